#include "models/text/followup.h"
#include "models/text/spanparser.h"
#include "models/text/whenparser.h"

#include <QTest>

using namespace rapport::text;
using namespace Qt::StringLiterals;

namespace {
const QDate sunday(2026, 11, 22);
}

/// What people type about days and spans, and what a note promises. Today is Sunday 22 November 2026, 13:00.
class TestDayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followUps_data();
    void followUps();
    void timesBesideTheDay_data();
    void timesBesideTheDay();
    void aPromiseWithoutADayIsForTheNextWorkingDay();
    void whatIsSaidIsQuoted();
    void moments_data();
    void moments();
    void aDateIsReadByTheOrderOfTheLocale();
    void spans_data();
    void spans();
};

void TestDayWords::followUps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("promised");
    const auto row = [](const char *text, const QDate &day, bool promised = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << day << promised;
    };
    constexpr bool ours = true;
    const QDate none;
    const QDate friday(2026, 11, 27);
    const QDate tomorrow(2026, 11, 23);
    // We say what we will do.
    row("I'll call you Friday.", friday, ours);
    row("I’ll call you on Friday", friday, ours);
    row("We will send the quote by Friday.", friday, ours);
    row("Will call her tomorrow.", tomorrow, ours);
    row("Said I would be in touch. I'll get back to her in two days.", QDate(2026, 11, 24), ours);
    row("Promised the part by Friday.", friday, ours);
    row("Told him we would ring next week.", tomorrow, ours);
    row("I will let you know by the 14th.", QDate(2026, 12, 14), ours);
    row("We'll check this afternoon and call back.", sunday, ours);
    row("I promised to bring it on Tuesday", QDate(2026, 11, 24), ours);
    row("Was friendly. We'll call back on Tuesday.", QDate(2026, 11, 24), ours);
    row("I'll have it ready the day after tomorrow.", QDate(2026, 11, 24), ours);
    row("We'll replace it within three days", QDate(2026, 11, 25), ours);
    row("I'll email the invoice at the end of the week", friday, ours);
    row("We will fix it by 4 December", QDate(2026, 12, 4), ours);
    row("I'll call you a week from now", QDate(2026, 11, 29), ours);
    row("Ich rufe Sie am Freitag an.", friday, ours);
    row("Wir melden uns bis Freitag.", friday, ours);
    row("Ich melde mich morgen.", tomorrow, ours);
    row("Wir schicken das Angebot nächste Woche.", tomorrow, ours);
    row("Rückruf bis zum 14. zugesagt", QDate(2026, 12, 14), ours);
    row("Ihr für Dienstag versprochen, dass wir liefern", QDate(2026, 11, 24), ours);
    row("Ich kümmere mich in zwei Tagen darum", QDate(2026, 11, 24), ours);
    row("Heute Nachmittag melde ich mich noch einmal", sunday, ours);
    row("Wir liefern übermorgen", QDate(2026, 11, 24), ours);
    row("Wir erstatten es bis Ende der Woche", friday, ours);
    row("Wir bringen es am 4. Dezember vorbei", QDate(2026, 12, 4), ours);
    // Something is to be done, but we did not say so.
    row("He comes on Sunday.", QDate(2026, 11, 29));
    row("Send the quote next week", tomorrow);
    row("Ready in three days.", QDate(2026, 11, 25));
    row("Remind me in 2 weeks", QDate(2026, 12, 6));
    row("Appointment on 4 December.", QDate(2026, 12, 4));
    row("Until Dec 4th at the latest", QDate(2026, 12, 4));
    row("Pick up on 3 January", QDate(2027, 1, 3));
    row("Needs it by the 14th", QDate(2026, 12, 14));
    row("She wants it by 2026-12-01.", QDate(2026, 12, 1));
    row("Holt es am Mittwoch ab", QDate(2026, 11, 25));
    row("Braucht das Rad spätestens am 3.12. wieder", QDate(2026, 12, 3));
    row("Kommt in einer Woche noch einmal", QDate(2026, 11, 29));
    row("Termin nächsten Donnerstag", QDate(2026, 11, 26));
    row("She will be back next month", QDate(2026, 12, 1));
    row("Please ring on Friday next week", friday);
    row("Appointment am 4. März 2027", QDate(2027, 3, 4));
    row("Please by the 4th of March 2027", QDate(2027, 3, 4));
    // Nothing to do.
    row("Waited 40 minutes on Saturday and left.", none);
    row("Needs the same as last Friday", none);
    row("Bought it on 3 November", none);
    row("Will come on 31 February", none);
    row("Liked the bike.", none);
    row("You promised to call on Monday and never did.", none);
    row("They were supposed to deliver on Friday", none);
    row("Comes by on Mondays", none);
    row("This was the second time this morning", none);
    row("On the 2nd try it worked", none);
    row("Guten Morgen, alles bestens", none);
    row("War letzten Freitag da", none);
    row("Vor drei Tagen gekauft", none);
    row("Er kommt immer montags", none);
    row("Mir wurde ein Rückruf bis Freitag versprochen, nichts kam", none);
    row("Called two days ago", none);
    row("She marked 3 of them", none);
}

