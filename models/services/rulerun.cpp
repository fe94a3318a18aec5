#include "models/services/rulerun.h"

#include "models/sentiment/reading.h"
#include "models/services/journalchange.h"
#include "models/worklist/callworth.h"
#include "models/worklist/monthdays.h"
#include "storage/repos/settings.h"
#include "storage/repos/taskrules.h"
#include "storage/repos/worksources.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
/// A rule looks back so far: what is older has been seen to, or is past mending.
constexpr int lookBackDays = 14;
constexpr int badMood = -300;
/// What could come by the hundred comes a few a day, the most worthwhile first.
constexpr int overdueADay = 5;
constexpr int othersADay = 20;
constexpr int contactDays = 730;

StaffId writerOf(Session &session, const repos::Trigger &trigger)
{
    if (trigger.entity == "interaction"_L1)
        return repos::find(session, InteractionId(trigger.entityId)).value_or(Interaction{}).staff;
    if (trigger.entity == "feedback"_L1)
        return repos::find(session, FeedbackId(trigger.entityId)).value_or(Feedback{}).staff;
    if (trigger.entity == "task"_L1)
        return repos::find(session, TaskId(trigger.entityId)).value_or(Task{}).staff;
    return {};
}

bool spokeOfWaiting(const repos::PainfulTalk &talk)
{
    constexpr quint32 mask = 1U << static_cast<int>(sentiment::Signal::Waited) | 1U << static_cast<int>(sentiment::Signal::AskedAgain);
    return (talk.signalBits & mask) != 0 || talk.wait.value_or(0) >= 1200;
}

} // namespace

worklist::WorkDays workDaysIn(Session &session)
{
    return worklist::WorkDays::fromText(repos::setting(session, workDaysKey));
}

RuleRun::RuleRun(Session &session, ShopCalendar calendar, qint64 now)
    : m_session(session), m_calendar(std::move(calendar)), m_now(now), m_today(m_calendar.at(now).day), m_days(workDaysIn(session))
{}

QVector<repos::Trigger> RuleRun::find(const Forecasts::Shop &expected)
{
    const QVector<TaskRule> rules = repos::taskRules(m_session);
    for (const TaskRule &rule : rules) {
        if (!rule.active)
            continue;
        switch (rule.kind) {
        case RuleKind::Detractor:
            findBadAnswers(rule);
            break;
        case RuleKind::Negative:
        case RuleKind::Waited:
            findTalks(rule);
            break;
        case RuleKind::WaitedTwice:
            findWaitedTwice(rule);
            break;
        case RuleKind::Promise:
            findLatePromises(rule);
            break;
        case RuleKind::Birthday:
            findBirthdays(rule);
            break;
        case RuleKind::Silent:
            findSilent(rule);
            break;
        case RuleKind::Overdue:
            if (expected)
                findOverdue(rule, *expected);
            break;
        }
    }
    return m_found;
}

bool RuleRun::offer(const TaskRule &rule, CustomerId customer, const QString &entity, qint64 entityId, qint64 occasion)
{
    const repos::Trigger trigger{0, rule.id, customer, entity, entityId, occasion, m_now};
    if (!isFull() && !repos::isClaimed(m_session, trigger))
        m_found.append(trigger);
    return !isFull();
}

bool RuleRun::offerFew(const TaskRule &rule, CustomerId customer, qint64 occasion, int aDay)
{
    const auto now =
        std::count_if(m_found.cbegin(), m_found.cend(), [&](const repos::Trigger &trigger) { return trigger.rule == rule.id; });
    const int today = repos::firedSince(m_session, rule.id, m_calendar.on(ShopCalendar::date(m_today)).at);
    return today + now < aDay && offer(rule, customer, u"customer"_s, customer.value(), occasion);
}

qint64 RuleRun::from(const TaskRule &rule) const
{
    return std::max(rule.sinceAt, m_now - lookBackDays * dayMs);
}

void RuleRun::findBadAnswers(const TaskRule &rule)
{
    for (const repos::OpenAnswer &answer : repos::openAnswers(m_session, from(rule), m_now)) {
        if (answer.isBad() && m_days.havePassed(rule.amount, answer.when.day, m_today)
            && !offer(rule, answer.customer, u"feedback"_s, answer.id.value()))
            return;
    }
}

