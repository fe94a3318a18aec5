#include "models/services/journal.h"

#include "models/services/journalchange.h"
#include "models/services/scoring.h"

#include <QRegularExpression>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Facts can't lie in the future; a day is left for clocks that differ.
bool isAhead(const std::optional<qint64> &at, qint64 now)
{
    constexpr qint64 dayMs = 86'400'000;
    return at && *at > now + dayMs;
}

/// As files are read: what lies further away is a slip of the pen.
bool isOutOfTime(const std::optional<qint64> &at)
{
    static const qint64 first = QDate(1800, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    static const qint64 end = QDate(2201, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return at && (*at < first || *at >= end);
}

template<class Row>
auto newId(const EntryChange<Row> &change)
{
    return change.after->id;
}

} // namespace

QFuture<Result<InteractionId>> Journal::log(const InteractionDraft &draft)
{
    if (QStringView(draft.text).trimmed().isEmpty())
        return refused<InteractionId>(invalid(u"text"_s, u"empty"_s));
    if (draft.duration.value_or(0) < 0)
        return refused<InteractionId>(invalid(u"duration"_s, u"negative"_s));
    if (draft.wait.value_or(0) < 0)
        return refused<InteractionId>(invalid(u"wait"_s, u"negative"_s));
    if (isOutOfTime(draft.at))
        return refused<InteractionId>(invalid(u"at"_s, u"must lie in the years 1800 to 2200"_s));
    Interaction row;
    row.customer = draft.customer;
    row.kind = draft.kind;
    row.direction = draft.direction;
    row.createdAt = m_workspace.clock().now();
    row.when = m_workspace.calendar().at(draft.at.value_or(row.createdAt));
    row.body = draft.text;
    row.staff = draft.staff;
    row.topic = draft.topic;
    row.caseId = draft.caseId;
    row.duration = draft.duration;
    row.wait = draft.wait;
    const auto write = insertEntry(m_workspace, row, [language = m_workspace.profile().language](Interaction &entry, const repos::RecordNames &record, Session &session) {
        entry.mood = moodOf(entry, {record.languageOr(language), record.names, shopWordsIn(session)});
    });
    return answered<Interaction, InteractionId>(m_workspace, u"interaction.log"_s, write, newId<Interaction>);
}

QFuture<Result<FeedbackId>> Journal::answer(const FeedbackDraft &draft)
{
    const int lowest = draft.kind == FeedbackKind::Nps ? 0 : 1;
    if (draft.kind == FeedbackKind::Nps ? draft.scale != 10 : draft.scale < 2)
        return refused<FeedbackId>(invalid(u"scale"_s, QString::number(draft.scale)));
    if (draft.value < lowest || draft.value > draft.scale)
        return refused<FeedbackId>(invalid(u"score"_s, u"%1 is not in %2..%3"_s.arg(draft.value).arg(lowest).arg(draft.scale)));
    const qint64 now = m_workspace.clock().now();
    if (isAhead(draft.at, now) || isOutOfTime(draft.at))
        return refused<FeedbackId>(invalid(u"at"_s, u"in the future, or before 1800"_s));
    Feedback row;
    row.customer = draft.customer;
    row.kind = draft.kind;
    row.createdAt = now;
    row.when = m_workspace.calendar().at(draft.at.value_or(now));
    row.value = draft.value;
    row.scale = draft.scale;
    row.wording = draft.wording;
    row.channel = draft.channel;
    row.source = draft.source;
    row.title = draft.title;
    row.comment = draft.comment;
    row.staff = draft.staff;
    const auto write = insertEntry(m_workspace, row, [language = m_workspace.profile().language](Feedback &entry, const repos::RecordNames &record, Session &session) {
        entry.mood = moodOf(feedbackText(entry.title, entry.comment), {record.languageOr(language), record.names, shopWordsIn(session)});
    });
    return answered<Feedback, FeedbackId>(m_workspace, u"feedback.answer"_s, write, newId<Feedback>);
}

QFuture<Result<PurchaseId>> Journal::sell(const PurchaseDraft &draft)
{
    static const QRegularExpression isoCode(u"^[A-Z]{3}$"_s);
    Purchase row;
    row.currency = draft.currency.isEmpty() ? m_workspace.profile().currency : draft.currency;
    if (!isoCode.match(row.currency).hasMatch())
        return refused<PurchaseId>(invalid(u"currency"_s, row.currency));
    qint64 sum = 0;
    bool tooLarge = qAbs(draft.amountMinor) > largestAmountMinor;
    for (const PurchaseItem &item : draft.items) {
        tooLarge = tooLarge || qAbs(item.amountMinor) > largestAmountMinor || qAbs(sum) > largestAmountMinor;
        sum += tooLarge ? 0 : item.amountMinor;
    }
    if (tooLarge)
        return refused<PurchaseId>(invalid(u"amount"_s, u"too large"_s));
    if (!draft.items.isEmpty() && sum != draft.amountMinor)
        return refused<PurchaseId>(invalid(u"amount"_s, u"the items add up to %1"_s.arg(sum)));
    row.createdAt = m_workspace.clock().now();
    if (isAhead(draft.at, row.createdAt) || isOutOfTime(draft.at))
        return refused<PurchaseId>(invalid(u"at"_s, u"in the future, or before 1800"_s));
    row.customer = draft.customer;
    row.when = m_workspace.calendar().at(draft.at.value_or(row.createdAt));
    row.amountMinor = draft.amountMinor;
    row.title = draft.title;
    row.staff = draft.staff;
    row.items = draft.items;
    const auto write = insertEntry(m_workspace, row, [](Purchase &, const repos::RecordNames &, Session &) {});
    return answered<Purchase, PurchaseId>(m_workspace, u"purchase.sell"_s, write, newId<Purchase>);
}

QFuture<Result<TaskId>> Journal::plan(const TaskDraft &draft)
{
    if (QStringView(draft.text).trimmed().isEmpty())
        return refused<TaskId>(invalid(u"text"_s, u"empty"_s));
    if (!draft.due.isValid())
        return refused<TaskId>(invalid(u"due"_s, u"no date"_s));
    Task row;
    row.customer = draft.customer;
    row.body = draft.text;
    row.when = m_workspace.calendar().on(draft.due);
    row.promised = draft.promised;
    row.staff = draft.staff;
    row.createdAt = m_workspace.clock().now();
    const auto write = insertEntry(m_workspace, row, [](Task &, const repos::RecordNames &, Session &) {});
    return answered<Task, TaskId>(m_workspace, u"task.plan"_s, write, newId<Task>);
}

} // namespace rapport
