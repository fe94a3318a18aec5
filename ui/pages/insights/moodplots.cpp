#include "ui/pages/insights/moodplots.h"

#include "models/sentiment/reading.h"
#include "ui/charts/niceticks.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/support/numbertext.h"
#include "ui/support/readingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString raw(double value)
{
    return QString::number(value, 'g', 8);
}

QString nameOf(const metrics::Driver &driver, const ShopNames &names)
{
    if (driver.kind == u"topic") {
        const QString name = names.topics.value(TopicId(driver.id.toLongLong()));
        return name.isEmpty() ? Words::tr("A topic that is gone") : Words::tr("Topic: %1").arg(name);
    }
    if (driver.kind == u"channel")
        return Words::tr("Came by: %1").arg(kindText(driver.id));
    return signalText(static_cast<sentiment::Signal>(driver.id.toInt()));
}

void scoreAxis(BarSpec &spec, double low, double high)
{
    const NiceAxis axis = niceAxis(low, high);
    spec.bottom = axis.bottom;
    spec.top = axis.top;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick, signedText(tick, std::max(1, axis.decimals))});
}

QString relationName(const QString &id)
{
    if (id == u"mood")
        return Words::tr("Mood");
    if (id == u"conversations")
        return Words::tr("Conversations");
    if (id == u"waiting")
        return Words::tr("Waiting time");
    if (id == u"nps")
        return Words::tr("Recommendation (NPS)");
    if (id == u"csat")
        return Words::tr("Satisfaction (CSAT)");
    if (id == u"purchases")
        return Words::tr("Purchases");
    if (id == u"spent")
        return Words::tr("Spent");
    return id;
}

} // namespace

BarSpec driverSpec(const QVector<metrics::Driver> &drivers, const QStringList &kinds, const ShopNames &names, const QString &id, const QString &title)
{
    BarSpec spec;
    spec.head.id = id;
    spec.head.title = title;
    spec.head.measure = Words::tr("difference in mood between customers with it and without it");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("What"), Words::tr("Difference"), Words::tr("From"), Words::tr("To"), Words::tr("Customers"), Words::tr("Verdict")};
    spec.head.table.rawColumns = {u"kind"_s, u"id"_s, u"difference"_s, u"low"_s, u"high"_s, u"n"_s, u"adjusted_p"_s};
    double low = -0.05;
    double high = 0.05;
    for (const metrics::Driver &driver : drivers) {
        if (!kinds.contains(driver.kind) || !driver.change.difference)
            continue; // too few on one side: nothing to draw
        const double difference = *driver.change.difference;
        PlotBar bar;
        bar.label = nameOf(driver, names);
        bar.value = difference;
        bar.low = driver.change.low;
        bar.high = driver.change.high;
        bar.text = scoreText(difference);
        bar.fill = difference < 0 ? &Theme::detractors : &Theme::promoters;
        bar.pale = !driver.real();
        const QString verdict = driver.real() ? Words::tr("real") : Words::tr("within noise");
        bar.said.title = bar.label;
        bar.said.figure = bar.text;
        bar.said.basis = QStringList{rangeText(scoreText(driver.change.low), scoreText(driver.change.high)), countedText(driver.n, Counted::Customers), verdict}.join(u" · "_s);
        spec.bars.append(bar);
        low = std::min(low, driver.change.low);
        high = std::max(high, driver.change.high);
        spec.head.table.rows.append({bar.label, bar.text, scoreText(driver.change.low), scoreText(driver.change.high), countText(driver.n), verdict});
        spec.head.table.raw.append({driver.kind, driver.id, raw(difference), raw(driver.change.low), raw(driver.change.high), QString::number(driver.n), raw(driver.adjusted)});
    }
    scoreAxis(spec, low, high);
    spec.head.note = Words::tr("Pale bars are within noise. These go together with the mood; none is said to cause it.");
    spec.head.spoken = Words::tr("%1, %2. %3 bars, the largest first. Arrow keys go from bar to bar, T shows the table.").arg(title, spec.head.measure, countText(spec.bars.size()));
    return spec;
}

