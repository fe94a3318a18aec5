#include "app/gui/customersearch.h"

namespace rapport {

namespace {

constexpr int shown = 8;

SearchHit hitOf(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar)
{
    SearchHit hit;
    hit.id = QString::number(row.id.value());
    hit.title = row.name;
    QStringList details;
    for (const QString &detail : {row.company, row.phone, row.email}) {
        if (!detail.isEmpty() && detail != row.name)
            details << detail;
    }
    hit.detail = details.join(QStringLiteral(" · "));
    if (row.summary.lastContactAt != 0)
        hit.trailing = moments.brief(calendar.at(row.summary.lastContactAt));
    hit.mark = row.summary.mood ? moodBand(*row.summary.mood / 1000.0, row.summary.moodMixed) : MoodBand::None;
    return hit;
}

} // namespace

QFuture<Result<SearchResult>> CustomerSearch::look(Search &search, const QString &text) const
{
    return search.find(text, shown, 0);
}

QList<SearchHit> CustomerSearch::hitsOf(const QString &, const SearchResult &result, const MomentText &moments, const ShopCalendar &calendar) const
{
    QList<SearchHit> hits;
    for (const CustomerRow &row : result.customers)
        hits << hitOf(row, moments, calendar);
    return hits;
}

} // namespace rapport
