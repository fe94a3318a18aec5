#include "storage/repos/notesearch.h"

#include <algorithm>
#include <tuple>

namespace rapport::repos {

namespace {

/// Of a word that stands in more notes, the ones written down last are put in order of their day: each is a page read at
/// random, 800 of them about 5 ms in a file of two million.
constexpr int mostOrdered = 800;

struct Hit
{
    qint64 at = 0;
    EntryKey key;
};

void collect(Session &session, EntryTable table, const QString &name, const QString &expression, int limit, QVector<Hit> &hits)
{
    const QString sql = QStringLiteral("SELECT e.occurred_at, e.id FROM (SELECT rowid AS id FROM %1_search WHERE %1_search MATCH ? ORDER BY rowid DESC LIMIT ?) hit "
                                       "CROSS JOIN %1 e ON e.id = hit.id WHERE e.customer_id IS NOT NULL ORDER BY e.occurred_at DESC, e.id DESC LIMIT ?").arg(name);
    Statement &query = session.run(sql, expression, mostOrdered, limit);
    while (query.next())
        hits.append({query.integer(0), {table, query.integer(1)}});
    query.finish();
}

} // namespace

QString noteExpression(const QStringList &words, bool unfinished)
{
    QStringList phrases;
    for (QString word : words) {
        // A NUL would end the expression early; a quote is doubled.
        word.remove(QChar(0));
        if (!word.isEmpty())
            phrases.append(u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    if (unfinished && !phrases.isEmpty())
        phrases.last() += u'*';
    return phrases.join(QStringLiteral(" AND "));
}

QVector<EntryKey> notesWith(Session &session, const QString &expression, int limit)
{
    if (expression.isEmpty())
        return {};
    QVector<Hit> hits;
    collect(session, EntryTable::Interaction, QStringLiteral("interaction"), expression, limit, hits);
    collect(session, EntryTable::Feedback, QStringLiteral("feedback"), expression, limit, hits);
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return std::tie(a.at, a.key) > std::tie(b.at, b.key); });
    QVector<EntryKey> keys;
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, hits.size()); ++i)
        keys.append(hits.at(i).key);
    return keys;
}

} // namespace rapport::repos
