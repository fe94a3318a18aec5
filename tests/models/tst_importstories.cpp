#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/undojournal.h"
#include "tests/kit/importing.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace rapport;
using namespace rapport::exchange;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// What happens to a shop when a file comes in, and when it goes out again.
class ImportStoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRowsAreListedAndTheRestGoesIn();
    void theSameFileTwiceAddsNothing();
    void aFamilySharesANumber();
    void aNameAloneMeetsOnlyANameAlone();
    void customersAreFilledInAndRestored();
    void undoKeepsWhatAPersonChanged();
    void undoInAnyOrderLeavesNothing_data();
    void undoInAnyOrderLeavesNothing();
    void cancelLeavesNothing();
    void aTrialLeavesNothing();
    void rowsOfOneReceiptAreOnePurchase();
    void answersOutsideTheirScaleAreRefused();
    void datesThatCouldBeBothAreAskedFor();
    void germanSpreadsheet();
    void utf16Tabs();
    void conversationsWithCases();
    void casesSayWhatTheCustomerConfirmed();
};

void ImportStoriesTest::badRowsAreListedAndTheRestGoesIn()
{
    TemporaryShop shop;
    const QByteArray bytes("customer,email,date,amount\n"
                           "Ann\xC3\xA9,anne@x.de,2026-01-02,5.00\n"
                           ",,2026-01-02,6.00\n"
                           "Bert,b@x.de,2026-02-31,7.00\n"
                           "Cleo,c@x.de,2026-01-02,a lot\n"
                           "D\xC3ra,d@x.de,2026-01-02,8.00\n"
                           "Emil,not an address,2026-01-02,8.00\n"
                           "\"Fred,f@x.de,2026-01-02,8.00\n"
                           "Gina,g@x.de,2026-01-02\n"
                           "Hugo,h@x.de,2026-01-02,9.00,and,more\n"
                           "Ida,i@x.de,2026-01-03,10.50\n");
    ImportPlan plan = await(shop->importer().propose(writeFile(shop, u"orders.csv"_s, bytes), ImportKind::Purchases)).value();
    plan.rejectsPath = shop.folder() + u"/rejects.csv"_s;
    const ImportReport report = await(shop->importer().run(plan, nullptr)).value();
    QCOMPARE(rejectsOf(report), (QStringList{u"3  no-customer"_s, u"4 occurred_at no-such-date"_s, u"5 amount not-an-amount"_s, u"6 customer broken-text"_s,
                                             u"7 email not-an-email"_s, u"8 customer unclosed-quote"_s, u"9  too-few-columns"_s, u"10  too-many-columns"_s}));
    QCOMPARE(report.created, 2);
    QCOMPARE(report.rejected, 8);
    QCOMPARE(report.rows, 10);
    QCOMPARE(numberOf(*shop, u"SELECT sum(amount_minor) FROM purchase"_s), 1550);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 2);
    QCOMPARE(checkOf(*shop), QStringList());
    QFile rejects(report.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray text = rejects.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBFline,column,reason,customer,email,date,amount\n3,,no-customer,,,2026-01-02,6.00\n"));
    QVERIFY(text.contains("\n6,customer,broken-text,D\xC3ra,d@x.de,2026-01-02,8.00\n"));
    QCOMPARE(QFileInfo(report.rejectsPath).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void ImportStoriesTest::theSameFileTwiceAddsNothing()
{
    TemporaryShop shop;
    const QByteArray two("customer,date,amount,item\nAnna,2026-01-02,5.00,Bell\nAnna,2026-01-02,5.00,Bell\n");
    QCOMPARE(importBytes(shop, two, ImportKind::Purchases).created, 2);
    const ImportReport again = importBytes(shop, two, ImportKind::Purchases);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.duplicates, 2);
    const ImportReport three = importBytes(shop, two + "Anna,2026-01-02,5.00,Bell\n", ImportKind::Purchases);
    QCOMPARE(three.created, 1);
    QCOMPARE(three.duplicates, 2);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM purchase"_s), 3);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 1);
}

void ImportStoriesTest::aFamilySharesANumber()
{
    TemporaryShop shop;
    const QByteArray family("name,phone\nAnna Holm,0451 555 0101\nBjarne Holm,+49 451 5550101\n");
    QCOMPARE(importBytes(shop, family, ImportKind::Customers).created, 2);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM contact_point"_s), 1);
    QCOMPARE(importBytes(shop, family, ImportKind::Customers).duplicates, 2);
    const ImportReport calls = importBytes(shop,
                                           "customer,phone,date,channel,text\n"
                                           "Bjarne Holm,0451/5550101,2026-03-01,call,Asked about lights\n"
                                           ",0451/5550101,2026-03-02,call,Somebody called\n", ImportKind::Interactions);
    QCOMPARE(calls.created, 1);
    QCOMPARE(rejectsOf(calls), QStringList{u"3  several-customers"_s});
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM interaction i JOIN customer c ON c.id = i.customer_id WHERE c.name = 'Bjarne Holm'"_s), 1);
}

void ImportStoriesTest::aNameAloneMeetsOnlyANameAlone()
{
    TemporaryShop shop;
    QCOMPARE(importBytes(shop, "name,email\nAnna Holm,anna@x.de\n", ImportKind::Customers).created, 1);
    const ImportReport first = importBytes(shop, "customer,date,amount\nAnna Holm,2026-01-02,5\nanna  holm,2026-01-03,5\n", ImportKind::Purchases);
    QCOMPARE(first.customersCreated, 1);
    QCOMPARE(importBytes(shop, "customer,date,amount\nANNA HOLM,2026-01-04,5\n", ImportKind::Purchases).customersCreated, 0);
    const ImportReport known = importBytes(shop, "customer,email,date,amount\nA. Holm,ANNA@x.de,2026-01-05,5\n", ImportKind::Purchases);
    QCOMPARE(known.customersCreated, 0);
    QCOMPARE(numberOf(*shop, u"SELECT purchases FROM customer_summary WHERE customer_id = 1"_s), 1);
}

void ImportStoriesTest::customersAreFilledInAndRestored()
{
    TemporaryShop shop;
    QCOMPARE(importBytes(shop, "id,name,phone,tags\nK1,Anna Holm,0451 5550101,Loyal\nK2,Bert Ohm,,\n", ImportKind::Customers).created, 2);
    const QStringList before = dumpOf(*shop);
    const ImportReport more = importBytes(shop,
                                          "id,name,phone,email,company,tags\n"
                                          "K1,Anna Holm-Berg,0451 5550102,anna@x.de,Holm GmbH,Racer\n"
                                          "K2,Bert Ohm,,,,\n"
                                          "K3,Cleo,,cleo@x.de,,\n", ImportKind::Customers);
    QCOMPARE(more.created, 1);
    QCOMPARE(more.updated, 1);
    QCOMPARE(more.duplicates, 1);
    const Customer anna = await(shop->customers().customer(CustomerId(1))).value();
    QCOMPARE(anna.name, u"Anna Holm"_s); // Ours stays.
    QCOMPARE(anna.company, u"Holm GmbH"_s);
    QCOMPARE(anna.contactPoints.size(), 3);
    QCOMPARE(anna.tags, (QStringList{u"Loyal"_s, u"Racer"_s}));
    QVERIFY(anna.version > 1);
    QVERIFY(await(shop->importer().undo(more.batch)).ok());
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(checkOf(*shop), QStringList());
    // The undo journal knows the first import only: the other was taken back by its own button.
    QTRY_VERIFY(shop->undo().canUndo());
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 0);
    QVERIFY(!shop->undo().canUndo());
    const auto twice = await(shop->importer().undo(more.batch));
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
}

