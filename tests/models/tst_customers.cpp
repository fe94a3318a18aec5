#include "models/services/customers.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "tests/kit/people.h"

#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

/// Every row of every table of people, as text: equal before and after means nothing is different.
QString dump(TemporaryShop &shop)
{
    return *await(shop->database().read([](Session &session) -> Result<QString> {
        QString all;
        for (const char16_t *table : {u"customer", u"customer_summary", u"customer_tag", u"tag", u"contact_point", u"customer_contact_point", u"consent"}) {
            Statement &query = session.run(u"SELECT * FROM "_s + QString::fromUtf16(table));
            while (query.next()) {
                all += QString::fromUtf16(table);
                for (int column = 0; column < (all.endsWith(u"customer") ? 22 : 4); ++column)
                    all += u'|' + query.text(column);
                all += u'\n';
            }
            query.finish();
        }
        return all;
    }));
}

/// What stands in the file by hand, as an import or the journal would have written it.

} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnteredComesBack();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void anUpdateKeepsWhatTheFormDoesNotHold();
    void aVersionIsNotGivenTwice();
    void twoEditorsDoNotOverwriteEachOther();
    void everyChangeCanBeUndoneAndRedone();
    void undoDoesNotOverwriteALaterChange();
    void aListIsSortedAndFiltered();
    void placesSayWhereARowStands();
    void changesAreAnnounced();
};

void CustomersTest::whatIsEnteredComesBack()
{
    TemporaryShop shop;
    CustomerDraft entered = draft(u"  Noor   Lind "_s, {u"0451 555-01"_s, u"+49 451 55501"_s, u" "_s}, {u" Noor@Example.ORG "_s});
    entered.customer.birthday = u"--02-29"_s;
    entered.customer.tags = {u"Tea"_s, u" Loyal "_s, u"Tea"_s, u""_s};
    const CustomerId id = added(shop, entered);
    const Customer stored = *await(shop->customers().customer(id));
    QCOMPARE(stored.name, u"Noor Lind"_s);
    QCOMPARE(stored.tags, (QStringList{u"Loyal"_s, u"Tea"_s}));
    QCOMPARE(stored.contactPoints.size(), 2);
    QCOMPARE(stored.contactPoints.first().normalised, u"+4945155501"_s);
    QCOMPARE(stored.contactPoints.last().normalised, u"noor@example.org"_s);
    QCOMPARE(stored.createdAt, TemporaryShop::noon);
    const auto rows = *await(shop->customers().rows({CustomerId(77), id}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().phone, u"0451 555-01"_s);
    QCOMPARE(rows.first().email, u"Noor@Example.ORG"_s);
    QCOMPARE(*await(shop->customers().count()), 1);
    QCOMPARE(await(shop->customers().customer(CustomerId(77))).error().kind, Error::Kind::NotFound);
}

void CustomersTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << u"name"_s << u"  "_s;
    QTest::newRow("mail without at") << u"email"_s << u"noor.example.org"_s;
    QTest::newRow("phone without digit") << u"phone"_s << u"unknown"_s;
    QTest::newRow("no such day") << u"birthday"_s << u"1990-02-30"_s;
    QTest::newRow("local date order") << u"birthday"_s << u"30.02.1990"_s;
    QTest::newRow("born tomorrow") << u"birthday"_s << u"2026-11-23"_s;
    QTest::newRow("channel nobody knows") << u"preferred_channel"_s << u"pigeon"_s;
    QTest::newRow("language nobody speaks") << u"language"_s << u"qq"_s;
}

void CustomersTest::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TemporaryShop shop;
    CustomerDraft entered = draft(field == u"name" ? value : u"Noor Lind"_s);
    if (field == u"email")
        entered.emails = {value};
    if (field == u"phone")
        entered.phones = {value};
    if (field == u"birthday")
        entered.customer.birthday = value;
    if (field == u"preferred_channel")
        entered.customer.preferredChannel = value;
    if (field == u"language")
        entered.customer.language = value;
    const auto refusedResult = await(shop->customers().create(entered));
    QVERIFY(!refusedResult.ok());
    QCOMPARE(refusedResult.error().kind, Error::Kind::Invalid);
    QCOMPARE(refusedResult.error().subject, field);
    QVERIFY(!refusedResult.error().reason.isEmpty());
    QCOMPARE(*await(shop->customers().count()), 0);
    QVERIFY(!shop->undo().canUndo());
}

