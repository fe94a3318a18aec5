#include "app/cli/summaryverb.h"

#include "app/cli/monthfigures.h"
#include "app/cli/openshop.h"
#include "app/cli/recordtext.h"
#include "app/cli/wait.h"
#include "models/services/customers.h"
#include "models/services/insight.h"
#include "models/services/journal.h"

#include <QLocale>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12;
constexpr int customersShown = 8;
constexpr int entriesShown = 8;

Result<void> printFigures(Workspace &shop, Console &console)
{
    const auto span = wait(shop.insight().span());
    if (!span)
        return span.error();
    TrendRequest request;
    request.toMonth = std::min(span->second, shop.calendar().at(shop.clock().now()).month);
    request.fromMonth = std::max(span->first, request.toMonth - months + 1);
    if (request.fromMonth > request.toMonth)
        return {};
    const auto figures = wait(shop.insight().figures(request));
    if (!figures)
        return figures.error();
    console.print(u"\nBy month"_s);
    for (const QString &line : toTable(*figures))
        console.print(u"  " + line);
    return {};
}

/// Whoever was in touch last, and what happened with the first of them.
Result<void> printCustomers(Workspace &shop, Console &console)
{
    const auto rows = wait(shop.customers().find({}, customersShown));
    if (!rows)
        return rows.error();
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    if (rows->isEmpty())
        return {};
    console.print(u"\nLast contacts"_s);
    for (const CustomerRow &row : *rows)
        console.print(u"  " + toText(row, *wording));
    const auto page = wait(shop.journal().page(rows->first().id, {}, {}, entriesShown));
    if (!page)
        return page.error();
    console.print(u"\nTimeline of "_s + plain(rows->first().name));
    for (const TimelineEntry &entry : page->entries)
        console.print(u"  " + toText(entry, *wording));
    return {};
}

} // namespace

void SummaryVerb::declare(QCommandLineParser &) const {}

Result<void> SummaryVerb::run(const QCommandLineParser &parser, Console &console)
{
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const auto count = wait(shop.customers().count());
    if (!count)
        return count.error();
    const QString name = shop.profile().name.isEmpty() ? shop.path() : shop.profile().name;
    console.print(u"%1: %2 customers"_s.arg(plain(name), QLocale(QLocale::English).toString(*count)));
    const Result<void> figures = printFigures(shop, console);
    return figures ? printCustomers(shop, console) : figures;
}

} // namespace rapport::cli
