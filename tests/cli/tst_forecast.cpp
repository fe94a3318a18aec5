#include "tests/kit/program.h"
#include "tests/kit/sharedfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

/// `forecast` over files and shops.
class TestForecastVerb : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Run run(const QStringList &arguments)
    {
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, QStringList{u"forecast"_s} + arguments);
    }

    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"purchases.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write(text);
        return file.fileName();
    }

    static bool is(const QJsonValue &value, double expected, double within) { return std::abs(value.toDouble() - expected) <= within; }

private Q_SLOTS:
    void publishedFiguresComeFromAFile()
    {
        const QString file = rapport::testkit::sharedFile(u"shops/cdnow_sample.txt"_s);
        if (file.isEmpty())
            QSKIP("the CDNOW sample is not on this machine");
        const Run bg = run({u"--purchases"_s, file, u"--as-of"_s, u"1998-06-30"_s, u"--calibration-end"_s, u"1997-09-30"_s, u"--model"_s, u"bgnbd"_s, u"--fit"_s, u"mle"_s, u"--json"_s});
        QVERIFY2(bg.code == 0, bg.err.constData());
        const QJsonObject found = bg.objects().first();
        QCOMPARE(found.value(u"customers").toInt(), 2357);
        QCOMPARE(found.value(u"repeat_buyers").toInt(), 946);
        QCOMPARE(found.value(u"unit_days").toInt(), 7);
        QVERIFY(is(found.value(u"log_likelihood"), -9582.429, 1e-3));
        QVERIFY(is(found.value(u"parameters").toObject().value(u"alpha"), 4.414, 4.414e-3));
        QVERIFY(is(found.value(u"spend").toObject().value(u"v"), 15.44, 15.44e-3));
        QVERIFY(found.value(u"holdout").toObject().value(u"purchases").toInt() > 1000);
        const Run each = run({u"--purchases"_s, file, u"--as-of"_s, u"1997-09-30"_s, u"--fit"_s, u"mle"_s, u"--customers"_s, u"--json"_s});
        const auto rows = each.objects();
        QCOMPARE(rows.size(), 2357);
        QCOMPARE(rows.first().value(u"customer").toString(), u"00004"_s);
        QCOMPARE(rows.first().value(u"x").toInt(), 2);
        QVERIFY(is(rows.first().value(u"t_x"), 30.43, 0.005));
        QVERIFY(is(rows.first().value(u"T"), 38.86, 0.005));
    }

    void smallShopsGetFactsAndNoFigures()
    {
        const QString file = write("customer,date,amount\nAnna,2026-01-01,10\nAnna,2026-02-01,20\nBen,2026-01-05,-5\nBen,2026-03-01,5\n");
        const Run text = run({u"--purchases"_s, file});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("Not enough data"));
        const auto rows = run({u"--purchases"_s, file, u"--customers"_s, u"--json"_s}).objects();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().value(u"p_no_purchase").isNull());
        QCOMPARE(rows.first().value(u"current_gap_days").toInt(), 28);
        const QJsonObject total = run({u"--purchases"_s, file, u"--json"_s}).objects().first();
        QCOMPARE(total.value(u"gate").toString(), u"not-enough-data"_s);
        QVERIFY(total.value(u"total").toObject().value(u"purchases").isNull());
    }

    void aRoughForecastSaysItsRangeFirst()
    {
        // Twenty regulars, every other one away for good since September.
        QByteArray text("customer,date,amount\n");
        for (int customer = 0; customer < 20; ++customer) {
            for (int visit = 0; visit < (customer % 2 ? 8 : 12); ++visit)
                text += "C" + QByteArray::number(customer) + ',' + QDate(2025, 12, 1 + customer).addDays(visit * 30 + (visit * 7 + customer * 3) % 11).toString(Qt::ISODate).toLatin1() + ",20\n";
        }
        const QString file = write(text);
        const Run said = run({u"--purchases"_s, file, u"--as-of"_s, u"2026-12-20"_s});
        QVERIFY2(said.out.contains("A rough forecast"), said.out.constData());
        static const QRegularExpression purchases(u"purchases +\\d+ to \\d+ \\(about \\d+\\)"_s);
        QVERIFY2(QString::fromUtf8(said.out).contains(purchases), said.out.constData());
        static const QRegularExpression back(u"\\d+ to \\d+ \\(about \\d+\\) customers were expected back within 91 days, \\d+ came"_s);
        QVERIFY2(QString::fromUtf8(said.out).contains(back), said.out.constData());
        const QJsonObject test = run({u"--purchases"_s, file, u"--as-of"_s, u"2026-12-20"_s, u"--json"_s}).objects().first().value(u"backtests").toArray().first().toObject();
        QVERIFY(test.value(u"expected_back").toObject().value(u"value").toDouble() > 1);
        QVERIFY(test.value(u"came_back").toInt() >= 10);
    }

    void aShopIsForecastToo()
    {
        const QString shop = m_folder.filePath(u"shop.rapport"_s);
        QCOMPARE(rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, {u"demo"_s, u"--customers"_s, u"80"_s, u"--file"_s, shop}).code, 0);
        const Run found = run({u"--file"_s, shop, u"--json"_s, u"--horizon"_s, u"91"_s});
        QVERIFY2(found.code == 0, found.err.constData());
        const QJsonObject total = found.objects().first().value(u"total").toObject();
        const QJsonObject purchases = total.value(u"purchases").toObject();
        QVERIFY(purchases.value(u"low").toDouble() <= purchases.value(u"value").toDouble());
        QVERIFY(purchases.value(u"high").toDouble() >= purchases.value(u"value").toDouble());
        QVERIFY(run({u"--file"_s, shop, u"--customers"_s}).out.contains("no purchase"));
        QVERIFY(run({u"--file"_s, shop, u"--as-of"_s, u"2000-01-01"_s}).out.isEmpty());
    }

    void mistakesAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("model") << QStringList{u"--model"_s, u"pareto"_s} << 2;
        QTest::newRow("fit") << QStringList{u"--fit"_s, u"best"_s} << 2;
        QTest::newRow("horizon") << QStringList{u"--horizon"_s, u"0"_s} << 2;
        QTest::newRow("day") << QStringList{u"--as-of"_s, u"2026-02-30"_s} << 2;
        QTest::newRow("margin") << QStringList{u"--margin"_s, u"nan"_s} << 2;
        QTest::newRow("calibration of a shop") << QStringList{u"--calibration-end"_s, u"2026-01-01"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"--purchases"_s, u"/nowhere/at/all.csv"_s} << 3;
    }

    void mistakesAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const Run wrong = run(options);
        QCOMPARE(wrong.code, code);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForecastVerb)

#include "tst_forecast.moc"
