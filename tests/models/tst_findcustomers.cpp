#include "models/services/search.h"
#include "tests/kit/people.h"

#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

class FindCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFragmentFinds_data();
    void everyFragmentFinds();
    void umlautsAreFoundInEitherSpelling_data();
    void umlautsAreFoundInEitherSpelling();
    void numbersThatEndAlikeAreToldApart();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void manyHitsAndFewHitsAgree();
};

void FindCustomersTest::everyFragmentFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("who");
    const QString lind = u"Noor Müller-Lind"_s;
    QTest::newRow("beginning") << u"noo"_s << lind;
    QTest::newRow("one letter") << u"n"_s << lind;
    QTest::newRow("second name") << u"li"_s << lind;
    QTest::newRow("inside") << u"ülle"_s << lind;
    QTest::newRow("several in any order") << u"lind noor"_s << lind;
    QTest::newRow("no accents") << u"muller"_s << lind;
    QTest::newRow("last digits") << u"5501"_s << lind;
    QTest::newRow("national") << u"0451 555-01"_s << lind;
    QTest::newRow("international") << u"+49 451"_s << lind;
    QTest::newRow("brackets") << u"(0451)"_s << lind;
    QTest::newRow("a label behind") << u"0451 555 01 (mobile)"_s << lind;
    QTest::newRow("a label behind, no brackets") << u"0451\u2212555\u00a001 Handy"_s << lind;
    QTest::newRow("callto") << u"callto:+4945155501"_s << lind;
    QTest::newRow("sip") << u"sip:+4945155501@pbx.example.org"_s << lind;
    QTest::newRow("square brackets") << u"+49[451]555 01"_s << lind;
    QTest::newRow("parameters") << u"Phone: +49 451 55501;ext=3"_s << lind;
    QTest::newRow("mail that begins with a number") << u"45155501@example.org"_s << QString();
    QTest::newRow("name and digits") << u"noor 0451"_s << lind;
    QTest::newRow("mail") << u"noor@exam"_s << lind;
    QTest::newRow("company") << u"sonne"_s << u"Anna Berg"_s;
    QTest::newRow("company that has no person") << u"backstube"_s << u"Backstube GmbH"_s;
    QTest::newRow("nobody") << u"xaver"_s << QString();
    QTest::newRow("not all of the words") << u"noor berg"_s << QString();
}

void FindCustomersTest::everyFragmentFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, who);
    TemporaryShop shop;
    added(shop, draft(u"Noor Müller-Lind"_s, {u"+49 451 55501"_s}, {u"noor@example.org"_s}));
    CustomerDraft anna = draft(u"Anna Berg"_s, {u"030 777-02"_s});
    anna.customer.company = u"Café Sonne"_s;
    added(shop, anna);
    CustomerDraft company;
    company.customer.company = u"Backstube GmbH"_s;
    added(shop, company);
    QCOMPARE(found(shop, typed).join(u','), who);
}

void FindCustomersTest::umlautsAreFoundInEitherSpelling_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"müller", u"Mueller", u"MÜLL", u"muel", u"mü", u"ülle", u"lea müller"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void FindCustomersTest::umlautsAreFoundInEitherSpelling()
{
    QFETCH(QString, typed);
    TemporaryShop shop;
    added(shop, draft(u"Lea Müller"_s, {}));
    added(shop, draft(u"Lea Mueller"_s, {}));
    added(shop, draft(u"Lea Moll"_s, {}));
    QStringList names = found(shop, typed);
    names.sort();
    QCOMPARE(names, (QStringList{u"Lea Mueller"_s, u"Lea Müller"_s}));
    const SearchResult popup = *await(shop->search().find(typed, 8, 0));
    QCOMPARE(popup.customers.size(), 2);
}

void FindCustomersTest::numbersThatEndAlikeAreToldApart()
{
    TemporaryShop shop;
    added(shop, draft(u"Kiel"_s, {u"0431 5550142"_s}));
    added(shop, draft(u"Lübeck"_s, {u"0451 5550142"_s}));
    for (const char16_t *typed : {u"0451 5550142", u"+49 451 555-0142", u"4515550142", u"04515550"}) {
        const QString text = QString::fromUtf16(typed);
        QCOMPARE(found(shop, text), QStringList{u"Lübeck"_s});
        CustomerQuery query;
        query.text = text;
        QCOMPARE((await(shop->customers().list(query)).value().ids), QVector<CustomerId>{CustomerId(2)});
        const auto places = *await(shop->customers().places(query, {CustomerId(1), CustomerId(2)}));
        QVERIFY(!places.places.first() && places.places.last() == 0);
    }
    QCOMPARE(found(shop, u"5550142"_s).size(), 2);
}

void FindCustomersTest::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"\"", u"a\" OR \"b", u"noor*", u"NOOR OR ANNA", u"NEAR(noor lind)", u"search_key:noor", u"-noor -lind", u"^noor", u"%", u"_oor", u"'; DROP TABLE customer; --",
                                  u"noor\\", u"(((", u"?", u"{noor}", u"+ +"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    QTest::newRow("nul") << u"no"_s + QChar(0) + u"or"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u"x"_s;
    QTest::newRow("long") << QString(5000, u'n');
}

void FindCustomersTest::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    TemporaryShop shop;
    added(shop, draft(u"Noor Lind"_s));
    CustomerQuery query;
    query.text = typed;
    for (const CustomerSort sort : {CustomerSort::LastContact, CustomerSort::Name}) {
        query.sort = sort;
        const auto answer = await(shop->customers().find(query));
        QVERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : describe(answer.error())));
    }
    QVERIFY(await(shop->customers().list(query)).ok());
    QCOMPARE(*await(shop->customers().count()), 1);
}

void FindCustomersTest::manyHitsAndFewHitsAgree()
{
    TemporaryShop shop;
    // More than the four thousand up to which hits are sorted rather than walked.
    sql(shop, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
              "INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) "
              "SELECT i, 'Anna ' || i, 'anna ' || i, '  anna  ' || i || CASE i % 2 WHEN 0 THEN '  even' ELSE '  odd' END, 0, 0 FROM n"_s);
    sql(shop, u"INSERT INTO customer_summary (customer_id, last_contact_at) SELECT id, id * 7 % 1000 FROM customer"_s);
    sql(shop, u"INSERT INTO customer_search (customer_search) VALUES ('rebuild')"_s);
    for (const CustomerSort sort : {CustomerSort::LastContact, CustomerSort::Name}) {
        CustomerQuery dense{u"anna"_s, sort, {}, {}, {}};
        CustomerQuery sparse{u"anna even"_s, sort, {}, {}, {}};
        const auto all = await(shop->customers().list(dense, 5)).value().ids;
        const auto even = await(shop->customers().list(sparse, 5)).value().ids;
        QCOMPARE(all.size(), 5000);
        QCOMPARE(even.size(), 2500);
        QVector<CustomerId> evenOfAll = all;
        evenOfAll.removeIf([](CustomerId id) { return id.value() % 2 != 0; });
        QCOMPARE(even, evenOfAll);
        const auto first = *await(shop->customers().find(dense, 50));
        QCOMPARE(first.size(), 50);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).id, all.at(i));
    }
}
QTEST_GUILESS_MAIN(FindCustomersTest)
#include "tst_findcustomers.moc"
