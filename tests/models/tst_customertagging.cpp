#include "models/services/customerexport.h"
#include "models/services/duplicates.h"
#include "models/services/segments.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "tests/kit/importing.h"
#include "tests/kit/people.h"
#include "tests/kit/shopfiles.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

CustomerDraft tagged(const QString &name, const QStringList &tags)
{
    CustomerDraft person = draft(name);
    person.customer.tags = tags;
    return person;
}

QStringList tagsOf(TemporaryShop &shop, CustomerId id)
{
    return await(shop->customers().customer(id))->tags;
}

} // namespace

/// Tags of the whole shop, of many customers at once, consent over time, and the table that is written of them.
class CustomerTaggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAreTaggedAtOnce();
    void aRenamedTagKeepsItsPeopleAndSegments();
    void twoTagsBecomeOne();
    void aDeletedTagIsNobodys();
    void consentIsWhatWasSaidLast();
    void everyWordAboutConsentIsKept();
    void aMergedCustomerBringsTheirWords();
    void exportedCellsAreNoFormulas_data();
    void exportedCellsAreNoFormulas();
    void whatWasExportedCanBeImported();
};

void CustomerTaggingTest::manyAreTaggedAtOnce()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, tagged(u"Anna"_s, {u"Tea"_s}));
    const CustomerId bob = added(shop, draft(u"Bob"_s));
    const CustomerId cem = added(shop, tagged(u"Cem"_s, {u"New"_s}));
    QCOMPARE(*await(shop->customers().changeTags({anna, bob, cem, CustomerId(77)}, {u" New "_s, u"New"_s}, {u"Tea"_s})), 2);
    QCOMPARE(tagsOf(shop, anna), QStringList{u"New"_s});
    QCOMPARE(tagsOf(shop, bob), QStringList{u"New"_s});
    QCOMPARE(tagsOf(shop, cem), QStringList{u"New"_s});
    QCOMPARE(*await(shop->customers().changeTags({anna}, {u"New"_s}, {})), 0);
    // Somebody who edits one of them meanwhile hears of it.
    QCOMPARE(await(shop->customers().update(anna, 1, draft(u"Anna B"_s))).error().kind, Error::Kind::Conflict);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(tagsOf(shop, anna), QStringList{u"Tea"_s});
    QCOMPARE(tagsOf(shop, bob), QStringList());
}

void CustomerTaggingTest::aRenamedTagKeepsItsPeopleAndSegments()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, tagged(u"Anna"_s, {u"loyal"_s}));
    const auto segment = await(shop->segments().save({{}, u"Regulars"_s, uR"({"tag": "loyal"})"_s}));
    QVERIFY(segment.ok());
    QVERIFY(await(shop->customers().renameTag(u"loyal"_s, u" Stammkunde "_s)).ok());
    QCOMPARE(tagsOf(shop, anna), QStringList{u"Stammkunde"_s});
    QCOMPARE(await(shop->segments().customers(*segment))->size(), 1);
    QCOMPARE(await(shop->customers().renameTag(u"loyal"_s, u"x"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(shop->customers().renameTag(u"Stammkunde"_s, u"  "_s)).error().subject, u"tag"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(tagsOf(shop, anna), QStringList{u"loyal"_s});
    QCOMPARE(await(shop->segments().customers(*segment))->size(), 1);
}

void CustomerTaggingTest::twoTagsBecomeOne()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, tagged(u"Anna"_s, {u"e-bike"_s, u"ebike"_s}));
    const CustomerId bob = added(shop, tagged(u"Bob"_s, {u"ebike"_s}));
    QVERIFY(await(shop->customers().renameTag(u"ebike"_s, u"e-bike"_s)).ok());
    QCOMPARE(tagsOf(shop, anna), QStringList{u"e-bike"_s});
    QCOMPARE(tagsOf(shop, bob), QStringList{u"e-bike"_s});
    QCOMPARE(*await(shop->customers().tagUses()), (QVector<TagUse>{{u"e-bike"_s, 2}}));
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(tagsOf(shop, anna), (QStringList{u"e-bike"_s, u"ebike"_s}));
    QCOMPARE(tagsOf(shop, bob), QStringList{u"ebike"_s});
}

void CustomerTaggingTest::aDeletedTagIsNobodys()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, tagged(u"Anna"_s, {u"Tea"_s, u"Loyal"_s}));
    QVERIFY(await(shop->customers().removeTag(u"Tea"_s)).ok());
    QCOMPARE(tagsOf(shop, anna), QStringList{u"Loyal"_s});
    QCOMPARE(*await(shop->shop().tags()), QStringList{u"Loyal"_s});
    QCOMPARE(await(shop->customers().removeTag(u"Tea"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(tagsOf(shop, anna), (QStringList{u"Loyal"_s, u"Tea"_s}));
}

void CustomerTaggingTest::consentIsWhatWasSaidLast()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, draft(u"Anna"_s));
    const QDate today(2026, 11, 22);
    QVERIFY(await(shop->customers().setConsent({anna, u"calls"_s, false, u"phone"_s, today.addDays(-10)})).ok());
    // A form from before that turns up later changes nothing now.
    QVERIFY(await(shop->customers().setConsent({anna, u"calls"_s, true, u"form"_s, today.addDays(-40)})).ok());
    CustomerContact contact = *await(shop->customers().contact(anna));
    QCOMPARE(contact.consents.size(), 1);
    QVERIFY(!contact.consents.first().given);
    QCOMPARE(contact.consents.first().source, u"phone"_s);
    QVERIFY(await(shop->customers().setConsent({anna, u"calls"_s, true, u"counter"_s, {}})).ok());
    contact = *await(shop->customers().contact(anna));
    QVERIFY(contact.consents.first().given);
    QCOMPARE(await(shop->customers().setConsent({anna, u"calls"_s, true, {}, today.addDays(1)})).error().subject, u"said"_s);
    QCOMPARE(await(shop->customers().setConsent({anna, u" "_s, true, {}, {}})).error().subject, u"purpose"_s);
    QCOMPARE(await(shop->customers().setConsent({CustomerId(77), u"calls"_s, true, {}, {}})).error().kind, Error::Kind::NotFound);
}

