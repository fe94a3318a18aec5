#include "ui/support/contactlinks.h"
#include "ui/support/customertext.h"
#include "ui/support/errortext.h"
#include "ui/support/momenttext.h"
#include "ui/support/moneytext.h"
#include "ui/support/readingtext.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace rapport;
using namespace Qt::StringLiterals;

/// What dates, amounts, reasons and errors look like to people.
class TestTimelineTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void due();
    void amounts_data();
    void amounts();
    void typedAmounts_data();
    void typedAmounts();
    void reasonsAddUpToTheScore();
    void trendsOfFewMoodsAreNone();
    void everyErrorSaysWhatToDo();
    void onlyPhoneAndMailLeave_data();
    void onlyPhoneAndMailLeave();

private:
    static constexpr qint64 noon = 1795348800000; // Sunday 2026-11-22T12:00:00Z
    static constexpr qint64 hour = 3'600'000;
    ShopCalendar m_calendar{u"Europe/Berlin"_s};
    MomentText m_moments{m_calendar, noon, 1, QLocale::c()};
};

void TestTimelineTexts::days_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");
    QTest::newRow("today") << 0 << u"13:00"_s << u"Today"_s << u"Sunday 22 November"_s;
    QTest::newRow("yesterday") << 1 << u"Yesterday"_s << u"Yesterday"_s << u"Saturday 21 November"_s;
    QTest::newRow("this week") << 2 << u"Fri 20"_s << u"Friday 20 November"_s << u"2 days ago"_s;
    QTest::newRow("last week") << 12 << u"Tue 10"_s << u"Tuesday 10 November"_s << u"12 days ago"_s;
    QTest::newRow("before") << 14 << u"8 Nov"_s << u"Sunday 8 November"_s << u"14 days ago"_s;
    QTest::newRow("another year") << 400 << u"18 Oct 2025"_s << u"Saturday 18 October 2025"_s << u"13 months ago"_s;
    QTest::newRow("to come") << -3 << u"Wed 25"_s << u"Wednesday 25 November"_s << u"in 3 days"_s;
}

void TestTimelineTexts::days()
{
    QFETCH(int, daysAgo);
    const Moment when = m_calendar.at(noon - daysAgo * 24 * hour);
    QTEST(m_moments.brief(when), "brief");
    QTEST(m_moments.dayTitle(when.day), "title");
    QTEST(m_moments.dayNote(when.day), "note");
}

