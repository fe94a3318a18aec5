#include "models/services/worklistreader.h"

#include "models/sentiment/reading.h"
#include "models/worklist/callworth.h"
#include "models/worklist/monthdays.h"
#include "models/worklist/order.h"
#include "storage/repos/workmarks.h"
#include "storage/repos/worksources.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;
using worklist::Line;
using worklist::Reason;
using worklist::ReasonKind;

namespace {

constexpr qint64 dayMs = 86'400'000;
/// Older than this, a word of apology surprises more than it helps.
constexpr int talksDays = 30;
constexpr int answersDays = 45;
constexpr int daysAhead = 6;
constexpr int contactDays = 730; ///< Whoever was not in touch for two years is not wished a happy birthday.
constexpr double lateRatio = 1.3;
constexpr int mostCalls = 40;
constexpr int mostAnniversaries = 20;
constexpr int mostBirthdays = 100;

bool spokeOfWaiting(quint32 signalBits, const std::optional<int> &wait)
{
    constexpr quint32 mask = 1U << static_cast<int>(sentiment::Signal::Waited) | 1U << static_cast<int>(sentiment::Signal::AskedAgain);
    return (signalBits & mask) != 0 || wait.value_or(0) >= 1200;
}

} // namespace

WorklistReader::WorklistReader(Session &session, ShopCalendar calendar, qint64 now)
    : m_session(session), m_calendar(std::move(calendar)), m_now(now), m_today(m_calendar.at(now).day)
{}

WorkDay WorklistReader::read(const Forecasts::Shop &expected)
{
    WorkDay day;
    day.now = m_now;
    addFollowUps();
    addTalks();
    addAnswers();
    addBirthdays();
    if (expected) {
        day.moreWorthCalling = addOverdue(*expected);
        addAnniversaries(*expected);
    }
    for (Line &line : m_lines)
        describe(line, expected.get());
    worklist::putInOrder(m_lines, m_now, m_today);
    day.lines = std::move(m_lines);
    day.finishedToday = repos::finishedSince(m_session, startOf(m_today));
    return day;
}

void WorklistReader::add(CustomerId customer, const Reason &reason)
{
    auto place = m_places.find(customer);
    if (place == m_places.end()) {
        place = m_places.insert(customer, m_lines.size());
        Line line;
        line.customer = customer;
        m_lines.append(line);
    }
    m_lines[*place].reasons.append(reason);
}

bool WorklistReader::isSeenTo(CustomerId customer, WorkReason reason, qint64 knownAt)
{
    const std::optional<WorkMark> mark = repos::newestMark(m_session, customer, reason);
    return mark && knownAt <= mark->throughAt && (mark->untilAt == 0 || m_now < mark->untilAt);
}

qint64 WorklistReader::startOf(int day) const
{
    return m_calendar.on(ShopCalendar::date(day)).at;
}

void WorklistReader::addFollowUps()
{
    for (const Task &task : repos::dueTasks(m_session, startOf(m_today + 1) - 1, m_now)) {
        Reason reason;
        reason.kind = task.promised ? ReasonKind::Promise : ReasonKind::FollowUp;
        reason.entry = {EntryTable::Task, task.id.value()};
        reason.when = task.when;
        reason.knownAt = task.createdAt;
        reason.text = task.body;
        reason.entryKind = u"task"_s;
        reason.staff = task.staff;
        reason.byRule = task.rule.isValid();
        reason.version = task.version;
        add(task.customer, reason);
    }
}

void WorklistReader::addTalks()
{
    // One reason a customer, for the worst of them; it says how many there are.
    QHash<CustomerId, Reason> worst;
    QVector<CustomerId> order;
    for (const repos::PainfulTalk &talk : repos::painfulTalks(m_session, m_now - talksDays * dayMs, m_now, true)) {
        Reason reason;
        reason.kind = ReasonKind::Conversation;
        reason.entry = {EntryTable::Interaction, talk.id.value()};
        reason.when = talk.when;
        reason.knownAt = talk.createdAt;
        reason.text = talk.text;
        reason.entryKind = talk.kind;
        reason.staff = talk.staff;
        reason.mood = talk.score;
        reason.mixed = talk.mixed;
        reason.signalBits = talk.signalBits;
        reason.wait = talk.wait;
        reason.waits = spokeOfWaiting(talk.signalBits, talk.wait) ? 1 : 0;
        const auto known = worst.find(talk.customer);
        if (known == worst.end()) {
            worst.insert(talk.customer, reason);
            order.append(talk.customer);
            continue;
        }
        const int times = known->times + 1;
        const int waits = known->waits + reason.waits;
        const qint64 newest = std::max(known->knownAt, reason.knownAt);
        if (worklist::pain(reason.mood, reason.signalBits) > worklist::pain(known->mood, known->signalBits))
            *known = reason;
        known->times = times;
        known->waits = waits;
        known->knownAt = newest;
    }
    for (const CustomerId customer : std::as_const(order)) {
        const Reason &reason = worst[customer];
        if (!isSeenTo(customer, WorkReason::Conversation, reason.knownAt))
            add(customer, reason);
    }
}

