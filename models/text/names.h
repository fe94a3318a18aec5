#pragma once

#include "storage/records/customer.h"

#include <QString>
#include <QStringList>

namespace rapport::text {

/// Makes spellings of the same letters equal: case folded, accents gone (NFKD), ß ss, ø o, æ ae, œ oe, ł l,
/// đ and ð d, þ th, ħ h, ı i; invisible formatting characters dropped. White space and punctuation stay.
[[nodiscard]] QString fold(const QString &text);

/// What sorts a customer and what a name alone is compared by: the shown name (the company where there
/// is none), folded, white space reduced to single blanks.
[[nodiscard]] QString nameKey(const Customer &customer);

/// What the customer search looks in: every folded word of names, company, e-mail, remember and warning, and
/// each phone number as E.164 digits, with its national prefix and as written; each word once, two blanks before each, so
/// that the trigram index finds the start of a word by "  i" or " in" and any three letters inside it.
/// Words with inner punctuation also stand by their later parts, words with ä ö ü ø å also in their
/// ae oe ue oe aa spelling. The address is left out. At most about 4,000 characters.
[[nodiscard]] QString searchKey(const Customer &customer);

/// What a person typed into a search field, as words to look for, all of which must be there. Folded like
/// the key; neighbouring parts of only digits and phone punctuation are one number ("0451 555-01" gives
/// 045155501, a leading + or, in a long number, 00 is left out, and so is the "(0)" after a country code).
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace rapport::text
