#include "tests/kit/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rapport::testkit::Run;

/// How rapport-cli is called: help, mistakes, exit codes, files it must not touch.
class TestUse : public QObject
{
    Q_OBJECT

private:
    Run run(const QStringList &arguments)
    {
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), QStringLiteral("rapport-cli"), arguments);
    }

private Q_SLOTS:
    void helpListsEveryVerbAndEachVerbHelps()
    {
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        int verbs = 0;
        for (const QString &line : help.lines()) {
            if (!line.startsWith(u"  "))
                continue;
            const QString verb = line.trimmed().section(u' ', 0, 0);
            const Run own = run({verb, QStringLiteral("--help")});
            QCOMPARE(own.code, 0);
            QVERIFY2(QString::fromUtf8(own.out).startsWith(u"Usage: rapport-cli " + verb), own.out.constData());
            ++verbs;
        }
        QVERIFY(verbs >= 2);
    }

    void mistakesAreToldOnStandardError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("score"), QStringLiteral("--louder")};
        QTest::newRow("a verb without arguments") << QStringList{QStringLiteral("customers"), QStringLiteral("Ingrid")};
        QTest::newRow("no such currency") << QStringList{QStringLiteral("init"), QStringLiteral("--currency"), QStringLiteral("EURO")};
        QTest::newRow("no such time zone") << QStringList{QStringLiteral("init"), QStringLiteral("--timezone"), QStringLiteral("Mars/Base")};
    }

    void mistakesAreToldOnStandardError()
    {
        QFETCH(QStringList, arguments);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.isEmpty());
    }

    void initMakesAShopOnce()
    {
        QTemporaryDir folder;
        const QStringList init{QStringLiteral("init"), QStringLiteral("--file"), folder.filePath(QStringLiteral("new/shop.rapport"))};
        QCOMPARE(run(init).code, 0);
        QCOMPARE(run(init).code, 4);
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Run under = run({QStringLiteral("init"), QStringLiteral("--file"), file.fileName() + QStringLiteral("/sub/shop.rapport")});
        QVERIFY(under.code != 0);
        QVERIFY2(under.err.contains("folder"), under.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestUse)

#include "tst_use.moc"
