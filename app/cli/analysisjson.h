#pragma once

#include "app/cli/recordjson.h"
#include "models/metrics/journey.h"
#include "models/series/loyalty.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rapport::cli {

/// {"active":{…},"repeat_rate":{…},"spent":{…},"cohorts":[{"month":"2026-01","size":30,"returned":[{…},…]}],"segments":{"champions":12,…},
/// "seasonality":{"p":…,"months":[…]}}
[[nodiscard]] QJsonObject toJson(const Loyalty &loyalty);
/// [{"kind":"topic","what":"delivery","difference":…,"low":…,"high":…,"p":…,"adjusted_p":…,"real":true,"n":40}], largest first; those that can't be told are
/// {"kind":…,"what":…,"difference":null,"n":4,"why":"fewer than 10 customers on one side"}.
[[nodiscard]] QJsonArray toJson(const QVector<metrics::Driver> &drivers, const Wording &wording);
/// {"window_days":…,"customers":…,"silent":…,"left":{…},"touchpoints":[{"touchpoint":"call","position":3,"customers":…,"mood_change":{…},"left":{…}}]}
[[nodiscard]] QJsonObject toJson(const metrics::Journey &journey);
/// [{"earlier":"mood","later":"purchases","r":…,"low":…,"high":…,"adjusted_p":…,"real":true,"n":200}]
[[nodiscard]] QJsonArray toJson(const Relations &relations);
[[nodiscard]] QJsonObject toJson(const EmpathyIndex &empathy);

} // namespace rapport::cli
