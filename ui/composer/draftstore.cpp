#include "ui/composer/draftstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietBeforeWriting = 1000; ///< ms.

QJsonObject toJson(const ComposerDraft &draft)
{
    return {{u"kind"_s, draft.kind},     {u"text"_s, draft.text},   {u"direction"_s, draft.direction}, {u"amount"_s, draft.amount},
            {u"survey"_s, draft.survey}, {u"value"_s, draft.value}, {u"at"_s, QString::number(draft.at)}};
}

ComposerDraft fromJson(const QJsonObject &object)
{
    ComposerDraft draft;
    draft.kind = object.value(u"kind"_s).toString(draft.kind);
    draft.text = object.value(u"text"_s).toString();
    draft.direction = object.value(u"direction"_s).toString(draft.direction);
    draft.amount = object.value(u"amount"_s).toString();
    draft.survey = object.value(u"survey"_s).toString(draft.survey);
    draft.value = object.value(u"value"_s).toInt(-1);
    // As text: a JSON number would lose digits beyond 2^53.
    draft.at = object.value(u"at"_s).toString().toLongLong();
    return draft;
}

} // namespace

DraftStore::DraftStore(const QString &shopPath, QObject *parent) : QObject(parent), m_path(shopPath + u"-drafts"_s), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(quietBeforeWriting);
    connect(m_timer, &QTimer::timeout, this, &DraftStore::flush);
    read();
}

DraftStore::~DraftStore()
{
    flush();
}

void DraftStore::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const CustomerId customer(it.key().toLongLong());
        const ComposerDraft draft = fromJson(it.value().toObject());
        if (customer.isValid() && !draft.isEmpty())
            m_drafts.insert(customer, draft);
    }
}

void DraftStore::keep(CustomerId customer, const ComposerDraft &draft)
{
    if (!customer.isValid())
        return;
    if (draft.isEmpty()) {
        forget(customer);
        return;
    }
    if (m_drafts.value(customer) == draft)
        return;
    m_drafts.insert(customer, draft);
    m_dirty = true;
    m_timer->start();
}

void DraftStore::forget(CustomerId customer)
{
    if (m_drafts.remove(customer) == 0)
        return;
    m_dirty = true;
    m_timer->start();
}

bool DraftStore::flush()
{
    m_timer->stop();
    if (!m_dirty)
        return true;
    if (m_drafts.isEmpty()) {
        m_dirty = false;
        return !QFile::exists(m_path) || QFile::remove(m_path);
    }
    QJsonObject all;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        all.insert(QString::number(it.key().value()), toJson(it.value()));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte: nobody else may read what customers said.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    m_dirty = !file.commit();
    return !m_dirty;
}

} // namespace rapport
