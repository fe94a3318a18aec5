#include "ui/support/csvtext.h"

#include <algorithm>

namespace rapport {

namespace {

bool isFormula(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    if (cell.isEmpty() || !starts.contains(cell.at(0)))
        return false;
    bool number = false;
    (void)cell.toDouble(&number);
    // "+49 451 555" is what a list of customers is made for.
    const bool phone = cell.at(0) == u'+' && cell.size() > 1 && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c.isDigit() || c == u' '; });
    return !number && !phone;
}

QString field(QString cell)
{
    if (isFormula(cell))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'\'');
    return quoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(field(cell));
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace rapport
