#include "app/gui/newcustomeroffer.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

bool NewCustomerOffer::looksLikeNumber(const QString &text)
{
    constexpr qsizetype fewest = 6;
    constexpr qsizetype most = 40;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= fewest && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || u"+()-./ "_s.contains(c); });
}

QFuture<Result<SearchResult>> NewCustomerOffer::look(Search &search, const QString &text) const
{
    return search.find(text, 1, 0);
}

QList<SearchHit> NewCustomerOffer::hitsOf(const QString &text, const SearchResult &result, const MomentText &, const ShopCalendar &) const
{
    if (!looksLikeNumber(text) || !result.customers.isEmpty())
        return {};
    SearchHit hit;
    hit.id = text;
    hit.title = tr("New customer with %1").arg(text);
    hit.icon = u"list-add-user"_s;
    return {hit};
}

void NewCustomerOffer::open(const SearchHit &hit)
{
    Q_EMIT accepted(hit.id);
}

} // namespace rapport
