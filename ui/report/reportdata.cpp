#include "ui/report/reportdata.h"

#include "models/series/returnmonths.h"
#include "ui/support/outlooktext.h"

#include <algorithm>

namespace rapport {

TrendRequest reportRequest(int month)
{
    constexpr int year = 12;
    TrendRequest request;
    request.fromMonth = lastMonthJudged(month) - year;
    request.toMonth = month;
    return request;
}

QVector<CustomerId> worthACall(const forecast::ShopForecast &shop)
{
    if (shop.verdict.gate == forecast::Gate::NotEnough) {
        // Nothing may be forecast: who is late by their own rhythm, the latest first.
        QVector<CustomerId> idle;
        for (const std::size_t i : forecast::byIdleness(shop)) {
            if (idle.size() < mostCalls)
                idle.append(CustomerId(shop.rows[i].customer));
        }
        return idle;
    }
    std::vector<const forecast::CustomerForecast *> risky;
    for (const forecast::CustomerForecast &row : shop.rows) {
        if (row.atRisk && row.noPurchase)
            risky.push_back(&row);
    }
    // Who is worth more comes first: a call costs the same.
    std::stable_sort(risky.begin(), risky.end(), [](const auto *a, const auto *b) { return a->value12.value_or(0) > b->value12.value_or(0); });
    QVector<CustomerId> ids;
    for (const auto *row : risky) {
        if (ids.size() == mostCalls)
            break;
        ids.append(CustomerId(row->customer));
    }
    return ids;
}

ReportData reportData(int month, const ShopProfile &profile, const QDate &today, const TrendSet &wide, const MonthlyFigures &figures,
                      const std::shared_ptr<const forecast::ShopForecast> &forecast, const QVector<CustomerRow> &rows)
{
    ReportData data;
    data.month = month;
    data.shop = profile.name;
    data.madeOn = today;
    data.wide = wide;
    data.figures = figures;
    data.forecast = forecast;
    if (!forecast)
        return data;
    for (const CustomerId id : worthACall(*forecast)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [id](const CustomerRow &one) { return one.id == id; });
        const forecast::CustomerForecast *expected = forecast->row(id.value());
        if (row != rows.end() && expected)
            data.calls.append({row->name, row->phone, riskReason(*expected, forecast->options.horizonDays)});
    }
    return data;
}

} // namespace rapport