/// What one program read is not what another one wrote after it was taken back, though both come next after the same.
void CustomersTest::aVersionIsNotGivenTwice()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Noor Lind"_s));
    QVERIFY(await(shop->customers().update(id, 1, draft(u"Noor Berg"_s))).ok());
    const int read = await(shop->customers().customer(id))->version;
    auto other = Workspace::open(shop.path(), std::make_shared<FixedClock>(TemporaryShop::noon + 1000));
    QVERIFY(other.ok());
    QVERIFY(await(other.value()->undo().undo()).ok());
    const Customer restored = await(other.value()->customers().customer(id)).value();
    QCOMPARE(restored.version, 1);
    QCOMPARE(restored.name, u"Noor Lind"_s);
    QVERIFY(await(other.value()->customers().update(id, restored.version, draft(u"Noor Holm"_s))).ok());
    QCOMPARE(await(shop->customers().update(id, read, draft(u"Noor Berg-Lind"_s))).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(shop->customers().customer(id))->name, u"Noor Holm"_s);
}

void CustomersTest::anUpdateKeepsWhatTheFormDoesNotHold()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Noor Lind"_s, {u"0451 555-01"_s}));
    sql(shop, u"UPDATE customer SET external_key = 'C-17', source = 'fair'"_s);
    sql(shop, u"UPDATE customer_contact_point SET opted_out = 1, label = 'work'"_s);
    sql(shop, u"INSERT INTO contact_point (id, kind, raw, normalised) VALUES (9, 'social', '@noor', '@noor')"_s);
    sql(shop, u"INSERT INTO customer_contact_point (customer_id, contact_point_id, position) VALUES (1, 9, 1)"_s);
    QVERIFY(await(shop->customers().update(id, 1, draft(u"Noor Berg"_s, {u"0451-55501"_s, u"0451 777"_s}))).ok());
    const Customer stored = *await(shop->customers().customer(id));
    QCOMPARE(stored.name, u"Noor Berg"_s);
    QVERIFY(stored.version > 1);
    QCOMPARE(stored.externalKey, u"C-17"_s);
    QCOMPARE(stored.source, u"fair"_s);
    QCOMPARE(stored.contactPoints.size(), 3);
    QVERIFY(stored.contactPoints.first().optedOut);
    QCOMPARE(stored.contactPoints.first().label, u"work"_s);
    QCOMPARE(stored.contactPoints.last().raw, u"@noor"_s);
    QCOMPARE(found(shop, u"berg"_s).size(), 1);
    QCOMPARE(found(shop, u"lind"_s).size(), 0);
}

void CustomersTest::twoEditorsDoNotOverwriteEachOther()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Noor Lind"_s));
    QVERIFY(await(shop->customers().update(id, 1, draft(u"Noor Berg"_s))).ok());
    const auto second = await(shop->customers().update(id, 1, draft(u"Noor Stern"_s)));
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE((*await(shop->customers().customer(id))).name, u"Noor Berg"_s);
}

void CustomersTest::everyChangeCanBeUndoneAndRedone()
{
    TemporaryShop shop;
    QStringList states{dump(shop)};
    const CustomerId id = added(shop, draft(u"Noor Lind"_s, {u"0451 555-01"_s}, {u"noor@example.org"_s}));
    states += dump(shop);
    shop.clock().set(TemporaryShop::noon + 60000);
    CustomerDraft changed = draft(u"Noor Berg"_s, {u"0451 777-02"_s});
    changed.customer.tags = {u"Tea"_s};
    QVERIFY(await(shop->customers().update(id, 1, changed)).ok());
    states += dump(shop);
    QVERIFY(await(shop->customers().setTags(id, {u"Loyal"_s, u"Tea"_s})).ok());
    states += dump(shop);
    QVERIFY(await(shop->customers().setConsent(id, u"news"_s, true, u"letter"_s)).ok());
    states += dump(shop);
    QVERIFY(await(shop->customers().setConsent(id, u"news"_s, false, u"phone"_s)).ok());
    states += dump(shop);
    for (qsizetype i = 1; i < states.size(); ++i)
        QVERIFY(states.at(i) != states.at(i - 1));
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QTRY_VERIFY(shop->undo().canUndo());
            QVERIFY(await(shop->undo().undo()).ok());
            QCOMPARE(dump(shop), states.at(i));
        }
        QVERIFY(!shop->undo().canUndo());
        QCOMPARE(found(shop, u"noor"_s).size(), 0);
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(await(shop->undo().redo()).ok());
            QCOMPARE(dump(shop), states.at(i));
        }
        QCOMPARE(found(shop, u"berg"_s).size(), 1);
    }
}

void CustomersTest::undoDoesNotOverwriteALaterChange()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Noor Lind"_s));
    QVERIFY(await(shop->customers().update(id, 1, draft(u"Noor Berg"_s))).ok());
    sql(shop, u"UPDATE customer SET name = 'Noor Stern', version = 3"_s);
    QTRY_VERIFY(shop->undo().canUndo());
    QCOMPARE(await(shop->undo().undo()).error().kind, Error::Kind::Conflict);
    QCOMPARE((*await(shop->customers().customer(id))).name, u"Noor Stern"_s);
}

