#include "models/services/duplicates.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// Keys and changes lead to the customer who is meant, and never to somebody who is not there any more.
class TestMeantCustomer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CustomersPage> m_page;
    CustomerId m_ingrid;
    CustomerId m_owen;

    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] CustomerListView *list() const { return find<CustomerListView>("customerList"); }
    [[nodiscard]] QLineEdit *search() const { return find<QLineEdit>("customerSearch"); }
    [[nodiscard]] bool isInHeader() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && find<QWidget>("customerHeader")->isAncestorOf(focus);
    }
    /// As somebody does who knows the name: letters in the list, the rest in the field that opens.
    void type(const QString &letters)
    {
        list()->setFocus();
        QTest::keyClicks(list(), letters.left(1));
        QTest::keyClicks(search(), letters.mid(1));
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
        m_shop = std::make_unique<TemporaryShop>();
        m_workshop = std::make_unique<Workshop>(**m_shop);
        m_owen = m_workshop->add(u"Owen Achterberg"_s);
        m_ingrid = m_workshop->add(u"Ingrid Solheim"_s);
        m_workshop->talk(m_ingrid, InteractionKind::Call, noon - day, u"The brake squeals again, very annoying, she is furious."_s);
        m_workshop->talk(m_ingrid, InteractionKind::Call, noon - hour, u"Fetched the bike."_s);
        m_page = std::make_unique<CustomersPage>(**m_shop);
        m_page->resize(1286, 688);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QTRY_COMPARE(m_page->currentCustomer(), m_ingrid);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
        m_shop.reset();
    }

    void enterOpensWhoWasFound()
    {
        type(u"owen"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_page->currentCustomer(), m_ingrid);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_page->currentCustomer(), m_owen);
        QVERIFY(isInHeader());
    }

    void enterWaitsForWhatWasTyped()
    {
        type(u"owen"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(!isInHeader());
        QTRY_COMPARE(m_page->currentCustomer(), m_owen);
        QVERIFY(isInHeader());
    }

    void whoIsShownAndAmongThemStays()
    {
        type(u"ing"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_VERIFY(isInHeader());
        QCOMPARE(m_page->currentCustomer(), m_ingrid);
    }

    void anEmptyListLeadsNowhere()
    {
        type(u"zzz"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(!isInHeader());
        QCOMPARE(m_page->currentCustomer(), m_ingrid);
    }

    void whoWasMergedLeadsToWhoWasKept()
    {
        m_page->newEntry();
        QTest::keyClicks(find<GrowingText>("composerText"), u"Half a sentence"_s);
        const QSignalSpy said(m_page.get(), &CustomersPage::statusMessage);
        QVERIFY(await((*m_shop)->duplicates().merge(m_owen, m_ingrid, {})));
        QTRY_COMPARE(m_page->currentCustomer(), m_owen);
        QCOMPARE(said.size(), 1);
        QCOMPARE(find<GrowingText>("composerText")->toPlainText(), u"Half a sentence"_s);
        // A notification of before still names the one who is gone.
        m_page->showCustomer(m_ingrid);
        QTRY_COMPARE(m_page->currentCustomer(), m_owen);
    }

    void whoIsGoneIsNotShown()
    {
        const QSignalSpy said(m_page.get(), &CustomersPage::statusMessage);
        m_page->showCustomer(CustomerId(99));
        QTRY_COMPARE(said.size(), 1);
        // Nobody is shown, or, where the list was read anew meanwhile, the first of it.
        QVERIFY(m_page->currentCustomer() != CustomerId(99));
        m_page->showCustomer(m_owen);
        QTRY_VERIFY(find<QWidget>("customerDetail")->isVisible());
    }

    void theLastBadOneIsAClickAway()
    {
        auto *button = find<QAbstractButton>("timelineNegative");
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        button->click();
        auto *timeline = m_page->findChild<TimelineView *>();
        QTRY_VERIFY(entryAt(timeline->currentIndex()).body.contains(u"furious"_s));
    }

    void aNumberNobodyTypedIsLeftWithoutAQuestion()
    {
        m_page->newCustomer({}, u"0451 555 0177"_s);
        QPointer<QDialog> dialog = m_page->window()->findChild<QDialog *>(u"customerDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
};

QTEST_MAIN(TestMeantCustomer)
#include "tst_meantcustomer.moc"
