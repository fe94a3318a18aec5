#include "tests/ui/themed.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// What the widgets that only show something say, and how they give way.
class TestWidgetsShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed.install(); }
    void init() { m_themed.reset(); }

    void statusLineSaysAndRests();
    void statusLineShowsWork();
    void messageBarHasAtMostTwoActions();
    void metricCardsSaySomethingEitherWay();
    void metricCardsWrapWhenTextGrows();
    void labelsElideAndKeepTheirText();
    void emptyStateKeepsItsSentenceWhole();
    void moodLabelKeepsItsWidth();
    void busyBarWaits();
    void badgesSayWhatTheyMean();
    void theWheelBelongsToThePage();

private:
    Themed m_themed;
};

void TestWidgetsShown::statusLineSaysAndRests()
{
    StatusLine status;
    status.resize(900, status.sizeHint().height());
    status.setResting(u"4 wait for an answer."_s);
    QCOMPARE(status.shownText(), u"4 wait for an answer."_s);
    auto *undo = status.findChild<QAbstractButton *>(u"statusLine.undo"_s);
    QVERIFY(undo->isHidden());
    status.showDone(u"Task marked done."_s, true);
    QCOMPARE(status.shownText(), u"Task marked done."_s);
    QVERIFY(!undo->isHidden());
    QSignalSpy undone(&status, &StatusLine::undoRequested);
    undo->click();
    QCOMPARE(undone.count(), 1);

    // What rests may change meanwhile; it does not push aside what was just done.
    status.setResting(u"3 wait for an answer."_s);
    QCOMPARE(status.shownText(), u"Task marked done."_s);
    auto *timer = status.findChild<QTimer *>();
    QCOMPARE(timer->interval(), 10'000);
    timer->setInterval(0);
    QTRY_COMPARE(status.shownText(), u"3 wait for an answer."_s);
    QVERIFY(undo->isHidden());
}

void TestWidgetsShown::statusLineShowsWork()
{
    StatusLine status;
    QVERIFY(!status.showsWork());
    auto *bar = status.findChild<QProgressBar *>();
    status.showWork(u"Reading orders.csv"_s, 3'000'000'000, 6'000'000'000, true);
    QVERIFY(status.showsWork());
    QCOMPARE(bar->value(), 500);
    status.showWork(u"Reading orders.csv"_s, 12, 0, false);
    QCOMPARE(bar->maximum(), 0);
    QVERIFY(status.findChild<QAbstractButton *>(u"statusLine.cancel"_s)->isHidden());
    status.hideWork();
    QVERIFY(!status.showsWork());
}

void TestWidgetsShown::messageBarHasAtMostTwoActions()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(Notice::Error, u"<b>orders.csv</b> could not be read."_s, u"Try again"_s);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.findChild<QAbstractButton *>(u"messageBar.second"_s)->isHidden());
    QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QSignalSpy action(&bar, &MessageBar::actionTriggered);
    bar.findChild<QAbstractButton *>(u"messageBar.first"_s)->click();
    QCOMPARE(action.takeFirst().first().toInt(), 0);
    QSignalSpy closed(&bar, &MessageBar::closed);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(bar.isHidden());
}

