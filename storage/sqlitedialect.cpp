#include "storage/dialect.h"

#include "storage/failure.h"
#include "storage/filestate.h"
#include "storage/session.h"

#include <QFile>
#include <QSqlDatabase>
#include <QUrl>

#include <sqlite3.h>

namespace rapport {

namespace {

Error make(Error::Kind kind, const char *reason, const QString &message)
{
    return {kind, {}, message, QString::fromLatin1(reason)};
}

/// Kind and reason of an extended result code, https://www.sqlite.org/rescode.html
Error fromCode(int code, const QString &message)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return make(Error::Kind::Unavailable, "missing", message);
    if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE)
        return make(Error::Kind::Unavailable, "disk-full", message);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return make(Error::Kind::Busy, "locked", message);
    case SQLITE_FULL: return make(Error::Kind::Unavailable, "disk-full", message);
    case SQLITE_READONLY: return make(Error::Kind::Unavailable, "read-only", message);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return make(Error::Kind::Unavailable, "permission", message);
    case SQLITE_IOERR: return make(Error::Kind::Unavailable, "io", message);
    case SQLITE_CORRUPT: return make(Error::Kind::Corrupt, "damaged", message);
    case SQLITE_NOTADB: return make(Error::Kind::Corrupt, "not-a-database", message);
    case SQLITE_CONSTRAINT: return make(Error::Kind::Constraint, "", message);
    case SQLITE_INTERRUPT: return make(Error::Kind::Cancelled, "", message);
    default: return make(Error::Kind::Internal, "", message);
    }
}

class SqliteDialect final : public Dialect
{
public:
    QString driver() const override { return QStringLiteral("QSQLITE"); }

    void address(QSqlDatabase &database, const QString &path) const override
    {
        // Only an address in this form says "read and write, but don't create". An absolute path follows the empty name of a host.
        const QString scheme = path.startsWith(u'/') ? QStringLiteral("file://") : QStringLiteral("file:");
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(scheme + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + QStringLiteral("?mode=rw"));
    }

    Error classify(void *connection, const QString &message) const override
    {
        auto *db = static_cast<sqlite3 *>(connection);
        const int code = db ? sqlite3_extended_errcode(db) : SQLITE_ERROR;
        return fromCode(code, message + QStringLiteral(" [%1]").arg(code));
    }

    void configure(Session &session) const override
    {
        const auto set = [&](const QString &pragma, const QString &value, const QString &expected) {
            session.run(QStringLiteral("PRAGMA %1 = %2").arg(pragma, value)).finish();
            Statement &read = session.run(QStringLiteral("PRAGMA %1").arg(pragma));
            const QString actual = read.next() ? read.text(0) : QString();
            read.finish();
            if (actual != expected)
                throw Failure(make(Error::Kind::Unavailable, "read-only", QStringLiteral("%1 is %2 instead of %3").arg(pragma, actual, expected)));
        };
        sqlite3_extended_result_codes(static_cast<sqlite3 *>(session.handle()), 1);
        set(QStringLiteral("busy_timeout"), QStringLiteral("5000"), QStringLiteral("5000"));
        set(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0"));
        set(QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1"));
        set(QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1"));
        set(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
        set(QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1"));
        set(QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal"));
        set(QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2"));
        // Enough for the names and last contacts of 100,000 customers (bench_desk_window), small on an old laptop; filled only as far as needed.
        const bool writes = session.mode() == Session::Mode::ReadWrite;
        const QString cache = writes ? QStringLiteral("-32768") : QStringLiteral("-24576");
        set(QStringLiteral("cache_size"), cache, cache);
        if (!writes)
            set(QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1"));
    }

    void runScript(Session &session, const QString &script) const override
    {
        auto *db = static_cast<sqlite3 *>(session.handle());
        if (sqlite3_exec(db, script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw Failure(classify(db, QString::fromUtf8(sqlite3_errmsg(db))));
    }

    bool hasMoved(Session &session) const override
    {
        int moved = 0;
        const int asked = sqlite3_file_control(static_cast<sqlite3 *>(session.handle()), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        return asked == SQLITE_OK && moved != 0;
    }

    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    void copyTo(Session &session, const QString &path) const override
    {
        // VACUUM INTO would create the copy with the process's umask; it accepts an empty file instead.
        const Result<void> created = createPrivateFile(path);
        if (!created)
            throw Failure(created.error());
        try {
            session.run(QStringLiteral("VACUUM INTO ?"), path).finish();
        } catch (const Failure &) {
            // Half a copy looks like a copy.
            QFile::remove(path);
            throw;
        }
    }

    void watch(Session &session, const std::atomic<bool> *stop) const override
    {
        auto *db = static_cast<sqlite3 *>(session.handle());
        int (*const stopped)(void *) = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0; };
        // Every few thousand steps of the virtual machine: some tenths of a millisecond.
        sqlite3_progress_handler(db, stop ? 4000 : 0, stop ? stopped : nullptr, const_cast<std::atomic<bool> *>(stop));
    }
};

} // namespace

const Dialect &dialect()
{
    static const SqliteDialect instance;
    return instance;
}

} // namespace rapport
