#include "models/text/snippet.h"

#include "models/text/names.h"

#include <algorithm>

namespace rapport::text {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Calls visit(position, word) for each word until it returns false.
template<class Visit>
void eachWord(const QString &text, Visit visit)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordPart(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isWordPart(text.at(i)))
            ++i;
        if (!visit(start, QStringView(text).sliced(start, i - start)))
            return;
    }
}

qsizetype firstMatch(const QString &line, const QStringList &words)
{
    qsizetype found = -1;
    eachWord(line, [&](qsizetype position, QStringView word) {
        const QString folded = fold(word.toString());
        if (words.contains(folded) || (!words.isEmpty() && folded.startsWith(words.last())))
            found = position;
        return found < 0;
    });
    return found;
}

} // namespace

QStringList noteWords(const QString &text)
{
    QStringList words;
    eachWord(text, [&](qsizetype, QStringView word) {
        words.append(fold(word.toString()));
        return words.size() < 12;
    });
    return words;
}

QString snippet(const QString &text, const QStringList &words, int length)
{
    // Far longer than any line shown; keeps a megabyte of text from being folded for one row.
    QString line = text.left(20000).simplified();
    const qsizetype match = std::max<qsizetype>(0, firstMatch(line, words));
    qsizetype start = std::max<qsizetype>(0, match - length / 3);
    if (start > 0) {
        const qsizetype blank = line.indexOf(u' ', start);
        start = blank >= 0 && blank < match ? blank + 1 : match;
    }
    qsizetype end = std::min<qsizetype>(line.size(), start + length);
    if (end < line.size()) {
        const qsizetype blank = line.lastIndexOf(u' ', end);
        end = blank > match ? blank : end;
    }
    QString result = line.sliced(start, end - start);
    if (start > 0)
        result.prepend(u'…');
    if (end < line.size() || text.size() > 20000)
        result.append(u'…');
    return result;
}

} // namespace rapport::text