void TestDayWords::followUps()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(bool, promised);
    const auto found = followUpIn(text, sunday, false, false);
    QCOMPARE(found ? found->day : QDate(), day);
    QCOMPARE(found && found->promised, promised);
}

void TestDayWords::timesBesideTheDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time"); // Invalid: none.
    const auto row = [](const char *text, const QTime &time) { QTest::newRow(text) << QString::fromUtf8(text) << time; };
    row("I'll call Friday at 3", QTime(15, 0));
    row("I'll call her at 3 on Friday.", QTime(15, 0));
    row("Will ring back tomorrow at 9", QTime(9, 0));
    row("Will ring back tomorrow 9 am, she is in early", QTime(9, 0));
    row("I'll call Friday at 3:30 pm", QTime(15, 30));
    row("I'll call on Friday, 16:15", QTime(16, 15));
    row("We will deliver Friday afternoon at 5", QTime(17, 0));
    row("I'll call Friday at 5 am", QTime(5, 0));
    row("Wir melden uns Freitag um 15 Uhr", QTime(15, 0));
    row("Rufe Freitag um 10.30 Uhr an", QTime(10, 30));
    row("Ich rufe um 3 am Freitag an", QTime(15, 0));
    row("Rückruf morgen gegen 11 Uhr", QTime(11, 0));
    row("Termin am 4. Dezember um 14:00", QTime(14, 0));
    // Belongs to something else, or is no time.
    row("Called at 3, will ring back Friday", {});
    row("I'll call Friday about the bell at 3 euros", {});
    row("I'll call Friday, she rang at 3", {});
    row("I'll send 3 offers on Friday", {});
    row("I'll bring it by Friday, size 15", {});
    row("I'll call Friday at 25", {});
    row("I'll call Friday", {});
}

void TestDayWords::timesBesideTheDay()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto found = followUpIn(text, sunday, false, false);
    QVERIFY(found);
    QCOMPARE(found->time.value_or(QTime()), time);
}

void TestDayWords::aPromiseWithoutADayIsForTheNextWorkingDay()
{
    QCOMPARE(followUpIn(u"She was furious."_s, sunday, false, true)->day, QDate(2026, 11, 23));
    QVERIFY(!followUpIn(u"She was furious."_s, sunday, false, true)->promised);
    // Saturday: nobody works on Sunday.
    const auto looked = followUpIn(u"I promised to look into it. She was calm."_s, QDate(2026, 11, 21), false, false);
    QVERIFY(looked);
    QCOMPARE(looked->day, QDate(2026, 11, 23));
    QCOMPARE(looked->about, u"I promised to look into it"_s);
    QVERIFY(looked->promised);
    // A shop that opens from Tuesday to Saturday; a day that was named stays.
    const rapport::worklist::WorkDays closedOnMondays(0b0111110);
    QCOMPARE(followUpIn(u"She was furious."_s, sunday, false, true, closedOnMondays)->day, QDate(2026, 11, 24));
    QCOMPARE(followUpIn(u"I'll call back Monday."_s, sunday, false, true, closedOnMondays)->day, QDate(2026, 11, 23));
    QVERIFY(followUpIn(u"Keeps an eye on it."_s, sunday, true, false)->promised);
    QVERIFY(!followUpIn(QString(), sunday, true, true));
}

void TestDayWords::whatIsSaidIsQuoted()
{
    const auto dated = followUpIn(u"Nice talk. Wir melden uns am 4. Dezember bei ihr. Danke"_s, sunday, false, false);
    QVERIFY(dated);
    QCOMPARE(dated->about, u"Wir melden uns am 4. Dezember bei ihr"_s);
    const auto lengthy = followUpIn(u"tomorrow "_s.repeated(100), sunday, false, false);
    QVERIFY(lengthy && lengthy->about.size() <= 80);
}

