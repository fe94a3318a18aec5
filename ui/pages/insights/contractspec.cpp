#include "ui/pages/insights/contractspec.h"

#include "ui/charts/niceticks.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

constexpr double monthDays = 365.25 / 12;
constexpr int mostMonths = 60;

QString monthsText(int months)
{
    return months == 1 ? Words::tr("After 1 month") : Words::tr("After %n months", nullptr, months);
}

} // namespace

ChartSpec contractLifeSpec(const ContractLife &life)
{
    ChartSpec spec;
    spec.id = u"contract_life"_s;
    spec.title = Words::tr("How long contracts last");
    spec.measure = Words::tr("share still there, by months since the start");
    spec.line = &Theme::series3;
    spec.table.columns = {Words::tr("Months"), Words::tr("Still there"), Words::tr("From"), Words::tr("To")};
    spec.table.rawColumns = {u"months"_s, u"share"_s, u"low"_s, u"high"_s};
    spec.table.newestFirst = false;
    const int last = life.steps.isEmpty() ? 0 : std::min(mostMonths, static_cast<int>(life.steps.last().day / monthDays) + 1);
    double lowest = 1;
    auto step = life.steps.begin();
    metrics::SurvivalStep now;
    for (int month = 0; month <= last; ++month) {
        for (; step != life.steps.end() && step->day <= month * monthDays; ++step)
            now = *step;
        ChartPoint point;
        point.month = month;
        point.axis = countText(month);
        point.value = now.share;
        point.low = now.low;
        point.high = now.high;
        point.title = month == 0 ? Words::tr("At the start") : monthsText(month);
        point.figure = Words::tr("%1 still there").arg(percentText(now.share));
        point.basis = percentRange(now.low, now.high) + u" · "_s + countedText(life.contracts, Counted::Contracts);
        spec.points.append(point);
        spec.table.rows.append({countText(month), percentText(now.share), percentText(now.low), percentText(now.high)});
        spec.table.raw.append({QString::number(month), QString::number(now.share, 'g', 10), QString::number(now.low, 'g', 10),
                               QString::number(now.high, 'g', 10)});
        lowest = std::min(lowest, now.low);
    }
    const NiceAxis axis = niceAxis(std::max(0.0, 100 * lowest), 100);
    spec.bottom = axis.bottom / 100;
    spec.top = axis.top / 100;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick / 100, Words::tr("%1\u00a0%").arg(numberText(tick, axis.decimals))});
    spec.note = Words::tr("%1, %2 of them running. Those that run are counted as far as they have come (Kaplan-Meier).", "n contracts, n")
                    .arg(countedText(life.contracts, Counted::Contracts), countText(life.running));
    if (!spec.points.isEmpty())
        spec.spoken = Words::tr("%1, %2. %3: %4, %5.")
                          .arg(spec.title, spec.measure, spec.points.last().title, spec.points.last().figure, spec.points.last().basis);
    return spec;
}

} // namespace rapport
