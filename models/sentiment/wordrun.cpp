#include "models/sentiment/wordrun.h"

#include "models/sentiment/characters.h"

namespace rapport::sentiment {

void WordRun::push(char16_t unit)
{
    if (length < 0)
        return;
    if (length == MaxLength) {
        length = -1;
        return;
    }
    if (length >= 2 && word[length - 1] == unit && word[length - 2] == unit)
        elongated = true;
    word[length++] = unit;
    hash = Vocabulary::hashStep(hash, unit);
    key = keyStep(key, unit);
}

void WordRun::pushCodePoint(char32_t codePoint)
{
    if (QChar::isUpper(codePoint)) {
        capitalized |= letters == 0;
        ++upper;
    }
    ++letters;
    const char32_t lower = QChar::toLower(codePoint);
    if (QChar::requiresSurrogates(lower)) {
        push(QChar::highSurrogate(lower));
        push(QChar::lowSurrogate(lower));
    } else {
        push(char16_t(lower));
    }
}

WordRun WordRun::read(QStringView text, int position, bool hyphens)
{
    WordRun run;
    run.start = position;
    const auto size = int(text.size());
    while (position < size) {
        const char16_t c = text[position].unicode();
        if (isAsciiLetter(c)) {
            const bool upper = c <= u'Z';
            if (upper && run.letters == 0)
                run.capitalized = true;
            run.upper += upper;
            ++run.letters;
            run.push(upper ? char16_t(c + 32) : c);
            ++position;
        } else if (isApostrophe(c) && run.letters > 0 && isAsciiLetter(unitAt(text, position + 1))) {
            run.push(u'\'');
            ++position;
        } else if (c == u'-' && run.letters > 0 && hyphens && isAsciiLetter(unitAt(text, position + 1))) {
            run.hyphen = true;
            run.push(c);
            ++position;
            if (run.length < 0) // A chain of hyphens is cut into its parts; reading on would be quadratic.
                break;
        } else if (c == u'*' && run.letters > 0 && (isAsciiLetter(unitAt(text, position + 1)) || unitAt(text, position + 1) == u'*')) {
            run.push(c);
            ++position;
        } else if (isDigit(c) && run.letters > 0) {
            run.push(c);
            ++position;
        } else if (isZeroWidth(c)) {
            ++position;
        } else if (c >= 128) {
            int units = 1;
            const char32_t codePoint = codePointAt(text, position, &units);
            if (!isLetter(codePoint))
                break;
            run.pushCodePoint(codePoint);
            position += units;
        } else {
            break;
        }
    }
    run.end = position;
    return run;
}

} // namespace rapport::sentiment
