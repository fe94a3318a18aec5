#include "models/exchange/encodingdetector.h"
#include "models/exchange/layoutdetector.h"
#include "models/exchange/reader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Rows as "line:problem|field|field".
QStringList readAll(const QByteArray &bytes, const QString &encoding, QChar delimiter)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Reader reader(buffer, encoding, delimiter);
    QStringList rows;
    Record record;
    while (reader.next(record))
        rows.append(QString::number(record.line) + u':' + record.problem + u'|' + QStringList(record.fields.cbegin(), record.fields.cend()).join(u'|'));
    return rows;
}

} // namespace

class ImportReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void anUnclosedQuoteCostsItsOwnLine();
    void aVeryLongFieldIsLeftOut();
    void rawIsVerbatim();
    void findsEncoding_data();
    void findsEncoding();
    void findsLayout_data();
    void findsLayout();
    void utf16IsRead();
};

void ImportReaderTest::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u","_s << QStringList{u"1:|a|b"_s, u"2:|1|2"_s};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << u","_s << QStringList{u"1:|a|b"_s, u"2:|1|2"_s};
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << u","_s << QStringList{u"1:|a|b"_s, u"2:|1|2"_s};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << u","_s << QStringList{u"1:|a|b"_s, u"2:|1|2"_s};
    QTest::newRow("CR CR LF") << QByteArray("a,b\r\r\n1,2\r\r\n") << u","_s << QStringList{u"1:|a|b"_s, u"2:|1|2"_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a,b\n") << u","_s << QStringList{u"1:|a|b"_s};
    QTest::newRow("empty lines keep the count") << QByteArray("a,b\n\n\n1,2\n,\n3,4\n") << u","_s << QStringList{u"1:|a|b"_s, u"4:|1|2"_s, u"6:|3|4"_s};
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\nd,e\n") << u","_s << QStringList{u"1:|a\nb|c"_s, u"3:|d|e"_s};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",c\n") << u","_s << QStringList{u"1:|say \"hi\"|c"_s};
    QTest::newRow("delimiter in quotes") << QByteArray("\"a;b\";c\n") << u";"_s << QStringList{u"1:|a;b|c"_s};
    QTest::newRow("quoted word") << QByteArray("\"Bo\" Smith,c\n") << u","_s << QStringList{u"1:|\"Bo\" Smith|c"_s};
    QTest::newRow("quote inside") << QByteArray("5\" pipe,c\n") << u","_s << QStringList{u"1:|5\" pipe|c"_s};
    QTest::newRow("blank before a quote") << QByteArray("a, \"b, c\"\n") << u","_s << QStringList{u"1:|a|b, c"_s};
    QTest::newRow("blanks") << QByteArray("  1  2\t3 \n 4 5 6\n") << u" "_s << QStringList{u"1:|1|2|3"_s, u"2:|4|5|6"_s};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4\n") << u","_s << QStringList{u"1:|a|b|c"_s, u"2:|1"_s, u"3:|1|2|3|4"_s};
    QTest::newRow("Excel's first line") << QByteArray("sep=;\na;b\n") << u";"_s << QStringList{u"2:|a|b"_s};
    QTest::newRow("nothing") << QByteArray() << u","_s << QStringList();
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n") << u","_s << QStringList();
    QTest::newRow("one broken letter") << QByteArray("a,b\nJos\xC3,x\nc,d\n") << u","_s << QStringList{u"1:|a|b"_s, u"2:broken-text|Jos\uFFFD|x"_s, u"3:|c|d"_s};
    QTest::newRow("a zero byte") << QByteArray("a,b\nc\0d,e\nf,g\n", 14) << u","_s << QStringList{u"1:|a|b"_s, u"2:broken-text|c"_s + QChar(u'\0') + u"d|e"_s, u"3:|f|g"_s};
}

void ImportReaderTest::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    QFETCH(QStringList, rows);
    QCOMPARE(readAll(bytes, u"UTF-8"_s, delimiter.at(0)), rows);
}

void ImportReaderTest::anUnclosedQuoteCostsItsOwnLine()
{
    QByteArray bytes("a,b\n\"open,1\n");
    for (int i = 0; i < 100000; ++i)
        bytes += "name " + QByteArray::number(i) + ",2\n";
    const QStringList rows = readAll(bytes, u"UTF-8"_s, u',');
    QCOMPARE(rows.size(), 100002);
    QVERIFY(rows.at(1).startsWith("2:unclosed-quote"_L1));
    QCOMPARE(rows.at(2), u"3:|name 0|2"_s);
    QCOMPARE(rows.constLast(), u"100002:|name 99999|2"_s);

    const QStringList quoted = readAll("\"a\",\"b\"\n\"open,1\n\"c\",\"d\"\n", u"UTF-8"_s, u',');
    QCOMPARE(quoted.size(), 3);
    QVERIFY(quoted.at(1).startsWith("2:unclosed-quote"_L1));
    QCOMPARE(quoted.at(2), u"3:|c|d"_s);
}

