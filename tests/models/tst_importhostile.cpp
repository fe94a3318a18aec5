#include "models/exchange/amount.h"
#include "models/exchange/dateformat.h"
#include "models/services/importer.h"
#include "models/services/journal.h"
#include "storage/database.h"
#include "tests/kit/randomrows.h"
#include "tests/kit/temporaryshop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

qint64 numberOf(Workspace &shop, const QString &sql)
{
    auto future = shop.database().read([sql](Session &session) -> Result<qint64> { return session.scalar(sql); });
    return await(future).value();
}

} // namespace

/// Files that try to break the import: what they hold is refused or kept as it stands, and nothing else suffers.
class ImportHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreToldByContent_data();
    void kindsAreToldByContent();
    void epochs_data();
    void epochs();
    void signs_data();
    void signs();
    void amountsThatWouldOverflow();
    void manyItemsOfOnePurchase();
    void itemsThatAddUpToTooMuch();
    void rejectsNeverReplaceWhatIsNeeded();
    void onlyRegularFiles();
    void onlyFieldsOfTheKindAreProposed();
    void undoOutlivesTheTopicItWouldBringBack();

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no temporary file");
        return file.fileName();
    }
    Result<ImportReport> bringIn(Workspace &shop, const QString &path, ImportKind kind, const QString &rejects = {})
    {
        Result<ImportPlan> plan = await(shop.importer().propose(path, kind));
        if (!plan)
            return plan.error();
        plan->rejectsPath = rejects;
        return await(shop.importer().run(*plan, nullptr));
    }

    QTemporaryDir m_folder;
};

void ImportHostileTest::epochs_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("a time") << u"1700000000"_s << true;
    QTest::newRow("before 1970") << u"-1"_s << true;
    QTest::newRow("nanoseconds behind the point") << u"1700000000.123456789012"_s << true;
    QTest::newRow("no digits behind the point") << u"1700000000.1e5"_s << false;
    QTest::newRow("the smallest number") << u"-9223372036854775808"_s << false;
    QTest::newRow("comes round to 1970 when multiplied") << u"-18446744073709551"_s << false;
    QTest::newRow("the largest number") << u"9223372036854775807"_s << false;
    QTest::newRow("in the year 2200") << u"7258118401"_s << false;
}

void ImportHostileTest::epochs()
{
    QFETCH(QString, cell);
    QTEST(DateFormat::fromText(u"epoch-s"_s)->read(cell).has_value(), "isTime");
}

void ImportHostileTest::signs_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<qint64>>("minor");
    const std::optional<qint64> none;
    QTest::newRow("minus") << u"-5"_s << std::optional<qint64>(-500);
    QTest::newRow("brackets") << u"(5)"_s << std::optional<qint64>(-500);
    QTest::newRow("minus before the sign") << u"-€5"_s << std::optional<qint64>(-500);
    QTest::newRow("two minuses") << u"--5"_s << none;
    QTest::newRow("minus and brackets") << u"-(5)"_s << none;
    QTest::newRow("minus in brackets") << u"(-5)"_s << none;
    QTest::newRow("minus on both sides") << u"-5-"_s << none;
    QTest::newRow("a binary fraction") << u"19.990000000000002"_s << std::optional<qint64>(1999);
    QTest::newRow("many places") << u"0.0000000000000000000000123456789"_s << std::optional<qint64>(0);
    QTest::newRow("half away from zero") << u"-0.005"_s << std::optional<qint64>(-1);
    QTest::newRow("the largest") << u"99999999999.99"_s << std::optional<qint64>(largestAmountMinor);
    QTest::newRow("larger") << u"100000000000"_s << none;
}

void ImportHostileTest::signs()
{
    QFETCH(QString, cell);
    const std::optional<Amount> amount = readAmount(cell, u'.', u"EUR"_s);
    QTEST(amount ? toMinor(amount->value, 2) : std::nullopt, "minor");
}

