#include "models/templates/templatewords.h"

#include "models/templates/placeholders.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace rapport::templates {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; ///< What a placeholder may have become.
constexpr int fewestLetters = 4;        ///< A sentence of less ("Hi!") is anybody's.
constexpr QChar blank = u' ';

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// As a text field gives it back. Keeps every position where there are no carriage returns.
QString plain(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(QChar::Nbsp, blank);
}

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where the parts stand one after the other, with no more than a value between each two. The first of them is looked for from
/// `from` on.
std::optional<Stretch> find(const QString &text, const QStringList &parts, qsizetype from)
{
    for (qsizetype start = text.indexOf(parts.first(), from); start >= 0; start = text.indexOf(parts.first(), start + 1)) {
        qsizetype end = start + parts.first().size();
        bool whole = !(isWord(text, start - 1) && isWord(text, start));
        for (qsizetype i = 1; i < parts.size() && whole; ++i) {
            const QStringView near = QStringView(text).mid(end, longestValue + parts.at(i).size());
            const qsizetype gap = near.indexOf(parts.at(i));
            whole = gap >= 0 && !near.first(gap).contains(u'\n');
            end += gap + parts.at(i).size();
        }
        if (whole && !(isWord(text, end - 1) && isWord(text, end)))
            return Stretch{start, end};
    }
    return {};
}

/// What is fixed of a template or one of its sentences: without the blanks at its ends, which nobody keeps.
QStringList fixed(const QString &sentence)
{
    QStringList parts = fixedParts(sentence.trimmed());
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        parts.first() = QString(parts.first() + u'|').trimmed().chopped(1);
        parts.last() = QString(u'|' + parts.last()).trimmed().sliced(1);
        parts.removeAll(QString());
    }
    const QString all = parts.join(QString());
    const auto letters = std::count_if(all.cbegin(), all.cend(), [](QChar letter) { return letter.isLetter(); });
    return letters < fewestLetters ? QStringList() : parts;
}

/// Takes the stretch out; what stood around it keeps apart.
void take(QString &text, const Stretch &stretch)
{
    text.replace(stretch.start, stretch.end - stretch.start, u"\n"_s);
}

bool takeAll(QString &text, const QStringList &parts)
{
    bool found = false;
    qsizetype from = 0;
    while (!parts.isEmpty()) {
        const std::optional<Stretch> stretch = find(text, parts, from);
        if (!stretch)
            break;
        take(text, *stretch);
        from = stretch->start;
        found = true;
    }
    return found;
}

} // namespace

QString withoutTemplate(const QString &body, const QString &templateBody)
{
    if (templateBody.isEmpty())
        return body;
    QString text = plain(body);
    const QString words = plain(templateBody);
    bool found = takeAll(text, fixed(words));
    if (!found) {
        static const QRegularExpression ends(u"(?<=[.!?…])\\s+|\\n+"_s);
        for (const QString &sentence : words.split(ends, Qt::SkipEmptyParts)) {
            const QStringList parts = fixed(sentence);
            const std::optional<Stretch> stretch = parts.isEmpty() ? std::nullopt : find(text, parts, 0);
            if (stretch)
                take(text, *stretch);
            found = found || stretch;
        }
    }
    return found ? text.trimmed() : body;
}

} // namespace rapport::templates
