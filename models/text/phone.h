#pragma once

#include "storage/records/customer.h"

#include <QString>

#include <string>

namespace rapport::text {

/// Reads phone numbers as people of one country write them. A value; safe to copy to other threads.
class PhoneNumbers
{
public:
    /// `country`: ISO 3166-1 alpha-2 of numbers written without a country code.
    explicit PhoneNumbers(const QString &country);

    /// E.164 ("+4945155501", an extension follows as "x12"); only the digits where libphonenumber can't read it as a
    /// possible number; empty where there is no digit. Any notation, any script's digits.
    [[nodiscard]] QString normalised(const QString &raw) const;
    /// The whole record: kind phone, raw trimmed, normalised, digits reversed.
    [[nodiscard]] ContactPoint point(const QString &raw) const;

private:
    std::string m_country;
};

/// An e-mail address as a record: raw trimmed, normalised in lower case.
[[nodiscard]] ContactPoint emailPoint(const QString &raw);
/// One "@" with something before it and a domain after it, no white space. Whether it exists only a letter can tell.
[[nodiscard]] bool looksLikeEmail(const QString &text);

/// A number as it was pasted, without the invisible marks that pages and word processors put around it.
[[nodiscard]] QString withoutMarks(const QString &typed);
/// What people write between the digits of a number: blanks of any width, any dash or minus, "+ ( ) [ ] . / _".
[[nodiscard]] bool isPhoneSign(QChar sign);

/// The decimal digits of a text, of any script, as 0-9.
[[nodiscard]] QString digitsOf(const QString &text);
/// A number in E.164 with the prefix dialled inside its country ("+4945155501" gives "045155501"); empty for anything else.
[[nodiscard]] QString nationalDigits(const QString &e164);
/// The digits to look for in search keys: without "+", the "00" of a long number and the "(0)" after a country code.
[[nodiscard]] QString searchDigits(const QString &typed);

} // namespace rapport::text
