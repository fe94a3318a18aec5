#pragma once

#include "storage/tablelinks.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace rapport {

/// One row that a recorded change touches, and what becomes of it.
struct ChangedRow
{
    enum class Fate { Inserted, Updated, Removed };

    QString table;
    Fate fate = Fate::Updated;
    RowKey key;
    QStringList written; ///< Columns an update sets.

    /// The whole number in a column of the key; 0 where there is none.
    [[nodiscard]] qint64 number(const QString &column) const { return key.value(column).toLongLong(); }
    [[nodiscard]] qint64 id() const { return number(QStringLiteral("id")); }
};

/// Why a recorded change can't be taken back or made again.
struct ReplayConflict
{
    enum class Reason {
        Changed, ///< The row is no longer as the change left it.
        Gone,    ///< The row is not there any more.
        Taken,   ///< Another row has its place: its number, name or key.
        Used,    ///< A row that would go is referred to by one the change knows nothing of.
        Missing, ///< What a row that would come refers to is not there.
    };

    Reason reason = Reason::Changed;
    QString table;
    RowKey key;
    QString other; ///< Used, Missing: the table at the other end.
};

/// Takes a recorded change back, or makes it again: never by force. A newer reading of a text's mood is no reason to refuse,
/// it is written over and the caller reads anew. Search indexes over the tables follow; totals are the caller's.
class Replay
{
public:
    enum class Way { Back, Again };

    /// Throws Failure where the change can't be read or a table of it is not as it was.
    Replay(Session &session, const QByteArray &changeset, Way way);

    /// The changeset with a second one, recorded in the direction `way`, that belongs to it from now on: taken back and made again
    /// together. Throws Failure.
    [[nodiscard]] static QByteArray enlarged(const QByteArray &changeset, Way way, const QByteArray &more);

    [[nodiscard]] const QVector<ChangedRow> &rows() const { return m_rows; }
    /// Within a transaction. Changes nothing where it gives a conflict. Throws Failure.
    [[nodiscard]] std::optional<ReplayConflict> apply();
    /// Takes out what the program itself keeps about rows that are gone now: totals. Once totals have followed.
    void sweep();
    /// Whether apply() wrote over a newer reading of this text.
    [[nodiscard]] bool overwroteReading(const ChangedRow &row) const { return m_overwritten.value(row.table).contains(row.id()); }

private:
    void readRows();
    [[nodiscard]] std::optional<ReplayConflict> applyRows();
    [[nodiscard]] std::optional<ReplayConflict> brokenReference();

    Session &m_session;
    QByteArray m_changes;                  ///< In the direction it is applied.
    QHash<QString, QStringList> m_columns; ///< Of the tables in it.
    QVector<ChangedRow> m_rows;
    QHash<QString, QSet<qint64>> m_overwritten;
};

} // namespace rapport
