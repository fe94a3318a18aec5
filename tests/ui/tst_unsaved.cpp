#include "tests/ui/themed.h"
#include "tests/ui/workshop.h"
#include "ui/pages/customers/entrytextdialog.h"
#include "ui/pages/settings/ruledialog.h"
#include "ui/pages/settings/templatedialog.h"
#include "ui/pages/today/taskdialog.h"
#include "ui/timeline/timelinecontext.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// Escape by a slip of the hand loses nothing that was typed in a dialog, and costs nothing where nothing was.
class TestUnsaved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void untouchedItGoesAtOnce_data() { dialogs(); }
    void untouchedItGoesAtOnce();
    void whatWasTypedIsAskedAbout_data() { dialogs(); }
    void whatWasTypedIsAskedAbout();
    void aClosedWarningIsSaidAgain();

private:
    static void dialogs();
    QDialog *made(const QString &which);
    /// The dialog, filled and shown.
    void open(const QString &which);
    /// Changes the text that the dialog is about.
    void type();

    Themed m_theme;
    std::unique_ptr<TemporaryShop> m_shop;
    CustomerId m_vera;
    QPointer<QDialog> m_dialog;
};

void TestUnsaved::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    Workshop workshop(**m_shop);
    m_vera = workshop.add(u"Vera Solheim"_s);
    workshop.talk(m_vera, InteractionKind::Call, noon - hour, u"The brake squeals."_s);
}

void TestUnsaved::cleanup()
{
    delete m_dialog;
    m_shop.reset();
}

void TestUnsaved::dialogs()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"entry", "task", "template", "new template", "rule", "new rule"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

QDialog *TestUnsaved::made(const QString &which)
{
    Workspace &shop = **m_shop;
    if (which == u"entry") {
        TimelineContext context;
        context.calendar = shop.calendar();
        context.clock = &m_shop->clock();
        return new EntryTextDialog(shop, await(shop.journal().page(m_vera, {}, std::nullopt, 1))->entries.constFirst(), context);
    }
    if (which == u"task") {
        TaskDraft task;
        task.customer = m_vera;
        task.text = u"Call back"_s;
        task.due = QDate(2026, 11, 24);
        return new TaskDialog(shop, await(shop.journal().plan(task)).value());
    }
    if (which.endsWith(u"template")) {
        ReplyTemplate text;
        if (which == u"template") {
            text.id = TemplateId(1);
            text.name = u"Sorry"_s;
            text.body = u"I am sorry."_s;
        }
        return new TemplateDialog(shop, text, {}, nullptr);
    }
    TaskRule rule;
    if (which == u"rule") {
        rule.id = RuleId(1);
        rule.amount = 3;
        rule.body = u"Call"_s;
    }
    return new RuleDialog(shop, rule, {}, {u"Loyal"_s});
}

void TestUnsaved::open(const QString &which)
{
    m_dialog = made(which);
    m_dialog->show();
    QTRY_VERIFY(m_dialog->isEnabled());
}

void TestUnsaved::type()
{
    if (auto *text = m_dialog->findChild<QPlainTextEdit *>()) {
        QTest::keyClicks(text, u"!"_s);
        return;
    }
    for (const char *name : {"task.text", "rule.text"}) {
        if (auto *line = m_dialog->findChild<QLineEdit *>(QLatin1String(name)))
            QTest::keyClicks(line, u"!"_s);
    }
}

void TestUnsaved::untouchedItGoesAtOnce()
{
    QFETCH(QString, which);
    open(which);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestUnsaved::whatWasTypedIsAskedAbout()
{
    QFETCH(QString, which);
    open(which);
    type();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTest::qWait(20);
    QVERIFY(m_dialog && m_dialog->isVisible());
    auto *messages = m_dialog->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QCOMPARE(messages->kind(), Notice::Warning);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestUnsaved::aClosedWarningIsSaidAgain()
{
    open(u"task"_s);
    type();
    m_dialog->close();
    auto *messages = m_dialog->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    messages->hide();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && messages->isVisible());
}

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
