#include "app/cli/openshop.h"

#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "app/cli/wait.h"
#include "models/services/customerlookup.h"
#include "models/services/customers.h"
#include "models/services/shop.h"

namespace rapport::cli {

Result<Wording> wordingOf(Workspace &shop)
{
    Wording wording{shop.calendar(), shop.profile().currency, {}, {}};
    const auto staff = wait(shop.shop().staff());
    if (!staff)
        return staff.error();
    for (const Staff &person : *staff)
        wording.staff.insert(person.id, person.name);
    const auto topics = wait(shop.shop().topics());
    if (!topics)
        return topics.error();
    for (const Topic &topic : *topics)
        wording.topics.insert(topic.id, topic.name);
    return wording;
}

Result<CustomerId> customerOf(Workspace &shop, const QString &argument)
{
    const auto found = wait(lookUpCustomer(shop, argument));
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->first();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, {}, QStringLiteral("There is no customer \"%1\".").arg(argument), {}};
    const auto rows = wait(shop.customers().rows(*found));
    QString candidates;
    if (rows) {
        for (const CustomerRow &row : *rows)
            candidates += QStringLiteral("\n  %1  %2  %3 %4").arg(QString::number(row.id.value()).rightJustified(7), plain(row.name), plain(row.phone), plain(row.email));
    }
    return Error{Error::Kind::Conflict, {}, QStringLiteral("\"%1\" may be any of these; say which by id:").arg(plain(argument)) + candidates, {}};
}

} // namespace rapport::cli
