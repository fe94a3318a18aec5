#include "tests/kit/shopdump.h"

namespace rapport::testkit {

namespace {

QStringList texts(Statement &rows)
{
    QStringList found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

} // namespace

QStringList dump(Session &session, const QStringList &except)
{
    QStringList lines;
    const QStringList tables = texts(session.run(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%' AND name <> 'undo_step' ORDER BY name")));
    for (const QString &table : tables) {
        if (except.contains(table))
            continue;
        Statement &columns = session.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table);
        QStringList parts;
        for (const QString &column : texts(columns))
            parts.append(QStringLiteral("CASE typeof(%1) WHEN 'real' THEN round(%1, 3) + 0.0 ELSE quote(%1) END").arg(column));
        const QString sql = QStringLiteral("SELECT %1 AS line FROM %2 ORDER BY line").arg(parts.join(QStringLiteral(" || '|' || ")), table);
        for (const QString &line : texts(session.run(sql)))
            lines.append(table + u'|' + line);
    }
    return lines;
}

} // namespace rapport::testkit