void WorklistReader::addAnswers()
{
    QSet<std::pair<qint64, bool>> seen;
    for (const repos::OpenAnswer &answer : repos::openAnswers(m_session, m_now - answersDays * dayMs, m_now)) {
        // The newest of a kind says it.
        const std::pair kind(answer.customer.value(), answer.isBad());
        if (seen.contains(kind) || isSeenTo(answer.customer, WorkReason::Answer, answer.createdAt))
            continue;
        seen.insert(kind);
        Reason reason;
        reason.kind = answer.isBad() ? ReasonKind::BadAnswer : ReasonKind::Answer;
        reason.entry = {EntryTable::Feedback, answer.id.value()};
        reason.when = answer.when;
        reason.knownAt = answer.createdAt;
        reason.text = answer.text;
        reason.entryKind = kindId(answer.kind);
        reason.staff = answer.staff;
        reason.mood = answer.score;
        reason.value = answer.value;
        reason.scale = answer.scale;
        add(answer.customer, reason);
    }
}

void WorklistReader::addBirthdays()
{
    const QHash<QString, int> days = worklist::monthDays(m_today, m_today + daysAhead);
    int left = mostBirthdays;
    for (const repos::BirthdayOf &birthday : repos::birthdaysOn(m_session, days.keys(), m_now - contactDays * dayMs)) {
        if (left == 0)
            break;
        if (isSeenTo(birthday.customer, WorkReason::Birthday, 0))
            continue;
        Reason reason;
        reason.kind = ReasonKind::Birthday;
        reason.when = m_calendar.on(ShopCalendar::date(days.value(birthday.birthday.right(5))));
        const QDate born = QDate::fromString(birthday.birthday, Qt::ISODate);
        reason.years = born.isValid() ? ShopCalendar::date(reason.when.day).year() - born.year() : 0;
        add(birthday.customer, reason);
        --left;
    }
}

int WorklistReader::addOverdue(const forecast::ShopForecast &shop)
{
    int shown = 0;
    int more = 0;
    for (const worklist::CallWorth &call : worklist::overdue(shop, lateRatio)) {
        const CustomerId customer(call.row->customer);
        if (shown == mostCalls) {
            ++more;
            continue;
        }
        if (isSeenTo(customer, WorkReason::Rhythm, 0))
            continue;
        Reason reason;
        reason.kind = ReasonKind::Rhythm;
        reason.when = m_calendar.on(ShopCalendar::date(call.lastDay));
        reason.text = repos::usualPurchase(m_session, customer);
        reason.usualGapDays = call.row->usualGapDays;
        reason.gapDays = m_today - call.lastDay;
        reason.chance = call.chance;
        add(customer, reason);
        ++shown;
    }
    return more;
}

void WorklistReader::addAnniversaries(const forecast::ShopForecast &shop)
{
    int left = mostAnniversaries;
    for (const worklist::FirstPurchase &first : worklist::anniversaries(shop, m_today, m_today + daysAhead)) {
        const CustomerId customer(first.row->customer);
        if (left == 0)
            return;
        if (isSeenTo(customer, WorkReason::Anniversary, 0))
            continue;
        Reason reason;
        reason.kind = ReasonKind::Anniversary;
        reason.when = m_calendar.on(ShopCalendar::date(first.day));
        reason.years = first.years;
        reason.usualGapDays = first.row->usualGapDays;
        add(customer, reason);
        --left;
    }
}

void WorklistReader::describe(Line &line, const forecast::ShopForecast *shop)
{
    if (const std::optional<repos::WorkCustomer> customer = repos::workCustomer(m_session, line.customer)) {
        line.name = customer->name;
        line.company = customer->company;
        line.preferredChannel = customer->preferredChannel;
        line.mood = customer->mood;
        line.mixed = customer->mixed;
        line.hasPhone = customer->hasPhone;
        line.hasEmail = customer->hasEmail;
        line.noCalls = customer->noCalls;
        line.value = static_cast<double>(customer->spentMinor);
    }
    line.owner = repos::ownerOf(m_session, line.customer);
    const forecast::CustomerForecast *row = shop ? shop->row(line.customer.value()) : nullptr;
    if (!row)
        return;
    line.usualGapDays = row->rhythm.repeats >= 2 ? row->usualGapDays : std::nullopt;
    if (row->value12)
        line.value = *row->value12;
}

} // namespace rapport
