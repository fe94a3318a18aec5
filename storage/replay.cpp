#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "storage/replay.h"

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/recorder.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace rapport {

namespace {

/// Columns that the engine writes, again and again.
constexpr std::array readingColumns{"score",    "confidence", "mixed",    "opening",       "closing",
                                    "emotions", "signals",    "language", "engine_version"};
constexpr std::array chatReadingColumns{"mood_before", "mood_after"};

bool isReading(const QString &table, const QString &column)
{
    const auto among = [&](const auto &names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return column == QLatin1String(name); });
    };
    if (table == QLatin1String("transcript"))
        return among(chatReadingColumns);
    return (table == QLatin1String("interaction") || table == QLatin1String("feedback")) && among(readingColumns);
}

/// Rows that the program writes by itself about others: they go with those, and are no reason to keep them.
bool isKeptByProgram(const QString &table)
{
    return !Recorder::isRecorded(table);
}

Failure broken(const QString &why)
{
    return Failure({Error::Kind::Internal, {}, why, QStringLiteral("undo-unreadable")});
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *inverse = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &inverse) != SQLITE_OK)
        throw broken(QStringLiteral("a recorded change can't be turned round"));
    const QByteArray copy(static_cast<const char *>(inverse), size);
    sqlite3_free(inverse);
    return copy;
}

QVariant variantOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

bool same(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    default:
        break;
    }
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) && std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<std::size_t>(size)) == 0;
}

/// The change an iterator stands on.
class Change
{
public:
    Change(sqlite3_changeset_iter *at, const QHash<QString, QStringList> &columns) : m_at(at)
    {
        const char *table = nullptr;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &m_count, &m_operation, &indirect);
        m_table = QString::fromUtf8(table);
        m_columns = columns.value(m_table);
    }

    [[nodiscard]] QString table() const { return m_table; }
    [[nodiscard]] int operation() const { return m_operation; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString column(int i) const { return m_columns.value(i); }
    [[nodiscard]] sqlite3_value *before(int i) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT)
            sqlite3changeset_old(m_at, i, &value);
        return value;
    }
    [[nodiscard]] sqlite3_value *after(int i) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            sqlite3changeset_new(m_at, i, &value);
        return value;
    }
    /// The file's own value, where the two don't agree.
    [[nodiscard]] sqlite3_value *found(int i) const
    {
        sqlite3_value *value = nullptr;
        sqlite3changeset_conflict(m_at, i, &value);
        return value;
    }
    [[nodiscard]] RowKey key() const
    {
        RowKey key;
        unsigned char *isKey = nullptr;
        sqlite3changeset_pk(m_at, &isKey, nullptr);
        for (int i = 0; i < m_count; ++i) {
            if (isKey[i])
                key.insert(column(i), variantOf(m_operation == SQLITE_INSERT ? after(i) : before(i)));
        }
        return key;
    }
    /// Whether nothing but a newer reading of the text stands against it.
    [[nodiscard]] bool differsByReadingOnly() const
    {
        for (int i = 0; i < m_count; ++i) {
            sqlite3_value *expected = before(i);
            sqlite3_value *actual = found(i);
            if (expected && actual && !same(expected, actual) && !isReading(m_table, column(i)))
                return false;
        }
        return true;
    }

private:
    sqlite3_changeset_iter *m_at;
    QString m_table;
    QStringList m_columns;
    int m_operation = 0;
    int m_count = 0;
};

