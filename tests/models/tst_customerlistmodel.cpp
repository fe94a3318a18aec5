#include "models/items/customerlistmodel.h"
#include "models/services/customers.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "tests/kit/temporaryshop.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;
using rapport::testkit::TemporaryShop;

namespace {

/// A shop of customers "Anna 0001", "Anna 0002" ..., the last one met last.
void fill(TemporaryShop &shop, int customers)
{
    const auto done = await(shop->database().write([customers](Transaction &transaction) -> Result<Done> {
        Session &session = transaction.session();
        session.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                    "INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) "
                    "SELECT i, printf('Anna %04d', i), printf('anna %04d', i), printf('  anna  %04d', i), 0, 0 FROM n"_s, customers);
        session.run(u"INSERT INTO customer_summary (customer_id, last_contact_at) SELECT id, id * 10 FROM customer"_s);
        session.run(u"INSERT INTO customer_search (customer_search) VALUES ('rebuild')"_s);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

/// Sets last contacts and announces the customers, in one commit.
void touch(TemporaryShop &shop, const QVector<std::pair<qint64, qint64>> &contacts)
{
    const auto done = await(shop->database().write([contacts](Transaction &transaction) -> Result<Done> {
        for (const auto &[id, at] : contacts) {
            transaction.session().run(u"UPDATE customer_summary SET last_contact_at = ? WHERE customer_id = ?"_s, at, id);
            transaction.changes().customers.append(CustomerId(id));
        }
        return Done{};
    }));
    QVERIFY(done.ok());
}

QVector<qint64> idsOf(const CustomerListModel &model)
{
    QVector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row).value());
    return ids;
}

QVector<qint64> stored(TemporaryShop &shop, const CustomerQuery &query)
{
    QVector<qint64> ids;
    const CustomerList list = *await(shop->customers().list(query, 0));
    for (const CustomerId id : list.ids)
        ids.append(id.value());
    return ids;
}

/// The model with everything that watches it.
struct Watched
{
    explicit Watched(TemporaryShop &shop, const CustomerQuery &query = {}) : model(*shop)
    {
        model.setQuery(query);
        QVERIFY(loaded.wait());
        resets.clear();
        inserts.clear();
        data.clear();
    }
    CustomerListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy loaded{&model, &CustomerListModel::loaded};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removes{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moves{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy data{&model, &QAbstractItemModel::dataChanged};
};

} // namespace

class CustomerListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortListIsThereAtOnce();
    void aLongListGrowsBehindItsFirstScreen();
    void rowsComeInBlocksWhenLookedAt();
    void onlyTheLastQueryIsShown();
    void aChangeMovesOneRow();
    void aNewCustomerIsInserted();
    void whoNoLongerMatchesLeaves();
    void undoneCustomersLeaveAndComeBack();
    void manyChangesAtOnceEndInTheStoredOrder();
    void everythingIsReadAnew();
    void aModelThatDiesEarlyHarmsNobody();
};

void CustomerListModelTest::aShortListIsThereAtOnce()
{
    TemporaryShop shop;
    fill(shop, 3);
    Watched list(shop);
    QCOMPARE(idsOf(list.model), (QVector<qint64>{3, 2, 1}));
    QVERIFY(list.model.index(0).data(CustomerListModel::LoadedRole).toBool());
    QCOMPARE(list.model.index(0).data().toString(), u"Anna 0003"_s);
    QCOMPARE(list.model.index(0).data(CustomerListModel::LastContactRole).toLongLong(), 30);
    QVERIFY(!list.model.index(0).data(CustomerListModel::MoodRole).isValid());
    QCOMPARE(list.model.index(1).data(CustomerListModel::IdRole).value<CustomerId>(), CustomerId(2));
    QCOMPARE(list.model.rowOf(CustomerId(1)), 2);
    QCOMPARE(list.model.rowOf(CustomerId(9)), -1);
    QVERIFY(!list.model.idAt(3).isValid());
    QVERIFY(!list.model.isLoading());
}

void CustomerListModelTest::aLongListGrowsBehindItsFirstScreen()
{
    TemporaryShop shop;
    fill(shop, 300);
    CustomerListModel model(*shop);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    model.setQuery({});
    QVERIFY(resets.wait());
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 300);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(inserts.size(), 1);
}

void CustomerListModelTest::rowsComeInBlocksWhenLookedAt()
{
    TemporaryShop shop;
    fill(shop, 300);
    Watched list(shop);
    QVERIFY(!list.model.customerAt(200));
    QVERIFY(!list.model.index(200).data().isValid());
    for (int row = 195; row < 210; ++row)
        QVERIFY(!list.model.index(row).data().isValid());
    QVERIFY(list.data.wait());
    QCOMPARE(list.data.size(), 1);
    QCOMPARE(list.data.first().at(0).toModelIndex().row(), 192);
    QCOMPARE(list.data.first().at(1).toModelIndex().row(), 255);
    QCOMPARE(list.model.index(200).data().toString(), u"Anna 0100"_s);
    QVERIFY(list.model.customerAt(255));
    QVERIFY(!list.model.customerAt(256));
}

void CustomerListModelTest::onlyTheLastQueryIsShown()
{
    TemporaryShop shop;
    fill(shop, 300);
    CustomerListModel model(*shop);
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    for (const char16_t *text : {u"0", u"anna", u"0017", u"004", u"0042"}) {
        CustomerQuery query;
        query.text = QString::fromUtf16(text);
        model.setQuery(query);
    }
    QVERIFY(loaded.wait());
    QCOMPARE(idsOf(model), QVector<qint64>{42});
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(idsOf(model), QVector<qint64>{42});
}

void CustomerListModelTest::aChangeMovesOneRow()
{
    TemporaryShop shop;
    fill(shop, 300);
    Watched list(shop);
    touch(shop, {{7, 99999}});
    QTRY_COMPARE(list.moves.size(), 1);
    QCOMPARE(list.model.rowOf(CustomerId(7)), 0);
    QCOMPARE(list.model.index(0).data(CustomerListModel::LastContactRole).toLongLong(), 99999);
    touch(shop, {{7, 0}});
    QTRY_COMPARE(list.moves.size(), 2);
    QCOMPARE(list.model.rowOf(CustomerId(7)), 299);
    list.data.clear();
    touch(shop, {{7, 1}});
    QTRY_VERIFY(!list.data.isEmpty());
    QCOMPARE(list.moves.size(), 2);
    QCOMPARE(list.inserts.size() + list.removes.size() + list.resets.size(), 0);
}

void CustomerListModelTest::aNewCustomerIsInserted()
{
    TemporaryShop shop;
    fill(shop, 300);
    Watched list(shop, {{}, CustomerSort::Name, {}, {}, {}});
    CustomerDraft draft;
    draft.customer.name = u"Anna 0100b"_s;
    QVERIFY(await(shop->customers().create(draft)).ok());
    QTRY_COMPARE(list.inserts.size(), 1);
    QCOMPARE(list.inserts.first().at(1).toInt(), 100);
    QCOMPARE(list.model.index(100).data().toString(), u"Anna 0100b"_s);
    QCOMPARE(list.moves.size() + list.removes.size() + list.resets.size(), 0);
}

void CustomerListModelTest::whoNoLongerMatchesLeaves()
{
    TemporaryShop shop;
    fill(shop, 20);
    Watched list(shop, {u"anna"_s, CustomerSort::LastContact, {}, {}, {}});
    CustomerDraft draft;
    draft.customer.name = u"Berta"_s;
    QVERIFY(await(shop->customers().update(CustomerId(5), 1, draft)).ok());
    QTRY_COMPARE(list.removes.size(), 1);
    QCOMPARE(list.model.rowCount(), 19);
    QCOMPARE(list.model.rowOf(CustomerId(5)), -1);
    QTRY_VERIFY(shop->undo().canUndo());
    QVERIFY(await(shop->undo().undo()).ok());
    QTRY_COMPARE(list.inserts.size(), 1);
    QCOMPARE(idsOf(list.model), stored(shop, list.model.query()));
    QCOMPARE(list.resets.size(), 0);
}

void CustomerListModelTest::undoneCustomersLeaveAndComeBack()
{
    TemporaryShop shop;
    fill(shop, 20);
    Watched list(shop);
    CustomerDraft draft;
    draft.customer.name = u"Berta"_s;
    QVERIFY(await(shop->customers().create(draft)).ok());
    QTRY_COMPARE(list.model.rowCount(), 21);
    QTRY_VERIFY(shop->undo().canUndo());
    QVERIFY(await(shop->undo().undo()).ok());
    QTRY_COMPARE(list.model.rowCount(), 20);
    QVERIFY(await(shop->undo().redo()).ok());
    QTRY_COMPARE(list.model.rowCount(), 21);
    QCOMPARE(list.model.index(20).data().toString(), u"Berta"_s);
    QCOMPARE(list.resets.size(), 0);
}

void CustomerListModelTest::manyChangesAtOnceEndInTheStoredOrder()
{
    TemporaryShop shop;
    fill(shop, 120);
    Watched list(shop);
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QVector<std::pair<qint64, qint64>> contacts;
        for (int i = 0; i < 1 + random.bounded(12); ++i)
            contacts.append({1 + random.bounded(120), random.bounded(1500)});
        touch(shop, contacts);
        // Often the next change comes before the last one was followed.
        if (round % 3 == 0)
            QTRY_COMPARE(idsOf(list.model), stored(shop, {}));
    }
    QTRY_COMPARE(idsOf(list.model), stored(shop, {}));
    QCOMPARE(list.resets.size(), 0);
    QCOMPARE(list.inserts.size() + list.removes.size(), 0);
}

void CustomerListModelTest::everythingIsReadAnew()
{
    TemporaryShop shop;
    fill(shop, 20);
    Watched list(shop);
    QVERIFY(await(shop->database().write([](Transaction &transaction) -> Result<Done> {
        transaction.session().run(u"UPDATE customer SET name = 'Zoe' WHERE id = 3"_s);
        transaction.session().run(u"UPDATE customer_summary SET last_contact_at = 99999 WHERE customer_id = 3"_s);
        transaction.changes().everything = true;
        return Done{};
    })).ok());
    QTRY_COMPARE(list.resets.size(), 1);
    QCOMPARE(list.model.index(0).data().toString(), u"Zoe"_s);
}

void CustomerListModelTest::aModelThatDiesEarlyHarmsNobody()
{
    TemporaryShop shop;
    fill(shop, 300);
    for (int i = 0; i < 20; ++i) {
        CustomerListModel model(*shop);
        model.setQuery({});
        if (i % 2 == 0)
            QTest::qWait(1);
    }
    QVERIFY(await(shop->customers().count()).ok());
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(CustomerListModelTest)
#include "tst_customerlistmodel.moc"
