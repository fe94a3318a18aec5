#include "models/text/phone.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <optional>

namespace rapport::text {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

using Prefixes = std::array<std::optional<QString>, 1000>;

/// By country code: the digits dialled before a number inside the country. Country codes are prefix-free,
/// so that the table also tells where a code ends.
const Prefixes &trunkPrefixes()
{
    static const Prefixes table = [] {
        Prefixes prefixes;
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        for (int code = 1; code < static_cast<int>(prefixes.size()); ++code) {
            std::string region;
            util.GetRegionCodeForCountryCode(code, &region);
            if (region == "ZZ")
                continue;
            std::string prefix;
            util.GetNddPrefixForRegion(region, true, &prefix);
            prefixes.at(static_cast<std::size_t>(code)) = QString::fromStdString(prefix);
        }
        return prefixes;
    }();
    return table;
}

/// In the blanks and dashes that libphonenumber knows.
QString inPlainSigns(const QString &raw)
{
    QString plain = withoutMarks(raw);
    for (QChar &sign : plain) {
        if (sign.isSpace())
            sign = u' ';
        else if (isPhoneSign(sign) && sign.unicode() > 0x7f)
            sign = u'-';
    }
    return plain;
}

} // namespace

PhoneNumbers::PhoneNumbers(const QString &country) : m_country(country.toUpper().toStdString()) {}

QString PhoneNumbers::normalised(const QString &raw) const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const QString digits = digitsOf(raw);
    // Up to four digits are a house's inner number; some countries' plans would take them for a whole one.
    if (digits.size() < 5)
        return digits;
    if (util.Parse(inPlainSigns(raw).toStdString(), m_country, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return digits;
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    if (number.has_extension())
        e164 += 'x' + number.extension();
    return QString::fromStdString(e164);
}

ContactPoint PhoneNumbers::point(const QString &raw) const
{
    ContactPoint point;
    point.kind = ContactKind::Phone;
    point.raw = raw.trimmed();
    point.normalised = normalised(point.raw);
    point.digitsReversed = digitsOf(point.normalised);
    std::reverse(point.digitsReversed.begin(), point.digitsReversed.end());
    return point;
}

ContactPoint emailPoint(const QString &raw)
{
    ContactPoint point;
    point.kind = ContactKind::Email;
    point.raw = raw.trimmed();
    point.normalised = point.raw.toLower();
    return point;
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool blank = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0 && !blank;
}

QString withoutMarks(const QString &typed)
{
    QString plain = typed;
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return plain;
}

bool isPhoneSign(QChar sign)
{
    constexpr QChar minus(0x2212);
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash || sign == minus || QStringView(u"+()[]./_").contains(sign);
}

QString digitsOf(const QString &text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString nationalDigits(const QString &e164)
{
    if (!e164.startsWith(u'+'))
        return {};
    const QString digits = digitsOf(e164.section(u'x', 0, 0));
    int code = 0;
    for (qsizetype length = 1; length <= 3 && length < digits.size(); ++length) {
        code = code * 10 + digits.at(length - 1).digitValue();
        if (const auto &prefix = trunkPrefixes().at(static_cast<std::size_t>(code)))
            return *prefix + digits.sliced(length);
    }
    return {};
}

QString searchDigits(const QString &typed)
{
    QString text = typed;
    const bool international = text.startsWith(u'+') || text.startsWith(QStringLiteral("00"));
    if (international)
        text.remove(QStringLiteral("(0)"));
    QString digits = digitsOf(text);
    // A short one is the end of a number (0042), not the start of a call abroad.
    if (digits.size() > 6 && digits.startsWith(QStringLiteral("00")))
        digits.remove(0, 2);
    return digits;
}

} // namespace rapport::text