void ImportStoriesTest::undoInAnyOrderLeavesNothing_data()
{
    QTest::addColumn<bool>("olderFirst");
    QTest::addColumn<int>("keptByTheFirstUndo");
    QTest::newRow("newest first") << false << 0;
    QTest::newRow("oldest first: its customer is in use until the other goes") << true << 1;
}

void ImportStoriesTest::undoInAnyOrderLeavesNothing()
{
    QFETCH(bool, olderFirst);
    QFETCH(int, keptByTheFirstUndo);
    TemporaryShop shop;
    const QStringList before = dumpOf(*shop);
    const BatchId older = importBytes(shop, "customer,date,amount\nAnna,2026-01-02,5\nBert,2026-01-02,5\n", ImportKind::Purchases).batch;
    const BatchId newer = importBytes(shop, "customer,date,amount\nAnna,2026-01-04,5\n", ImportKind::Purchases).batch;
    const UndoReport first = await(shop->importer().undo(olderFirst ? older : newer)).value();
    QCOMPARE(first.kept, keptByTheFirstUndo);
    const UndoReport second = await(shop->importer().undo(olderFirst ? newer : older)).value();
    QCOMPARE(second.kept, 0);
    QCOMPARE(first.reversed + second.reversed, 5);
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(checkOf(*shop), QStringList());
}

