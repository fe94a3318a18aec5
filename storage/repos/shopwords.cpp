#include "storage/repos/shopwords.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {

ShopWord wordFrom(const Statement &row)
{
    return {row.id<ShopWordId>(0), row.text(1), row.text(2), row.number(3), row.id<StaffId>(4), row.integer(5), row.number(6)};
}

void expectFree(Session &session, const QString &key, ShopWordId except)
{
    if (session.scalar(QStringLiteral("SELECT count(*) FROM shop_word WHERE phrase_key = ? AND id <> ?"), key, except.value()) > 0)
        throw Failure({Error::Kind::Conflict, QStringLiteral("phrase"), key, QStringLiteral("exists")});
}

Failure conflict(const ShopWord &word)
{
    return Failure({Error::Kind::Conflict, word.phrase, QStringLiteral("shop word %1 was changed meanwhile").arg(word.id.value()), {}});
}

} // namespace

QVector<ShopWord> shopWords(Session &session)
{
    QVector<ShopWord> words;
    Statement &rows = session.run(QStringLiteral("SELECT id, phrase, phrase_key, weight, created_by, created_at, version FROM shop_word ORDER BY phrase_key"));
    while (rows.next())
        words.append(wordFrom(rows));
    rows.finish();
    return words;
}

std::optional<ShopWord> find(Session &session, ShopWordId id)
{
    Statement &row = session.run(QStringLiteral("SELECT id, phrase, phrase_key, weight, created_by, created_at, version FROM shop_word WHERE id = ?"), id.value());
    std::optional<ShopWord> found;
    if (row.next())
        found = wordFrom(row);
    row.finish();
    return found;
}

ShopWordId insert(Session &session, const ShopWord &word)
{
    expectFree(session, word.key, word.id);
    return ShopWordId(session.run(QStringLiteral("INSERT INTO shop_word (id, phrase, phrase_key, weight, created_by, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                  word.id, word.phrase, word.key, word.weight, word.createdBy, word.createdAt, word.version).inserted());
}

void update(Session &session, const ShopWord &stored, const ShopWord &word)
{
    expectFree(session, word.key, word.id);
    const int changed = session.run(QStringLiteral("UPDATE shop_word SET phrase = ?, phrase_key = ?, weight = ?, created_by = ?, created_at = ?, version = ? "
                                                   "WHERE id = ? AND version = ?"),
                                    word.phrase, word.key, word.weight, word.createdBy, word.createdAt, word.version, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored);
}

void remove(Session &session, const ShopWord &stored)
{
    if (session.run(QStringLiteral("DELETE FROM shop_word WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored);
}

} // namespace rapport::repos
