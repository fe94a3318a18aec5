#pragma once

#include "storage/records/shopword.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// Rows of `shop_word`. All throw Failure.

/// By phrase.
[[nodiscard]] QVector<ShopWord> shopWords(Session &session);
[[nodiscard]] std::optional<ShopWord> find(Session &session, ShopWordId id);
/// Stores a word under its id, or under a new one where it has none. Conflict, reason "exists", for a phrase that is there.
ShopWordId insert(Session &session, const ShopWord &word);
/// Replaces `stored` (as it is in the file) by `word`, which has the same id. Conflict where the file holds another version,
/// or, reason "exists", where another word has the phrase.
void update(Session &session, const ShopWord &stored, const ShopWord &word);
/// Takes a word out, given as it is in the file. Conflict as above.
void remove(Session &session, const ShopWord &stored);

} // namespace rapport::repos
