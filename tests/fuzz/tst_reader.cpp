#include "models/exchange/proposal.h"
#include "models/exchange/reader.h"
#include "models/exchange/rowconverter.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace rapport::exchange;
using namespace Qt::StringLiterals;

/// Properties that hold for any bytes at all, tried on many made from the letters that matter. The seed is fixed, so a
/// failure comes again; RAPPORT_FUZZ_ROUNDS makes it longer.
class FuzzReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesAreReadToTheEnd();
    void whatWasWrittenIsReadAgain();
    void anyFileGetsAPlanOrAReason();

private:
    std::mt19937 m_random{20261122};

    int rounds(int usual) const
    {
        const int wanted = qEnvironmentVariableIntValue("RAPPORT_FUZZ_ROUNDS");
        return wanted > 0 ? wanted : usual;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QByteArray soup(int length)
    {
        static constexpr char text[] = "\"\"\",,;\t  \n\n\r\r\na1.-/@\xC3\xA4\xFC\xFF\x80\0=";
        static const QByteArray letters(text, sizeof text - 1); // The zero in it belongs to it, the one at its end does not.
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes += letters.at(below(static_cast<int>(letters.size())));
        return bytes;
    }
};

void FuzzReaderTest::anyBytesAreReadToTheEnd()
{
    for (int round = 0; round < rounds(3000); ++round) {
        const QByteArray bytes = soup(below(400));
        const QString encoding = QStringList{u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}.at(below(4));
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Reader reader(buffer, encoding, QChar(QLatin1Char(",;\t |"[below(5)])));
        Record record;
        qint64 line = 0;
        qsizetype rows = 0;
        while (reader.next(record)) {
            QVERIFY2(record.line > line, bytes.toPercentEncoding().constData());
            line = record.line;
            ++rows;
            QVERIFY(record.problem.isEmpty() || record.problemField < qMax<qsizetype>(1, record.fields.size() + 1));
            QVERIFY(rows <= bytes.size() + 1);
        }
        QCOMPARE(reader.position(), bytes.size());
    }
}

void FuzzReaderTest::whatWasWrittenIsReadAgain()
{
    const QString letters = u"ab,;\"\n\r\t 1ä😀"_s;
    for (int round = 0; round < rounds(2000); ++round) {
        const int columns = 1 + below(4);
        QVector<QVector<QString>> rows;
        QByteArray bytes;
        for (int row = 0; row < 1 + below(5); ++row) {
            QVector<QString> fields;
            for (int column = 0; column < columns; ++column) {
                QString field = u"x"_s; // Never quite empty: rows of nothing are passed over.
                for (int i = below(8); i > 0; --i)
                    field += letters.at(below(11));
                fields.append(field);
                QString quoted = field;
                bytes += (column > 0 ? "," : "") + ('"' + quoted.replace(u'"', "\"\""_L1).toUtf8() + '"');
            }
            bytes += round % 2 ? "\r\n" : "\n";
            rows.append(fields);
        }
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Reader reader(buffer, u"UTF-8"_s, u',');
        Record record;
        for (const QVector<QString> &expected : rows) {
            QVERIFY2(reader.next(record), bytes.toPercentEncoding().constData());
            QVERIFY2(record.problem.isEmpty(), bytes.toPercentEncoding().constData());
            QCOMPARE(record.fields, expected);
        }
        QVERIFY(!reader.next(record));
    }
}

void FuzzReaderTest::anyFileGetsAPlanOrAReason()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"soup.csv"_s);
    ImportContext context;
    for (int round = 0; round < rounds(400); ++round) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write((round % 3 == 0 ? QByteArray("name,date,amount\n") : QByteArray()) + soup(below(600)));
        file.close();
        for (const ImportKind kind : {ImportKind::Customers, ImportKind::Purchases, ImportKind::Interactions, ImportKind::Reviews}) {
            const auto plan = propose(path, kind);
            if (!plan) {
                QCOMPARE(plan.error().reason, u"empty-file"_s);
                continue;
            }
            QVERIFY(file.open(QIODevice::ReadOnly));
            Reader reader(file, plan->encoding, plan->delimiter);
            RowConverter converter(*plan, context);
            Record record;
            while (reader.next(record)) {
                const ImportRow row = converter.convert(record);
                QVERIFY(row.reject.has_value() == !converter.problems().isEmpty());
            }
            file.close();
        }
    }
}

QTEST_GUILESS_MAIN(FuzzReaderTest)
#include "tst_reader.moc"
