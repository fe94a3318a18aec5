#include "storage/database.h"
#include "storage/failure.h"
#include "tests/kit/temporaryshop.h"
#include "tests/storage/staffrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::addStaff;
using rapport::testkit::await;
using rapport::testkit::staffCount;

/// A shop is one file with a name: what happens when others move it, and what stands beside it.
class ShopFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasMovedIsNotWrittenTo_data();
    void aFileThatWasMovedIsNotWrittenTo();
    void aConnectionMakesNoFile_data();
    void aConnectionMakesNoFile();
    void anOldLogIsNotPlayedIntoANewShop();
};

void ShopFileTest::aFileThatWasMovedIsNotWrittenTo_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("moved") << u"moved"_s;
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("replaced") << u"replaced"_s;
}

void ShopFileTest::aFileThatWasMovedIsNotWrittenTo()
{
    QFETCH(QString, what);
    testkit::TemporaryShop shop;
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Nora"))).ok());
    const QString path = shop.path();
    const QString aside = path + u".aside"_s;
    if (what == u"replaced"_s)
        QVERIFY(QFile::copy(path, aside));
    QVERIFY(what == u"moved"_s ? QFile::rename(path, aside) : QFile::remove(path));
    if (what == u"replaced"_s)
        QVERIFY(QFile::rename(aside, path));
    const auto lost = await(addStaff(shop->database(), QStringLiteral("Jonas")));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().kind, Error::Kind::Unavailable);
    QCOMPARE(lost.error().reason, u"moved"_s);
    QCOMPARE(lost.error().subject, path);
    if (what != u"moved"_s)
        return;
    // Put back, it goes on.
    QVERIFY(QFile::rename(aside, path));
    QVERIFY(await(addStaff(shop->database(), QStringLiteral("Jonas"))).ok());
    QCOMPARE(staffCount(shop->database()), qint64(2));
}

void ShopFileTest::aConnectionMakesNoFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"gone.rapport", "a b?mode=memory&c#d%20e.rapport", "Läden \"zwei\"; --.rapport"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ShopFileTest::aConnectionMakesNoFile()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    try {
        const Session late(path, Session::Mode::ReadWrite);
        QFAIL("a session of nothing");
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, Error::Kind::Unavailable);
        QCOMPARE(failure.error().reason, u"missing"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    // What the name says is the file's name, whatever stands in it.
    {
        auto made = Database::create(path);
        QVERIFY(made.ok());
        QVERIFY(await(addStaff(**made, QStringLiteral("Nora"))).ok());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    auto again = Database::open(folder.path() + u"//"_s + name);
    QVERIFY(again.ok());
    QCOMPARE(staffCount(**again), qint64(1));
}

void ShopFileTest::anOldLogIsNotPlayedIntoANewShop()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.rapport"_s);
    {
        auto old = Database::create(path);
        QVERIFY(old.ok());
        QVERIFY(await(addStaff(**old, QStringLiteral("Nora"))).ok());
        // As after a crash: the log is still there when the file itself is thrown away.
        QVERIFY(QFile::copy(path + u"-wal"_s, folder.filePath(u"kept-wal"_s)));
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(folder.filePath(u"kept-wal"_s), path + u"-wal"_s));
    const qint64 size = QFileInfo(path + u"-wal"_s).size();
    QVERIFY(size > 0);
    auto fresh = Database::create(path);
    QVERIFY(fresh.ok());
    QCOMPARE(staffCount(**fresh), qint64(0));
    QVERIFY(await(addStaff(**fresh, QStringLiteral("Mehmet"))).ok());
    const QStringList left = QDir(folder.path()).entryList({u"shop.rapport-wal.left-*"_s});
    QCOMPARE(left.size(), 1);
    QCOMPARE(QFileInfo(folder.filePath(left.first())).size(), size);
}

QTEST_GUILESS_MAIN(ShopFileTest)
#include "tst_shopfile.moc"
