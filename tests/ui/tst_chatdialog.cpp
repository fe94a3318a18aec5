#include "models/services/journal.h"
#include "tests/ui/workshop.h"
#include "ui/pages/chat/chatdialog.h"
#include "ui/pages/chat/chatpastebox.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString bicycle = u"21.11.26, 16:02 - Shop Bot: Hello! I am a virtual assistant. How can I help?\n"
                        "21.11.26, 16:03 - Ingrid Solheim: The brake squeals again and nobody picks up the phone. I am really annoyed.\n"
                        "21.11.26, 16:03 - Shop Bot: Please choose an option: 1 booking, 2 prices.\n"
                        "21.11.26, 16:06 - Jonas: Hello Ingrid, Jonas here. I am sorry. Bring it on Monday at nine, the loan bike is ready.\n"
                        "21.11.26, 16:08 - Ingrid Solheim: <Media omitted>\n"
                        "21.11.26, 16:09 - Ingrid Solheim: Wonderful, thank you so much, that helps a lot!\n"_s;

} // namespace

/// A chat is pasted, looked at and kept.
class TestChatDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPastedChatIsKeptInOneGo();
    void rolesCanBeSaidOtherwise();
    void theSameChatIsKnown();
    void whoNobodyKnowsIsANewCustomer();
    void somebodyElseCanBeLookedFor();
    void anotherNameIsDoubted();
    void aChatWithoutDaysAsksForOne();
    void whatIsNoChatSaysWhy_data();
    void whatIsNoChatSaysWhy();
    void aFileIsRead();
    void largeTextStaysOnTheScreen();
    void pictures_data();
    void pictures();

private:
    void open(CustomerId shown = {})
    {
        m_dialog = new ChatDialog(**m_shop, shown, {}, nullptr);
        m_dialog->show();
    }
    /// Pastes a chat and waits until it is worked out.
    void paste(const QString &text)
    {
        m_dialog->setText(text);
        QTRY_VERIFY(find<QListView>("chatTurns")->isVisible());
        QTRY_VERIFY(!find<QLabel>("chatOutcome")->text().isEmpty());
        QTest::qWait(50);
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString outcome() const { return find<QLabel>("chatOutcome")->text(); }

    std::unique_ptr<TemporaryShop> m_shop;
    QPointer<ChatDialog> m_dialog;
    CustomerId m_ingrid;
};

void TestChatDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ThemeManager::instance()->install();
}

void TestChatDialog::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    Workshop workshop(**m_shop);
    m_ingrid = workshop.add(u"Ingrid Solheim"_s, {}, u"0451 555 0142"_s);
    workshop.add(u"Tomasz Wieczorek"_s);
    workshop.add(u"Mara Klein"_s);
}

