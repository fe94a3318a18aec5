#include "tests/kit/temporaryshop.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// The first minutes of a shop that starts with nothing.
class TestEmptyShop : public QObject
{
    Q_OBJECT

private:
    TemporaryShop m_shop;
    std::unique_ptr<CustomersPage> m_page;

    [[nodiscard]] QList<QAbstractButton *> offers() const
    {
        QList<QAbstractButton *> shown;
        const auto actions = m_page->findChildren<QAbstractButton *>(u"emptyState.action"_s);
        for (QAbstractButton *action : actions) {
            if (action->isVisible())
                shown << action;
        }
        return shown;
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
        m_page = std::make_unique<CustomersPage>(*m_shop);
        m_page->resize(1286, 688);
        m_page->show();
    }

    void aCustomerOrAFileIsOffered()
    {
        QTRY_COMPARE(offers().size(), 2);
        QVERIFY(!m_page->currentCustomer().isValid());
        QSignalSpy wanted(m_page.get(), &CustomersPage::importRequested);
        const auto shown = offers();
        for (QAbstractButton *offer : shown)
            offer->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_page->window()->findChild<QWidget *>(u"customerDialog"_s));
    }

    void aNewEntryBeginsWithANewCustomer()
    {
        QTRY_COMPARE(offers().size(), 2);
        m_page->newEntry();
        QVERIFY(m_page->window()->findChild<QWidget *>(u"customerDialog"_s));
    }
};

QTEST_MAIN(TestEmptyShop)
#include "tst_emptyshop.moc"
