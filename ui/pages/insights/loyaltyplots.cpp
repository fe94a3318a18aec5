#include "ui/pages/insights/loyaltyplots.h"

#include "ui/charts/niceticks.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/plotaxes.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString rawMonth(int month)
{
    return u"%1-%2"_s.arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString raw(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

/// "31 to 48 % · of 62 customers"
QString basisOf(const metrics::Estimate &share)
{
    return percentRange(share.low.value_or(0), share.high.value_or(0)) + u" · "_s + countedText(share.n, Counted::Customers);
}

/// A month's level over the trend's, 1.2, as "+20 %".
QString overText(double index)
{
    return signedText((index - 1) * 100, 0) + Words::tr("\u00a0%");
}

HeatCell cellOf(const metrics::Cohorts &cohorts, const metrics::Cohort &cohort, int since)
{
    HeatCell cell;
    cell.absent = since >= cohort.buyers.size();
    if (!cell.absent) {
        const metrics::Estimate share = cohort.returned(since);
        cell.value = share.value;
        cell.unfinished = cohorts.unfinished(cohort, since);
        cell.text = share.value ? percentText(*share.value) : u"–"_s;
        // The ends of the scale below the map bear the sign.
        cell.brief = share.value ? numberText(*share.value * 100, 0) : u"–"_s;
        cell.said.title = Words::tr("First bought in %1, month %2 after").arg(monthLong(cohort.month), QLocale().toString(since));
        cell.said.figure = share.value ? percentText(*share.value) : whyText(share, Counted::Buyers);
        cell.said.basis = share.value ? basisOf(share) : countedText(cohort.size, Counted::Customers);
        cell.said.month = cohort.month;
        cell.said.open = cohort.buyers[since] == 0 ? QString() : Words::tr("Show their purchases");
        if (cell.unfinished)
            cell.said.basis += u" · "_s + Words::tr("not over yet");
    }
    return cell;
}

} // namespace

HeatSpec cohortSpec(const Loyalty &loyalty)
{
    const metrics::Cohorts &all = loyalty.cohorts;
    HeatSpec spec;
    spec.head.id = u"cohorts"_s;
    spec.head.title = Words::tr("Who comes back, by first month");
    spec.head.measure = Words::tr("share of a month's new customers who bought in the months after");
    spec.head.table.newestFirst = false;
    spec.lowText = Words::tr("0\u00a0%");
    spec.greyText = Words::tr("month not over");
    spec.high = 0.05;
    const auto rows = static_cast<int>(std::min<qsizetype>(all.rows.size(), mostCohorts));
    const QVector<metrics::Cohort> shown = all.rows.mid(all.rows.size() - rows);
    // Month 0 is everybody by definition: the map begins with the month after.
    int across = 0;
    for (const metrics::Cohort &cohort : shown)
        across = std::max(across, static_cast<int>(std::min<qsizetype>(cohort.buyers.size() - 1, mostCohorts)));
    spec.head.table.columns = {Words::tr("First month"), Words::tr("Customers")};
    spec.head.table.rawColumns = {u"first_month"_s, u"customers"_s};
    for (int since = 1; since <= across; ++since) {
        spec.columns.append(QLocale().toString(since));
        spec.head.table.columns.append(Words::tr("+%1", "months after").arg(since));
        spec.head.table.rawColumns.append(u"month_%1"_s.arg(since));
    }
    // Months of a few new customers have nothing to show and would push those that have out of sight; the table has them all.
    const auto tooFew = [](const metrics::Cohort &cohort) { return cohort.size < metrics::fewest; };
    const qsizetype withheld = std::count_if(shown.begin(), shown.end(), tooFew);
    const bool leavesOut = withheld > 0 && withheld < shown.size();
    for (const metrics::Cohort &cohort : shown) {
        const bool drawn = !(leavesOut && tooFew(cohort));
        if (drawn) {
            spec.rows.append(monthShort(cohort.month, true));
            spec.rowNotes.append(countText(cohort.size));
        }
        QStringList text{monthLong(cohort.month), countText(cohort.size)};
        QStringList machine{rawMonth(cohort.month), QString::number(cohort.size)};
        for (int since = 1; since <= across; ++since) {
            const HeatCell cell = cellOf(all, cohort, since);
            text.append(cell.absent ? QString() : cell.text);
            machine.append(cell.absent ? QString() : raw(cell.value));
            if (cell.value && !cell.unfinished)
                spec.high = std::max(spec.high, *cell.value);
            if (drawn)
                spec.cells.append(cell);
        }
        spec.head.table.rows.append(text);
        spec.head.table.raw.append(machine);
    }
    if (leavesOut)
        spec.head.note = Words::tr("%n month(s) with fewer than 10 new customers left out here; the table has them.", nullptr, static_cast<int>(withheld));
    spec.highText = percentText(spec.high);
    spec.head.spoken = Words::tr("%1: %2 first months, the newest %3. Arrow keys go from cell to cell, T shows the table.")
                           .arg(spec.head.title, QLocale().toString(spec.rows.size()), shown.isEmpty() ? QString() : monthLong(shown.last().month));
    return spec;
}

BarSpec repeatSpec(const Loyalty &loyalty)
{
    BarSpec spec;
    spec.head.id = u"repeat"_s;
    spec.head.title = Words::tr("Bought a second time");
    spec.head.measure = Words::tr("within %1 days of the first purchase, by first month").arg(loyalty.cohorts.windowDays);
    spec.head.table.columns = {Words::tr("First month"), Words::tr("Share"), Words::tr("From"), Words::tr("To"), Words::tr("Of")};
    spec.head.table.rawColumns = {u"first_month"_s, u"repeat"_s, u"low"_s, u"high"_s, u"n"_s};
    for (const metrics::Cohort &cohort : loyalty.cohorts.rows) {
        const metrics::Estimate share = cohort.repeatRate();
        if (cohort.exposed == 0)
            continue; // nobody of them was watched long enough yet
        PlotBar bar;
        bar.label = monthShort(cohort.month, true);
        bar.value = share.value;
        bar.low = share.low;
        bar.high = share.high;
        bar.text = share.value ? percentText(*share.value) : whyText(share, Counted::Customers);
        bar.said.title = monthLong(cohort.month);
        bar.said.figure = bar.text;
        bar.said.basis = share.value ? basisOf(share) : QString();
        spec.bars.append(bar);
        const auto text = [](const std::optional<double> &value) { return value ? percentText(*value) : u"–"_s; };
        spec.head.table.rows.append({monthLong(cohort.month), text(share.value), text(share.low), text(share.high), countText(share.n)});
        spec.head.table.raw.append({rawMonth(cohort.month), raw(share.value), raw(share.low), raw(share.high), QString::number(share.n)});
    }
    constexpr int newest = 12;
    spec.bars = spec.bars.mid(std::max<qsizetype>(0, spec.bars.size() - newest));
    shareAxis(spec);
    const metrics::Estimate whole = loyalty.cohorts.repeatRate();
    if (whole.value)
        spec.head.note = Words::tr("Of all customers so far %1 bought on two days or more (%2). Months differ in how long they were watched; these bars do not.")
                             .arg(percentText(*whole.value), basisOf(whole));
    spec.head.spoken = spec.head.title + u", "_s + spec.head.measure + u". "_s + spec.head.note;
    return spec;
}

QString segmentName(metrics::RfmSegment segment)
{
    using enum metrics::RfmSegment;
    switch (segment) {
    case Champions:
        return Words::tr("Champions: buy often, lately and much");
    case New:
        return Words::tr("New: first purchase lately");
    case Promising:
        return Words::tr("Promising: one purchase, not long ago");
    case Loyal:
        return Words::tr("Loyal: buy again and again");
    case PotentialLoyalist:
        return Words::tr("Could become loyal: came back lately");
    case NeedAttention:
        return Words::tr("Need attention: middling in everything");
    case AboutToSleep:
        return Words::tr("About to sleep: little and a while ago");
    case CantLose:
        return Words::tr("Can't lose: bought most, gone quiet");
    case AtRisk:
        return Words::tr("At risk: used to come, long not seen");
    case Lost:
        return Words::tr("Lost: little, and long ago");
    case Other:
        break;
    }
    return Words::tr("In none of these");
}

BarSpec segmentSpec(const Loyalty &loyalty)
{
    BarSpec spec;
    spec.head.id = u"segments"_s;
    spec.head.title = Words::tr("Segments");
    spec.head.measure = loyalty.rfm.terciles ? Words::tr("customers by how lately, how often and how much they bought, in thirds")
                                             : Words::tr("customers by how lately, how often and how much they bought, in fifths");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Segment"), Words::tr("Customers"), Words::tr("Share")};
    spec.head.table.rawColumns = {u"segment"_s, u"customers"_s, u"share"_s};
    const double all = std::max(1.0, static_cast<double>(loyalty.customers));
    for (int i = 0; i < metrics::rfmSegments; ++i) {
        const auto segment = static_cast<metrics::RfmSegment>(i);
        const qint64 size = loyalty.rfm.sizes[static_cast<std::size_t>(i)];
        PlotBar bar;
        bar.label = segmentName(segment);
        bar.value = static_cast<double>(size);
        bar.text = countText(size);
        bar.fill = &Theme::series3;
        bar.said.title = bar.label;
        bar.said.figure = countedText(size, Counted::Customers);
        bar.said.basis = Words::tr("%1 of all who have bought").arg(percentText(static_cast<double>(size) / all));
        bar.said.open = size == 0 ? QString() : Words::tr("Show their last purchases");
        spec.bars.append(bar);
        spec.head.table.rows.append({bar.label, bar.text, percentText(static_cast<double>(size) / all)});
        spec.head.table.raw.append({metrics::segmentId(segment), QString::number(size), QString::number(static_cast<double>(size) / all, 'g', 6)});
    }
    countAxis(spec);
    spec.head.spoken =
        Words::tr("%1: %2 customers in %3 segments.").arg(spec.head.title, countText(loyalty.customers)).arg(metrics::rfmSegments);
    return spec;
}

BarSpec seasonSpec(const Loyalty &loyalty)
{
    const metrics::Seasonality &season = loyalty.revenue;
    BarSpec spec;
    spec.head.id = u"season"_s;
    spec.head.title = Words::tr("Seasons");
    spec.head.measure = Words::tr("revenue of a calendar month over or under the trend");
    spec.head.note = season.real() ? Words::tr("Some months are regularly stronger: chance does this in %1 of 100 shuffled years.").arg(numberText(season.p * 100, 1))
                                   : Words::tr("Within noise: shuffled months differ as much in %1 of 100 cases.").arg(numberText(season.p * 100, 0));
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Month"), Words::tr("Over or under the trend"), Words::tr("From"), Words::tr("To"), Words::tr("Years")};
    spec.head.table.rawColumns = {u"month"_s, u"index"_s, u"low"_s, u"high"_s, u"n"_s};
    double largest = 0.05;
    for (int i = 0; i < 12; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double index = season.index[at];
        const bool ranged = season.low[at] > 0;
        const QString years = season.years[at] == 1 ? Words::tr("1 year") : Words::tr("%1 years").arg(season.years[at]);
        PlotBar bar;
        bar.label = QLocale().standaloneMonthName(i + 1, QLocale::LongFormat);
        bar.said.title = bar.label;
        bar.pale = !season.real();
        if (index > 0) {
            bar.value = index - 1;
            bar.text = overText(index);
            bar.said.basis = years;
            largest = std::max(largest, std::abs(index - 1));
        }
        if (index > 0 && ranged) {
            bar.low = season.low[at] - 1;
            bar.high = season.high[at] - 1;
            bar.said.basis = rangeText(overText(season.low[at]), overText(season.high[at])) + u" · "_s + years;
            largest = std::max({largest, std::abs(*bar.low), std::abs(*bar.high)});
        }
        if (index <= 0)
            bar.text = Words::tr("no such month yet");
        bar.said.figure = bar.text;
        spec.bars.append(bar);
        const auto shown = [](bool there, double value) { return there ? overText(value) : u"–"_s; };
        const auto machine = [](bool there, double value) { return there ? QString::number(value, 'g', 6) : QString(); };
        spec.head.table.rows.append({bar.label, bar.text, shown(ranged, season.low[at]), shown(ranged, season.high[at]), QString::number(season.years[at])});
        spec.head.table.raw.append({QString::number(i + 1), machine(index > 0, index), machine(ranged, season.low[at]), machine(ranged, season.high[at]),
                                    QString::number(season.years[at])});
    }
    const NiceAxis axis = niceAxis(-largest * 100, largest * 100);
    spec.bottom = axis.bottom / 100;
    spec.top = axis.top / 100;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick / 100, signedText(tick, axis.decimals) + Words::tr("\u00a0%")});
    spec.head.note += u' ' + Words::tr("Whiskers: 95 % range, from %1 months.").arg(season.months);
    spec.head.spoken = spec.head.title + u". "_s + spec.head.note;
    return spec;
}

} // namespace rapport
