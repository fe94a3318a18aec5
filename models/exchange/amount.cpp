#include "models/exchange/amount.h"

#include "storage/records/purchase.h"

#include <array>

namespace rapport::exchange {

namespace {

// ISO 4217, active codes, by number of digits. https://www.six-group.com/en/products-services/financial-information/data-standards.html
constexpr QStringView noDigits = u" BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr QStringView threeDigits = u" BHD IQD JOD KWD LYD OMR TND ";
constexpr QStringView twoDigits = u" AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE"
                          " CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW"
                          " KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK"
                          " PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS"
                          " UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG HRK DEM ATS FRF ITL NLG ESP BEF ";

struct Sign
{
    QStringView sign;
    QStringView currencies; ///< First: where the usual currency is none of them.
};
constexpr std::array<Sign, 27> signs{{
    {u"€", u"EUR"}, {u"$", u"USD CAD AUD NZD MXN SGD HKD ARS CLP COP"}, {u"US$", u"USD"}, {u"USD$", u"USD"}, {u"C$", u"CAD"}, {u"CA$", u"CAD"},
    {u"A$", u"AUD"}, {u"£", u"GBP EGP GIP"}, {u"¥", u"JPY CNY"}, {u"￥", u"JPY CNY"}, {u"円", u"JPY"}, {u"元", u"CNY"}, {u"Fr.", u"CHF"},
    {u"Fr", u"CHF"}, {u"SFr.", u"CHF"}, {u"kr", u"SEK NOK DKK ISK"}, {u"kr.", u"DKK SEK NOK"}, {u"zł", u"PLN"}, {u"Kč", u"CZK"}, {u"Ft", u"HUF"},
    {u"lei", u"RON"}, {u"₺", u"TRY"}, {u"₹", u"INR"}, {u"₽", u"RUB"}, {u"₩", u"KRW"}, {u"Euro", u"EUR"}, {u"R$", u"BRL"},
}};

constexpr qint64 largest = 999'999'999'999'999; ///< Of the digits of a number.
constexpr int mostPlaces = 12;                  ///< Behind the mark: what follows can't be seen in any currency.

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isGroupMark(QChar letter, QChar decimalMark)
{
    if (letter == decimalMark)
        return false;
    return letter == u'.' || letter == u',' || letter == u'\'' || letter == u'\u2019' || letter == u' ' || letter == u'\u00A0'
        || letter == u'\u202F' || letter == u'\u2009';
}

bool isMinus(QChar letter)
{
    return letter == u'-' || letter == u'\u2212' || letter == u'\u2013';
}

/// Takes signs and brackets off; true where the number is negative. Clears `text` where they don't fit together:
/// nobody can tell what "(-5)" means.
bool takeSign(QStringView &text)
{
    bool negative = false;
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
        if (isMinus(text.isEmpty() ? QChar() : text.at(0)) || isMinus(text.isEmpty() ? QChar() : text.back()))
            text = {};
    }
    if (!text.isEmpty() && isMinus(text.at(0))) {
        negative = true;
        text = text.sliced(1).trimmed();
    } else if (!text.isEmpty() && text.at(0) == u'+') {
        text = text.sliced(1).trimmed();
    } else if (text.size() > 1 && isMinus(text.back())) {
        const QChar before = text.at(text.size() - 2);
        if (before != u',' && before != u'.') // "12,-" is no minus.
            negative = true;
        text = text.chopped(1).trimmed();
    }
    return negative;
}

/// Whether the places of the group marks make sense: two or three digits in each (India), three in the last.
bool groupsFit(int sinceGroup, int groups, int digitsBefore)
{
    return groups == 0 || (sinceGroup == 3 && digitsBefore > 0);
}

} // namespace

int currencyDigits(const QString &currency)
{
    if (currency.size() != 3)
        return -1;
    const QString word = u' ' + currency + u' ';
    if (twoDigits.contains(word))
        return 2;
    if (noDigits.contains(word))
        return 0;
    return threeDigits.contains(word) ? 3 : -1;
}

QString currencyFromSign(QStringView sign, const QString &usual)
{
    for (const Sign &known : signs) {
        if (sign.compare(known.sign, Qt::CaseInsensitive) == 0)
            return !usual.isEmpty() && known.currencies.contains(usual) ? usual : known.currencies.first(3).toString();
    }
    const QString code = sign.toString().toUpper();
    return currencyDigits(code) >= 0 ? code : QString();
}

