#include "tests/kit/people.h"

#include "storage/database.h"

namespace rapport::testkit {

CustomerDraft draft(const QString &name, const QStringList &phones, const QStringList &emails)
{
    CustomerDraft entered;
    entered.customer.name = name;
    entered.phones = phones;
    entered.emails = emails;
    return entered;
}

CustomerId added(TemporaryShop &shop, const CustomerDraft &entered)
{
    const auto id = await(shop->customers().create(entered));
    if (!id)
        qFatal("%s", qPrintable(describe(id.error())));
    return *id;
}

QStringList found(TemporaryShop &shop, const QString &text, CustomerSort sort)
{
    CustomerQuery query;
    query.text = text;
    query.sort = sort;
    QStringList names;
    const auto rows = await(shop->customers().find(query));
    for (const CustomerRow &row : rows.value())
        names.append(row.name);
    return names;
}

void sql(TemporaryShop &shop, const QString &text)
{
    const auto done = await(shop->database().write([text](Transaction &transaction) -> Result<Done> {
        transaction.session().run(text);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

} // namespace rapport::testkit
