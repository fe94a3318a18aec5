#include "app/cli/reportverb.h"

#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/callable.h"
#include "models/services/customers.h"
#include "models/services/forecasts.h"
#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "ui/report/monthlyreport.h"

#include <QFileInfo>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

/// Moment::month of "2026-03"; 0 where it is no month.
int monthOf(const QString &text)
{
    const QDate first = QDate::fromString(text + u"-01", Qt::ISODate);
    return text.size() == 7 && first.isValid() ? ShopCalendar::monthNumber(first) : 0;
}

} // namespace

void ReportVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{u"month"_s, u"The month to report (default: the last one that is over)."_s, u"YYYY-MM"_s},
                       {u"output"_s, u"Where the report goes; an existing file is replaced."_s, u"FILE.pdf"_s}});
}

Result<void> ReportVerb::run(const QCommandLineParser &parser, Console &console)
{
    const QString path = parser.value(u"output"_s);
    if (path.isEmpty())
        return badUse(u"report needs --output FILE.pdf."_s);
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = *opened.value();
    const Moment now = shop.calendar().at(shop.clock().now());
    const int month = parser.isSet(u"month"_s) ? monthOf(parser.value(u"month"_s)) : now.month - 1;
    if (month == 0)
        return badUse(u"--month takes a month such as 2026-03."_s);
    if (month > now.month)
        return badUse(u"%1 has not begun: --month takes the running month or an earlier one."_s.arg(parser.value(u"month"_s)));
    const auto wide = wait(shop.insight().trends(reportRequest(month)));
    if (!wide)
        return wide.error();
    const auto months = wait(shop.insight().figures(reportRequest(month)));
    if (!months)
        return months.error();
    const auto service = wait(shop.insight().service(reportRequest(month)));
    if (!service)
        return service.error();
    MonthlyFigures figures = *months;
    figures.add(*service);
    // Without a forecast the report says so: the figures are worth printing all the same.
    const auto found = wait(shop.forecasts().shop());
    const std::shared_ptr<const forecast::ShopForecast> expected = found ? *found : nullptr;
    const auto ids = wait(callable(shop, expected ? worthACall(*expected) : QVector<CustomerId>()));
    if (!ids)
        return ids.error();
    const auto rows = wait(shop.customers().rows(*ids));
    if (!rows)
        return rows.error();
    const auto events = wait(shop.initiatives().marks(reportRequest(month).fromMonth, month));
    if (!events)
        return events.error();
    ReportData data = reportData(month, shop.profile(), ShopCalendar::date(now.day), *wide, figures, expected, *rows);
    data.events = *events;
    const Result<void> written = writeReport(data, path);
    if (!written)
        return written.error();
    console.say(u"%1 written."_s.arg(QFileInfo(path).fileName()));
    return {};
}

} // namespace rapport::cli
