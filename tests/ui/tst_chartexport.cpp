#include "models/services/insight.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/plotview.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/insightssheet.h"

#include <QAbstractButton>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The words of a drawing, as they stand in the file.
QString wordsOf(const QByteArray &svg)
{
    static const QRegularExpression text(u"<text[^>]*>([^<]*)</text>"_s);
    QStringList words;
    auto found = text.globalMatch(QString::fromUtf8(svg));
    while (found.hasNext())
        words.append(found.next().captured(1));
    return words.join(u' ').simplified();
}

} // namespace

/// Files of charts say what their cards say, and show what is shown.
class TstChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPictureSaysWhatTheCardSays();
    void aPictureSaysWhoseFiguresTheyAre();
    void hiddenLayersStayHidden();
    void barsSayTheirRangeAndCount();
    void longNotesAreNotCutOff();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstChartExport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstChartExport::aPictureSaysWhatTheCardSays()
{
    SheetPage page(**m_shop, u"service"_s);
    const ChartCard *card = page->card(u"fcr"_s);
    const ChartSpec &spec = card->views().first()->spec();
    const QString words = wordsOf(card->exported(u"svg"_s));
    QVERIFY2(words.contains(spec.title) && words.contains(spec.measure), qPrintable(words));
    QVERIFY2(words.contains(spec.note), qPrintable(words));
    QVERIFY2(words.contains(u"against Sep") && (words.contains(u"within noise") || words.contains(u"real")), qPrintable(words));
    QVERIFY2(words.contains(u"October 2026: ") && words.contains(spec.points[10].basis.simplified()), qPrintable(words));
    QVERIFY2(words.contains(u"Dec 2025 to Nov 2026") && words.contains(u"all customers"), qPrintable(words));
    // The mood's verdict stands in the head of its card.
    SheetPage overview(**m_shop, u"overview"_s);
    const QString mood = wordsOf(overview->card(u"mood"_s)->exported(u"svg"_s));
    QVERIFY2(mood.contains(u"a month, "), qPrintable(mood));
    QVERIFY(QImage::fromData(overview->card(u"return"_s)->exported(u"png"_s), "PNG").save(insightsPicture(u"export-says-return"_s)));
    QVERIFY(QImage::fromData(card->exported(u"png"_s), "PNG").save(insightsPicture(u"export-says-fcr"_s)));
}

void TstChartExport::aPictureSaysWhoseFiguresTheyAre()
{
    SheetPage page(**m_shop, u"service"_s);
    // What can be chosen comes after the figures.
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QWidget *>(u"insights.topic"_s)->isVisible(), 20000);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    QMetaObject::invokeMethod(page->findChild<QAbstractButton *>(u"insights.customers"_s), "click");
    auto *menu = page->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Loyal")
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QCOMPARE(page->filters().narrowedText(), u"Loyal"_s);
    const QString words = wordsOf(page->card(u"waiting"_s)->exported(u"svg"_s));
    QVERIFY2(words.contains(u"Dec 2025 to Nov 2026 · Loyal"), qPrintable(words));
    page->filters().reset();
}

void TstChartExport::hiddenLayersStayHidden()
{
    SheetPage page(**m_shop, u"loyalty"_s);
    const ChartCard *card = page->card(u"recommendation"_s);
    TrendView *view = card->views().first();
    const QByteArray all = card->exported(u"svg"_s);
    view->setHidden(ChartLayer::Parts, true);
    const QByteArray lineOnly = card->exported(u"svg"_s);
    QVERIFY(lineOnly.count("<path") < all.count("<path"));
    const QImage picture = QImage::fromData(card->exported(u"png"_s), "PNG");
    view->setHidden(ChartLayer::Parts, false);
    QVERIFY(picture != QImage::fromData(card->exported(u"png"_s), "PNG"));
    QCOMPARE(card->exported(u"svg"_s).count("<path"), all.count("<path"));
}

void TstChartExport::barsSayTheirRangeAndCount()
{
    SheetPage page(**m_shop, u"drivers"_s);
    ChartCard *card = page->card(u"topics"_s);
    QTRY_VERIFY_WITH_TIMEOUT(card->plotView()->plot(), 20000);
    const auto *plot = dynamic_cast<const BarPlot *>(card->plotView()->plot());
    const QString words = wordsOf(card->exported(u"svg"_s));
    for (const PlotBar &bar : plot->spec().bars)
        QVERIFY2(words.contains(bar.said.basis.simplified()), qPrintable(words));
    QVERIFY2(words.contains(plot->head().note.left(40)), qPrintable(words));
    QVERIFY(QImage::fromData(card->exported(u"png"_s), "PNG").save(insightsPicture(u"export-says-topics"_s)));
}

void TstChartExport::longNotesAreNotCutOff()
{
    ChartSpec spec;
    spec.id = u"csat"_s;
    spec.title = u"Satisfied"_s;
    const QStringList sentence(12, u"A sentence a reader must know"_s);
    spec.note = sentence.join(u", "_s) + u", end"_s;
    const QString words = wordsOf(ChartExport({spec}, {}).svg());
    QVERIFY2(words.contains(u"end"), qPrintable(words));
    const int tall = QImage::fromData(ChartExport({spec}, {}).png(), "PNG").height();
    spec.note.clear();
    QVERIFY(QImage::fromData(ChartExport({spec}, {}).png(), "PNG").height() < tall);
}

QTEST_MAIN(TstChartExport)
#include "tst_chartexport.moc"
