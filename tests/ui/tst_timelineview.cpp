#include "tests/ui/entrylist.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/rowheights.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QDir>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void heightsAgreeWithASimpleSum();
    void measuresOnlyWhatIsSeen();
    void anInsertionAboveMovesNothing();
    void aNewEntryIsSeenAtTheTop();
    void scrollingUpOverUnmeasuredRowsIsSmooth();
    void theEndShowsTheLastRow();
    void everyRowStandsBelowTheOneBefore();
    void dayLinesBeginDays();
    void keysWalkThroughAll();
    void spaceOpensACard();
    void aCorrectionIsTypedAndHandedOut();
    void deleteAsksForRemoval();
    void removingTheOpenRowClosesItsEditor();
    void rowsSpeak();
    void customersTextIsNeverMarkup();
    void picture_data();
    void picture();

private:
    [[nodiscard]] QModelIndex at(int row) const { return m_model->index(row); }

    FixedClock m_clock{noon};
    std::unique_ptr<Entries> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestTimelineView::init()
{
    m_model = std::make_unique<Entries>();
    m_view = std::make_unique<TimelineView>();
    m_view->setContext(context(m_clock));
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
}

void TestTimelineView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestTimelineView::heightsAgreeWithASimpleSum()
{
    QRandomGenerator random(7);
    RowHeights heights(50);
    QVector<int> plain;
    for (int step = 0; step < 600; ++step) {
        const int kind = plain.isEmpty() ? 0 : random.bounded(4);
        if (kind == 0) {
            const int row = random.bounded(static_cast<int>(plain.size()) + 1);
            const int count = 1 + random.bounded(5);
            heights.insert(row, count);
            plain.insert(row, count, 50);
        } else if (kind == 1) {
            const int row = random.bounded(static_cast<int>(plain.size()));
            heights.remove(row, 1);
            plain.remove(row);
        } else {
            const int row = random.bounded(static_cast<int>(plain.size()));
            const int height = 1 + random.bounded(200);
            heights.setHeight(row, height);
            plain[row] = height;
        }
        QCOMPARE(heights.count(), static_cast<int>(plain.size()));
        std::int64_t y = 0;
        for (int row = 0; row < plain.size(); ++row) {
            QCOMPARE(heights.top(row), y);
            QCOMPARE(heights.rowAt(y), row);
            QCOMPARE(heights.rowAt(y + plain.at(row) - 1), row);
            y += plain.at(row);
        }
        QCOMPARE(heights.total(), y);
        QCOMPARE(heights.rowAt(y + 100), static_cast<int>(plain.size()) - 1);
    }
}

