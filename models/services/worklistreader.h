#pragma once

#include "models/services/worklist.h"
#include "models/text/shopcalendar.h"
#include "storage/records/workmark.h"
#include "storage/session.h"

#include <QHash>

namespace rapport {

/// Puts the day's list together from one snapshot of the shop.
class WorklistReader
{
public:
    WorklistReader(Session &session, ShopCalendar calendar, qint64 now);

    [[nodiscard]] WorkDay read(const Forecasts::Shop &expected);

private:
    void addFollowUps();
    void addTalks();
    void addAnswers();
    void addBirthdays();
    int addOverdue(const forecast::ShopForecast &shop);
    void addAnniversaries(const forecast::ShopForecast &shop);
    void add(CustomerId customer, const worklist::Reason &reason);
    void describe(worklist::Line &line, const forecast::ShopForecast *shop);
    /// Whether somebody saw to it, or put it off, and that still holds for what was written down at `knownAt`.
    [[nodiscard]] bool isSeenTo(CustomerId customer, WorkReason reason, qint64 knownAt);
    [[nodiscard]] qint64 startOf(int day) const;

    Session &m_session;
    const ShopCalendar m_calendar;
    const qint64 m_now;
    const int m_today;
    QVector<worklist::Line> m_lines;
    QHash<CustomerId, qsizetype> m_places;
};

} // namespace rapport
