#pragma once

#include <QString>
#include <QStringList>

namespace rapport::text {

/// The spelling used where a keyboard has no umlauts, folded: ae oe ue oe aa for ä ö ü ø å; empty where there is nothing to spell out.
[[nodiscard]] QString spelledOut(const QString &word);

/// A text folded, and where it has ä ö ü ø å its other spelling too; white space reduced to single blanks.
[[nodiscard]] QStringList foldedSpellings(const QString &text);

/// What was pasted as a number, without what people and programs write around one ("Tel.: 0451 555-01", "tel:+49…;ext=3",
/// "sip:+49…@pbx", "0170 555-01 (mobile)"); any other text as it is.
[[nodiscard]] QString withoutPhoneLabel(const QString &text);

/// The number that a text is, alone and on one line; empty where it says anything else.
[[nodiscard]] QString phoneNumberIn(const QString &typed);

} // namespace rapport::text
