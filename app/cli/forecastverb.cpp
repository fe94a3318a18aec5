#include "app/cli/forecastverb.h"

#include "app/cli/forecastjson.h"
#include "app/cli/rejecttext.h"
#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/exchange/amount.h"
#include "models/exchange/purchasefile.h"
#include "models/services/customers.h"
#include "models/services/forecasts.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <memory>

namespace rapport::cli {

using namespace Qt::StringLiterals;
using forecast::ShopForecast;

namespace {

Result<int> dayOf(const QCommandLineParser &parser, const QString &option)
{
    const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!date.isValid())
        return badUse(u"--%1 takes a date such as 2026-03-12."_s.arg(option));
    return ShopCalendar::dayNumber(date);
}

Result<double> numberOf(const QCommandLineParser &parser, const QString &option, double low, double high)
{
    bool ok = false;
    const double number = parser.value(option).toDouble(&ok);
    if (!ok || !(number >= low && number <= high))
        return badUse(u"--%1 takes a number from %2 to %3."_s.arg(option).arg(low).arg(high));
    return number;
}

Result<ForecastRequest> requestOf(const QCommandLineParser &parser)
{
    ForecastRequest request;
    const QString model = parser.value(u"model"_s);
    const QString fit = parser.value(u"fit"_s);
    if (model != u"mbgnbd" && model != u"bgnbd")
        return badUse(u"--model takes mbgnbd or bgnbd."_s);
    if (fit != u"map" && fit != u"mle")
        return badUse(u"--fit takes map or mle."_s);
    request.model = model == u"bgnbd" ? forecast::PurchaseModel::BgNbd : forecast::PurchaseModel::MbgNbd;
    request.fit = fit == u"mle" ? forecast::FitKind::MostLikely : forecast::FitKind::Map;
    request.totals = !parser.isSet(u"customers"_s);
    const auto horizon = numberOf(parser, u"horizon"_s, 1, 3660);
    if (!horizon)
        return horizon.error();
    request.horizonDays = static_cast<int>(*horizon);
    const auto unit = numberOf(parser, u"unit-days"_s, 0.001, 3660);
    if (!unit)
        return unit.error();
    request.unitDays = *unit;
    for (const auto &[option, value] : {std::pair{u"margin"_s, &request.margin}, std::pair{u"discount"_s, &request.monthlyDiscount}}) {
        if (!parser.isSet(option))
            continue;
        const auto number = numberOf(parser, option, 0, 1);
        if (!number)
            return number.error();
        *value = *number;
    }
    if (parser.isSet(u"as-of"_s)) {
        const Result<int> day = dayOf(parser, u"as-of"_s);
        if (!day)
            return day.error();
        request.asOfDay = *day;
    }
    return request;
}

/// What was found, and what the customers are called.
struct Found
{
    std::shared_ptr<const ShopForecast> shop;
    std::function<QString(qint64)> nameOf;
    QString currency;
    double perMain = 100; ///< Minor units in one of the main unit.
    QStringList otherCurrencies; ///< Of the shop's purchases that are not in it.
    QJsonObject beside; ///< Further members of the document.
};

/// What the customers known at the end of the calibration bought from then until --as-of.
QJsonObject holdout(const forecast::PurchaseBook &book, int calibrationEnd, int asOf)
{
    qint64 purchases = 0;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto known = book.daysUntil(i, calibrationEnd);
        if (!known.empty())
            purchases += static_cast<qint64>(book.daysUntil(i, asOf).size() - known.size());
    }
    return {{u"from"_s, ShopCalendar::date(calibrationEnd + 1).toString(Qt::ISODate)}, {u"to"_s, ShopCalendar::date(asOf).toString(Qt::ISODate)},
            {u"days"_s, asOf - calibrationEnd}, {u"purchases"_s, purchases}};
}

Result<Found> fromFile(const QCommandLineParser &parser, const ForecastRequest &request, Console &console)
{
    auto read = std::make_shared<Result<exchange::PurchaseFile>>(exchange::readPurchases(parser.value(u"purchases"_s)));
    if (!*read)
        return read->error();
    const exchange::PurchaseFile &file = **read;
    if (file.rejected > 0)
        console.say(u"%1 of %2 rows could not be read. %3"_s.arg(file.rejected).arg(file.rows).arg(rejectSentence(file.rejects.first())));
    forecast::ForecastOptions options;
    options.model = request.model;
    options.fit = request.fit;
    options.unitDays = request.unitDays;
    options.horizonDays = request.horizonDays;
    options.margin = request.margin.value_or(1);
    options.monthlyDiscount = request.monthlyDiscount.value_or(0.01);
    options.totals = request.totals;
    const int asOf = request.asOfDay != 0 ? request.asOfDay : file.lastDay;
    options.asOfDay = asOf;
    Found found;
    if (parser.isSet(u"calibration-end"_s)) {
        const Result<int> end = dayOf(parser, u"calibration-end"_s);
        if (!end)
            return end.error();
        if (*end > asOf)
            return badUse(u"--calibration-end is after --as-of."_s);
        options.asOfDay = *end;
        found.beside.insert(u"holdout"_s, holdout(file.book, *end, asOf));
    }
    found.shop = std::make_shared<ShopForecast>(forecast::forecastShop(file.book, options));
    found.nameOf = [read](qint64 customer) { return (*read)->names.value(customer); };
    return found;
}

