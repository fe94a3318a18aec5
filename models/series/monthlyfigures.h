#pragma once

#include "models/metrics/mean.h"
#include "models/series/npstrend.h"

#include <QHash>

namespace rapport {

/// Everything of metrics.md by month, for the command line, the cards and the report.
struct MonthlyFigures
{
    struct Month
    {
        int month = 0;
        bool unfinished = false;
        /// Keys: "nps", "csat", "ces" (wording 2.0: mean on 1-7), "ces_easy" (share of 5-7), "ces_effort" (wording 1.0: mean on 1-5,
        /// lower is better), "fcr", "sentiment", "retention", "churn", "cltv". Shares are 0..1, cltv is in minor units.
        QHash<QString, metrics::Estimate> figures;
        /// What "csat", "ces", "ces_effort" and "fcr" are made of, so that months can be added up; for shares sum = hits.
        QHash<QString, metrics::Sums> sums;
        NpsTrend::Parts npsParts;
        qint64 active = 0;           ///< Customers active at the month's start.
        qint64 conversations = 0;    ///< Texts with a mood.
        qint64 provisionalCases = 0; ///< Resolved, but their window of silence is still open: in no "fcr" yet.
        QHash<QString, qint64> revenue; ///< Minor units by currency.
    };

    /// `key` over the last three finished months against the three before; a share or a mean by what the key is.
    [[nodiscard]] Recent recent(const QString &key) const;
    /// Whether a key is a share of hits rather than a mean.
    [[nodiscard]] static bool isShare(const QString &key);

    MonthSpan span;
    QVector<Month> months;
    QString currency;
    int windowDays = 0;    ///< Inactivity.
    int fcrWindowDays = 7; ///< Days of silence after which a case counts as solved.
};

} // namespace rapport