void ImportReaderTest::aVeryLongFieldIsLeftOut()
{
    const QByteArray bytes = "a,b\nx," + QByteArray(3 * Reader::fieldLimit, 'y') + "\nc,d\n";
    const QStringList rows = readAll(bytes, u"UTF-8"_s, u',');
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(1).startsWith("2:too-long"_L1));
    QCOMPARE(rows.at(2), u"3:|c|d"_s);
}

void ImportReaderTest::rawIsVerbatim()
{
    QBuffer buffer;
    buffer.setData("a;b\r\n\"x \"\"y\"\"\r\nz\" ; 2\r\n");
    buffer.open(QIODevice::ReadOnly);
    Reader reader(buffer, u"UTF-8"_s, u';');
    Record record;
    QVERIFY(reader.next(record));
    QVERIFY(reader.next(record));
    QCOMPARE(record.raw.toByteArray(), QByteArray("\"x \"\"y\"\"\r\nz\" ; 2"));
}

void ImportReaderTest::findsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("ascii") << QByteArray("name\nAnna\n") << u"UTF-8"_s;
    QTest::newRow("utf-8") << QByteArray("name\nM\xC3\xBCller\n") << u"UTF-8"_s;
    QTest::newRow("utf-8 with one broken row") << QByteArray("name\nM\xC3\xBCller\nJos\xC3\nx\n") << u"UTF-8"_s;
    QTest::newRow("ascii with a broken row") << QByteArray("name\nAnna\nx\xFF\xFEy\nBert\n") << u"UTF-8"_s;
    QTest::newRow("half a letter") << QByteArray("name\ncaf\xC3\nBert, and more\n") << u"UTF-8"_s;
    QTest::newRow("windows") << QByteArray("name\nM\xFCller\nGro\xDF, \x80 5\n") << u"Windows-1252"_s;
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFEn\0a\0\n\0", 8) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF\0n\0a\0\n", 8) << u"UTF-16BE"_s;
    QTest::newRow("utf-16 le without mark") << QByteArray("n\0a\0m\0e\0\n\0A\0n\0n\0a\0\n\0", 20) << u"UTF-16LE"_s;
}

void ImportReaderTest::findsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(detectEncoding(buffer).encoding, encoding);
    QCOMPARE(buffer.pos(), 0);
}

void ImportReaderTest::findsLayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("comma") << QByteArray("name,email\nAnna,a@x.de\nBert,b@x.de\n") << u","_s << true << QStringList{u"name"_s, u"email"_s};
    QTest::newRow("semicolon, decimal comma") << QByteArray("Kunde;Betrag;Datum\nAnna;12,50;01.02.2026\nBert;3,00;02.02.2026\n") << u";"_s << true
                                              << QStringList{u"Kunde"_s, u"Betrag"_s, u"Datum"_s};
    QTest::newRow("semicolon, decimal comma, no header") << QByteArray("Anna;12,50;01.02.2026\nBert;3,00;02.02.2026\n") << u";"_s << false
                                                         << QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s};
    QTest::newRow("tabs") << QByteArray("name\tnote\nAnna\ta, b, c\nBert\td\n") << u"\t"_s << true << QStringList{u"name"_s, u"note"_s};
    QTest::newRow("blanks, no header") << QByteArray(" 01 19970101 2 29.33\n 02 19970102 1 9.00\n") << u" "_s << false
                                       << QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s, u"Column 4"_s};
    QTest::newRow("unknown words over numbers") << QByteArray("foo,bar\nx,12\ny,13\n") << u","_s << true << QStringList{u"foo"_s, u"bar"_s};
    QTest::newRow("R's row numbers") << QByteArray("name,amount\n1,Anna,5\n2,Bert,6\n3,Cleo,7\n") << u","_s << true
                                     << QStringList{u"Row"_s, u"name"_s, u"amount"_s};
    QTest::newRow("same names twice") << QByteArray("name,mail,mail\nA,x@y.de,z@y.de\n") << u","_s << true
                                      << QStringList{u"name"_s, u"mail"_s, u"mail (2)"_s};
    QTest::newRow("one column") << QByteArray("E-Mail\nanna@x.de\nbert@x.de\n") << u","_s << true << QStringList{u"E-Mail"_s};
}

void ImportReaderTest::findsLayout()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    QFETCH(bool, header);
    QFETCH(QStringList, columns);
    const QChar found = detectDelimiter(bytes, u"UTF-8"_s);
    QCOMPARE(QString(found), delimiter);
    const QVector<QVector<QString>> rows = headRows(bytes, u"UTF-8"_s, found);
    QCOMPARE(detectHeader(rows), header);
    QCOMPARE(columnNames(rows, header), columns);
}

void ImportReaderTest::utf16IsRead()
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(u"näme;größe\nÇağla;😀\n"_s);
    QCOMPARE(readAll(bytes, u"UTF-16LE"_s, u';'), (QStringList{u"1:|näme|größe"_s, u"2:|Çağla|😀"_s}));
}

QTEST_GUILESS_MAIN(ImportReaderTest)
#include "tst_importreader.moc"
