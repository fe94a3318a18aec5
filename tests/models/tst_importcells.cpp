#include "models/exchange/amount.h"
#include "models/exchange/columnprofile.h"
#include "models/exchange/dateformat.h"
#include "models/exchange/headernames.h"

#include <QTest>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

/// Dates, money and headers as people write them.
class ImportCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void aColumnDecidesItsDates_data();
    void aColumnDecidesItsDates();
    void amounts_data();
    void amounts();
    void aColumnDecidesItsMark_data();
    void aColumnDecidesItsMark();
    void headers_data();
    void headers();
};

void ImportCellsTest::dates_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); ///< In Berlin, "yyyy-MM-dd" alone for whole days; empty: refused.
    QTest::newRow("iso") << u"yyyy-MM-dd"_s << u"2026-02-28"_s << u"2026-02-28"_s;
    QTest::newRow("no 29 February") << u"yyyy-MM-dd"_s << u"2026-02-29"_s << QString();
    QTest::newRow("german") << u"dd.MM.yyyy"_s << u"3.9.2026"_s << u"2026-09-03"_s;
    QTest::newRow("31 September") << u"dd.MM.yyyy"_s << u"31.09.2026"_s << QString();
    QTest::newRow("two digits") << u"dd.MM.yy"_s << u"03.09.99"_s << u"1999-09-03"_s;
    QTest::newRow("american") << u"MM/dd/yyyy"_s << u"12/31/2025"_s << u"2025-12-31"_s;
    QTest::newRow("not american") << u"MM/dd/yyyy"_s << u"31/12/2025"_s << QString();
    QTest::newRow("american, afternoon") << u"MM/dd/yyyy"_s << u"12/31/2025 2:05 PM"_s << u"2025-12-31 14:05"_s;
    QTest::newRow("twelve at night") << u"MM/dd/yyyy"_s << u"12/31/2025 12:05 AM"_s << u"2025-12-31 00:05"_s;
    QTest::newRow("compact") << u"yyyyMMdd"_s << u"19970101"_s << u"1997-01-01"_s;
    QTest::newRow("offset") << u"yyyy-MM-dd"_s << u"2026-01-01T00:30:00+03:00"_s << u"2025-12-31 22:30"_s;
    QTest::newRow("zulu") << u"yyyy-MM-dd"_s << u"2026-07-01T12:00:00Z"_s << u"2026-07-01 14:00"_s;
    QTest::newRow("named zone") << u"yyyy-MM-dd"_s << u"2026-07-01 12:00 America/New_York"_s << u"2026-07-01 18:00"_s;
    QTest::newRow("local") << u"yyyy-MM-dd"_s << u"2026-07-01 12:00:30.250"_s << u"2026-07-01 12:00"_s;
    QTest::newRow("month word") << u"d MMM yyyy"_s << u"3. März 2024"_s << u"2024-03-03"_s;
    QTest::newRow("english word first") << u"MMM d, yyyy"_s << u"March 3rd, 2024"_s << u"2024-03-03"_s;
    QTest::newRow("mail header") << u"d MMM yyyy"_s << u"Fri, 1 Mar 2024 10:00:00 +0100"_s << u"2024-03-01 10:00"_s;
    QTest::newRow("epoch") << u"epoch-s"_s << u"1393545600"_s << u"2014-02-28 01:00"_s;
    QTest::newRow("epoch days") << u"epoch-s/day"_s << u"1393545600"_s << u"2014-02-28"_s;
    QTest::newRow("epoch ms") << u"epoch-ms"_s << u"1393545600500"_s << u"2014-02-28 01:00"_s;
    QTest::newRow("midnight means nothing") << u"dd.MM.yyyy 00:00"_s << u"03.09.2026 00:00:00"_s << u"2026-09-03"_s;
    QTest::newRow("rubbish behind") << u"dd.MM.yyyy"_s << u"03.09.2026 or so"_s << QString();
    QTest::newRow("words") << u"dd.MM.yyyy"_s << u"yesterday"_s << QString();
    QTest::newRow("25 o'clock") << u"dd.MM.yyyy"_s << u"03.09.2026 25:00"_s << QString();
}

