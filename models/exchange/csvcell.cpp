#include "models/exchange/csvcell.h"

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

QString csvCell(const QString &text)
{
    QString cell = text;
    // Also behind blanks, which some programs drop before they look.
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u' '; });
    if (first != cell.cend() && u"=+-@\t\r\n"_s.contains(*first))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace rapport::exchange
