#include "models/services/forecasts.h"
#include "storage/database.h"
#include "storage/repos/feedback.h"
#include "storage/repos/totals.h"
#include "tests/kit/purchasebooks.h"
#include "tests/kit/temporaryshop.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/forecastplot.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Answers of one kind and scale in October, each with the same value.
void answer(TemporaryShop &shop, FeedbackKind kind, int scale, int value, int times)
{
    const ShopCalendar calendar = shop->calendar();
    const auto done = await(shop->database().write([=](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        session.run(u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (1, 'Anna', 'anna', 'anna', 0, 0) ON CONFLICT DO NOTHING"_s);
        session.run(u"INSERT INTO customer_summary (customer_id) VALUES (1) ON CONFLICT DO NOTHING"_s);
        repos::Totals totals;
        for (int i = 0; i < times; ++i) {
            Feedback row;
            row.customer = CustomerId(1);
            row.kind = kind;
            row.scale = scale;
            row.value = value;
            row.when = calendar.at(QDateTime(QDate(2026, 10, 1 + i % 28), QTime(10, 0), calendar.zone()).toMSecsSinceEpoch());
            row.id = repos::insert(session, row);
            totals.add(row);
        }
        totals.flush(session);
        transaction.changes().everything = true;
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

bool says(const QWidget *card, const QString &words)
{
    const auto labels = card->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// A forecast of an imagined shop of so many customers at its last day.
forecast::ShopForecast forecastOf(int customers)
{
    forecast::ForecastOptions options;
    options.asOfDay = 500;
    options.margin = 0.4;
    return forecast::forecastShop(imaginedShop(customers, 500, 8), options);
}

} // namespace

/// What the sheets leave out and how sure they are, they say.
class TstHonestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOnOtherScalesAreCountedUnderTheChart();
    void nobodyAskedIsNotSaidOfAnswersOnAnotherScale();
    void oneAnswerHasItsOwnSentence();
    void aRoughForecastSaysItsRangeFirst_data();
    void aRoughForecastSaysItsRangeFirst();
    void whoWasExpectedBackStandsBesideWhoCame();
};

void TstHonestFigures::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TstHonestFigures::answersOnOtherScalesAreCountedUnderTheChart()
{
    TemporaryShop shop;
    answer(shop, FeedbackKind::Csat, 5, 5, 30);
    answer(shop, FeedbackKind::Csat, 10, 5, 14);
    SheetPage page(*shop, u"satisfaction"_s);
    const ChartCard *card = page->card(u"csat"_s);
    QVERIFY(says(card, u"14 answers on a scale from 1 to 10 are kept apart."_s));
    QVERIFY(page.save(u"sheet-satisfaction-scales"_s));
}

void TstHonestFigures::nobodyAskedIsNotSaidOfAnswersOnAnotherScale()
{
    TemporaryShop shop;
    answer(shop, FeedbackKind::Csat, 10, 9, 14);
    answer(shop, FeedbackKind::Ces, 10, 9, 3);
    SheetPage page(*shop, u"satisfaction"_s);
    for (const auto &[id, n] : {std::pair(u"csat"_s, u"14"_s), std::pair(u"ces"_s, u"3"_s)}) {
        const auto *empty = page->findChild<EmptyState *>(u"card.%1.empty"_s.arg(id));
        QVERIFY(empty && empty->isVisible());
        QVERIFY2(empty->accessibleName().contains(n + u" answers on a scale from 1 to 10 are kept apart."_s), qPrintable(empty->accessibleName()));
        QVERIFY(!says(empty, u"Nobody was asked"_s));
    }
    // The other question is not spoken for.
    QVERIFY(page->findChild<EmptyState *>(u"card.ces_effort.empty"_s)->accessibleName().contains(u"Nobody was asked"));
}

void TstHonestFigures::oneAnswerHasItsOwnSentence()
{
    QCOMPARE(keptApartText({{u"csat"_s, 10, 1}, {u"csat"_s, 100, 1200}}),
             u"1 answer on a scale from 1 to 10 is kept apart. 1200 answers on a scale from 1 to 100 are kept apart."_s);
    QCOMPARE(keptApartText({{u"review"_s, 10, 1}}), u"1 review on a scale from 1 to 10 is kept apart."_s);
    QVERIFY(keptApartText({}).isEmpty());
}

void TstHonestFigures::aRoughForecastSaysItsRangeFirst_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<bool>("rough");
    QTest::newRow("a few regulars") << 40 << true;
    QTest::newRow("many") << 300 << false;
}

void TstHonestFigures::aRoughForecastSaysItsRangeFirst()
{
    QFETCH(int, customers);
    QFETCH(bool, rough);
    const forecast::ShopForecast shop = forecastOf(customers);
    QCOMPARE(shop.verdict.gate == forecast::Gate::Rough, rough);
    QVERIFY(shop.totals);
    const BarSpec spec = forecastSpec(shop, u"EUR"_s);
    static const QRegularExpression rangeFirst(u"^\\d+ to \\d+ \\(about \\d+\\)"_s);
    static const QRegularExpression worthFirst(u"^Worth \\D*[\\d,.]+\\D* to \\D*[\\d,.]+\\D* \\(about "_s);
    QCOMPARE(spec.bars.first().text.contains(rangeFirst), rough);
    QCOMPARE(spec.bars.first().said.figure.contains(rangeFirst), rough);
    QVERIFY2(spec.head.note.contains(worthFirst) == rough, qPrintable(spec.head.note));
    QVERIFY2(spec.head.note.contains(u"at a margin of 40"), qPrintable(spec.head.note));
    QCOMPARE(spec.head.spoken.contains(u" (about "), rough);
    // What a spreadsheet says has no range.
    QVERIFY(!spec.bars[1].text.contains(u"about"));
}

void TstHonestFigures::whoWasExpectedBackStandsBesideWhoCame()
{
    const forecast::ShopForecast shop = forecastOf(300);
    QCOMPARE(shop.backtests.size(), 2U);
    const BarSpec spec = forecastCheckSpec(shop);
    QCOMPARE(spec.bars.size(), 6);
    // No bar of another span stands beside the next 30 days, and each says its own.
    QCOMPARE(forecastSpec(shop, u"EUR"_s).bars.size(), 2);
    for (const PlotBar &bar : spec.bars)
        QVERIFY2((bar.label.startsWith(u"91 "_s) || bar.label.startsWith(u"182 "_s)) && bar.said.title.contains(u" days from "_s), qPrintable(bar.label));
    for (const forecast::Backtest &test : shop.backtests) {
        const QString sentence = u"customers expected back within %1 days: %2 (%3 to %4); %5 came."_s.arg(test.horizonDays).arg(std::llround(test.back.value))
                                     .arg(std::llround(test.back.low)).arg(std::llround(test.back.high)).arg(test.cameBack);
        QVERIFY2(spec.head.note.contains(sentence), qPrintable(spec.head.note + u" / "_s + sentence));
    }
}

QTEST_MAIN(TstHonestFigures)
#include "tst_honestfigures.moc"