void TestDayWords::moments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time"); // Invalid: only the day.
    const auto row = [](const char *typed, const QDate &day, const QTime &time = {}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << day << time;
    };
    const QDate yesterday(2026, 11, 21);
    const QDate friday(2026, 11, 20);
    row("now", sunday, QTime(13, 0));
    row("today", sunday);
    row("yesterday", yesterday);
    row("Yesterday 14:30", yesterday, QTime(14, 30));
    row("yesterday at 9", yesterday, QTime(9, 0));
    row("yesterday 2pm", yesterday, QTime(14, 0));
    row("fri", friday);
    row("fri 14:00", friday, QTime(14, 0));
    row("14:00 fri", friday, QTime(14, 0));
    row("Friday, 8 am", friday, QTime(8, 0));
    row("sun 10:15", sunday, QTime(10, 15));
    row("next fri", QDate(2026, 11, 27));
    row("next monday 9:00", QDate(2026, 11, 23), QTime(9, 0));
    row("last friday", friday);
    row("12.3.", QDate(2027, 3, 12));
    row("12.9.", QDate(2026, 9, 12));
    row("12.3.2026", QDate(2026, 3, 12));
    row("12.3.26 16:00", QDate(2026, 3, 12), QTime(16, 0));
    row("10.11", QDate(2026, 11, 10));
    row("14.30", sunday, QTime(14, 30));
    row("3 nov", QDate(2026, 11, 3));
    row("nov 3", QDate(2026, 11, 3));
    row("3rd of november 2025", QDate(2025, 11, 3));
    row("2026-10-05 08:00", QDate(2026, 10, 5), QTime(8, 0));
    row("14:00", sunday, QTime(14, 0));
    row("20 min ago", sunday, QTime(12, 40));
    row("2 hours ago", sunday, QTime(11, 0));
    row("an hour ago", sunday, QTime(12, 0));
    row("half an hour ago", sunday, QTime(12, 30));
    row("in 30 minutes", sunday, QTime(13, 30));
    row("in 3 days", QDate(2026, 11, 25));
    row("tomorrow 10:00", QDate(2026, 11, 23), QTime(10, 0));
    row("3 days ago", QDate(2026, 11, 19));
    row("this morning", sunday, QTime(9, 0));
    row("yesterday evening", yesterday, QTime(19, 0));
    row("20.", QDate(2026, 11, 20));
    row("gestern", yesterday);
    row("gestern 10 Uhr", yesterday, QTime(10, 0));
    row("vorgestern", friday);
    row("heute früh", sunday, QTime(9, 0));
    row("mi 15:00", QDate(2026, 11, 18), QTime(15, 0));
    row("Freitag um 9:30", friday, QTime(9, 30));
    row("vor 2 Stunden", sunday, QTime(11, 0));
    row("vor einer halben Stunde", sunday, QTime(12, 30));
    row("übermorgen", QDate(2026, 11, 24));
    row("3. März 2026", QDate(2026, 3, 3));
    row("nächsten Montag", QDate(2026, 11, 23));
    row("", {});
    row("soon", {});
    row("31.2.", {});
    row("25:00", {});
    row("fri sat", {});
    row("yesterday 99", {});
    row("7", {});
}

void TestDayWords::moments()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    const auto found = parseMoment(typed, QDateTime(sunday, QTime(13, 0), Qt::UTC), QLocale(u"en_GB"_s));
    QCOMPARE(found ? found->day : QDate(), day);
    QCOMPARE(found ? found->time.value_or(QTime()) : QTime(), time);
}

void TestDayWords::aDateIsReadByTheOrderOfTheLocale()
{
    const QDateTime now(sunday, QTime(13, 0), Qt::UTC);
    QCOMPARE(parseMoment(u"12/10"_s, now, QLocale(u"en_US"_s))->day, QDate(2026, 12, 10));
    QCOMPARE(parseMoment(u"12/10"_s, now, QLocale(u"en_GB"_s))->day, QDate(2026, 10, 12));
    QCOMPARE(parseMoment(u"10/12/2025"_s, now, QLocale(u"en_US"_s))->day, QDate(2025, 10, 12));
    // The locale's own names.
    QCOMPARE(parseMoment(u"vendredi 14:00"_s, now, QLocale(u"fr_FR"_s))->day, QDate(2026, 11, 20));
    QCOMPARE(parseMoment(u"3 novembre"_s, now, QLocale(u"fr_FR"_s))->day, QDate(2026, 11, 3));
}

void TestDayWords::spans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("seconds"); // -1: none.
    const auto row = [](const char *typed, int seconds) { QTest::newRow(typed) << QString::fromUtf8(typed) << seconds; };
    row("5", 300);
    row("5m", 300);
    row("5 min", 300);
    row("10 Min.", 600);
    row("1:30", 90);
    row("0:45", 45);
    row("1:05:00", 3900);
    row("90 s", 90);
    row("90 Sek.", 90);
    row("2,5", 150);
    row("1.5 h", 5400);
    row("1 h 05 min", 3900);
    row("1h5", 3900);
    row("1 Std. 20", 4800);
    row("1 min 30 s", 90);
    row("1 hour and 10 minutes", 4200);
    row("0", 0);
    row("", -1);
    row("long", -1);
    row("5 x", -1);
    row("1:75", -1);
    row("5 min 1 h", -1);
    row("5 5", -1);
    row("-3", -1);
    row("101 h", -1);
}

void TestDayWords::spans()
{
    QFETCH(QString, typed);
    QFETCH(int, seconds);
    QCOMPARE(parseSpan(typed).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
