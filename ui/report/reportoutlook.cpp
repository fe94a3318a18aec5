#include "ui/report/reportoutlook.h"

#include "models/text/shopcalendar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/keptapart.h"
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

QString expected(const ReportData &data, const forecast::ShopForecast &shop)
{
    const bool rough = shop.verdict.gate == forecast::Gate::Rough;
    const forecast::Band &purchases = shop.totals->purchases;
    const QString total = rough ? Words::tr("In the %1 days from %2 on, the customers of today are expected to buy on %4 to %5 days (about %3).")
                                : Words::tr("In the %1 days from %2 on, the customers of today are expected to buy on %3 days (%4 to %5).");
    QString text = total.arg(QString::number(shop.options.horizonDays), QLocale().toString(data.madeOn, QLocale::LongFormat), whole(purchases.value),
                             whole(purchases.low), whole(purchases.high));
    const forecast::Band &value = shop.totals->value;
    if (value.value > 0) {
        const QString worth = rough ? Words::tr("That is worth %2 (about %1).") : Words::tr("That is worth %1 (%2).");
        text += u' ' + worth.arg(roundMoney(value.value, data.figures.currency), moneyRange(value.low, value.high, data.figures.currency));
    }
    text += u' ' + Words::tr("A spreadsheet (orders by age) would say %1 purchases.").arg(whole(shop.spreadsheet));
    if (rough)
        text += u' ' + Words::tr("This is rough: few customers bought again so far.");
    return text;
}

QString tried(const forecast::Backtest &test)
{
    return Words::tr("Tried on the past: asked on %1 for %2 days it would have said %3 (%4 to %5); there were %6.")
               .arg(QLocale().toString(ShopCalendar::date(test.asOfDay), QLocale::ShortFormat), QString::number(test.horizonDays), whole(test.predicted.value),
                    whole(test.predicted.low), whole(test.predicted.high), countText(test.actual))
        + u' '
        + Words::tr("%n customer(s) were expected back (%1 to %2); %3 came.", nullptr, static_cast<int>(std::llround(test.back.value)))
              .arg(whole(test.back.low), whole(test.back.high), countText(test.cameBack));
}

} // namespace

QStringList outlookParagraphs(const ReportData &data)
{
    const forecast::ShopForecast *shop = data.forecast.get();
    if (!shop || shop->verdict.gate == forecast::Gate::NotEnough || !shop->totals)
        return {Words::tr("Not enough data: a forecast needs at least %1 customers who bought again.").arg(forecast::fewestRepeatBuyers)};
    QStringList paragraphs{expected(data, *shop)};
    if (const QString apart = otherCurrenciesText(data.figures.otherCurrencies(data.figures.span.from)); !apart.isEmpty())
        paragraphs.first() += u' ' + apart;
    for (const forecast::Backtest &test : shop->backtests)
        paragraphs << tried(test);
    return paragraphs;
}

} // namespace rapport
