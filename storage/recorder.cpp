#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "storage/recorder.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace rapport {

namespace {

/// Computed from other tables in the transaction that changes those, or the program's own notes.
constexpr std::array followed{"activity_month", "answer_month", "customer_mood_month", "customer_summary", "day_total", "mood_month",
                              "value_month",    "read_with",    "reading_pass",        "undo_step",        "upkeep"};

int isRecordedTable(void *, const char *table)
{
    return Recorder::isRecorded(QString::fromUtf8(table)) ? 1 : 0;
}

} // namespace

Recorder::Recorder(Session &session) : m_connection(session.handle())
{
    auto *connection = static_cast<sqlite3 *>(m_connection);
    if (sqlite3session_create(connection, "main", &m_recording) != SQLITE_OK)
        throw Failure(dialect().classify(m_connection, QStringLiteral("recording changes")));
    sqlite3session_table_filter(m_recording, isRecordedTable, nullptr);
    sqlite3session_attach(m_recording, nullptr);
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_recording);
}

QByteArray Recorder::changeset() const
{
    // What is computed because of it is not kept in memory until the end.
    sqlite3session_enable(m_recording, 0);
    int size = 0;
    void *changes = nullptr;
    if (sqlite3session_changeset(m_recording, &size, &changes) != SQLITE_OK)
        throw Failure(dialect().classify(m_connection, QStringLiteral("reading recorded changes")));
    const QByteArray copy(static_cast<const char *>(changes), size);
    sqlite3_free(changes);
    return copy;
}

bool Recorder::isRecorded(const QString &table)
{
    if (table.startsWith(QLatin1String("sqlite_")) || table.contains(QLatin1String("_search")))
        return false;
    return std::none_of(followed.begin(), followed.end(), [&](const char *name) { return table == QLatin1String(name); });
}

QSet<QString> Recorder::tablesIn(const QByteArray &changeset)
{
    QSet<QString> tables;
    QByteArray changes = changeset;
    sqlite3_changeset_iter *at = nullptr;
    int code = sqlite3changeset_start(&at, static_cast<int>(changes.size()), changes.data());
    while (code == SQLITE_OK && sqlite3changeset_next(at) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
        tables.insert(QString::fromUtf8(table));
    }
    if (code == SQLITE_OK)
        code = sqlite3changeset_finalize(at);
    if (code != SQLITE_OK)
        throw Failure({Error::Kind::Internal, {}, QStringLiteral("a recorded change can't be read"), QStringLiteral("undo-unreadable")});
    return tables;
}

} // namespace rapport
