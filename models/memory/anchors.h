#pragma once

#include "models/sentiment/reading.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace rapport::memory {

/// A fixed sample of texts whose mood is known: what is taught must not break them.
///
/// Learning from one text alone spoils the reading of others: a single "great job losing my bag" would teach that "great"
/// is bad. So each thing taught is tried on these texts, and weakened until none of them is read wrongly because of it.
class Anchors
{
public:
    /// The texts of a language compiled into the program; none where it has no list.
    [[nodiscard]] static const Anchors &of(const QString &language);

    /// Whether a phrase (ShopWords::normalised) of this weight (lexicon scale) turns a text wrong that is right without it, or
    /// makes it read much less surely what it is.
    [[nodiscard]] bool breaks(const QString &key, double weight) const;

    [[nodiscard]] int size() const { return m_size; }
    /// Of them, how many the engine reads rightly.
    [[nodiscard]] int right() const { return int(m_texts.size()); }

private:
    Anchors(const QString &language, const QString &path);

    struct Text
    {
        QString text;
        QString key; ///< " the words of the text "
        sentiment::Label label = sentiment::Label::Neutral;
        double score = 0;
    };
    QString m_language;
    int m_size = 0;
    std::vector<Text> m_texts; ///< Those read rightly.
};

/// Label by its id ("negative", "neutral", "positive"); empty for anything else.
[[nodiscard]] std::optional<sentiment::Label> labelOf(QStringView id);

} // namespace rapport::memory
