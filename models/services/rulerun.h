#pragma once

#include "models/services/forecasts.h"
#include "models/text/shopcalendar.h"
#include "models/worklist/workdays.h"
#include "storage/records/taskrule.h"
#include "storage/repos/taskrules.h"
#include "storage/session.h"
#include "storage/transaction.h"

namespace rapport {

/// At most so many follow-ups come of one run.
inline constexpr int mostRuleTasks = 200;

/// Finds out what the shop's rules ask for now, reading only.
class RuleRun
{
public:
    RuleRun(Session &session, ShopCalendar calendar, qint64 now);

    /// Every occasion on which a rule asks and did not ask before.
    [[nodiscard]] QVector<repos::Trigger> find(const Forecasts::Shop &expected);

private:
    /// Keeps an occasion that is new; false where no more are wanted in this run.
    bool offer(const TaskRule &rule, CustomerId customer, const QString &entity, qint64 entityId, qint64 occasion = 0);
    void findBadAnswers(const TaskRule &rule);
    void findTalks(const TaskRule &rule);
    void findWaitedTwice(const TaskRule &rule);
    void findLatePromises(const TaskRule &rule);
    void findOverdue(const TaskRule &rule, const forecast::ShopForecast &shop);
    void findBirthdays(const TaskRule &rule);
    void findSilent(const TaskRule &rule);
    [[nodiscard]] qint64 from(const TaskRule &rule) const;
    /// The same for a rule that could ask for hundreds: at most `aDay` a day.
    bool offerFew(const TaskRule &rule, CustomerId customer, qint64 occasion, int aDay);
    [[nodiscard]] bool isFull() const { return m_found.size() >= mostRuleTasks; }

    Session &m_session;
    const ShopCalendar m_calendar;
    const qint64 m_now;
    const int m_today;
    worklist::WorkDays m_days;
    QVector<repos::Trigger> m_found;
};

/// Makes the follow-ups of the triggers that are noted; how many. Triggers that need none (there is an open one of the
/// same rule already) are left out.
[[nodiscard]] int makeRuleTasks(Transaction &transaction, const QVector<repos::Trigger> &triggers, const ShopCalendar &calendar,
                                qint64 now);

/// The days the shop is open, as it says.
[[nodiscard]] worklist::WorkDays workDaysIn(Session &session);
inline const QString workDaysKey = QStringLiteral("opening_days");

} // namespace rapport