void RuleRun::findTalks(const TaskRule &rule)
{
    for (const repos::PainfulTalk &talk : repos::painfulTalks(m_session, from(rule), m_now, true)) {
        const bool asks = rule.kind == RuleKind::Waited ? talk.wait.value_or(0) >= rule.amount * 60
                                                        : talk.score <= badMood && m_days.havePassed(rule.amount, talk.when.day, m_today);
        if (asks && !offer(rule, talk.customer, u"interaction"_s, talk.id.value()))
            return;
    }
}

void RuleRun::findWaitedTwice(const TaskRule &rule)
{
    // Newest first: the first one of a customer is the one that made it twice, and has to be news.
    QHash<CustomerId, InteractionId> newest;
    QSet<CustomerId> judged;
    for (const repos::PainfulTalk &talk : repos::painfulTalks(m_session, m_now - rule.amount * dayMs, m_now, false)) {
        if (!spokeOfWaiting(talk) || judged.contains(talk.customer))
            continue;
        if (!newest.contains(talk.customer) && talk.when.at >= from(rule)) {
            newest.insert(talk.customer, talk.id);
            continue;
        }
        judged.insert(talk.customer);
        if (newest.contains(talk.customer) && !offer(rule, talk.customer, u"interaction"_s, newest.value(talk.customer).value()))
            return;
    }
}

void RuleRun::findLatePromises(const TaskRule &rule)
{
    for (const Task &task : repos::latePromises(m_session, from(rule), m_now)) {
        if (m_days.havePassed(rule.amount, task.when.day, m_today) && !offer(rule, task.customer, u"task"_s, task.id.value()))
            return;
    }
}

void RuleRun::findOverdue(const TaskRule &rule, const forecast::ShopForecast &shop)
{
    for (const worklist::CallWorth &call : worklist::overdue(shop, std::max(rule.amount, 100) / 100.0)) {
        if (!offerFew(rule, CustomerId(call.row->customer), call.lastDay, overdueADay))
            return;
    }
}

void RuleRun::findBirthdays(const TaskRule &rule)
{
    const QHash<QString, int> days = worklist::monthDays(m_today, m_today + rule.amount);
    QStringList nearestFirst = days.keys();
    std::sort(nearestFirst.begin(), nearestFirst.end(), [&](const QString &a, const QString &b) { return days.value(a) < days.value(b); });
    for (const repos::BirthdayOf &birthday : repos::birthdaysOn(m_session, nearestFirst, m_now - contactDays * dayMs)) {
        // A birthday in January that is asked for in December belongs to the next year.
        const int year = ShopCalendar::date(days.value(birthday.birthday.right(5))).year();
        if (!offerFew(rule, birthday.customer, year, othersADay))
            return;
    }
}

void RuleRun::findSilent(const TaskRule &rule)
{
    if (rule.tag.isEmpty())
        return;
    for (const repos::SilentCustomer &silent : repos::silentWithTag(m_session, rule.tag, 1, m_now - rule.amount * dayMs, mostRuleTasks)) {
        if (!offerFew(rule, silent.customer, m_calendar.at(silent.lastContactAt).day, othersADay))
            return;
    }
}

int makeRuleTasks(Transaction &transaction, const QVector<repos::Trigger> &triggers, const ShopCalendar &calendar, qint64 now)
{
    Session &session = transaction.session();
    const worklist::WorkDays days = workDaysIn(session);
    const int today = calendar.at(now).day;
    int made = 0;
    for (const repos::Trigger &trigger : triggers) {
        const std::optional<TaskRule> rule = repos::find(session, trigger.rule);
        if (!rule || repos::hasOpenTaskOf(session, trigger.rule, trigger.customer))
            continue;
        Task task;
        task.customer = trigger.customer;
        task.body = rule->body;
        task.when = calendar.on(ShopCalendar::date(days.add(today, rule->dueIn)));
        task.when.month = 0;
        task.staff = rule->assignee == Assignee::Person   ? rule->staff
                     : rule->assignee == Assignee::Writer ? writerOf(session, trigger)
                                                          : StaffId();
        task.rule = rule->id;
        task.createdAt = trigger.firedAt;
        EntryChange<Task> change{std::nullopt, task, {}, {}, {}};
        applyChange(transaction, change);
        ++made;
    }
    return made;
}

} // namespace rapport
