#include "models/services/undoable.h"
#include "storage/database.h"
#include "tests/kit/shopfiles.h"

#include <QProcess>

#include <csignal>
#include <iostream>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

/// No file grows beyond `bytes` while this lives: what a full disk feels like.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/// Root may write anywhere: be somebody else for a while.
class Nobody
{
public:
    Nobody()
    {
        if (m_wasRoot && setresuid(65534, 65534, 0) != 0)
            qFatal("can't change the user");
    }
    ~Nobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("can't change the user back");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    const bool m_wasRoot = geteuid() == 0;
};

QString longText()
{
    return u"bread and butter "_s.repeated(20'000);
}

/// What the other process does until it is killed: one note after the other, and its number once it is stored;
/// every tenth time a long transaction that never ends.
int writeUntilKilled(const QString &path)
{
    auto shop = Workspace::open(path);
    if (!shop)
        return 1;
    const CustomerId anna(1);
    for (int i = 0;; ++i) {
        const auto id = testkit::say(**shop, anna, u"note %1"_s.arg(i));
        if (!id)
            return 2;
        std::cout << id->value() << std::endl;
        if (i % 10 == 9) {
            (void)await(undoable(**shop, u"interaction.log"_s, [anna](Transaction &transaction, UndoNote &) -> Result<void> {
                repos::Totals totals;
                for (int n = 0;; ++n) {
                    testkit::Chance chance(static_cast<unsigned>(n));
                    const Interaction row = testkit::makeInteraction(chance, anna);
                    repos::insert(transaction.session(), row);
                    totals.add(row);
                    if (n % 100 == 99)
                        totals.flush(transaction.session());
                    if (n == 2000)
                        std::cout << "busy" << std::endl;
                }
            }));
        }
    }
}

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }
    void aFileLockedByAnotherProgramIsBusy();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aCopyOnAFullDiskLeavesNoHalfCopy();
    void aDamagedPageIsCorruptAndStaysUntouched();
    void aKilledProgramLosesNothingItSaid();
    void whatCantBeWrittenIsRefusedUntouched_data();
    void whatCantBeWrittenIsRefusedUntouched();
    void aMissingFileIsNamed();

private:
    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_anna;
};

void FailuresTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_anna = testkit::addCustomer(**m_shop, u"Anna"_s);
    QVERIFY(testkit::say(**m_shop, m_anna, u"first"_s).ok());
}

