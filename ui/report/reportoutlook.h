#pragma once

#include "ui/report/reportdata.h"

#include <QStringList>

namespace rapport {

/// What the forecast says, a paragraph each: how much is expected, then how such forecasts did in the past. A rough forecast says
/// its range before its figure. One sentence why where nothing can be said.
[[nodiscard]] QStringList outlookParagraphs(const ReportData &data);

} // namespace rapport
