#include "models/services/customers.h"
#include "tests/kit/people.h"
#include "tests/ui/themed.h"
#include "tests/ui/workshop.h"
#include "ui/pages/customers/customerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// Two people change the same customer.
class TestCustomerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void whoSavesSecondSeesWhatChangedAndSavesAgain();
    void listsTakeWhatWasAddedElsewhere();
    void whatWasNotTypedIsNotAskedAbout();
    void controlEnterSaves();

private:
    [[nodiscard]] Customer stored() { return *await((*m_shop)->customers().customer(m_vera)); }
    QPointer<CustomerDialog> opened();
    template<class W>
    W *in(QDialog *dialog, const char *name) { return dialog->findChild<W *>(QString::fromLatin1(name)); }
    void save(QDialog *dialog) { in<QAbstractButton>(dialog, "saveCustomer")->click(); }

    Themed m_theme;
    std::unique_ptr<TemporaryShop> m_shop;
    CustomerId m_vera;
};

void TestCustomerDialog::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    CustomerDraft vera = draft(u"Vera Solheim"_s, {u"0451 555 0142"_s});
    vera.customer.tags = {u"Loyal"_s, u"Tea"_s};
    vera.customer.company = u"Café Sonne"_s;
    m_vera = added(*m_shop, vera);
}

void TestCustomerDialog::cleanup()
{
    m_shop.reset();
}

QPointer<CustomerDialog> TestCustomerDialog::opened()
{
    QPointer<CustomerDialog> dialog = new CustomerDialog(**m_shop, stored());
    dialog->show();
    return dialog;
}

void TestCustomerDialog::whoSavesSecondSeesWhatChangedAndSavesAgain()
{
    const QPointer<CustomerDialog> first = opened();
    const QPointer<CustomerDialog> second = opened();
    in<QLineEdit>(first, "field.company")->setText(u"Café Mond"_s);
    in<QLineEdit>(first, "field.warning")->setText(u"Pays late"_s);
    in<QLineEdit>(first, "field.name")->setText(u"Vera Berg"_s);
    in<QLineEdit>(second, "field.name")->setText(u"Vera Lind"_s);
    save(first);
    QTRY_VERIFY(!first);
    save(second);
    auto *bar = second->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->message().startsWith(u"It was changed meanwhile."_s), qPrintable(bar->message()));
    // Of what both changed nobody's version goes unseen.
    QVERIFY2(bar->message().endsWith(u"yours stands here: Name (Vera Berg)."_s), qPrintable(bar->message()));
    QCOMPARE(in<QLineEdit>(second, "field.company")->text(), u"Café Mond"_s);
    QCOMPARE(in<QLineEdit>(second, "field.warning")->text(), u"Pays late"_s);
    QCOMPARE(in<QLineEdit>(second, "field.name")->text(), u"Vera Lind"_s);
    QCOMPARE(stored().name, u"Vera Berg"_s);
    QTRY_VERIFY(in<QAbstractButton>(second, "saveCustomer")->isEnabled());
    save(second);
    QTRY_VERIFY(!second);
    QCOMPARE(stored().name, u"Vera Lind"_s);
    QCOMPARE(stored().company, u"Café Mond"_s);
    QCOMPARE(stored().warning, u"Pays late"_s);
}

void TestCustomerDialog::listsTakeWhatWasAddedElsewhere()
{
    const QPointer<CustomerDialog> first = opened();
    const QPointer<CustomerDialog> second = opened();
    in<QPlainTextEdit>(first, "field.phones")->appendPlainText(u"0170 555 01"_s);
    in<QLineEdit>(first, "field.tags")->setText(u"Loyal, Coffee"_s);
    in<QPlainTextEdit>(second, "field.phones")->appendPlainText(u"0170 555 02"_s);
    in<QLineEdit>(second, "field.tags")->setText(u"Loyal,Tea, Regular"_s);
    in<QPlainTextEdit>(second, "field.remember")->setPlainText(u"First of all:\n\nno calls"_s);
    save(first);
    QTRY_VERIFY(!first);
    save(second);
    QTRY_COMPARE(in<QPlainTextEdit>(second, "field.phones")->toPlainText(), u"0451 555 0142\n0170 555 02\n0170 555 01"_s);
    QCOMPARE(in<QLineEdit>(second, "field.tags")->text(), u"Loyal, Regular, Coffee"_s);
    QCOMPARE(in<QPlainTextEdit>(second, "field.remember")->toPlainText(), u"First of all:\n\nno calls"_s);
    delete second;
}

void TestCustomerDialog::whatWasNotTypedIsNotAskedAbout()
{
    const QPointer<CustomerDialog> untouched = opened();
    untouched->reject();
    QTRY_VERIFY(!untouched);
    const QPointer<CustomerDialog> touched = opened();
    in<QLineEdit>(touched, "field.company")->setText(u"Café Mond"_s);
    touched->reject();
    QVERIFY(touched && touched->isVisible());
    in<QLineEdit>(touched, "field.company")->setText(u"Café Sonne"_s);
    touched->reject();
    QTRY_VERIFY(!touched);
}

void TestCustomerDialog::controlEnterSaves()
{
    const QPointer<CustomerDialog> dialog = opened();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *remember = in<QPlainTextEdit>(dialog, "field.remember");
    remember->setFocus();
    QTest::keyClicks(remember, u"No calls before 10"_s);
    QTest::keyClick(remember, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog);
    QCOMPARE(stored().remember, u"No calls before 10"_s);
}

QTEST_MAIN(TestCustomerDialog)
#include "tst_customerdialog.moc"
