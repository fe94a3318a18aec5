#pragma once

#include "models/metrics/estimate.h"

#include <QHash>
#include <QString>

namespace rapport::metrics {

/// The question an answer belongs to. CES 1.0 (own effort, 1-5, lower is better) and 2.0 ("made it easy", 1-7, higher is better) never share a
/// series and are never converted into each other.
enum class Question { Nps, Csat, CesEffort, CesEase, Review };

/// What an answer is, or why it counts nowhere.
struct JudgedAnswer
{
    std::optional<Question> question;
    /// Where there is none: "unknown-kind", "no-scale" (a CES answer says nothing without its scale), "other-scale" (kept, but in no series:
    /// scales are not converted), "out-of-scale" (an NPS of 11).
    QString reason;
};

/// kind: "nps", "csat", "ces", "review"; scale: the highest possible value, 0 where it is not known.
[[nodiscard]] JudgedAnswer judgeAnswer(const QString &kind, int value, int scale);

/// An amount in one currency. Amounts of two currencies are never added up.
struct MoneyTotal
{
    std::optional<qint64> minor;
    QString currency;
    QString why; ///< "none" without amounts; "several-currencies".
};
[[nodiscard]] MoneyTotal totalOf(const QHash<QString, qint64> &minorByCurrency);

} // namespace rapport::metrics
