#include "tests/ui/sheetpage.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/plotview.h"
#include "ui/charts/pointcard.h"

#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QTableView>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

ChartPoint words(const QString &title, const QString &figure)
{
    ChartPoint point;
    point.title = title;
    point.figure = figure;
    point.basis = u"30 to 50 % · of 40 buyers"_s;
    point.open = u"Show these 12"_s;
    return point;
}

/// A triangle of twelve months, as cohorts have it.
HeatSpec triangle()
{
    HeatSpec spec;
    spec.head.id = u"cohorts"_s;
    spec.head.title = u"Cohorts"_s;
    spec.head.measure = u"share of a first month's buyers who bought again"_s;
    spec.head.spoken = u"Twelve months by twelve."_s;
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {u"First month"_s, u"Buyers"_s};
    spec.head.table.rawColumns = {u"first_month"_s, u"buyers"_s};
    spec.lowText = u"0 %"_s;
    spec.highText = u"50 %"_s;
    spec.greyText = u"not over yet"_s;
    spec.high = 0.5;
    for (int row = 0; row < 12; ++row) {
        spec.rows.append(QLocale().standaloneMonthName(row + 1, QLocale::ShortFormat) + u" 26"_s);
        spec.rowNotes.append(QString::number(40 + row));
        spec.columns.append(QString::number(row));
        spec.head.table.rows.append({spec.rows.last(), spec.rowNotes.last()});
        spec.head.table.raw.append({u"2026-%1"_s.arg(row + 1, 2, 10, QLatin1Char('0')), spec.rowNotes.last()});
        for (int column = 0; column < 12; ++column) {
            HeatCell cell;
            cell.absent = column > 11 - row;
            cell.value = 0.5 / (1 + column * 0.6);
            cell.unfinished = column == 11 - row;
            cell.text = u"%1 %"_s.arg(static_cast<int>(*cell.value * 100));
            cell.said = words(u"%1, month %2"_s.arg(spec.rows.last()).arg(column), cell.text);
            spec.cells.append(cell);
        }
    }
    return spec;
}

BarSpec thirty()
{
    BarSpec spec;
    spec.head.id = u"drivers"_s;
    spec.head.title = u"Drivers"_s;
    spec.head.measure = u"difference in mood"_s;
    spec.bottom = -0.6;
    spec.top = 0.6;
    spec.ticks = {{-0.5, u"−0.5"_s}, {0, u"0"_s}, {0.5, u"+0.5"_s}};
    for (int i = 0; i < 30; ++i) {
        PlotBar bar;
        bar.label = i == 3 ? u"A topic with a name so long that nobody could read all of it in one line of this chart"_s : u"Topic %1"_s.arg(i + 1);
        bar.value = 0.5 - i * 0.035;
        bar.low = *bar.value - 0.1;
        bar.high = *bar.value + 0.1;
        bar.pale = std::abs(*bar.value) < 0.1;
        bar.fill = *bar.value < 0 ? &Theme::detractors : &Theme::promoters;
        bar.text = QString::number(*bar.value, 'f', 2);
        bar.said = words(bar.label, bar.text);
        spec.bars.append(bar);
    }
    return spec;
}

double lightness(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

} // namespace

/// Heat maps and bars: painted, walked with keys, pointed at, tabled and saved.
class TstPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ThemeManager::instance()->install();
    }
    void cleanup() { ThemeManager::instance()->setMode(ThemeManager::Mode::Light); }
    void pictures_data();
    void pictures();
    void moreIsAlwaysFurtherFromTheGround_data();
    void moreIsAlwaysFurtherFromTheGround();
    void narrowCellsSayTheirFigureInShort();
    void keysWalkOverTheCellsThatAreThere();
    void pointingSaysAndOpens();
    void noMoreBarsThanCanBeRead();
    void cardHoldsTableAndFiles();
};

void TstPlots::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TstPlots::pictures()
{
    QFETCH(bool, dark);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ChartCard map(u"cohorts"_s);
    map.setPlot(std::make_shared<HeatMap>(triangle()));
    ChartCard bars(u"drivers"_s);
    bars.setPlot(std::make_shared<BarPlot>(thirty()));
    for (ChartCard *card : {&map, &bars}) {
        card->setPalette(Theme::current().palette());
        card->resize(900, card->sizeHint().height());
        card->show();
        card->plotView()->setCurrent(14);
        QVERIFY(card->grab().save(insightsPicture(u"plot-%1-%2"_s.arg(card->objectName(), QString::fromLatin1(QTest::currentDataTag())))));
    }
}

void TstPlots::moreIsAlwaysFurtherFromTheGround_data()
{
    pictures_data();
}

void TstPlots::moreIsAlwaysFurtherFromTheGround()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    const HeatMap map(triangle());
    double last = -1;
    for (double value = 0; value <= 0.5; value += 0.05) {
        const double distance = std::abs(lightness(map.shade(value, theme)) - lightness(theme.surface));
        QVERIFY2(distance > last + 0.01, qPrintable(QString::number(value)));
        last = distance;
    }
}

