#pragma once

#include "models/metrics/estimate.h"

#include <QHash>
#include <QVector>

namespace rapport {

enum class TrendKind { Nps, Churn, Cltv, Sentiment };

/// One month of any series.
struct TrendPoint
{
    int month = 0;             ///< Moment::month.
    metrics::Estimate figure;
    bool unfinished = false;   ///< The month still running: drawn hollow.
    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

/// Net promoter score, points -100..100, adjusted Wald +3 interval.
struct NpsTrend
{
    struct Parts
    {
        qint64 promoters = 0;
        qint64 passives = 0;
        qint64 detractors = 0;
        friend bool operator==(const Parts &, const Parts &) = default;
    };
    QVector<TrendPoint> points;
    QVector<Parts> parts; ///< Same length as points.
    QString whyEmpty;     ///< Id of the reason where no month has an answer.
};

/// Share 0..1 of the customers active at a month's start who are no longer at its end, Wilson interval.
struct ChurnTrend
{
    QVector<TrendPoint> points;
    QVector<TrendPoint> boughtAgain; ///< Monthly retention: share of the month's buyers who bought in the next one.
    int windowDays = 0;              ///< The shop's inactivity window.
    QString whyEmpty;
};

/// Historic customer value: mean spent so far per customer who has bought, in minor units, t interval.
struct CltvTrend
{
    QVector<TrendPoint> points;
    QString currency;                ///< The shop's; purchases in other currencies are not in it.
    QString whyEmpty;
};

/// Mood, -1..1: mean per customer first, then over customers, t interval.
struct SentimentTrend
{
    QVector<TrendPoint> points;
    std::optional<double> slopePerMonth; ///< Theil-Sen over finished months.
    std::optional<double> slopeP;        ///< Kendall's test, two-sided.
    QString whyEmpty;
};

struct TrendSet
{
    NpsTrend nps;
    ChurnTrend churn;
    CltvTrend cltv;
    SentimentTrend sentiment;
};

/// Everything of metrics.md by month, for the command line and the report. Keys are the ids of cli.md.
struct MonthlyFigures
{
    struct Month
    {
        int month = 0;
        bool unfinished = false;
        QHash<QString, metrics::Estimate> figures; ///< "nps", "csat", "ces", "fcr", "sentiment", "retention", "churn", "cltv"
        NpsTrend::Parts npsParts;
        qint64 active = 0;
        qint64 conversations = 0;
        QHash<QString, qint64> revenue;            ///< Minor units by currency.
    };
    QVector<Month> months;
    int windowDays = 0;
};

} // namespace rapport
