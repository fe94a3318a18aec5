#include "models/services/search.h"

#include "models/text/names.h"
#include "models/text/snippet.h"
#include "models/text/spelling.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customersearch.h"
#include "storage/repos/notesearch.h"
#include "storage/repos/timeline.h"

namespace rapport {

namespace {

/// One letter stands in every note; a beginning of two letters begins half of all words.
constexpr qsizetype shortestWord = 2;
constexpr qsizetype shortestBeginning = 3;

void findCustomers(Session &session, const QString &text, int limit, SearchResult &result)
{
    QVector<CustomerId> ids = repos::bestMatches(session, text::searchWords(text), text::foldedSpellings(text), limit + 1);
    result.moreCustomers = ids.size() > limit;
    ids.resize(std::min<qsizetype>(limit, ids.size()));
    result.customers = repos::customerRows(session, ids);
}

QHash<CustomerId, QString> namesOf(Session &session, const QVector<TimelineEntry> &entries)
{
    QVector<CustomerId> ids;
    for (const TimelineEntry &entry : entries) {
        if (!ids.contains(entry.customer))
            ids.append(entry.customer);
    }
    QHash<CustomerId, QString> names;
    const QVector<CustomerRow> rows = repos::customerRows(session, ids);
    for (const CustomerRow &row : rows)
        names.insert(row.id, row.name);
    return names;
}

void findNotes(Session &session, const QString &text, int limit, SearchResult &result)
{
    const QStringList words = text::noteWords(text);
    if (limit <= 0 || words.isEmpty() || words.last().size() < shortestWord)
        return;
    const bool unfinished = words.last().size() >= shortestBeginning && text.back().isLetterOrNumber();
    QVector<EntryKey> keys = repos::notesWith(session, repos::noteExpression(words, unfinished), limit + 1);
    result.moreNotes = keys.size() > limit;
    keys.resize(std::min<qsizetype>(limit, keys.size()));
    const QVector<TimelineEntry> entries = repos::timelineEntries(session, keys);
    const QHash<CustomerId, QString> names = namesOf(session, entries);
    for (const TimelineEntry &entry : entries) {
        const QString whole = entry.title.isEmpty() ? entry.body : QString(entry.title + u'\n' + entry.body);
        result.notes.append({entry, names.value(entry.customer), text::snippet(whole, words)});
    }
}

} // namespace

QFuture<Result<SearchResult>> Search::find(const QString &text, int customers, int notes)
{
    return m_workspace.database().read([text = text.left(200), customers, notes](Session &session) -> Result<SearchResult> {
        SearchResult result;
        findCustomers(session, text, customers, result);
        findNotes(session, text, notes, result);
        return result;
    });
}

} // namespace rapport
