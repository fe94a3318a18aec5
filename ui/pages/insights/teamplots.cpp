#include "ui/pages/insights/teamplots.h"

#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/plotaxes.h"
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

/// How one figure per person is told.
struct Telling
{
    QString id;
    QString title;
    QString column; ///< "Mood", in the table.
    QString raw;    ///< The same for machines.
    Counted counted = Counted::Customers;
    Counted missing = Counted::Customers; ///< What there is none of where there is nothing.
    QString (*value)(double) = nullptr;
    QString (*range)(double, double) = nullptr;
};

template<class Figure>
struct Member
{
    QString name;
    const Figure *figure = nullptr;
    qint64 n = 0;
};

QString nameOf(StaffId staff, const ShopNames &names)
{
    const QString name = names.staff.value(staff);
    return name.isEmpty() ? Words::tr("Somebody who left") : name;
}

template<class Figure>
void order(QVector<Member<Figure>> &members)
{
    std::stable_sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (members.size() <= BarPlot::mostBars)
        return;
    QVector<qint64> counts;
    for (const Member<Figure> &member : members)
        counts.append(member.n);
    std::nth_element(counts.begin(), counts.begin() + BarPlot::mostBars - 1, counts.end(), std::greater<>());
    const qint64 least = counts[BarPlot::mostBars - 1];
    std::stable_partition(members.begin(), members.end(), [least](const auto &member) { return member.n >= least; });
}

BarSpec teamSpec(const Telling &telling, const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec;
    spec.head.id = telling.id;
    spec.head.title = telling.title;
    spec.head.measure = team.team.value ? Words::tr("the team: %1, %2").arg(telling.value(*team.team.value), countedText(team.team.n, telling.counted))
                                        : whyText(team.team, telling.missing);
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Name"), telling.column, Words::tr("From"), Words::tr("To"), Words::tr("Of")};
    spec.head.table.rawColumns = {u"staff"_s, telling.raw, u"low"_s, u"high"_s, u"n"_s};
    QVector<Member<metrics::MemberFigure>> members;
    for (const metrics::MemberFigure &member : team.members)
        members.append({nameOf(StaffId(member.member), names), &member, member.plain.n});
    order(members);
    for (const auto &[name, member, n] : members) {
        const metrics::Estimate &figure = member->shrunk;
        PlotBar bar;
        bar.label = name;
        bar.value = figure.value;
        bar.low = figure.low;
        bar.high = figure.high;
        bar.fill = &Theme::series3;
        bar.text = figure.value ? telling.value(*figure.value) : whyText(figure, telling.missing);
        bar.said.title = name;
        bar.said.figure = bar.text;
        bar.said.basis = figure.value ? telling.range(*figure.low, *figure.high) + u" · "_s + countedText(n, telling.counted) : countedText(n, telling.counted);
        spec.bars.append(bar);
        const auto text = [&telling](const std::optional<double> &value) { return value ? telling.value(*value) : u"–"_s; };
        const auto raw = [](const std::optional<double> &value) { return value ? rawNumber(*value) : QString(); };
        spec.head.table.rows.append({name, text(figure.value), text(figure.low), text(figure.high), countText(n)});
        spec.head.table.raw.append({name, raw(figure.value), raw(figure.low), raw(figure.high), QString::number(n)});
    }
    spec.head.note = Words::tr("By name, not by figure. Few answers are drawn towards the team's mean; where the whiskers of two people overlap, nothing tells them apart.");
    spec.head.spoken = spec.head.title + u". "_s + spec.head.note;
    return spec;
}

BarSpec teamShareSpec(Telling telling, const metrics::TeamFigures &team, const ShopNames &names)
{
    telling.value = percentText;
    telling.range = percentRange;
    telling.missing = telling.counted;
    BarSpec spec = teamSpec(telling, team, names);
    shareAxis(spec);
    return spec;
}

QString scoreRange(double low, double high)
{
    return rangeText(scoreText(low), scoreText(high));
}

} // namespace

BarSpec teamMoodSpec(const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec = teamSpec({u"team"_s, Words::tr("Mood of customers by member of staff"), Words::tr("Mood"), u"mood"_s, Counted::Customers, Counted::Texts, scoreText, scoreRange},
                            team, names);
    double low = -0.1;
    double high = 0.1;
    for (const PlotBar &bar : spec.bars) {
        low = std::min(low, bar.low.value_or(low));
        high = std::max(high, bar.high.value_or(high));
    }
    scoreAxis(spec, low, high);
    return spec;
}

BarSpec teamSolvedSpec(const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec = teamShareSpec({u"team_solved"_s, Words::tr("Solved first time by member of staff"), Words::tr("Share"), u"fcr"_s, Counted::Cases}, team, names);
    spec.head.note = Words::tr("Of the resolved cases whose first contact the person took.") + u' ' + spec.head.note;
    return spec;
}

BarSpec teamSatisfiedSpec(const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec = teamShareSpec({u"team_satisfied"_s, Words::tr("Satisfied (CSAT) by member of staff"), Words::tr("Share"), u"csat"_s, Counted::Answers}, team, names);
    spec.head.note = Words::tr("Of the answers that name the person.") + u' ' + spec.head.note;
    return spec;
}

BarSpec teamPromisesSpec(const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec = teamShareSpec({u"team_promises"_s, Words::tr("Promises kept by member of staff"), Words::tr("Share"), u"promises"_s, Counted::Promises}, team, names);
    spec.head.note = Words::tr("Of the follow-ups that are the person's.") + u' ' + spec.head.note;
    return spec;
}

BarSpec teamTimesSpec(const ServiceFigures &service, Times times, const ShopNames &names)
{
    const bool waiting = times == Times::Waiting;
    BarSpec spec = waiting ? boxesSpec(u"staff_waits"_s, Words::tr("Waiting time by member of staff"), service.span)
                           : boxesSpec(u"staff_times"_s, Words::tr("Handling time by member of staff"), service.span);
    QVector<Member<ServiceFigures::Slice>> members;
    for (const ServiceFigures::Slice &slice : service.staff) {
        if (const auto &spread = waiting ? slice.waitingSpread : slice.handlingSpread)
            members.append({nameOf(slice.staff, names), &slice, spread->n});
    }
    order(members);
    for (const auto &[name, slice, n] : members) {
        if (waiting)
            addBox(spec, name, name, *slice->waitingSpread, slice->waiting.median);
        else
            addBox(spec, name, name, *slice->handlingSpread, slice->handling.median);
    }
    spec.head.note = waiting ? Words::tr("By name, not by figure: who is there when it is busiest lets people wait longer.")
                             : Words::tr("By name, not by figure: who takes the hard cases takes longer.");
    finishBoxes(spec);
    return spec;
}

} // namespace rapport
