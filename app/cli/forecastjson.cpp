#include "app/cli/forecastjson.h"

#include "app/cli/console.h"
#include "app/cli/recordtext.h"
#include "models/text/shopcalendar.h"

#include <QJsonArray>

#include <cmath>

namespace rapport::cli {

using namespace Qt::StringLiterals;
using namespace forecast;

namespace {

QString dayText(int day)
{
    return ShopCalendar::date(day).toString(Qt::ISODate);
}

QString gateId(Gate gate)
{
    switch (gate) {
    case Gate::NotEnough: return u"not-enough-data"_s;
    case Gate::Rough: return u"rough"_s;
    case Gate::Normal: break;
    }
    return u"normal"_s;
}

template<class T>
QJsonValue orNull(const std::optional<T> &value, double scale = 1)
{
    return value ? QJsonValue(static_cast<double>(*value) / scale) : QJsonValue();
}

QJsonObject toJson(const Band &band, double scale = 1)
{
    return {{u"value"_s, band.value / scale}, {u"low"_s, band.low / scale}, {u"high"_s, band.high / scale}};
}

QJsonArray toJson(const std::vector<Backtest> &tests)
{
    QJsonArray array;
    for (const Backtest &test : tests) {
        QJsonObject object = toJson(test.predicted);
        object.insert(u"as_of"_s, dayText(test.asOfDay));
        object.insert(u"horizon_days"_s, test.horizonDays);
        object.insert(u"customers"_s, test.customers);
        object.insert(u"actual"_s, test.actual);
        object.insert(u"spreadsheet"_s, test.spreadsheet);
        object.insert(u"expected_back"_s, toJson(test.back));
        object.insert(u"came_back"_s, test.cameBack);
        array.append(object);
    }
    return array;
}

/// Where nothing may be forecast: who has been away longer than usual.
QStringList idleTable(const ShopForecast &shop, const std::function<QString(qint64)> &nameOf, int limit)
{
    QStringList lines;
    for (const std::size_t i : byIdleness(shop)) {
        if (lines.isEmpty())
            lines << u"customer                   bought  usually  now   (days; not enough data for a forecast)"_s;
        if (lines.size() > limit)
            break;
        const CustomerForecast &row = shop.rows[i];
        lines << fitted(nameOf(row.customer), 26) + QString::number(row.rhythm.repeats + 1).rightJustified(7)
                + QString::number(*row.usualGapDays, 'f', 0).rightJustified(9) + QString::number(row.currentGapDays).rightJustified(5);
    }
    return lines;
}

/// "110 (85 to 140)"; a rough one says its band first: "85 to 140 (about 110)".
QString withBand(const QString &value, const QString &low, const QString &high, bool rough)
{
    return rough ? u"%1 to %2 (about %3)"_s.arg(low, high, value) : u"%1 (%2 to %3)"_s.arg(value, low, high);
}

QString range(const Band &band, bool rough)
{
    const auto whole = [](double number) { return QString::number(number, 'f', 0); };
    return withBand(whole(band.value), whole(band.low), whole(band.high), rough);
}

QString moneyRange(const Band &band, const QString &currency, bool rough)
{
    const auto money = [&currency](double minor) { return wholeMoney(qRound64(minor), currency); };
    return u"%1 %2"_s.arg(withBand(money(band.value), money(band.low), money(band.high), rough), currency).trimmed();
}

} // namespace

QJsonObject toJson(const ShopForecast &shop, double perMain)
{
    const PurchaseParameters &par = shop.purchases.parameters;
    QJsonObject object{{u"model"_s, shop.purchases.model == PurchaseModel::MbgNbd ? u"mbgnbd"_s : u"bgnbd"_s},
                       {u"fit"_s, shop.purchases.kind == FitKind::Map ? u"map"_s : u"mle"_s},
                       {u"parameters"_s, QJsonObject{{u"r"_s, par.r}, {u"alpha"_s, par.alpha}, {u"a"_s, par.a}, {u"b"_s, par.b}}},
                       {u"unit_days"_s, shop.purchases.unitDays},
                       {u"log_likelihood"_s, shop.purchases.logLikelihood},
                       {u"converged"_s, shop.purchases.converged},
                       {u"as_of"_s, dayText(shop.options.asOfDay)},
                       {u"horizon_days"_s, shop.options.horizonDays},
                       {u"margin"_s, shop.options.margin},
                       {u"monthly_discount"_s, shop.options.monthlyDiscount},
                       {u"customers"_s, shop.customers},
                       {u"repeat_buyers"_s, shop.repeatBuyers},
                       {u"gate"_s, gateId(shop.verdict.gate)},
                       {u"too_little_history"_s, shop.verdict.tooLittleHistory},
                       {u"history_days"_s, shop.verdict.historyDays},
                       {u"median_gap_days"_s, shop.verdict.medianGapDays},
                       {u"drop_out"_s, shop.verdict.dropOut}};
    QJsonValue spend;
    if (shop.spend.buyers > 0) {
        spend = QJsonObject{{u"p"_s, shop.spend.p}, {u"q"_s, shop.spend.q}, {u"v"_s, shop.spend.v / perMain}, {u"mean"_s, shop.spend.mean() / perMain},
                            {u"log_likelihood"_s, shop.spend.logLikelihood + shop.spend.buyers * std::log(perMain)}, {u"customers"_s, shop.spend.buyers}};
    }
    object.insert(u"spend"_s, spend);
    QJsonObject total{{u"purchases"_s, QJsonValue()}, {u"value"_s, QJsonValue()}, {u"spreadsheet"_s, QJsonValue()}};
    // Alone it would stand for a forecast, and it overstates.
    if (shop.verdict.gate != Gate::NotEnough)
        total.insert(u"spreadsheet"_s, shop.spreadsheet);
    if (shop.totals) {
        total.insert(u"purchases"_s, toJson(shop.totals->purchases));
        if (shop.spend.buyers > 0)
            total.insert(u"value"_s, toJson(shop.totals->value, perMain));
        total.insert(u"spread"_s, shop.spread);
    }
    object.insert(u"total"_s, total);
    object.insert(u"expected_back"_s, orNull(shop.expectedBack));
    object.insert(u"backtests"_s, toJson(shop.backtests));
    return object;
}

QJsonObject toJson(const CustomerForecast &row, const QString &name, const ForecastOptions &options, double perMain)
{
    QJsonObject object{{u"customer"_s, name},
                       {u"x"_s, row.rhythm.repeats},
                       {u"t_x"_s, row.rhythm.recencyDays / options.unitDays},
                       {u"T"_s, row.rhythm.ageDays / options.unitDays},
                       {u"usual_gap_days"_s, orNull(row.usualGapDays)},
                       {u"current_gap_days"_s, row.currentGapDays},
                       {u"p_no_purchase"_s, orNull(row.noPurchase)},
                       {u"p_alive"_s, orNull(row.alive)},
                       {u"expected_purchases"_s, orNull(row.expected)},
                       {u"expected_order_value"_s, orNull(row.orderValue, perMain)},
                       {u"value_12_months"_s, orNull(row.value12, perMain)},
                       {u"value_24_months"_s, orNull(row.value24, perMain)},
                       {u"value_36_months"_s, orNull(row.value36, perMain)},
                       {u"next_date"_s, row.nextDay ? QJsonValue(dayText(*row.nextDay)) : QJsonValue()},
                       {u"next_date_early"_s, row.earlyDay ? QJsonValue(dayText(*row.earlyDay)) : QJsonValue()},
                       {u"next_date_late"_s, row.lateDay ? QJsonValue(dayText(*row.lateDay)) : QJsonValue()},
                       {u"at_risk"_s, row.atRisk}};
    if (row.spending.repeats > 0)
        object.insert(u"mean_repeat_amount"_s, row.spending.mean / perMain);
    return object;
}

QStringList toText(const ShopForecast &shop, const QString &currency)
{
    if (shop.customers == 0)
        return {};
    QStringList lines{u"%1, %2 of them bought again; as of %3, the next %4 days."_s.arg(shop.customers == 1 ? u"1 customer"_s : u"%1 customers"_s.arg(shop.customers)).arg(shop.repeatBuyers)
                          .arg(dayText(shop.options.asOfDay)).arg(shop.options.horizonDays)};
    if (shop.verdict.gate == Gate::NotEnough)
        return lines << u"Not enough data for a forecast: fewer than 10 customers bought again."_s;
    const bool rough = shop.verdict.gate == Gate::Rough;
    if (rough)
        lines << u"A rough forecast: fewer than 40 customers bought again. Trust the range, not the figure."_s;
    if (shop.verdict.tooLittleHistory)
        lines << u"Too little history to see customers leaving."_s;
    if (shop.totals) {
        lines << u"purchases        %1, of today's customers only"_s.arg(range(shop.totals->purchases, rough));
        if (shop.spend.buyers > 0)
            lines << u"worth            %1"_s.arg(moneyRange(shop.totals->value, currency, rough));
        lines << u"a spreadsheet would say %1 purchases (orders / age x days)"_s.arg(shop.spreadsheet, 0, 'f', 0);
    }
    if (shop.expectedBack)
        lines << u"expected back    %1 customers"_s.arg(*shop.expectedBack, 0, 'f', 0);
    for (const Backtest &test : shop.backtests) {
        lines << u"as of %1      %2 were forecast, %3 happened (a spreadsheet: %4)"_s.arg(dayText(test.asOfDay), range(test.predicted, rough)).arg(test.actual)
                     .arg(test.spreadsheet, 0, 'f', 0);
        lines << u"                 %1 customers were expected back within %2 days, %3 came"_s.arg(range(test.back, rough)).arg(test.horizonDays)
                     .arg(test.cameBack);
    }
    const PurchaseParameters &par = shop.purchases.parameters;
    lines << u"%1, %2: r %3, alpha %4, a %5, b %6 per %7 days; log-likelihood %8"_s
                 .arg(shop.purchases.model == PurchaseModel::MbgNbd ? u"MBG/NBD"_s : u"BG/NBD"_s,
                      shop.purchases.kind == FitKind::Map ? u"MAP"_s : u"maximum likelihood"_s)
                 .arg(par.r, 0, 'f', 4).arg(par.alpha, 0, 'f', 4).arg(par.a, 0, 'f', 4).arg(par.b, 0, 'f', 4).arg(shop.purchases.unitDays)
                 .arg(shop.purchases.logLikelihood, 0, 'f', 3);
    return lines;
}

QStringList riskTable(const ShopForecast &shop, const std::function<QString(qint64)> &nameOf, int limit, const QString &currency)
{
    QStringList lines;
    if (shop.verdict.gate == Gate::NotEnough)
        return idleTable(shop, nameOf, limit);
    const std::vector<std::size_t> order = byRisk(shop);
    if (order.empty())
        return lines;
    lines << u"customer                   bought  usually  now  no purchase  expected  next        12 months"_s;
    for (std::size_t i = 0; i < order.size() && i < static_cast<std::size_t>(limit); ++i) {
        const CustomerForecast &row = shop.rows[order[i]];
        const QString usual = row.usualGapDays ? QString::number(*row.usualGapDays, 'f', 0) : u"-"_s;
        lines << fitted(nameOf(row.customer), 26) + QString::number(row.rhythm.repeats + 1).rightJustified(7) + usual.rightJustified(9)
                + QString::number(row.currentGapDays).rightJustified(5) + u"%1 %"_s.arg(100 * *row.noPurchase, 0, 'f', 0).rightJustified(13)
                + QString::number(*row.expected, 'f', 2).rightJustified(10) + u"  "_s + (row.nextDay ? dayText(*row.nextDay) : u"no date"_s).leftJustified(10)
                + (row.value12 ? wholeMoney(qRound64(*row.value12), currency) : u"-"_s).rightJustified(12) + (row.atRisk ? u" at risk"_s : QString());
    }
    return lines;
}

} // namespace rapport::cli
