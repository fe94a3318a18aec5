#pragma once

#include <QString>

#include <optional>

namespace rapport::text {

/// A span of time as people write it, in seconds: "5m", "1:30", "90 s", "1 h 05", "2,5 h", "10 Min.", "1 Std. 20". A plain number
/// means minutes, "1:30" a minute and a half, "1:05:00" an hour and five minutes. Units in English and German. Empty for what
/// is none, and above 100 hours.
[[nodiscard]] std::optional<int> parseSpan(const QString &text);

} // namespace rapport::text
