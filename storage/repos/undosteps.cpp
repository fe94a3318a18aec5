#include "storage/repos/undosteps.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <sqlite3.h>

namespace rapport::repos {

namespace {

const QString columns = QStringLiteral("id, op, subject, phrase, followers, step_key, made_at, staff_id, state = 'undone', set_aside");

UndoStep stepFrom(const Statement &row)
{
    return {row.integer(0), row.text(1),    row.text(2),        row.text(3), row.number(4),
            row.text(5),    row.integer(6), row.id<StaffId>(7), row.flag(8), row.flag(9)};
}

std::optional<UndoStep> firstOf(Statement &query)
{
    std::optional<UndoStep> found;
    if (query.next())
        found = stepFrom(query);
    query.finish();
    return found;
}

/// Qt SQL's own way would copy it once more, as a variant.
QByteArray changesetOf(Session &session, qint64 number)
{
    auto *connection = static_cast<sqlite3 *>(session.handle());
    sqlite3_blob *blob = nullptr;
    if (sqlite3_blob_open(connection, "main", "undo_step", "changeset", number, 0, &blob) != SQLITE_OK)
        throw Failure(dialect().classify(connection, QStringLiteral("reading step %1").arg(number)));
    QByteArray bytes(sqlite3_blob_bytes(blob), Qt::Uninitialized);
    const int code = sqlite3_blob_read(blob, bytes.data(), static_cast<int>(bytes.size()), 0);
    sqlite3_blob_close(blob);
    if (code != SQLITE_OK)
        throw Failure(dialect().classify(connection, QStringLiteral("reading step %1").arg(number)));
    return bytes;
}

} // namespace

qint64 add(Session &session, const RecordedStep &recorded, int most)
{
    const UndoStep &step = recorded.step;
    // What the rules do by themselves is no reason to forget what a person may still want again.
    if (!step.isByRules())
        session.run(QStringLiteral("DELETE FROM undo_step WHERE state = 'undone'"));
    const qint64 number = session
                              .run(QStringLiteral("INSERT INTO undo_step (op, made_at, staff_id, subject, phrase, followers, step_key, "
                                                  "read_before, read_after, changeset) "
                                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                   step.id, step.madeAt, step.by, step.subject, step.phrase, step.followers, step.key, recorded.readBefore,
                                   recorded.readAfter, QVariant(recorded.changeset.isNull() ? QByteArray("") : recorded.changeset))
                              .inserted();
    session.run(QStringLiteral("DELETE FROM undo_step WHERE id <= ?"), number - most);
    return number;
}

UndoState undoState(Session &session)
{
    const QString query =
        QStringLiteral("SELECT %1 FROM undo_step WHERE state = '%2' AND set_aside = 0 AND op <> 'rules.run' ORDER BY id %3 LIMIT 1");
    UndoState state;
    state.last = firstOf(session.run(query.arg(columns, QStringLiteral("done"), QStringLiteral("DESC"))));
    state.next = firstOf(session.run(query.arg(columns, QStringLiteral("undone"), QStringLiteral("ASC"))));
    return state;
}

RecordedStep recordedStep(Session &session, qint64 number)
{
    Statement &query = session.run(QStringLiteral("SELECT %1, read_before, read_after FROM undo_step WHERE id = ?").arg(columns), number);
    if (!query.next())
        throw Failure({Error::Kind::NotFound, {}, QStringLiteral("no step %1").arg(number), QStringLiteral("undo-nothing")});
    RecordedStep recorded{stepFrom(query), query.text(10), query.text(11), {}};
    query.finish();
    recorded.changeset = changesetOf(session, number);
    return recorded;
}

void setUndone(Session &session, qint64 number, bool undone)
{
    session.run(QStringLiteral("UPDATE undo_step SET state = ? WHERE id = ?"), undone ? QStringLiteral("undone") : QStringLiteral("done"),
                number);
}

void setChangeset(Session &session, qint64 number, const QByteArray &changeset)
{
    session.run(QStringLiteral("UPDATE undo_step SET changeset = ? WHERE id = ?"), QVariant(changeset), number);
}

void setAside(Session &session, qint64 number)
{
    session.run(QStringLiteral("UPDATE undo_step SET set_aside = 1 WHERE id = ?"), number);
}

std::optional<UndoStep> doneStep(Session &session, const QString &key)
{
    return firstOf(
        session.run(QStringLiteral("SELECT %1 FROM undo_step WHERE step_key = ? AND step_key <> '' AND state = 'done'").arg(columns), key));
}

void removeStep(Session &session, qint64 number)
{
    session.run(QStringLiteral("DELETE FROM undo_step WHERE id = ?"), number);
}

QVector<UndoStep> undoSteps(Session &session, int limit)
{
    QVector<UndoStep> steps;
    Statement &rows = session.run(QStringLiteral("SELECT %1 FROM undo_step ORDER BY id DESC LIMIT ?").arg(columns), limit);
    while (rows.next())
        steps.append(stepFrom(rows));
    rows.finish();
    return steps;
}

} // namespace rapport::repos
