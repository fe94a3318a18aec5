#pragma once

#include <QString>

namespace rapport::sample {

/// Where the sample shop is kept: beside the default shop, never in its place.
[[nodiscard]] QString defaultPath();

} // namespace rapport::sample
