#include "models/items/timelinemodel.h"
#include "models/services/memory.h"
#include "models/services/rescoring.h"
#include "models/services/undojournal.h"
#include "tests/kit/memoryshop.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/scoreeditor.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QDir>
#include <QDoubleSpinBox>
#include <QSettings>
#include <QStandardPaths>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::MemoryShop;

/// A person corrects a mood, sees what follows, and takes it back: with the keyboard, with the mouse, at every size.
class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withTheKeyboardAlone();
    void theOfferFollowsTheFaceChosen();
    void onlyThisTextTeachesNothing();
    void whatIsTypedAndKeptAtOnceTeachesToo();
    void theBadgeIsAButton();
    void aFollowerSaysWhyAndTakesItBack();
    void everyPartIsNamed();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] TimelineView *timeline() const { return m_detail->timeline(); }
    [[nodiscard]] QModelIndex at(int row) const { return timeline()->model()->index(row, 0); }
    [[nodiscard]] ScoreEditor *editor() const { return timeline()->findChild<ScoreEditor *>(); }
    [[nodiscard]] TimelineEntry entry(EntryKey key) const
    {
        for (int row = 0; row < timeline()->model()->rowCount(); ++row) {
            if (entryAt(at(row)).key == key)
                return entryAt(at(row));
        }
        return {};
    }
    [[nodiscard]] int rowOf(EntryKey key) const
    {
        for (int row = 0; row < timeline()->model()->rowCount(); ++row) {
            if (entryAt(at(row)).key == key)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString effect() const { return editor()->findChild<ElidedLabel *>(u"effect"_s)->text(); }
    void waitForOffer() { QTRY_VERIFY(editor() && editor()->findChild<Chip *>(u"phrase1"_s)); }
    /// Closes the editor for good: a deleted one must not be found.
    void flush() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    std::unique_ptr<MemoryShop> m_shop;
    std::unique_ptr<CustomerDetail> m_detail;
    EntryKey m_first;
    EntryKey m_second;
};

void TestCorrection::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestCorrection::init()
{
    m_shop = std::make_unique<MemoryShop>();
    m_second = {EntryTable::Interaction, m_shop->log(u"She wants the usual on Friday."_s, 30).value()};
    m_first = {EntryTable::Interaction, m_shop->log(u"He took the usual."_s, 2).value()};
    m_detail = std::make_unique<CustomerDetail>(**m_shop);
    m_detail->resize(1000, 700);
    m_detail->show();
    m_detail->showCustomer(m_shop->anna);
    QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    m_detail->activateWindow();
    QTRY_COMPARE(timeline()->model()->rowCount(), 2);
    timeline()->setFocus();
    timeline()->setCurrentIndex(at(rowOf(m_first)));
}

void TestCorrection::cleanup()
{
    m_detail.reset();
    m_shop.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void TestCorrection::withTheKeyboardAlone()
{
    QTest::keyClick(timeline(), Qt::Key_M);
    QVERIFY(editor());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"face3"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"face4"_s);
    QCOMPARE(editor()->score(), 300);
    waitForOffer();
    QCOMPARE(editor()->phrase(), u"the usual"_s);
    QCOMPARE(effect(), u"1 other text that says “the usual” follows."_s);
    // Past the number and its buttons to the words, and to "only this text" and back.
    for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != u"phrase1"_s; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"phrase1"_s);
    QTest::keyClick(editor()->findChild<QWidget *>(u"keepScore"_s), Qt::Key_Space);
    QTRY_COMPARE(entry(m_first).mood.corrected, std::optional(300));
    QVERIFY(timeline()->hasFocus());
    // The other text follows by itself.
    QTRY_VERIFY(entry(m_second).mood.score.value_or(0) > 50);
    QCOMPARE((*m_shop)->undo().last().followers, 1);
    QVERIFY(m_shop->undo().ok());
    QTRY_COMPARE(entry(m_second).mood.score, std::optional(0));
    QTRY_VERIFY(!entry(m_first).mood.corrected);
}

void TestCorrection::theOfferFollowsTheFaceChosen()
{
    timeline()->correctScore(at(rowOf(m_first)));
    QTest::mouseClick(editor()->findChild<Chip *>(u"face1"_s), Qt::LeftButton);
    waitForOffer();
    QCOMPARE(editor()->score(), -750);
    QVERIFY(editor()->findChild<ElidedLabel *>(u"example"_s)->text().contains(u"unhappy"_s) || editor()->findChild<ElidedLabel *>(u"example"_s)->text().contains(u"upset"_s));
    QTest::mouseClick(editor()->findChild<Chip *>(u"face5"_s), Qt::LeftButton);
    QTRY_VERIFY(editor()->findChild<ElidedLabel *>(u"example"_s)->text().contains(u"pleased"_s));
    // Back to how it reads: nothing to teach.
    QTest::mouseClick(editor()->findChild<Chip *>(u"face3"_s), Qt::LeftButton);
    QTRY_COMPARE(effect(), u"No other text changes."_s);
    QVERIFY(editor()->phrase().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Escape);
    flush();
    QVERIFY(!editor());
    QVERIFY(!(*m_shop)->undo().canUndo() || (*m_shop)->undo().last().id != u"mood.correct"_s);
}

