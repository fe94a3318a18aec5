#include "models/text/names.h"

#include "models/text/phone.h"
#include "models/text/spelling.h"
#include "storage/repos/customersearch.h"

#include <algorithm>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 4000;

/// Letters that Unicode does not decompose though people do.
QLatin1String plain(char16_t letter)
{
    switch (letter) {
    case u'ß': return "ss"_L1;
    case u'ø': return "o"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'ł': return "l"_L1;
    case u'đ':
    case u'ð': return "d"_L1;
    case u'þ': return "th"_L1;
    case u'ħ': return "h"_L1;
    case u'ŧ': return "t"_L1;
    case u'ı': return "i"_L1;
    case u'ŋ': return "n"_L1;
    default: return {};
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`' || c == u'´';
}

/// Scripts written without blanks: a name's parts have to be found inside the word.
bool runsOn(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

/// Without punctuation around it, apostrophes dropped.
QString trimmedWord(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber() && !word.front().isSurrogate())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && !word.back().isSurrogate())
        word.chop(1);
    QString result = word.toString();
    result.removeIf(isApostrophe);
    return result;
}

/// Collects words, each once, in the form the index wants.
class KeyBuilder
{
public:
    void addText(const QString &text)
    {
        const QString clean = text.normalized(QString::NormalizationForm_C);
        qsizetype start = 0;
        for (qsizetype i = 0; i <= clean.size() && m_key.size() < longestKey; ++i) {
            if (i < clean.size() && !clean.at(i).isSpace())
                continue;
            if (i > start)
                addWhole(clean.sliced(start, i - start));
            start = i + 1;
        }
    }

    void addWord(const QString &word)
    {
        const QString spaced = "  "_L1 + word;
        // What is the start of a word that is there already would find nothing new.
        if (!word.isEmpty() && m_key.size() < longestKey && !m_key.contains(spaced))
            m_key += spaced;
    }

    [[nodiscard]] bool holds(const QString &digits) const { return m_key.contains(digits); }
    [[nodiscard]] QString key() const { return m_key.left(longestKey); }

private:
    void addWhole(const QString &whole)
    {
        // Base64 or Chinese without a blank: all borders of a long word would be folded to its end, again and again.
        const QString raw = whole.left(longestKey);
        const QString word = trimmedWord(fold(raw));
        addWord(word);
        addWord(trimmedWord(spelledOut(raw)));
        for (qsizetype i = 1; i < raw.size() && m_key.size() < longestKey; ++i) {
            const bool border = !raw.at(i - 1).isLetterOrNumber() && raw.at(i).isLetterOrNumber();
            if (border || (i < 16 && runsOn(raw.at(i))))
                addWord(trimmedWord(fold(raw.sliced(i))));
        }
    }

    QString m_key;
};

void addPhone(KeyBuilder &key, const ContactPoint &point)
{
    const QString international = digitsOf(point.normalised);
    key.addWord(international);
    for (const QString &digits : {nationalDigits(point.normalised), digitsOf(point.raw)}) {
        if (!key.holds(digits))
            key.addWord(digits);
    }
}

} // namespace

QString fold(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        const QLatin1String letters = plain(c.unicode());
        if (letters.isEmpty())
            result += c;
        else
            result += letters;
    }
    return result;
}

QString nameKey(const Customer &customer)
{
    const QString name = customer.name.simplified();
    return fold(name.isEmpty() ? customer.company : name).simplified();
}

QString searchKey(const Customer &customer)
{
    KeyBuilder key;
    key.addText(customer.name);
    key.addText(customer.lastName);
    key.addText(customer.firstName);
    key.addText(customer.otherNames);
    key.addText(customer.company);
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == ContactKind::Phone)
            addPhone(key, point);
        else
            key.addText(point.raw);
    }
    key.addText(customer.warning);
    key.addText(customer.remember);
    return key.key();
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    QString number;
    const auto endNumber = [&] {
        if (!number.isEmpty())
            words += searchDigits(number);
        number.clear();
    };
    const QStringList parts = withoutPhoneLabel(withoutMarks(typed.left(200))).normalized(QString::NormalizationForm_KC).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool phoneLike = std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit() || isPhoneSign(c); });
        if (phoneLike) {
            number += part;
            continue;
        }
        endNumber();
        const QString word = trimmedWord(fold(part));
        const QString spelled = trimmedWord(spelledOut(part));
        words += spelled.isEmpty() || word.isEmpty() ? word : QString(word + repos::otherSpelling + spelled);
    }
    endNumber();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace rapport::text
