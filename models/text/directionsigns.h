#pragma once

#include <QString>

namespace rapport {

/// Whether a sign embeds, overrides or isolates a direction of writing (U+202A to U+202E, U+2066 to U+2069): left open in a name it turns round
/// what stands beside it.
[[nodiscard]] constexpr bool isDirectionOverride(QChar sign)
{
    const char16_t u = sign.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

/// The text without them. Marks that only lean a sign to its neighbour (U+200E, U+200F) stay: names in Hebrew or Arabic need them.
[[nodiscard]] QString withoutDirectionOverrides(const QString &text);

} // namespace rapport
