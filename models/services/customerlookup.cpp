#include "models/services/customerlookup.h"

#include "models/text/names.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"

#include <algorithm>

namespace rapport {

namespace {

constexpr int shortestNumber = 5;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikePhone(const QString &text)
{
    return text::digitsOf(text).size() >= shortestNumber && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QVector<CustomerId> exact(Session &session, const QString &text, const QString &country)
{
    if (const CustomerId id = repos::customerByExternalKey(session, text); id.isValid())
        return {id};
    if (isNumber(text) && repos::customerById(session, CustomerId(text.toLongLong())))
        return {CustomerId(text.toLongLong())};
    QVector<CustomerId> ids;
    if (text.contains(u'@'))
        ids = repos::customersByContact(session, ContactKind::Email, text::emailPoint(text).normalised);
    else if (looksLikePhone(text))
        ids = repos::customersByContact(session, ContactKind::Phone, text::PhoneNumbers(country).normalised(text));
    if (!ids.isEmpty())
        return ids;
    Customer named;
    named.name = text;
    return repos::customersByNameKey(session, text::nameKey(named));
}

} // namespace

QFuture<Result<QVector<CustomerId>>> lookUpCustomer(Workspace &workspace, const QString &typed, int limit)
{
    const QString text = typed.trimmed();
    return workspace.database().read([text, limit, country = workspace.profile().country](Session &session) -> Result<QVector<CustomerId>> {
        QVector<CustomerId> ids = exact(session, text, country);
        const QStringList words = text::searchWords(text);
        if (ids.isEmpty() && !words.isEmpty()) {
            repos::CustomerFilter filter;
            filter.words = words;
            ids = repos::listedCustomers(session, filter, limit);
        }
        ids.resize(std::min<qsizetype>(ids.size(), limit));
        return ids;
    });
}

} // namespace rapport
