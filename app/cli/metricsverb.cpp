#include "app/cli/metricsverb.h"

#include "app/cli/analysisjson.h"
#include "app/cli/monthfigures.h"
#include "app/cli/openshop.h"
#include "app/cli/servicetext.h"
#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/analysis.h"
#include "models/services/insight.h"
#include "models/services/shop.h"
#include "models/services/teamswitch.h"

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

/// By channel, staff member and topic, by name.
Result<void> narrowEntries(TrendRequest &request, Workspace &shop, const QCommandLineParser &parser)
{
    request.channel = parser.value(u"channel"_s).toLower();
    if (!request.channel.isEmpty() && !interactionKind(request.channel))
        return badUse(u"--channel takes call, visit, email, chat, social or review."_s);
    const auto idOf = [&](const QString &option, const auto &names, auto &id) -> Result<void> {
        const QString wanted = parser.value(option);
        for (auto it = names.cbegin(); it != names.cend() && !wanted.isEmpty(); ++it) {
            if (it.value().compare(wanted, Qt::CaseInsensitive) == 0)
                id = it.key();
        }
        if (!wanted.isEmpty() && !id.isValid())
            return Error{Error::Kind::NotFound, {}, u"There is no %1 \"%2\"."_s.arg(option, wanted), {}};
        return {};
    };
    if (!parser.isSet(u"staff"_s) && !parser.isSet(u"topic"_s))
        return {};
    if (parser.isSet(u"staff"_s)) {
        const auto team = wait(showsTeam(shop));
        if (!team)
            return team.error();
        if (!*team)
            return Error{Error::Kind::Invalid, {}, u"Figures per person are off in this shop; they are switched on in Rapport's window, under Settings, Figures per person."_s, {}};
    }
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    const Result<void> staff = idOf(u"staff"_s, wording->staff, request.staff);
    return staff ? idOf(u"topic"_s, wording->topics, request.topic) : staff;
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
        if (*month > running)
            return badUse(u"%1 has not begun: --%2 takes the running month or an earlier one."_s.arg(parser.value(option), option));
    }
    if (parser.isSet(u"from"_s) && parser.isSet(u"to"_s) && request.fromMonth > request.toMonth)
        return badUse(u"--from is after --to."_s);
    if (parser.isSet(u"segment"_s)) {
        const Result<void> narrowed = narrow(request, shop, parser.value(u"segment"_s));
        if (!narrowed)
            return narrowed.error();
    }
    const Result<void> narrowed = narrowEntries(request, shop, parser);
    if (!narrowed)
        return narrowed.error();
    return request;
}

/// What is not by month: who comes back, what goes with what, the way customers go.
Result<void> addAnalysis(QJsonObject &document, Workspace &shop, const TrendRequest &request, const Wording &wording)
{
    const auto loyalty = wait(shop.analysis().loyalty(request));
    if (!loyalty)
        return loyalty.error();
    const auto drivers = wait(shop.analysis().drivers(request));
    if (!drivers)
        return drivers.error();
    const auto phrases = wait(shop.analysis().phrases(request));
    if (!phrases)
        return phrases.error();
    const auto journey = wait(shop.analysis().journey(request));
    if (!journey)
        return journey.error();
    const auto relations = wait(shop.analysis().relations(request));
    if (!relations)
        return relations.error();
    const auto empathy = wait(shop.analysis().empathy(request));
    if (!empathy)
        return empathy.error();
    document.insert(u"loyalty"_s, toJson(*loyalty));
    document.insert(u"drivers"_s, toJson(*drivers + *phrases + journey->after, wording));
    document.insert(u"journey"_s, toJson(*journey));
    document.insert(u"relations"_s, toJson(*relations));
    document.insert(u"empathy"_s, toJson(*empathy));
    return {};
}

} // namespace

void MetricsVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"from"_s, u"First month (default: the first with an entry)."_s, u"YYYY-MM"_s},
        {u"to"_s, u"Last month (default: the one still running)."_s, u"YYYY-MM"_s},
        {u"segment"_s, u"Only customers of this segment or tag."_s, u"NAME"_s},
        {u"channel"_s, u"Only conversations and answers of this channel."_s, u"CHANNEL"_s},
        {u"staff"_s, u"Only those of this member of staff, where the shop has figures per person switched on."_s, u"NAME"_s},
        {u"topic"_s, u"Only those on this topic."_s, u"NAME"_s},
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
    ServiceFigures service;
    if (request->fromMonth <= request->toMonth) {
        const auto read = wait(shop.insight().figures(*request));
        if (!read)
            return read.error();
        const auto served = wait(shop.insight().service(*request));
        if (!served)
            return served.error();
        figures = *read;
        service = *served;
        figures.add(service);
    }
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    if (parser.isSet(u"json"_s)) {
        QJsonObject document = toJson(figures);
        document.insert(u"service"_s, toJson(service, *wording));
        const Result<void> analysed = addAnalysis(document, shop, *request, *wording);
        if (!analysed)
            return analysed.error();
        console.print(document);
        return {};
    }
    if (figures.months.isEmpty())
        console.say(u"There is nothing to measure yet."_s);
    const QStringList lines = toTable(figures) + toTable(service, *wording);
    for (const QString &line : lines)
        console.print(line);
    return {};
}

} // namespace rapport::cli