void FailuresTest::aFileLockedByAnotherProgramIsBusy()
{
    // Five seconds of patience are too many for a test.
    QVERIFY(await((*m_shop)->database().write([](Transaction &transaction) -> Result<void> {
        transaction.session().run(u"PRAGMA busy_timeout = 50"_s).finish();
        return Done{};
    })).ok());
    Session other(m_shop->path(), Session::Mode::ReadWrite);
    other.run(u"BEGIN IMMEDIATE"_s).finish();
    const auto busy = testkit::say(**m_shop, m_anna, u"second"_s);
    QVERIFY(!busy.ok());
    QCOMPARE(busy.error().kind, Error::Kind::Busy);
    QCOMPARE(busy.error().reason, u"locked"_s);
    QCOMPARE(busy.error().subject, m_shop->path());
    // Reading goes on meanwhile, and writing afterwards.
    QCOMPARE(await((*m_shop)->journal().page(m_anna, {}, std::nullopt, 10)).value().entries.size(), 1);
    other.run(u"ROLLBACK"_s).finish();
    QVERIFY(testkit::say(**m_shop, m_anna, u"third"_s).ok());
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void FailuresTest::aFullDiskLosesNothing_data()
{
    QTest::addColumn<bool>("byPages");
    QTest::newRow("no more pages in the file") << true;
    QTest::newRow("no more room on the disk") << false;
}

void FailuresTest::aFullDiskLosesNothing()
{
    QFETCH(bool, byPages);
    const auto setPages = [&](const QString &pages) {
        return await((*m_shop)->database().write([pages](Transaction &transaction) -> Result<void> {
            transaction.session().run(u"PRAGMA max_page_count = "_s + pages).finish();
            return Done{};
        })).ok();
    };
    Result<InteractionId> refused = Error{};
    {
        std::optional<FullDisk> disk;
        if (byPages)
            QVERIFY(setPages(u"1"_s)); // As few as there are.
        else
            disk.emplace(QFileInfo(m_shop->path() + u"-wal"_s).size() + 20'000);
        refused = testkit::say(**m_shop, m_anna, longText());
    }
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
    QCOMPARE(refused.error().reason, u"disk-full"_s);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
    QCOMPARE(await((*m_shop)->journal().page(m_anna, {}, std::nullopt, 10)).value().entries.size(), 1);
    // Somebody made room: the same words go in.
    QVERIFY(!byPages || setPages(u"1000000"_s));
    QVERIFY(testkit::say(**m_shop, m_anna, longText()).ok());
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void FailuresTest::aCopyOnAFullDiskLeavesNoHalfCopy()
{
    QVERIFY(testkit::say(**m_shop, m_anna, longText()).ok());
    const QString copy = m_shop->folder() + u"/copy.rapport"_s;
    {
        FullDisk disk(100'000);
        const auto refused = await((*m_shop)->database().copyTo(copy));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().reason, u"disk-full"_s);
    }
    QVERIFY(!QFile::exists(copy));
    QVERIFY(await((*m_shop)->database().copyTo(copy)).ok());
}

void FailuresTest::aDamagedPageIsCorruptAndStaysUntouched()
{
    for (int i = 0; i < 200; ++i)
        QVERIFY(testkit::say(**m_shop, m_anna, u"note %1 "_s.arg(i).repeated(40)).ok());
    const qint64 page = await((*m_shop)->database().read([](Session &session) -> Result<qint64> {
        return session.scalar(u"SELECT rootpage FROM sqlite_schema WHERE name = 'interaction'"_s);
    })).value();
    m_shop->close();
    QFile file(m_shop->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\x55'));
    file.close();
    const QByteArray damaged = testkit::contentOf(m_shop->path());
    {
        auto shop = Workspace::open(m_shop->path());
        QVERIFY(shop.ok());
        for (int i = 0; i < 4; ++i) { // Each lane, and again.
            const auto read = await((*shop)->journal().page(m_anna, {}, std::nullopt, 10));
            QVERIFY(!read.ok());
            QCOMPARE(read.error().kind, Error::Kind::Corrupt);
            QCOMPARE(read.error().reason, u"damaged"_s);
        }
        const auto written = testkit::say(**shop, m_anna, u"more"_s);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Corrupt);
        const auto checked = await((*shop)->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
        QVERIFY(!checked.ok() ? checked.error().kind == Error::Kind::Corrupt : !checked->isEmpty());
    }
    QCOMPARE(testkit::contentOf(m_shop->path()), damaged);
}

void FailuresTest::aKilledProgramLosesNothingItSaid()
{
    m_shop->close();
    QVector<qint64> said;
    for (int round = 0; round < 2; ++round) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, m_shop->path()});
        QVERIFY(other.waitForStarted());
        bool busy = false;
        while (!busy && other.waitForReadyRead(60'000)) {
            while (other.canReadLine()) {
                const QByteArray line = other.readLine().trimmed();
                busy = busy || line == "busy";
                if (line != "busy")
                    said << line.toLongLong();
            }
        }
        QVERIFY(busy);
        QCOMPARE(other.state(), QProcess::Running);
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    }
    QCOMPARE(said.size(), 20);
    auto shop = Workspace::open(m_shop->path());
    QVERIFY(shop.ok());
    QVector<EntryKey> keys;
    for (const qint64 id : std::as_const(said))
        keys << EntryKey{EntryTable::Interaction, id};
    QCOMPARE(await((*shop)->journal().entries(keys)).value().size(), said.size());
    QCOMPARE(await((*shop)->journal().page(m_anna, {}, std::nullopt, 10'000)).value().entries.size(), said.size() + 1);
    QCOMPARE(testkit::problemsOf(**shop), QStringList());
    // Each can be taken back, and of the write that was interrupted there is no step either.
    QCOMPARE(await((*shop)->undo().history(1000))->size(), said.size() + 1);
    while ((*shop)->undo().canUndo())
        QVERIFY(await((*shop)->undo().undo()).ok());
    QVERIFY(await((*shop)->journal().page(m_anna, {}, std::nullopt, 10)).value().entries.isEmpty());
    QCOMPARE(testkit::problemsOf(**shop), QStringList());
}

void FailuresTest::whatCantBeWrittenIsRefusedUntouched_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<QString>("reason");
    QTest::newRow("read-only folder") << 0x5055 << 0x6066 << u"read-only"_s;
    QTest::newRow("read-only file") << 0x7077 << 0x4044 << u"read-only"_s;
    QTest::newRow("somebody else's file") << 0x7077 << 0x6000 << u"permission"_s;
}

void FailuresTest::whatCantBeWrittenIsRefusedUntouched()
{
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(QString, reason);
    if (geteuid() != 0 && reason == u"permission"_s)
        QSKIP("only root can make a file that belongs to somebody else");
    m_shop->close();
    const QByteArray before = testkit::contentOf(m_shop->path());
    QVERIFY(QFile::setPermissions(m_shop->path(), QFileDevice::Permissions(fileMode)));
    QVERIFY(QFile::setPermissions(m_shop->folder(), QFileDevice::Permissions(folderMode)));
    Error error;
    {
        const Nobody nobody;
        const auto opened = Workspace::open(m_shop->path());
        error = opened.ok() ? Error{} : opened.error();
    }
    QFile::setPermissions(m_shop->folder(), QFileDevice::Permissions(0x7000));
    QFile::setPermissions(m_shop->path(), QFileDevice::Permissions(0x6000));
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.subject, m_shop->path());
    QCOMPARE(testkit::contentOf(m_shop->path()), before);
    QCOMPARE(QDir(m_shop->folder()).entryList(QDir::Files).size(), 1);
}

void FailuresTest::aMissingFileIsNamed()
{
    const QString path = m_shop->folder() + u"/none.rapport"_s;
    const auto opened = Workspace::open(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().reason, u"missing"_s);
    QCOMPARE(opened.error().subject, path);
    QVERIFY(!QFile::exists(path));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    FailuresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failures.moc"
