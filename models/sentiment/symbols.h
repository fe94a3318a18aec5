#pragma once

#include "models/sentiment/lexicon.h"

#include <QHash>
#include <QStringView>

#include <array>
#include <vector>

namespace rapport::sentiment {

/// Emoji and emoticons: what every language understands.
class Symbols
{
public:
    /// Adds an emoji (its first code point counts) or an emoticon of ASCII characters.
    void add(QStringView symbol, const Entry &entry);

    /// Index of the entry of an emoji's first code point, or -1.
    [[nodiscard]] int emoji(char32_t codePoint) const;

    struct Found
    {
        int index = -1;
        int length = 0; ///< UTF-16 units.
    };
    /// Longest emoticon at the start of `text`.
    [[nodiscard]] Found emoticon(QStringView text) const;

    [[nodiscard]] const Entry &entry(quint32 index) const { return m_entries[index]; }
    [[nodiscard]] const QString &what(quint32 index) const { return m_isEmoji[index] ? m_emojiName : m_emoticonName; }
    /// To and from the form compiled into the program; load() returns false where it is damaged.
    void save(TableWriter *out) const;
    [[nodiscard]] bool load(TableReader *in);

    [[nodiscard]] int size() const { return int(m_entries.size()); }

    /// Whether a code point is drawn as a picture or only changes the one before it.
    [[nodiscard]] static bool isPictograph(char32_t codePoint);
    [[nodiscard]] static bool isModifier(char32_t codePoint);

private:
    struct Emoticon
    {
        QString text;
        int index;
    };
    QStringList m_texts;
    std::vector<Entry> m_entries;
    std::vector<bool> m_isEmoji;
    QHash<char32_t, int> m_emoji;
    std::array<std::vector<Emoticon>, 128> m_emoticons; ///< By first character, longest first.
    QString m_emojiName = QStringLiteral("emoji");
    QString m_emoticonName = QStringLiteral("emoticon");
};

} // namespace rapport::sentiment
