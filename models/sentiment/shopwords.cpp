#include "models/sentiment/shopwords.h"

#include "models/sentiment/characters.h"
#include "models/sentiment/token.h"

#include <algorithm>
#include <cmath>

namespace rapport::sentiment {

namespace {

bool isGap(char16_t c)
{
    return c == u'-' || QChar(c).isSpace();
}

char16_t folded(char16_t c)
{
    return isApostrophe(c) ? u'\'' : QChar::isSurrogate(c) ? c : char16_t(QChar(c).toLower().unicode());
}

} // namespace

QString ShopWords::normalised(QStringView words)
{
    QString plain;
    plain.reserve(words.size());
    for (const QChar unit : words) {
        const char16_t c = unit.unicode();
        if (isGap(c)) {
            if (!plain.isEmpty() && plain.back() != u' ')
                plain += u' ';
        } else if (!isZeroWidth(c)) {
            plain += QChar(folded(c));
        }
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

ShopWords::Problem ShopWords::check(QStringView words, double valence)
{
    if (words.size() > MaxLength)
        return Problem::TooLong;
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return Problem::Empty;
    return std::abs(valence) <= MaxValence ? Problem::None : Problem::OutOfRange;
}

bool ShopWords::add(QStringView words, double valence)
{
    if (check(words, valence) != Problem::None)
        return false;
    Word word{normalised(words), {}};
    word.entry.valence = valence;
    const auto place = std::lower_bound(m_words.begin(), m_words.end(), word.text,
                                        [](const Word &known, const QString &text) { return known.text < text; });
    if (place != m_words.end() && place->text == word.text)
        place->entry = word.entry;
    else
        m_words.insert(place, word);
    return true;
}

/// Tokens of `text` that `words` covers from tokens[0] on, 0 where it differs or ends inside a token.
int ShopWords::covered(QStringView words, QStringView text, std::span<const Token> tokens)
{
    int position = tokens[0].start;
    for (const QChar wanted : words) {
        while (isZeroWidth(unitAt(text, position)))
            ++position;
        if (position >= text.size())
            return 0;
        if (wanted == u' ') {
            if (!isGap(unitAt(text, position)))
                return 0;
            while (position < text.size() && isGap(unitAt(text, position)))
                ++position;
        } else if (folded(unitAt(text, position++)) != wanted.unicode()) {
            return 0;
        }
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const int end = token.start + token.length;
        if (token.kind == TokenKind::Masked || token.kind == TokenKind::Symbol || token.start >= position)
            return 0;
        const bool genitive = end == position + 2 && isApostrophe(unitAt(text, position)) && unitAt(text, position + 1) == u's';
        if (end == position || genitive)
            return int(i) + 1;
        if (end > position || token.after != Boundary::None)
            return 0;
    }
    return 0;
}

ShopWords::Match ShopWords::longest(QStringView text, std::span<const Token> tokens) const
{
    Match best;
    const char16_t first = folded(unitAt(text, tokens[0].start));
    const char16_t second = folded(unitAt(text, tokens[0].start + 1));
    const auto startsBefore = [](const Word &word, char16_t unit) { return word.text.front().unicode() < unit; };
    for (auto word = std::lower_bound(m_words.begin(), m_words.end(), first, startsBefore);
         word != m_words.end() && word->text.front().unicode() == first; ++word) {
        // Two letters sort out nearly all of a long list; zero-width characters are rare, and then compared in full.
        if (word->text.size() > 1 && word->text[1].unicode() != second && !isZeroWidth(second) && !isGap(second))
            continue;
        if (const int length = covered(word->text, text, tokens); length > best.length)
            best = {&word->entry, length};
    }
    return best;
}

} // namespace rapport::sentiment
