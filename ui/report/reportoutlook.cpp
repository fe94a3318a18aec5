#include "ui/report/reportoutlook.h"

#include "models/text/shopcalendar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString whole(double value)
{
    return countText(std::llround(value));
}

QString withBand(const forecast::Band &band, bool rough)
{
    return withRange(whole(band.value), rangeText(whole(band.low), whole(band.high)), rough);
}

QString expected(const ReportData &data, const forecast::ShopForecast &shop, bool rough)
{
    QString text = Words::tr("In the %1 days from %2 on, the customers of today are expected to buy on this many days: %3.")
                       .arg(QString::number(shop.options.horizonDays), QLocale().toString(data.madeOn, QLocale::LongFormat), withBand(shop.totals->purchases, rough));
    const forecast::Band &value = shop.totals->value;
    if (value.value > 0) {
        const QString &currency = data.figures.currency;
        const QString worth = withRange(roundMoney(value.value, currency), moneyRange(value.low, value.high, currency), rough);
        text += u' ' + (shop.options.margin < 1 ? Words::tr("That is worth %1 at a margin of %2.").arg(worth, percentText(shop.options.margin)) : Words::tr("That is worth %1.").arg(worth));
    }
    text += u' ' + Words::tr("A spreadsheet (orders by age) would say %1 purchases.").arg(whole(shop.spreadsheet));
    if (rough)
        text += u' ' + Words::tr("This is rough: few customers bought again so far.");
    return text;
}

QString tried(const forecast::Backtest &test, bool rough)
{
    return Words::tr("Tried on the past: asked on %1 for %2 days it would have said %3; there were %4. Customers expected back: %5; %6 came.")
        .arg(QLocale().toString(ShopCalendar::date(test.asOfDay), QLocale::ShortFormat), QString::number(test.horizonDays), withBand(test.predicted, rough), countText(test.actual),
             withBand(test.back, rough), countText(test.cameBack));
}

} // namespace

QStringList outlookParagraphs(const ReportData &data)
{
    const forecast::ShopForecast *shop = data.forecast.get();
    if (!shop || shop->verdict.gate == forecast::Gate::NotEnough || !shop->totals)
        return {Words::tr("Not enough data: a forecast needs at least %1 customers who bought again.").arg(forecast::fewestRepeatBuyers)};
    const bool rough = shop->verdict.gate == forecast::Gate::Rough;
    QStringList paragraphs{expected(data, *shop, rough)};
    if (const QString apart = otherCurrenciesText(data.figures.otherCurrencies(data.figures.span.from)); !apart.isEmpty())
        paragraphs.first() += u' ' + apart;
    for (const forecast::Backtest &test : shop->backtests)
        paragraphs << tried(test, rough);
    return paragraphs;
}

} // namespace rapport