/// A sum beyond 64 bits would stop the whole import, and every look at the customer after it.
void ImportHostileTest::amountsThatWouldOverflow()
{
    QByteArray rows = "customer,occurred_at,amount\n";
    for (int i = 0; i < 10'000; ++i)
        rows += "Anna Meier,2026-03-01," + QByteArray(i % 2 == 0 ? "99999999999.99" : "9999999999999.99") + '\n';
    testkit::TemporaryShop shop;
    const auto report = bringIn(*shop, file(u"large.csv"_s, rows), ImportKind::Purchases);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(describe(report.error())));
    QCOMPARE(report->created, 5000);
    QCOMPARE(report->rejected, 5000);
    QCOMPARE(report->rejects.constFirst().reason, u"amount-too-large"_s);
    QCOMPARE(testkit::problemsOf(*shop), QStringList());

    PurchaseDraft draft;
    draft.customer = CustomerId(1);
    draft.amountMinor = largestAmountMinor + 1;
    QCOMPARE(await(shop->journal().sell(draft)).error().kind, Error::Kind::Invalid);
    draft.amountMinor = 0;
    draft.items = {{u"a"_s, 1000, std::numeric_limits<qint64>::max()}, {u"b"_s, 1000, std::numeric_limits<qint64>::max()}, {u"c"_s, 1000, 2}};
    QCOMPARE(await(shop->journal().sell(draft)).error().kind, Error::Kind::Invalid);
}

/// A column that was taken for the purchase's number by mistake: it took the square of the rows.
void ImportHostileTest::manyItemsOfOnePurchase()
{
    constexpr int many = 20'000;
    QByteArray rows = "id,customer,occurred_at,amount,item\n";
    for (int i = 0; i < many; ++i)
        rows += "R1,Anna Meier,2026-03-01,1.50,tea " + QByteArray::number(i) + '\n';
    testkit::TemporaryShop shop;
    const QString path = file(u"items.csv"_s, rows);
    const auto report = bringIn(*shop, path, ImportKind::Purchases);
    QVERIFY(report.ok());
    QCOMPARE(report->created, many);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM purchase"_s), 1);
    QCOMPARE(numberOf(*shop, u"SELECT amount_minor FROM purchase"_s), 150 * many);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM purchase_item"_s), many);
    QCOMPARE(numberOf(*shop, u"SELECT sum(amount_minor) FROM purchase_item"_s), 150 * many);
    QCOMPARE(testkit::problemsOf(*shop), QStringList());
    QVERIFY(await(shop->importer().undo(report->batch)).ok());
    QCOMPARE(numberOf(*shop, u"SELECT (SELECT count(*) FROM purchase_item) + (SELECT count(*) FROM customer)"_s), 0);
}

void ImportHostileTest::itemsThatAddUpToTooMuch()
{
    testkit::TemporaryShop shop;
    const auto report = bringIn(*shop, file(u"sum.csv"_s, "id,customer,occurred_at,amount\nR1,Anna Meier,2026-03-01,99999999999\nR1,Anna Meier,2026-03-01,1\n"), ImportKind::Purchases);
    QVERIFY(report.ok());
    QCOMPARE(report->created, 1);
    QCOMPARE(report->rejects.value(0).reason, u"amount-too-large"_s);
    QCOMPARE(testkit::problemsOf(*shop), QStringList());
}

void ImportHostileTest::rejectsNeverReplaceWhatIsNeeded()
{
    testkit::TemporaryShop shop;
    const QByteArray rows = "customer,occurred_at,amount\nAnna Meier,2026-03-01,5\nAnna Meier,2026-02-30,5\n";
    const QString path = file(u"rows.csv"_s, rows);
    const QString link = m_folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(shop->path(), link));
    for (const QString &rejects : {path, shop->path(), QString(shop->path() + u"-wal"), link, m_folder.path()}) {
        const auto report = bringIn(*shop, path, ImportKind::Purchases, rejects);
        QVERIFY2(!report.ok(), qPrintable(rejects));
        QCOMPARE(report.error().kind, Error::Kind::Unavailable);
        QCOMPARE(report.error().reason, u"rejects-file"_s);
    }
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), rows);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 0);
    QVERIFY(bringIn(*shop, path, ImportKind::Purchases, m_folder.filePath(u"rejects.csv"_s)).ok());
    QVERIFY(QFile::exists(m_folder.filePath(u"rejects.csv"_s)));
}

