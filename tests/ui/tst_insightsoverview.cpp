#include "models/services/insight.h"
#include "tests/kit/talkingshop.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/choicechip.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/metricfigures.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

QVector<MetricCard *> shownCards(InsightsPage &page)
{
    QVector<MetricCard *> shown;
    for (MetricCard *card : page.findChild<MetricStrip *>()->cards()) {
        if (card->isVisible())
            shown.append(card);
    }
    return shown;
}

MetricCard *cardNamed(InsightsPage &page, const QString &name)
{
    for (MetricCard *card : shownCards(page)) {
        if (card->figure().name == name)
            return card;
    }
    return nullptr;
}

} // namespace

/// The cards of the overview: one for every figure there is.
class TstInsightsOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureThereIsHasItsCard();
    void whatIsNotCountedIsNamedInOneLine();
    void whatAFilterLeavesOutIsSaidApart();
    void retentionWaitsForTheMonthAfter();
    void aFilterThatLeavesNobodySaysSo();
    void cardsLeadToTheirCharts();
    void cardsAreReadAtEverySize_data();
    void cardsAreReadAtEverySize();
    void anEmptyShopHasNoCards();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstInsightsOverview::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstInsightsOverview::everyFigureThereIsHasItsCard()
{
    SheetPage page(**m_shop, u"overview"_s);
    QStringList names;
    for (const MetricCard *card : shownCards(*page))
        names.append(card->figure().name);
    const QStringList wanted{u"NPS"_s, u"Satisfied (CSAT)"_s, u"Customers lost / month"_s, u"Bought again, Jul to Sep"_s, u"Value so far"_s, u"Mood"_s,
                             u"Solved first time"_s, u"Waiting time"_s, u"Handling time"_s, u"Recovered"_s, u"Advocates"_s};
    QCOMPARE(names, wanted);
    for (const MetricCard *card : shownCards(*page)) {
        const MetricFigure &figure = card->figure();
        QVERIFY2(!figure.help.isEmpty(), qPrintable(figure.name));
        if (figure.figure.isEmpty()) {
            QVERIFY2(figure.missing.contains(u"needed"), qPrintable(figure.name));
            continue;
        }
        QVERIFY2(figure.basis.contains(u" to ") && figure.basis.contains(u" · "), qPrintable(figure.basis));
        // What customers spent so far only ever grows: no change.
        QCOMPARE(figure.verdict == Verdict::None, figure.name == u"Value so far");
    }
}

void TstInsightsOverview::whatIsNotCountedIsNamedInOneLine()
{
    SheetPage page(**m_shop, u"overview"_s);
    const auto *line = page->findChild<QLabel *>(u"insights.metrics.missing"_s);
    QVERIFY(line && line->isVisible());
    for (const QString &name : {u"Made it easy (CES)"_s, u"Own effort (CES)"_s, u"Promises kept"_s, u"Contracts ended"_s})
        QVERIFY2(line->text().contains(name), qPrintable(line->text()));
    QVERIFY(!line->text().contains(u"Mood"));
}

void TstInsightsOverview::whatAFilterLeavesOutIsSaidApart()
{
    SheetPage page(**m_shop, u"overview"_s);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    auto *channel = page->findChild<ChoiceChip *>(u"insights.channel"_s);
    channel->click();
    auto *menu = channel->findChild<QMenu *>();
    menu->actions().at(2)->trigger();
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    const auto *line = page->findChild<QLabel *>(u"insights.metrics.missing"_s);
    const QString withheld = line->text().section(u"Not for one channel"_s, 1);
    QVERIFY2(withheld.contains(u"Bought again next month") && withheld.contains(u"Solved first time"), qPrintable(line->text()));
    QVERIFY(!cardNamed(*page, u"Solved first time"_s));
    QVERIFY(cardNamed(*page, u"Waiting time"_s));
}

