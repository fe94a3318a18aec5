#include "app/cli/customersverb.h"

#include "app/cli/openshop.h"
#include "app/cli/recordtext.h"
#include "app/cli/wait.h"
#include "models/services/customers.h"
#include "models/services/shop.h"

namespace rapport::cli {

namespace {

Result<CustomerSort> sortOf(const QString &id)
{
    static const QStringList ids{QStringLiteral("contact"), QStringLiteral("name"), QStringLiteral("mood"), QStringLiteral("spent")};
    const qsizetype index = ids.indexOf(id);
    if (index < 0)
        return badUse(QStringLiteral("--sort takes one of: %1.").arg(ids.join(QStringLiteral(", "))));
    return static_cast<CustomerSort>(index);
}

Result<SegmentId> segmentNamed(Workspace &shop, const QString &name)
{
    if (name.isEmpty())
        return SegmentId();
    const auto segments = wait(shop.shop().segments());
    if (!segments)
        return segments.error();
    for (const Segment &segment : *segments) {
        if (segment.name.compare(name, Qt::CaseInsensitive) == 0)
            return segment.id;
    }
    return Error{Error::Kind::NotFound, {}, QStringLiteral("There is no segment \"%1\".").arg(name), {}};
}

} // namespace

void CustomersVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("search"), QStringLiteral("Fragments of name, company, phone number, e-mail; all must match."), QStringLiteral("TEXT")},
        {QStringLiteral("tag"), QStringLiteral("Only customers bearing it."), QStringLiteral("TAG")},
        {QStringLiteral("segment"), QStringLiteral("Only customers in this saved segment."), QStringLiteral("NAME")},
        {QStringLiteral("sort"), QStringLiteral("contact (default), name, mood or spent."), QStringLiteral("ORDER"), QStringLiteral("contact")},
        {QStringLiteral("limit"), QStringLiteral("At most so many (default: 50)."), QStringLiteral("N"), QStringLiteral("50")},
        {QStringLiteral("json"), QStringLiteral("One JSON object a line.")},
    });
}

Result<void> CustomersVerb::run(const QCommandLineParser &parser, Console &console)
{
    CustomerQuery query;
    query.text = parser.value(QStringLiteral("search"));
    query.tag = parser.value(QStringLiteral("tag"));
    const Result<CustomerSort> sort = sortOf(parser.value(QStringLiteral("sort")));
    if (!sort)
        return sort.error();
    query.sort = *sort;
    const Result<int> limit = limitOf(parser);
    if (!limit)
        return limit.error();
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const Result<SegmentId> segment = segmentNamed(shop, parser.value(QStringLiteral("segment")));
    if (!segment)
        return segment.error();
    query.segment = *segment;
    const auto rows = wait(shop.customers().find(query, *limit));
    if (!rows)
        return rows.error();
    const Wording wording{shop.calendar(), shop.profile().currency, {}, {}};
    for (const CustomerRow &row : *rows) {
        if (parser.isSet(QStringLiteral("json")))
            console.print(toJson(row, wording));
        else
            console.print(toText(row, wording));
    }
    if (rows->isEmpty())
        console.say(query.text.isEmpty() ? QStringLiteral("There are no customers yet.") : QStringLiteral("Nobody matches \"%1\".").arg(plain(query.text)));
    return {};
}

} // namespace rapport::cli
