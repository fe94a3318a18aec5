#include "storage/tablelinks.h"

#include <QRegularExpression>

namespace rapport {

namespace {

/// The value in a column of one row; null where the row is gone.
QString valueOf(Session &session, const QString &table, const QString &column, const RowKey &key)
{
    const QString where = QStringList(key.keys()).join(QStringLiteral(" = ? AND "));
    Statement &row = session.statement(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(column, table, where)).runList(key.values());
    QString value = row.next() ? row.text(0) : QString();
    row.finish();
    return value;
}

QStringList readColumns(Session &session, const QString &table)
{
    QStringList names;
    Statement &rows = session.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table);
    while (rows.next())
        names.append(rows.text(0));
    rows.finish();
    return names;
}

QVector<Reference> readReferences(Session &session)
{
    QVector<Reference> found;
    Statement &rows = session.run(QStringLiteral(
        "SELECT t.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id') FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
        "WHERE t.type = 'table' ORDER BY t.name, f.id, f.seq"));
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    rows.finish();
    return found;
}

QVector<SearchIndex> readSearchIndexes(Session &session)
{
    static const QRegularExpression content(QStringLiteral("content\\s*=\\s*'([^']+)'"));
    QVector<SearchIndex> found;
    Statement &rows = session.run(
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name"));
    while (rows.next()) {
        if (const QRegularExpressionMatch over = content.match(rows.text(1)); over.hasMatch())
            found.append({rows.text(0), over.captured(1), {}});
    }
    rows.finish();
    for (SearchIndex &index : found)
        index.columns = readColumns(session, index.name);
    return found;
}

/// What was read of a schema, until it is another one: reading it costs more than all the rest of taking a note back.
struct Known
{
    QString path;
    qint64 version = -1;
    QHash<QString, QStringList> columns;
    QVector<Reference> references;
    QVector<SearchIndex> indexes;
};

Known &known(Session &session)
{
    thread_local Known schema;
    const qint64 version = session.scalar(QStringLiteral("PRAGMA schema_version"));
    if (version != schema.version || session.path() != schema.path)
        schema = {session.path(), version, {}, readReferences(session), readSearchIndexes(session)};
    return schema;
}

} // namespace

QStringList columnsOf(Session &session, const QString &table)
{
    QStringList &names = known(session).columns[table];
    if (names.isEmpty())
        names = readColumns(session, table);
    return names;
}

QVector<Reference> references(Session &session)
{
    return known(session).references;
}

QVector<SearchIndex> searchIndexes(Session &session)
{
    return known(session).indexes;
}

CustomerId customerOf(Session &session, const QString &table, const RowKey &key)
{
    const QString column = QStringLiteral("customer_id");
    if (key.contains(column))
        return CustomerId(key.value(column).toLongLong());
    return columnsOf(session, table).contains(column) ? CustomerId(valueOf(session, table, column, key).toLongLong()) : CustomerId();
}

QString rowName(Session &session, const QString &table, const RowKey &key)
{
    if (table == QLatin1String("customer"))
        return valueOf(session, table, QStringLiteral("CASE WHEN name <> '' THEN name ELSE company END"), key);
    const QStringList columns = columnsOf(session, table);
    for (const QString &column : {QStringLiteral("name"), QStringLiteral("phrase")}) {
        if (columns.contains(column))
            return valueOf(session, table, column, key);
    }
    const CustomerId customer = customerOf(session, table, key);
    return customer.isValid() ? rowName(session, QStringLiteral("customer"), {{QStringLiteral("id"), customer.value()}}) : QString();
}

} // namespace rapport
