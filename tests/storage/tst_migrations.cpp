#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/filestate.h"
#include "storage/migrator.h"
#include "tests/kit/shopfiles.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

/// The newest schema a released program wrote; raised with each release, together with a file in tests/data.
constexpr int newestReleased = 1;

const QString dataFolder = QStringLiteral(RAPPORT_SOURCE_DIR "/tests/data");

void runScript(const QString &path, const QString &script, int version)
{
    QVERIFY(createPrivateFile(path).ok());
    Session session(path, Session::Mode::ReadWrite);
    dialect().runScript(session, script);
    session.run(u"PRAGMA application_id = %1"_s.arg(applicationId)).finish();
    session.run(u"PRAGMA user_version = %1"_s.arg(version)).finish();
}

qint64 scalar(const QString &path, const QString &query)
{
    Session session(path, Session::Mode::ReadOnly);
    return session.scalar(query);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyReleasedSchemaIsKept();
    void upgradingAReleasedSchemaEqualsAFreshOne_data();
    void upgradingAReleasedSchemaEqualsAFreshOne();
    void anUpgradeKeepsTheDataAndACopyOfBefore();
    void aFailedUpgradeLeavesTheFileAsItWas();
    void anUpgradeInterruptedHalfWayGoesOn();

private:
    /// A folder with the program's scripts and the ones given, numbered from the next on.
    QString scripts(const QStringList &further)
    {
        const QString folder = m_folder->filePath(u"scripts-%1"_s.arg(further.size()));
        QDir().mkpath(folder);
        for (const QString &own : Migrator::scripts())
            QFile::copy(u":/sql/"_s + own, QDir(folder).filePath(own));
        for (qsizetype i = 0; i < further.size(); ++i) {
            QFile file(QDir(folder).filePath(u"%1_next.sql"_s.arg(Migrator::newest() + i + 1, 4, 10, QLatin1Char('0'))));
            if (file.open(QIODevice::WriteOnly))
                file.write(further.at(i).toUtf8());
        }
        return folder;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"shop.rapport"_s); }
    void makeShop()
    {
        auto shop = Workspace::create(path(), {});
        QVERIFY(shop.ok());
        const CustomerId anna = testkit::addCustomer(**shop, u"Anna"_s);
        QVERIFY(testkit::say(**shop, anna, u"The cake was wonderful."_s).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void MigrationsTest::everyReleasedSchemaIsKept()
{
    for (int version = 1; version <= newestReleased; ++version) {
        const QString name = u"%1/schema-%2.sql"_s.arg(dataFolder).arg(version, 4, 10, QLatin1Char('0'));
        QVERIFY2(QFile::exists(name), qPrintable(u"missing: "_s + name));
    }
}

void MigrationsTest::upgradingAReleasedSchemaEqualsAFreshOne_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("version");
    for (const QString &name : QDir(dataFolder).entryList({u"schema-*.sql"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(testkit::contentOf(dataFolder + u'/' + name)) << name.mid(7, 4).toInt();
}

void MigrationsTest::upgradingAReleasedSchemaEqualsAFreshOne()
{
    QFETCH(QString, script);
    QFETCH(int, version);
    runScript(path(), script, version);
    const auto upgraded = Database::open(path());
    QVERIFY2(upgraded.ok(), upgraded.ok() ? "" : qPrintable(describe(upgraded.error())));
    const QString fresh = m_folder->filePath(u"fresh.rapport"_s);
    QVERIFY(Database::create(fresh).ok());
    Session old(path(), Session::Mode::ReadOnly);
    Session made(fresh, Session::Mode::ReadOnly);
    const QStringList oldSchema = testkit::schemaOf(old);
    const QStringList newSchema = testkit::schemaOf(made);
    for (const QString &line : oldSchema)
        QVERIFY2(newSchema.contains(line), qPrintable(u"A released script was changed. Write a new one instead of: "_s + line));
    QCOMPARE(oldSchema.size(), newSchema.size());
}

void MigrationsTest::anUpgradeKeepsTheDataAndACopyOfBefore()
{
    makeShop();
    const int before = Migrator::newest();
    const QString folder = scripts({u"ALTER TABLE customer ADD COLUMN shoe_size INTEGER;"_s, u"CREATE TABLE shoe (id INTEGER PRIMARY KEY) STRICT; UPDATE customer SET shoe_size = 43;"_s});
    QCOMPARE(Migrator::newest(folder), before + 2);
    const Result<void> upgraded = Migrator::bringUpToDate(path(), folder);
    QVERIFY2(upgraded.ok(), upgraded.ok() ? "" : qPrintable(describe(upgraded.error())));
    QCOMPARE(scalar(path(), u"PRAGMA user_version"_s), before + 2);
    QCOMPARE(scalar(path(), u"SELECT shoe_size FROM customer WHERE name = 'Anna'"_s), 43);
    QCOMPARE(scalar(path(), u"SELECT count(*) FROM interaction"_s), 1);
    // The copy is complete, ours alone, and this program opens it.
    const QString copy = u"%1.before-%2"_s.arg(path()).arg(before);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    auto shop = Workspace::open(copy);
    QVERIFY(shop.ok());
    QCOMPARE(testkit::problemsOf(**shop), QStringList());
    shop.value().reset();
    QCOMPARE(scalar(copy, u"SELECT count(*) FROM interaction"_s), 1);
    // Nothing to do the next time.
    QVERIFY(QFile::remove(copy));
    QVERIFY(Migrator::bringUpToDate(path(), folder).ok());
    QVERIFY(!QFile::exists(copy));
    // And this program, which knows less, keeps its hands off it.
    const QByteArray content = testkit::contentOf(path());
    QCOMPARE(Workspace::open(path()).error().kind, Error::Kind::TooNew);
    QCOMPARE(testkit::contentOf(path()), content);
}

void MigrationsTest::aFailedUpgradeLeavesTheFileAsItWas()
{
    makeShop();
    const int before = Migrator::newest();
    const Result<void> failed = Migrator::bringUpToDate(path(), scripts({u"UPDATE customer SET name = 'lost'; CREATE TABLE customer (id INTEGER);"_s}));
    QVERIFY(!failed.ok());
    QCOMPARE(scalar(path(), u"PRAGMA user_version"_s), before);
    QCOMPARE(scalar(path(), u"SELECT count(*) FROM customer WHERE name = 'Anna'"_s), 1);
    auto shop = Workspace::open(path());
    QVERIFY(shop.ok());
    QCOMPARE(testkit::problemsOf(**shop), QStringList());
}

void MigrationsTest::anUpgradeInterruptedHalfWayGoesOn()
{
    makeShop();
    const int before = Migrator::newest();
    const QString good = u"CREATE TABLE shoe (id INTEGER PRIMARY KEY) STRICT;"_s;
    QVERIFY(!Migrator::bringUpToDate(path(), scripts({good, u"nonsense;"_s, u"SELECT 1;"_s})).ok());
    // The first of the three is done and stays.
    QCOMPARE(scalar(path(), u"PRAGMA user_version"_s), before + 1);
    QVERIFY(Migrator::bringUpToDate(path(), scripts({good, u"CREATE TABLE sock (id INTEGER PRIMARY KEY) STRICT;"_s})).ok());
    QCOMPARE(scalar(path(), u"PRAGMA user_version"_s), before + 2);
    QCOMPARE(scalar(path(), u"SELECT count(*) FROM customer"_s), 1);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
