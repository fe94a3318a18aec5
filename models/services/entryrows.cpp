#include "models/services/entryrows.h"

#include "models/services/journalchange.h"
#include "models/workspace.h"

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

Moment whenOf(const Workspace &workspace, const std::optional<qint64> &at, bool dayOnly)
{
    const qint64 instant = at.value_or(workspace.clock().now());
    return dayOnly ? workspace.calendar().on(workspace.calendar().local(instant).date()) : workspace.calendar().at(instant);
}

} // namespace

Result<Interaction> entryRow(const Workspace &workspace, const InteractionDraft &draft)
{
    if (QStringView(draft.text).trimmed().isEmpty())
        return invalid(u"text"_s, u"empty"_s);
    if (draft.duration.value_or(0) < 0)
        return invalid(u"duration"_s, u"negative"_s);
    if (draft.wait.value_or(0) < 0)
        return invalid(u"wait"_s, u"negative"_s);
    if (isOutOfTime(draft.at))
        return invalid(u"at"_s, u"must lie in the years 1800 to 2200"_s);
    Interaction row;
    row.customer = draft.customer;
    row.kind = draft.kind;
    row.direction = draft.direction;
    row.createdAt = workspace.clock().now();
    row.when = whenOf(workspace, draft.at, draft.dayOnly);
    row.body = draft.text;
    row.staff = draft.staff;
    row.topic = draft.topic;
    row.caseId = draft.caseId;
    row.usedTemplate = draft.usedTemplate;
    row.duration = draft.duration;
    row.wait = draft.wait;
    return row;
}

Result<Feedback> entryRow(const Workspace &workspace, const FeedbackDraft &draft)
{
    const int lowest = draft.kind == FeedbackKind::Nps ? 0 : 1;
    if (draft.kind == FeedbackKind::Nps ? draft.scale != 10 : draft.scale < 2)
        return invalid(u"scale"_s, QString::number(draft.scale));
    if (draft.value < lowest || draft.value > draft.scale)
        return invalid(u"score"_s, u"%1 is not in %2..%3"_s.arg(draft.value).arg(lowest).arg(draft.scale));
    const qint64 now = workspace.clock().now();
    if (isAhead(draft.at, now) || isOutOfTime(draft.at))
        return invalid(u"at"_s, u"in the future, or before 1800"_s);
    Feedback row;
    row.customer = draft.customer;
    row.kind = draft.kind;
    row.createdAt = now;
    row.when = whenOf(workspace, draft.at, draft.dayOnly);
    row.value = draft.value;
    row.scale = draft.scale;
    row.wording = draft.wording;
    row.channel = draft.channel;
    row.source = draft.source;
    row.title = draft.title;
    row.comment = draft.comment;
    row.staff = draft.staff;
    return row;
}

Result<Purchase> entryRow(const Workspace &workspace, const PurchaseDraft &draft)
{
    static const QRegularExpression isoCode(u"^[A-Z]{3}$"_s);
    Purchase row;
    row.currency = draft.currency.isEmpty() ? workspace.profile().currency : draft.currency;
    if (!isoCode.match(row.currency).hasMatch())
        return invalid(u"currency"_s, row.currency);
    qint64 sum = 0;
    bool tooLarge = qAbs(draft.amountMinor) > largestAmountMinor;
    for (const PurchaseItem &item : draft.items) {
        tooLarge = tooLarge || qAbs(item.amountMinor) > largestAmountMinor || qAbs(sum) > largestAmountMinor;
        sum += tooLarge ? 0 : item.amountMinor;
    }
    if (tooLarge)
        return invalid(u"amount"_s, u"too large"_s);
    if (!draft.items.isEmpty() && sum != draft.amountMinor)
        return invalid(u"amount"_s, u"the items add up to %1"_s.arg(sum));
    row.createdAt = workspace.clock().now();
    if (isAhead(draft.at, row.createdAt) || isOutOfTime(draft.at))
        return invalid(u"at"_s, u"in the future, or before 1800"_s);
    row.customer = draft.customer;
    row.when = whenOf(workspace, draft.at, draft.dayOnly);
    row.amountMinor = draft.amountMinor;
    row.title = draft.title;
    row.staff = draft.staff;
    row.items = draft.items;
    return row;
}

Result<Task> entryRow(const Workspace &workspace, const TaskDraft &draft)
{
    if (QStringView(draft.text).trimmed().isEmpty())
        return invalid(u"text"_s, u"empty"_s);
    if (!draft.due.isValid())
        return invalid(u"due"_s, u"no date"_s);
    Task row;
    row.customer = draft.customer;
    row.body = draft.text;
    const ShopCalendar &calendar = workspace.calendar();
    row.when = draft.time ? calendar.at(QDateTime(draft.due, *draft.time, calendar.zone()).toMSecsSinceEpoch()) : calendar.on(draft.due);
    row.promised = draft.promised;
    row.staff = draft.staff;
    row.createdAt = workspace.clock().now();
    return row;
}

} // namespace rapport
