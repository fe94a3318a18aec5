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
    void whatIsTooLongForALineIsRefused_data();
    void whatIsTooLongForALineIsRefused();
    void whatIsDatedAheadIsRefused_data();
    void whatIsDatedAheadIsRefused();

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

void ImportHostileTest::whatIsTooLongForALineIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reject"); ///< "column reason"; empty: kept.
    const QByteArray fits(400, 'x');
    const QByteArray tooLong(401, 'x');
    const auto row = [](const char *name, const QString &kind, const QByteArray &content, const QString &reject) {
        QTest::newRow(name) << kind << content << reject;
    };
    row("a name that fits", u"customers"_s, "name,email\n" + fits + ",a@x.de\n", {});
    row("a name", u"customers"_s, "name,email\n" + tooLong + ",a@x.de\n", u"name too-long-line"_s);
    row("a megabyte of a name", u"customers"_s, "name,email\n" + QByteArray(1'000'000, 'x') + ",a@x.de\n", u"name too-long-line"_s);
    row("a line of an address", u"customers"_s, "name,address\nAda,\"Ring 1\n" + tooLong + "\"\n", u"address too-long-line"_s);
    row("an address of many lines", u"customers"_s, "name,address\nAda,\"" + QByteArray("Ring 1\n").repeated(100) + "\"\n", {});
    row("a tag", u"customers"_s, "name,tags\nAda,\"loyal; " + tooLong + "\"\n", u"tags too-long-line"_s);
    row("many tags", u"customers"_s, "name,tags\nAda,\"" + QByteArray("loyal; quiet; ").repeated(100) + "\"\n", {});
    row("a number", u"customers"_s, "name,phone\nAda," + QByteArray(500, '5') + "\n", u"phone too-long-line"_s);
    row("what to remember", u"customers"_s, "name,remember\nAda," + tooLong + "\n", {});
    row("a topic", u"interactions"_s, "customer,date,topic,text\nAda,2026-03-01," + tooLong + ",hello\n", u"topic too-long-line"_s);
    row("who served", u"interactions"_s, "customer,date,staff,text\nAda,2026-03-01," + tooLong + ",hello\n", u"staff too-long-line"_s);
    row("a text", u"interactions"_s, "customer,date,text\nAda,2026-03-01," + QByteArray("hello ").repeated(10'000) + "\n", {});
    row("ten megabytes of a text", u"interactions"_s, "customer,date,text\nAda,2026-03-01," + QByteArray("hello ").repeated(1'700'000) + "\n",
        u"text too-long"_s);
}

void ImportHostileTest::whatIsTooLongForALineIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, content);
    QFETCH(QString, reject);
    testkit::TemporaryShop shop;
    const auto report = bringIn(*shop, file(u"long.csv"_s, content), *importKind(kind));
    QVERIFY(report.ok());
    QCOMPARE(report->created, reject.isEmpty() ? 1 : 0);
    QCOMPARE(report->rejects.isEmpty() ? QString() : report->rejects.first().column + u' ' + report->rejects.first().reason, reject);
    QVERIFY(report->rejects.isEmpty() || report->rejects.first().value.size() <= 80);
    QCOMPARE(testkit::problemsOf(*shop), QStringList());
}

/// The clock stands at 22 November 2026.
void ImportHostileTest::whatIsDatedAheadIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("cells"); ///< %1: the date.
    QTest::addColumn<QString>("column");
    QTest::newRow("conversations") << u"interactions"_s << QByteArray("occurred_at,customer,text") << QByteArray("%1,Ada,hello") << u"occurred_at"_s;
    QTest::newRow("purchases") << u"purchases"_s << QByteArray("occurred_at,customer,amount") << QByteArray("%1,Ada,12.50") << u"occurred_at"_s;
    QTest::newRow("answers") << u"feedback"_s << QByteArray("answered_at,customer,kind,score") << QByteArray("%1,Ada,nps,9") << u"answered_at"_s;
    QTest::newRow("reviews") << u"reviews"_s << QByteArray("occurred_at,customer,rating,text") << QByteArray("%1,Ada,4,fine") << u"occurred_at"_s;
    QTest::newRow("cases") << u"cases"_s << QByteArray("opened_at,customer,topic") << QByteArray("%1,Ada,Repair") << u"opened_at"_s;
}

void ImportHostileTest::whatIsDatedAheadIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, cells);
    QFETCH(QString, column);
    testkit::TemporaryShop shop;
    QByteArray content = columns + '\n';
    // Clocks and zones differ by a day, years do not.
    for (const char *date : {"2026-11-21", "2026-11-23", "2026-11-24", "2062-03-03"})
        content += QByteArray(cells).replace("%1", date) + '\n';
    const auto report = bringIn(*shop, file(u"ahead.csv"_s, content), *importKind(kind));
    QVERIFY(report.ok());
    QCOMPARE(report->created, 2);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(report->rejects.last().column, column);
    QCOMPARE(report->rejects.last().reason, u"date-ahead"_s);
    QCOMPARE(report->rejects.last().value, u"2062-03-03"_s);
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
