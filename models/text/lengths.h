#pragma once

#include <QtGlobal>

namespace rapport::text {

/// Letters in what stands on one line: a name, a line of an address, a number, a tag. What is longer is a mistake (a whole text
/// in the wrong column), and no list could show it. The dialog takes no more, a file's row with more is refused.
inline constexpr qsizetype longestLine = 400;

} // namespace rapport::text
