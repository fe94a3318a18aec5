#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <QStringList>
#include <QVariant>
#include <QVector>

namespace rapport::repos {

// Looking for folded fragments in customer.search_key through its trigram index. What a person typed is
// always a quoted phrase: it can never be query syntax.

/// Parts the spellings of one word in a list of words: either is meant ("muller\nmueller").
inline constexpr QChar otherSpelling = u'\n';

/// Where a fragment is looked for: from three letters on anywhere, shorter ones at the start of a word.
[[nodiscard]] QString needle(const QString &word);
/// A statement giving the ids of the customers who have all the words, as column `id`. Not for an empty list.
struct HitSql
{
    QString text;
    QVariantList values;
};
[[nodiscard]] HitSql hitSql(const QStringList &words);
/// The same asked of a search key itself, for walking an order: a condition on the column `key`.
[[nodiscard]] HitSql keySql(const QString &key, const QStringList &words);
/// Whether at most a few thousand customers have all the words, so that taking them all and sorting
/// costs less than walking an order until enough are found.
[[nodiscard]] bool fewHits(Session &session, const QStringList &words);

/// What a search field offers first: names beginning like `typed` (folded, each spelling of it), numbers ending in it, then
/// the rest; the last contact decides among equals.
[[nodiscard]] QVector<CustomerId> bestMatches(Session &session, const QStringList &words, const QStringList &typed, int limit);

} // namespace rapport::repos
