#pragma once

#include "storage/records/mood.h"
#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace rapport::repos {

// Texts whose mood is read anew, and how far that has come. All throw Failure.

/// A text with a reading, and what its mood counts for.
struct ReadText
{
    EntryKey key;
    CustomerId customer;
    StaffId staff;
    int month = 0;
    bool counts = true; ///< Belongs to the month's mood: what the customer said.
    QString title;
    QString body;
    Mood mood;
    QString templateBody; ///< Of the template it was written with; empty: none, or gone.
};

/// Where a pass over the texts stands: the last one read, in descending order of (month, id); feedback by id alone.
struct TextCursor
{
    EntryTable table = EntryTable::Interaction;
    int month = 100'000'000;
    qint64 id = std::numeric_limits<qint64>::max();
    friend bool operator==(const TextCursor &, const TextCursor &) = default;
};

/// The next `limit` texts with a reading after the cursor, newest month first; of one table.
[[nodiscard]] QVector<ReadText> textsAfter(Session &session, const TextCursor &cursor, int limit);
/// Those among them that hold the phrase (ShopWords::normalised), newest entry first. The search index knows words only by
/// their letters: a few that hold nearly the phrase may be among them.
[[nodiscard]] QVector<ReadText> textsWith(Session &session, const QString &phrase, const TextCursor &cursor, int limit);
/// How many texts have a reading.
[[nodiscard]] qint64 countTexts(Session &session);
/// How many entries hold the phrase, as textsWith(); counts no further than `most` in either table.
[[nodiscard]] qint64 countTextsWith(Session &session, const QString &phrase, int most);
/// Texts a person judged, newest first.
[[nodiscard]] QVector<ReadText> correctedTexts(Session &session, int limit);
/// One text; empty where it is gone or has neither reading nor correction.
[[nodiscard]] std::optional<ReadText> readText(Session &session, EntryKey key);

/// Stores a new reading; a person's value stays as it is. Totals are the caller's to keep (Totals::moodChanged).
void storeReading(Session &session, EntryKey key, const Mood &mood);

/// The weights the stored readings were made with, by phrase.
[[nodiscard]] QHash<QString, int> readWith(Session &session);
/// Notes what texts with a phrase were read with; empty: nothing of the shop's.
void setReadWith(Session &session, const QString &phrase, std::optional<int> weight);

/// The pass under way.
struct ReadingPass
{
    QString phrase;            ///< Empty: every text.
    std::optional<int> weight; ///< What the phrase weighs in this pass; empty: nothing of the shop's.
    int engineVersion = 0;
    TextCursor cursor;
    qint64 done = 0;
    qint64 total = 0;
};
[[nodiscard]] std::optional<ReadingPass> readingPass(Session &session);
void setReadingPass(Session &session, const ReadingPass &pass);
void clearReadingPass(Session &session);

} // namespace rapport::repos
