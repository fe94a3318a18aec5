#include "app/gui/notesearch.h"

namespace rapport {

namespace {
constexpr int shown = 5;
} // namespace

QFuture<Result<SearchResult>> NoteSearch::look(Search &search, const QString &text) const
{
    return search.find(text, 0, shown);
}

QList<SearchHit> NoteSearch::hitsOf(const QString &, const SearchResult &result, const MomentText &moments, const ShopCalendar &) const
{
    QList<SearchHit> hits;
    for (const NoteHit &note : result.notes) {
        SearchHit hit;
        hit.id = QString::number(note.entry.customer.value());
        hit.title = note.customerName;
        hit.detail = note.snippet;
        hit.trailing = moments.brief(note.entry.when);
        const std::optional<int> mood = note.entry.mood.effective();
        hit.mark = mood ? moodBand(*mood / 1000.0, note.entry.mood.mixed) : MoodBand::None;
        hits << hit;
    }
    return hits;
}

} // namespace rapport
