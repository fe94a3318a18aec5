#include "models/exchange/csvcell.h"

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(QStringView cell)
{
    // Also behind blanks, which some programs drop before they look.
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u' '; });
    if (first == cell.cend() || !u"=+-@\t\r\n"_s.contains(*first))
        return false;
    bool number = false;
    (void)cell.toDouble(&number);
    // "+49 451 555" is what a list of customers is made for.
    const bool phone = cell.startsWith(u'+') && cell.size() > 1 && std::all_of(cell.cbegin() + 1, cell.cend(), [](QChar c) { return c.isDigit() || c == u' '; });
    return !number && !phone;
}

/// Where a semicolon or a tab parts cells, what follows one is a cell of its own.
bool hidesFormula(const QString &cell)
{
    for (qsizetype i = 0; i + 1 < cell.size(); ++i) {
        if ((cell.at(i) == u';' || cell.at(i) == u'\t') && isFormula(QStringView(cell).sliced(i + 1)))
            return true;
    }
    return false;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    if (isFormula(cell) || hidesFormula(cell))
        cell.prepend(u'\'');
    const bool quoted = cell.startsWith(u'\'') || std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u"\",;\t\n\r"_s.contains(c); });
    return quoted ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
}

} // namespace rapport::exchange
