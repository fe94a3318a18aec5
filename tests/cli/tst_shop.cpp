#include "models/services/teamswitch.h"
#include "tests/kit/program.h"
#include "tests/kit/temporaryshop.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

/// The verbs over a shop, run one after the other as a script would.
class TestShop : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, arguments + QStringList{u"--file"_s, m_file}, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"sample.rapport"_s);
        const Run made = run({u"demo"_s, u"--customers"_s, u"30"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.out.isEmpty());
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void demoIsRefusedWhereCustomersAre()
    {
        QCOMPARE(run({u"demo"_s, u"--seed"_s, u"2"_s}).code, 4);
        QCOMPARE(run({u"customers"_s, u"--limit"_s, u"100"_s}).lines().size(), 30);
    }

    void customersAreFoundByFragments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"solheim"_s;
        QTest::newRow("number as written") << u"0451 555 0142"_s;
        QTest::newRow("last digits") << u"0142"_s;
        QTest::newRow("with country code") << u"+49 451 5550142"_s;
        QTest::newRow("company") << u"regenbogen"_s;
    }

    void customersAreFoundByFragments()
    {
        QFETCH(QString, text);
        const auto rows = run({u"customers"_s, u"--search"_s, text, u"--json"_s}).objects();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value(u"name").toString(), u"Ingrid Solheim"_s);
        QCOMPARE(rows.first().value(u"spent").toObject().value(u"currency").toString(), u"EUR"_s);
    }

    void aCustomerIsMeantByWhateverIsUnique_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("id") << u"1"_s;
        QTest::newRow("name, any case") << u"ingrid SOLHEIM"_s;
        QTest::newRow("e-mail") << u"Ingrid@kita-regenbogen.example"_s;
        QTest::newRow("phone") << u"+49 451 555 0142"_s;
        QTest::newRow("fragment") << u"solh"_s;
    }

    void aCustomerIsMeantByWhateverIsUnique()
    {
        QFETCH(QString, who);
        const auto rows = run({u"timeline"_s, who, u"--json"_s, u"--limit"_s, u"1"_s}).objects();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value(u"customer").toInteger(), 1);
    }

    void nobodyAndSeveralAreToldApart()
    {
        QCOMPARE(run({u"timeline"_s, u"nobody at all"_s}).code, 3);
        const Run several = run({u"timeline"_s, u"0451"_s});
        QCOMPARE(several.code, 4);
        QVERIFY(several.err.contains("by id"));
    }

    void theTimelineIsNewestFirstAndFiltered()
    {
        const auto rows = run({u"timeline"_s, u"1"_s, u"--json"_s, u"--limit"_s, u"1000"_s}).objects();
        QVERIFY(rows.size() > 10);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows.at(i - 1).value(u"at").toString().left(10) >= rows.at(i).value(u"at").toString().left(10));
        const auto calls = run({u"timeline"_s, u"1"_s, u"--kind"_s, u"call"_s, u"--json"_s}).objects();
        QVERIFY(!calls.isEmpty() && calls.size() < rows.size());
        for (const QJsonObject &call : calls)
            QCOMPARE(call.value(u"kind").toString(), u"call"_s);
        const auto before = run({u"timeline"_s, u"1"_s, u"--before"_s, calls.first().value(u"at").toString().left(10), u"--json"_s}).objects();
        QVERIFY(!before.contains(calls.first()));
        QCOMPARE(run({u"timeline"_s, u"1"_s, u"--kind"_s, u"dream"_s}).code, 2);
    }

    void whatIsLoggedIsThere()
    {
        const Run logged = run({u"log"_s, u"1"_s, u"--channel"_s, u"call"_s, u"--at"_s, u"2026-01-05T10:30"_s, u"--staff"_s, u"nora"_s, u"Furious, we broke the promise again"_s});
        QVERIFY2(logged.code == 0, logged.err.constData());
        const qint64 id = logged.out.trimmed().toLongLong();
        QVERIFY(id > 0);
        const auto rows = run({u"timeline"_s, u"1"_s, u"--search"_s, u"furious"_s, u"--json"_s}).objects();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().value(u"id").toInteger(), id);
        QCOMPARE(rows.first().value(u"at").toString(), u"2026-01-05T10:30:00+01:00"_s);
        QCOMPARE(rows.first().value(u"staff").toString(), u"Nora"_s);
        QCOMPARE(rows.first().value(u"sentiment").toObject().value(u"label").toString(), u"negative"_s);
    }

    void wrongLogsStoreNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("no channel") << QStringList{u"1"_s, u"text"_s} << 2;
        QTest::newRow("unknown channel") << QStringList{u"1"_s, u"text"_s, u"--channel"_s, u"pigeon"_s} << 2;
        QTest::newRow("no such time") << QStringList{u"1"_s, u"text"_s, u"--channel"_s, u"call"_s, u"--at"_s, u"2026-02-30"_s} << 2;
        QTest::newRow("a year too far") << QStringList{u"1"_s, u"text"_s, u"--channel"_s, u"call"_s, u"--at"_s, u"9999-12-31"_s} << 2;
        QTest::newRow("a year too old") << QStringList{u"1"_s, u"text"_s, u"--channel"_s, u"call"_s, u"--at"_s, u"0001-01-01"_s} << 2;
        QTest::newRow("empty text") << QStringList{u"1"_s, u" "_s, u"--channel"_s, u"call"_s} << 2;
        QTest::newRow("nobody") << QStringList{u"nobody at all"_s, u"text"_s, u"--channel"_s, u"call"_s} << 3;
        QTest::newRow("no such staff") << QStringList{u"1"_s, u"text"_s, u"--channel"_s, u"call"_s, u"--staff"_s, u"Zed"_s} << 3;
    }

    void wrongLogsStoreNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const Run wrong = run(QStringList{u"log"_s} + options);
        QCOMPARE(wrong.code, code);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }

    void metricsAreOneDocument()
    {
        const auto documents = run({u"metrics"_s, u"--json"_s}).objects();
        QCOMPARE(documents.size(), 1);
        const QJsonArray months = documents.first().value(u"months").toArray();
        QVERIFY(months.size() >= 23);
        for (const QJsonValue &month : months) {
            const QJsonObject nps = month[u"nps"].toObject();
            QVERIFY(nps.contains(u"value") && nps.contains(u"n"));
            QCOMPARE(nps.value(u"promoters").toInt() + nps.value(u"passives").toInt() + nps.value(u"detractors").toInt(), nps.value(u"n").toInt());
            QCOMPARE(nps.value(u"value").isNull(), nps.value(u"n").toInt() < 10);
            QCOMPARE(nps.contains(u"why"), nps.value(u"value").isNull());
        }
        QCOMPARE(run({u"metrics"_s, u"--from"_s, u"2026-13"_s}).code, 2);
        QCOMPARE(run({u"metrics"_s, u"--segment"_s, u"no such"_s}).code, 3);
        QCOMPARE(run({u"metrics"_s, u"--segment"_s, u"Loyal"_s}).code, 0);
    }

    void figuresOfOnePersonNeedTheShopsWord()
    {
        const QStringList nora{u"metrics"_s, u"--staff"_s, u"Nora"_s};
        const Run off = run(nora);
        QCOMPARE(off.code, 2);
        QVERIFY(off.out.isEmpty());
        QVERIFY2(off.err.contains("Settings") && off.err.contains("Figures per person"), off.err.constData());
        {
            const auto shop = rapport::Workspace::open(m_file);
            QVERIFY(shop.ok());
            QVERIFY(rapport::testkit::await(rapport::setShowsTeam(**shop, true)).ok());
        }
        const Run on = run(nora);
        QVERIFY2(on.code == 0, on.err.constData());
        QVERIFY(on.out.contains("month"));
    }

    void theFileIsSound()
    {
        const Run check = run({u"check"_s, u"--json"_s});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.objects().first().value(u"sound").toBool(), true);
    }

    void foreignFilesAreLeftAlone()
    {
        QFile text(m_folder.filePath(u"note.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no database, but longer than any header a database could have. Nobody may write here.");
        text.close();
        const Run refused = rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, {u"check"_s, u"--file"_s, text.fileName()});
        QCOMPARE(refused.code, 5);
        QVERIFY(refused.err.contains("untouched"));
        QCOMPARE(QFile(text.fileName()).size(), 93);
        QCOMPARE(rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, {u"customers"_s, u"--file"_s, m_folder.filePath(u"none"_s)}).code, 5);
    }

    void customersTextCantSteerTheTerminal()
    {
        QVERIFY(run({u"log"_s, u"1"_s, u"--channel"_s, u"note"_s, u"red \x1b[31m alarm \x07 and \u202e turned"_s}).code == 0);
        const Run shown = run({u"timeline"_s, u"1"_s});
        QVERIFY(shown.out.contains("alarm"));
        QVERIFY(!shown.out.contains('\x1b') && !shown.out.contains('\x07') && !shown.out.contains("\u202e"));
    }
};

QTEST_GUILESS_MAIN(TestShop)

#include "tst_shop.moc"