void TstInsightsOverview::retentionWaitsForTheMonthAfter()
{
    SheetPage page(**m_shop, u"overview"_s);
    // Other months than those the line over the cards names.
    const MetricCard *card = cardNamed(*page, u"Bought again, Jul to Sep"_s);
    QVERIFY(card);
    QVERIFY2(card->figure().help.contains(u"Jul to Sep against Apr to Jun"), qPrintable(card->figure().help));
    QVERIFY2(card->figure().help.contains(u"September against August"), qPrintable(card->figure().help));
    // A year before a month that ends a month before the others is read too.
    static const QRegularExpression lastYear(u"September against September 2025: \\S+, (a change|within noise)"_s);
    QVERIFY2(card->figure().help.contains(lastYear), qPrintable(card->figure().help));
    static const QRegularExpression rangeAndPeople(u"^\\d+ to \\d+\\s%.* · of \\d+ buyers$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(card->figure().basis.contains(rangeAndPeople), qPrintable(card->figure().basis));
}

void TstInsightsOverview::aFilterThatLeavesNobodySaysSo()
{
    execute(*m_shop, {u"INSERT INTO tag (id, name) VALUES (77, 'Nobody')"_s});
    SheetPage page(**m_shop, u"overview"_s);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    // The tags are read beside the figures, and may come after them.
    const bool chosen = QTest::qWaitFor([&page] {
        page->findChild<QAbstractButton *>(u"insights.customers"_s)->click();
        const QList<QMenu *> menus = page->filters().findChildren<QMenu *>();
        bool found = false;
        for (QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (!found && action->text() == u"Nobody") {
                    action->trigger();
                    found = true;
                }
            }
            menu->close();
        }
        return found;
    }, 5000);
    QVERIFY(chosen);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    const auto said = [&page](const QString &card) { return page->findChild<EmptyState *>(u"card.%1.empty"_s.arg(card))->accessibleName(); };
    QVERIFY2(said(u"return"_s).contains(u"No purchases of these customers in these months."), qPrintable(said(u"return"_s)));
    for (const QString &card : {u"recommendation"_s, u"value"_s, u"mood"_s})
        QVERIFY2(said(card).contains(u"With this filter nothing is left"), qPrintable(said(card)));
    for (const auto &[sheet, card] : {std::pair(u"loyalty"_s, u"retention"_s), std::pair(u"value"_s, u"revenue"_s)}) {
        QSignalSpy again(&*page, &InsightsPage::refreshed);
        page->showSheet(sheet);
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, 20000);
        QVERIFY2(said(card).contains(u"No purchases of these customers in these months."), qPrintable(said(card)));
    }
}

void TstInsightsOverview::cardsLeadToTheirCharts()
{
    SheetPage page(**m_shop, u"overview"_s);
    QApplication::setActiveWindow(&*page);
    const auto stands = [&page](const char16_t *chart) {
        const ChartCard *card = page->sheet()->card(QString::fromUtf16(chart));
        return card && QApplication::focusWidget() && card->isAncestorOf(QApplication::focusWidget());
    };
    Q_EMIT cardNamed(*page, u"Mood"_s)->opened();
    QCOMPARE(page->sheet()->id(), u"overview"_s);
    QVERIFY(stands(u"mood"));
    Q_EMIT cardNamed(*page, u"Waiting time"_s)->opened();
    QCOMPARE(page->sheet()->id(), u"service"_s);
    QTRY_VERIFY(stands(u"waiting"));
}

void TstInsightsOverview::cardsAreReadAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("mostRows");
    QTest::newRow("1366") << QSize(1286, 688) << 100 << 3;
    QTest::newRow("1920") << QSize(1840, 1000) << 100 << 2;
    QTest::newRow("1366-150") << QSize(1286, 688) << 150 << 4;
    QTest::newRow("1024") << QSize(944, 560) << 100 << 4;
}

void TstInsightsOverview::cardsAreReadAtEverySize()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(int, mostRows);
    SheetPage page(**m_shop, u"overview"_s, {false, size, scale});
    QTest::qWait(50);
    const auto *strip = page->findChild<MetricStrip *>();
    QSet<int> rows;
    QSet<int> columns;
    const QVector<MetricCard *> shown = shownCards(*page);
    for (const MetricCard *card : shown) {
        QVERIFY2(card->width() >= card->sizeHint().width() - 1, qPrintable(card->figure().name));
        QVERIFY(strip->rect().contains(card->geometry()));
        rows.insert(card->y());
        columns.insert(card->x());
    }
    QVERIFY2(rows.size() <= mostRows, qPrintable(QString::number(rows.size())));
    // Rows of one length: only the last may be shorter, and never by a whole row.
    QVERIFY(rows.size() * columns.size() - shown.size() < columns.size());
    // The strip takes no more than its rows: what is over is the charts'.
    QTRY_COMPARE(strip->height(), static_cast<int>(rows.size()) * shown.first()->height() + 2);
    QVERIFY2(page->sheet()->height() < strip->height() + 1500 * scale / 100, qPrintable(QString::number(page->sheet()->height())));
    QVERIFY(page.save(u"overview-cards-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
}

void TstInsightsOverview::anEmptyShopHasNoCards()
{
    TemporaryShop empty;
    SheetPage page(*empty, u"overview"_s);
    QVERIFY(shownCards(*page).isEmpty());
    QVERIFY(!page->findChild<QLabel *>(u"insights.metrics.missing"_s)->isVisible());
}

QTEST_MAIN(TstInsightsOverview)
#include "tst_insightsoverview.moc"