void TestChatDialog::cleanup()
{
    delete m_dialog;
    m_shop.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void TestChatDialog::aPastedChatIsKeptInOneGo()
{
    open();
    QMimeData data;
    data.setText(bicycle);
    Q_EMIT find<ChatPasteBox>("chatText")->pasted(bicycle);
    QTRY_VERIFY(find<QListView>("chatTurns")->isVisible());
    QCOMPARE(find<QListView>("chatTurns")->model()->rowCount(), 6);
    QCOMPARE(find<ElidedLabel>("chatFacts")->text(), u"WhatsApp · 6 messages · 21/11/2026"_s);
    QCOMPARE(find<QComboBox>("chatCustomer")->currentText(), u"Ingrid Solheim · 0451 555 0142"_s);
    QTRY_VERIFY2(outcome().contains(u"1 conversation is kept for Ingrid Solheim."_s), qPrintable(outcome()));
    QVERIFY2(outcome().contains(u"A person took over from the bot."_s), qPrintable(outcome()));
    QSignalSpy kept(m_dialog, &ChatDialog::kept);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(kept.first().first().value<ChatOutcome>().customer, m_ingrid);
    QCOMPARE((*await((*m_shop)->journal().page(m_ingrid, {}, std::nullopt, 10))).entries.size(), 1);
}

void TestChatDialog::rolesCanBeSaidOtherwise()
{
    open();
    paste(bicycle);
    auto *role = find<QComboBox>("chatRole.0");
    QCOMPARE(role->currentText(), u"Bot"_s);
    QCOMPARE(find<QComboBox>("chatRole.1")->currentText(), u"Customer"_s);
    QCOMPARE(find<QComboBox>("chatRole.2")->currentText(), u"Shop: Jonas"_s);
    role->setCurrentIndex(role->findText(u"Shop"_s));
    Q_EMIT role->activated(role->currentIndex());
    QTRY_VERIFY2(outcome().contains(u"kept"_s) && !outcome().contains(u"took over"_s), qPrintable(outcome()));
}

void TestChatDialog::theSameChatIsKnown()
{
    open();
    paste(bicycle);
    QSignalSpy kept(m_dialog, &ChatDialog::kept);
    find<QPushButton>("chatKeep")->click();
    QTRY_COMPARE(kept.count(), 1);
    delete m_dialog;
    open();
    paste(bicycle);
    QTRY_COMPARE(outcome(), u"This chat is already here for Ingrid Solheim, all of its messages."_s);
    QVERIFY(!find<QPushButton>("chatKeep")->isEnabled());
    m_dialog->setText(bicycle + u"21.11.26, 16:20 - Ingrid Solheim: See you\n"_s);
    QTRY_VERIFY2(outcome().contains(u"Partly here already: 1 new message"_s), qPrintable(outcome()));
    QVERIFY(find<QPushButton>("chatKeep")->isEnabled());
}

void TestChatDialog::whoNobodyKnowsIsANewCustomer()
{
    open();
    paste(u"14:05 Lea Brandt: Is it ready?\n14:06 Jonas: Yes"_s);
    QCOMPARE(find<QComboBox>("chatCustomer")->currentText(), u"A new customer"_s);
    QCOMPARE(find<QLineEdit>("chatNewName")->text(), u"Lea Brandt"_s);
    find<QLineEdit>("chatNewName")->clear();
    QTRY_VERIFY(!find<QPushButton>("chatKeep")->isEnabled());
    find<QLineEdit>("chatNewName")->setText(u"Lea B."_s);
    QTRY_VERIFY(find<QPushButton>("chatKeep")->isEnabled());
    QSignalSpy kept(m_dialog, &ChatDialog::kept);
    find<QPushButton>("chatKeep")->click();
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(kept.first().first().value<ChatOutcome>().name, u"Lea B."_s);
}

void TestChatDialog::somebodyElseCanBeLookedFor()
{
    open();
    m_dialog->activateWindow();
    paste(u"21.11.26, 14:05 - Bikemum77: Is it ready?\n21.11.26, 14:06 - Jonas: Yes"_s);
    auto *field = find<QLineEdit>("chatFind");
    field->setFocus();
    QTest::keyClicks(field, u"wiecz"_s);
    QTRY_VERIFY(find<QWidget>("searchPopup")->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>("chatCustomer")->currentText(), u"Tomasz Wieczorek"_s);
    QTRY_VERIFY2(outcome().contains(u"Tomasz Wieczorek"_s), qPrintable(outcome()));
    QVERIFY(!find<QLineEdit>("chatNewName")->isVisible());
    // Enter in the search keeps nothing by itself.
    QVERIFY(m_dialog->isVisible());
}

void TestChatDialog::anotherNameIsDoubted()
{
    open(m_ingrid);
    auto *doubt = find<MessageBar>("chatDoubt");
    // By her first name alone, or by none: whoever is on the screen is meant.
    for (const QString &who : {u"Ingrid"_s, u"Visitor"_s}) {
        paste(u"21.11.26, 14:05 - %1: Is it ready?\n21.11.26, 14:06 - Jonas: Yes"_s.arg(who));
        QCOMPARE(find<QComboBox>("chatCustomer")->currentData().toLongLong(), m_ingrid.value());
        QVERIFY(doubt->isHidden());
    }
    paste(u"21.11.26, 14:05 - Lea Brandt: Is it ready?\n21.11.26, 14:06 - Jonas: Yes"_s);
    QCOMPARE(doubt->message(), u"The chat was written by Lea Brandt. Is that Ingrid Solheim?"_s);
    QVERIFY(doubt->isVisible());
    QVERIFY(doubt->findChild<QAbstractButton *>(u"messageBar.first"_s)->isHidden());
    QTRY_VERIFY(find<QPushButton>("chatKeep")->isEnabled());

    // The one of that name is a click away.
    paste(u"21.11.26, 14:05 - Mara Klein: Is it ready?\n21.11.26, 14:06 - Jonas: Yes"_s);
    auto *person = find<QComboBox>("chatCustomer");
    QCOMPARE(person->currentText(), u"Mara Klein"_s);
    QVERIFY(doubt->isHidden());
    person->setCurrentIndex(person->findData(m_ingrid.value()));
    Q_EMIT person->activated(person->currentIndex());
    QCOMPARE(doubt->message(), u"The chat was written by Mara Klein. Is that Ingrid Solheim?"_s);
    auto *choose = doubt->findChild<QAbstractButton *>(u"messageBar.first"_s);
    QCOMPARE(choose->text(), u"Choose Mara Klein"_s);
    choose->click();
    QCOMPARE(person->currentText(), u"Mara Klein"_s);
    QVERIFY(doubt->isHidden());
    QTRY_VERIFY2(outcome().contains(u"Mara Klein"_s), qPrintable(outcome()));
}

void TestChatDialog::aChatWithoutDaysAsksForOne()
{
    open(m_ingrid);
    paste(u"14:05 Lea: Is it ready?\n14:06 Jonas: Yes"_s);
    auto *day = find<QDateEdit>("chatDay");
    QVERIFY(day->isVisible());
    // It is one o'clock there: five past two was yesterday.
    QCOMPARE(day->date(), QDate(2026, 11, 21));
    // Nobody of that name: whoever is on the screen is meant.
    QCOMPARE(find<QComboBox>("chatCustomer")->currentData().toLongLong(), m_ingrid.value());
    day->setDate(QDate(2026, 11, 2));
    QTRY_VERIFY(find<QPushButton>("chatKeep")->isEnabled());
    QSignalSpy kept(m_dialog, &ChatDialog::kept);
    find<QPushButton>("chatKeep")->click();
    QTRY_COMPARE(kept.count(), 1);
    const TimelineEntry entry = (*await((*m_shop)->journal().page(m_ingrid, {}, std::nullopt, 10))).entries.constFirst();
    QCOMPARE((*m_shop)->calendar().local(entry.when.at), QDateTime(QDate(2026, 11, 2), QTime(14, 5), (*m_shop)->calendar().zone()));
}

void TestChatDialog::whatIsNoChatSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a letter") << u"Dear all, this is a letter."_s;
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("too much") << u"14:05 Anna: ok\n"_s.repeated(200'001);
}

void TestChatDialog::whatIsNoChatSaysWhy()
{
    QFETCH(QString, text);
    open();
    m_dialog->setText(text);
    QTRY_VERIFY(!m_dialog->findChild<MessageBar *>()->isHidden());
    QVERIFY(find<ChatPasteBox>("chatText")->isVisible());
}

void TestChatDialog::aFileIsRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chat.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As older programs of Windows write it.
    file.write(QByteArray("\xff\xfe", 2));
    file.write(reinterpret_cast<const char *>(bicycle.utf16()), bicycle.size() * 2);
    file.close();
    open();
    m_dialog->openFile(file.fileName());
    QTRY_VERIFY(find<QListView>("chatTurns")->isVisible());
    m_dialog->openFile(folder.filePath(u"missing.txt"_s));
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isHidden());
}

void TestChatDialog::largeTextStaysOnTheScreen()
{
    ThemeManager::instance()->setTextScale(150);
    open();
    const QSize screen = m_dialog->screen()->availableSize();
    QVERIFY(m_dialog->width() <= screen.width() && m_dialog->height() <= screen.height());
}

void TestChatDialog::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("light-150") << false << 150;
}

void TestChatDialog::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    const auto save = [&](const QString &what) { QVERIFY(m_dialog->grab().save(folder.filePath(u"chat-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), what)))); };
    open();
    QTest::qWait(50);
    save(u"paste"_s);
    paste(bicycle);
    save(u"read"_s);
    QString ambiguous = bicycle;
    paste(ambiguous.replace(u"21.11.26"_s, u"3/4/26"_s));
    save(u"asks"_s);
}

QTEST_MAIN(TestChatDialog)
#include "tst_chatdialog.moc"
