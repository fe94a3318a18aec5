#include "models/sentiment/masking.h"

#include "models/sentiment/characters.h"
#include "models/sentiment/vocabulary.h"

#include <algorithm>

namespace rapport::sentiment {

namespace {

constexpr QStringView Domains[] = {u"com", u"net", u"org", u"io", u"co",   u"uk",   u"de",
                                   u"fr",  u"eu",  u"nl",  u"ch", u"info", u"shop", u"biz"};
constexpr QStringView FileEndings[] = {u"pdf", u"doc", u"docx", u"xls",  u"xlsx", u"csv", u"txt", u"odt", u"ods", u"jpg",
                                       u"png", u"gif", u"jpeg", u"heic", u"mp4",  u"mov", u"zip", u"exe", u"html"};
constexpr int LongestEnding = 5;
constexpr int LeastCode = 3;      ///< Digits of a code or a telephone number; "5-STAR" is neither.
constexpr int LongestNumber = 32; ///< A bound, so that a chain of such numbers is not read again from each of them.

bool isUpper(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}

bool startsEnding(QStringView text, int dot)
{
    int end = dot + 1;
    while (end - dot <= LongestEnding && unitAt(text, end) >= u'a' && unitAt(text, end) <= u'z')
        ++end;
    const char16_t behind = unitAt(text, end);
    if (end - dot <= LongestEnding && end - dot > 2 && behind == u'/' && isWordUnit(unitAt(text, end + 1)))
        return true; // "bit.ly/x": whatever the ending, a path follows
    const QStringView ending = text.mid(dot + 1, end - dot - 1);
    const auto is = [ending](QStringView known) { return known == ending; };
    if (std::any_of(std::begin(FileEndings), std::end(FileEndings), is))
        return true;
    return !isWordUnit(behind) && std::any_of(std::begin(Domains), std::end(Domains), is);
}

int codeEnd(QStringView text, int dash)
{
    int end = dash + 1;
    while (isDigit(unitAt(text, end)))
        ++end;
    return end - dash > LeastCode && !isAsciiLetter(unitAt(text, end)) ? end : -1;
}

struct NamePart
{
    QStringView text;
    bool first = false; ///< Opens its name.
};

std::vector<NamePart> partsOf(const QStringList &names)
{
    static constexpr QStringView Small[] = {u"the", u"and", u"of", u"for", u"in", u"at", u"to", u"by", u"my", u"our"};
    std::vector<NamePart> parts;
    for (const QString &name : names) {
        bool first = true;
        const QStringView all(name);
        for (qsizetype at = 0; at < all.size();) {
            qsizetype end = at;
            while (end < all.size() && (all[end].isLetterOrNumber() || all[end].isMark() || isApostrophe(all[end].unicode())))
                ++end;
            const QStringView part = all.mid(at, end - at);
            const bool isSmall = std::any_of(std::begin(Small), std::end(Small),
                                             [part](QStringView word) { return part.compare(word, Qt::CaseInsensitive) == 0; });
            if (part.size() > 1 && !isSmall) {
                parts.push_back({part, first});
                first = false;
            }
            at = end + 1;
        }
    }
    return parts;
}

const NamePart *find(const std::vector<NamePart> &parts, QStringView word)
{
    if (word.endsWith(u"'s") || word.endsWith(u"\u2019s"))
        word.chop(2);
    const auto found = std::find_if(parts.begin(), parts.end(), [word](const NamePart &part) {
        return part.text.size() == word.size() && part.text.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

int chunkEnd(QStringView text, int start)
{
    int end = start;
    while (end < int(text.size()) && !text[end].isSpace())
        ++end;
    while (end > start + 1 && QStringView(u".,;:!?)]}\"'\u201d\u2019").contains(text[end - 1]))
        --end;
    return end;
}

int unspokenEnd(QStringView text, int start, int end)
{
    const char16_t behind = unitAt(text, end);
    const char16_t next = unitAt(text, end + 1);
    switch (behind) {
    case u':':
        return (next == u'/' && unitAt(text, end + 2) == u'/') || (next == u'\\' && end - start == 1) ? chunkEnd(text, start) : -1;
    case u'.':
        return (end - start == 3 && text.mid(start, 3).compare(u"www", Qt::CaseInsensitive) == 0) || startsEnding(text, end)
                   ? chunkEnd(text, start)
                   : -1;
    case u'_':
        return isWordUnit(next) ? chunkEnd(text, start) : -1;
    case u'-':
        return isUpper(text[start].unicode()) && isUpper(text[end - 1].unicode()) ? codeEnd(text, end) : -1;
    case u'/':
        // "/home/me" is a path, "and/or" is not.
        return unitAt(text, start - 1) == u'/' && isWordUnit(next) && unitAt(text, start - 2) == u' ' ? chunkEnd(text, start) : -1;
    default:
        return -1;
    }
}

int numberedEnd(QStringView text, int start, int end)
{
    if (unitAt(text, end) != u'-' || end - start < LeastCode || !isUpper(unitAt(text, end + 1)))
        return -1;
    int last = end + 1;
    while (last - start < LongestNumber && (isUpper(unitAt(text, last)) || unitAt(text, last) == u'-' || isDigit(unitAt(text, last))))
        ++last;
    return isWordUnit(unitAt(text, last)) ? -1 : last;
}

void maskNames(QStringView text, const QStringList &names, std::vector<Token> *tokens)
{
    const std::vector<NamePart> parts = partsOf(names);
    if (parts.empty())
        return;
    const auto partAt = [&](size_t i) -> const NamePart * {
        if (i >= tokens->size())
            return nullptr;
        const Token &token = (*tokens)[i];
        const bool isWritten = (token.kind == TokenKind::Word || token.kind == TokenKind::Masked) && (token.flags & Capitalized);
        return isWritten ? find(parts, text.mid(token.start, token.length)) : nullptr;
    };
    for (size_t i = 0; i < tokens->size(); ++i) {
        const NamePart *part = partAt(i);
        if (!part)
            continue;
        Token &token = (*tokens)[i];
        const NamePart *before = i > 0 ? partAt(i - 1) : nullptr;
        const NamePart *behind = partAt(i + 1);
        const bool together = (before && before != part) || (behind && behind != part);
        const bool opens = i == 0 || (*tokens)[i - 1].after == Boundary::Sentence;
        const bool shouted =
            (token.flags & AllCaps) && std::any_of(part->text.begin(), part->text.end(), [](QChar c) { return c.isLower(); });
        if (!together && (shouted || (opens && !part->first)))
            continue;
        token.kind = TokenKind::Masked;
        token.word = Vocabulary::Unknown;
        token.key = NoKey;
    }
}

} // namespace rapport::sentiment
