#include "storage/database.h"
#include "storage/filestate.h"
#include "storage/handover.h"
#include "storage/longread.h"
#include "tests/kit/temporaryshop.h"
#include "tests/storage/staffrows.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace rapport;
using rapport::testkit::addStaff;
using rapport::testkit::await;
using rapport::testkit::staffCount;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommittedWriteIsReadBackAndAnnouncedOnce();
    void aFailedWriteLeavesNothing();
    void everyJobIsAnsweredWhenTheShopCloses();
    void onlyTheOwnerCanReadTheFiles();
    void aCopyIsCompleteAndPrivate();
    void whatIsNotOursIsRefusedUntouched_data();
    void whatIsNotOursIsRefusedUntouched();
    void aNewerFileIsRefused();
    void anotherProgramsWriteIsNoticed();
    void aNewShopIsThereWholeOrNotAtAll();
    void nothingThatExistsIsOverwritten();
    void aReadLeavesNoSnapshotBehind();
    void quickReadsDontWaitForLongOnes();
    void whatIsContinuedRunsOnce();
};

void DatabaseTest::aCommittedWriteIsReadBackAndAnnouncedOnce()
{
    testkit::TemporaryShop shop;
    QSignalSpy changed(shop.get(), &Workspace::changed);
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().settings);
    QCOMPARE(staffCount(shop->database()), 1);
}

void DatabaseTest::quickReadsDontWaitForLongOnes()
{
    testkit::TemporaryShop shop;
    QSemaphore over;
    QVector<QFuture<Result<int>>> slow;
    for (int i = 0; i < 3; ++i) {
        slow.append(readLong(shop->database(), [&over, i](Session &) -> Result<int> {
            over.acquire();
            return i;
        }));
    }
    // More of them than there are lanes: one that stood behind a long read would never come.
    QVector<QFuture<Result<int>>> quick;
    for (int i = 0; i < 5; ++i)
        quick.append(shop->database().read([i](Session &) -> Result<int> { return i; }));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(*await(quick[i]), i);
    QVERIFY(!slow.first().isFinished());
    over.release(3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(*await(slow[i]), i);
}

void DatabaseTest::whatIsContinuedRunsOnce()
{
    // A continuation attached just while the other thread answers: a few in 100,000 of QFuture::then() run twice, or crash.
    constexpr int rounds = 100000;
    std::vector<QPromise<int>> promises(rounds);
    std::atomic<int> answering = -1;
    std::atomic<int> attaching = -1;
    std::thread other([&] {
        for (int i = 0; i < rounds; ++i) {
            answering = i;
            while (attaching < i) { }
            promises[i].addResult(i);
            handover::finish(promises[i]);
        }
        answering = rounds;
    });
    std::vector<std::atomic<int>> runs(rounds);
    for (int i = 0; i < rounds; ++i) {
        promises[i].start();
        attaching = i;
        while (answering < i) { }
        andThen(promises[i].future(), [&runs](int round) { ++runs[round]; });
    }
    other.join();
    for (int i = 0; i < rounds; ++i)
        QCOMPARE(runs[i].load(), 1);
}

void DatabaseTest::aFailedWriteLeavesNothing()
{
    testkit::TemporaryShop shop;
    QSignalSpy changed(shop.get(), &Workspace::changed);
    const auto result = await(shop->database().write([](Transaction &transaction) -> Result<qint64> {
        transaction.changes().settings = true;
        transaction.session().run(QStringLiteral("INSERT INTO staff (name) VALUES (?)"), QStringLiteral("Nora"));
        return transaction.session().run(QStringLiteral("INSERT INTO staff (name) VALUES (?)"), QStringLiteral("Nora")).inserted();
    }));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Constraint);
    QCOMPARE(staffCount(shop->database()), 0);
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Jonas"))).ok());
    QTRY_COMPARE(changed.size(), 1);
}

void DatabaseTest::everyJobIsAnsweredWhenTheShopCloses()
{
    QVector<QFuture<Result<qint64>>> futures;
    {
        testkit::TemporaryShop shop;
        for (int i = 0; i < 50; ++i)
            futures.append(addStaff(shop->database(), QStringLiteral("Staff %1").arg(i)));
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().ok());
    }
}