std::optional<Decimal> readDecimal(QStringView text, QChar decimalMark)
{
    text = text.trimmed();
    const bool negative = takeSign(text);
    if (text.isEmpty())
        return std::nullopt;
    Decimal number;
    int digits = 0;
    int groups = 0;
    int sinceGroup = 0;
    bool behind = false;
    QChar groupMark;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (isDigit(letter)) {
            if (behind && number.scale >= mostPlaces)
                continue;
            if (number.digits > largest / 10) {
                if (behind)
                    continue; // Seventeen digits of a binary fraction: the rest can't be seen in any currency.
                return std::nullopt;
            }
            number.digits = number.digits * 10 + (letter.unicode() - u'0');
            ++digits;
            if (behind)
                ++number.scale;
            else
                ++sinceGroup;
        } else if (letter == decimalMark && !behind) {
            if (!groupsFit(sinceGroup, groups, digits))
                return std::nullopt;
            behind = true;
        } else if (!behind && isGroupMark(letter, decimalMark) && digits > 0 && (groupMark.isNull() || groupMark == letter)
                   && (groups == 0 ? sinceGroup <= 3 : sinceGroup == 3 || sinceGroup == 2)) {
            groupMark = letter;
            ++groups;
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || (!behind && !groupsFit(sinceGroup, groups, digits)))
        return std::nullopt;
    if (negative)
        number.digits = -number.digits;
    return number;
}

std::optional<Amount> readAmount(QStringView cell, QChar decimalMark, const QString &usualCurrency)
{
    QStringView text = cell.trimmed();
    bool negative = false;
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) { // (€ 12.00)
        negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    bool leadingMinus = false;
    if (text.size() > 1 && isMinus(text.at(0)) && !isDigit(text.at(1))) { // -€5
        leadingMinus = true;
        text = text.sliced(1).trimmed();
    }
    const auto isNumberPart = [](QChar letter) {
        return isDigit(letter) || isMinus(letter) || letter == u'(' || letter == u'+';
    };
    qsizetype first = 0;
    while (first < text.size() && !isNumberPart(text.at(first)))
        ++first;
    if (first == text.size())
        return std::nullopt;
    if (first == 1 && text.at(0) == decimalMark) // .99
        first = 0;
    qsizetype last = text.size();
    while (last > first && !isDigit(text.at(last - 1)) && !isMinus(text.at(last - 1)) && text.at(last - 1) != u')' && text.at(last - 1) != decimalMark)
        --last;
    const QStringView before = text.first(first).trimmed();
    const QStringView behind = text.sliced(last).trimmed();
    Amount amount;
    if (!before.isEmpty() && !behind.isEmpty())
        return std::nullopt;
    if (const QStringView sign = before.isEmpty() ? behind : before; !sign.isEmpty()) {
        amount.currency = currencyFromSign(sign, usualCurrency);
        if (amount.currency.isEmpty())
            return std::nullopt;
    }
    const std::optional<Decimal> number = readDecimal(text.sliced(first, last - first), decimalMark);
    const int minuses = int(negative) + int(leadingMinus) + int(number && number->digits < 0);
    if (!number || minuses > 1)
        return std::nullopt;
    amount.value = *number;
    if (negative || leadingMinus)
        amount.value.digits = -amount.value.digits;
    return amount;
}

std::optional<qint64> toMinor(Decimal value, int currencyDigits)
{
    while (value.scale < currencyDigits) {
        if (qAbs(value.digits) > largest / 10)
            return std::nullopt;
        value.digits *= 10;
        ++value.scale;
    }
    qint64 divisor = 1;
    for (; value.scale > currencyDigits; --value.scale)
        divisor *= 10;
    qint64 rounded = value.digits / divisor;
    if (divisor > 1 && qAbs(value.digits % divisor) >= divisor / 2)
        rounded += value.digits < 0 ? -1 : 1;
    return qAbs(rounded) <= largestAmountMinor ? std::optional(rounded) : std::nullopt;
}

std::optional<Decimal> multiply(Decimal a, Decimal b)
{
    for (Decimal *factor : {&a, &b}) {
        for (; factor->scale > 0 && factor->digits % 10 == 0; --factor->scale)
            factor->digits /= 10;
    }
    Decimal product;
    if (__builtin_mul_overflow(a.digits, b.digits, &product.digits))
        return std::nullopt;
    product.scale = a.scale + b.scale;
    return product.scale <= 18 ? std::optional(product) : std::nullopt;
}

} // namespace rapport::exchange
