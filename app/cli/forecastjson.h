#pragma once

#include "models/forecast/shopforecast.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace rapport::cli {

/// {"model":"mbgnbd","fit":"map","parameters":{"r":…},"unit_days":7,"log_likelihood":…,"customers":…,"repeat_buyers":…,"gate":"normal",…,
/// "spend":{…},"total":{"purchases":{"value":…,"low":…,"high":…},"value":{…},"spreadsheet":…},
/// "backtests":[{…,"actual":…,"expected_back":{…},"came_back":…}]}. What the gate withholds is null.
/// `perMain`: minor units in one of the currency's main unit; amounts are in main units.
[[nodiscard]] QJsonObject toJson(const forecast::ShopForecast &shop, double perMain);

/// One customer: {"customer":"0001","x":2,"t_x":30.43,"T":38.86,"p_no_purchase":…,…}; times in units.
[[nodiscard]] QJsonObject toJson(const forecast::CustomerForecast &row, const QString &name, const forecast::ForecastOptions &options,
                                 double perMain);

/// The same for people: what may be said, with bands; nothing where there are no customers.
[[nodiscard]] QStringList toText(const forecast::ShopForecast &shop, const QString &currency);

/// Columns of customers, most at risk first, at most `limit`; `nameOf` by the row's customer.
[[nodiscard]] QStringList riskTable(const forecast::ShopForecast &shop, const std::function<QString(qint64)> &nameOf, int limit, const QString &currency);

} // namespace rapport::cli
