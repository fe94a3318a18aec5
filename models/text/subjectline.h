#pragma once

#include <QString>

namespace rapport::text {

/// What a matter is called where nobody named it: the first sentence of what was said, in one line of at most 60 characters.
[[nodiscard]] QString subjectOf(const QString &said);

} // namespace rapport::text