Result<Found> fromShop(const QCommandLineParser &parser, const ForecastRequest &request)
{
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    std::shared_ptr<Workspace> shop(std::move(opened).value());
    const auto forecast = wait(shop->forecasts().shop(request));
    if (!forecast)
        return forecast.error();
    const Result<QStringList> others = wait(shop->forecasts().otherCurrencies());
    if (!others)
        return others.error();
    Found found;
    found.shop = *forecast;
    found.otherCurrencies = *others;
    found.currency = shop->profile().currency;
    found.perMain = std::pow(10, std::max(0, exchange::currencyDigits(found.currency)));
    found.nameOf = [shop](qint64 customer) {
        const auto rows = wait(shop->customers().rows({CustomerId(customer)}));
        return rows && !rows->isEmpty() ? rows->first().name : QString::number(customer);
    };
    return found;
}

} // namespace

void ForecastVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"as-of"_s, u"Day of the analysis (default: today; with --purchases the file's last day)."_s, u"DATE"_s},
        {u"horizon"_s, u"How far ahead (default: 30)."_s, u"DAYS"_s, u"30"_s},
        {u"model"_s, u"mbgnbd (default) or bgnbd."_s, u"MODEL"_s, u"mbgnbd"_s},
        {u"fit"_s, u"map (default): with weak priors, for small shops; mle: plain maximum likelihood."_s, u"FIT"_s, u"map"_s},
        {u"unit-days"_s, u"Days in the fit's unit of time (default: 7)."_s, u"DAYS"_s, u"7"_s},
        {u"margin"_s, u"Share of an amount that stays with the shop, 0 to 1 (default: the shop's, else 1)."_s, u"SHARE"_s},
        {u"discount"_s, u"What a month's delay takes off, 0 to 1 (default: the shop's, else 0.01)."_s, u"SHARE"_s},
        {u"customers"_s, u"Every customer instead of the shop's totals."_s},
        {u"purchases"_s, u"Fits a file of (customer, date, amount) instead of a shop."_s, u"FILE"_s},
        {u"calibration-end"_s, u"With --purchases: fits until then and counts what was bought until --as-of."_s, u"DATE"_s},
        {u"limit"_s, u"Customers in the table (default: 50)."_s, u"N"_s, u"50"_s},
        {u"json"_s, u"One JSON document; with --customers one object a line."_s},
    });
}

Result<void> ForecastVerb::run(const QCommandLineParser &parser, Console &console)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ForecastRequest> request = requestOf(parser);
    if (!request)
        return request.error();
    const Result<int> limit = limitOf(parser);
    if (!limit)
        return limit.error();
    if (parser.isSet(u"calibration-end"_s) && !parser.isSet(u"purchases"_s))
        return badUse(u"--calibration-end goes with --purchases."_s);
    const Result<Found> found = parser.isSet(u"purchases"_s) ? fromFile(parser, *request, console) : fromShop(parser, *request);
    if (!found)
        return found.error();
    const ShopForecast &shop = *found->shop;
    const bool json = parser.isSet(u"json"_s);
    if (json && parser.isSet(u"customers"_s)) {
        const bool named = parser.isSet(u"purchases"_s);
        for (const forecast::CustomerForecast &row : shop.rows)
            console.print(toJson(row, named ? found->nameOf(row.customer) : QString::number(row.customer), shop.options, found->perMain));
        return {};
    }
    if (json) {
        QJsonObject document = toJson(shop, found->perMain);
        for (auto it = found->beside.begin(); it != found->beside.end(); ++it)
            document.insert(it.key(), it.value());
        document.insert(u"other_currencies"_s, QJsonArray::fromStringList(found->otherCurrencies));
        document.insert(u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000);
        console.print(document);
        return {};
    }
    if (shop.customers == 0)
        console.say(u"Nobody has bought anything yet."_s);
    const QStringList lines = parser.isSet(u"customers"_s) ? riskTable(shop, found->nameOf, *limit, found->currency) : toText(shop, found->currency);
    for (const QString &line : lines)
        console.print(line);
    if (!found->otherCurrencies.isEmpty())
        console.print(u"Purchases in %1 are not in it: amounts of two currencies have no common total."_s.arg(found->otherCurrencies.join(u", "_s)));
    return {};
}

} // namespace rapport::cli