void ImportCellsTest::dates()
{
    QFETCH(QString, format);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const ShopCalendar berlin(u"Europe/Berlin"_s);
    const std::optional<DateFormat> known = DateFormat::fromText(format);
    QVERIFY(known);
    const std::optional<Moment> moment = known->moment(cell, berlin.zone(), berlin);
    const QString read = !moment ? QString() : berlin.local(moment->at).toString(moment->dayOnly ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(read, expected);
}

void ImportCellsTest::aColumnDecidesItsDates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("points") << QStringList{u"01.02.2026"_s, u"03.04.2026"_s} << u"dd.MM.yyyy"_s << false;
    QTest::newRow("slashes, nothing tells") << QStringList{u"01/02/2026"_s, u"03/04/2026"_s} << u"dd/MM/yyyy"_s << true;
    QTest::newRow("slashes, one day tells") << QStringList{u"01/02/2026"_s, u"03/04/2026"_s, u"13/04/2026"_s} << u"dd/MM/yyyy"_s << false;
    QTest::newRow("slashes, one month tells") << QStringList{u"01/02/2026"_s, u"03/14/2026"_s} << u"MM/dd/yyyy"_s << false;
    QTest::newRow("both tell") << QStringList{u"13/04/2026"_s, u"03/14/2026"_s} << u"dd/MM/yyyy"_s << true;
    QTest::newRow("iso") << QStringList{u"2026-01-02"_s, u"2026-13-40"_s} << u"yyyy-MM-dd"_s << false;
    QTest::newRow("epoch") << QStringList{u"1393545601"_s, u"1363392000"_s} << u"epoch-s"_s << false;
    QTest::newRow("epoch of whole days") << QStringList{u"1393545600"_s, u"1363392000"_s} << u"epoch-s/day"_s << false;
    QTest::newRow("compact") << QStringList{u"19970101"_s} << u"yyyyMMdd"_s << false;
    QTest::newRow("none") << QStringList{u"hello"_s, u"12"_s} << QString() << false;
}

void ImportCellsTest::aColumnDecidesItsDates()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, format);
    QFETCH(bool, ambiguous);
    DateEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    QCOMPARE(evidence.verdict().format, format);
    QCOMPARE(evidence.verdict().ambiguous, ambiguous);
    if (ambiguous)
        QCOMPARE(evidence.verdict().choices.size(), 2);
}

void ImportCellsTest::amounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<QString>("expected"); ///< "minor CURRENCY", empty: refused.
    const auto row = [](const char *name, const QString &cell, char16_t mark, const QString &expected) { QTest::newRow(name) << cell << QChar(mark) << expected; };
    row("plain", u"12.99"_s, u'.', u"1299 EUR"_s);
    row("german", u"1.234,56 €"_s, u',', u"123456 EUR"_s);
    row("english", u"1,234.56"_s, u'.', u"123456 EUR"_s);
    row("swiss", u"CHF 1'234.50"_s, u'.', u"123450 CHF"_s);
    row("french", u"1\u202F234,5"_s, u',', u"123450 EUR"_s);
    row("brackets", u"(12.00)"_s, u'.', u"-1200 EUR"_s);
    row("minus", u"-5"_s, u'.', u"-500 EUR"_s);
    row("true minus", u"\u22125"_s, u'.', u"-500 EUR"_s);
    row("minus behind", u"5,50-"_s, u',', u"-550 EUR"_s);
    row("minus before the sign", u"-$5"_s, u'.', u"-500 USD"_s);
    row("code", u"EUR 12.99"_s, u'.', u"1299 EUR"_s);
    row("dash for no cents", u"12,-"_s, u',', u"1200 EUR"_s);
    row("yen", u"¥1,234"_s, u'.', u"1234 JPY"_s);
    row("dinar", u"TND 1.234"_s, u'.', u"1234 TND"_s);
    row("binary noise", u"29.330000000000002"_s, u'.', u"2933 EUR"_s);
    row("half a cent", u"0.005"_s, u'.', u"1 EUR"_s);
    row("no groups of three", u"1,23.50"_s, u'.', QString());
    row("two marks", u"1.2.3"_s, u',', QString());
    row("words", u"a lot"_s, u'.', QString());
    row("unknown currency", u"12 XQZ"_s, u'.', QString());
    row("empty", QString(), u'.', QString());
    row("only a sign", u"€"_s, u'.', QString());
    row("huge", u"99999999999999999999"_s, u'.', QString());
}

