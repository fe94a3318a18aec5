#include "ui/support/moneytext.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zeroDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array threeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

QString sign(const QString &currency)
{
    static const std::array<std::pair<const char *, QString>, 7> signsOf{{
        {"EUR", u"€"_s}, {"USD", u"$"_s}, {"GBP", u"£"_s}, {"JPY", u"¥"_s}, {"INR", u"₹"_s}, {"KRW", u"₩"_s}, {"PLN", u"zł"_s},
    }};
    for (const auto &[code, text] : signsOf) {
        if (currency == QLatin1String(code))
            return text;
    }
    return currency;
}

template<std::size_t N>
bool contains(const std::array<const char *, N> &codes, const QString &currency)
{
    for (const char *code : codes) {
        if (currency == QLatin1String(code))
            return true;
    }
    return false;
}

/// 10^digits, for the few digits a currency has.
qint64 unit(int digits)
{
    qint64 value = 1;
    while (digits-- > 0)
        value *= 10;
    return value;
}

/// One number with a minus at either end and a currency's sign or code beside it; groups of three digits, or of two with commas (lakh).
/// "2 x 12.50" and "12-15" are no amounts: joined they would be other ones.
const QRegularExpression &amountPattern()
{
    static const QString minus = uR"([-\x{2212}\x{2013}]?)"_s;
    static const QString currency = uR"((?:[\p{L}\p{Sc}]{1,4}\.?)?)"_s;
    static const QString number = uR"((?:\d{1,3}(?:[\s'\x{2019}.,]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)?(?:[.,]\d*)?)"_s;
    static const QRegularExpression pattern(u"^\\s*(?<before>%1)\\s*%2\\s*(?<sign>%1)\\s*(?<number>%3)\\s*(?<after>%1)\\s*%2\\s*$"_s.arg(minus, currency, number),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

int minorDigits(const QString &currency)
{
    if (contains(zeroDigits, currency))
        return 0;
    return contains(threeDigits, currency) ? 3 : 2;
}

QString moneyText(qint64 minor, const QString &currency)
{
    const QLocale locale;
    const int digits = minorDigits(currency);
    // Never through double: large amounts must keep their cents.
    const quint64 magnitude = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const auto whole = static_cast<qulonglong>(magnitude / static_cast<quint64>(unit(digits)));
    const auto part = static_cast<qulonglong>(magnitude % static_cast<quint64>(unit(digits)));
    QString number = locale.toString(whole);
    if (digits > 0)
        number += locale.decimalPoint() + u"%1"_s.arg(part, digits, 10, QLatin1Char('0'));
    // Where the locale puts its sign is all that is asked of it here.
    const QString probe = locale.toCurrencyString(1.0, u"¤"_s, 0);
    const bool signFirst = locale.language() == QLocale::C || probe.indexOf(u'¤') < probe.indexOf(locale.toString(1));
    const QString text = signFirst ? sign(currency) + QChar::Nbsp + number : number + QChar::Nbsp + sign(currency);
    return minor < 0 ? QChar(0x2212) + text : text;
}

std::optional<qint64> parseMoney(const QString &text, const QString &currency)
{
    const QRegularExpressionMatch typed = amountPattern().match(text);
    if (!typed.hasMatch())
        return std::nullopt;
    QString left = typed.captured(u"number"_s);
    left.removeIf([](QChar c) { return !c.isDigit() && c != u'.' && c != u','; });
    // "12.-" is how the Swiss write twelve.
    const bool round = left.endsWith(u'.') || left.endsWith(u',');
    const bool negative = !typed.captured(u"before"_s).isEmpty() || !typed.captured(u"sign"_s).isEmpty() || (!typed.captured(u"after"_s).isEmpty() && !round);
    const int digits = minorDigits(currency);
    // The last point or comma is the decimal one when it is followed by at most the currency's digits; three digits after a
    // single one are thousands.
    const qsizetype last = qMax(left.lastIndexOf(u'.'), left.lastIndexOf(u','));
    QString whole = left;
    QString part;
    if (last >= 0) {
        part = left.mid(last + 1);
        whole = left.left(last);
        const bool thousands = part.size() == 3 && digits != 3 && !whole.isEmpty();
        if (thousands) {
            whole = left;
            part.clear();
        } else if (part.size() > digits) {
            return std::nullopt;
        }
    }
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty() && part.isEmpty())
        return std::nullopt;
    bool ok = true;
    const qint64 units = whole.isEmpty() ? 0 : whole.toLongLong(&ok);
    if (!ok || units > 1'000'000'000'000)
        return std::nullopt;
    const qint64 cents = part.isEmpty() ? 0 : part.leftJustified(digits, u'0').toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    const qint64 minor = units * unit(digits) + cents;
    return negative ? -minor : minor;
}

} // namespace rapport