void CustomersTest::aListIsSortedAndFiltered()
{
    TemporaryShop shop;
    for (const char16_t *name : {u"Ödön", u"Anna", u"zoe", u"Ben"})
        added(shop, draft(QString::fromUtf16(name)));
    sql(shop, u"UPDATE customer_summary SET last_contact_at = customer_id * 10, mood = CASE customer_id WHEN 1 THEN 300 WHEN 2 THEN -700 WHEN 3 THEN 0 END, "
              "spent_minor = CASE customer_id WHEN 4 THEN 900 ELSE customer_id END"_s);
    QVERIFY(await(shop->customers().setTags(CustomerId(1), {u"Tea"_s})).ok());
    QVERIFY(await(shop->customers().setTags(CustomerId(4), {u"Tea"_s})).ok());
    const auto list = [&](CustomerQuery query) {
        const CustomerList answer = *await(shop->customers().list(query, 3));
        QStringList ids;
        for (const CustomerId id : answer.ids)
            ids.append(QString::number(id.value()));
        if (answer.firstRows.size() != std::min<qsizetype>(3, answer.ids.size()))
            return u"wrong number of rows"_s;
        return ids.join(u' ');
    };
    using enum CustomerSort;
    QCOMPARE(list({}), u"4 3 2 1"_s);
    QCOMPARE(list({{}, Name, {}, {}, {}}), u"2 4 1 3"_s);
    QCOMPARE(list({{}, Mood, {}, {}, {}}), u"2 3 1 4"_s);
    QCOMPARE(list({{}, Spent, {}, {}, {}}), u"4 3 2 1"_s);
    QCOMPARE(list({{}, LastContact, u"Tea"_s, {}, {}}), u"4 1"_s);
    QCOMPARE(list({{}, Name, u"Tea"_s, {}, {}}), u"4 1"_s);
    QCOMPARE(list({{}, LastContact, u"None"_s, {}, {}}), QString());
    QCOMPARE(list({{}, Name, {}, -1, {}}), u"2"_s);
    QCOMPARE(list({{}, LastContact, {}, {}, 0}), u"3 1"_s);
    QCOMPARE(list({{}, Mood, {}, 300, -100}), u"3 1"_s);
    QCOMPARE(list({u"o"_s, Name, {}, {}, {}}), u"1"_s);
    QCOMPARE(list({u"odon"_s, Mood, u"Tea"_s, {}, 100}), u"1"_s);
}

void CustomersTest::placesSayWhereARowStands()
{
    TemporaryShop shop;
    for (const char16_t *name : {u"Dora", u"Anna", u"Cem", u"Ben"})
        added(shop, draft(QString::fromUtf16(name)));
    sql(shop, u"UPDATE customer_summary SET last_contact_at = 5"_s);
    sql(shop, u"UPDATE customer_summary SET last_contact_at = 9 WHERE customer_id = 2"_s);
    for (const CustomerQuery &query : {CustomerQuery{}, CustomerQuery{{}, CustomerSort::Name, {}, {}, {}}, CustomerQuery{{}, CustomerSort::Mood, {}, {}, {}}, CustomerQuery{u"n"_s, CustomerSort::Name, {}, {}, {}}, CustomerQuery{u"a"_s, {}, {}, {}, {}}}) {
        const auto ids = await(shop->customers().list(query)).value().ids;
        const auto places = *await(shop->customers().places(query, {CustomerId(1), CustomerId(2), CustomerId(3), CustomerId(4), CustomerId(5)}));
        QCOMPARE(places.rows.size(), 4);
        for (int i = 0; i < 5; ++i) {
            const qsizetype index = ids.indexOf(CustomerId(i + 1));
            QCOMPARE(places.places.at(i), index < 0 ? std::optional<qint64>() : std::optional<qint64>(index));
        }
    }
}

void CustomersTest::changesAreAnnounced()
{
    TemporaryShop shop;
    QSignalSpy changed(shop.get(), &Workspace::changed);
    const CustomerId id = added(shop, draft(u"Noor Lind"_s));
    QTRY_COMPARE(changed.size(), 1);
    const auto first = changed.takeFirst().first().value<ChangeSet>();
    QCOMPARE(first.customers, QVector<CustomerId>{id});
    QVERIFY(first.customersAddedOrRemoved);
    QVERIFY(await(shop->customers().setConsent(id, u"news"_s, true, {})).ok());
    QTRY_COMPARE(changed.size(), 1);
    const auto second = changed.takeFirst().first().value<ChangeSet>();
    QCOMPARE(second.customers, QVector<CustomerId>{id});
    QVERIFY(!second.customersAddedOrRemoved);
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