void TstPlots::narrowCellsSayTheirFigureInShort()
{
    // As if every cell said no more than `text`.
    const auto painted = [](const HeatSpec &spec) {
        QImage picture(12 * 30 + 140, HeatMap(spec).naturalHeight(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Theme::current().surface);
        QPainter painter(&picture);
        HeatMap(spec).paint(&painter, picture.rect(), Theme::current(), -1);
        return picture;
    };
    HeatSpec spec = triangle();
    HeatSpec shorter = triangle();
    HeatSpec nothing = triangle();
    for (int i = 0; i < spec.cells.size(); ++i) {
        HeatCell &cell = spec.cells[i];
        cell.text = u"%1.0 %"_s.arg(*cell.value * 100);
        cell.brief = QString::number(static_cast<int>(*cell.value * 100));
        shorter.cells[i].text = cell.brief;
        nothing.cells[i].text.clear();
    }
    QCOMPARE(painted(spec), painted(shorter));
    QVERIFY(painted(spec) != painted(nothing));
    // What does not fit in one stands in none.
    spec.cells[0].brief = u"a hundred"_s;
    QCOMPARE(painted(spec), painted(nothing));
}

void TstPlots::keysWalkOverTheCellsThatAreThere()
{
    const HeatMap map(triangle());
    QCOMPARE(map.step(-1, Qt::Key_Home), 0);
    QCOMPARE(map.step(0, Qt::Key_Right), 1);
    QCOMPARE(map.step(0, Qt::Key_Left), 0);
    QCOMPARE(map.step(0, Qt::Key_Down), 12);
    QCOMPARE(map.step(0, Qt::Key_End), 11);
    QCOMPARE(map.step(11, Qt::Key_Down), 11); // below lies the empty half
    QCOMPARE(map.step(11 * 12, Qt::Key_Right), 11 * 12);
    QCOMPARE(map.step(11 * 12, Qt::Key_Up), 10 * 12);
    QCOMPARE(map.step(5 * 12 + 3, Qt::Key_Home), 5 * 12);
    QCOMPARE(map.step(5 * 12, Qt::Key_End), 5 * 12 + 6);
}

void TstPlots::pointingSaysAndOpens()
{
    PlotView view;
    view.setPlot(std::make_shared<HeatMap>(triangle()));
    view.resize(900, view.sizeHint().height());
    view.show();
    view.setFocus();
    auto *card = view.findChild<PointCard *>();
    QVERIFY(card);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // The same place twice is no movement: come from outside each time.
    QTRY_VERIFY((QTest::mouseMove(&view, QPoint(1, 1)), QTest::mouseMove(&view, view.partPosition(13)), view.current() == 13));
    QVERIFY(card->isVisible());
    QSignalSpy opened(&view, &PlotView::opened);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.partPosition(13));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 13);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 14);
    QVERIFY2(view.accessibleDescription().contains(u"Feb 26, month 2"), qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    // The empty half says nothing.
    QCOMPARE(view.plot()->partAt(view.plot()->partRect(11, QRectF(view.rect())).center() + QPointF(0, 250), QRectF(view.rect())), -1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.current(), -1);
}

void TstPlots::noMoreBarsThanCanBeRead()
{
    const BarPlot plot(thirty());
    // The largest, and a row that says how many there are besides.
    QCOMPARE(plot.count(), BarPlot::mostBars + 1);
    QCOMPARE(plot.said(BarPlot::mostBars - 1).title, u"Topic 24"_s);
    QCOMPARE(plot.said(BarPlot::mostBars).title, u"6 others"_s);
    QVERIFY2(plot.said(BarPlot::mostBars).figure.contains(u"table"), qPrintable(plot.said(BarPlot::mostBars).figure));
    QVERIFY(plot.said(BarPlot::mostBars).open.isEmpty());
    const QRectF area(0, 0, 800, plot.naturalHeight());
    for (int part = 0; part < plot.count(); ++part)
        QVERIFY(plot.partRect(part, area).height() >= 20);
    QCOMPARE(plot.step(0, Qt::Key_Up), 0);
    QCOMPARE(plot.step(0, Qt::Key_Down), 1);
    QCOMPARE(plot.step(0, Qt::Key_End), BarPlot::mostBars);
    BarSpec few = thirty();
    few.bars = few.bars.first(BarPlot::mostBars);
    QCOMPARE(BarPlot(few).count(), BarPlot::mostBars);
}

void TstPlots::cardHoldsTableAndFiles()
{
    ChartCard card(u"cohorts"_s);
    card.setFootnote(u"Shop, Jan to Dec 2026"_s);
    card.setPlot(std::make_shared<HeatMap>(triangle()));
    card.resize(900, card.sizeHint().height());
    card.show();
    QTest::keyClick(card.plotView(), Qt::Key_T);
    QVERIFY(card.showsTable());
    const auto *table = card.findChild<QTableView *>(u"card.cohorts.table0"_s);
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Jan 26"_s);
    const QImage picture = QImage::fromData(card.exported(u"png"_s), "PNG");
    QVERIFY(picture.width() >= 1900);
    QVERIFY(picture.save(insightsPicture(u"export-cohorts"_s)));
    QVERIFY(card.exported(u"svg"_s).contains("<svg"));
    QVERIFY(card.exported(u"csv"_s).contains("2026-01,40\r\n"));
    // A card that held a plot can hold charts, and nothing.
    card.setEmpty(u"Cohorts"_s, u"Nobody bought."_s);
    QVERIFY(card.exported(u"csv"_s).isEmpty());
}

QTEST_MAIN(TstPlots)
#include "tst_plots.moc"
