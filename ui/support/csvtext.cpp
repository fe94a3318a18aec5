#include "ui/support/csvtext.h"

#include "models/exchange/csvcell.h"

namespace rapport {

QString csvRow(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(exchange::csvCell(cell));
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace rapport
