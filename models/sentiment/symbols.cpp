#include "models/sentiment/symbols.h"

#include "models/sentiment/tableimage.h"

#include <algorithm>

namespace rapport::sentiment {

bool Symbols::isPictograph(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2300 && c <= 0x23FF) || (c >= 0x2600 && c <= 0x27BF)
        || (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x2190 && c <= 0x21FF);
}

bool Symbols::isModifier(char32_t c)
{
    // Variation selectors, skin tones, joiners and the signs of gender weigh nothing.
    return c == 0xFE0F || c == 0xFE0E || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0x2640 || c == 0x2642;
}

void Symbols::add(QStringView symbol, const Entry &entry)
{
    if (symbol.isEmpty())
        return;
    const auto index = int(m_entries.size());
    m_entries.push_back(entry);
    m_texts.append(symbol.toString());
    const char16_t first = symbol.front().unicode();
    m_isEmoji.push_back(first >= 128);
    if (first >= 128) {
        const char32_t codePoint = symbol.size() > 1 && symbol[0].isHighSurrogate() && symbol[1].isLowSurrogate()
            ? QChar::surrogateToUcs4(symbol[0], symbol[1]) : first;
        m_emoji.insert(codePoint, index);
        return;
    }
    std::vector<Emoticon> &bucket = m_emoticons[first];
    bucket.push_back({symbol.toString(), index});
    std::stable_sort(bucket.begin(), bucket.end(),
                     [](const Emoticon &a, const Emoticon &b) { return a.text.size() > b.text.size(); });
}

void Symbols::save(TableWriter *out) const
{
    out->array(std::span(m_entries));
    out->text(m_texts.join(u'\n'));
}

bool Symbols::load(TableReader *in)
{
    std::vector<Entry> entries;
    in->array(&entries);
    const QString texts = in->text();
    size_t index = 0;
    for (const QStringView symbol : QStringView(texts).tokenize(u'\n')) {
        if (index < entries.size())
            add(symbol, entries[index++]);
    }
    return in->ok() && index == entries.size();
}

int Symbols::emoji(char32_t codePoint) const
{
    return m_emoji.value(codePoint, -1);
}

Symbols::Found Symbols::emoticon(QStringView text) const
{
    const char16_t first = text.front().unicode();
    if (first >= 128)
        return {};
    for (const Emoticon &known : m_emoticons[first]) {
        if (!text.startsWith(known.text))
            continue;
        const auto length = known.text.size();
        // ":D" is a face, ":Delivery" is not; ":/" is one, "://" is not.
        const bool endsInLetter = known.text.back().isLetterOrNumber();
        const QChar behind = text.size() > length ? text[length] : QChar(u' ');
        if ((endsInLetter && behind.isLetterOrNumber()) || (known.text.back() == u'/' && behind == u'/'))
            continue;
        return {known.index, int(length)};
    }
    return {};
}

} // namespace rapport::sentiment
