#pragma once

#include "models/services/asking.h"
#include "storage/records/inboxrow.h"
#include "storage/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport {

class MomentText;

/// What departments were handed in one month and what became of it, ready to be shown, printed or kept as a file.
struct DepartmentMonth
{
    QString shop;
    int month = 0;                       ///< Moment::month.
    QVector<DepartmentFigures> figures;  ///< In the order of departmentIds().
    QVector<InboxRow> handed;            ///< Of the department chosen, or of all; oldest first.
    AskingRules rules;

    [[nodiscard]] QStringList figureHead() const;
    /// Name, handed over, answered, told back, share told back; "–" where nothing was handed over.
    [[nodiscard]] QStringList figureRow(const DepartmentFigures &figures) const;
    [[nodiscard]] QStringList handedHead() const;
    /// Day, department, who, answer, words, note, what became of it.
    [[nodiscard]] QStringList handedRow(const InboxRow &row) const;
};

/// UTF-8 with a byte order mark, comma, CRLF; figures first, then what was handed over. What looks like a formula is made text.
[[nodiscard]] QByteArray departmentCsv(const DepartmentMonth &month);
/// Writes a PDF. Unavailable where the file can't be written.
[[nodiscard]] Result<void> writeDepartmentPdf(const DepartmentMonth &month, const QString &path);

} // namespace rapport
