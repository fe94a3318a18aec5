#pragma once

#include <QString>

namespace rapport::testkit {

/// Absolute path of a development data file, `shared/data/<relative>` beside the checkout (or beside
/// any folder above it), or an empty string where it is absent: tests that need it skip, saying so.
[[nodiscard]] QString sharedFile(const QString &relative);

} // namespace rapport::testkit
