#pragma once

#include "storage/records/ids.h"
#include "storage/records/timelineentry.h"

#include <QString>

namespace rapport {

using ShopWordId = Id<struct ShopWordTag>;
using LessonId = Id<struct LessonTag>;

/// A word or phrase the shop gave a weight of its own.
struct ShopWord
{
    ShopWordId id;
    QString phrase;    ///< As it was typed.
    QString key;       ///< As the engine compares it.
    int weight = 0;    ///< Thousandths of the lexicon's scale, -4000..4000; 0: says nothing.
    StaffId createdBy;
    qint64 createdAt = 0; ///< UTC epoch ms.
    int version = 1;
    friend bool operator==(const ShopWord &, const ShopWord &) = default;
};

/// What the correction of one text teaches about a phrase in it.
struct Lesson
{
    LessonId id;
    EntryKey entry;    ///< The corrected text; at most one lesson each.
    QString phrase;    ///< As it stands in the text.
    QString key;       ///< As the engine compares it.
    QString language;  ///< The text was read in, ISO 639-1.
    int wanted = 0;    ///< What the phrase would have to weigh there, -4000..4000.
    StaffId createdBy;
    qint64 createdAt = 0; ///< UTC epoch ms.
    friend bool operator==(const Lesson &, const Lesson &) = default;
};

/// A lesson with what is shown of the text it comes from.
struct TaughtBy
{
    Lesson lesson;
    CustomerId customer;
    QString customerName;  ///< As shown.
    QString text;          ///< The corrected text's beginning, at most 200 characters.
    qint64 correctedAt = 0; ///< UTC epoch ms.
    friend bool operator==(const TaughtBy &, const TaughtBy &) = default;
};

} // namespace rapport
