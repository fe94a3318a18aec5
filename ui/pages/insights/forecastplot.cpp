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

void addBar(BarSpec &spec, const QString &label, double value, const std::optional<forecast::Band> &band, Role fill, const QString &basis)
{
    PlotBar bar;
    bar.label = label;
    bar.value = value;
    bar.text = whole(value);
    bar.fill = fill;
    if (band) {
        bar.low = band->low;
        bar.high = band->high;
    }
    bar.said.title = label;
    bar.said.figure = Words::tr("%1 purchases").arg(bar.text);
    bar.said.basis = band ? rangeText(whole(band->low), whole(band->high)) + (basis.isEmpty() ? QString() : u" · "_s + basis) : basis;
    spec.bars.append(bar);
    const auto raw = [](double number) { return QString::number(number, 'g', 8); };
    spec.head.table.rows.append({label, bar.text, band ? whole(band->low) : u"–"_s, band ? whole(band->high) : u"–"_s});
    spec.head.table.raw.append({label, raw(value), band ? raw(band->low) : QString(), band ? raw(band->high) : QString()});
}

} // namespace

BarSpec forecastSpec(const forecast::ShopForecast &shop, const QString &currency)
{
    BarSpec spec;
    spec.head.id = u"forecast"_s;
    spec.head.title = Words::tr("The next %1 days").arg(shop.options.horizonDays);
    spec.head.measure = Words::tr("purchases of the customers of today");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("What"), Words::tr("Purchases"), Words::tr("From"), Words::tr("To")};
    spec.head.table.rawColumns = {u"what"_s, u"purchases"_s, u"low"_s, u"high"_s};
    const QString people = countedText(shop.customers, Counted::Customers);
    addBar(spec, Words::tr("Expected"), shop.totals->purchases.value, shop.totals->purchases, &Theme::series1, people);
    addBar(spec, Words::tr("A spreadsheet would say"), shop.spreadsheet, std::nullopt, &Theme::series4, Words::tr("orders by age, no leaving"));
    for (const forecast::Backtest &test : shop.backtests) {
        const QString day = QLocale().toString(ShopCalendar::date(test.asOfDay), QLocale::ShortFormat);
        const QString span = Words::tr("%1 days").arg(test.horizonDays);
        addBar(spec, Words::tr("Asked on %1: expected").arg(day), test.predicted.value, test.predicted, &Theme::series1, span);
        addBar(spec, Words::tr("Asked on %1: a spreadsheet").arg(day), test.spreadsheet, std::nullopt, &Theme::series4, span);
        addBar(spec, Words::tr("What then happened"), static_cast<double>(test.actual), std::nullopt, &Theme::series3, span);
    }
    countAxis(spec);
    const forecast::Band &value = shop.totals->value;
    QStringList notes;
    if (value.value > 0)
        notes.append(Words::tr("Worth %1 (%2).").arg(roundMoney(value.value, currency), moneyRange(value.low, value.high, currency)));
    if (shop.expectedBack)
        notes.append(Words::tr("%1 customers expected back.").arg(whole(*shop.expectedBack)));
    if (shop.verdict.gate == forecast::Gate::Rough)
        notes.append(Words::tr("Rough: few customers bought again so far."));
    if (shop.verdict.tooLittleHistory)
        notes.append(Words::tr("Too little history to see customers leaving."));
    spec.head.note = notes.join(u' ');
    spec.head.spoken = Words::tr("%1: %2 purchases expected, %3.").arg(spec.head.title, whole(shop.totals->purchases.value),
                                                                       rangeText(whole(shop.totals->purchases.low), whole(shop.totals->purchases.high)));
    return spec;
}

} // namespace rapport