HeatSpec relationSpec(const Relations &relations)
{
    HeatSpec spec;
    spec.head.id = u"relations"_s;
    spec.head.title = Words::tr("What goes together");
    spec.head.measure = Words::tr("%1 (rows) against %2 (columns), rank correlation per customer")
                            .arg(monthRange(relations.earlierFrom, relations.earlierTo), monthRange(relations.laterFrom, relations.laterTo));
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Earlier"), Words::tr("Later"), Words::tr("Correlation"), Words::tr("From"), Words::tr("To"), Words::tr("Customers"), Words::tr("Verdict")};
    spec.head.table.rawColumns = {u"earlier"_s, u"later"_s, u"r"_s, u"low"_s, u"high"_s, u"n"_s, u"adjusted_p"_s};
    spec.signedScale = true;
    spec.low = -1;
    spec.high = 1;
    spec.lowText = Words::tr("−1: one up, the other down");
    spec.highText = Words::tr("+1: both up");
    spec.greyText = Words::tr("within noise");
    QStringList rows;
    QStringList columns;
    for (const Relations::Pair &pair : relations.pairs) {
        if (!rows.contains(pair.earlier))
            rows.append(pair.earlier);
        if (!columns.contains(pair.later))
            columns.append(pair.later);
    }
    for (const QString &column : columns)
        spec.columns.append(relationName(column));
    spec.cells.fill({}, rows.size() * columns.size());
    for (HeatCell &cell : spec.cells)
        cell.absent = true;
    for (const Relations::Pair &pair : relations.pairs) {
        HeatCell &cell = spec.cells[rows.indexOf(pair.earlier) * columns.size() + columns.indexOf(pair.later)];
        cell.absent = false;
        cell.said.title = Words::tr("%1, then %2").arg(relationName(pair.earlier), relationName(pair.later).toLower());
        cell.said.basis = countedText(pair.n, Counted::Customers);
        cell.said.figure = Words::tr("Too few");
        cell.text = Words::tr("too few");
        QStringList text{relationName(pair.earlier), relationName(pair.later), u"–"_s, u"–"_s, u"–"_s, countText(pair.n), cell.text};
        QStringList machine{pair.earlier, pair.later, {}, {}, {}, QString::number(pair.n), {}};
        if (const auto &found = pair.relation) {
            cell.value = found->r;
            cell.unfinished = !found->real();
            cell.text = scoreText(found->r);
            cell.said.figure = cell.text;
            const QString verdict = found->real() ? Words::tr("real") : Words::tr("within noise");
            cell.said.basis = QStringList{rangeText(scoreText(found->low), scoreText(found->high)), countedText(found->n, Counted::Customers), verdict}.join(u" · "_s);
            text = {text[0], text[1], cell.text, scoreText(found->low), scoreText(found->high), countText(found->n), verdict};
            machine = {pair.earlier, pair.later, raw(found->r), raw(found->low), raw(found->high), QString::number(found->n), raw(found->adjusted)};
        }
        spec.head.table.rows.append(text);
        spec.head.table.raw.append(machine);
    }
    for (const QString &row : rows)
        spec.rows.append(relationName(row));
    spec.head.note = Words::tr("The earlier is measured before the later, over customers who have both. Going together is not causing.");
    spec.head.spoken = Words::tr("%1: %2. Arrow keys go from cell to cell, T shows the table.").arg(spec.head.title, spec.head.measure);
    return spec;
}

BarSpec teamSpec(const metrics::TeamFigures &team, const ShopNames &names)
{
    BarSpec spec;
    spec.head.id = u"team"_s;
    spec.head.title = Words::tr("Mood of customers by member of staff");
    spec.head.measure = team.team.value ? Words::tr("the team's mean is %1").arg(scoreText(*team.team.value)) : Words::tr("fewer than 10 customers so far");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Name"), Words::tr("Mood"), Words::tr("From"), Words::tr("To"), Words::tr("Customers")};
    spec.head.table.rawColumns = {u"staff"_s, u"mood"_s, u"low"_s, u"high"_s, u"n"_s};
    QVector<std::pair<QString, const metrics::MemberFigure *>> members;
    for (const metrics::MemberFigure &member : team.members) {
        const QString name = names.staff.value(StaffId(member.member));
        members.append({name.isEmpty() ? Words::tr("Somebody who left") : name, &member});
    }
    // By name: an order by figure would be a ranking that the intervals don't bear.
    std::stable_sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    double low = -0.1;
    double high = 0.1;
    for (const auto &[name, member] : members) {
        const metrics::Estimate &figure = member->shrunk;
        PlotBar bar;
        bar.label = name;
        bar.value = figure.value;
        bar.low = figure.low;
        bar.high = figure.high;
        bar.fill = &Theme::series3;
        bar.text = figure.value ? scoreText(*figure.value) : whyText(figure, Counted::Texts);
        bar.said.title = name;
        bar.said.figure = bar.text;
        if (figure.value && figure.low && figure.high)
            bar.said.basis = rangeText(scoreText(*figure.low), scoreText(*figure.high)) + u" · "_s + countedText(figure.n, Counted::Customers);
        low = std::min(low, figure.low.value_or(low));
        high = std::max(high, figure.high.value_or(high));
        spec.bars.append(bar);
        const auto text = [](const std::optional<double> &value) { return value ? scoreText(*value) : u"–"_s; };
        spec.head.table.rows.append({name, text(figure.value), text(figure.low), text(figure.high), countText(figure.n)});
        spec.head.table.raw.append({name, figure.value ? raw(*figure.value) : QString(), figure.low ? raw(*figure.low) : QString(), figure.high ? raw(*figure.high) : QString(),
                                    QString::number(figure.n)});
    }
    scoreAxis(spec, low, high);
    spec.head.note = Words::tr("By name, not by figure. Few answers are drawn towards the team's mean; where the whiskers of two people overlap, nothing tells them apart.");
    spec.head.spoken = spec.head.title + u". "_s + spec.head.note;
    return spec;
}

} // namespace rapport
