#pragma once

#include "app/cli/recordjson.h"
#include "models/series/servicefigures.h"

#include <QJsonObject>
#include <QStringList>

namespace rapport::cli {

/// {"value":…,"low":…,"high":…,"n":…}, or {"value":null,"n":3,"why":"fewer than 10 answers"}.
[[nodiscard]] QJsonObject toJson(const metrics::Estimate &figure);
/// {"difference":…,"low":…,"high":…,"p":…,"real":true}; null where there is nothing to compare.
[[nodiscard]] QJsonValue toJson(const metrics::Change &change);

/// What is not by month: {"handling":{"median":{…},"ninetieth":{…}},…,"channels":[…],"topics":[…],"staff":[…]}.
[[nodiscard]] QJsonObject toJson(const ServiceFigures &figures, const Wording &wording);

/// The same as a table: channels and topics, times in minutes.
[[nodiscard]] QStringList toTable(const ServiceFigures &figures, const Wording &wording);

} // namespace rapport::cli
