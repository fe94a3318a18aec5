#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

namespace rapport {

/// One column that refers to another table's rows.
struct Reference
{
    QString table;
    QString column;
    QString target;
    QString targetColumn;
};

/// A full-text index over columns of a table.
struct SearchIndex
{
    QString name;
    QString table;
    QStringList columns;
};

// How the file's tables hang together, read from its own schema. All throw Failure.

[[nodiscard]] QStringList columnsOf(Session &session, const QString &table);
[[nodiscard]] QVector<Reference> references(Session &session);
[[nodiscard]] QVector<SearchIndex> searchIndexes(Session &session);

/// A row's primary key, by column.
using RowKey = QHash<QString, QVariant>;

/// Whose row it is, by its column customer_id; not set where it has none or is gone.
[[nodiscard]] CustomerId customerOf(Session &session, const QString &table, const RowKey &key);
/// What people call a row: its name, or phrase, or that of its customer; empty where it has none of them or is gone.
[[nodiscard]] QString rowName(Session &session, const QString &table, const RowKey &key);

} // namespace rapport
