#include "app/cli/timelineverb.h"

#include "app/cli/interrupt.h"
#include "app/cli/openshop.h"
#include "app/cli/recordtext.h"
#include "app/cli/wait.h"
#include "models/services/journal.h"

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

/// Everything a filter's "kinds" may name.
QStringList allKinds()
{
    QStringList kinds;
    for (int i = 0; i <= static_cast<int>(InteractionKind::Note); ++i)
        kinds << kindId(static_cast<InteractionKind>(i));
    for (const char *more : {"nps", "csat", "ces", "purchase", "task"})
        kinds << QString::fromLatin1(more);
    return kinds;
}

Result<TimelineFilter> filterOf(const QCommandLineParser &parser)
{
    TimelineFilter filter;
    for (const QString &value : parser.values(u"kind"_s))
        filter.kinds << value.split(u',', Qt::SkipEmptyParts);
    for (const QString &kind : std::as_const(filter.kinds)) {
        if (!allKinds().contains(kind))
            return badUse(u"--kind takes one of: %1."_s.arg(allKinds().join(u", "_s)));
    }
    if (parser.isSet(u"before"_s)) {
        const QDate day = QDate::fromString(parser.value(u"before"_s), Qt::ISODate);
        if (!day.isValid() || parser.value(u"before"_s).size() != 10)
            return badUse(u"--before takes a day such as 2026-03-12."_s);
        filter.toDay = ShopCalendar::dayNumber(day) - 1;
    }
    filter.text = parser.value(u"search"_s);
    return filter;
}

} // namespace

void TimelineVerb::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CUSTOMER"_s, u"Id, other system's key, e-mail, phone number or name."_s);
    parser.addOptions({
        {u"kind"_s, u"Only these kinds: call, visit, email, chat, social, review, note, nps, csat, ces, purchase, task."_s, u"KIND,…"_s},
        {u"before"_s, u"Only what happened before this day."_s, u"YYYY-MM-DD"_s},
        {u"search"_s, u"Only entries with these words."_s, u"TEXT"_s},
        {u"limit"_s, u"At most so many (default: 50)."_s, u"N"_s, u"50"_s},
        {u"json"_s, u"One JSON object a line."_s},
    });
}

Result<void> TimelineVerb::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return badUse(u"Say which customer: rapport-cli timeline CUSTOMER."_s);
    const Result<TimelineFilter> filter = filterOf(parser);
    if (!filter)
        return filter.error();
    const Result<int> limit = limitOf(parser);
    if (!limit)
        return limit.error();
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const Result<CustomerId> id = customerOf(shop, arguments.first());
    if (!id)
        return id.error();
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    std::optional<TimelineCursor> after;
    for (int left = *limit; left > 0 && !interrupted();) {
        const auto page = wait(shop.journal().page(*id, *filter, after, std::min(left, pageRows)));
        if (!page)
            return page.error();
        for (const TimelineEntry &entry : page->entries) {
            if (parser.isSet(u"json"_s))
                console.print(toJson(entry, *wording));
            else
                console.print(toText(entry, *wording));
        }
        if (!page->more || page->entries.isEmpty())
            break;
        left -= static_cast<int>(page->entries.size());
        after = page->entries.last().cursor();
    }
    return {};
}

} // namespace rapport::cli
