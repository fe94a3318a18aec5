#include "ui/pages/insights/moodplots.h"

#include "models/sentiment/reading.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/journeyplots.h"
#include "ui/pages/insights/plotaxes.h"
#include "ui/support/numbertext.h"
#include "ui/support/readingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString nameOf(const metrics::Driver &driver, const ShopNames &names)
{
    if (driver.kind == u"topic") {
        const QString name = names.topics.value(TopicId(driver.id.toLongLong()));
        return name.isEmpty() ? Words::tr("A topic that is gone") : Words::tr("Topic: %1").arg(name);
    }
    if (driver.kind == u"channel")
        return Words::tr("Came by: %1").arg(kindText(driver.id));
    if (driver.kind == u"phrase")
        return Words::tr("\"%1\"", "words customers used").arg(driver.id);
    if (driver.kind == u"after")
        return touchpointName(driver.id);
    return signalText(static_cast<sentiment::Signal>(driver.id.toInt()));
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

/// The same within a sentence.
QString relationWithin(const QString &id)
{
    if (id == u"mood")
        return Words::tr("mood", "within a sentence");
    if (id == u"conversations")
        return Words::tr("conversations", "within a sentence");
    if (id == u"waiting")
        return Words::tr("waiting time", "within a sentence");
    if (id == u"purchases")
        return Words::tr("purchases", "within a sentence");
    if (id == u"spent")
        return Words::tr("spent", "within a sentence");
    return relationName(id);
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
    spec.head.table.rawColumns = {u"kind"_s, u"name"_s, u"difference"_s, u"low"_s, u"high"_s, u"n"_s, u"adjusted_p"_s};
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
        bar.said.basis = QStringList{rangeText(scoreText(driver.change.low), scoreText(driver.change.high)),
                                     countedText(driver.n, Counted::Customers), verdict}
                             .join(u" · "_s);
        bar.said.open = openText(driver.records.size());
        spec.bars.append(bar);
        low = std::min(low, driver.change.low);
        high = std::max(high, driver.change.high);
        spec.head.table.rows.append(
            {bar.label, bar.text, scoreText(driver.change.low), scoreText(driver.change.high), countText(driver.n), verdict});
        spec.head.table.raw.append({driver.kind, bar.label, rawNumber(difference), rawNumber(driver.change.low),
                                    rawNumber(driver.change.high), QString::number(driver.n), rawNumber(driver.adjusted)});
    }
    scoreAxis(spec, low, high);
    spec.head.note = Words::tr("Pale bars are within noise. These go together with the mood; none is said to cause it.");
    spec.head.spoken = Words::tr("%1, %2. %3 bars, the largest first. Arrow keys go from bar to bar, T shows the table.").arg(title, spec.head.measure, countText(spec.bars.size()));
    return spec;
}

QVector<QVector<qint64>> driverRecords(const QVector<metrics::Driver> &drivers, const QStringList &kinds)
{
    QVector<QVector<qint64>> records;
    for (const metrics::Driver &driver : drivers) {
        if (kinds.contains(driver.kind) && driver.change.difference)
            records.append(driver.records);
    }
    return records;
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
        cell.said.title = Words::tr("%1, then %2").arg(relationName(pair.earlier), relationWithin(pair.later));
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
            machine = {pair.earlier,
                       pair.later,
                       rawNumber(found->r),
                       rawNumber(found->low),
                       rawNumber(found->high),
                       QString::number(found->n),
                       rawNumber(found->adjusted)};
        }
        spec.head.table.rows.append(text);
        spec.head.table.raw.append(machine);
    }
    for (const QString &row : rows)
        spec.rows.append(relationName(row));
    const auto fewer = [](const Relations::Pair &a, const Relations::Pair &b) { return a.n < b.n; };
    const auto [least, most] = std::minmax_element(relations.pairs.begin(), relations.pairs.end(), fewer);
    const QString customers = least == relations.pairs.end() ? QString() : rangeText(countText(least->n), countText(most->n));
    spec.head.note = Words::tr("The earlier is measured before the later, over customers who have both (%1 of them). Going together is not causing.").arg(customers);
    spec.head.spoken = Words::tr("%1: %2. Arrow keys go from cell to cell, T shows the table.").arg(spec.head.title, spec.head.measure);
    return spec;
}

BarSpec empathySpec(const EmpathyIndex &empathy)
{
    BarSpec spec;
    spec.head.id = u"empathy"_s;
    spec.head.title = Words::tr("How customers felt");
    spec.head.measure = Words::tr("listened to, understood, cared for: mean of three answers from 1 to 5");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Who says so"), Words::tr("Index"), Words::tr("From"), Words::tr("To"), Words::tr("Of")};
    spec.head.table.rawColumns = {u"who"_s, u"index"_s, u"low"_s, u"high"_s, u"n"_s};
    const auto add = [&spec](const QString &label, const QString &id, const metrics::Estimate &figure, Counted counted, Role fill) {
        const auto text = [](const std::optional<double> &value) { return value ? numberText(*value, 1) : u"–"_s; };
        const auto raw = [](const std::optional<double> &value) { return value ? rawNumber(*value) : QString(); };
        PlotBar bar;
        bar.label = label;
        bar.value = figure.value;
        bar.low = figure.low;
        bar.high = figure.high;
        bar.fill = fill;
        bar.text = figure.value ? numberText(*figure.value, 1) : whyText(figure, counted);
        bar.said.title = label;
        bar.said.figure = bar.text;
        bar.said.basis =
            figure.value ? rangeText(text(figure.low), text(figure.high)) + u" · "_s + countedText(figure.n, counted) : QString();
        spec.bars.append(bar);
        spec.head.table.rows.append({label, text(figure.value), text(figure.low), text(figure.high), countText(figure.n)});
        spec.head.table.raw.append({id, raw(figure.value), raw(figure.low), raw(figure.high), QString::number(figure.n)});
    };
    add(Words::tr("Customers"), u"customers"_s, empathy.customers, Counted::Customers, &Theme::series1);
    add(Words::tr("The team"), u"staff"_s, empathy.staff, Counted::Answers, &Theme::series3);
    spec.top = 5;
    for (int tick = 0; tick <= 5; ++tick)
        spec.ticks.append({static_cast<double>(tick), numberText(tick, 0)});
    if (const metrics::Change &gap = empathy.gap; gap.difference)
        spec.head.note = Words::tr("The team less its customers: %1 (%2), %3. An index of this shop's own, no validated scale.")
                             .arg(signedText(*gap.difference, 1), rangeText(signedText(gap.low, 1), signedText(gap.high, 1)),
                                  gap.real() ? Words::tr("real") : Words::tr("within noise"));
    else
        spec.head.note = Words::tr("The two are compared from 10 answers each on. An index of this shop's own, no validated scale.");
    spec.head.spoken = spec.head.title + u", "_s + spec.head.measure + u". "_s + spec.head.note;
    return spec;
}

} // namespace rapport
