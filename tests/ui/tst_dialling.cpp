#include "models/services/shop.h"
#include "tests/ui/themed.h"
#include "tests/ui/workshop.h"
#include "ui/pages/customers/consentdialog.h"
#include "ui/pages/customers/customerheader.h"
#include "ui/pages/customers/tagfield.h"
#include "ui/support/callquestion.h"
#include "ui/support/dialling.h"
#include "ui/widgets/segmentbuttons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QUrl>

using namespace rapport;
using namespace rapport::testkit;

/// Stands for the desktop's phone and mail programs.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop()
    {
        QDesktopServices::setUrlHandler(u"tel"_s, this, "open");
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "open");
    }
    ~Desktop() override
    {
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
    }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url.toString(); }
};

/// Nobody who asked not to be called is rung up by a slip; what was said is kept, and tags come by the keyboard.
class TestDialling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void aCallIsDialledAtOnce();
    void aRefusalIsSaidFirst();
    void insistingDials();
    void withoutAnAddressThereIsNoMail();
    void theHeaderShowsANoBeforeTheClick();
    void aWordIsNotedWithItsDay();
    void tagsComeByTheKeyboard();
    void picture();

private:
    [[nodiscard]] CallQuestion *question() { return m_window->findChild<CallQuestion *>(); }
    void show();
    template<class W>
    W *in(QWidget *parent, const char *name) { return parent->findChild<W *>(QString::fromLatin1(name)); }

    Themed m_theme;
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
    CustomerHeader *m_header = nullptr;
    Dialling *m_dialling = nullptr;
    CustomerId m_vera;
    CustomerId m_noor;
};

void TestDialling::init()
{
    m_theme.reset();
    m_shop = std::make_unique<TemporaryShop>();
    m_desktop = std::make_unique<Desktop>();
    Workshop workshop(**m_shop);
    m_vera = workshop.add(u"Vera Solheim"_s, {}, u"0451 555 0142"_s, u"vera@example.org"_s, {u"Loyal"_s});
    m_noor = workshop.add(u"Noor Berg"_s, {}, u"0451 777 02"_s);
    QVERIFY(await((*m_shop)->customers().setConsent({m_vera, u"calls"_s, false, u"phone"_s, QDate(2026, 5, 3)})).ok());
    m_window = std::make_unique<QWidget>();
    m_window->resize(860, 160);
    m_dialling = new Dialling(**m_shop, m_window.get());
    m_header = new CustomerHeader(**m_shop, m_window.get());
    m_header->setGeometry(0, 0, 860, 120);
    m_window->show();
}

void TestDialling::cleanup()
{
    m_window.reset();
    m_desktop.reset();
    m_shop.reset();
}

void TestDialling::show()
{
    m_header->setBrief(*await((*m_shop)->customers().brief(m_vera)));
}

void TestDialling::aCallIsDialledAtOnce()
{
    m_dialling->call(m_noor);
    QTRY_COMPARE(m_desktop->opened, QStringList{u"tel:+4945177702"_s});
    QVERIFY(!question());
}

void TestDialling::aRefusalIsSaidFirst()
{
    m_dialling->call(m_vera);
    QTRY_VERIFY(question());
    QCOMPARE(in<QLabel>(question(), "callQuestion.reason")->text(), u"Asked not to be called (since 3 May, said on the phone)."_s);
    QVERIFY(m_desktop->opened.isEmpty());
    // Enter does what is offered: an e-mail.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_COMPARE(m_desktop->opened, QStringList{u"mailto:vera@example.org"_s});
    QTRY_VERIFY(!question());
    m_dialling->call(m_vera);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(m_desktop->opened.size(), 1);
}

void TestDialling::insistingDials()
{
    m_dialling->call(m_vera, u"0451 555 0142"_s);
    QTRY_VERIFY(question());
    in<QAbstractButton>(question(), "callQuestion.call")->click();
    QTRY_COMPARE(m_desktop->opened, QStringList{u"tel:+494515550142"_s});
    // Asked anew the next time, and a number that is nobody's is not dialled.
    QTRY_VERIFY(!question());
    QSignalSpy noted(m_dialling, &Dialling::noted);
    m_dialling->call(m_vera, u"112"_s);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(m_desktop->opened.size(), 1);
}

void TestDialling::withoutAnAddressThereIsNoMail()
{
    QVERIFY(await((*m_shop)->customers().setConsent({m_noor, u"calls"_s, false, u"asked twice"_s, {}})).ok());
    m_dialling->call(m_noor);
    QTRY_VERIFY(question());
    QVERIFY(!in<QAbstractButton>(question(), "callQuestion.write"));
    QVERIFY(in<QLabel>(question(), "callQuestion.reason")->text().contains(u"asked twice"_s));
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_desktop->opened.isEmpty());
    // Somebody who does not want e-mail either is offered none.
    QVERIFY(await((*m_shop)->customers().setConsent({m_vera, u"email"_s, false, {}, {}})).ok());
    m_dialling->call(m_vera);
    QTRY_VERIFY(question());
    QVERIFY(!in<QAbstractButton>(question(), "callQuestion.write"));
}

