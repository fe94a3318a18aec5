#include "tests/kit/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

/// `report` over the sample shop.
class TestReportVerb : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Run run(const QStringList &arguments) { return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, arguments); }
    QString shop() const { return m_folder.filePath(u"demo.rapport"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        const Run made = run({u"demo"_s, u"--file"_s, shop(), u"--customers"_s, u"120"_s, u"--years"_s, u"2"_s});
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void theMonthBecomesAFile()
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        const Run done = run({u"report"_s, u"--file"_s, shop(), u"--output"_s, path});
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(done.out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void badUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("no month") << QStringList{u"--month"_s, u"October"_s, u"--output"_s, m_folder.filePath(u"x.pdf"_s)} << 2;
        QTest::newRow("a month of last century") << QStringList{u"--month"_s, u"1999-01"_s, u"--output"_s, m_folder.filePath(u"x.pdf"_s)} << 2;
        QTest::newRow("a month of another age") << QStringList{u"--month"_s, u"9999-01"_s, u"--output"_s, m_folder.filePath(u"x.pdf"_s)} << 2;
        const QString next = QDate::currentDate().addMonths(1).toString(u"yyyy-MM"_s);
        QTest::newRow("a month that has not begun") << QStringList{u"--month"_s, next, u"--output"_s, m_folder.filePath(u"x.pdf"_s)} << 2;
        QTest::newRow("a folder that is not there") << QStringList{u"--output"_s, m_folder.filePath(u"none/x.pdf"_s)} << 5;
    }

    void badUseIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const Run refused = run(QStringList{u"report"_s, u"--file"_s, shop()} + options);
        QCOMPARE(refused.code, code);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_report.moc"
