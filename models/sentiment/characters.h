#pragma once

#include <QChar>
#include <QStringView>

namespace rapport::sentiment {

/// Unit at a position, a space outside of the text.
inline char16_t unitAt(QStringView text, int position)
{
    return position >= 0 && position < int(text.size()) ? text[position].unicode() : u' ';
}

/// Code point at a position and how many units it takes; a lone surrogate stands for itself.
inline char32_t codePointAt(QStringView text, int position, int *units)
{
    const char16_t unit = unitAt(text, position);
    *units = 1;
    if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitAt(text, position + 1))) {
        *units = 2;
        return QChar::surrogateToUcs4(unit, unitAt(text, position + 1));
    }
    return unit;
}

inline bool isZeroWidth(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

inline bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == u'`' || c == 0x00B4;
}

inline bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

inline bool isLetter(char32_t c)
{
    return c < 128 ? isAsciiLetter(char16_t(c)) : (QChar::isLetter(c) || QChar::isMark(c));
}

inline bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isWordUnit(char16_t c)
{
    return isAsciiLetter(c) || isDigit(c) || c == u'_' || (c >= 128 && QChar::isLetterOrNumber(c));
}

} // namespace rapport::sentiment