void ImportStoriesTest::undoKeepsWhatAPersonChanged()
{
    TemporaryShop shop;
    const ImportReport calls = importBytes(shop,
                                           "customer,date,text\nAnna,2026-01-02 10:00,Very happy with the wheel\nBert,2026-01-03 11:00,Waited too long\n"
                                           "Cleo,2026-01-04 12:00,Asked for a bell\n", ImportKind::Interactions);
    QCOMPARE(calls.created, 3);
    QVERIFY(await(shop->journal().correct({EntryTable::Interaction, 1}, -500)).ok());
    InteractionDraft draft;
    draft.customer = CustomerId(2);
    draft.text = u"Called back"_s;
    QVERIFY(await(shop->journal().log(draft)).ok());
    const UndoReport report = await(shop->importer().undo(calls.batch)).value();
    QCOMPARE(report.reversed, 3); // Bert's and Cleo's call, and Cleo.
    QCOMPARE(report.kept, 3);     // Anna's corrected call, Anna, and Bert, with whom somebody spoke since.
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM interaction"_s), 2);
    QCOMPARE(checkOf(*shop), QStringList());
}

void ImportStoriesTest::cancelLeavesNothing()
{
    TemporaryShop shop;
    QByteArray bytes("customer,date,text\n");
    for (int i = 0; i < 20000; ++i)
        bytes += "Customer " + QByteArray::number(i % 500) + ",2026-01-02 10:00,Note number " + QByteArray::number(i) + "\n";
    const ImportPlan plan = await(shop->importer().propose(writeFile(shop, u"many.csv"_s, bytes), ImportKind::Interactions)).value();
    const QStringList before = dumpOf(*shop);
    const auto progress = std::make_shared<ImportProgress>();
    const auto running = shop->importer().run(plan, progress);
    QTRY_VERIFY(progress->rowsDone > 0 || running.isFinished());
    progress->cancel = true;
    const auto report = await(running);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(await(shop->importer().batches()).value().size(), 0);
    QCOMPARE(checkOf(*shop), QStringList());
}

void ImportStoriesTest::aTrialLeavesNothing()
{
    TemporaryShop shop;
    const QString path = writeFile(shop, u"a.csv"_s, "customer,date,amount\nAnna,2026-01-02,5\nBert,2026-01-02,x\n");
    const ImportPlan plan = await(shop->importer().propose(path, ImportKind::Purchases)).value();
    const QStringList before = dumpOf(*shop);
    const ImportReport report = await(shop->importer().run(plan, nullptr, true)).value();
    QVERIFY(report.dryRun);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(await(shop->importer().batches()).value().size(), 0);
}

