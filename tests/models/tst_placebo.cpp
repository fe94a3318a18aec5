#include "models/forecast/draws.h"
#include "models/metrics/initiative.h"
#include "tests/kit/purchasebooks.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace rapport;
using namespace rapport::metrics;
using namespace Qt::StringLiterals;

namespace {

constexpr int startDay = 700;
constexpr int windowDays = 91;

/// How likely a shop is to have done it for a customer, by what it could know of them before.
using Choice = std::function<double(const Subject &, bool bestFifth)>;

/// What a customer had spent a day before the start, over all he was known.
double lifelongPace(std::span<const forecast::PurchaseDay> days)
{
    double sum = 0;
    for (const forecast::PurchaseDay &day : days)
        sum += day.day < startDay ? static_cast<double>(day.minor) : 0;
    return sum / (startDay - days.front().day + 30);
}

/// The customers a shop would have chosen; those who came only later are chosen by nobody.
QSet<qint64> chosen(const forecast::PurchaseBook &book, const Choice &choice, quint64 seed)
{
    std::vector<double> paces;
    for (std::size_t i = 0; i < book.size(); ++i)
        paces.push_back(lifelongPace(book.days(i)));
    std::vector<double> sorted = paces;
    std::sort(sorted.begin(), sorted.end());
    const double best = sorted[sorted.size() * 4 / 5];
    forecast::Draws draws(seed);
    QSet<qint64> ids;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const Subject subject = subjectOf(book.customer(i), book.days(i), startDay, windowDays, false);
        const double probability = book.days(i).front().day < startDay ? choice(subject, paces[i] > best) : 0;
        if (draws.unit() < probability)
            ids.insert(book.customer(i));
    }
    return ids;
}

} // namespace

/// Shops in which nothing was done: how often an initiative is said to have had an effect all the same. What is promised is
/// 5 in 100; what is allowed here is 10.
class TstPlacebo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesDrawnByLot_data();
    void halvesDrawnByLot();
    void groupsChosenBySomebody_data();
    void groupsChosenBySomebody();
    void whoeverWasDrawnCounts();
    void aRealEffectIsStillSeen_data();
    void aRealEffectIsStillSeen();
};

void TstPlacebo::halvesDrawnByLot_data()
{
    QTest::addColumn<bool>("lapsedOnly");
    QTest::addColumn<int>("customers");
    QTest::newRow("of everybody") << false << 300;
    QTest::newRow("of the lapsed") << true << 300;
    QTest::newRow("of few") << false << 60;
}

void TstPlacebo::halvesDrawnByLot()
{
    QFETCH(bool, lapsedOnly);
    QFETCH(int, customers);
    constexpr int shops = 300;
    int effects = 0;
    for (quint64 seed = 1; seed <= shops; ++seed) {
        const forecast::PurchaseBook book = testkit::imaginedShop(customers, startDay + 120, 7000 + seed);
        QVector<qint64> drawn;
        for (std::size_t i = 0; i < book.size(); ++i) {
            const Subject subject = subjectOf(book.customer(i), book.days(i), startDay, windowDays, false);
            if (!lapsedOnly || (book.days(i).front().day < startDay && !subject.recent))
                drawn.append(book.customer(i));
        }
        const QVector<bool> half = randomHalf(drawn.size(), seed);
        Groups groups;
        for (qsizetype i = 0; i < drawn.size(); ++i)
            (half[i] ? groups.treated : groups.alone).insert(drawn[i]);
        const Compared compared = subjectsOf(book, groups, Design::RandomHalf, startDay, windowDays);
        QCOMPARE(compared.subjects.size(), drawn.size());
        effects += effectOf(compared.subjects, Design::RandomHalf).real() ? 1 : 0;
    }
    QVERIFY2(effects <= shops / 10, qPrintable(QString::number(effects)));
}