void TestDialling::theHeaderShowsANoBeforeTheClick()
{
    show();
    auto *call = in<QAbstractButton>(m_header, "callCustomer");
    QCOMPARE(call->text(), u"No calls"_s);
    QVERIFY(call->accessibleDescription().contains(u"since 3 May"_s));
    auto *mark = in<QAbstractButton>(m_header, "consent.calls");
    QVERIFY(mark->accessibleName().contains(u"no calls"_s));
    call->click();
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(await((*m_shop)->customers().setConsent({m_vera, u"calls"_s, true, u"counter"_s, {}})).ok());
    show();
    QCOMPARE(call->text(), u"Call"_s);
    call->click();
    QTRY_COMPARE(m_desktop->opened.size(), 1);
}

void TestDialling::aWordIsNotedWithItsDay()
{
    show();
    in<QAbstractButton>(m_header, "consent.calls")->click();
    auto *dialog = m_window->findChild<ConsentDialog *>();
    QVERIFY(dialog);
    auto *history = in<QListWidget>(dialog, "consent.history");
    QTRY_COMPARE(history->count(), 1);
    QCOMPARE(history->item(0)->text(), u"3 May: no calls, said on the phone"_s);
    QCOMPARE(in<QComboBox>(dialog, "consent.purpose")->currentData().toString(), u"calls"_s);
    QCOMPARE(in<SegmentButtons>(dialog, "consent.answer")->current(), u"no"_s);
    in<SegmentButtons>(dialog, "consent.answer")->setCurrent(u"yes"_s);
    in<QComboBox>(dialog, "consent.source")->setEditText(u"told Nora at the fair"_s);
    in<QDateEdit>(dialog, "consent.said")->setDate(QDate(2026, 11, 20));
    in<QAbstractButton>(dialog, "consent.save")->click();
    QTRY_COMPARE(history->count(), 2);
    QVERIFY(history->item(0)->text().endsWith(u"calls, told Nora at the fair"_s));
    const auto words = *await((*m_shop)->customers().consentHistory(m_vera));
    QCOMPARE((*m_shop)->calendar().local(words.first().saidAt).date(), QDate(2026, 11, 20));
    QVERIFY(in<QDateEdit>(dialog, "consent.said")->maximumDate() == QDate(2026, 11, 22));
    for (const char *name : {"consent.purpose", "consent.source", "consent.said", "consent.history"})
        QVERIFY2(!in<QWidget>(dialog, name)->accessibleName().isEmpty(), name);
}

void TestDialling::tagsComeByTheKeyboard()
{
    m_header->setTags({u"Loyal"_s, u"cargo bike"_s, u"e-bike"_s});
    show();
    QApplication::setActiveWindow(m_window.get());
    auto *chip = in<QAbstractButton>(m_header, "addTag");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    auto *field = in<TagField>(m_header, "tagField");
    QTRY_VERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, u"e-bike"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(await((*m_shop)->customers().customer(m_vera))->tags, (QStringList{u"Loyal"_s, u"e-bike"_s}));
    // The header is made anew: the next tag can be typed at once.
    show();
    QVERIFY(field->isVisible());
    QVERIFY(field->text().isEmpty());
    if (field->completer()->popup()->isVisible())
        QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible() && chip->isVisible());
    QAbstractButton *tag = nullptr;
    const auto find = [&] {
        for (QAbstractButton *button : m_header->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Tag e-bike"_s && button->isVisible())
                tag = button;
        }
        return tag != nullptr;
    };
    QTRY_VERIFY(find());
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Delete);
    QTRY_COMPARE(await((*m_shop)->customers().customer(m_vera))->tags, QStringList{u"Loyal"_s});
    show();
    QTRY_VERIFY(chip->hasFocus());
}

void TestDialling::picture()
{
    QDir().mkpath(u"look"_s);
    show();
    QTest::qWait(50);
    QVERIFY(m_window->grab().save(u"look/header-refusal.png"_s));
    m_dialling->call(m_vera);
    QTRY_VERIFY(question());
    QVERIFY(question()->grab().save(u"look/callquestion.png"_s));
    question()->reject();
    in<QAbstractButton>(m_header, "consent.calls")->click();
    auto *dialog = m_window->findChild<ConsentDialog *>();
    QTRY_COMPARE(in<QListWidget>(dialog, "consent.history")->count(), 1);
    QVERIFY(dialog->grab().save(u"look/consents.png"_s));
}

QTEST_MAIN(TestDialling)
#include "tst_dialling.moc"
