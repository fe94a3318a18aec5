#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/filestate.h"
#include "storage/longread.h"
#include "storage/migrator.h"

#include <QDebug>
#include <QFile>
#include <QMetaObject>
#include <QUuid>

namespace rapport {

Database::Database(const QString &path)
    : m_path(path), m_writer(std::make_unique<Lane>(path, Session::Mode::ReadWrite, QStringLiteral("rapport write"))),
      m_readers{std::make_unique<Lane>(path, Session::Mode::ReadOnly, QStringLiteral("rapport read 1")),
                std::make_unique<Lane>(path, Session::Mode::ReadOnly, QStringLiteral("rapport read 2"))}
{
    qRegisterMetaType<ChangeSet>();
    // From now on: what another program writes before anybody asks for the first time is news as well.
    noticeOthers();
}

Database::~Database()
{
    // Readers first: the writer is then the last connection and folds the WAL into the file.
    for (auto &reader : m_readers)
        reader.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const Result<void> usable = inspectFile(path, Migrator::newest());
    if (!usable)
        return usable.error();
    makePrivate(path);
    const Result<void> upToDate = Migrator::bringUpToDate(path);
    if (!upToDate)
        return upToDate.error();
    return std::unique_ptr<Database>(new Database(path));
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (isTaken(path))
        return Error{Error::Kind::Conflict, path, QStringLiteral("the file exists"), QStringLiteral("exists")};
    // Under a name of its own until it is whole: a shop half made could neither be opened nor made again.
    const QString draft = QStringLiteral("%1.%2.new").arg(path, QUuid::createUuid().toString(QUuid::Id128).first(8));
    const auto made = [&]() -> Result<void> {
        if (const Result<void> created = createPrivateFile(draft); !created)
            return created;
        if (const Result<void> upToDate = Migrator::bringUpToDate(draft); !upToDate)
            return upToDate;
        return moveIntoPlace(draft, path);
    }();
    if (!made) {
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
            QFile::remove(draft + suffix);
        Error error = made.error();
        error.subject = path;
        return error;
    }
    return std::unique_ptr<Database>(new Database(path));
}

Lane &Database::readLane()
{
    Lane &quick = *m_readers[0];
    Lane &other = *m_readers[1];
    // Long reads have the second lane; a quick one takes it only where it would not stand behind one.
    const bool toOther = LongRead::asked() || (quick.load() > 0 && other.load() == 0);
    return toOther ? other : quick;
}

void Database::announce(const ChangeSet &changes)
{
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

Error Database::withSubject(Error error, const QString &path)
{
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
}

void Database::beginRead(Session &session)
{
    session.run(QStringLiteral("BEGIN")).finish();
}

void Database::endRead(Session &session)
{
    try {
        session.rest();
        session.run(QStringLiteral("COMMIT")).finish();
    } catch (const Failure &failure) {
        qWarning().noquote() << "end of read:" << describe(failure.error());
    }
}

QFuture<Result<void>> Database::copyTo(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    m_writer->post([this, promise, path](Session *session) {
        answer(*promise, path, [&]() -> Result<void> {
            if (!session)
                return m_writer->openError();
            dialect().copyTo(*session, path);
            return Done{};
        });
    });
    return future;
}

void Database::noticeOthers()
{
    m_writer->post([this](Session *session) {
        if (!session)
            return;
        try {
            // Rises on this connection only when another one wrote, and ours is the only writer here.
            const qint64 version = session->scalar(QStringLiteral("PRAGMA data_version"));
            const bool first = m_dataVersion < 0;
            if (!first && version != m_dataVersion) {
                ChangeSet all;
                all.everything = true;
                announce(all);
            }
            m_dataVersion = version;
        } catch (const Failure &failure) {
            qWarning().noquote() << "looking for other programs' changes:" << describe(failure.error());
        }
    });
}

} // namespace rapport