void TestTimelineView::measuresOnlyWhatIsSeen()
{
    m_model->setAll(many(10'000));
    m_view->grab();
    QVERIFY2(m_view->measuredRows() < 40, qPrintable(QString::number(m_view->measuredRows())));
    m_model->reads = 0;
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    m_view->grab();
    QVERIFY2(m_view->measuredRows() < 80, qPrintable(QString::number(m_view->measuredRows())));
    QVERIFY2(m_model->reads < 1000, qPrintable(QString::number(m_model->reads)));
}

void TestTimelineView::anInsertionAboveMovesNothing()
{
    m_model->setAll(many(200));
    m_view->verticalScrollBar()->setValue(3000);
    m_view->grab();
    const QPersistentModelIndex watched(at(m_view->firstVisibleRow() + 2));
    const int before = m_view->visualRect(watched).top();
    m_model->insert(0, call(9999, noon + hour, u"New at the very top"_s, 300));
    m_view->grab();
    QCOMPARE(m_view->visualRect(watched).top(), before);
    m_model->removeAt(3);
    QCoreApplication::processEvents();
    m_view->grab();
    QCOMPARE(m_view->visualRect(watched).top(), before);
}

void TestTimelineView::aNewEntryIsSeenAtTheTop()
{
    m_model->setAll(many(200));
    m_view->grab();
    m_model->insert(0, call(9999, noon + hour, u"New at the very top"_s, 300));
    m_view->grab();
    QCOMPARE(m_view->firstVisibleRow(), 0);
    QCOMPARE(m_view->visualRect(at(0)).top(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestTimelineView::scrollingUpOverUnmeasuredRowsIsSmooth()
{
    m_model->setAll(many(2000));
    m_view->verticalScrollBar()->setValue(20'000);
    m_view->grab();
    // Each step of 40 px moves what is visible by 40 px, whatever the rows that come in turn out to measure.
    for (int step = 0; step < 60; ++step) {
        const QPersistentModelIndex watched(at(m_view->firstVisibleRow() + 1));
        const int before = m_view->visualRect(watched).top();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 40);
        QCOMPARE(m_view->visualRect(watched).top(), before + 40);
    }
}

void TestTimelineView::theEndShowsTheLastRow()
{
    m_model->setAll(many(500));
    for (int i = 0; i < 3; ++i) {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        m_view->grab();
    }
    const QRect last = m_view->visualRect(at(499));
    QVERIFY(last.bottom() < m_view->viewport()->height());
    QVERIFY(last.bottom() > m_view->viewport()->height() - 40);
    m_view->verticalScrollBar()->setValue(0);
    m_view->grab();
    QCOMPARE(m_view->visualRect(at(0)).top(), 0);
}

void TestTimelineView::everyRowStandsBelowTheOneBefore()
{
    m_model->setAll(many(300));
    m_view->verticalScrollBar()->setValue(4000);
    m_view->grab();
    for (int row = 1; row < 300; ++row)
        QCOMPARE(m_view->visualRect(at(row)).top(), m_view->visualRect(at(row - 1)).bottom() + 1);
    const int first = m_view->firstVisibleRow();
    QCOMPARE(m_view->indexAt(QPoint(300, m_view->visualRect(at(first + 1)).center().y())).row(), first + 1);
    QVERIFY(!m_view->indexAt(QPoint(300, -1'000'000)).isValid() || first == 0);
}

void TestTimelineView::dayLinesBeginDays()
{
    // Two on one day, one on the day before: the same card is higher by a day line where its day begins.
    m_model->setAll({call(1, noon, u"One"_s), call(2, noon - hour, u"Two"_s), call(3, noon - day, u"Three"_s)});
    m_view->grab();
    const auto height = [this](int row) { return m_view->visualRect(at(row)).height(); };
    QCOMPARE(height(0), height(2));
    QVERIFY(height(1) < height(0));
    m_model->removeAt(0);
    QCoreApplication::processEvents();
    m_view->grab();
    QCOMPARE(height(0), height(1));
}

void TestTimelineView::keysWalkThroughAll()
{
    m_model->setAll(many(400));
    m_view->setFocus();
    m_view->setCurrentIndex(at(0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int page = m_view->currentIndex().row();
    QVERIFY(page > 3);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(m_view->currentIndex().row() < page);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 399);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(at(399)).center()));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QSignalSpy up(m_view.get(), &TimelineView::leftUpwards);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(up.size(), 1);
}

void TestTimelineView::spaceOpensACard()
{
    m_model->setAll({call(1, noon, u"The brake squeals again and nobody said sorry. The people were friendly."_s, -400),
                     purchase(2, noon - hour, u"Brake pads"_s, 2350)});
    m_view->setCurrentIndex(at(0));
    const int closed = m_view->visualRect(at(0)).height();
    const int second = m_view->visualRect(at(1)).top();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->isOpen(at(0)));
    const int open = m_view->visualRect(at(0)).height();
    QVERIFY(open > closed + 40);
    QCOMPARE(m_view->visualRect(at(1)).top(), second + open - closed);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->visualRect(at(0)).height(), closed);
    // A purchase has nothing more to show.
    m_view->setCurrentIndex(at(1));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(!m_view->isOpen(at(1)));
    // A click opens as well.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(at(0)).center());
    QVERIFY(m_view->isOpen(at(0)));
}

void TestTimelineView::aCorrectionIsTypedAndHandedOut()
{
    m_model->setAll({call(1, noon, u"Great, thanks for losing it."_s, 500)});
    QVector<std::pair<EntryKey, std::optional<int>>> said;
    connect(m_view.get(), &TimelineView::scoreChosen, this, [&said](const EntryKey &key, std::optional<int> score) { said.append({key, score}); });
    m_view->correctScore(at(0));
    QVERIFY(m_view->isOpen(at(0)));
    auto *editor = m_view->findChild<QWidget *>(u"scoreEditor"_s);
    QVERIFY(editor && editor->isVisible());
    QVERIFY(m_view->visualRect(at(0)).contains(editor->geometry()));
    auto *number = editor->findChild<QWidget *>(u"score"_s);
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number, u"-0.7"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QVERIFY((said.first().first == EntryKey{EntryTable::Interaction, 1}));
    QCOMPARE(said.first().second, std::optional(-700));
    // Escape says nothing.
    m_view->correctScore(at(0));
    QTest::keyClick(m_view->findChildren<QWidget *>(u"scoreEditor"_s).constLast(), Qt::Key_Escape);
    QCOMPARE(said.size(), 1);
}

void TestTimelineView::deleteAsksForRemoval()
{
    m_model->setAll(many(3));
    QVector<EntryKey> keys;
    connect(m_view.get(), &TimelineView::removeRequested, this, [&keys](const EntryKey &key) { keys.append(key); });
    m_view->setCurrentIndex(at(1));
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(keys.size(), 1);
    QVERIFY(keys.first() == m_model->entry(1).key);
}

void TestTimelineView::removingTheOpenRowClosesItsEditor()
{
    m_model->setAll(many(5));
    m_view->correctScore(at(1));
    m_model->removeAt(1);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_view->grab();
    QVERIFY(!m_view->findChild<QWidget *>(u"scoreEditor"_s));
    m_model->setAll({});
    m_view->grab();
    QCOMPARE(m_view->firstVisibleRow(), -1);
}

void TestTimelineView::rowsSpeak()
{
    TimelineEntry entry = call(1, noon, u"Second time the brake squeals."_s, -680);
    entry.staff = StaffId(1);
    entry.topic = TopicId(1);
    entry.duration = 360;
    m_model->setAll({entry, purchase(2, noon - day, u"Brake pads"_s, 8450)});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *row = list->child(0);
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    const QString said = row->text(QAccessible::Name);
    for (const QString &part : {u"22 November 2026, 13:00"_s, u"Call in"_s, u"Jonas"_s, u"6 min"_s, u"Topic: Brakes"_s, u"upset −0.68"_s, u"Second time"_s})
        QVERIFY2(said.contains(part), qPrintable(said + u" lacks "_s + part));
    QVERIFY(row->state().collapsed);
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(row->state().expanded);
    QVERIFY(row->text(QAccessible::Name).size() > said.size());
    QVERIFY(!list->child(5));
    QCOMPARE(list->indexOfChild(list->child(1)), 1);
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"84.50"_s));
}