void CustomerTaggingTest::everyWordAboutConsentIsKept()
{
    TemporaryShop shop;
    const CustomerId anna = added(shop, draft(u"Anna"_s));
    const QDate today(2026, 11, 22);
    QVERIFY(await(shop->customers().setConsent({anna, u"news"_s, true, u"form"_s, today.addDays(-3)})).ok());
    QVERIFY(await(shop->customers().setConsent({anna, u"calls"_s, false, u"phone"_s, today.addDays(-30)})).ok());
    QVERIFY(await(shop->customers().setConsent({anna, u"news"_s, false, u"email"_s, {}})).ok());
    const auto history = *await(shop->customers().consentHistory(anna));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).source, u"email"_s);
    QCOMPARE(history.at(0).saidAt, TemporaryShop::noon);
    QCOMPARE(history.at(2).purpose, u"calls"_s);
    QCOMPARE(history.at(2).notedAt, TemporaryShop::noon);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(await(shop->customers().consentHistory(anna))->size(), 2);
    QVERIFY(await(shop->customers().contact(anna))->consents.last().given);
}

void CustomerTaggingTest::aMergedCustomerBringsTheirWords()
{
    // The other system goes on sending the key, and the address, of whoever was merged away: it is the one who was kept.
    TemporaryShop shop;
    const QByteArray file = "id,name,email,phone\nC1,Anna Holm,anna@x.org,0451 555 01\nC2,Annie Meier,annie@y.org,\nC3,Bert Lind,bert@z.org,\n";
    (void)importBytes(shop, file, exchange::ImportKind::Customers);
    sql(shop, u"INSERT INTO consent_change (customer_id, purpose, given, said_at, noted_at) VALUES (2, 'calls', 0, 1, 1)"_s);
    const auto merge = await(shop->duplicates().merge(CustomerId(1), CustomerId(2), {}));
    QVERIFY(merge.ok());
    QCOMPARE(await(shop->customers().consentHistory(CustomerId(1)))->size(), 1);
    QVERIFY(await(shop->duplicates().merge(CustomerId(3), CustomerId(1), {})).ok());
    const auto again = importBytes(shop, "id,name,email,phone\nC2,Annie Meier,other@y.org,0451 777\n", exchange::ImportKind::Customers);
    QCOMPARE(again.created, 0);
    QCOMPARE(*await(shop->customers().count()), 1);
    const auto orders = importBytes(shop, "customer_id,email,date,amount\nC2,,2026-10-01,12.50\n,annie@y.org,2026-10-02,7.50\nC1,,2026-10-03,1.00\n", exchange::ImportKind::Purchases);
    QCOMPARE(orders.created, 3);
    QCOMPARE(*await(shop->customers().count()), 1);
    QCOMPARE(await(shop->customers().brief(CustomerId(3)))->summary.purchases, 3);
}

void CustomerTaggingTest::exportedCellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Anna Holm"_s << u"Anna Holm"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\")\""_s;
    QTest::newRow("plus") << u"+1+1"_s << u"\"'+1+1\""_s;
    QTest::newRow("minus") << u"-2+3"_s << u"\"'-2+3\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("a number") << u"-2"_s << u"-2"_s;
    QTest::newRow("a phone number") << u"+49 451 555"_s << u"+49 451 555"_s;
    QTest::newRow("comma and quote") << u"Holm, \"Anna\""_s << u"\"Holm, \"\"Anna\"\"\""_s;
}

void CustomerTaggingTest::exportedCellsAreNoFormulas()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(name));
    const QString path = shop.folder() + u"/list.csv"_s;
    QCOMPARE(*await(exportCustomers(*shop, {id, CustomerId(77)}, path)), 1);
    const QString text = QString::fromUtf8(contentOf(path));
    QVERIFY2(text.contains(u",%1,"_s.arg(cell)), qPrintable(text));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(await(exportCustomers(*shop, {id}, shop.folder() + u"/no/such/folder.csv"_s)).error().kind, Error::Kind::Unavailable);
}

void CustomerTaggingTest::whatWasExportedCanBeImported()
{
    TemporaryShop shop;
    CustomerDraft person = draft(u"Anna Holm"_s, {u"+49 451 555 01"_s}, {u"anna@x.org"_s});
    person.customer.company = u"Holm & Söhne"_s;
    person.customer.remember = u"likes rye\nno calls before 10"_s;
    const QString path = shop.folder() + u"/list.csv"_s;
    QVERIFY(await(exportCustomers(*shop, {added(shop, person)}, path)).ok());
    TemporaryShop other;
    const auto report = importFile(other, path, exchange::ImportKind::Customers);
    QCOMPARE(report.created, 1);
    const Customer copy = *await(other->customers().customer(CustomerId(1)));
    QCOMPARE(copy.name, person.customer.name);
    QCOMPARE(copy.company, person.customer.company);
    QCOMPARE(copy.contactPoints.size(), 2);
    QCOMPARE(copy.contactPoints.first().normalised, u"+4945155501"_s);
    QCOMPARE(copy.remember, person.customer.remember);
}

QTEST_GUILESS_MAIN(CustomerTaggingTest)
#include "tst_customertagging.moc"
