#include "storage/filestate.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rapport {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Offsets in the 100-byte header, https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int headerSize = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

Error unavailable(const QString &path, const char *reason, const QString &detail)
{
    return {Error::Kind::Unavailable, path, detail, QString::fromLatin1(reason)};
}

Result<void> setStraysAside(const QString &path)
{
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm")}) {
        const QString stray = path + suffix;
        if (!QFile::exists(stray))
            continue;
        const QString aside = QStringLiteral("%1.left-%2").arg(stray, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
        if (!QFile::rename(stray, aside))
            return unavailable(path, "permission", QStringLiteral("%1 could not be renamed").arg(stray));
    }
    return Done{};
}

} // namespace

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && (!info.isFile() || info.size() > 0);
}

Result<void> createPrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (isTaken(path))
        return Error{Error::Kind::Conflict, path, QStringLiteral("the file exists"), QStringLiteral("exists")};
    QFile file(path);
    // Never readable by others, not even for a moment.
    const bool opened = info.exists() ? file.open(QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    if (!opened)
        return unavailable(path, info.dir().exists() ? "permission" : "missing", file.errorString());
    if (!file.setPermissions(ownerOnly))
        return unavailable(path, "permission", file.errorString());
    return Done{};
}

Result<void> moveIntoPlace(const QString &made, const QString &path)
{
    if (QFile::exists(path) && !isTaken(path))
        QFile::remove(path);
    if (!QFile::exists(path)) {
        if (const Result<void> aside = setStraysAside(path); !aside)
            return aside;
    }
    QFile file(made);
    if (file.rename(path))
        return Done{};
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Conflict, path, QStringLiteral("the file exists"), QStringLiteral("exists")};
    return unavailable(path, "permission", file.errorString());
}

void makePrivate(const QString &path)
{
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        const QString name = path + suffix;
        if (QFile::exists(name) && QFile::permissions(name) != ownerOnly)
            QFile::setPermissions(name, ownerOnly);
    }
}

Result<void> inspectFile(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unavailable(path, "missing", QStringLiteral("no such file"));
    if (!info.isFile())
        return unavailable(path, "permission", QStringLiteral("not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(path, "permission", file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{Error::Kind::Corrupt, path, QStringLiteral("no SQLite header"), QStringLiteral("not-a-database")};
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return Error{Error::Kind::Corrupt, path, QStringLiteral("another program's database"), QStringLiteral("not-ours")};
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version < 1) // No shop of ours was ever without a schema.
        return Error{Error::Kind::Corrupt, path, QStringLiteral("schema %1").arg(version), QStringLiteral("damaged")};
    if (version > newestVersion)
        return Error{Error::Kind::TooNew, path, QStringLiteral("schema %1, this program knows %2").arg(version).arg(newestVersion), {}};
    // SQLite needs to write next to the file (-wal, -shm) even for reading.
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return unavailable(path, "read-only", QStringLiteral("file or folder is read-only"));
    return Done{};
}

} // namespace rapport
