#include "models/text/resemblance.h"

#include "models/text/names.h"
#include "models/text/nicknames.h"

#include <QSet>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

/// From here on two words may be one, misspelt.
constexpr double alike = 0.9;

bool isTitle(const QString &word)
{
    static const QSet<QString> titles{u"dr"_s, u"prof"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"herr"_s, u"frau"_s, u"dipl"_s, u"ing"_s, u"gmbh"_s, u"ltd"_s,
                                      u"llc"_s, u"inc"_s, u"ag"_s, u"kg"_s, u"co"_s, u"ug"_s, u"ohg"_s, u"ev"_s, u"und"_s, u"and"_s};
    return titles.contains(word);
}

/// Folded runs of letters and digits; apostrophes join.
QStringList plainWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = fold(text) + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c != u'\'' && c != u'’' && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

/// 1: as good as the same word, 0: not alike.
bool wordsAlike(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    if (one.size() == 1 || other.size() == 1)
        return one.front() == other.front();
    // In short words one letter makes another name.
    return std::min(one.size(), other.size()) >= 4 && jaroWinkler(one, other) >= alike;
}

} // namespace

double jaroWinkler(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() && other.isEmpty() ? 1 : 0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    QString left;
    QVector<bool> taken(other.size(), false);
    for (qsizetype i = 0; i < one.size(); ++i) {
        const qsizetype last = std::min(other.size() - 1, i + reach);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j <= last; ++j) {
            if (taken.at(j) || other.at(j) != one.at(i))
                continue;
            taken[j] = true;
            left += one.at(i);
            break;
        }
    }
    if (left.isEmpty())
        return 0;
    QString right;
    for (qsizetype j = 0; j < other.size(); ++j) {
        if (taken.at(j))
            right += other.at(j);
    }
    int moved = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        moved += left.at(i) != right.at(i) ? 1 : 0;
    const double matches = static_cast<double>(left.size());
    const double jaro = (matches / static_cast<double>(one.size()) + matches / static_cast<double>(other.size()) + (matches - moved / 2.0) / matches) / 3;
    int prefix = 0;
    while (prefix < 4 && prefix < one.size() && prefix < other.size() && one.at(prefix) == other.at(prefix))
        ++prefix;
    return jaro + prefix * 0.1 * (1 - jaro);
}

QStringList nameWords(const QString &name)
{
    QStringList words = plainWords(name);
    QStringList telling;
    for (const QString &word : std::as_const(words)) {
        if (!isTitle(word))
            telling.append(formalName(word));
    }
    if (telling.isEmpty())
        telling = words;
    telling.sort();
    return telling;
}

NameMatch compareNames(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty())
        return NameMatch::Different;
    if (one == other)
        return NameMatch::Same;
    const QStringList &shorter = one.size() <= other.size() ? one : other;
    QStringList left = one.size() <= other.size() ? other : one;
    bool telling = false;
    for (const QString &word : shorter) {
        qsizetype found = left.indexOf(word);
        for (qsizetype i = 0; found < 0 && i < left.size(); ++i) {
            if (wordsAlike(word, left.at(i)))
                found = i;
        }
        if (found < 0)
            return NameMatch::Different;
        telling = telling || (word.size() >= 3 && left.at(found).size() >= 3);
        left.removeAt(found);
    }
    return telling ? NameMatch::Similar : NameMatch::Different;
}

QString addressKey(const QString &address)
{
    QString key = plainWords(address).join(u' ');
    key.replace("strasse"_L1, "str"_L1).replace(" street"_L1, " st"_L1).replace(" road"_L1, " rd"_L1).replace(" lane"_L1, " ln"_L1);
    key.remove(u' ');
    // A town alone, or a house number, is no address.
    return key.size() >= 8 && std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); }) ? key : QString();
}

} // namespace rapport::text
