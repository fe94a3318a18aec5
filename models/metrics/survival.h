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

/// Contracts of one customer that overlap, or follow each other without a day between, are one: a renewal is no end. By start.
[[nodiscard]] QVector<Contract> joined(QVector<Contract> contracts);

/// Contracts that ran when a month began, and those of them that ended with it or before.
struct ContractCount
{
    qint64 active = 0;
    qint64 ended = 0;
};

/// Of the contracts from before `fromDay` that ran on it, those that did not on `beforeDay` any more; who joined within is in neither.
[[nodiscard]] ContractCount contractsEnded(const QVector<Contract> &contracts, int fromDay, int beforeDay);
/// The same as a share: churned in [fromDay, beforeDay) / active at its start. Wilson, withheld below `fewest`.
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
