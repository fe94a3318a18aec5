#include "models/sentiment/scanner.h"

#include "models/sentiment/characters.h"
#include "models/sentiment/masking.h"
#include "models/sentiment/people.h"
#include "models/sentiment/wordrun.h"

#include <algorithm>

namespace rapport::sentiment {

char16_t Scanner::at(int position) const
{
    return unitAt(m_text, position);
}

void Scanner::scan(QStringView text, const QStringList &names, std::vector<Token> *out)
{
    m_text = text;
    m_out = out;
    m_position = 0;
    m_quoted = false;
    m_open = 0;
    const auto size = int(m_text.size());
    while (m_position < size) {
        const char16_t c = m_text[m_position].unicode();
        if (c == u' ' || c == u'\t') {
            m_quoted = false;
            ++m_position;
        } else if (isAsciiLetter(c)) {
            scanWord();
        } else if (isDigit(c)) {
            scanNumber();
        } else {
            int units = 1;
            const char32_t codePoint = codePointAt(m_text, m_position, &units);
            if (codePoint >= 128 && QChar::isLetter(codePoint) && m_lexicon) {
                scanWord();
            } else if (!scanSymbol(codePoint)) {
                scanPunctuation(codePoint);
                m_position += units;
            }
        }
    }
    if (!names.isEmpty())
        maskNames(text, names, out);
    if (m_lexicon)
        maskPeople(*m_lexicon, out);
}

quint32 Scanner::lookUp(const WordRun &run, WordKey *key) const
{
    if (!m_lexicon || run.length <= 0)
        return Vocabulary::Unknown;
    *key = run.key;
    const Vocabulary &words = m_lexicon->vocabulary;
    const QStringView view = run.view();
    if (const quint32 id = words.find(view, run.hash))
        return id;
    if (view.endsWith(u"'s"))
        return words.find(view.chopped(2));
    if (!run.elongated)
        return m_lexicon->misspelt(view);
    // "sooo", "goooood": runs of three and more shrink to two, then to one.
    for (const int keep : {2, 1}) {
        char16_t buffer[WordRun::MaxLength];
        int length = 0;
        for (int i = 0, same = 0; i < run.length; ++i) {
            same = i > 0 && run.word[i] == run.word[i - 1] ? same + 1 : 1;
            int following = i;
            while (following + 1 < run.length && run.word[following + 1] == run.word[i])
                ++following;
            const bool isLong = same + (following - i) > 2;
            if (!isLong || same <= keep)
                buffer[length++] = run.word[i];
        }
        if (const quint32 id = words.find(QStringView(buffer, length))) {
            *key = wordKey(QStringView(buffer, length));
            return id;
        }
    }
    return Vocabulary::Unknown;
}

void Scanner::emitWord(const WordRun &run)
{
    Token token;
    token.start = run.start;
    token.length = run.end - run.start;
    token.word = lookUp(run, &token.key);
    token.flags = quint8((run.upper > 1 && run.upper == run.letters ? AllCaps : 0) | (run.capitalized ? Capitalized : 0)
                         | (run.elongated ? Elongated : 0) | (m_quoted ? Quoted : 0));
    m_quoted = false;
    m_out->push_back(token);
    m_position = run.end;
}

void Scanner::scanWord()
{
    WordRun run = WordRun::read(m_text, m_position, true);
    if (run.hyphen && (run.length < 0 || !m_lexicon || !m_lexicon->vocabulary.find(run.view(), run.hash)))
        run = WordRun::read(m_text, m_position, false);
    if (const int end = unspokenEnd(m_text, run.start, run.end); end > 0) {
        emitMasked(run.start, end);
        return;
    }
    const char16_t behind = at(run.end);
    emitWord(run);
    if (behind == u'@' && isWordUnit(at(run.end + 1)))
        maskAddress();
}

void Scanner::emitMasked(int start, int end)
{
    Token token;
    token.start = start;
    token.length = end - start;
    token.kind = TokenKind::Masked;
    m_out->push_back(token);
    m_position = end;
}

void Scanner::maskAddress()
{
    // What stands before the "@" without a gap belongs to the address: "john.doe@example.org".
    int start = m_out->back().start;
    m_out->pop_back();
    for (int i = 0; i < 8 && !m_out->empty(); ++i) {
        const Token &before = m_out->back();
        if (before.start + before.length + 1 < start || before.kind == TokenKind::Symbol
            || QChar(at(start - 1)).isSpace())
            break;
        start = before.start;
        m_out->pop_back();
    }
    emitMasked(start, std::max(chunkEnd(m_text, start), m_position));
}

quint32 Scanner::numeral(int start) const
{
    // Some numerals are words of an idiom ("10 out of 10"); every other is just a number.
    const quint32 known = m_lexicon ? m_lexicon->vocabulary.find(m_text.mid(start, m_position - start)) : 0;
    return known ? known : quint32(Vocabulary::Number);
}

void Scanner::scanNumber()
{
    const int start = m_position;
    const auto size = int(m_text.size());
    double value = 0;
    double scale = 0;
    while (m_position < size) {
        const char16_t c = m_text[m_position].unicode();
        if (isDigit(c)) {
            value = scale > 0 ? value + (c - u'0') * scale : value * 10 + (c - u'0');
            scale /= 10;
        } else if ((c == u'.' || c == u',') && isDigit(at(m_position + 1))) {
            const bool thousands = c == u',' && isDigit(at(m_position + 2)) && isDigit(at(m_position + 3));
            if (!thousands && scale == 0)
                scale = 0.1;
        } else {
            break;
        }
        ++m_position;
    }
    if (const int end = numberedEnd(m_text, start, m_position); end > 0) {
        emitMasked(start, end);
        return;
    }
    if (isAsciiLetter(at(m_position)) && m_lexicon) {
        // "3rd", "2nd": a word; "45min": a number and a word.
        char16_t buffer[WordRun::MaxLength];
        int length = 0;
        int end = start;
        while (end < size && length < 8 && isWordUnit(at(end)))
            buffer[length++] = QChar::toLower(at(end++));
        Token token;
        token.word = m_lexicon->vocabulary.find(QStringView(buffer, length));
        token.key = NumberKey;
        if (token.word && !isWordUnit(at(end))) {
            token.start = start;
            token.length = end - start;
            m_out->push_back(token);
            m_position = end;
            return;
        }
    }
    Token token;
    token.start = start;
    token.kind = TokenKind::Number;
    token.key = NumberKey;
    token.word = numeral(start);
    token.amount = float(std::min(value, 1e9));
    const int slash = m_position;
    if (at(slash) == u'/' && (at(slash + 1) == u'5' || (at(slash + 1) == u'1' && at(slash + 2) == u'0'))) {
        const int end = slash + (at(slash + 1) == u'5' ? 2 : 3);
        const float best = at(slash + 1) == u'5' ? 5 : 10;
        if (!isWordUnit(at(end)) && at(end) != u'/' && token.amount <= best) {
            token.kind = TokenKind::Rating;
            token.key = NoKey;
            token.amount /= best;
            m_position = end;
        }
    }
    token.length = m_position - start;
    m_out->push_back(token);
}

bool Scanner::scanSymbol(char32_t c)
{
    int index = -1;
    const int start = m_position;
    if (c >= 0x2190 && Symbols::isPictograph(c)) {
        index = m_symbols.emoji(c);
        int units = 1;
        (void)codePointAt(m_text, m_position, &units);
        m_position += units;
        // A sequence is one picture: skin tone, gender and joined parts change nothing.
        for (char32_t last = c;;) {
            const char32_t follower = codePointAt(m_text, m_position, &units);
            if (m_position >= int(m_text.size())
                || !(Symbols::isModifier(follower) || (last == 0x200D && Symbols::isPictograph(follower))))
                break;
            last = follower;
            m_position += units;
        }
        if (index < 0)
            return true;
    } else if (c < 128) {
        const Symbols::Found found = m_symbols.emoticon(m_text.mid(m_position));
        // "(see below:)" closes a bracket and does not smile.
        const bool closes = m_open > 0 && found.length == 2 && at(start + 1) == u')' && isWordUnit(at(start - 1));
        if (found.index < 0 || closes)
            return false;
        index = found.index;
        m_position += found.length;
    } else {
        return false;
    }
    bound(Boundary::Clause);
    Token token;
    token.start = start;
    token.length = m_position - start;
    token.kind = TokenKind::Symbol;
    token.word = quint32(index);
    token.after = Boundary::Clause;
    m_out->push_back(token);
    return true;
}

void Scanner::bound(Boundary boundary)
{
    if (!m_out->empty() && m_out->back().after < boundary)
        m_out->back().after = boundary;
}

void Scanner::scanNewLine()
{
    // A line that goes on in lower case is a wrapped one.
    int following = m_position + 1;
    while (at(following) == u' ' && following < int(m_text.size()) && following - m_position < 8)
        ++following;
    const char16_t c = at(following);
    if (!(c >= u'a' && c <= u'z'))
        bound(Boundary::Sentence);
}

void Scanner::scanPunctuation(char32_t c)
{
    switch (c) {
    case u'\n': case 0x2029: case 0x2028:
        scanNewLine();
        break;
    case u'.': {
        const bool initial = !m_out->empty() && m_out->back().length == 1 && m_out->back().start == m_position - 1;
        const char16_t behind = at(m_position + 1);
        const bool title = m_lexicon && !m_out->empty() && (m_lexicon->word(m_out->back().word).classes & TitleWord);
        if (title)
            break;
        if (behind == u'.')
            bound(Boundary::Clause);
        else if (!initial && !isDigit(behind) && !(at(m_position - 1) == u'.' && behind == u' ' && at(m_position + 2) >= u'a'))
            bound(Boundary::Sentence);
        break;
    }
    case u'!': case 0xFF01: case 0xA1:
        bound(Boundary::Sentence);
        if (!m_out->empty() && m_out->back().exclamations < 255)
            ++m_out->back().exclamations;
        break;
    case u'?': case 0xFF1F: case 0x061F:
        bound(Boundary::Sentence);
        if (!m_out->empty())
            m_out->back().question = true;
        break;
    case u'(':
        ++m_open;
        bound(Boundary::Clause);
        break;
    case u')':
        m_open = std::max(0, m_open - 1);
        bound(Boundary::Clause);
        break;
    case 0x2026: case u',': case u';': case u':': case u'[': case u']': case 0x2013: case 0x2014:
        bound(Boundary::Clause);
        break;
    case u'-':
        if (at(m_position - 1) == u' ' || at(m_position - 1) == u'-')
            bound(Boundary::Clause);
        break;
    case 0x3002:
        bound(Boundary::Sentence);
        break;
    case u'"': case 0x201C:
        m_quoted = true;
        break;
    case u'@':
        if (isWordUnit(at(m_position + 1))) {
            const int start = m_position;
            while (m_position + 1 < int(m_text.size()) && isWordUnit(at(m_position + 1)))
                ++m_position;
            Token token;
            token.start = start;
            token.length = m_position + 1 - start;
            token.kind = TokenKind::Masked;
            m_out->push_back(token);
        }
        break;
    default:
        break;
    }
}

} // namespace rapport::sentiment
