#pragma once

#include "storage/result.h"

class QFile;

namespace rapport::exchange {

/// Opens a file that is to be brought in. Only a regular one: a pipe would wait for a writer and can't be read twice, a device
/// may never end. NotFound; Unavailable with reason "not-a-file", "permission" or "io".
[[nodiscard]] Result<void> openInput(QFile &file);

} // namespace rapport::exchange
