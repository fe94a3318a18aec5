#include "models/metrics/times.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {

constexpr qint64 fewToCount = 64; ///< So few are kept.

/// Where a quantile and its bounds stand among n ordered values, from 0.
struct Places
{
    qsizetype below = 0;
    qsizetype above = 0;
    double weight = 0; ///< Of the value above.
    qsizetype low = 0;
    qsizetype high = 0;

    Places(qsizetype n, double p)
    {
        const double position = p * static_cast<double>(n - 1);
        below = static_cast<qsizetype>(std::floor(position));
        above = std::min(below + 1, n - 1);
        weight = position - std::floor(position);
        const double size = static_cast<double>(n);
        const double half = z95 * std::sqrt(size * p * (1 - p));
        const auto place = [&](double rank) { return std::clamp(static_cast<qsizetype>(rank), qsizetype(1), n) - 1; };
        low = place(std::floor(size * p - half));
        high = place(std::ceil(size * p + half));
    }
};

Estimate estimateOf(qint64 n, const Places &places, const QVector<int> &values)
{
    Estimate estimate;
    estimate.n = n;
    estimate.value = values[0] + places.weight * (values[1] - values[0]);
    estimate.low = std::min<double>(*estimate.value, values[2]);
    estimate.high = std::max<double>(*estimate.value, values[3]);
    return estimate;
}

} // namespace

Change medianChange(const Estimate &before, const Estimate &after)
{
    Change change;
    if (!before.value || !after.value || !before.low || !after.low)
        return change;
    constexpr double unit = 1; // Each median is rounded by up to half of one.
    const double half = std::max(unit, std::hypot(*before.high - *before.low, *after.high - *after.low) / 2);
    const double difference = *after.value - *before.value;
    change.difference = difference;
    change.low = difference - half;
    change.high = difference + half;
    change.p = normalTwoSided(difference * z95 / half);
    return change;
}

Estimate quantileOf(const QVector<int> &ordered, double p)
{
    if (ordered.size() < fewest)
        return withheld(ordered.size());
    const Places places(ordered.size(), p);
    return estimateOf(ordered.size(), places, {ordered[places.below], ordered[places.above], ordered[places.low], ordered[places.high]});
}

Timing timing(QVector<int> sample)
{
    std::sort(sample.begin(), sample.end());
    return {quantileOf(sample, 0.5), quantileOf(sample, 0.9)};
}

void TimeHistogram::add(int seconds)
{
    if (seconds < 0)
        return;
    ++m_n;
    if (seconds < m_counts.size())
        ++m_counts[seconds];
    else
        m_beyond.append(seconds);
    // A count for each of as many seconds as there are times; doubling, so that no time moves over more than a few times.
    if (m_counts.size() < longest && m_n >= 2 * m_counts.size() && m_n >= fewToCount)
        settle(std::min<qsizetype>(m_n, longest));
}

TimeHistogram &TimeHistogram::operator+=(const TimeHistogram &other)
{
    m_beyond += other.m_beyond;
    m_n += other.m_n;
    settle(std::max(m_counts.size(), other.m_counts.size()));
    for (qsizetype seconds = 0; seconds < other.m_counts.size(); ++seconds)
        m_counts[seconds] += other.m_counts[seconds];
    return *this;
}

/// Counts the times below `size` that were kept.
void TimeHistogram::settle(qsizetype size)
{
    m_counts.resize(size);
    m_beyond.removeIf([this](int seconds) {
        if (seconds >= m_counts.size())
            return false;
        ++m_counts[seconds];
        return true;
    });
}

QVector<int> TimeHistogram::at(const QVector<qsizetype> &places) const
{
    QVector<int> beyond = m_beyond;
    std::sort(beyond.begin(), beyond.end());
    QVector<int> values;
    for (qsizetype place : places) {
        int seconds = 0;
        while (seconds < m_counts.size() && place >= m_counts[seconds])
            place -= m_counts[seconds++];
        values.append(seconds < m_counts.size() ? seconds : beyond[place]);
    }
    return values;
}

Estimate TimeHistogram::quantile(double p) const
{
    if (m_n < fewest)
        return withheld(m_n);
    const Places places(m_n, p);
    return estimateOf(m_n, places, at({places.below, places.above, places.low, places.high}));
}

std::optional<Spread> TimeHistogram::spread() const
{
    if (m_n < fewest)
        return std::nullopt;
    const auto value = [this](double p) { return *quantile(p).value; };
    return Spread{value(0.1), value(0.25), value(0.5), value(0.75), value(0.9), m_n};
}

Timing TimeHistogram::timing() const
{
    return {quantile(0.5), quantile(0.9)};
}

} // namespace rapport::metrics