void TestTimelineTexts::due()
{
    QCOMPARE(m_moments.due(m_calendar.at(noon + 3 * hour + 40 * 60'000)), u"due in 3 h 40 min"_s);
    QCOMPARE(m_moments.due(m_calendar.at(noon - hour)), u"late since 12:00"_s);
    QCOMPARE(m_moments.due(m_calendar.on(QDate(2026, 11, 22))), u"due today"_s);
    QCOMPARE(m_moments.due(m_calendar.on(QDate(2026, 11, 23))), u"due tomorrow"_s);
    QCOMPARE(m_moments.due(m_calendar.on(QDate(2026, 11, 21))), u"1 day late"_s);
    QCOMPARE(m_moments.due(m_calendar.on(QDate(2026, 11, 12))), u"10 days late"_s);
    QVERIFY(m_moments.time(m_calendar.on(QDate(2026, 11, 12))).isEmpty());
    QCOMPARE(durationText(3900), u"1 h 05 min"_s);
}

void TestTimelineTexts::amounts_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(8450) << u"EUR"_s << u"€ 84.50"_s;
    QTest::newRow("refund") << qint64(-1205) << u"EUR"_s << u"−€ 12.05"_s;
    QTest::newRow("no minor unit") << qint64(1500) << u"JPY"_s << u"¥ 1500"_s;
    QTest::newRow("three digits") << qint64(1500) << u"KWD"_s << u"KWD 1.500"_s;
    QTest::newRow("beyond a double") << qint64(9'007'199'254'740'993) << u"CHF"_s << u"CHF 90071992547409.93"_s;
}

void TestTimelineTexts::amounts()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QLocale::setDefault(QLocale::c());
    QTEST(moneyText(minor, currency).replace(QChar::Nbsp, u' ').remove(u','), "text");
}

void TestTimelineTexts::typedAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    constexpr qint64 refused = -1;
    QTest::newRow("point") << u"84.5"_s << u"EUR"_s << qint64(8450);
    QTest::newRow("comma") << u"84,50 €"_s << u"EUR"_s << qint64(8450);
    QTest::newRow("thousands") << u"1,234.50"_s << u"EUR"_s << qint64(123'450);
    QTest::newRow("thousands, comma") << u"1.234,50"_s << u"EUR"_s << qint64(123'450);
    QTest::newRow("only thousands") << u"1.234"_s << u"EUR"_s << qint64(123'400);
    QTest::newRow("yen") << u"1500"_s << u"JPY"_s << qint64(1500);
    QTest::newRow("dinar") << u"1.500"_s << u"KWD"_s << qint64(1500);
    QTest::newRow("minus") << u"-12"_s << u"EUR"_s << qint64(-1200);
    QTest::newRow("minus behind") << u"12,00-"_s << u"EUR"_s << qint64(-1200);
    QTest::newRow("minus behind the sign") << u"€ −12.50"_s << u"EUR"_s << qint64(-1250);
    QTest::newRow("Swiss") << u"CHF 1'250.-"_s << u"CHF"_s << qint64(125'000);
    QTest::newRow("lakh") << u"₹12,34,567.50"_s << u"INR"_s << qint64(123'456'750);
    QTest::newRow("blanks") << u" 12 500 zł"_s << u"PLN"_s << qint64(1'250'000);
    QTest::newRow("two of them") << u"2 x 12.50"_s << u"EUR"_s << refused;
    QTest::newRow("from to") << u"12-15"_s << u"EUR"_s << refused;
    QTest::newRow("two numbers") << u"12 50"_s << u"EUR"_s << refused;
    QTest::newRow("a day") << u"12.11.26"_s << u"EUR"_s << refused;
    QTest::newRow("too many digits") << u"1.2345"_s << u"EUR"_s << refused;
    QTest::newRow("words") << u"a lot"_s << u"EUR"_s << refused;
    QTest::newRow("sum") << u"12+3"_s << u"EUR"_s << refused;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"EUR"_s << refused;
    QTest::newRow("nothing") << QString() << u"EUR"_s << refused;
}

void TestTimelineTexts::typedAmounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QTEST(parseMoney(typed, currency).value_or(-1), "minor");
}

void TestTimelineTexts::reasonsAddUpToTheScore()
{
    for (int count = 1; count < 40; ++count) {
        sentiment::Reading reading;
        for (int i = 0; i < count; ++i) {
            sentiment::Reason reason;
            reason.text = u"word%1"_s.arg(i);
            reason.what = u"word"_s;
            reason.contribution = (i % 3 == 0 ? -1.0 : 0.7) * (1.0 + i * 0.37);
            reading.rawScore += reason.contribution;
            reading.reasons.append(reason);
        }
        reading.score = reading.rawScore / std::sqrt(reading.rawScore * reading.rawScore + 15.0);
        const QVector<ReasonLine> lines = reasonLines(reading, 6);
        QVERIFY(lines.size() <= 6);
        const int sum = std::accumulate(lines.begin(), lines.end(), 0, [](int total, const ReasonLine &line) { return total + line.hundredths; });
        QCOMPARE(sum, hundredthsOf(reading.score));
        for (qsizetype i = 2; i + 1 < lines.size(); ++i)
            QVERIFY(std::abs(lines.at(i).hundredths) <= std::abs(lines.at(i - 2).hundredths) + 1);
    }
    QVERIFY(reasonLines({}).isEmpty());
}

void TestTimelineTexts::trendsOfFewMoodsAreNone()
{
    const auto moods = [](const QVector<int> &scores) {
        QVector<TimelineEntry> entries;
        for (const int score : scores) {
            TimelineEntry entry;
            entry.mood.score = score;
            entries.append(entry);
        }
        return entries;
    };
    QCOMPARE(moodTrend({}), u"Nothing said yet."_s);
    QVERIFY(moodTrend(moods({-600, 500, 400})).contains(u"too few"_s));
    QVERIFY(moodTrend(moods({-600, -500, -550, -580, 500, 600, 550, 480})).startsWith(u"Falling"_s));
    QVERIFY(moodTrend(moods({600, 500, 550, 580, -500, -600, -550, -480})).startsWith(u"Rising"_s));
    // The same means, but moods that scatter more than they differ.
    QVERIFY(moodTrend(moods({-900, 900, -800, 700, 900, -700, 800, -600})).startsWith(u"About the same"_s));
}

void TestTimelineTexts::everyErrorSaysWhatToDo()
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
        Error error;
        error.kind = static_cast<Error::Kind>(kind);
        error.detail = u"SQLITE_WHATEVER"_s;
        const QString text = errorText(error, u"The entry was not saved"_s);
        QVERIFY(text.startsWith(u"The entry was not saved. "_s));
        QVERIFY(text.size() > 40 && text.endsWith(u'.'));
        // What only support needs stays out of sight, except for a defect of ours.
        QCOMPARE(text.contains(u"SQLITE"_s), error.kind == Error::Kind::Internal);
    }
}

void TestTimelineTexts::onlyPhoneAndMailLeave_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    const int phone = static_cast<int>(ContactKind::Phone);
    const int mail = static_cast<int>(ContactKind::Email);
    QTest::newRow("phone") << phone << u"+494515550142"_s << u"tel:+494515550142"_s;
    QTest::newRow("mail") << mail << u"ingrid@kita.example"_s << u"mailto:ingrid@kita.example"_s;
    QTest::newRow("mail with a second recipient") << mail << u"a@b.example?cc=x@y.example"_s << QString();
    QTest::newRow("mail with two") << mail << u"a@b.example,c@d.example"_s << QString();
    QTest::newRow("phone that is a command") << phone << u"*#06#"_s << QString();
    QTest::newRow("web") << static_cast<int>(ContactKind::Web) << u"file:///etc/passwd"_s << QString();
}

void TestTimelineTexts::onlyPhoneAndMailLeave()
{
    QFETCH(int, kind);
    QFETCH(QString, address);
    ContactPoint point;
    point.kind = static_cast<ContactKind>(kind);
    point.normalised = address;
    QTEST(contactUrl(point).toString(), "url");
}

QTEST_MAIN(TestTimelineTexts)
#include "tst_timelinetexts.moc"
