#include "app/gui/customersearch.h"

#include "ui/commands/customerhit.h"

namespace rapport {

namespace {
constexpr int shown = 8;
}

QFuture<Result<SearchResult>> CustomerSearch::look(Search &search, const QString &text) const
{
    return search.find(text, shown, 0);
}

QList<SearchHit> CustomerSearch::hitsOf(const QString &, const SearchResult &result, const MomentText &moments, const ShopCalendar &calendar) const
{
    QList<SearchHit> hits;
    for (const CustomerRow &row : result.customers)
        hits << customerHit(row, moments, calendar);
    return hits;
}

} // namespace rapport
