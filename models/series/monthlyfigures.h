#pragma once

#include "models/metrics/mean.h"
#include "models/series/npstrend.h"
#include "models/series/servicefigures.h"
#include "storage/repos/trends.h"

#include <QHash>

namespace rapport {

/// Everything of metrics.md by month, for the command line, the cards and the report.
struct MonthlyFigures
{
    /// Answers on a scale that none of the figures is made of: scales are never converted into each other.
    struct KeptApart
    {
        QString kind; ///< Feedback kind id.
        int scale = 0;
        qint64 n = 0;
        friend bool operator==(const KeptApart &, const KeptApart &) = default;
    };

    struct Month
    {
        int month = 0;
        bool unfinished = false;
        /// Keys: "nps", "csat", "ces" (wording 2.0: mean on 1-7), "ces_easy" (share of 5-7), "ces_effort" (wording 1.0: mean on 1-5,
        /// lower is better), "fcr", "confirmed" (resolved cases whose customer, asked, said so), "sentiment", "retention", "churn",
        /// "contract_churn", "cltv"; with service() also "recovery", "bot_hand_over", "promises", "advocacy" and the medians "handling",
        /// "waiting" with "handling_90", "waiting_90". Shares are 0..1, cltv is in minor units, times in seconds.
        QHash<QString, metrics::Estimate> figures;
        /// What all of them but "nps" and "cltv" are made of, so that months can be added up and compared; for shares sum = hits.
        QHash<QString, metrics::Sums> sums;
        QHash<QString, QVector<qint64>> records; ///< With service(): of ServiceFigures::Month.
        NpsTrend::Parts npsParts;
        qint64 purchases = 0;        ///< In the shop's currency.
        qint64 active = 0;           ///< Customers active at the month's start.
        qint64 conversations = 0;    ///< Texts with a mood.
        qint64 provisionalCases = 0; ///< Resolved, but their window of silence is still open: in no "fcr" yet.
        QHash<QString, qint64> revenue; ///< Minor units by currency.
        QVector<KeptApart> keptApart;   ///< One of a kind and scale.
    };

    /// A figure against the month before and the same month of last year: a change only where its interval excludes zero. Empty where
    /// either side has too few, is not in the span, or the key is none that can be compared ("cltv": values to date are the same customers').
    struct Verdict
    {
        metrics::Change sinceLastMonth;
        metrics::Change sinceLastYear;
    };
    [[nodiscard]] Verdict verdict(const QString &key, int month) const;

    /// `key` over the last three finished months against the three before; a share, a mean or, with service(), a median by what the key is. For
    /// "retention" a month earlier: the last finished month's buyers may still come back. Of "sentiment" each customer counts once. "retention" is
    /// of the buyers of each month, as uncertain as ClusteredShare has it, and n is how many people they are. Of the other
    /// shares a customer counts in each month: whoever is lost in one was not in those before (person-months, Allison 1982).
    [[nodiscard]] Recent recent(const QString &key) const;
    /// Whether a key is a share of hits rather than a mean.
    [[nodiscard]] static bool isShare(const QString &key);

    /// Answers of these kinds (every kind, where none is named) kept apart from `fromMonth` on, by kind and scale.
    [[nodiscard]] QVector<KeptApart> keptApart(int fromMonth, const QStringList &kinds = {}) const;
    /// Currencies besides the shop's in which something was bought or given back from `fromMonth` on, by name.
    [[nodiscard]] QStringList otherCurrencies(int fromMonth) const;

    /// Takes the figures about service in. Both are of the same span.
    void add(const ServiceFigures &service);

    MonthSpan span;
    QVector<Month> months;
    QHash<QString, Recent> medians; ///< With service(): "handling" and "waiting".
    Recent mood;                    ///< Each customer's mean over the three months, then over customers.
    repos::BuyersTogether buyers;       ///< Of the three months recent("retention") is of,
    repos::BuyersTogether buyersBefore; ///< and of the three before.
    QString currency;
    int windowDays = 0;    ///< Inactivity.
    int fcrWindowDays = 7; ///< Days of silence after which a case counts as solved.

private:
    [[nodiscard]] metrics::Change between(const QString &key, int before, int after) const;
};

} // namespace rapport