void TestWidgetsShown::metricCardsSaySomethingEitherWay()
{
    MetricCard card;
    MetricFigure figure;
    figure.name = u"NPS"_s;
    figure.figure = u"30"_s;
    figure.verdict = Verdict::WithinNoise;
    figure.change = u"+13"_s;
    figure.basis = u"18 to 41 · 179 answers"_s;
    card.setFigure(figure);
    QCOMPARE(card.accessibleName(), u"NPS, 30, ≈ +13, within noise, 18 to 41 · 179 answers"_s);
    auto *ask = card.findChild<LinkButton *>();
    QVERIFY(ask->isHidden());

    MetricFigure few;
    few.name = u"Effort (CES)"_s;
    few.tooFew = u"Too few answers"_s;
    few.missing = u"6 of the 10 needed"_s;
    few.ask = u"Ask more customers…"_s;
    card.setFigure(few);
    QVERIFY(!ask->isHidden());
    QCOMPARE(card.accessibleName(), u"Effort (CES), Too few answers, 6 of the 10 needed"_s);
    QSignalSpy opened(&card, &MetricCard::opened);
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestWidgetsShown::metricCardsWrapWhenTextGrows()
{
    MetricStrip strip;
    for (int i = 0; i < 6; ++i) {
        auto *card = new MetricCard;
        MetricFigure figure;
        figure.name = u"Customers lost / month"_s;
        figure.figure = u"5.0 %"_s;
        figure.basis = u"4.0 to 6.3 % · of 1,368"_s;
        card->setFigure(figure);
        strip.addCard(card);
    }
    const int one = strip.heightForWidth(1240);
    ThemeManager::instance()->setTextScale(150);
    const int two = strip.heightForWidth(1240);
    QVERIFY2(two > 2 * one, "six cards of large text take two rows");
    strip.resize(1240, two);
    for (const MetricCard *card : strip.cards())
        QVERIFY(strip.rect().contains(card->geometry()));
}

void TestWidgetsShown::labelsElideAndKeepTheirText()
{
    ElidedLabel label(TextStyle::Name);
    label.setText(u"Maximiliane von\nHohenstein <i>GmbH</i>"_s);
    QCOMPARE(label.text(), u"Maximiliane von Hohenstein <i>GmbH</i>"_s);
    QCOMPARE(label.accessibleName(), label.text());
    label.resize(600, 20);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(label.toolTip().isEmpty());
    label.resize(80, 20);
    // Escaped: a tooltip would read it as markup.
    QVERIFY(label.toolTip().contains(u"&lt;i&gt;"_s));
}

void TestWidgetsShown::emptyStateKeepsItsSentenceWhole()
{
    EmptyState empty;
    empty.setContent(u"No customer reads upset this month. Widen the filter to see those of last month."_s, u"Show all"_s);
    empty.resize(700, 400);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    auto *sentence = empty.findChild<QLabel *>();
    for (const auto &[percent, width] : {std::pair{100, 700}, {150, 700}, {100, 280}, {100, 700}}) {
        ThemeManager::instance()->setTextScale(percent);
        empty.resize(width, 400);
        QTest::qWait(1);
        QVERIFY2(empty.rect().contains(sentence->geometry()), qPrintable(QString::number(width)));
        QVERIFY2(std::abs(sentence->geometry().center().x() - empty.rect().center().x()) <= 2, qPrintable(QString::number(width)));
        QVERIFY2(sentence->height() >= sentence->heightForWidth(sentence->width()), qPrintable(QString::number(percent)));
    }
    QSignalSpy action(&empty, &EmptyState::actionTriggered);
    empty.findChild<Button *>()->click();
    QCOMPARE(action.count(), 1);
}

void TestWidgetsShown::moodLabelKeepsItsWidth()
{
    MoodLabel label;
    const QSize before = label.sizeHint();
    for (const double score : {-0.9, -0.2, 0.0, 0.3, 0.9}) {
        label.setMood(score);
        QCOMPARE(label.sizeHint(), before);
    }
    QVERIFY(label.accessibleName().contains(u"delighted"_s));
}

void TestWidgetsShown::busyBarWaits()
{
    QWidget pane;
    pane.resize(300, 200);
    BusyBar bar(&pane);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    bar.start();
    QVERIFY(bar.isHidden());
    bar.stop();
    QTest::qWait(350);
    QVERIFY2(bar.isHidden(), "work that ended at once never shows");
    bar.start();
    QTRY_VERIFY(!bar.isHidden());
    QCOMPARE(bar.geometry(), QRect(0, 0, 300, 2));
    pane.resize(500, 200);
    QTRY_COMPARE(bar.width(), 500);
    bar.stop();
    QVERIFY(bar.isHidden());
}

void TestWidgetsShown::badgesSayWhatTheyMean()
{
    QWidget window;
    Badge badge(&window);
    badge.setVerdict(Verdict::Worse, u"−6"_s);
    QCOMPARE(badge.accessibleName(), u"▼ −6, real"_s);
    QVERIFY(!badge.isHidden());
    const int width = badge.sizeHint().width();
    badge.setWords(Verdict::Worse, u"▼ falling, real"_s);
    QVERIFY(badge.sizeHint().width() > width);
    badge.setVerdict(Verdict::None, u"−6"_s);
    QVERIFY(badge.isHidden());
    badge.setTag(u"cargo bike"_s);
    QCOMPARE(badge.sizeHint(), tagSize(u"cargo bike"_s));
}

void TestWidgetsShown::theWheelBelongsToThePage()
{
    QWidget page;
    QComboBox choice(&page);
    choice.addItems({u"one"_s, u"two"_s, u"three"_s});
    QSpinBox number(&page);
    number.setValue(30);
    page.show();
    QApplication::setActiveWindow(&page);
    // Whether the field takes it; what it leaves scrolls the page.
    const auto takes = [](QWidget &field) {
        QWheelEvent wheel(QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
        return wheel.isAccepted();
    };
    choice.setFocus();
    QVERIFY(!takes(choice));
    QCOMPARE(choice.currentIndex(), 0);
    QVERIFY(!takes(number));
    QCOMPARE(number.value(), 30);
    // Who went into a number means it.
    number.setFocus();
    QVERIFY(number.hasFocus());
    QVERIFY(takes(number));
    QCOMPARE(number.value(), 29);
}

QTEST_MAIN(TestWidgetsShown)
#include "tst_widgets_shown.moc"
