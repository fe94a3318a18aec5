#include "ui/composer/draftstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestUnwritten = 400; ///< ms.

QString matterId(MatterStep::Kind kind)
{
    switch (kind) {
    case MatterStep::Kind::Open: return u"open"_s;
    case MatterStep::Kind::Continue: return u"continue"_s;
    case MatterStep::Kind::Reopen: return u"reopen"_s;
    case MatterStep::Kind::None: break;
    }
    return {};
}

MatterStep::Kind matterKind(const QString &id)
{
    for (const auto kind : {MatterStep::Kind::Open, MatterStep::Kind::Continue, MatterStep::Kind::Reopen}) {
        if (matterId(kind) == id)
            return kind;
    }
    return MatterStep::Kind::None;
}

/// As text: a JSON number would lose digits beyond 2^53.
QString wide(qint64 number)
{
    return QString::number(number);
}

QJsonObject toJson(const text::FollowUp &followUp)
{
    return {{u"day"_s, followUp.day.toString(Qt::ISODate)},
            {u"time"_s, followUp.time ? followUp.time->toString(Qt::ISODate) : QString()},
            {u"about"_s, followUp.about},
            {u"promised"_s, followUp.promised}};
}

/// Empty where there is none, or no day in it.
std::optional<text::FollowUp> followUpFrom(const QJsonObject &object)
{
    text::FollowUp followUp;
    followUp.day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate);
    if (!followUp.day.isValid())
        return std::nullopt;
    if (const QTime time = QTime::fromString(object.value(u"time"_s).toString(), Qt::ISODate); time.isValid())
        followUp.time = time;
    followUp.about = object.value(u"about"_s).toString();
    followUp.promised = object.value(u"promised"_s).toBool();
    return followUp;
}

QJsonObject toJson(const ComposerDraft &draft)
{
    return {{u"kind"_s, draft.kind},
            {u"text"_s, draft.text},
            {u"direction"_s, draft.direction},
            {u"amount"_s, draft.amount},
            {u"asked"_s, draft.asked},
            {u"survey"_s, draft.survey},
            {u"wording"_s, draft.wording},
            {u"value"_s, draft.value},
            {u"at"_s, wide(draft.at)},
            {u"day_only"_s, draft.dayOnly},
            {u"planned"_s, draft.planned},
            {u"when"_s, draft.when},
            {u"took"_s, draft.took},
            {u"waited"_s, draft.waited},
            {u"running_since"_s, wide(draft.runningSince)},
            {u"template"_s, wide(draft.usedTemplate.value())},
            {u"matter"_s, matterId(draft.matter.kind)},
            {u"case"_s, wide(draft.matter.id.value())},
            {u"solved"_s, draft.matter.solved},
            {u"confirmed"_s, draft.matter.confirmed ? QJsonValue(*draft.matter.confirmed) : QJsonValue()},
            {u"topic"_s, wide(draft.topic.value())},
            {u"follow_up"_s, draft.followUp ? toJson(*draft.followUp) : QJsonObject()}};
}

ComposerDraft fromJson(const QJsonObject &object)
{
    const auto number = [&object](const QString &key) { return object.value(key).toString().toLongLong(); };
    ComposerDraft draft;
    draft.kind = object.value(u"kind"_s).toString(draft.kind);
    draft.text = object.value(u"text"_s).toString();
    draft.direction = object.value(u"direction"_s).toString(draft.direction);
    draft.amount = object.value(u"amount"_s).toString();
    draft.asked = object.value(u"asked"_s).toBool();
    draft.survey = object.value(u"survey"_s).toString(draft.survey);
    draft.wording = object.value(u"wording"_s).toString();
    draft.value = object.value(u"value"_s).toInt(-1);
    draft.at = number(u"at"_s);
    draft.dayOnly = object.value(u"day_only"_s).toBool();
    draft.planned = object.value(u"planned"_s).toBool();
    draft.when = object.value(u"when"_s).toString();
    draft.took = object.value(u"took"_s).toString();
    draft.waited = object.value(u"waited"_s).toString();
    draft.runningSince = number(u"running_since"_s);
    draft.usedTemplate = TemplateId(number(u"template"_s));
    draft.matter = {matterKind(object.value(u"matter"_s).toString()), CaseId(number(u"case"_s)), object.value(u"solved"_s).toBool()};
    if (const QJsonValue said = object.value(u"confirmed"_s); said.isBool())
        draft.matter.confirmed = said.toBool();
    draft.topic = TopicId(number(u"topic"_s));
    draft.followUp = followUpFrom(object.value(u"follow_up"_s).toObject());
    return draft;
}

} // namespace

DraftStore::DraftStore(const QString &shopPath, QObject *parent) : QObject(parent), m_path(shopPath + u"-drafts"_s), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(longestUnwritten);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!flush())
            Q_EMIT unwritable(m_path);
    });
    read();
}

DraftStore::~DraftStore()
{
    flush();
}

QJsonObject DraftStore::stored() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void DraftStore::read()
{
    const QJsonObject all = stored();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const CustomerId customer(it.key().toLongLong());
        const ComposerDraft draft = customer.isValid() ? fromJson(object) : ComposerDraft();
        if (!draft.isEmpty())
            m_drafts.insert(customer, draft);
        else if (const QString text = object.value(u"text"_s).toString(); !customer.isValid() && !text.isEmpty())
            m_texts.insert(it.key(), text);
    }
}

void DraftStore::change(const QString &key)
{
    m_changed.insert(key);
    // Begun once: who types without a pause is written all the same.
    if (!m_timer->isActive())
        m_timer->start();
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
    change(QString::number(customer.value()));
}

void DraftStore::forget(CustomerId customer)
{
    if (m_drafts.remove(customer) > 0)
        change(QString::number(customer.value()));
}

void DraftStore::keepText(const QString &key, const QString &text)
{
    if (m_texts.value(key) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
    change(key);
}

bool DraftStore::flush()
{
    m_timer->stop();
    if (m_changed.isEmpty())
        return true;
    // Only what changed here: another window, or another copy of the program, keeps its drafts in the same file.
    QJsonObject all = stored();
    for (const QString &key : std::as_const(m_changed)) {
        const CustomerId customer(key.toLongLong());
        if (m_drafts.contains(customer))
            all.insert(key, toJson(m_drafts.value(customer)));
        else if (m_texts.contains(key))
            all.insert(key, QJsonObject{{u"text"_s, m_texts.value(key)}});
        else
            all.remove(key);
    }
    if (!write(all))
        return false;
    m_changed.clear();
    return true;
}

bool DraftStore::write(const QJsonObject &all) const
{
    if (all.isEmpty())
        return !QFile::exists(m_path) || QFile::remove(m_path);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte: nobody else may read what customers said.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace rapport