struct Applying
{
    const QHash<QString, QStringList> &columns;
    QHash<QString, QSet<qint64>> &overwritten;
    std::optional<ReplayConflict> conflict;
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *at)
{
    auto *applying = static_cast<Applying *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_OMIT; // References are looked at afterwards, by table and row.
    const Change change(at, applying->columns);
    if (kind == SQLITE_CHANGESET_DATA && change.differsByReadingOnly()) {
        applying->overwritten[change.table()].insert(change.key().value(QStringLiteral("id")).toLongLong());
        return SQLITE_CHANGESET_REPLACE;
    }
    // What a rule noted for itself stands in nobody's way: it is gone already, or noted again under another number.
    if (change.table() == QLatin1String("task_trigger") && (kind == SQLITE_CHANGESET_NOTFOUND || kind == SQLITE_CHANGESET_CONSTRAINT))
        return SQLITE_CHANGESET_OMIT;
    using Reason = ReplayConflict::Reason;
    const Reason reason = kind == SQLITE_CHANGESET_DATA       ? Reason::Changed
                          : kind == SQLITE_CHANGESET_NOTFOUND ? Reason::Gone
                                                              : Reason::Taken;
    applying->conflict = ReplayConflict{reason, change.table(), change.key(), {}};
    return SQLITE_CHANGESET_ABORT;
}

/// While this lives deleting a row takes no other with it: a change brings all its rows itself, in whatever order.
class NoCascade
{
public:
    explicit NoCascade(Session &session) : m_connection(static_cast<sqlite3 *>(session.handle()))
    {
        session.rest();
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ~NoCascade() { sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
    NoCascade(const NoCascade &) = delete;
    NoCascade &operator=(const NoCascade &) = delete;

private:
    sqlite3 *m_connection;
};

/// Keeps search indexes over external content in step with rows that change beneath them: an index has to be told the old
/// words before they are gone.
class Indexes
{
public:
    Indexes(Session &session, const QVector<ChangedRow> &rows) : m_session(session), m_rows(rows), m_indexes(searchIndexes(session)) {}

    void takeOut()
    {
        each(ChangedRow::Fate::Inserted, QStringLiteral("INSERT INTO %1 (%1, rowid, %3) SELECT 'delete', id, %3 FROM %2 WHERE id = ?"));
    }
    void putIn() { each(ChangedRow::Fate::Removed, QStringLiteral("INSERT INTO %1 (rowid, %3) SELECT id, %3 FROM %2 WHERE id = ?")); }

private:
    void each(ChangedRow::Fate notThere, const QString &sql)
    {
        for (const SearchIndex &index : std::as_const(m_indexes)) {
            const QString text = sql.arg(index.name, index.table, index.columns.join(QStringLiteral(", ")));
            for (const ChangedRow &row : m_rows) {
                if (row.table == index.table && row.fate != notThere && concerns(row, index))
                    m_session.run(text, row.id());
            }
        }
    }
    [[nodiscard]] static bool concerns(const ChangedRow &row, const SearchIndex &index)
    {
        return row.fate != ChangedRow::Fate::Updated || std::any_of(row.written.cbegin(), row.written.cend(), [&](const QString &column) {
                   return index.columns.contains(column);
               });
    }

    Session &m_session;
    const QVector<ChangedRow> &m_rows;
    const QVector<SearchIndex> m_indexes;
};

} // namespace

Replay::Replay(Session &session, const QByteArray &changeset, Way way)
    : m_session(session), m_changes(way == Way::Back ? inverted(changeset) : changeset)
{
    readRows();
}

QByteArray Replay::enlarged(const QByteArray &changeset, Way way, const QByteArray &more)
{
    QByteArray first = way == Way::Back ? inverted(changeset) : changeset;
    QByteArray second = more;
    int size = 0;
    void *both = nullptr;
    if (sqlite3changeset_concat(static_cast<int>(first.size()), first.data(), static_cast<int>(second.size()), second.data(), &size, &both)
        != SQLITE_OK)
        throw broken(QStringLiteral("two recorded changes can't be joined"));
    const QByteArray joined(static_cast<const char *>(both), size);
    sqlite3_free(both);
    return way == Way::Back ? inverted(joined) : joined;
}

void Replay::readRows()
{
    sqlite3_changeset_iter *at = nullptr;
    if (sqlite3changeset_start(&at, static_cast<int>(m_changes.size()), m_changes.data()) != SQLITE_OK)
        throw broken(QStringLiteral("a recorded change can't be read"));
    bool whole = true;
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
        const char *table = nullptr;
        int count = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &count, &operation, &indirect);
        if (const QString name = QString::fromUtf8(table); !m_columns.contains(name))
            m_columns.insert(name, columnsOf(m_session, name));
        const Change change(at, m_columns);
        // A table that has fewer columns by now would be left out without a word.
        whole = whole && m_columns.value(change.table()).size() >= count;
        using Fate = ChangedRow::Fate;
        ChangedRow row{change.table(),
                       operation == SQLITE_INSERT   ? Fate::Inserted
                       : operation == SQLITE_DELETE ? Fate::Removed
                                                    : Fate::Updated,
                       change.key(),
                       {}};
        for (int i = 0; operation == SQLITE_UPDATE && i < count; ++i) {
            if (change.after(i))
                row.written.append(change.column(i));
        }
        m_rows.append(std::move(row));
    }
    if (sqlite3changeset_finalize(at) != SQLITE_OK || !whole)
        throw broken(QStringLiteral("a recorded change can't be read to its end"));
}

