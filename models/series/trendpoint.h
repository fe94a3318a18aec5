#pragma once

#include "models/metrics/estimate.h"

#include <QVector>

namespace rapport {

/// One month of any series.
struct TrendPoint
{
    int month = 0;             ///< Moment::month.
    metrics::Estimate figure;
    bool unfinished = false;   ///< Its figure can still move: drawn hollow.
    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

/// Consecutive months, and which one is still running.
struct MonthSpan
{
    int from = 0;
    int to = -1;     ///< Inclusive; before `from`: no month at all.
    int running = 0; ///< The month of the clock's today.

    [[nodiscard]] int count() const { return to < from ? 0 : to - from + 1; }
    [[nodiscard]] bool contains(int month) const { return month >= from && month <= to; }
    /// Position of a month in the series, 0 for `from`.
    [[nodiscard]] qsizetype index(int month) const { return month - from; }
    /// The last month that is over.
    [[nodiscard]] int lastFinished() const { return to < running ? to : running - 1; }
    friend bool operator==(const MonthSpan &, const MonthSpan &) = default;
};

/// The last three finished months of a series against the three before: what a card says.
struct Recent
{
    int fromMonth = 0; ///< First and last of the later three.
    int toMonth = 0;
    metrics::Estimate figure;
    metrics::Change change;
};

/// Whether any month has a figure.
[[nodiscard]] bool anyFigure(const QVector<TrendPoint> &points);
/// The points of a span with nothing in them yet.
[[nodiscard]] QVector<TrendPoint> emptyPoints(const MonthSpan &span);
/// Id of the reason why a series shows nothing: empty where a month has a figure, "none" where nothing was
/// counted at all, else "fewer-than-10".
[[nodiscard]] QString whyEmpty(const QVector<TrendPoint> &points);

/// Adds up what `samples` holds for the three finished months ending `back` months before the last finished one.
/// Samples stand in the order of the span; months outside it add nothing.
template<class Sample>
[[nodiscard]] Sample threeMonths(const MonthSpan &span, const QVector<Sample> &samples, int back)
{
    Sample sum;
    for (int month = span.lastFinished() - back - 2; month <= span.lastFinished() - back; ++month) {
        if (span.contains(month))
            sum += samples[span.index(month)];
    }
    return sum;
}

} // namespace rapport
