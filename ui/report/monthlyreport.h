#pragma once

#include "storage/result.h"
#include "ui/report/reportdata.h"

namespace rapport {

/// Writes the report as a PDF (A4, two to four pages): what changed and what did not, charts, who to call, what is expected, and
/// what each figure means. An existing file is replaced only once the new one is complete. Unavailable where the file can't be
/// written, Invalid for a month without any entry. Needs a QGuiApplication for its fonts, but no window.
[[nodiscard]] Result<void> writeReport(const ReportData &data, const QString &path);

} // namespace rapport