void TestCorrection::onlyThisTextTeachesNothing()
{
    timeline()->correctScore(at(rowOf(m_first)));
    QTest::mouseClick(editor()->findChild<Chip *>(u"face5"_s), Qt::LeftButton);
    waitForOffer();
    QTest::mouseClick(editor()->findChild<Chip *>(u"onlyThis"_s), Qt::LeftButton);
    QVERIFY(editor()->phrase().isEmpty());
    QCOMPARE(effect(), u"No other text changes."_s);
    // What a person chose stays chosen while the number moves.
    QTest::mouseClick(editor()->findChild<Chip *>(u"face4"_s), Qt::LeftButton);
    QTest::qWait(400);
    QVERIFY(editor()->phrase().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(entry(m_first).mood.corrected, std::optional(300));
    m_shop->settle();
    QCOMPARE(entry(m_second).mood.score, std::optional(0));
    QVERIFY((*m_shop)->memory().now().phrases.isEmpty());
}

void TestCorrection::whatIsTypedAndKeptAtOnceTeachesToo()
{
    timeline()->correctScore(at(rowOf(m_first)));
    // The first offer, for how it reads, is here; then somebody types fast.
    QTest::qWait(400);
    auto *number = editor()->findChild<QDoubleSpinBox *>(u"score"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"0.6"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(entry(m_first).mood.corrected, std::optional(600));
    QTRY_VERIFY(entry(m_second).mood.score.value_or(0) > 50);
}

void TestCorrection::theBadgeIsAButton()
{
    const int row = rowOf(m_first);
    const QRect card = timeline()->visualRect(at(row));
    // The mood stands at the right of the head: somewhere there is the pencil.
    bool opened = false;
    for (int x = card.right() - 8; x > card.center().x() && !opened; x -= 6) {
        QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, {x, card.top() + (timeline()->visualRect(at(row)).height() < 90 ? 36 : 14)});
        opened = editor() != nullptr;
        if (timeline()->isOpen(at(row)) && !opened)
            timeline()->setOpen(at(row), false);
    }
    QVERIFY(opened);
}

void TestCorrection::aFollowerSaysWhyAndTakesItBack()
{
    QVERIFY(m_shop->correct(m_first, 500, u"the usual"_s).ok());
    QTRY_VERIFY(entry(m_second).mood.score.value_or(0) > 50);
    timeline()->setOpen(at(rowOf(m_second)), true);
    QTRY_VERIFY2(timeline()->spokenText(at(rowOf(m_second))).contains(u"because you corrected “He took the usual.” today"_s), qPrintable(timeline()->spokenText(at(rowOf(m_second)))));
    timeline()->setOpen(at(rowOf(m_first)), true);
    const QString spoken = timeline()->spokenText(at(rowOf(m_first)));
    QVERIFY2(spoken.contains(u"Corrected to delighted +0.50"_s) && spoken.contains(u"Other texts that say “the usual” follow."_s), qPrintable(spoken));
    // The same link that a click follows.
    OpenPart part(entry(m_second), timeline()->context(), 600, 0);
    QCOMPARE(part.links().size(), 2);
    QCOMPARE(part.links().last().entry, m_first);
    Q_EMIT timeline()->scoreChosen(part.links().last().entry, std::nullopt, {});
    QTRY_VERIFY(!entry(m_first).mood.corrected);
    QTRY_COMPARE(entry(m_second).mood.score, std::optional(0));
    QVERIFY(m_shop->undo().ok());
    QTRY_VERIFY(entry(m_second).mood.score.value_or(0) > 50);
}

void TestCorrection::everyPartIsNamed()
{
    timeline()->correctScore(at(rowOf(m_first)));
    QTest::mouseClick(editor()->findChild<Chip *>(u"face5"_s), Qt::LeftButton);
    waitForOffer();
    for (const QWidget *widget : editor()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
    }
}

void TestCorrection::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << QSize(980, 680) << false << 100;
    QTest::newRow("dark") << QSize(980, 680) << true << 100;
    QTest::newRow("narrow") << QSize(640, 680) << false << 100;
    QTest::newRow("large") << QSize(980, 760) << false << 150;
}

void TestCorrection::pictures()
{
    QFETCH(QSize, window);
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    m_detail->resize(window);
    QVERIFY(m_shop->correct(m_first, 500, u"the usual"_s).ok());
    timeline()->setOpen(at(rowOf(m_second)), true);
    timeline()->correctScore(at(rowOf(m_first)));
    QTest::mouseClick(editor()->findChild<Chip *>(u"face5"_s), Qt::LeftButton);
    waitForOffer();
    QCoreApplication::processEvents();
    // All of the editor lies in its card, whatever was offered.
    QTRY_VERIFY(timeline()->visualRect(at(rowOf(m_first))).contains(editor()->geometry()));
    QVERIFY(editor()->heightFor(editor()->width()) <= editor()->height());
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_detail->grab().save(folder.filePath(u"correction-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(TestCorrection)
#include "tst_correction.moc"