void TestTimelineView::customersTextIsNeverMarkup()
{
    // The same picture whether the tags are written with brackets or with letters of the same kind: nothing is interpreted.
    m_model->setAll({call(1, noon, u"<h1>big</h1><img src=x> &amp; \u202Eevil"_s)});
    const int plain = m_view->visualRect(at(0)).height();
    m_model->setAll({call(1, noon, u"(h1)big(/h1)(img src=x) and evil"_s)});
    QCOMPARE(m_view->visualRect(at(0)).height(), plain);
    QVERIFY(!m_view->spokenText(at(0)).isEmpty());
}

void TestTimelineView::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("light150") << false << 150;
}

void TestTimelineView::picture()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);

    TimelineEntry task = made(EntryTable::Task, 1, noon + 4 * hour, u"task"_s);
    task.title = u"Call back about the rear brake"_s;
    task.promised = true;
    task.staff = StaffId(1);
    TimelineEntry angry = call(2, noon - 2 * hour, u"Second time the rear brake squeals after our service. Waited 40 minutes on Saturday and nobody said a word. Stayed friendly throughout, but said she might look elsewhere."_s, -680);
    angry.staff = StaffId(1);
    angry.duration = 360;
    angry.topic = TopicId(1);
    TimelineEntry done = made(EntryTable::Task, 3, noon - 3 * hour, u"task"_s);
    done.title = u"Reserve loan bike for Wednesday"_s;
    done.doneAt = noon - hour;
    TimelineEntry nps = made(EntryTable::Feedback, 4, noon - 12 * day, u"nps"_s);
    nps.value = 6;
    nps.scale = 10;
    nps.source = u"email"_s;
    nps.body = u"Nice people, but the booking took three tries."_s;
    nps.mood.score = -220;
    TimelineEntry bare = made(EntryTable::Feedback, 5, noon - 12 * day - hour, u"csat"_s);
    bare.value = 4;
    bare.scale = 5;
    TimelineEntry review = made(EntryTable::Feedback, 6, noon - 20 * day, u"review"_s);
    review.value = 4;
    review.scale = 5;
    review.source = u"town portal"_s;
    review.title = u"They lent us a bike"_s;
    review.body = u"so the kids got to school. That is service. We will come again, although it took a while until somebody answered the phone, and the second visit was needed because the pads had not been ordered."_s;
    review.mood.score = 510;
    TimelineEntry old = purchase(8, noon - 400 * day, u"Cargo bike Load 75, second battery, rain cover for the box, child seat with belt, and the first inspection"_s, 689'000);
    m_model->setAll({task, angry, done, nps, bare, purchase(7, noon - 13 * day, u"Brake service rear, pads Magura 8.P, 1 h labour"_s, 8450), review, old});
    m_view->resize(710, 620);
    m_view->setFocus();
    m_view->setCurrentIndex(at(1));
    m_view->setOpen(at(1), true);
    const QPixmap closed = m_view->grab();
    m_view->correctScore(at(1));
    QCoreApplication::processEvents();
    const QPixmap editing = m_view->grab();
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    const QString name = folder.filePath(u"timeline-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(closed.save(name + u".png"_s));
    QVERIFY(editing.save(name + u"-editing.png"_s));
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
