#pragma once

#include "models/series/servicefigures.h"
#include "models/series/trends.h"
#include "models/segments/segmentcompiler.h"
#include "models/services/trendrequest.h"
#include "models/text/shopcalendar.h"
#include "storage/records/timelineentry.h"
#include "storage/repos/entryfilter.h"
#include "storage/result.h"
#include "storage/session.h"

namespace rapport {

/// What Insight's closures do on a read lane: reads totals or entries and builds series. A value, safe to
/// copy to another thread. Everything but the results throws Failure.
class InsightReader
{
public:
    /// The context's now decides which month is unfinished and which cases are still open to a further contact.
    InsightReader(const TrendRequest &request, SegmentContext context, const QString &currency);

    [[nodiscard]] Result<TrendSet> trends(Session &session) const;
    [[nodiscard]] Result<MonthlyFigures> figures(Session &session) const;
    [[nodiscard]] Result<ServiceFigures> service(Session &session, const ShopCalendar &calendar) const;
    [[nodiscard]] Result<QVector<TimelineEntry>> behind(Session &session, const QString &key, int month, int limit) const;
    [[nodiscard]] static Result<std::pair<int, int>> span(Session &session);

    /// What the request narrows to; NotFound and Invalid as Insight says.
    [[nodiscard]] Result<repos::EntryFilter> filter(Session &session) const;

    /// More months than this are never asked for at once: a chart's series ends at 1,000 points.
    static constexpr int mostMonths = 1000;

private:
    /// Rows the series are built from: the kept totals, or the same worked out for some customers only.
    struct Totals
    {
        repos::EntryFilter filter; ///< What the request asks for; empty: everything.
        QVector<AnswerTotal> answers;
        QVector<ActivityTotal> activity;
        QVector<ValueTotal> values;
        QVector<MoodTotal> moods;
        qint64 lostSoFar = 0;
        int windowDays = 0;
        int lastBuying = 0; ///< Month of the shop's last purchase.
    };

    /// Which answers are worth reading: the trends need one kind in four.
    enum class Answers { NpsOnly, All };

    [[nodiscard]] Result<Totals> totals(Session &session, Answers wanted) const;
    [[nodiscard]] Result<repos::CustomerSet> whose(Session &session) const;
    [[nodiscard]] QVector<EntryKey> keysBehind(Session &session, const repos::EntryFilter &filter, const QString &key, int month,
                                               int limit) const;
    void readKept(Session &session, Answers wanted, Totals &into) const;
    void readEntries(Session &session, Totals &into) const;
    /// The part of it about what the customers chosen bought.
    void readPurchases(Session &session, Totals &into) const;
    /// Of the customers chosen, who was active in which month: as kept, or worked out.
    [[nodiscard]] QVector<ActivityTotal> activityOf(Session &session, const repos::EntryFilter &filter) const;
    [[nodiscard]] TrendSet build(const Totals &totals) const;
    void addAnswers(MonthlyFigures &figures, const QVector<AnswerTotal> &answers) const;
    /// What counts each customer of three months once.
    void addPeople(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const;
    void addCases(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const;
    /// Whether the month after `month`, in which its buyers come back or not, is over and was written down.
    [[nodiscard]] bool returnIsKnown(int month, int lastBuying) const;
    void addContracts(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const;
    [[nodiscard]] static int firstDay(int month) { return ShopCalendar::dayNumber(ShopCalendar::monthStart(month)); }
    /// Customers whose last purchase fell into these days lapse in the month: [first, second).
    [[nodiscard]] std::pair<int, int> lapseDays(int month, int windowDays) const;

    TrendRequest m_request;
    SegmentContext m_context;
    Moment m_now;
    QString m_currency;
    MonthSpan m_span;
};

} // namespace rapport
