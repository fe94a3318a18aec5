#include "models/services/analysis.h"
#include "models/services/forecasts.h"
#include "models/services/insight.h"
#include "storage/repos/check.h"
#include "tests/kit/talkingshop.h"

#include <cmath>

using namespace rapport;
using namespace rapport::metrics;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Customers, and on which days ago each bought for how much.
struct Strange
{
    int customers = 0;
    std::function<QVector<std::pair<int, int>>(int customer)> purchases; ///< Days ago, minor units.
    int talks = 2;                                                       ///< Conversations and answers of each.
    bool sameDay = false;
};

QVector<std::pair<int, int>> usual(int customer)
{
    QVector<std::pair<int, int>> days;
    for (int k = 0; k <= customer % 6; ++k)
        days.append({(customer * 37 + k * 61) % 700, 500 + (customer * 131 + k * 977) % 9000});
    return days;
}

void make(TemporaryShop &shop, const Strange &strange)
{
    QStringList rows{u"INSERT INTO setting VALUES ('insights.team', '1')"_s, u"INSERT INTO tag (id, name) VALUES (1, 'Loyal')"_s, u"INSERT INTO staff (id, name) VALUES (1, 'Nora'), (2, 'Olaf')"_s,
                     u"INSERT INTO topic (id, name) VALUES (1, 'delivery')"_s};
    for (int id = 1; id <= strange.customers; ++id) {
        rows << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (%1, 'A', 'a', 'a', 0, 0)"_s.arg(id)
             << u"INSERT INTO customer_summary (customer_id) VALUES (%1)"_s.arg(id) << u"INSERT INTO customer_tag VALUES (%1, 1)"_s.arg(id);
        for (const auto &[daysAgo, minor] : strange.purchases(id)) {
            const Moment when = momentOf(daysAgo);
            rows
                << u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, %2, %3, %4, %5, 'EUR', 0)"_s
                       .arg(id)
                       .arg(when.at)
                       .arg(when.day)
                       .arg(when.month)
                       .arg(minor);
        }
        for (int k = 0; k < strange.talks; ++k) {
            const Moment when = momentOf(strange.sameDay ? 0 : (id * 13 + k * 97) % 400);
            rows << u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, staff_id, topic_id, "
                    u"duration_s, wait_s, by_bot, score, opening, closing, signals, created_at)"
                    " VALUES (%1, 'call', 'in', %2, %3, %4, 'Said so.', 1, 1, 60, 60, 1, -400, -400, 0, 3, 0)"_s.arg(id)
                        .arg(when.at)
                        .arg(when.day)
                        .arg(when.month);
            for (const auto &[kind, scale] :
                 {std::pair(u"nps"_s, 10), std::pair(u"csat"_s, 5), std::pair(u"ces"_s, 7), std::pair(u"review"_s, 5)})
                rows
                    << u"INSERT INTO feedback (customer_id, kind, occurred_at, day, month, value, scale, created_at) VALUES (%1, '%2', %3, %4, %5, %6, %6, 0)"_s
                           .arg(id)
                           .arg(kind)
                           .arg(when.at)
                           .arg(when.day)
                           .arg(when.month)
                           .arg(scale);
        }
        rows
            << u"INSERT INTO service_case (customer_id, topic_id, opened_at, opened_day, resolved_at, resolved_day, created_at) VALUES (%1, 1, 0, %2, 0, %2, 0)"_s
                   .arg(id)
                   .arg(today - 30)
            << u"INSERT INTO task (customer_id, body, occurred_at, day, promised, done_at, created_at) VALUES (%1, 'Ring', 0, %2, 1, 0, 0)"_s
                   .arg(id)
                   .arg(today - 30);
    }
    const auto done = await(shop->database().write([rows](Transaction &transaction) -> Result<void> {
        for (const QString &text : rows)
            transaction.session().run(text);
        repos::rebuildTotals(transaction.session());
        transaction.changes().everything = true;
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
    QCoreApplication::processEvents();
}

/// What must hold of every figure there is, whatever the shop.
class Figures
{
public:
    void look(const QString &name, const Estimate &figure, double least = -1e15, double most = 1e15)
    {
        if (!figure.value) {
            if (figure.why.isEmpty())
                m_wrong.append(name + u": no figure and no reason"_s);
            return;
        }
        const bool sound = std::isfinite(*figure.value) && *figure.value >= least && *figure.value <= most
                           && (!figure.low || (std::isfinite(*figure.low) && *figure.low <= *figure.value))
                           && (!figure.high || (std::isfinite(*figure.high) && *figure.high >= *figure.value));
        if (!sound || figure.n < 1)
            m_wrong.append(u"%1: %2 (%3 to %4), n = %5"_s.arg(name)
                               .arg(*figure.value)
                               .arg(figure.low.value_or(0))
                               .arg(figure.high.value_or(0))
                               .arg(figure.n));
    }
    void look(const QString &name, const Change &change)
    {
        if (change.difference
            && !(std::isfinite(*change.difference) && std::isfinite(change.low) && std::isfinite(change.high) && change.low <= change.high
                 && change.p >= 0 && change.p <= 1))
            m_wrong.append(u"%1: %2 (%3 to %4), p = %5"_s.arg(name).arg(*change.difference).arg(change.low).arg(change.high).arg(change.p));
    }
    void look(const QString &name, double value)
    {
        if (!std::isfinite(value))
            m_wrong.append(u"%1: %2"_s.arg(name).arg(value));
    }
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }

private:
    QStringList m_wrong;
};

void lookAt(Figures &figures, const MonthlyFigures &all)
{
    for (const MonthlyFigures::Month &month : all.months) {
        for (auto it = month.figures.cbegin(); it != month.figures.cend(); ++it) {
            const bool share = MonthlyFigures::isShare(it.key());
            figures.look(it.key(), it.value(), share ? 0 : -1e15, share ? 1 : 1e15);
            figures.look(it.key() + u" since last month"_s, all.verdict(it.key(), month.month).sinceLastMonth);
            figures.look(it.key() + u" since last year"_s, all.verdict(it.key(), month.month).sinceLastYear);
        }
    }
    for (const char *key : {"csat", "ces", "fcr", "sentiment", "churn"}) {
        figures.look(QLatin1String(key), all.recent(QLatin1String(key)).figure);
        figures.look(QLatin1String(key), all.recent(QLatin1String(key)).change);
    }
}

void lookAt(Figures &figures, const ServiceFigures &service)
{
    figures.look(u"recovery"_s, service.recovery.share(), 0, 1);
    figures.look(u"mood before"_s, service.moodBeforeHandOver, -1, 1);
    figures.look(u"mood after"_s, service.moodAfterHandOver, -1, 1);
    figures.look(u"hand-over"_s, service.handOverChange);
    figures.look(u"team"_s, service.team.team, -1, 1);
    for (const TeamFigures &shares : {service.teamSolved, service.teamSatisfied, service.teamPromises}) {
        figures.look(u"team's share"_s, shares.team, 0, 1);
        for (const MemberFigure &member : shares.members)
            figures.look(u"member's share"_s, member.shrunk, 0, 1);
    }
    for (const MemberFigure &member : service.team.members)
        figures.look(u"member"_s, member.shrunk, -1, 1);
    for (const ServiceFigures::Slice &slice : service.channels + service.topics + service.staff) {
        figures.look(u"handling"_s, slice.handling.median, 0);
        figures.look(u"waiting"_s, slice.waiting.ninetieth, 0);
        if (slice.handlingSpread)
            figures.look(u"spread"_s, slice.handlingSpread->ninetieth - slice.handlingSpread->tenth);
    }
}

void lookAt(Figures &figures, const Loyalty &loyalty)
{
    figures.look(u"active"_s, loyalty.activeShare, 0, 1);
    figures.look(u"spent"_s, loyalty.spentSoFar);
    figures.look(u"repeat"_s, loyalty.cohorts.repeatRate(), 0, 1);
    for (const Cohort &cohort : loyalty.cohorts.rows) {
        figures.look(u"cohort repeat"_s, cohort.repeatRate(), 0, 1);
        for (int since = 0; since < cohort.buyers.size(); ++since)
            figures.look(u"cohort"_s, cohort.returned(since), 0, 1);
    }
    for (const double index : loyalty.revenue.index)
        figures.look(u"season"_s, index);
    figures.look(u"season p"_s, loyalty.revenue.p);
}

void lookAt(Figures &figures, const Journey &journey)
{
    figures.look(u"left"_s, journey.left, 0, 1);
    for (const JourneyStep &step : journey.steps) {
        figures.look(u"step left"_s, step.left, 0, 1);
        figures.look(u"step left more"_s, step.leftMore);
        figures.look(u"step mood"_s, step.mood);
        figures.look(u"step position"_s, step.position);
    }
    for (const Driver &driver : journey.after)
        figures.look(u"after"_s, driver.change);
}

void lookAt(Figures &figures, const forecast::ShopForecast &shop)
{
    const auto share = [&](const char *name, const std::optional<double> &value) {
        if (value && !(std::isfinite(*value) && *value >= 0 && *value <= 1))
            figures.look(QLatin1String(name), std::nan(""));
    };
    for (const forecast::CustomerForecast &row : shop.rows) {
        share("no purchase", row.noPurchase);
        share("alive", row.alive);
        for (const auto &amount : {row.expected, row.orderValue, row.value12, row.value24, row.value36})
            figures.look(u"expected"_s, amount.value_or(0));
    }
    figures.look(u"spreadsheet"_s, shop.spreadsheet);
    figures.look(u"back"_s, shop.expectedBack.value_or(0));
    if (shop.totals) {
        for (const forecast::Band &band : {shop.totals->purchases, shop.totals->value}) {
            figures.look(u"total low"_s, band.low);
            figures.look(u"total high"_s, band.high);
            figures.look(u"total order"_s, band.low <= band.value && band.value <= band.high ? 0 : std::nan(""));
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(Strange)

/// Shops of every odd shape, from real files, through everything the sheets and the command line ask for.
class TstStrangeShops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFigureBreaks_data();
    void noFigureBreaks();
};

void TstStrangeShops::noFigureBreaks_data()
{
    QTest::addColumn<Strange>("strange");
    for (const int customers : {0, 1, 2, 30, 100, 300})
        QTest::addRow("%d customers", customers) << Strange{customers, usual};
    QTest::newRow("one-time buyers") << Strange{120, [](int customer) { return QVector<std::pair<int, int>>{{customer * 5, 100}}; }};
    QTest::newRow("all on one day") << Strange{120, [](int) { return QVector<std::pair<int, int>>{{0, 100}, {0, 100}}; }, 2, true};
    QTest::newRow("all on one day, long ago") << Strange{40, [](int) { return QVector<std::pair<int, int>>{{600, 100}}; }, 1};
    QTest::newRow("one with 10,000 purchases") << Strange{1, [](int) {
                                                              QVector<std::pair<int, int>> days;
                                                              for (int day = 0; day < 10'000; ++day)
                                                                  days.append({day, 100 + day});
                                                              return days;
                                                          }};
    QTest::newRow("negative totals") << Strange{
        60, [](int customer) {
            return QVector<std::pair<int, int>>{{300 + customer, 100}, {200 + customer, -5000}, {100 + customer, -200}};
        }};
    QTest::newRow("only refunds") << Strange{60, [](int customer) { return QVector<std::pair<int, int>>{{300 + customer, -100}}; }};
    QTest::newRow("a single month") << Strange{60,
                                               [](int customer) {
                                                   return QVector<std::pair<int, int>>{{customer % 20, 700}, {(customer * 7) % 20, 900}};
                                               },
                                               2, true};
    QTest::newRow("nothing was paid") << Strange{60, [](int customer) {
                                                     return QVector<std::pair<int, int>>{{customer, 0}, {customer + 50, 0}};
                                                 }};
    QTest::newRow("only talk") << Strange{60, [](int) { return QVector<std::pair<int, int>>(); }};
    QTest::newRow("only purchases") << Strange{60, usual, 0};
}

void TstStrangeShops::noFigureBreaks()
{
    QFETCH(Strange, strange);
    TemporaryShop shop;
    make(shop, strange);
    Figures figures;
    for (const bool tagged : {false, true}) {
        TrendRequest request{november - 25, november, tagged ? u"Loyal"_s : QString(), {}};
        auto monthly = await(shop->insight().figures(request));
        const auto service = await(shop->insight().service(request));
        const auto trends = await(shop->insight().trends(request));
        QVERIFY(monthly.ok() && service.ok() && trends.ok());
        monthly->add(*service);
        lookAt(figures, *monthly);
        lookAt(figures, *service);
        figures.look(u"recent value"_s, trends->cltv.recent().figure);
        figures.look(u"recent value"_s, trends->cltv.recent().change);
        figures.look(u"slope"_s, trends->sentiment.slopePerMonth.value_or(0));
        const auto loyalty = await(shop->analysis().loyalty(request));
        const auto journey = await(shop->analysis().journey(request));
        const auto drivers = await(shop->analysis().drivers(request));
        const auto phrases = await(shop->analysis().phrases(request));
        const auto relations = await(shop->analysis().relations(request));
        const auto empathy = await(shop->analysis().empathy(request));
        QVERIFY(loyalty.ok() && journey.ok() && drivers.ok() && phrases.ok() && relations.ok() && empathy.ok());
        lookAt(figures, *loyalty);
        lookAt(figures, *journey);
        for (const Driver &driver : *drivers + *phrases)
            figures.look(driver.kind, driver.change);
        for (const Relations::Pair &pair : relations->pairs) {
            if (pair.relation)
                figures.look(pair.earlier, pair.relation->r + pair.relation->low + pair.relation->high + pair.relation->adjusted);
        }
        figures.look(u"empathy"_s, empathy->customers, 1, 5);
    }
    const auto expected = await(shop->forecasts().shop());
    QVERIFY(expected.ok());
    lookAt(figures, **expected);
    for (int id = 1; id <= std::min(3, strange.customers); ++id) {
        const auto one = await(shop->forecasts().customer(CustomerId(id)));
        QVERIFY(one.ok());
        figures.look(u"one"_s, one->row.noPurchase.value_or(0));
    }
    QVERIFY2(figures.wrong().isEmpty(), qPrintable(figures.wrong().mid(0, 5).join(u"; "_s)));
}

QTEST_GUILESS_MAIN(TstStrangeShops)
#include "tst_strangeshops.moc"
