#include "storage/repos/customersearch.h"

#include "storage/repos/customerlist.h"

#include <algorithm>

namespace rapport::repos {

namespace {

/// Up to here a sort is cheaper than a walk (bench_search).
constexpr int few = 4000;
/// The same for the first handful a search field shows.
constexpr int fewForAHandful = 600;
/// So many of those lately in touch are looked through for a handful before all who match are sorted: names that many bear have
/// somebody among them, and a name only old customers bear costs no walk to the end.
constexpr int lately = 3000;

bool isNumber(const QString &text)
{
    return text.size() >= 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// The first string after all those that begin with `text`.
QString after(const QString &text)
{
    return text + QChar(0xffff);
}

/// Numbers of a town begin alike: looking their first digits up reads half the index for nothing. Of long ones only the end
/// is looked up and the rest compared.
constexpr int lookedUpDigits = 6;

bool isLongNumber(const QString &word)
{
    return word.size() > lookedUpDigits && isNumber(word);
}

QString quoted(const QString &word)
{
    QString text = isLongNumber(word) ? word.last(lookedUpDigits) : needle(word);
    // A NUL would end the expression early; a quote is doubled.
    text.remove(QChar(0));
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// A word, or either spelling of it.
QString phrase(const QString &word)
{
    QStringList spellings;
    for (const QString &spelling : word.split(otherSpelling, Qt::SkipEmptyParts))
        spellings.append(quoted(spelling));
    return spellings.size() == 1 ? spellings.first() : u'(' + spellings.join(QStringLiteral(" OR ")) + u')';
}

/// What the index is asked for; for long numbers it gives some too many.
QString matchExpression(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words)
        phrases.append(phrase(word));
    return phrases.join(QStringLiteral(" AND "));
}

QVector<CustomerId> take(Statement &query)
{
    QVector<CustomerId> ids;
    while (query.next())
        ids.append(query.id<CustomerId>(0));
    query.finish();
    return ids;
}

bool isMany(Session &session, const QString &hits, const QVariantList &values)
{
    Statement &count = session.statement(QStringLiteral("SELECT count(*) FROM (") + hits + QStringLiteral(" LIMIT ?)")).runList(values + QVariantList{fewForAHandful + 1});
    const bool many = count.next() && count.integer(0) > fewForAHandful;
    count.finish();
    return many;
}

/// Of those lately in touch the last `limit` who meet a condition on "c"; fewer where there are not so many.
QVector<CustomerId> latelyInTouch(Session &session, const QString &condition, const QVariantList &values, int limit)
{
    const qint64 since = session.scalar(QStringLiteral("SELECT coalesce((SELECT last_contact_at FROM customer_summary "
                                                       "ORDER BY last_contact_at DESC, customer_id DESC LIMIT 1 OFFSET ?), 0)"), lately);
    return take(session.statement(QStringLiteral("SELECT t.customer_id FROM customer_summary t INDEXED BY summary_contact CROSS JOIN customer c ON c.id = t.customer_id "
                                                 "WHERE t.last_contact_at >= ? AND ") + condition
                                  + QStringLiteral(" ORDER BY t.last_contact_at DESC, t.customer_id DESC LIMIT ?"))
                    .runList(QVariantList{since} + values + QVariantList{limit}));
}

/// Names that begin with what was typed; whole ones first. At most `few` of them are looked at, where they are not lately in touch.
QVector<CustomerId> namesBeginning(Session &session, const QString &typed, int limit)
{
    const QVariantList range{typed, after(typed)};
    const bool whole = session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM customer WHERE name_key = ?)"), typed) != 0;
    if (!whole && isMany(session, QStringLiteral("SELECT 1 FROM customer WHERE name_key >= ? AND name_key < ?"), range)) {
        const QVector<CustomerId> newest = latelyInTouch(session, QStringLiteral("c.name_key >= ? AND c.name_key < ?"), range, limit);
        if (newest.size() == limit)
            return newest;
    }
    return take(session.run(QStringLiteral("WITH hit AS MATERIALIZED (SELECT id, name_key = ? AS whole FROM customer WHERE name_key >= ? AND name_key < ? LIMIT ?) "
                                           "SELECT hit.id FROM hit CROSS JOIN customer_summary s INDEXED BY summary_customer_contact ON s.customer_id = hit.id "
                                           "ORDER BY hit.whole DESC, s.last_contact_at DESC, hit.id DESC LIMIT ?"),
                            typed, typed, after(typed), few, limit));
}

/// Phone numbers that end in the digits typed.
QVector<CustomerId> numbersEnding(Session &session, const QString &digits, int limit)
{
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    // Left alone, the planner takes the index on kind and reads every number there is.
    return take(session.run(QStringLiteral("WITH hit AS MATERIALIZED (SELECT DISTINCT l.customer_id AS id FROM contact_point p INDEXED BY contact_point_digits "
                                           "CROSS JOIN customer_contact_point l ON l.contact_point_id = p.id "
                                           "WHERE p.kind = 'phone' AND p.digits_reversed >= ? AND p.digits_reversed < ? LIMIT ?) "
                                           "SELECT hit.id FROM hit CROSS JOIN customer_summary s ON s.customer_id = hit.id ORDER BY s.last_contact_at DESC, hit.id DESC LIMIT ?"),
                            reversed, after(reversed), few, limit));
}

} // namespace

QString needle(const QString &word)
{
    return word.toUcs4().size() < 3 ? (word.toUcs4().size() < 2 ? QStringLiteral("  ") : QStringLiteral(" ")) + word : word;
}

HitSql hitSql(const QStringList &words)
{
    HitSql sql{QStringLiteral("SELECT rowid AS id FROM customer_search WHERE customer_search MATCH ?"), {matchExpression(words)}};
    for (const QString &word : words) {
        if (!isLongNumber(word))
            continue;
        sql.text += QStringLiteral(" AND instr(search_key, ?) > 0");
        sql.values.append(word);
    }
    return sql;
}

HitSql keySql(const QString &key, const QStringList &words)
{
    HitSql sql;
    QStringList all;
    for (const QString &word : words) {
        QStringList either;
        for (const QString &spelling : word.split(otherSpelling, Qt::SkipEmptyParts)) {
            either.append(QStringLiteral("instr(") + key + QStringLiteral(", ?) > 0"));
            sql.values.append(needle(spelling));
        }
        all.append(u'(' + either.join(QStringLiteral(" OR ")) + u')');
    }
    sql.text = all.join(QStringLiteral(" AND "));
    return sql;
}

bool fewHits(Session &session, const QStringList &words)
{
    return session.scalar(QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?)"), matchExpression(words), few + 1) <= few;
}

QVector<CustomerId> bestMatches(Session &session, const QStringList &words, const QStringList &typed, int limit)
{
    QVector<CustomerId> best;
    const auto append = [&](const QVector<CustomerId> &more) {
        for (const CustomerId id : more) {
            if (best.size() < limit && !best.contains(id))
                best.append(id);
        }
    };
    if (words.size() == 1 && isNumber(words.first()))
        append(numbersEnding(session, words.first(), limit));
    const QStringList names = words.size() == 1 && isNumber(words.first()) ? QStringList() : typed;
    for (const QString &name : names) {
        if (!name.isEmpty())
            append(namesBeginning(session, name, limit));
    }
    const int wanted = limit + static_cast<int>(best.size());
    if (best.size() < limit && !words.isEmpty() && isMany(session, QStringLiteral("SELECT 1 FROM customer_search WHERE customer_search MATCH ?"), {matchExpression(words)})) {
        const HitSql key = keySql(QStringLiteral("c.search_key"), words);
        append(latelyInTouch(session, key.text, key.values, wanted));
    }
    if (best.size() < limit && !words.isEmpty()) {
        CustomerFilter filter;
        filter.words = words;
        append(listedCustomers(session, filter, wanted));
    }
    return best;
}

} // namespace rapport::repos
