#pragma once

#include "models/forecast/shopforecast.h"
#include "models/series/trends.h"
#include "models/services/trendrequest.h"
#include "storage/records/customerrow.h"
#include "storage/records/shop.h"
#include "storage/records/shopevent.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <memory>

namespace rapport {

/// Somebody worth a call, with the reason.
struct ReportCall
{
    QString name;
    QString phone;
    QString reason;
};

/// Everything the monthly report says, read and ready: the window and the terminal gather it each in their own way.
struct ReportData
{
    int month = 0;          ///< Moment::month reported.
    QString shop;
    QDate madeOn;
    TrendSet wide;                                          ///< As reportRequest().
    MonthlyFigures figures;                                 ///< As reportRequest(), with the figures about service in.
    std::shared_ptr<const forecast::ShopForecast> forecast; ///< Null: nothing can be expected.
    QVector<ReportCall> calls;
    QVector<ShopEvent> events;  ///< Of the months of reportRequest(); marked on the charts.
};

/// What to ask Insight for: the month and the fourteen before it. Where it still runs, the retention of two months before is told, and compared
/// with the same month of last year.
[[nodiscard]] TrendRequest reportRequest(int month);

/// Most people the report names.
inline constexpr int mostCalls = 20;

/// Whom to call: those at risk, the ones expected to spend most first; at most mostCalls.
[[nodiscard]] QVector<CustomerId> worthACall(const forecast::ShopForecast &shop);

/// Puts the parts together. `rows` are those of worthACall, in any order.
[[nodiscard]] ReportData reportData(int month, const ShopProfile &profile, const QDate &today, const TrendSet &wide, const MonthlyFigures &figures,
                                    const std::shared_ptr<const forecast::ShopForecast> &forecast, const QVector<CustomerRow> &rows);

} // namespace rapport
