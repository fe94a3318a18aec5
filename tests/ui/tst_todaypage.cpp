#include "models/items/worklistmodel.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "tests/kit/temporaryshop.h"
#include "tests/ui/workshop.h"
#include "ui/pages/today/taskdialog.h"
#include "ui/pages/today/workdetail.h"
#include "ui/pages/today/worklistview.h"
#include "ui/pages/todaypage.h"
#include "ui/support/callquestion.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto upset = "Third time I had to ask and wait. This is terrible, I am very angry, and I want my money back.";

/// Chooses the entry of the menu that is about to open.
void choose(const QString &text)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, text] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer->deleteLater();
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(text)) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        QTest::qFail(qPrintable(u"no entry "_s + text), __FILE__, __LINE__);
        menu->close();
    });
    timer->start(20);
}

} // namespace

/// The working day as a person lives it: read the line, act by key, go on to the next.
class TestTodayPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<TodayPage> m_page;
    QVector<CustomerId> m_people;

    [[nodiscard]] WorklistView *view() const { return m_page->findChild<WorklistView *>(); }
    [[nodiscard]] WorklistModel *model() const { return m_page->findChild<WorklistModel *>(); }

    void open(int lines)
    {
        m_page = std::make_unique<TodayPage>(**m_shop);
        m_page->resize(1286, 688);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(model()->lines(), lines);
        view()->setFocus();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"RapportTests"_s);
        QStandardPaths::setTestModeEnabled(true);
        ThemeManager::instance()->install();
    }

    void init()
    {
        m_page.reset();
        m_workshop.reset();
        m_shop = std::make_unique<TemporaryShop>();
        m_workshop = std::make_unique<Workshop>(**m_shop);
        m_people = {m_workshop->add(u"Ada Lund"_s, {}, u"0451 555 900"_s), m_workshop->add(u"Bo Berg"_s), m_workshop->add(u"Cem Aksoy"_s)};
        m_workshop->talk(m_people.at(0), InteractionKind::Visit, noon - day, QString::fromLatin1(upset));
        m_workshop->plan(m_people.at(1), u"Order the part"_s, QDate(2026, 11, 20), false);
        m_workshop->answer(m_people.at(2), FeedbackKind::Review, noon - day, 5, 5, u"Jonas fixed it while I waited"_s, u"town portal"_s);
    }

    void cleanup() { m_page.reset(); }

    void theMostUrgentStandsFirstWithItsReason()
    {
        open(3);
        QCOMPARE(m_page->currentCustomer(), m_people.at(0));
        const QString spoken = view()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Ada Lund"_s) && spoken.contains(u"Needs a human"_s) && spoken.contains(u"yesterday"_s)
                     && spoken.contains(u"wants the money back"_s),
                 qPrintable(spoken));
        QCOMPARE(m_page->findChild<QLabel *>(u"today.title"_s)->text(), u"Sunday, 22 November"_s);
        QCOMPARE(m_page->findChild<Chip *>(u"today.followUps"_s)->text(), u"Follow-ups 1"_s);
        auto *detail = m_page->findChild<WorkDetail *>();
        QVERIFY(detail->isVisible());
        QTRY_VERIFY(detail->findChild<QAbstractButton *>(u"workDetail.reach"_s)->text().contains(u"0451"_s));
    }

    void doneGoesOnToTheNext()
    {
        open(3);
        QTest::keyClick(view(), Qt::Key_D);
        QTRY_COMPARE(model()->lines(), 2);
        QCOMPARE(m_page->currentCustomer(), m_people.at(1));
        QTest::keyClick(view(), Qt::Key_D);
        QTRY_COMPARE(model()->lines(), 1);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"today.finished"_s)->text(), u"Done today: 2"_s);
        QTest::keyClick(view(), Qt::Key_D);
        QTRY_COMPARE(model()->lines(), 0);
        QVERIFY(!view()->isVisible());
    }

    void quickKeysSeeToEachLineOnce()
    {
        open(3);
        QTest::keyClick(view(), Qt::Key_D);
        QCOMPARE(m_page->currentCustomer(), m_people.at(1));
        QTest::keyClick(view(), Qt::Key_D);
        QCOMPARE(m_page->currentCustomer(), m_people.at(2));
        view()->setCurrentIndex(model()->index(model()->rowOf(m_people.at(0)), 0));
        QTest::keyClick(view(), Qt::Key_D); // On its way already.
        QTRY_COMPARE(model()->lines(), 1);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"today.finished"_s)->text(), u"Done today: 2"_s);
        QCOMPARE(m_page->currentCustomer(), m_people.at(2));
        const auto steps = await((*m_shop)->undo().history(3)).value();
        QCOMPARE(steps.at(0).subject, u"Bo Berg"_s);
        QCOMPARE(steps.at(1).subject, u"Ada Lund"_s);
        QCOMPARE(steps.at(2).id, u"feedback.answer"_s);
        // Taken back it can be seen to again.
        QVERIFY(await((*m_shop)->undo().undo()).ok());
        QTRY_COMPARE(model()->lines(), 2);
        view()->setCurrentIndex(model()->index(model()->rowOf(m_people.at(1)), 0));
        QTest::keyClick(view(), Qt::Key_D);
        QTRY_COMPARE(model()->lines(), 1);
    }

    void arrowsSkipTheCaptions()
    {
        open(3);
        QCOMPARE(view()->currentIndex().row(), 1);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(m_page->currentCustomer(), m_people.at(2));
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(m_page->currentCustomer(), m_people.at(1));
    }

    void putOffAndHandedOverByKey()
    {
        open(3);
        choose(u"Tomorrow"_s);
        QTest::keyClick(view(), Qt::Key_S);
        QTRY_COMPARE(model()->lines(), 2);
        choose(u"Nora"_s);
        QTest::keyClick(view(), Qt::Key_R);
        const auto staff = await((*m_shop)->shop().staff()).value();
        QTRY_VERIFY(model()->lineAt(view()->currentIndex().row())->owner.isValid());
        m_page->setStaff(staff.at(0).id);
        choose(u"Mine"_s);
        m_page->findChild<Chip *>(u"today.staff"_s)->click();
        QTRY_COMPARE(model()->lines(), 1);
        QCOMPARE(m_page->findChild<Chip *>(u"today.staff"_s)->text(), u"Mine"_s);
    }

    void enterOpensTheCustomer()
    {
        open(3);
        QSignalSpy opened(m_page.get(), &TodayPage::customerActivated);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<CustomerId>(), m_people.at(0));
    }

    void whoeverWantsNoCallsIsNotDialled()
    {
        QVERIFY(await((*m_shop)->customers().setConsent(m_people.at(0), u"calls"_s, false, u"phone"_s)));
        open(3);
        QVERIFY(m_page->findChild<QLabel *>(u"workDetail.noCalls"_s)->isVisible());
        QTest::keyClick(view(), Qt::Key_C);
        QTRY_VERIFY(m_page->window()->findChild<CallQuestion *>());
    }

    void aNewBadConversationAppearsByItself()
    {
        open(3);
        QSignalSpy due(m_page.get(), &TodayPage::dueCountChanged);
        const CustomerId dora = m_workshop->add(u"Dora Falk"_s);
        m_workshop->talk(dora, InteractionKind::Call, noon - hour, QString::fromLatin1(upset));
        QTRY_COMPARE(model()->lines(), 4);
        QTRY_VERIFY(!due.isEmpty() && due.constLast().constFirst().toInt() == 4);
        QCOMPARE(m_page->currentCustomer(), m_people.at(0));
    }

    void aFollowUpIsChangedInItsDialog()
    {
        open(3);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_E);
        auto *dialog = m_page->window()->findChild<TaskDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QLineEdit *>(u"task.text"_s);
        QTRY_COMPARE(text->text(), u"Order the part"_s);
        text->setText(u"Order both parts"_s);
        dialog->findChild<QDateTimeEdit *>(u"task.day"_s)->setDate(QDate(2026, 11, 22));
        dialog->accept();
        QTRY_COMPARE(model()->lineAt(model()->rowOf(m_people.at(1)))->first().text, u"Order both parts"_s);
    }

    void anEmptyShopOffersAFile()
    {
        m_shop = std::make_unique<TemporaryShop>();
        open(0);
        QSignalSpy wanted(m_page.get(), &TodayPage::importRequested);
        auto *offer = m_page->findChild<QAbstractButton *>(u"emptyState.action"_s);
        QTRY_VERIFY(offer->isVisible());
        offer->click();
        QCOMPARE(wanted.size(), 1);
    }

    void everySizeAndTextIsPainted_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text");
        QTest::newRow("light") << false << QSize(1286, 688) << 100;
        QTest::newRow("dark") << true << QSize(1286, 688) << 100;
        QTest::newRow("small") << false << QSize(944, 560) << 100;
        QTest::newRow("large text") << false << QSize(1286, 688) << 150;
        QTest::newRow("wide") << true << QSize(1840, 1000) << 125;
    }

    void everySizeAndTextIsPainted()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, text);
        m_workshop->add(u"Maximiliane von Hohenstein-Wittgenberg zu Sayn und der ganze lange Rest des Namens"_s,
                        u"Fahrradfreunde der Region Nordwest e. V."_s);
        m_workshop->plan(
            CustomerId(4),
            u"A follow-up whose text goes on and on until nobody could ever read all of it in one line of a list, and then a little further"_s,
            QDate(2026, 11, 22), true);
        m_workshop->ingrid();
        ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(text);
        open(5);
        m_page->resize(size);
        QTest::qWait(400);
        const QImage picture = m_page->grab().toImage();
        QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
        folder.mkpath(u"."_s);
        QVERIFY(picture.save(folder.filePath(u"todaypage-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')))));
        QVERIFY(picture.width() >= size.width());
        ThemeManager::instance()->setTextScale(100);
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
