#include "ui/pages/insights/forecastplot.h"

#include "models/text/shopcalendar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/plotaxes.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString whole(double value)
{
    return countText(std::llround(value));
}

QString rangeOf(const forecast::Band &band)
{
    return rangeText(whole(band.low), whole(band.high));
}

void addRow(BarSpec &spec, const PlotBar &bar)
{
    const auto text = [](const std::optional<double> &number) { return number ? whole(*number) : u"–"_s; };
    const auto raw = [](const std::optional<double> &number) { return number ? QString::number(*number, 'g', 8) : QString(); };
    spec.head.table.rows.append({bar.label, text(bar.value), text(bar.low), text(bar.high)});
    spec.head.table.raw.append({bar.label, raw(bar.value), raw(bar.low), raw(bar.high)});
}

void addBar(BarSpec &spec, const QString &label, double value, Role fill, const QString &basis)
{
    PlotBar bar;
    bar.label = label;
    bar.value = value;
    bar.text = whole(value);
    bar.fill = fill;
    bar.said.title = label;
    bar.said.figure = Words::tr("%1 purchases").arg(bar.text);
    bar.said.basis = basis;
    spec.bars.append(bar);
    addRow(spec, bar);
}

/// The same with a band; a rough one says it first.
void addForecast(BarSpec &spec, const QString &label, const forecast::Band &band, bool rough, const QString &basis)
{
    PlotBar bar;
    bar.label = label;
    bar.value = band.value;
    bar.low = band.low;
    bar.high = band.high;
    bar.fill = &Theme::series1;
    bar.text = rough ? withRange(whole(band.value), rangeOf(band), rough) : whole(band.value);
    bar.said.title = label;
    bar.said.figure = Words::tr("%1 purchases").arg(bar.text);
    bar.said.basis = rough ? basis : rangeOf(band) + u" · "_s + basis;
    spec.bars.append(bar);
    addRow(spec, bar);
}

/// Who was expected back on a day of the past, against who came.
QString backText(const forecast::Backtest &test, bool rough)
{
    return Words::tr("Asked on %1, customers expected back within %2 days: %3; %4 came.")
        .arg(QLocale().toString(ShopCalendar::date(test.asOfDay), QLocale::ShortFormat), countText(test.horizonDays),
             withRange(whole(test.back.value), rangeOf(test.back), rough), countText(test.cameBack));
}

/// A spec of counted purchases without bars.
BarSpec emptySpec(const QString &id, const QString &title, const QString &measure)
{
    BarSpec spec;
    spec.head.id = id;
    spec.head.title = title;
    spec.head.measure = measure;
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("What"), Words::tr("Purchases"), Words::tr("From"), Words::tr("To")};
    spec.head.table.rawColumns = {u"what"_s, u"purchases"_s, u"low"_s, u"high"_s};
    return spec;
}

} // namespace

BarSpec forecastSpec(const forecast::ShopForecast &shop, const QString &currency)
{
    BarSpec spec = emptySpec(u"forecast"_s, Words::tr("The next %1 days").arg(shop.options.horizonDays), Words::tr("purchases of the customers of today"));
    const bool rough = shop.verdict.gate == forecast::Gate::Rough;
    addForecast(spec, Words::tr("Expected"), shop.totals->purchases, rough, countedText(shop.customers, Counted::Customers));
    addBar(spec, Words::tr("A spreadsheet would say"), shop.spreadsheet, &Theme::series4, Words::tr("orders by age, no leaving"));
    countAxis(spec);
    const forecast::Band &value = shop.totals->value;
    QStringList notes;
    if (value.value > 0) {
        const QString worth = withRange(roundMoney(value.value, currency), moneyRange(value.low, value.high, currency), rough);
        notes.append(shop.options.margin < 1 ? Words::tr("Worth %1 at a margin of %2.").arg(worth, percentText(shop.options.margin)) : Words::tr("Worth %1.").arg(worth));
    }
    if (shop.expectedBack)
        notes.append(Words::tr("%1 customers expected back.").arg(whole(*shop.expectedBack)));
    if (rough)
        notes.append(Words::tr("Rough: few customers bought again so far."));
    if (shop.verdict.tooLittleHistory)
        notes.append(Words::tr("Too little history to see customers leaving."));
    spec.head.note = notes.join(u' ');
    const QString expected = withRange(whole(shop.totals->purchases.value), rangeOf(shop.totals->purchases), rough);
    spec.head.spoken = Words::tr("%1: %2 purchases expected.").arg(spec.head.title, expected);
    return spec;
}

BarSpec forecastCheckSpec(const forecast::ShopForecast &shop)
{
    BarSpec spec = emptySpec(u"forecastcheck"_s, Words::tr("Earlier forecasts, and what happened"), Words::tr("purchases of the customers of that day"));
    const bool rough = shop.verdict.gate == forecast::Gate::Rough;
    QStringList notes;
    QStringList spoken;
    for (const forecast::Backtest &test : shop.backtests) {
        const QString day = QLocale().toString(ShopCalendar::date(test.asOfDay), QLocale::ShortFormat);
        // Spans differ: bars of different ones are not to be compared, and each says its own.
        const QString span = Words::tr("%1 days from %2", "91 days from 29/08/26").arg(test.horizonDays).arg(day);
        const QString people = countedText(test.customers, Counted::Customers);
        const QStringList what{Words::tr("%1: expected"), Words::tr("%1: a spreadsheet"), Words::tr("%1: happened")};
        addForecast(spec, what[0].arg(span), test.predicted, rough, people);
        addBar(spec, what[1].arg(span), test.spreadsheet, &Theme::series4, Words::tr("orders by age, no leaving"));
        addBar(spec, what[2].arg(span), static_cast<double>(test.actual), &Theme::series3, people);
        // Beside the bars there is no room for the day: the note, the table and pointing have it.
        const QString days = Words::tr("%n day(s)", nullptr, test.horizonDays);
        for (qsizetype i = 0; i < what.size(); ++i)
            spec.bars[spec.bars.size() - what.size() + i].label = what[i].arg(days);
        notes.append(backText(test, rough));
        spoken.append(Words::tr("%1: %2 purchases were expected, %3 happened.")
                          .arg(span, withRange(whole(test.predicted.value), rangeOf(test.predicted), rough), countText(test.actual)));
    }
    countAxis(spec);
    spec.head.note = notes.join(u' ');
    spec.head.spoken = spoken.join(u' ');
    return spec;
}

} // namespace rapport
