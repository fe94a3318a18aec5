#include "models/services/beginning.h"
#include "models/text/shopcalendar.h"
#include "storage/database.h"
#include "tests/kit/temporaryshop.h"

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

using Months = QVector<std::pair<int, qint64>>;

constexpr int y1900 = 1900 * 12;
constexpr int y2024 = 2024 * 12;

} // namespace

/// Where a shop's entries begin, and what lies too long before them to stretch every axis.
class TstBeginning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesLongBeforeIsLeftOut_data();
    void whatLiesLongBeforeIsLeftOut();
    void everythingButFollowUpsCounts();
    void countingWalksIndexes_data();
    void countingWalksIndexes();
};

void TstBeginning::whatLiesLongBeforeIsLeftOut_data()
{
    QTest::addColumn<Months>("months");
    QTest::addColumn<Beginning>("expected");
    QTest::newRow("nothing") << Months() << Beginning();
    QTest::newRow("no gap") << Months{{y2024, 1}, {y2024 + 1, 90}} << Beginning{y2024, 0, 0, 0};
    QTest::newRow("a mistyped year") << Months{{y1900, 1}, {y2024, 20}, {y2024 + 1, 20}} << Beginning{y2024, y1900, y1900, 1};
    QTest::newRow("two of them") << Months{{y1900, 1}, {y1900 + 600, 2}, {y2024, 20}} << Beginning{y2024, y1900, y1900 + 600, 3};
    QTest::newRow("a few of many") << Months{{y1900, 9}, {y2024, 1000}} << Beginning{y2024, y1900, y1900, 9};
    QTest::newRow("years that were kept") << Months{{y2024 - 120, 40}, {y2024, 1000}} << Beginning{y2024 - 120, 0, 0, 0};
    QTest::newRow("a slow start") << Months{{y2024 - 20, 1}, {y2024, 1000}} << Beginning{y2024 - 20, 0, 0, 0};
    QTest::newRow("hardly more since") << Months{{y1900, 2}, {y2024, 2}} << Beginning{y1900, 0, 0, 0};
    QTest::newRow("one entry") << Months{{y1900, 1}} << Beginning{y1900, 0, 0, 0};
}

void TstBeginning::whatLiesLongBeforeIsLeftOut()
{
    QFETCH(Months, months);
    QFETCH(Beginning, expected);
    QCOMPARE(beginningOf(months), expected);
}

void TstBeginning::everythingButFollowUpsCounts()
{
    TemporaryShop shop;
    const auto day = [](int year, int month) { return ShopCalendar::dayNumber(QDate(year, month, 5)); };
    const QString totals = u"INSERT INTO day_total VALUES (%1, 'task', 7), (%2, 'call', 1), (%3, 'call', 5), (%3, 'purchase', 2), (%4, 'nps', 9)"_s
                               .arg(day(1890, 1)).arg(day(1900, 3)).arg(day(2026, 2)).arg(day(2026, 10));
    const QString customer = u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (1, 'A', 'a', 'a', 0, 0)"_s;
    const QString solved = u"INSERT INTO service_case (customer_id, opened_at, opened_day, resolved_at, resolved_day, created_at) VALUES (1, 0, %1, 0, %1, 0)"_s.arg(day(1900, 5));
    const auto done = await(shop->database().write([totals, customer, solved](Transaction &transaction) -> Result<void> {
        for (const QString &text : {totals, customer, solved})
            transaction.session().run(text);
        return Done{};
    }));
    QVERIFY(done.ok());
    const Result<Beginning> found = await(beginningOf(*shop));
    QVERIFY(found.ok());
    QCOMPARE(*found, (Beginning{2026 * 12 + 1, 1900 * 12 + 2, 1900 * 12 + 4, 2}));
}

void TstBeginning::countingWalksIndexes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("entries") << u"SELECT day, sum(n) FROM day_total WHERE kind <> 'task' AND n > 0 GROUP BY day"_s << u"SCAN day_total"_s;
    QTest::newRow("cases") << u"SELECT resolved_day, count(*) FROM service_case WHERE resolved_day IS NOT NULL GROUP BY resolved_day"_s
                           << u"SEARCH service_case USING COVERING INDEX case_resolved (resolved_day>?)"_s;
}

void TstBeginning::countingWalksIndexes()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    TemporaryShop shop;
    const auto plan = await(shop->database().read([query](Session &session) -> Result<QStringList> {
        QStringList details;
        Statement &statement = session.run(u"EXPLAIN QUERY PLAN "_s + query);
        while (statement.next())
            details.append(statement.text(3));
        return details;
    }));
    QVERIFY(plan.ok());
    QCOMPARE(*plan, QStringList{expected});
}

QTEST_GUILESS_MAIN(TstBeginning)
#include "tst_beginning.moc"
