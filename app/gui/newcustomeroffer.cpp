#include "app/gui/newcustomeroffer.h"

#include "models/text/spelling.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

bool NewCustomerOffer::looksLikeNumber(const QString &typed)
{
    const QString text = text::phoneNumberIn(typed);
    constexpr qsizetype fewest = 6;
    constexpr qsizetype most = 40;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= fewest && text.size() <= most;
}

QFuture<Result<SearchResult>> NewCustomerOffer::look(Search &search, const QString &text) const
{
    // What is no number has nothing to offer: nobody need be asked.
    return looksLikeNumber(text) ? search.find(text, 1, 0) : QtFuture::makeReadyFuture(Result<SearchResult>(SearchResult()));
}

QList<SearchHit> NewCustomerOffer::hitsOf(const QString &text, const SearchResult &result, const MomentText &, const ShopCalendar &) const
{
    if (!looksLikeNumber(text) || !result.customers.isEmpty())
        return {};
    SearchHit hit;
    hit.id = text::phoneNumberIn(text);
    hit.title = tr("New customer with %1").arg(hit.id);
    hit.icon = u"list-add-user"_s;
    return {hit};
}

void NewCustomerOffer::open(const SearchHit &hit)
{
    Q_EMIT accepted(hit.id);
}

} // namespace rapport
