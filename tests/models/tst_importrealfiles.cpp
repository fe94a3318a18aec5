#include "models/services/undojournal.h"
#include "tests/kit/importing.h"
#include "tests/kit/sharedfiles.h"

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

/// Files as shops really have them go in by themselves, once, and come out again without a trace.
class ImportRealFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsCustomersAndAsPurchases();
    void reviews();
    void purchasesWithoutHeader();
};

void ImportRealFilesTest::ordersAsCustomersAndAsPurchases()
{
    const QString path = testkit::sharedFile(u"shops/orders_995_customers.csv"_s);
    if (path.isEmpty())
        QSKIP("the orders of 995 customers are not here");
    testkit::TemporaryShop shop;
    const QStringList empty = dumpOf(*shop);

    const ImportPlan people = await(shop->importer().propose(path, ImportKind::Customers)).value();
    QCOMPARE(people.mapping.value(u"id"_s).columns, QVector<int>{0});
    QCOMPARE(people.mapping.value(u"email"_s).columns, QVector<int>{5});
    const ImportReport customers = await(shop->importer().run(people, nullptr)).value();
    QCOMPARE(customers.rows, 4906);
    QCOMPARE(customers.created, 995);
    QCOMPARE(customers.duplicates, 4906 - 995);
    QCOMPARE(customers.rejected, 0);
    QCOMPARE(checkOf(*shop), QStringList());
    const QStringList withCustomers = dumpOf(*shop);

    const ImportPlan orders = await(shop->importer().propose(path)).value();
    QCOMPARE(orders.kind, ImportKind::Purchases);
    QCOMPARE(orders.mapping.value(u"customer_id"_s).columns, QVector<int>{0});
    QCOMPARE(orders.mapping.value(u"occurred_at"_s).columns, QVector<int>{1});
    QCOMPARE(orders.mapping.value(u"amount"_s).columns, QVector<int>{2});
    QCOMPARE(orders.mapping.value(u"customer"_s).columns, (QVector<int>{3, 4}));
    QCOMPARE(orders.dateFormat, u"yyyy-MM-dd"_s);
    QVERIFY(!orders.dateAmbiguous);
    const ImportReport first = await(shop->importer().run(orders, nullptr)).value();
    QCOMPARE(first.rows, 4906);
    QCOMPARE(first.created, 4906);
    QCOMPARE(first.customersCreated, 0);
    QCOMPARE(numberOf(*shop, u"SELECT sum(amount_minor) FROM purchase"_s), 46415800); // What an independent sum over the file gives.
    QCOMPARE(checkOf(*shop), QStringList());

    const ImportReport again = await(shop->importer().run(orders, nullptr)).value();
    QCOMPARE(again.created, 0);
    QCOMPARE(again.duplicates, 4906);

    QVERIFY(await(shop->importer().undo(first.batch)).ok());
    QCOMPARE(checkOf(*shop), QStringList());
    QCOMPARE(dumpOf(*shop), withCustomers);
    QVERIFY(await(shop->importer().undo(customers.batch)).ok());
    QCOMPARE(dumpOf(*shop).join(u"\n"_s), empty.join(u"\n"_s));
}

void ImportRealFilesTest::reviews()
{
    const QString path = testkit::sharedFile(u"shops/instrument_reviews.csv"_s);
    if (path.isEmpty())
        QSKIP("the instrument reviews are not here");
    testkit::TemporaryShop shop;
    const QStringList empty = dumpOf(*shop);
    const ImportPlan plan = await(shop->importer().propose(path)).value();
    QCOMPARE(plan.kind, ImportKind::Reviews);
    QCOMPARE(plan.dateFormat, u"epoch-s/day"_s);
    QCOMPARE(plan.columns.at(plan.mapping.value(u"text"_s).columns.constFirst()), u"reviewText"_s);
    QCOMPARE(plan.columns.at(plan.mapping.value(u"title"_s).columns.constFirst()), u"summary"_s);
    QCOMPARE(plan.columns.at(plan.mapping.value(u"rating"_s).columns.constFirst()), u"overall"_s);
    QCOMPARE(plan.columns.at(plan.mapping.value(u"customer_id"_s).columns.constFirst()), u"reviewerID"_s);
    const ImportReport report = await(shop->importer().run(plan, nullptr)).value();
    QCOMPARE(report.created, 499);
    QCOMPARE(report.customersCreated, 389);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM feedback WHERE score IS NOT NULL"_s), 499);
    QCOMPARE(numberOf(*shop, u"SELECT day FROM feedback ORDER BY id LIMIT 1"_s), 1393545600 / 86400);
    QCOMPARE(checkOf(*shop), QStringList());
    const ImportReport again = await(shop->importer().run(plan, nullptr)).value();
    QCOMPARE(again.created + again.updated + again.rejected + again.customersCreated, 0);
    QTRY_VERIFY(shop->undo().canUndo());
    QVERIFY(await(shop->undo().undo()).ok());
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(dumpOf(*shop).join(u"\n"_s), empty.join(u"\n"_s));
}

void ImportRealFilesTest::purchasesWithoutHeader()
{
    const QString path = testkit::sharedFile(u"shops/cdnow_sample.txt"_s);
    if (path.isEmpty())
        QSKIP("the CDNOW sample is not here");
    testkit::TemporaryShop shop;
    const QStringList empty = dumpOf(*shop);
    ImportPlan plan = await(shop->importer().propose(path, ImportKind::Purchases)).value();
    QVERIFY(!plan.hasHeader);
    QCOMPARE(plan.delimiter, QChar(u' '));
    QCOMPARE(plan.columns.size(), 5);
    QCOMPARE(plan.mapping.value(u"occurred_at"_s).columns, QVector<int>{2});
    QCOMPARE(plan.mapping.value(u"amount"_s).columns, QVector<int>{4});
    QCOMPARE(plan.dateFormat, u"yyyyMMdd"_s);
    plan.mapping.insert(u"customer_id"_s, {{1}, {}});
    plan.mapping.insert(u"quantity"_s, {{3}, {}});
    const ImportReport report = await(shop->importer().run(plan, nullptr)).value();
    QCOMPARE(report.rows, 6919);
    QCOMPARE(report.created, 6919);
    QCOMPARE(report.customersCreated, 2357);
    QCOMPARE(numberOf(*shop, u"SELECT sum(amount_minor) FROM purchase"_s), 24409194);
    QCOMPARE(checkOf(*shop), QStringList());
    const ImportReport again = await(shop->importer().run(plan, nullptr)).value();
    QCOMPARE(again.duplicates, 6919);
    QVERIFY(await(shop->importer().undo(report.batch)).ok());
    QCOMPARE(dumpOf(*shop).join(u"\n"_s), empty.join(u"\n"_s));
}

QTEST_GUILESS_MAIN(ImportRealFilesTest)
#include "tst_importrealfiles.moc"