void ImportStoriesTest::rowsOfOneReceiptAreOnePurchase()
{
    TemporaryShop shop;
    const QByteArray bytes("order id,customer,date,item,quantity,unit price\n"
                           "R1,Anna,2026-01-02,Bell,2,4.50\nR2,Bert,2026-01-02,Chain,1,20\nR1,Anna,2026-01-02,Lamp,1,30.00\nR2,Cleo,2026-01-09,Lamp,1,1\n");
    const ImportReport report = importBytes(shop, bytes, ImportKind::Purchases);
    QCOMPARE(report.created, 3);
    QCOMPARE(rejectsOf(report), QStringList{u"5 id same-id"_s});
    QCOMPARE(numberOf(*shop, u"SELECT amount_minor FROM purchase WHERE external_key = 'R1'"_s), 3900);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM purchase_item"_s), 3);
    QCOMPARE(checkOf(*shop), QStringList());
    QCOMPARE(importBytes(shop, bytes, ImportKind::Purchases).duplicates, 3);
}

void ImportStoriesTest::answersOutsideTheirScaleAreRefused()
{
    TemporaryShop shop;
    const ImportReport report = importBytes(shop,
                                            "email,kind,score,scale,answered_at,comment\n"
                                            "a@x.de,NPS,11,,2026-01-02,\na@x.de,nps,9,,2026-01-02,Lovely people\na@x.de,CES,3,,2026-01-02,\n"
                                            "a@x.de,CES,3,7,2026-01-02,\na@x.de,CSAT,4/5,,2026-01-02,\na@x.de,mood,4,,2026-01-02,\n", ImportKind::Feedback);
    QCOMPARE(report.created, 3);
    QCOMPARE(rejectsOf(report), (QStringList{u"2 score out-of-scale"_s, u"4 scale no-scale"_s, u"7 kind unknown-kind"_s}));
    QCOMPARE(checkOf(*shop), QStringList());
}

void ImportStoriesTest::datesThatCouldBeBothAreAskedFor()
{
    TemporaryShop shop;
    const QString path = writeFile(shop, u"a.csv"_s, "customer,date,amount\nAnna,01/02/2026,5\nBert,03/04/2026,6\n");
    ImportPlan plan = await(shop->importer().propose(path, ImportKind::Purchases)).value();
    QVERIFY(plan.dateAmbiguous);
    QCOMPARE(plan.dateChoices, (QStringList{u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s}));
    const auto refused = await(shop->importer().run(plan, nullptr));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, u"date-ambiguous"_s);
    plan.dateFormat = u"MM/dd/yyyy"_s;
    plan.dateAmbiguous = false;
    QCOMPARE(await(shop->importer().run(plan, nullptr)).value().created, 2);
    QCOMPARE(numberOf(*shop, u"SELECT month % 12 + 1 FROM purchase ORDER BY id LIMIT 1"_s), 1);
}

void ImportStoriesTest::germanSpreadsheet()
{
    TemporaryShop shop;
    const QByteArray bytes("Kundennummer;Name;E-Mail;Kaufdatum;Betrag\r\n"
                           "17;M\xFCller, J\xF6rg;j@x.de;03.09.2026;1.234,56 \x80\r\n"
                           "18;Gro\xDF;g@x.de;31.08.2026;-12,00\r\n");
    const ImportReport report = importBytes(shop, bytes, ImportKind::Purchases);
    QCOMPARE(report.created, 2);
    QCOMPARE(numberOf(*shop, u"SELECT sum(amount_minor) FROM purchase"_s), 122256);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer WHERE name = 'Müller, Jörg' AND external_key = '17'"_s), 1);
}

void ImportStoriesTest::utf16Tabs()
{
    TemporaryShop shop;
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(u"Name\tTelefon\tGeburtsdatum\r\nÇağla Öztürk\t0172 5550199\t03.09.1980\r\nBo\t\t31.09.1980\r\n"_s);
    const ImportReport report = importBytes(shop, bytes, ImportKind::Customers);
    QCOMPARE(report.created, 1);
    QCOMPARE(rejectsOf(report), QStringList{u"3 birthday no-such-date"_s});
    QCOMPARE(await(shop->customers().customer(CustomerId(1))).value().birthday, u"1980-09-03"_s);
}

