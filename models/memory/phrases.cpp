#include "models/memory/phrases.h"

#include "models/sentiment/characters.h"
#include "models/sentiment/engine.h"

#include <algorithm>

namespace rapport::memory {

using sentiment::Engine;
using sentiment::ShopWords;

namespace {

constexpr qsizetype longestRead = 4000;

struct Word
{
    int start = 0;
    int end = 0;
    bool usable = true;      ///< Not a name, number or address.
    bool telling = false;    ///< Says something by itself.
    bool startsClause = false;
};

bool isInWord(QStringView text, int at)
{
    const char16_t unit = sentiment::unitAt(text, at);
    if (sentiment::isApostrophe(unit))
        return sentiment::isWordUnit(sentiment::unitAt(text, at - 1)) && sentiment::isWordUnit(sentiment::unitAt(text, at + 1));
    // Marks on letters and letters beyond the basic plane belong to the word.
    return sentiment::isWordUnit(unit) || sentiment::isZeroWidth(unit) || QChar::isSurrogate(unit) || QChar::isMark(unit);
}

bool isName(QStringView word, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [word](const QString &name) {
        const auto parts = QStringView(name).split(u' ', Qt::SkipEmptyParts);
        return std::any_of(parts.begin(), parts.end(), [word](QStringView part) { return part.compare(word, Qt::CaseInsensitive) == 0; });
    });
}

bool isUsable(QStringView word, const QStringList &names)
{
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isDigit() && !c.isSurrogate() && c != u'_'; });
    return plain && word.front().isLetter() && !isName(word, names);
}

/// The part between two spaces is an address, link or handle.
bool isAddress(QStringView part)
{
    return part.contains(u'@') || part.contains(u"://") || part.startsWith(u"www.", Qt::CaseInsensitive) || part.startsWith(u'#');
}

QVector<Word> wordsOf(QStringView text, const QString &language, const QStringList &names)
{
    QVector<Word> words;
    bool startsClause = true;
    int partEnd = 0;
    bool address = false;
    for (int at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (at >= partEnd && !QChar(unit).isSpace()) {
            partEnd = at;
            while (partEnd < text.size() && !text[partEnd].isSpace())
                ++partEnd;
            address = isAddress(text.mid(at, partEnd - at));
        }
        if (!isInWord(text, at)) {
            startsClause = startsClause || !(QChar(unit).isSpace() || unit == u'-') || unit == u'\n';
            ++at;
            continue;
        }
        Word word;
        word.start = at;
        while (at < text.size() && isInWord(text, at))
            ++at;
        word.end = at;
        const QStringView written = text.mid(word.start, word.end - word.start);
        word.usable = !address && isUsable(written, names);
        word.telling = word.usable && !Engine::shared().isCommonWord(written, language);
        word.startsClause = std::exchange(startsClause, false);
        words.append(word);
    }
    return words;
}

} // namespace

QVector<Phrase> phrasesOf(QStringView text, const QString &language, const QStringList &names)
{
    text = text.left(longestRead);
    const QVector<Word> words = wordsOf(text, language, names);
    QVector<Phrase> phrases;
    for (qsizetype first = 0; first < words.size(); ++first) {
        bool telling = false;
        for (qsizetype last = first; last < std::min(first + longestPhrase, words.size()); ++last) {
            const Word &word = words.at(last);
            if (!word.usable || (last > first && word.startsClause))
                break;
            telling = telling || word.telling;
            const int start = words.at(first).start;
            const QStringView run = text.mid(start, word.end - start);
            if (run.size() > ShopWords::MaxLength)
                break;
            if (telling)
                phrases.append({{start, word.end - start}, run.toString(), ShopWords::normalised(run), int(last - first) + 1});
        }
    }
    return phrases;
}

bool canTeach(QStringView phrase, const QStringList &names)
{
    if (ShopWords::check(phrase, 0) != ShopWords::Problem::None)
        return false;
    const QVector<Word> words = wordsOf(phrase, {}, names);
    return !words.isEmpty() && words.size() <= longestPhrase
        && std::all_of(words.begin(), words.end(), [&words](const Word &word) { return word.usable && word.startsClause == (word.start == words.first().start); });
}

} // namespace rapport::memory