void ImportCellsTest::amounts()
{
    QFETCH(QString, cell);
    QFETCH(QChar, mark);
    QFETCH(QString, expected);
    const std::optional<Amount> amount = readAmount(cell, mark, u"EUR"_s);
    QString read;
    if (amount) {
        const QString currency = amount->currency.isEmpty() ? u"EUR"_s : amount->currency;
        if (const std::optional<qint64> minor = toMinor(amount->value, currencyDigits(currency)))
            read = QString::number(*minor) + u' ' + currency;
    }
    QCOMPARE(read, expected);
}

void ImportCellsTest::aColumnDecidesItsMark_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QChar>("mark");
    QTest::newRow("point") << QStringList{u"12.99"_s, u"1234"_s} << QChar(u'.');
    QTest::newRow("comma") << QStringList{u"12,99"_s, u"1.234"_s} << QChar(u',');
    QTest::newRow("groups only") << QStringList{u"1.234"_s, u"12.345"_s} << QChar(u',');
    QTest::newRow("english groups only") << QStringList{u"1,234"_s} << QChar(u'.');
    QTest::newRow("both in one") << QStringList{u"1.234,5"_s} << QChar(u',');
    QTest::newRow("nothing tells") << QStringList{u"1234"_s} << QChar();
}

void ImportCellsTest::aColumnDecidesItsMark()
{
    QFETCH(QStringList, cells);
    QFETCH(QChar, mark);
    NumberEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell);
    QCOMPARE(evidence.decimalMark(), mark);
}

void ImportCellsTest::headers_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mapping"); ///< "field=position ..." by field name.
    QTest::newRow("german customers") << QStringList{u"Kunden-Nr."_s, u"Vorname"_s, u"Nachname"_s, u"Telefon"_s, u"E-Mail"_s, u"Geburtsdatum"_s} << u"customers"_s
                                      << u"birthday=5 email=4 first_name=1 id=0 last_name=2 phone=3"_s;
    QTest::newRow("german purchases") << QStringList{u"Bestellnummer"_s, u"Kunde"_s, u"Datum"_s, u"Gesamtbetrag"_s, u"Währung"_s} << u"purchases"_s
                                      << u"amount=3 currency=4 customer=1 id=0 occurred_at=2"_s;
    QTest::newRow("shop system") << QStringList{u"Order ID"_s, u"Customer Name"_s, u"Email"_s, u"Created at"_s, u"Total"_s} << u"purchases"_s
                                 << u"amount=4 customer=1 email=2 id=0 occurred_at=3"_s;
    QTest::newRow("survey") << QStringList{u"email"_s, u"nps"_s, u"submitted_at"_s, u"comment"_s} << u"feedback"_s << u"answered_at=2 comment=3 email=0 kind=:nps score=1"_s;
    QTest::newRow("calls") << QStringList{u"Kunde"_s, u"Anrufer"_s, u"Datum"_s, u"Kanal"_s, u"Richtung"_s, u"Bemerkung"_s} << u"interactions"_s
                           << u"channel=3 customer=0 direction=4 occurred_at=2 phone=1 text=5"_s;
    QTest::newRow("tickets") << QStringList{u"ticket_id"_s, u"customer"_s, u"opened"_s, u"closed"_s, u"category"_s} << u"cases"_s
                             << u"customer=1 id=0 opened_at=2 resolved_at=3 topic=4"_s;
}

void ImportCellsTest::headers()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, kind);
    QFETCH(QString, mapping);
    QCOMPARE(kindId(likelyKind(columns)), kind);
    const QHash<QString, FieldSource> found = mappingByName(likelyKind(columns), columns);
    QStringList words;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        words.append(it.key() + u'=' + (it->columns.isEmpty() ? QString(u':' + it->constant) : QString::number(it->columns.constFirst())));
    words.sort();
    QCOMPARE(words.join(u' '), mapping);
}

QTEST_GUILESS_MAIN(ImportCellsTest)
#include "tst_importcells.moc"