void ImportStoriesTest::conversationsWithCases()
{
    TemporaryShop shop;
    const QStringList before = dumpOf(*shop);
    const QByteArray bytes("Kunde;Datum;Kanal;Richtung;Thema;Mitarbeiter;Dauer;Vorgang;Notiz\n"
                           "Anna;03.09.2026 10:15;Anruf;eingehend;Reparatur;Nora;2:30;V1;Die Bremse quietscht\n"
                           "Anna;04.09.2026 09:00;E-Mail;ausgehend;Reparatur;Nora;;V1;Termin am Freitag\n"
                           "Anna;05.09.2026 09:00;Rauchzeichen;;;;;;Huhu\n");
    const ImportReport report = importBytes(shop, bytes, ImportKind::Interactions);
    QCOMPARE(report.created, 2);
    QCOMPARE(rejectsOf(report), QStringList{u"4 channel unknown-channel"_s});
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM service_case"_s), 1);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM interaction WHERE case_id = 1 AND topic_id = 1 AND staff_id = 1"_s), 2);
    QCOMPARE(numberOf(*shop, u"SELECT duration_s FROM interaction WHERE id = 1"_s), 150);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM interaction WHERE direction = 'out' AND score IS NULL"_s), 1);
    const ImportReport cases = importBytes(shop, "case id,customer,opened,closed\nV1,Anna,2026-09-03,2026-09-06\n", ImportKind::Cases);
    QCOMPARE(cases.updated, 1);
    QCOMPARE(checkOf(*shop), QStringList());
    QVERIFY(await(shop->importer().undo(cases.batch)).ok());
    QVERIFY(await(shop->importer().undo(report.batch)).ok());
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(checkOf(*shop), QStringList());
}

void ImportStoriesTest::casesSayWhatTheCustomerConfirmed()
{
    TemporaryShop shop;
    const ImportReport report = importBytes(shop,
                                            "case id,customer,opened,closed,Customer confirmed\n"
                                            "V1,Anna,2026-09-03,2026-09-06,yes\n"
                                            "V2,Anna,2026-09-04,2026-09-07,Nein\n"
                                            "V3,Anna,2026-09-05,2026-09-08,\n"
                                            "V4,Anna,2026-09-06,2026-09-09,perhaps\n",
                                            ImportKind::Cases);
    QCOMPARE(report.created, 3);
    QCOMPARE(rejectsOf(report), QStringList{u"5 confirmed unknown-answer"_s});
    QCOMPARE(numberOf(*shop, u"SELECT count(confirmed) FROM service_case"_s), 2);
    QCOMPARE(numberOf(*shop, u"SELECT confirmed FROM service_case WHERE external_key = 'V1'"_s), 1);
    const QStringList before = dumpOf(*shop);
    const ImportReport later = importBytes(shop, "case id,customer,opened,closed,Customer confirmed\nV3,Anna,2026-09-05,2026-09-08,ja\nV1,Anna,2026-09-03,2026-09-06,no\n", ImportKind::Cases);
    // Where the shop keeps its own, only what was missing is filled in.
    QCOMPARE(later.updated, 1);
    QCOMPARE(numberOf(*shop, u"SELECT confirmed FROM service_case WHERE external_key = 'V1'"_s), 1);
    QCOMPARE(numberOf(*shop, u"SELECT confirmed FROM service_case WHERE external_key = 'V3'"_s), 1);
    QVERIFY(await(shop->importer().undo(later.batch)).ok());
    QCOMPARE(dumpOf(*shop), before);
    QCOMPARE(checkOf(*shop), QStringList());
}

QTEST_GUILESS_MAIN(ImportStoriesTest)
#include "tst_importstories.moc"
