#include "tests/kit/memoryshop.h"
#include "tests/kit/program.h"

#include <QJsonArray>
#include <QTest>

using rapport::testkit::Run;

namespace {

Run score(const QStringList &options, const QByteArray &input)
{
    return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), QStringLiteral("rapport-cli"), QStringList{QStringLiteral("score")} + options, input);
}

} // namespace

/// `rapport-cli score`, as scripts use it.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyLinesOutAsIn_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("one without an end") << QByteArray("great") << 1;
        QTest::newRow("empty lines") << QByteArray("\n\n\n") << 3;
        QTest::newRow("carriage returns") << QByteArray("a\r\nb\r\n") << 2;
        QTest::newRow("broken UTF-8") << QByteArray("\xff\xfe\n\xc3\nfine\n") << 3;
        QTest::newRow("a zero byte") << QByteArray("a\0b\nc\n", 6) << 2;
        QTest::newRow("other line ends of Unicode") << QByteArray("a\xe2\x80\xa8" "b\x0b" "c\xc2\x85" "d\n") << 1;
        QTest::newRow("longer than a read") << QByteArray(3 << 20, 'x') + '\n' + QByteArray("y\n") << 2;
        QTest::newRow("many") << QByteArray("the staff were rude\n").repeated(20000) << 20000;
    }

    void asManyLinesOutAsIn()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, count);
        const Run run = score({QStringLiteral("--lines")}, input);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.count('\n'), count);
        for (const QString &line : run.lines()) {
            bool number = false;
            const double value = line.toDouble(&number);
            QVERIFY2(number && value >= -1 && value <= 1, qPrintable(line));
        }
    }

    void keepsTheOrder()
    {
        const QStringList lines = score({QStringLiteral("--lines")}, "I hate it\nI love it\nIt is a box\n").lines();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).toDouble() <= -0.05);
        QVERIFY(lines.at(1).toDouble() >= 0.05);
        QCOMPARE(lines.at(2).toDouble(), 0.0);
    }

    void jsonCarriesTheReasons()
    {
        const Run run = score({QStringLiteral("--json")}, "They were rude and I waited two hours.");
        QCOMPARE(run.code, 0);
        const auto objects = run.objects();
        QCOMPARE(objects.size(), 1);
        const QJsonObject reading = objects.first();
        QCOMPARE(reading.value(u"label").toString(), QStringLiteral("negative"));
        QCOMPARE(reading.value(u"language").toString(), QStringLiteral("en"));
        QVERIFY(!reading.value(u"reasons").toArray().isEmpty());
        QVERIFY(reading.value(u"signals").toArray().contains(QStringLiteral("waited")));
    }

    void explainNamesTheWords()
    {
        const Run run = score({QStringLiteral("--explain")}, "They were rude.");
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("rude"));
    }

    void explainSaysWhichRuleInPlainWords()
    {
        const Run run = score({QStringLiteral("--explain")}, "It was not good.");
        QVERIFY2(run.out.contains("turned by \"not\""), run.out.constData());
    }

    void withAShopItReadsAsTheShopTaught()
    {
        rapport::testkit::MemoryShop shop;
        const rapport::EntryKey taught = shop.say(QStringLiteral("He took the usual."));
        QVERIFY(shop.correct(taught, 500, QStringLiteral("the usual")).ok());
        QVERIFY(shop.save(QStringLiteral("flonky"), -3000).ok());
        const QString file = shop.path();
        shop.close();
        const QStringList withShop{QStringLiteral("--file"), file};
        const Run told = score(QStringList{QStringLiteral("--explain")} + withShop, "The usual, but flonky.");
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains("because \"He took the usual.\" was corrected on 2026-11-22"), told.out.constData());
        QVERIFY2(told.out.contains("the shop's own word"), told.out.constData());
        QVERIFY(score(withShop, "flonky").out.toDouble() < -0.3);
        QCOMPARE(score({}, "flonky").out.toDouble(), 0.0);
        QCOMPARE(score({QStringLiteral("--file"), file + QStringLiteral(".gone")}, "flonky").code, 5);
    }

    void jsonOfLinesIsOneObjectALine()
    {
        QCOMPARE(score({QStringLiteral("--lines"), QStringLiteral("--json")}, "good\nbad\n").objects().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestScore)

#include "tst_score.moc"
