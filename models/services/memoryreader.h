#pragma once

#include "models/memory/remembered.h"
#include "models/memory/suggestions.h"
#include "models/memory/weights.h"
#include "storage/repos/readings.h"
#include "storage/session.h"

#include <memory>
#include <optional>

namespace rapport {

// What services read of the shop's memory inside their closures. All throw Failure.

/// The memory's weights as they stand in the file; computed again only where rows changed.
[[nodiscard]] std::shared_ptr<const memory::Weights> weightsIn(Session &session);
/// The shop's words for reading a text.
[[nodiscard]] std::shared_ptr<const sentiment::ShopWords> shopWordsIn(Session &session);
[[nodiscard]] Remembered rememberedIn(Session &session);

/// A text with the record it stands on, ready to be read. `language`: the shop's.
[[nodiscard]] sentiment::Context contextOf(Session &session, const repos::ReadText &text, const QString &language,
                                           const std::shared_ptr<const sentiment::ShopWords> &words);
/// What is read of it: title and body, without the words of a template.
[[nodiscard]] QString saidIn(const repos::ReadText &text);

/// One text that reads differently with other weights.
struct Follower
{
    EntryKey key;
    CustomerId customer;
    QString text;   ///< Title and body, their beginning.
    int before = 0; ///< Thousandths.
    int after = 0;
};

/// Texts with a phrase that read differently by `after` than by `before`, newest first; a person's value stays, so corrected
/// ones are not among them. Looks at no more than `most` texts.
struct Followers
{
    QVector<Follower> texts;
    bool more = false; ///< There are texts it did not look at.
};
[[nodiscard]] Followers followersOf(Session &session, const QString &key, const memory::Weights &before, const memory::Weights &after, const QString &language,
                                    EntryKey except, int most);

/// The lesson that a correction of `text` to `score` teaches with a phrase; empty where the phrase makes no difference to it.
[[nodiscard]] std::optional<Lesson> lessonFrom(Session &session, const repos::ReadText &text, int score, const QString &phrase, const QString &language);
/// The weights with `lesson` in place of what its text taught before, or, without one, without what that text taught.
[[nodiscard]] memory::Weights weightsWith(Session &session, EntryKey entry, const std::optional<Lesson> &lesson);
/// The weights with `word` in place of the stored one of its id.
[[nodiscard]] memory::Weights weightsWith(Session &session, const ShopWord &word);

} // namespace rapport
