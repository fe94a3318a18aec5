#include "app/gui/desk.h"
#include "app/gui/newcustomeroffer.h"
#include "app/gui/request.h"
#include "tests/kit/people.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/commands/searchpopup.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// The telephone rings, and a telephone program says from which number.
class TestCaller : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Desk> m_desk;
    CustomerId m_ingrid;
    CustomerId m_anna;

    CustomerId add(const QString &name, const QString &phone) { return added(*m_shop, draft(name, {phone})); }

    [[nodiscard]] CustomersPage *page() { return m_desk->window().findChild<CustomersPage *>(); }
    [[nodiscard]] SearchPopup *popup() { return m_desk->window().findChild<SearchPopup *>(); }
    void ring(const QString &number) { m_desk->answer({Request::Kind::Call, number}); }

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
        m_ingrid = add(u"Ingrid Solheim"_s, u"0451 555 0142"_s);
        m_anna = add(u"Anna Holm"_s, u"0451 555 0101"_s);
        add(u"Bjarne Holm"_s, u"+49 451 5550101"_s);
        m_shop->close();
        m_desk = std::make_unique<Desk>(std::make_shared<FixedClock>(TemporaryShop::noon));
        m_desk->show();
        QVERIFY(m_desk->open(m_shop->path()));
        m_desk->window().showPage(u"customers"_s);
        QTRY_VERIFY(page() && page()->currentCustomer().isValid());
    }

    void cleanup() { m_desk.reset(); }

    void oneCustomerIsShown_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("as it is written") << u"0451 555 0142"_s;
        QTest::newRow("international") << u"+49-451-5550142"_s;
        QTest::newRow("from abroad") << u"0049 451 5550142"_s;
    }

    void oneCustomerIsShown()
    {
        QFETCH(QString, number);
        ring(number);
        QTRY_COMPARE(page()->currentCustomer(), m_ingrid);
        QVERIFY(m_desk->window().searchField()->text().isEmpty());
    }

    void aFamilyIsOfferedToChooseFrom()
    {
        ring(u"+494515550101"_s);
        QTRY_VERIFY(popup()->isVisible());
        QStringList names;
        for (int i = 0; i < popup()->model()->rowCount(); ++i) {
            if (!popup()->model()->row(i).heading)
                names << popup()->model()->row(i).hit.title;
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"Anna Holm"_s, u"Bjarne Holm"_s}));
    }

    void nobodyIsOfferedAsANewCustomer()
    {
        ring(u"0451 777 8899"_s);
        QTRY_VERIFY(popup()->isVisible() && popup()->model()->rowCount() == 2);
        QTest::keyClick(m_desk->window().searchField(), Qt::Key_Return);
        const auto *dialog = m_desk->window().findChild<QWidget *>(u"customerDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"field.phones"_s)->toPlainText(), u"0451 777 8899"_s);
    }

    void nothingChangesUnderTheHandsOfWhoWrites()
    {
        QApplication::setActiveWindow(&m_desk->window());
        page()->showCustomer(m_anna);
        QTRY_COMPARE(page()->currentCustomer(), m_anna);
        page()->newEntry();
        auto *text = page()->findChild<QPlainTextEdit *>(u"composerText"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Half a sent"_s);
        MessageBar *bar = m_desk->window().messageBar();
        auto *show = bar->findChild<QAbstractButton *>(u"messageBar.first"_s);
        ring(u"+494515550142"_s);
        QTRY_COMPARE(bar->message(), u"Call from Ingrid Solheim"_s);
        QTest::keyClicks(text, u"ence"_s);
        QCOMPARE(page()->currentCustomer(), m_anna);
        QCOMPARE(text->toPlainText(), u"Half a sentence"_s);
        // By the keyboard alone: to the message, and what it offers.
        QTest::keyClick(text, Qt::Key_F6);
        QVERIFY(show->hasFocus());
        QTest::keyClick(show, Qt::Key_Return);
        QTRY_COMPARE(page()->currentCustomer(), m_ingrid);
        QVERIFY(!bar->isVisible());
        // Nobody known: the number says it, and the search is there once it is wanted.
        text->setFocus();
        QTest::keyClicks(text, u"More"_s);
        ring(u"0451 777 8899"_s);
        QTRY_COMPARE(bar->message(), u"Call from 0451 777 8899"_s);
        QVERIFY(text->hasFocus() && m_desk->window().searchField()->text().isEmpty());
        show->click();
        QTRY_VERIFY(popup()->isVisible());
    }

    void aMenuIsClosedBeforeItsPageGoes()
    {
        TemporaryShop other;
        other.close();
        auto *filter = page()->findChild<QAbstractButton *>(u"customerFilter"_s);
        QTimer::singleShot(100, this, [&] {
            QVERIFY(QApplication::activePopupWidget());
            m_desk->answer({Request::Kind::Open, other.path()});
        });
        filter->click(); // Inside the menu's own event loop until it is closed.
        QVERIFY(m_desk->workspace()->path() != other.path());
        QTRY_COMPARE(m_desk->workspace()->path(), other.path());
    }

    void aNumberOfAWebPageIsOfferedToo()
    {
        for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2212'})
            QVERIFY(NewCustomerOffer::looksLikeNumber(u"\u202a0451\u00a0777"_s + QChar(dash) + u"8899\u202c"_s));
        QVERIFY(!NewCustomerOffer::looksLikeNumber(u"0451 777*8899"_s));
        m_desk->window().searchField()->setFocus();
        m_desk->window().searchField()->setText(u"0451\u2011555\u00a00142"_s);
        QTest::keyClick(m_desk->window().searchField(), Qt::Key_Return);
        QTRY_COMPARE(page()->currentCustomer(), m_ingrid);
    }

    void whatIsBeingWrittenIsFinishedFirst()
    {
        TemporaryShop other;
        other.close();
        page()->newCustomer();
        auto *dialog = m_desk->window().findChild<QDialog *>(u"customerDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        const QString before = m_desk->workspace()->path();
        m_desk->answer({Request::Kind::Open, other.path()});
        QTest::qWait(50);
        QCOMPARE(m_desk->workspace()->path(), before);
        dialog->reject();
        QTRY_COMPARE(m_desk->workspace()->path(), other.path());
    }

    void aNumberIsPastedFromAnyPage()
    {
        for (const QString &id : {u"insights"_s, u"settings"_s, u"customers"_s}) {
            m_desk->window().showPage(id);
            m_desk->window().searchField()->setFocus();
            m_desk->window().searchField()->setText(u"Tel.: 0049 (0)451/555-0142"_s);
            QTest::keyClick(m_desk->window().searchField(), Qt::Key_Return);
            QTRY_COMPARE(m_desk->window().currentPage(), u"customers"_s);
            QTRY_COMPARE(page()->currentCustomer(), m_ingrid);
        }
    }

    void aCallWaitsForAShop()
    {
        QTemporaryDir home;
        m_desk = std::make_unique<Desk>(std::make_shared<FixedClock>(TemporaryShop::noon));
        m_desk->show();
        m_desk->openDefault(home.filePath(u"none.rapport"_s));
        ring(u"0451 777 8899"_s);
        ring(u"0451 555 0142"_s);
        QVERIFY(m_desk->window().messageBar()->isVisible());
        QVERIFY(m_desk->window().messageBar()->message().startsWith(u"A call from 0451 555 0142"_s));
        QVERIFY(m_desk->open(m_shop->path()));
        QTRY_VERIFY(page() && page()->currentCustomer() == m_ingrid);
    }

    void nobodyStaysOnTheLineForever()
    {
        QTemporaryDir home;
        auto clock = std::make_shared<FixedClock>(TemporaryShop::noon);
        m_desk = std::make_unique<Desk>(clock);
        m_desk->show();
        m_desk->openDefault(home.filePath(u"none.rapport"_s));
        ring(u"0451 777 8899"_s);
        clock->set(TemporaryShop::noon + 8 * 3'600'000LL);
        QVERIFY(m_desk->open(m_shop->path()));
        QTest::qWait(100);
        QVERIFY(!popup()->isVisible());
    }

    void anotherShopIsOpenedInTheSameWindow()
    {
        TemporaryShop other;
        other.close();
        m_desk->answer({Request::Kind::Open, other.path()});
        QTRY_COMPARE(m_desk->workspace()->path(), other.path());
    }
};

QTEST_MAIN(TestCaller)
#include "tst_caller.moc"
