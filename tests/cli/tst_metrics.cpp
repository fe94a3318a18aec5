#include "tests/kit/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

/// What `metrics` leaves out, it says.
class TestMetricsVerb : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_shop;

    Run run(const QStringList &arguments)
    {
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, arguments + QStringList{u"--file"_s, m_shop});
    }

    void import(const QString &as, const QByteArray &text)
    {
        QFile file(m_folder.filePath(as + u".csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write(text);
        file.close();
        const Run done = run({u"import"_s, file.fileName(), u"--as"_s, as});
        QVERIFY2(done.code == 0, done.err.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_shop = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".rapport"_s);
        QCOMPARE(run({u"init"_s, u"--currency"_s, u"EUR"_s}).code, 0);
    }

    void whatStandsOnAnotherScaleIsCountedApart()
    {
        QByteArray answers("id,customer,email,answered_at,kind,score,scale\n");
        for (int i = 0; i < 14; ++i)
            answers += "t" + QByteArray::number(i) + ",Anna,anna@example.org,2024-03-" + QByteArray::number(10 + i) + ",csat,9,10\n";
        for (int i = 0; i < 12; ++i)
            answers += "f" + QByteArray::number(i) + ",Anna,anna@example.org,2024-03-" + QByteArray::number(10 + i) + ",csat,2,5\n";
        answers += "c,Anna,anna@example.org,2024-04-02,ces,3,10\n";
        for (int i = 0; i < 12; ++i)
            answers += "h" + QByteArray::number(i) + ",Anna,anna@example.org,2024-04-" + QByteArray::number(10 + i) + (i < 6 ? ",csat,5,5\n" : ",csat,2,5\n");
        import(u"feedback"_s, answers);
        const Run table = run({u"metrics"_s});
        QVERIFY2(table.out.contains("14 CSAT answers on a scale from 1 to 10 are kept apart"), table.out.constData());
        QVERIFY2(table.out.contains("1 CES answer on a scale from 1 to 10 is kept apart"), table.out.constData());
        // Wilson's interval for none of twelve, below the figure, and for half of them in the month after.
        const QList<QByteArray> lines = table.out.split('\n');
        QVERIFY2(lines.value(1).startsWith("2024-03") && lines.value(1).contains("0% (12)"), table.out.constData());
        QVERIFY2(lines.value(2).contains("95 %") && lines.value(2).contains("0..24%"), table.out.constData());
        QVERIFY2(lines.value(3).startsWith("2024-04") && lines.value(3).contains("50% (12)"), table.out.constData());
        QVERIFY2(lines.value(4).contains("25..75%"), table.out.constData());
        const QJsonObject document = run({u"metrics"_s, u"--json"_s}).objects().first();
        const QJsonArray apart = document.value(u"kept_apart").toArray();
        QCOMPARE(apart.size(), 2);
        QCOMPARE(apart[1].toObject(), (QJsonObject{{u"kind"_s, u"csat"_s}, {u"scale"_s, 10}, {u"n"_s, 14}}));
        const QJsonObject csat = document.value(u"months").toArray().first().toObject().value(u"csat").toObject();
        QCOMPARE(csat.value(u"n").toInt(), 12);
        QCOMPARE(csat.value(u"value").toDouble(), 0.0);
        // A month without any says nothing.
        QVERIFY(!run({u"metrics"_s, u"--from"_s, u"2024-04"_s}).out.contains("CSAT answers on a scale"));
    }

    void otherCurrenciesAreNamed()
    {
        import(u"purchases"_s, "id,customer,email,occurred_at,amount,currency\n1,Anna,anna@example.org,2024-03-10,20.00,EUR\n"
                               "2,Anna,anna@example.org,2024-03-11,30.00,USD\n3,Anna,anna@example.org,2024-03-12,40.00,CHF\n");
        const Run table = run({u"metrics"_s});
        QVERIFY2(table.out.contains("Purchases in CHF, USD are kept apart"), table.out.constData());
    }

    void monthsThatHaveNotBegunAreRefused()
    {
        const QString next = QDate::currentDate().addMonths(1).toString(u"yyyy-MM"_s);
        for (const QStringList &months : {QStringList{u"--from"_s, next}, QStringList{u"--to"_s, u"9999-01"_s}}) {
            const Run refused = run(QStringList{u"metrics"_s} + months);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains(QByteArray(months.last().toUtf8() + " has not begun")), refused.err.constData());
        }
        QCOMPARE(run({u"metrics"_s, u"--to"_s, QDate::currentDate().toString(u"yyyy-MM"_s)}).code, 0);
    }

    void theForecastNamesThemToo()
    {
        import(u"purchases"_s, "id,customer,email,occurred_at,amount,currency\n1,Anna,anna@example.org,2024-03-10,20.00,EUR\n"
                               "2,Anna,anna@example.org,2024-03-11,30.00,USD\n");
        const Run said = run({u"forecast"_s});
        QVERIFY2(said.out.contains("Purchases in USD are not in it"), said.out.constData());
    }

    void oneCurrencyNeedsNoWord()
    {
        import(u"purchases"_s, "id,customer,email,occurred_at,amount,currency\n1,Anna,anna@example.org,2024-03-10,20.00,EUR\n");
        QVERIFY(!run({u"metrics"_s}).out.contains("kept apart"));
        QVERIFY(!run({u"forecast"_s}).out.contains("Purchases in"));
    }
};

QTEST_GUILESS_MAIN(TestMetricsVerb)

#include "tst_metrics.moc"
