#include "models/metrics/seasonality.h"

#include "models/forecast/draws.h"
#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {

constexpr int rounds = 1999;
constexpr qint64 fewestMonths = 24;

struct MonthMeans
{
    std::array<double, 12> sum{};
    std::array<int, 12> n{};

    MonthMeans(const QVector<int> &months, const QVector<double> &values)
    {
        for (qsizetype i = 0; i < months.size(); ++i) {
            sum[static_cast<std::size_t>(months[i])] += values[i];
            ++n[static_cast<std::size_t>(months[i])];
        }
    }

    /// Sum of squares between the months; the values' mean is zero.
    [[nodiscard]] double between() const
    {
        double squares = 0;
        for (std::size_t i = 0; i < sum.size(); ++i)
            squares += n[i] > 0 ? sum[i] * sum[i] / n[i] : 0;
        return squares;
    }
};

/// Takes the straight line of least squares off.
void detrend(const QVector<double> &x, QVector<double> &y)
{
    const double n = static_cast<double>(x.size());
    double meanX = 0;
    double meanY = 0;
    for (qsizetype i = 0; i < x.size(); ++i) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    double xy = 0;
    double xx = 0;
    for (qsizetype i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
    }
    const double slope = xx > 0 ? xy / xx : 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        y[i] -= meanY + slope * (x[i] - meanX);
}

/// Fills the intervals. `logs` have the mean zero, `means` are theirs.
void setIntervals(Seasonality &season, const QVector<double> &logs, const MonthMeans &means)
{
    double squares = 0;
    for (const double value : logs)
        squares += value * value;
    const auto occurring = std::count_if(means.n.begin(), means.n.end(), [](int n) { return n > 0; });
    const double n = static_cast<double>(logs.size());
    const double freedom = n - static_cast<double>(occurring) - 1;
    if (freedom < 1)
        return;
    const double within = std::sqrt(std::max(0.0, squares - means.between()) / freedom);
    const double t = studentQuantile(0.975, freedom);
    for (std::size_t i = 0; i < season.index.size(); ++i) {
        if (means.n[i] == 0)
            continue;
        const double half = t * within * std::sqrt(1.0 / means.n[i] - 1 / n);
        season.low[i] = season.index[i] * std::exp(-half);
        season.high[i] = season.index[i] * std::exp(half);
    }
}

} // namespace

Seasonality seasonality(int firstMonth, const QVector<double> &values, quint64 seed)
{
    Seasonality result;
    QVector<int> months;
    QVector<double> when;
    QVector<double> logs;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!(values[i] > 0))
            continue;
        months.append((firstMonth + static_cast<int>(i)) % 12);
        when.append(static_cast<double>(i));
        logs.append(std::log(values[i]));
    }
    result.months = months.size();
    if (result.months < fewestMonths) {
        result.why = result.months == 0 ? QStringLiteral("no-values") : QStringLiteral("under-24-months");
        return result;
    }
    detrend(when, logs);
    const MonthMeans means(months, logs);
    for (std::size_t i = 0; i < result.index.size(); ++i)
        result.index[i] = means.n[i] > 0 ? std::exp(means.sum[i] / means.n[i]) : 0;
    result.years = means.n;
    setIntervals(result, logs, means);
    forecast::Draws draws(seed);
    int asMuch = 1;
    QVector<double> shuffled = logs;
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = shuffled.size() - 1; i > 0; --i)
            std::swap(shuffled[i], shuffled[static_cast<qsizetype>(draws.unit() * static_cast<double>(i + 1))]);
        asMuch += MonthMeans(months, shuffled).between() >= means.between() - 1e-12 ? 1 : 0;
    }
    result.p = static_cast<double>(asMuch) / (rounds + 1);
    return result;
}

} // namespace rapport::metrics
