#include "models/services/undorules.h"

#include "storage/recorder.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// As the rule made it.
const QString untouched = u"(rule_id IS NOT NULL AND done_at IS NULL AND version = 1)"_s;

bool isOfRules(const QString &table)
{
    return table == "task"_L1 || table == "task_trigger"_L1;
}

/// The rows of a table that use the one in question and that the step itself does not move elsewhere.
QVector<qint64> usersOf(Session &session, const Reference &reference, const QVariant &key, const Replay &replay)
{
    QVector<qint64> users;
    Statement &rows = session.run(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(reference.table, reference.column), key);
    while (rows.next())
        users.append(rows.integer(0));
    for (const ChangedRow &row : replay.rows()) {
        if (row.table == reference.table)
            users.removeOne(row.id());
    }
    return users;
}

/// What removing all rows that are left using the one in question changes; empty where a person had a hand in one of them.
QByteArray removal(Session &session, const ReplayConflict &found, const Replay &replay)
{
    session.run(u"SAVEPOINT removal"_s).finish();
    QByteArray changes;
    {
        const Recorder recorder(session);
        bool onlyRules = true;
        for (const Reference &reference : references(session)) {
            if (reference.table != found.other || reference.target != found.table)
                continue;
            const QString may = reference.table == "task"_L1 ? untouched : u"1"_s;
            for (const qint64 id : usersOf(session, reference, found.key.value(reference.targetColumn), replay))
                onlyRules = session.run(u"DELETE FROM %1 WHERE id = ? AND %2"_s.arg(reference.table, may), id).changed() == 1 && onlyRules;
        }
        if (onlyRules)
            changes = recorder.changeset();
    }
    session.rest();
    session.run(u"ROLLBACK TO removal"_s).finish();
    session.run(u"RELEASE removal"_s).finish();
    return changes;
}

/// Gives a row another number, above all others. False where a person had a hand in it.
bool renumber(Transaction &transaction, const QString &table, qint64 id)
{
    Session &session = transaction.session();
    const qint64 next = session.scalar(u"SELECT max(id) + 1 FROM %1"_s.arg(table));
    const QString may = table == "task"_L1 ? untouched : u"1"_s;
    const bool moved = session.run(u"UPDATE %1 SET id = ? WHERE id = ? AND %2"_s.arg(table, may), next, id).changed() == 1;
    if (moved && table == "task"_L1) {
        transaction.changes().removed.append({EntryTable::Task, id});
        transaction.changes().inserted.append({EntryTable::Task, next});
    }
    return moved;
}

} // namespace

bool letRulesGiveWay(Transaction &transaction, const ReplayConflict &found, const Replay &replay, Replay::Way way, QByteArray &changeset)
{
    if (found.reason == ReplayConflict::Reason::Used && isOfRules(found.other)) {
        const QByteArray more = removal(transaction.session(), found, replay);
        if (more.isEmpty())
            return false;
        changeset = Replay::enlarged(changeset, way, more);
        return true;
    }
    return found.reason == ReplayConflict::Reason::Taken && isOfRules(found.table)
           && renumber(transaction, found.table, found.key.value(u"id"_s).toLongLong());
}

} // namespace rapport
