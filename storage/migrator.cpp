#include "storage/migrator.h"

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/filestate.h"
#include "storage/session.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

namespace rapport {

namespace {

int numberOf(const QString &script)
{
    return script.section(u'_', 0, 0).toInt();
}

QString textOf(const QString &folder, const QString &script)
{
    QFile file(QDir(folder).filePath(script));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({Error::Kind::Internal, script, QStringLiteral("script missing"), QStringLiteral("migration")});
    return QString::fromUtf8(file.readAll());
}

void snapshot(Session &session, const QString &path, int version)
{
    const QString copy = QStringLiteral("%1.before-%2").arg(path).arg(version);
    // A copy left by an upgrade that was interrupted holds the same data: make it anew.
    QFile::remove(copy);
    dialect().copyTo(session, copy);
}

void migrate(const QString &path, const QString &folder)
{
    const int newest = Migrator::newest(folder);
    Session session(path, Session::Mode::ReadWrite);
    const int current = static_cast<int>(session.scalar(QStringLiteral("PRAGMA user_version")));
    if (current == newest)
        return;
    // The header inspected before opening may be older than what stands in the WAL.
    if (current > newest)
        throw Failure({Error::Kind::TooNew, path, QStringLiteral("schema %1").arg(current), {}});
    if (current > 0)
        snapshot(session, path, current);
    const QStringList scripts = Migrator::scripts(folder);
    for (const QString &script : scripts) {
        const int number = numberOf(script);
        if (number <= current)
            continue;
        Transaction transaction(session);
        // Another program may have brought it up to date while this one waited for the lock.
        if (number <= session.scalar(QStringLiteral("PRAGMA user_version")))
            continue;
        dialect().runScript(session, textOf(folder, script));
        session.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)).finish();
        session.run(QStringLiteral("PRAGMA user_version = %1").arg(number)).finish();
        transaction.commit();
    }
}

} // namespace

QString Migrator::ownScripts()
{
    return QStringLiteral(":/sql");
}

QStringList Migrator::scripts(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int Migrator::newest(const QString &folder)
{
    const QStringList all = scripts(folder);
    return all.isEmpty() ? 0 : numberOf(all.last());
}

Result<void> Migrator::bringUpToDate(const QString &path, const QString &folder)
{
    try {
        migrate(path, folder);
        makePrivate(path);
        return Done{};
    } catch (const Failure &failure) {
        Error error = failure.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return error;
    }
}

} // namespace rapport
