#pragma once

#include "ui/pages/insights/measure.h"
#include "ui/report/reportdata.h"

namespace rapport {

/// A month's figure against another month's, in words.
struct ReportChange
{
    bool known = false; ///< Both months have a figure.
    bool real = false;  ///< Its interval excludes zero.
    bool better = false;
    QString text;       ///< "−12"; empty where not known.
    QString range;      ///< "−30 to +6"
};

/// One measure of the report.
struct ReportFinding
{
    Measure measure;
    bool known = false;
    bool counted = false; ///< In any of the months: what never was stands in no table.
    QString value;    ///< "84 %", or why there is none.
    QString interval; ///< "78 to 88 %", "a total"
    QString basis;    ///< "204 answers"
    int ofMonth = 0;  ///< The month told; an earlier one than the report's where that can't be judged yet.
    ReportChange month; ///< Against the month before.
    ReportChange year;  ///< Against the same month of the year before.
    QString incomparable; ///< "too few in September (9 of the 10 needed)": why neither is known; empty where there is no such month.
};

/// Every measure of the report, in the order of its table.
[[nodiscard]] QVector<ReportFinding> reportFindings(const ReportData &data);

/// Sentences for the first page.
struct ReportNews
{
    QStringList changed;
    QStringList unchanged;
    QStringList unknown; ///< What can't be told, and why.
    int comparisons = 0;    ///< Differences between two months that could be told.
};
[[nodiscard]] ReportNews reportNews(const ReportData &data, const QVector<ReportFinding> &findings);

/// What the figures of the month leave out, in sentences; empty where nothing is.
[[nodiscard]] QString leftOutText(const ReportData &data);

} // namespace rapport
