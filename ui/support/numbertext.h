#pragma once

#include <QString>

namespace rapport {

/// Numbers as people read them: QLocale, with a true minus (−).

/// A number with its sign: "+0.46", "−0.68"; what rounds to zero has none.
[[nodiscard]] QString signedText(double value, int decimals);

/// A mood score in [-1, 1]: signed, two decimals.
[[nodiscard]] QString scoreText(double score);

/// A number without forced sign, negative with a true minus.
[[nodiscard]] QString numberText(double value, int decimals);

/// A whole number with group separators.
[[nodiscard]] QString countText(qint64 count);

/// A share in [0, 1] in per cent: "5.0 %" below ten, "84 %" from ten up.
[[nodiscard]] QString percentText(double share);

} // namespace rapport