/// A pipe nobody writes to would wait for ever, a device never ends.
void ImportHostileTest::onlyRegularFiles()
{
    testkit::TemporaryShop shop;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, u"/dev/zero"_s, m_folder.path()}) {
        const auto plan = await(shop->importer().propose(path, ImportKind::Customers));
        QVERIFY2(!plan.ok(), qPrintable(path));
        QCOMPARE(plan.error().kind, Error::Kind::Unavailable);
        QCOMPARE(plan.error().reason, u"not-a-file"_s);
    }
    QCOMPARE(await(shop->importer().propose(m_folder.filePath(u"none"_s), {})).error().kind, Error::Kind::NotFound);
}

void ImportHostileTest::onlyFieldsOfTheKindAreProposed()
{
    testkit::TemporaryShop shop;
    const QString path = file(u"cases.csv"_s, "customer_id,email,order_date\n1,anna@example.com,2026-03-01\n2,bert@example.com,2026-03-02\n");
    for (const ImportKind kind : {ImportKind::Customers, ImportKind::Interactions, ImportKind::Feedback, ImportKind::Purchases, ImportKind::Reviews, ImportKind::Cases}) {
        const auto plan = await(shop->importer().propose(path, kind));
        QVERIFY(plan.ok());
        const QStringList fields = fieldsOf(kind);
        for (auto it = plan->mapping.cbegin(); it != plan->mapping.cend(); ++it)
            QVERIFY2(fields.contains(it.key()), qPrintable(kindId(kind) + u": "_s + it.key()));
    }
    QVERIFY(bringIn(*shop, path, ImportKind::Cases).ok());
}

/// The first file's topic goes with the first file; the second, which had replaced it, can still be taken back.
void ImportHostileTest::undoOutlivesTheTopicItWouldBringBack()
{
    testkit::TemporaryShop shop;
    const auto first = bringIn(*shop, file(u"first.csv"_s, "id,customer_id,opened_at,resolved_at,topic\nC1,7,2026-03-01,,Repair\n"), ImportKind::Cases);
    QVERIFY(first.ok());
    Result<ImportPlan> plan = await(shop->importer().propose(file(u"second.csv"_s, "id,customer_id,opened_at,resolved_at,topic\nC1,7,2026-03-01,2026-03-04,Returns\n"), ImportKind::Cases));
    QVERIFY(plan.ok());
    plan->keepOurs = false;
    const auto second = await(shop->importer().run(*plan, nullptr));
    QVERIFY(second.ok());
    QCOMPARE(second->updated, 1);
    QVERIFY(await(shop->importer().undo(first->batch)).ok());
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM topic WHERE name = 'Repair'"_s), 0);
    const auto undone = await(shop->importer().undo(second->batch));
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(describe(undone.error())));
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM service_case WHERE resolved_at IS NULL"_s), 1);
    QCOMPARE(testkit::problemsOf(*shop), QStringList());
}

void ImportHostileTest::kindsAreToldByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::newRow("blanks, dates beside amounts") << QByteArray(" 00004 19970101 29.33\n 00004 19970118 29.73\n 00021 19970101 63.34\n") << u"purchases"_s;
    QTest::newRow("names beside e-mails") << QByteArray("Ada Lund,ada@mail.example\nBo Berg,bo@mail.example\n") << u"customers"_s;
}

void ImportHostileTest::kindsAreToldByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    testkit::TemporaryShop shop;
    const auto plan = await(shop->importer().propose(file(u"plain.txt"_s, content)));
    QVERIFY(plan.ok());
    QVERIFY(!plan->hasHeader);
    QCOMPARE(exchange::kindId(plan->kind), kind);
}

QTEST_GUILESS_MAIN(ImportHostileTest)
#include "tst_importhostile.moc"
