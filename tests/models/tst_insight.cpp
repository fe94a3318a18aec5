#include "models/services/insight.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/totals.h"
#include "tests/kit/temporaryshop.h"

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int november = 2026 * 12 + 10;

void execute(TemporaryShop &shop, const QStringList &statements)
{
    const auto done = await(shop->database().write([statements](Transaction &transaction) -> Result<void> {
        for (const QString &text : statements)
            transaction.session().run(text);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

QStringList plan(TemporaryShop &shop, const QString &query)
{
    const auto rows = await(shop->database().read([query](Session &session) -> Result<QStringList> {
        QStringList details;
        Statement &statement = session.run(u"EXPLAIN QUERY PLAN "_s + query);
        while (statement.next())
            details.append(statement.text(3));
        return details;
    }));
    return rows ? *rows : QStringList{describe(rows.error())};
}

int day(int year, int month, int dayOfMonth)
{
    return ShopCalendar::dayNumber(QDate(year, month, dayOfMonth));
}

/// Forty customers, the even ones tagged Loyal, with answers, talks and purchases spread over a year.
void fill(TemporaryShop &shop)
{
    QStringList people{u"INSERT INTO tag (id, name) VALUES (1, 'Loyal'), (2, 'Nobody')"_s,
                       u"INSERT INTO segment (id, name, definition) VALUES (1, 'Regulars', '{\"tag\": \"Loyal\"}'), (2, 'Later', '{\"rfm\": 5}')"_s};
    for (int id = 1; id <= 40; ++id) {
        people << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (%1, 'A', 'a', 'a', 0, 0)"_s.arg(id)
               << u"INSERT INTO customer_summary (customer_id) VALUES (%1)"_s.arg(id);
        if (id % 2 == 0)
            people << u"INSERT INTO customer_tag VALUES (%1, 1)"_s.arg(id);
    }
    execute(shop, people);
    const ShopCalendar calendar = shop->calendar();
    const auto done = await(shop->database().write([calendar](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        repos::Totals totals;
        for (int i = 0; i < 480; ++i) {
            const CustomerId customer(1 + (i * 7 + i / 40) % 40);
            const Moment when = calendar.at(QDateTime(QDate(2025, 11, 20).addDays(i * 3 / 4), QTime(11, i % 60), calendar.zone()).toMSecsSinceEpoch());
            if (i % 3 == 0) {
                Feedback answer;
                answer.customer = customer;
                answer.when = when;
                answer.value = (i * 7) % 11;
                answer.id = repos::insert(session, answer);
                totals.add(answer);
            } else if (i % 3 == 1) {
                Interaction talk;
                talk.customer = customer;
                talk.when = when;
                talk.kind = InteractionKind::Call;
                talk.body = u"Said so."_s;
                talk.mood.score = (i * 37) % 1500 - 700;
                talk.id = repos::insert(session, talk);
                totals.add(talk);
            }
            if (i % 5 < 2) {
                Purchase purchase;
                purchase.customer = customer;
                purchase.when = when;
                purchase.currency = u"EUR"_s;
                purchase.amountMinor = i % 25 == 0 ? -500 : 1000 + i * 13 % 700;
                purchase.id = repos::insert(session, purchase);
                totals.add(purchase);
            }
        }
        totals.flush(session);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

TrendRequest lastYear()
{
    return {november - 11, november, {}, {}};
}

} // namespace

/// The monthly figures of a real file.
class TstInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasNoSpanAndSaysWhy();
    void keptTotalsBecomeTheFourSeries();
    void runningMonthLosesOnlyWhoHasLapsedSoFar_data();
    void runningMonthLosesOnlyWhoHasLapsedSoFar();
    void aCaseCountsOnceItsWindowIsOver_data();
    void aCaseCountsOnceItsWindowIsOver();
    void surveyScalesNeverMix();
    void aFilterThatEverybodyPassesGivesWhatTheTotalsSay();
    void aFilterShowsItsCustomersOnly_data();
    void aFilterShowsItsCustomersOnly();
    void recordsBehindAPointAreThoseCounted_data();
    void recordsBehindAPointAreThoseCounted();
    void trendQueriesWalkIndexes_data();
    void trendQueriesWalkIndexes();
};

void TstInsight::anEmptyShopHasNoSpanAndSaysWhy()
{
    TemporaryShop shop;
    const auto span = await(shop->insight().span());
    QVERIFY(span.ok());
    QVERIFY(span->first > span->second);
    const auto set = await(shop->insight().trends(lastYear()));
    QVERIFY(set.ok());
    QCOMPARE(set->nps.points.size(), 12);
    for (const QString &why : {set->nps.whyEmpty, set->churn.whyEmpty, set->cltv.whyEmpty, set->sentiment.whyEmpty})
        QCOMPARE(why, u"none"_s);
    const auto figures = await(shop->insight().figures(lastYear()));
    QVERIFY(figures.ok());
    QCOMPARE(figures->months.size(), 12);
    QCOMPARE(figures->months[3].figures.value(u"fcr"_s).why, u"none"_s);
}

void TstInsight::keptTotalsBecomeTheFourSeries()
{
    TemporaryShop shop;
    execute(shop, {u"INSERT INTO answer_month VALUES (%1, 'nps', 10, '1', 9, 25), (%1, 'nps', 10, '1', 8, 7), (%1, 'nps', 10, '1', 3, 4)"_s.arg(november - 1),
                   u"INSERT INTO activity_month VALUES (%1, 461, 26, 281, 118)"_s.arg(november - 1),
                   u"INSERT INTO mood_month VALUES (%1, 20, 900, 40000, 260000000)"_s.arg(november - 1),
                   u"INSERT INTO day_total VALUES (%1, 'call', 4), (%2, 'task', 1), (%3, 'nps', 2)"_s
                       .arg(day(2025, 3, 2)).arg(day(2027, 1, 1)).arg(day(2026, 10, 31)),
                   u"INSERT INTO upkeep (key, value) VALUES ('inactivity_window', '112') ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s});
    const auto span = await(shop->insight().span());
    QVERIFY(span.ok());
    QCOMPARE(*span, std::pair(2025 * 12 + 2, november - 1));

    const auto set = await(shop->insight().trends(lastYear()));
    QVERIFY(set.ok());
    QCOMPARE(set->nps.points[10].figure.n, 36);
    QCOMPARE(set->churn.windowDays, 112);
    QCOMPARE(set->churn.points[10].figure.n, 461);
    QCOMPARE(set->sentiment.points[10].figure.n, 20);
    QVERIFY(set->nps.points[11].unfinished);
    QVERIFY(!set->nps.points[10].unfinished);
}

void TstInsight::runningMonthLosesOnlyWhoHasLapsedSoFar_data()
{
    QTest::addColumn<int>("today"); // of November
    QTest::addColumn<qint64>("lost");
    // Last purchases: 20, 30 and 50 days before 1 November; window 30 days.
    QTest::newRow("1st") << 1 << qint64(0);
    QTest::newRow("2nd: the one of 30 days before") << 2 << qint64(1);
    QTest::newRow("12th: the one of 20 days before, too") << 12 << qint64(2);
}

void TstInsight::runningMonthLosesOnlyWhoHasLapsedSoFar()
{
    QFETCH(int, today);
    QFETCH(qint64, lost);
    TemporaryShop shop;
    const int first = day(2026, 11, 1);
    QStringList rows{u"INSERT INTO activity_month VALUES (%1, 20, 12, 0, 0)"_s.arg(november)};
    for (int gap : {20, 30, 50}) {
        rows << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (%1, 'A', 'a', 'a', 0, 0)"_s.arg(gap)
             << u"INSERT INTO customer_summary (customer_id, last_purchase_day) VALUES (%1, %2)"_s.arg(gap).arg(first - gap);
    }
    execute(shop, rows);
    shop.clock().set(QDateTime(QDate(2026, 11, today), QTime(9, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
    const auto set = await(shop->insight().trends(lastYear()));
    QVERIFY(set.ok());
    QCOMPARE(set->churn.lost[11].hits, lost);
    QCOMPARE(set->churn.lost[11].n, 20);
}

void TstInsight::aCaseCountsOnceItsWindowIsOver_data()
{
    QTest::addColumn<int>("resolved"); // day of November; today is the 22nd
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<int>("hits");
    const QString contact = u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, topic_id, case_id, created_at)"
                            " VALUES (1, 'call', '%1', %2 * 86400000 + 3600000, %2, 24322, 'x', %3, %4, 0)"_s;
    const int first = day(2026, 11, 1);
    QTest::newRow("one contact, silence since") << 5 << QStringList{} << qint64(1) << 1;
    QTest::newRow("only we were in touch") << 5 << QStringList{u"UPDATE interaction SET direction = 'out'"_s} << qint64(1) << 1;
    QTest::newRow("our answers don't count against us")
        << 5 << QStringList{contact.arg(u"out"_s).arg(first + 6).arg(1).arg(1)} << qint64(1) << 1;
    QTest::newRow("had to ask twice")
        << 5 << QStringList{contact.arg(u"in"_s).arg(first + 3).arg(1).arg(1)} << qint64(1) << 0;
    QTest::newRow("same topic within the week") << 5 << QStringList{contact.arg(u"in"_s).arg(first + 10).arg(1).arg(u"NULL"_s)} << qint64(1) << 0;
    QTest::newRow("same topic after the week") << 5 << QStringList{contact.arg(u"in"_s).arg(first + 12).arg(1).arg(u"NULL"_s)} << qint64(1) << 1;
    QTest::newRow("another topic") << 5 << QStringList{contact.arg(u"in"_s).arg(first + 6).arg(2).arg(u"NULL"_s)} << qint64(1) << 1;
    QTest::newRow("opened again") << 5 << QStringList{u"UPDATE service_case SET reopened_at = %1 * 86400000"_s.arg(first + 7)} << qint64(1) << 0;
    QTest::newRow("window over yesterday") << 14 << QStringList{} << qint64(1) << 1;
    QTest::newRow("window over tonight: provisional") << 15 << QStringList{} << qint64(0) << 0;
    QTest::newRow("longer window by the setting: provisional")
        << 5 << QStringList{u"INSERT INTO setting VALUES ('fcr_window', '30')"_s} << qint64(0) << 0;
}

void TstInsight::aCaseCountsOnceItsWindowIsOver()
{
    QFETCH(int, resolved);
    QFETCH(QStringList, more);
    QFETCH(qint64, n);
    QFETCH(int, hits);
    TemporaryShop shop;
    const int on = day(2026, 11, resolved);
    execute(shop, QStringList{u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (1, 'A', 'a', 'a', 0, 0)"_s,
                              u"INSERT INTO topic (id, name) VALUES (1, 'delivery'), (2, 'invoice')"_s,
                              u"INSERT INTO service_case (id, customer_id, topic_id, opened_at, opened_day, resolved_at, resolved_day, created_at)"
                              " VALUES (1, 1, 1, %1 * 86400000, %1, %1 * 86400000 + 7200000, %1, 0)"_s.arg(on),
                              u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, case_id, created_at) VALUES (1, 'call', 'in', %1 * 86400000, %1, 24322, 'x', 1, 0)"_s.arg(on)}
                      + more);
    const auto figures = await(shop->insight().figures(lastYear()));
    QVERIFY(figures.ok());
    const MonthlyFigures::Month &month = figures->months.last();
    QCOMPARE(month.sums.value(u"fcr"_s).n, n);
    QCOMPARE(month.sums.value(u"fcr"_s).sum, double(hits));
    QCOMPARE(month.provisionalCases, 1 - n);
}

void TstInsight::surveyScalesNeverMix()
{
    TemporaryShop shop;
    const int month = november - 1;
    execute(shop, {u"INSERT INTO answer_month VALUES (%1, 'csat', 5, '1', 5, 30), (%1, 'csat', 5, '1', 4, 12), (%1, 'csat', 5, '1', 1, 8),"
                   " (%1, 'csat', 10, '1', 2, 99), (%1, 'ces', 7, '2.0', 7, 20), (%1, 'ces', 7, '2.0', 1, 20), (%1, 'ces', 5, '1.0', 2, 15)"_s.arg(month),
                   u"INSERT INTO value_month (month, currency, customers, purchases, revenue_minor, spent_growth, square_growth)"
                   " VALUES (%1, 'EUR', 1, 1, 1250, 1250, 1), (%1, 'USD', 1, 1, 700, 700, 1)"_s.arg(month)});
    const auto figures = await(shop->insight().figures(lastYear()));
    QVERIFY(figures.ok());
    const MonthlyFigures::Month &figure = figures->months[10];
    QCOMPARE(*figure.figures.value(u"csat"_s).value, 0.84);
    QCOMPARE(figure.figures.value(u"csat"_s).n, 50);
    QCOMPARE(*figure.figures.value(u"ces"_s).value, 4.0);
    QCOMPARE(*figure.figures.value(u"ces_easy"_s).value, 0.5);
    QCOMPARE(*figure.figures.value(u"ces_effort"_s).value, 2.0);
    QCOMPARE(figure.revenue.value(u"EUR"_s), 1250);
    QCOMPARE(figure.revenue.value(u"USD"_s), 700);
    QCOMPARE(figures->otherCurrencies(month), QStringList{u"USD"_s});
    QCOMPARE(figures->keptApart(month), (QVector<MonthlyFigures::KeptApart>{{u"csat"_s, 10, 99}}));
}

void TstInsight::aFilterThatEverybodyPassesGivesWhatTheTotalsSay()
{
    TemporaryShop shop;
    fill(shop);
    execute(shop, {u"INSERT INTO tag (id, name) VALUES (9, 'All')"_s, u"INSERT INTO customer_tag SELECT id, 9 FROM customer"_s});
    TrendRequest tagged = lastYear();
    tagged.tag = u"All"_s;
    const auto kept = await(shop->insight().trends(lastYear()));
    const auto worked = await(shop->insight().trends(tagged));
    QVERIFY(kept.ok() && worked.ok());
    QVERIFY(anyFigure(kept->nps.points) && anyFigure(kept->churn.points) && anyFigure(kept->cltv.points) && anyFigure(kept->sentiment.points));
    QCOMPARE(worked->nps.points, kept->nps.points);
    QCOMPARE(worked->churn.lost, kept->churn.lost);
    QCOMPARE(worked->churn.returned, kept->churn.returned);
    QCOMPARE(worked->sentiment.points, kept->sentiment.points);
    QCOMPARE(worked->sentiment.texts, kept->sentiment.texts);
    for (qsizetype i = 0; i < 12; ++i) {
        QCOMPARE(worked->cltv.toDate[i].n, kept->cltv.toDate[i].n);
        QCOMPARE(worked->cltv.toDate[i].sum, kept->cltv.toDate[i].sum);
        QVERIFY(qFuzzyCompare(1 + worked->cltv.toDate[i].squares, 1 + kept->cltv.toDate[i].squares));
    }
}

void TstInsight::aFilterShowsItsCustomersOnly_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<qint64>("segment");
    QTest::addColumn<int>("people"); // -1: an error
    QTest::newRow("tag") << u"Loyal"_s << qint64(0) << 20;
    QTest::newRow("segment by tag") << QString() << qint64(1) << 20;
    QTest::newRow("both") << u"Loyal"_s << qint64(1) << 20;
    QTest::newRow("nobody bears it") << u"Nobody"_s << qint64(0) << 0;
    QTest::newRow("unknown tag") << u"Gone"_s << qint64(0) << 0;
    QTest::newRow("segment that is gone") << QString() << qint64(77) << -1;
    QTest::newRow("segment of another version") << QString() << qint64(2) << -1;
}

void TstInsight::aFilterShowsItsCustomersOnly()
{
    QFETCH(QString, tag);
    QFETCH(qint64, segment);
    QFETCH(int, people);
    TemporaryShop shop;
    fill(shop);
    TrendRequest request = lastYear();
    request.tag = tag;
    request.segment = SegmentId(segment);
    const auto set = await(shop->insight().trends(request));
    QCOMPARE(set.ok(), people >= 0);
    if (!set)
        return;
    QCOMPARE(set->cltv.toDate.last().n, people);
    const auto records = await(shop->insight().behind(u"nps"_s, november - 2, request));
    QVERIFY(records.ok());
    QCOMPARE(records->isEmpty(), people == 0);
    for (const TimelineEntry &entry : *records)
        QCOMPARE(entry.customer.value() % 2, 0);
}

void TstInsight::recordsBehindAPointAreThoseCounted_data()
{
    QTest::addColumn<QString>("kind");
    for (int back : {0, 1, 4}) {
        QTest::addRow("answers, %d months ago", back) << u"nps"_s;
        QTest::addRow("texts, %d months ago", back) << u"sentiment"_s;
        QTest::addRow("lost customers, %d months ago", back) << u"churn"_s;
        QTest::addRow("purchases, %d months ago", back) << u"cltv"_s;
    }
}

void TstInsight::recordsBehindAPointAreThoseCounted()
{
    QFETCH(QString, kind);
    TemporaryShop shop;
    fill(shop);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const int month = november - row.section(u' ', -3, -3).toInt();
    const auto set = await(shop->insight().trends(lastYear()));
    const auto figures = await(shop->insight().figures(lastYear()));
    const auto records = await(shop->insight().behind(kind, month, lastYear()));
    QVERIFY(set.ok() && figures.ok() && records.ok());
    const qsizetype i = set->nps.span.index(month);
    qint64 money = 0;
    for (qsizetype at = 0; at < records->size(); ++at) {
        const TimelineEntry &entry = records->at(at);
        money += entry.amountMinor;
        if (kind != u"churn"_s)
            QCOMPARE(entry.when.month, month);
        if (at > 0)
            QVERIFY2(records->at(at - 1).when.at >= entry.when.at, "newest first");
    }
    if (kind == u"nps"_s)
        QCOMPARE(records->size(), set->nps.parts[i].n());
    else if (kind == u"sentiment"_s)
        QCOMPARE(records->size(), set->sentiment.texts[i]);
    else if (kind == u"churn"_s)
        QCOMPARE(records->size(), set->churn.lost[i].hits);
    else
        QCOMPARE(money, figures->months[i].revenue.value(u"EUR"_s));
    const auto two = await(shop->insight().behind(kind, month, lastYear(), 2));
    QVERIFY(two.ok());
    QCOMPARE(*two, records->mid(0, 2));
}

// The statements of storage/repos/trends.cpp: what a chart waits for must not read a whole table.
void TstInsight::trendQueriesWalkIndexes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("answers") << u"SELECT month, kind, scale, wording, value, n FROM answer_month WHERE month BETWEEN 1 AND 2"_s
                             << u"SEARCH answer_month USING PRIMARY KEY (month>? AND month<?)"_s;
    QTest::newRow("answers of a kind") << u"SELECT month, kind, scale, wording, value, n FROM answer_month WHERE month BETWEEN 1 AND 2 AND kind = 'nps'"_s
                                       << u"SEARCH answer_month USING PRIMARY KEY (month>? AND month<?)"_s;
    QTest::newRow("activity") << u"SELECT month, active, lost, buyers, returned FROM activity_month WHERE month BETWEEN 1 AND 2"_s
                              << u"SEARCH activity_month USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s;
    QTest::newRow("value") << u"SELECT month, currency, revenue_minor FROM value_month WHERE month <= 2"_s
                           << u"SEARCH value_month USING PRIMARY KEY (month<?)"_s;
    QTest::newRow("mood") << u"SELECT month, customers, texts, mean_sum, square_sum FROM mood_month WHERE month BETWEEN 1 AND 2"_s
                          << u"SEARCH mood_month USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s;
    QTest::newRow("lost so far") << u"SELECT count(*) FROM customer_summary WHERE last_purchase_day >= 1 AND last_purchase_day < 2"_s
                                 << u"SEARCH customer_summary USING COVERING INDEX summary_bought (last_purchase_day>? AND last_purchase_day<?)"_s;
    QTest::newRow("first day") << u"SELECT day FROM day_total WHERE kind <> 'task' AND n > 0 ORDER BY day LIMIT 1"_s << u"SCAN day_total"_s;
}

void TstInsight::trendQueriesWalkIndexes()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    TemporaryShop shop;
    // Only the walk itself: no temporary tree for ordering beside it.
    QCOMPARE(plan(shop, query), QStringList{expected});
}

QTEST_GUILESS_MAIN(TstInsight)
#include "tst_insight.moc"