void TstPlacebo::groupsChosenBySomebody_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::newRow("one in ten, for no reason") << Choice([](const Subject &, bool) { return 0.1; });
    QTest::newRow("mostly the lapsed") << Choice([](const Subject &subject, bool) { return subject.recent ? 0.15 : 0.7; });
    QTest::newRow("whoever bought nothing lately") << Choice([](const Subject &subject, bool) { return subject.before > 0 ? 0.1 : 0.7; });
    QTest::newRow("who comes often") << Choice([](const Subject &subject, bool) { return subject.frequency >= 3 ? 0.7 : 0.1; });
    // Who has just bought much buys less next, and the best are better than they just were: the change alone would say one
    // thing of the former and the level alone another of the latter.
    QTest::newRow("who has just bought much") << Choice([](const Subject &subject, bool) { return subject.before > 15'000 ? 0.7 : 0.05; });
    QTest::newRow("the best customers") << Choice([](const Subject &, bool best) { return best ? 0.8 : 0.05; });
}

void TstPlacebo::groupsChosenBySomebody()
{
    QFETCH(Choice, choice);
    constexpr int shops = 300;
    int effects = 0;
    int told = 0;
    for (quint64 seed = 1; seed <= shops; ++seed) {
        const forecast::PurchaseBook book = testkit::imaginedShop(400, startDay + 120, 3000 + seed);
        const Compared compared = subjectsOf(book, {chosen(book, choice, seed), {}}, Design::LikeWithLike, startDay, windowDays);
        QCOMPARE(compared.newcomers, 0);
        const Effect effect = effectOf(compared.subjects, Design::LikeWithLike);
        effects += effect.real() ? 1 : 0;
        told += effect.perCustomer.value ? 1 : 0;
    }
    QVERIFY2(told > 0.9 * shops, "a test that compares nobody shows nothing");
    QVERIFY2(effects <= shops / 10, qPrintable(QString::number(effects)));
}

// Who never buys is as much a result as who does: a half without them would be another half.
void TstPlacebo::whoeverWasDrawnCounts()
{
    forecast::PurchaseBook book;
    book.add(1, {600, 1000});
    book.add(2, {720, 4000});
    book.add(3, {600, 1000});
    const Groups groups{{1, 2, 7}, {3, 8, 9, 7}};
    const Compared half = subjectsOf(book, groups, Design::RandomHalf, startDay, windowDays);
    QCOMPARE(half.inBoth, 1);
    QCOMPARE(half.subjects.size(), 5); // 7 was two people, one on either side.
    QCOMPARE(std::count_if(half.subjects.begin(), half.subjects.end(), [](const Subject &one) { return one.treated; }), 2);
    const Compared alike = subjectsOf(book, {{1, 2, 7}, {}}, Design::LikeWithLike, startDay, windowDays);
    QCOMPARE(alike.subjects.size(), 2);
    QCOMPARE(alike.newcomers, 2);
}

void TstPlacebo::aRealEffectIsStillSeen_data()
{
    QTest::addColumn<int>("design");
    QTest::newRow("random half") << static_cast<int>(Design::RandomHalf);
    QTest::newRow("like with like") << static_cast<int>(Design::LikeWithLike);
}

// Something that brings as much as is said to be visible 8 times in 10 is seen 8 times in 10.
void TstPlacebo::aRealEffectIsStillSeen()
{
    QFETCH(int, design);
    constexpr int shops = 200;
    int seen = 0;
    int held = 0;
    for (quint64 seed = 1; seed <= shops; ++seed) {
        const forecast::PurchaseBook book = testkit::imaginedShop(500, startDay + 120, 9000 + seed);
        Groups groups;
        const QVector<bool> half = randomHalf(static_cast<qsizetype>(book.size()), seed);
        for (std::size_t i = 0; i < book.size(); ++i)
            (half[static_cast<qsizetype>(i)] ? groups.treated : groups.alone).insert(book.customer(i));
        if (static_cast<Design>(design) == Design::LikeWithLike)
            groups.alone.clear();
        Compared compared = subjectsOf(book, groups, static_cast<Design>(design), startDay, windowDays);
        const double effect = effectOf(compared.subjects, static_cast<Design>(design)).smallestVisible;
        for (Subject &subject : compared.subjects)
            subject.after += subject.treated ? effect : 0;
        const Effect found = effectOf(compared.subjects, static_cast<Design>(design));
        seen += found.real() ? 1 : 0;
        held += *found.perCustomer.low <= effect && effect <= *found.perCustomer.high ? 1 : 0;
    }
    QVERIFY2(seen >= 0.7 * shops, qPrintable(QString::number(seen)));
    QVERIFY2(held >= 0.9 * shops, qPrintable(QString::number(held)));
}

QTEST_GUILESS_MAIN(TstPlacebo)
#include "tst_placebo.moc"
