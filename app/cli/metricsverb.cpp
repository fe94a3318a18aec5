#include "app/cli/metricsverb.h"

#include "app/cli/monthfigures.h"
#include "app/cli/recordtext.h"
#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/insight.h"
#include "models/services/shop.h"

#include <QJsonArray>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

/// Moment::month of "2026-03"; 0 where it is no month.
int monthOf(const QString &text)
{
    const QDate first = QDate::fromString(text + u"-01", Qt::ISODate);
    return text.size() == 7 && first.isValid() ? ShopCalendar::monthNumber(first) : 0;
}

/// A saved segment by name, or a tag.
Result<void> narrow(TrendRequest &request, Workspace &shop, const QString &name)
{
    const auto segments = wait(shop.shop().segments());
    if (!segments)
        return segments.error();
    for (const Segment &segment : *segments) {
        if (segment.name.compare(name, Qt::CaseInsensitive) == 0) {
            request.segment = segment.id;
            return {};
        }
    }
    const auto tags = wait(shop.shop().tags());
    if (!tags)
        return tags.error();
    if (!tags->contains(name))
        return Error{Error::Kind::NotFound, {}, u"There is no segment or tag \"%1\"."_s.arg(name), {}};
    request.tag = name;
    return {};
}

Result<TrendRequest> requestOf(const QCommandLineParser &parser, Workspace &shop)
{
    TrendRequest request;
    const auto span = wait(shop.insight().span());
    if (!span)
        return span.error();
    const int running = shop.calendar().at(shop.clock().now()).month;
    request.fromMonth = span->first;
    request.toMonth = std::min(span->second, running);
    for (const auto &[option, month] : {std::pair{u"from"_s, &request.fromMonth}, std::pair{u"to"_s, &request.toMonth}}) {
        if (!parser.isSet(option))
            continue;
        *month = monthOf(parser.value(option));
        if (*month == 0)
            return badUse(u"--%1 takes a month such as 2026-03."_s.arg(option));
    }
    if (parser.isSet(u"from"_s) && parser.isSet(u"to"_s) && request.fromMonth > request.toMonth)
        return badUse(u"--from is after --to."_s);
    if (parser.isSet(u"segment"_s)) {
        const Result<void> narrowed = narrow(request, shop, parser.value(u"segment"_s));
        if (!narrowed)
            return narrowed.error();
    }
    return request;
}

} // namespace

void MetricsVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"from"_s, u"First month (default: the first with an entry)."_s, u"YYYY-MM"_s},
        {u"to"_s, u"Last month (default: the one still running)."_s, u"YYYY-MM"_s},
        {u"segment"_s, u"Only customers of this segment or tag."_s, u"NAME"_s},
        {u"json"_s, u"One JSON document; shares are 0 to 1, amounts in minor units."_s},
    });
}

Result<void> MetricsVerb::run(const QCommandLineParser &parser, Console &console)
{
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const Result<TrendRequest> request = requestOf(parser, shop);
    if (!request)
        return request.error();
    MonthlyFigures figures;
    if (request->fromMonth <= request->toMonth) {
        const auto read = wait(shop.insight().figures(*request));
        if (!read)
            return read.error();
        figures = *read;
    }
    if (parser.isSet(u"json"_s)) {
        console.print(toJson(figures));
        return {};
    }
    if (figures.months.isEmpty())
        console.say(u"There is nothing to measure yet."_s);
    for (const QString &line : toTable(figures))
        console.print(line);
    return {};
}

} // namespace rapport::cli
