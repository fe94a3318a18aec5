#pragma once

#include "models/sentiment/shopwords.h"
#include "storage/records/shopword.h"

#include <QHash>
#include <QVector>

#include <algorithm>
#include <memory>

namespace rapport {

/// What the shop's memory says about one phrase, and why.
struct Teaching
{
    QString phrase;            ///< As it was typed or stood in the first text.
    QString key;               ///< As the engine compares it.
    int weight = 0;            ///< Thousandths of the lexicon's scale.
    bool works = true;         ///< The engine uses it; what would break the reading of other texts is left out.
    ShopWord own;              ///< The shop's own word; without id where only corrections teach it.
    QVector<TaughtBy> lessons; ///< Corrections that teach it, oldest first.
    friend bool operator==(const Teaching &, const Teaching &) = default;
};

/// The shop's memory of sentiment as of one moment: what the engine is given, and what stands behind it. A value, for
/// the thread that shows it.
struct Remembered
{
    std::shared_ptr<const sentiment::ShopWords> words;
    QHash<QString, Teaching> phrases; ///< By key.

    /// What stands behind words in a text, as a reason of a reading names them; null where the shop said nothing.
    [[nodiscard]] const Teaching *of(const QString &written) const
    {
        // A reason's words may reach further than the phrase, to what turned it ("the usual, but it was not").
        for (QString key = sentiment::ShopWords::normalised(written); !key.isEmpty(); key.truncate(std::max<qsizetype>(0, key.lastIndexOf(u' ')))) {
            while (!key.isEmpty() && !key.back().isLetterOrNumber())
                key.chop(1);
            const auto found = phrases.constFind(key);
            if (found != phrases.cend())
                return &*found;
        }
        return nullptr;
    }
    /// What the correction of a text taught; null where it taught nothing.
    [[nodiscard]] const Teaching *taughtIn(EntryKey entry) const
    {
        for (const Teaching &teaching : phrases) {
            for (const TaughtBy &lesson : teaching.lessons) {
                if (lesson.lesson.entry == entry)
                    return &teaching;
            }
        }
        return nullptr;
    }
};

} // namespace rapport
