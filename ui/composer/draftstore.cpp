#include "ui/composer/draftstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietBeforeWriting = 400; ///< ms.

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
            {u"when"_s, draft.when},
            {u"took"_s, draft.took},
            {u"waited"_s, draft.waited},
            {u"running_since"_s, wide(draft.runningSince)},
            {u"template"_s, wide(draft.usedTemplate.value())},
            {u"matter"_s, matterId(draft.matter.kind)},
            {u"case"_s, wide(draft.matter.id.value())},
            {u"solved"_s, draft.matter.solved},
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
    draft.when = object.value(u"when"_s).toString();
    draft.took = object.value(u"took"_s).toString();
    draft.waited = object.value(u"waited"_s).toString();
    draft.runningSince = number(u"running_since"_s);
    draft.usedTemplate = TemplateId(number(u"template"_s));
    draft.matter = {matterKind(object.value(u"matter"_s).toString()), CaseId(number(u"case"_s)), object.value(u"solved"_s).toBool()};
    draft.topic = TopicId(number(u"topic"_s));
    draft.followUp = followUpFrom(object.value(u"follow_up"_s).toObject());
    return draft;
}

} // namespace

DraftStore::DraftStore(const QString &shopPath, QObject *parent) : QObject(parent), m_path(shopPath + u"-drafts"_s), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(quietBeforeWriting);
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
