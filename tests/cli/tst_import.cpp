#include "tests/kit/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

/// `rapport-cli import`: what a script or a nightly job relies on.
class TestImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    Run run(const QStringList &arguments)
    {
        const QStringList file{u"--file"_s, m_folder->filePath(u"shop.rapport"_s)};
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, arguments + file);
    }

    QString write(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QJsonObject imported(const QStringList &arguments)
    {
        const Run done = run(QStringList{u"import"_s, m_folder->filePath(u"in.csv"_s), u"--json"_s} + arguments);
        return done.code == 0 ? done.objects().value(0) : QJsonObject{{u"code"_s, done.code}};
    }

    qsizetype customers() { return run({u"customers"_s, u"--limit"_s, u"1000"_s}).lines().size(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--currency"_s, u"EUR"_s, u"--timezone"_s, u"Europe/Berlin"_s}).code, 0);
    }

    void aFileGoesInOnceAndComesBackOut()
    {
        write("customer,date,amount\nAda Lund,2024-03-05,12.50\nAda Lund,2024-03-05,12.50\nBo Berg,2024-03-07,8\n");
        const QStringList as{u"--as"_s, u"purchases"_s};
        const QJsonObject first = imported(as);
        QCOMPARE(first.value(u"rows").toInt(), 3);
        QCOMPARE(first.value(u"created").toInt(), 3); // two equal purchases on a day do happen
        QCOMPARE(first.value(u"customers_created").toInt(), 2);
        const QJsonObject again = imported(as);
        QCOMPARE(again.value(u"created").toInt(), 0);
        QCOMPARE(again.value(u"duplicates").toInt(), 3);
        QCOMPARE(customers(), 2);
        const QString batch = QString::number(first.value(u"batch").toInt());
        QCOMPARE(run({u"import"_s, u"undo"_s, batch}).code, 0);
        QCOMPARE(customers(), 0);
        QCOMPARE(run({u"import"_s, u"undo"_s, batch}).code, 4);
        QCOMPARE(run({u"import"_s, u"undo"_s, u"99"_s}).code, 3);
        QCOMPARE(run({u"import"_s, u"undo"_s, u"x"_s}).code, 2);
    }

    void columnsAreMappedByPositionNameAndConstant()
    {
        write("  17 Ada 20240305 12.50\n  18 Bo  20240307 8.00\n");
        const QStringList map{u"--map"_s, u"customer_id=1"_s, u"--map"_s, u"customer=2"_s, u"--map"_s, u"occurred_at=3"_s, u"--map"_s, u"amount=4"_s, u"--map"_s, u"item=:Ticket"_s};
        QCOMPARE(imported(QStringList{u"--as"_s, u"purchases"_s} + map).value(u"created").toInt(), 2);
        const auto rows = run({u"timeline"_s, u"18"_s, u"--json"_s}).objects();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value(u"title").toString(), u"Ticket"_s);
        QCOMPARE(rows.first().value(u"amount").toObject().value(u"minor").toInt(), 800);
    }

    void mistakesInTheOptionsAreBadUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown kind") << QStringList{u"--as"_s, u"dreams"_s};
        QTest::newRow("unknown field") << QStringList{u"--as"_s, u"purchases"_s, u"--map"_s, u"colour=1"_s};
        QTest::newRow("unknown column") << QStringList{u"--as"_s, u"purchases"_s, u"--map"_s, u"amount=price"_s};
        QTest::newRow("position out of range") << QStringList{u"--as"_s, u"purchases"_s, u"--map"_s, u"amount=9"_s};
        QTest::newRow("no amount") << QStringList{u"--as"_s, u"reviews"_s};
        QTest::newRow("unknown currency") << QStringList{u"--as"_s, u"purchases"_s, u"--currency"_s, u"ABCD"_s};
    }

    void mistakesInTheOptionsAreBadUse()
    {
        QFETCH(QStringList, options);
        write("customer,date,amount\nAda Lund,2024-03-05,12.50\n");
        const Run wrong = run(QStringList{u"import"_s, m_folder->filePath(u"in.csv"_s)} + options);
        QCOMPARE(wrong.code, 2);
        QVERIFY(!wrong.err.isEmpty());
        QCOMPARE(customers(), 0);
    }

    void whatIsRefusedIsSaidInASentence_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("an NPS of 11") << QByteArray("Ada Lund,2024-03-05,nps,11") << QByteArray("Line 2, score: \"11\" is outside its scale. NPS goes from 0 to 10;");
        QTest::newRow("CES without scale") << QByteArray("Ada Lund,2024-03-05,ces,4") << QByteArray("An effort score (CES) needs its scale");
        QTest::newRow("no such survey") << QByteArray("Ada Lund,2024-03-05,joy,4") << QByteArray("\"joy\" is no kind of survey.");
        QTest::newRow("no such day") << QByteArray("Ada Lund,2024-02-31,nps,4") << QByteArray("\"2024-02-31\" is no date.");
        QTest::newRow("a year mistyped") << QByteArray("Ada Lund,2162-03-05,nps,9") << QByteArray("\"2162-03-05\" is dated ahead.");
        QTest::newRow("a text for a name") << QByteArray(401, 'x') + ",2024-03-05,nps,9" << QByteArray("is too long for one line: there is room for 400 letters.");
        QTest::newRow("nobody") << QByteArray(",2024-03-05,nps,4") << QByteArray("Nobody is named.");
    }

    void whatIsRefusedIsSaidInASentence()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, sentence);
        write("customer,answered_at,kind,score\n" + row + "\nBo Berg,2024-03-06,nps,9\n");
        const Run told = run({u"import"_s, m_folder->filePath(u"in.csv"_s), u"--as"_s, u"feedback"_s});
        const QByteArray said = told.out + told.err;
        QVERIFY2(said.contains(sentence), said.constData());
    }

    void datesThatCanBeTwoThingsAreAskedFor()
    {
        write("customer,date,amount\nAda Lund,03/05/2024,12.50\nBo Berg,04/05/2024,8\n");
        const Run asked = run({u"import"_s, m_folder->filePath(u"in.csv"_s), u"--as"_s, u"purchases"_s});
        QCOMPARE(asked.code, 2);
        QVERIFY(asked.err.contains("--date-format"));
        QCOMPARE(imported({u"--as"_s, u"purchases"_s, u"--date-format"_s, u"MM/DD/YYYY"_s}).value(u"created").toInt(), 2);
        const auto rows = run({u"timeline"_s, u"Ada Lund"_s, u"--json"_s}).objects();
        QCOMPARE(rows.value(0).value(u"at").toString(), u"2024-03-05"_s);
    }

    void rowsThatCantBeReadAreListedAndTheRestGoesIn()
    {
        write("customer,date,amount\nAda Lund,2024-03-05,12.50\n,2024-03-05,1\nBo Berg,2024-02-30,2\nCy Dahl,2024-03-06,much\nEve \xff\xfe,2024-03-06,4\n");
        const QString rejects = m_folder->filePath(u"rejects.csv"_s);
        const QJsonObject report = imported({u"--as"_s, u"purchases"_s, u"--rejects"_s, rejects});
        QCOMPARE(report.value(u"rows").toInt(), 5);
        QVERIFY(report.value(u"rejected").toInt() >= 3);
        QCOMPARE(report.value(u"created").toInt() + report.value(u"rejected").toInt(), 5);
        const QJsonArray rows = report.value(u"rejects").toArray();
        QCOMPARE(rows.at(0).toObject().value(u"line").toInt(), 3);
        QVERIFY(!rows.at(0).toObject().value(u"reason").toString().isEmpty());
        QVERIFY(QFile(rejects).size() > 0);
        QCOMPARE(run({u"check"_s}).code, 0);
    }

    void dryRunStoresNothing()
    {
        write("name,email\nAda Lund,ada@mail.example\n");
        const QJsonObject report = imported({u"--as"_s, u"customers"_s, u"--dry-run"_s});
        QCOMPARE(report.value(u"created").toInt(), 1);
        QCOMPARE(customers(), 0);
    }

    void aPresetReadsTheNextFileTheSameWay()
    {
        const QStringList preset{u"--preset"_s, u"Till at the front"_s};
        write("who;when;what;sum\nAda Lund;03/05/2024;Bell;12,50\n");
        const QStringList chosen{u"--as"_s,  u"purchases"_s, u"--date-format"_s, u"MM/DD/YYYY"_s, u"--map"_s, u"customer=who"_s, u"--map"_s, u"occurred_at=when"_s,
                                 u"--map"_s, u"amount=sum"_s, u"--map"_s, u"item=what"_s, u"--currency"_s, u"SEK"_s};
        QCOMPARE(imported(chosen + preset).value(u"created").toInt(), 1);
        // Columns in another order, and dates that could be read either way.
        write("sum;who;what;when\n8,00;Bo Berg;Pump;04/05/2024\n");
        QCOMPARE(imported(preset).value(u"created").toInt(), 1);
        const QJsonObject bought = run({u"timeline"_s, u"Bo Berg"_s, u"--json"_s}).objects().value(0);
        QCOMPARE(bought.value(u"at").toString(), u"2024-04-05"_s);
        QCOMPARE(bought.value(u"title").toString(), u"Pump"_s);
        const QJsonObject amount = bought.value(u"amount").toObject();
        QCOMPARE(amount.value(u"minor").toInt(), 800);
        QCOMPARE(amount.value(u"currency").toString(), u"SEK"_s);
    }

    void aPresetSaysWhichColumnIsMissing()
    {
        const QStringList preset{u"--preset"_s, u"till"_s};
        write("customer,date,what,amount\nAda Lund,2024-03-05,Bell,12.50\n");
        QCOMPARE(imported(preset + QStringList{u"--as"_s, u"purchases"_s, u"--map"_s, u"item=what"_s}).value(u"created").toInt(), 1);
        write("customer,date,amount\nBo Berg,2024-03-06,8\n");
        const QString file = m_folder->filePath(u"in.csv"_s);
        const Run missing = run(QStringList{u"import"_s, file} + preset);
        QCOMPARE(missing.code, 2);
        QVERIFY2(missing.err.contains("\"what\"") && missing.err.contains("--map item="), missing.err.constData());
        QCOMPARE(imported(preset + QStringList{u"--map"_s, u"item="_s}).value(u"created").toInt(), 1);
        // Left out once, it is left out from then on.
        write("customer,date,amount\nCy Dahl,2024-03-07,8\n");
        QCOMPARE(imported(preset).value(u"created").toInt(), 1);
        QCOMPARE(run(QStringList{u"import"_s, file, u"--as"_s, u"customers"_s} + preset).code, 2);
    }

    void aDryRunKeepsNoPreset()
    {
        const QStringList preset{u"--preset"_s, u"till"_s};
        write("who,date,sum\nAda Lund,2024-03-05,12.50\n");
        const QStringList map{u"--as"_s, u"purchases"_s, u"--map"_s, u"customer=who"_s, u"--map"_s, u"amount=sum"_s};
        QCOMPARE(imported(map + preset + QStringList{u"--dry-run"_s}).value(u"created").toInt(), 1);
        // Were it kept, it would be for purchases and refuse this.
        QCOMPARE(imported(QStringList{u"--as"_s, u"customers"_s} + preset).value(u"created").toInt(), 1);
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(run({u"import"_s, m_folder->filePath(u"none.csv"_s), u"--as"_s, u"customers"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestImport)

#include "tst_import.moc"
