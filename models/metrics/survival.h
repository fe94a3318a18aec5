#pragma once

#include "models/metrics/estimate.h"

#include <QVector>

#include <optional>

namespace rapport::metrics {

/// One contract: days as in Moment::day. An end is the first day without it.
struct Contract
{
    int startDay = 0;
    std::optional<int> endDay; ///< Empty: still running.
    friend bool operator==(const Contract &, const Contract &) = default;
};

/// Churned within [fromDay, beforeDay) / active at its start; who joined within it is in neither. Wilson, withheld below `fewest`.
[[nodiscard]] Estimate contractChurn(const QVector<Contract> &contracts, int fromDay, int beforeDay);

/// A step of a survival curve: from `day` days after the start on, this share is still there.
struct SurvivalStep
{
    int day = 0;
    double share = 1;
    double low = 1;     ///< 95 % by the log(-log) transform (Kalbfleisch & Prentice 1980): stays within 0..1.
    double high = 1;
    qint64 atRisk = 0;  ///< Watched just before.
    qint64 ended = 0;
    friend bool operator==(const SurvivalStep &, const SurvivalStep &) = default;
};

/// Kaplan & Meier 1958: steps at the days on which contracts ended; those that run are cut off at `asOfDay`. Contracts that start after it are
/// left out, an end before the start counts as one on the first day. Empty where no contract ended.
[[nodiscard]] QVector<SurvivalStep> survival(const QVector<Contract> &contracts, int asOfDay);

} // namespace rapport::metrics
