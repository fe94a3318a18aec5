#include "ui/pages/insights/plotaxes.h"

#include "ui/charts/niceticks.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

double highest(const BarSpec &spec, double least)
{
    double high = std::max(least, spec.mark.value_or(least));
    for (const PlotBar &bar : spec.bars)
        high = std::max({high, bar.value.value_or(0), bar.high.value_or(0), bar.box ? bar.box->ninetieth : 0});
    return high;
}

} // namespace

void scoreAxis(BarSpec &spec, double low, double high)
{
    const NiceAxis axis = niceAxis(low, high);
    spec.bottom = axis.bottom;
    spec.top = axis.top;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick, signedText(tick, std::max(1, axis.decimals))});
}

void shareAxis(BarSpec &spec)
{
    const NiceAxis axis = niceAxis(0, highest(spec, 0.02) * 100);
    spec.top = axis.top / 100;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick / 100, Words::tr("%1\u00a0%").arg(numberText(tick, axis.decimals))});
}

void timeAxis(BarSpec &spec)
{
    const double high = highest(spec, 60);
    const bool hours = high > 2 * 3600;
    const double unit = hours ? 3600 : 60;
    const NiceAxis axis = niceAxis(0, high / unit);
    spec.top = axis.top * unit;
    for (const double tick : axis.ticks) {
        const QString number = numberText(tick, axis.decimals);
        spec.ticks.append({tick * unit, hours ? Words::tr("%1 h", "hours on an axis").arg(number)
                                              : Words::tr("%1 min", "minutes on an axis").arg(number)});
    }
}

void countAxis(BarSpec &spec)
{
    const NiceAxis axis = niceAxis(0, highest(spec, 1));
    spec.top = axis.top;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick, numberText(tick, axis.decimals)});
}

QString rawNumber(double value)
{
    return QString::number(value, 'g', 8);
}

} // namespace rapport