std::optional<ReplayConflict> Replay::apply()
{
    m_session.run(QStringLiteral("SAVEPOINT replay")).finish();
    Indexes indexes(m_session, m_rows);
    indexes.takeOut();
    std::optional<ReplayConflict> conflict = applyRows();
    if (!conflict)
        conflict = brokenReference();
    if (conflict) {
        m_session.rest();
        m_session.run(QStringLiteral("ROLLBACK TO replay")).finish();
    } else {
        indexes.putIn();
    }
    m_session.run(QStringLiteral("RELEASE replay")).finish();
    return conflict;
}

std::optional<ReplayConflict> Replay::applyRows()
{
    const NoCascade asRecorded(m_session);
    Applying applying{m_columns, m_overwritten, {}};
    auto *connection = static_cast<sqlite3 *>(m_session.handle());
    const int code =
        sqlite3changeset_apply(connection, static_cast<int>(m_changes.size()), m_changes.data(), nullptr, onConflict, &applying);
    if (applying.conflict)
        return applying.conflict;
    if (code != SQLITE_OK)
        throw Failure(dialect().classify(connection, QStringLiteral("applying a recorded change: %1").arg(code)));
    return {};
}

void Replay::sweep()
{
    const QVector<Reference> all = references(m_session);
    for (const ChangedRow &row : std::as_const(m_rows)) {
        for (const Reference &reference : all) {
            if (row.fate == ChangedRow::Fate::Removed && reference.target == row.table && isKeptByProgram(reference.table))
                m_session.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(reference.table, reference.column),
                              row.key.value(reference.targetColumn));
        }
    }
}

std::optional<ReplayConflict> Replay::brokenReference()
{
    const QVector<Reference> all = references(m_session);
    for (const ChangedRow &row : std::as_const(m_rows)) {
        const QString where = QStringList(row.key.keys()).join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
        for (const Reference &reference : all) {
            if (row.fate == ChangedRow::Fate::Removed) {
                if (reference.target != row.table || isKeptByProgram(reference.table))
                    continue;
                const QString users =
                    QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)").arg(reference.table, reference.column);
                if (m_session.scalar(users, row.key.value(reference.targetColumn)) != 0)
                    return ReplayConflict{ReplayConflict::Reason::Used, row.table, row.key, reference.table};
            } else if (reference.table == row.table && (row.fate == ChangedRow::Fate::Inserted || row.written.contains(reference.column))) {
                const QString lost = QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 AND %3 IS NOT NULL AND NOT EXISTS (SELECT 1 "
                                                    "FROM %4 t WHERE t.%5 = %1.%3))")
                                         .arg(row.table, where, reference.column, reference.target, reference.targetColumn);
                Statement &query = m_session.statement(lost).runList(row.key.values());
                const bool missing = query.next() && query.flag(0);
                query.finish();
                if (missing)
                    return ReplayConflict{ReplayConflict::Reason::Missing, row.table, row.key, reference.target};
            }
        }
    }
    return {};
}

} // namespace rapport