void DatabaseTest::onlyTheOwnerCanReadTheFiles()
{
    testkit::TemporaryShop shop;
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString name = shop.path() + QLatin1String(suffix);
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void DatabaseTest::aCopyIsCompleteAndPrivate()
{
    testkit::TemporaryShop shop;
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    const QString copy = shop.folder() + QStringLiteral("/copy.rapport");
    QVERIFY(await(shop->database().copyTo(copy)).ok());
    QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    auto opened = Database::open(copy);
    QVERIFY(opened.ok());
    QCOMPARE(staffCount(**opened), 1);
    QCOMPARE(await(shop->database().copyTo(copy)).error().kind, Error::Kind::Conflict);
}

void DatabaseTest::whatIsNotOursIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("not-a-database");
    QTest::newRow("text") << QByteArray("customer,amount\nAnna,3\n").repeated(20) << QStringLiteral("not-a-database");
    QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << QStringLiteral("not-ours");
    QTest::newRow("ours, but of no version") << QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\0') + "Rprt" + QByteArray(4024, '\0') << QStringLiteral("damaged");
}

void DatabaseTest::whatIsNotOursIsRefusedUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.rapport")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.close();
    const auto opened = Database::open(file.fileName());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
    QCOMPARE(opened.error().reason, reason);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void DatabaseTest::aNewerFileIsRefused()
{
    testkit::TemporaryShop shop;
    QVERIFY(await(shop->database().write([](Transaction &transaction) -> Result<void> {
        transaction.session().run(QStringLiteral("PRAGMA user_version = 9999"));
        return Done{};
    })).ok());
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = Workspace::open(shop.path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void DatabaseTest::anotherProgramsWriteIsNoticed()
{
    testkit::TemporaryShop shop;
    QSignalSpy changed(shop.get(), &Workspace::changed);
    shop->database().noticeOthers();
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    QTRY_COMPARE(changed.size(), 1);
    shop->database().noticeOthers();
    auto other = Database::open(shop.path());
    QVERIFY(other.ok());
    QVERIFY(await(addStaff(**other, QStringLiteral("Jonas"))).ok());
    shop->database().noticeOthers();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(changed.last().first().value<ChangeSet>().everything);
}

void DatabaseTest::aNewShopIsThereWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.rapport"));
    // Two programs at once: one makes it, the other is told; neither finds half a shop.
    std::vector<std::thread> makers;
    std::atomic<int> made = 0;
    std::atomic<int> told = 0;
    for (int i = 0; i < 6; ++i) {
        makers.emplace_back([&] {
            const auto shop = Database::create(path);
            if (shop.ok())
                ++made;
            else if (shop.error().kind == Error::Kind::Conflict)
                ++told;
        });
    }
    for (std::thread &maker : makers)
        maker.join();
    QCOMPARE(made.load(), 1);
    QCOMPARE(told.load(), 5);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("shop.rapport")});
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(Database::open(path).ok());
    // An empty file somebody put there may be filled.
    const QString empty = folder.filePath(QStringLiteral("empty.rapport"));
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(Database::create(empty).ok());
    QVERIFY(Database::open(empty).ok());
}

void DatabaseTest::nothingThatExistsIsOverwritten()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0644), 0);
    testkit::TemporaryShop shop;
    for (const QString &path : {pipe, folder.path(), shop.path()}) {
        const QFile::Permissions before = QFile::permissions(path);
        const auto made = Database::create(path);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
        QCOMPARE(await(shop->database().copyTo(path)).error().kind, Error::Kind::Conflict);
        QCOMPARE(QFile::permissions(path), before);
    }
}

/// A cursor nobody closed holds its snapshot beyond the COMMIT: the next read on that lane would see an old shop.
void DatabaseTest::aReadLeavesNoSnapshotBehind()
{
    testkit::TemporaryShop shop;
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Ole"))).ok());
    for (int lane = 0; lane < 4; ++lane) {
        QVERIFY(await(shop->database().read([](Session &session) -> Result<QString> {
            Statement &rows = session.run(QStringLiteral("SELECT name FROM staff ORDER BY id"));
            return rows.next() ? rows.text(0) : QString();
        })).ok());
    }
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Pia"))).ok());
    for (int lane = 0; lane < 4; ++lane)
        QCOMPARE(staffCount(shop->database()), 3);
    // The same after a closure that failed in the middle of its rows.
    for (int lane = 0; lane < 4; ++lane) {
        QVERIFY(!await(shop->database().read([](Session &session) -> Result<qint64> {
            Statement &rows = session.run(QStringLiteral("SELECT id FROM staff ORDER BY id"));
            return rows.next() ? session.scalar(QStringLiteral("SELECT nonsense FROM staff")) : 0;
        })).ok());
    }
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Quinn"))).ok());
    for (int lane = 0; lane < 4; ++lane)
        QCOMPARE(staffCount(shop->database()), 4);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
