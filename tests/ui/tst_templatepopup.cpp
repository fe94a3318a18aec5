#include "models/services/templates.h"
#include "storage/database.h"
#include "storage/repos/interactions.h"
#include "tests/ui/writingdesk.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/composer/templatepopup.h"
#include "ui/theme/thememanager.h"

#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// "::" in a text.
class TestTemplatePopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void colonsOpenAndEnterInserts();
    void whatIsTypedSearches();
    void whatIsTypedCountsMoreThanWhatFits();
    void theMoodOfTheTextDecidesWhatFits();
    void escapeLeavesTheColons();
    void whatTheShortcutTypedGoesAgain();
    void colonsInsideAWordAreNone();
    void whatIsToBeFilledInIsSelected();
    void aMessageBegunWithATemplateIsOurs();
    void theEntryRemembersItsTemplate();
    void itsWordsAreNotTheCustomersMood();
    void anyPlainTextFieldCanHaveIt();
    void aPopupGoesWithItsField();

private:
    [[nodiscard]] QListView *list() const { return m_desk->composer->window()->findChild<QListView *>(u"templatePopup.list"_s); }
    [[nodiscard]] bool isOpen() const { return list() && list()->isVisible(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data(Qt::DisplayRole).toString(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList titles;
        const auto *model = static_cast<const SearchHitModel *>(list()->model());
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->row(row).hit.title;
        return titles;
    }
    void press(Qt::Key key) { QTest::keyClick(m_desk->text(), key); }

    std::unique_ptr<WritingDesk> m_desk;
};

void TestTemplatePopup::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestTemplatePopup::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_desk->composer->resize(900, 600);
}

void TestTemplatePopup::colonsOpenAndEnterInserts()
{
    QTest::keyClicks(m_desk->text(), u"Told her: ::excuse"_s);
    QTRY_VERIFY(isOpen());
    QCOMPARE(rows(), (QStringList{u"Found"_s, u"Sorry, without an excuse"_s}));
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"Told her: I am sorry. That was our mistake, and it should not have happened to you."_s);
    // One step of the field's own undo.
    m_desk->text()->undo();
    QVERIFY(m_desk->text()->toPlainText().startsWith(u"Told her: ::"_s));
}

void TestTemplatePopup::whatIsTypedSearches()
{
    QTest::keyClicks(m_desk->text(), u"::"_s);
    QTRY_VERIFY(isOpen());
    const int all = static_cast<int>(rows().size());
    QVERIFY(all > 25);
    QTest::keyClicks(m_desk->text(), u"birth"_s);
    QVERIFY(rows().size() < all);
    const QString first = rows().at(1);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(first.contains(u"birthday"_s, Qt::CaseInsensitive));
    QTest::keyClicks(m_desk->text(), u"xyz"_s);
    QVERIFY(rows().isEmpty());
    for (int i = 0; i < 8; ++i)
        press(Qt::Key_Backspace);
    QCOMPARE(rows().size(), all);
    press(Qt::Key_Backspace);
    QVERIFY(!isOpen());
}

void TestTemplatePopup::whatIsTypedCountsMoreThanWhatFits()
{
    QTest::keyClicks(m_desk->text(), u"::sor"_s);
    QTRY_VERIFY(isOpen());
    // "Bad news" fits a fresh page too, but "sorry" is only one of its keywords.
    QVERIFY2(rows().at(1).startsWith(u"Sorry"_s), qPrintable(rows().join(u'\n')));
    QVERIFY(rows().indexOf(u"Sorry for the wait"_s) < rows().indexOf(u"Bad news"_s));
    QVERIFY(rows().contains(u"Bad news"_s));
    press(Qt::Key_Escape);
}

void TestTemplatePopup::theMoodOfTheTextDecidesWhatFits()
{
    m_desk->type(u"Waited 40 minutes and nobody said a word. Furious. "_s);
    QTest::keyClicks(m_desk->text(), u"::"_s);
    QTRY_VERIFY(isOpen());
    QCOMPARE(rows().at(0), u"Fits now"_s);
    QVERIFY2(rows().mid(1, 3).contains(u"Sorry for the wait"_s), qPrintable(rows().join(u'\n')));
    QVERIFY(rows().indexOf(u"Share the good news"_s) > rows().indexOf(u"All others"_s));
}

void TestTemplatePopup::escapeLeavesTheColons()
{
    QTest::keyClicks(m_desk->text(), u"a ::"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QTest::keyClicks(m_desk->text(), u"so"_s);
    QVERIFY(!isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"a ::so"_s);
    QTest::keyClicks(m_desk->text(), u" ::so"_s);
    QVERIFY(isOpen());
}

void TestTemplatePopup::whatTheShortcutTypedGoesAgain()
{
    auto *popup = m_desk->composer->window()->findChild<TemplatePopup *>();
    QTest::keyClicks(m_desk->text(), u"Rang back"_s);
    popup->openAtCursor();
    QTRY_VERIFY(isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"Rang back ::"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"Rang back"_s);
    // Saving with the list open keeps no colons either.
    popup->openAtCursor();
    QTRY_VERIFY(isOpen());
    popup->takeBack();
    QVERIFY(!isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"Rang back"_s);
    // Leaving the field does the same; what was typed behind it stays.
    popup->openAtCursor();
    QTRY_VERIFY(isOpen());
    QTest::keyClicks(m_desk->text(), u"so"_s);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_desk->text(), &leaving);
    QVERIFY(!isOpen());
    QCOMPARE(m_desk->text()->toPlainText(), u"Rang backso"_s);
    // The person's own stay, also where the shortcut opened them once more.
    m_desk->text()->clear();
    QTest::keyClicks(m_desk->text(), u"::"_s);
    QTRY_VERIFY(isOpen());
    popup->openAtCursor();
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->text()->toPlainText(), u"::"_s);
    // An inserted text is none of it.
    m_desk->text()->clear();
    popup->openAtCursor();
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Return);
    QCoreApplication::sendEvent(m_desk->text(), &leaving);
    QVERIFY(!m_desk->text()->toPlainText().isEmpty() && !m_desk->text()->toPlainText().contains(u"::"_s));
}

void TestTemplatePopup::colonsInsideAWordAreNone()
{
    for (const QString &text : {u"std::"_s, u"time 12:30"_s, u":::"_s, u":: "_s}) {
        m_desk->text()->clear();
        QTest::keyClicks(m_desk->text(), text);
        QTest::qWait(30);
        QVERIFY2(!isOpen(), qPrintable(text));
    }
}

void TestTemplatePopup::whatIsToBeFilledInIsSelected()
{
    QTest::keyClicks(m_desk->text(), u"::say back"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Tab);
    QVERIFY(m_desk->text()->hasFocus());
    QCOMPARE(m_desk->text()->textCursor().selectedText(), u"[what happened]"_s);
    QTest::keyClicks(m_desk->text(), u"the brake squeals"_s);
    QVERIFY(m_desk->text()->toPlainText().contains(u"I have understood: the brake squeals. Is"_s));
}

void TestTemplatePopup::aMessageBegunWithATemplateIsOurs()
{
    QTest::keyClick(m_desk->text(), Qt::Key_3, Qt::AltModifier);
    m_desk->composer->perform(u"entry.template"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClicks(m_desk->text(), u"ready"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->composer->draft().direction, u"out"_s);
    // In what the customer wrote it is a quotation.
    m_desk->text()->clear();
    m_desk->composer->perform(u"entry.direction"_s);
    QTest::keyClicks(m_desk->text(), u"Wrote that it is fine. ::ready"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_desk->composer->draft().direction, u"in"_s);
}

void TestTemplatePopup::theEntryRemembersItsTemplate()
{
    QTest::keyClick(m_desk->text(), Qt::Key_3, Qt::AltModifier);
    QTest::keyClicks(m_desk->text(), u"::excuse"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_desk->save(), QString());
    const EntryKey key = m_desk->timeline().at(0).key;
    const auto entry = await(m_desk->shop->database().read([key](Session &session) -> Result<Interaction> {
                           return repos::find(session, InteractionId(key.id)).value();
                       })).value();
    const auto all = await(m_desk->shop->templates().all()).value();
    const auto used = std::find_if(all.begin(), all.end(), [&](const ReplyTemplate &text) { return text.id == entry.usedTemplate; });
    QVERIFY(used != all.end());
    QCOMPARE(used->name, u"Sorry, without an excuse"_s);
    QCOMPARE(await(m_desk->shop->templates().effects()).value().value(entry.usedTemplate).uses, 1);
    // The next entry was written without it.
    m_desk->type(u"Own words."_s);
    QVERIFY(!m_desk->composer->draft().usedTemplate.isValid());
}

void TestTemplatePopup::itsWordsAreNotTheCustomersMood()
{
    const auto mood = [this] { return m_desk->find<QWidget>("composerMood")->accessibleName(); };
    const QString none = mood();
    QTest::keyClicks(m_desk->text(), u"::excuse"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(m_desk->composer->draft().direction, u"in"_s);
    QTRY_COMPARE(mood(), none);
    m_desk->type(u" Lovely, thank you."_s);
    QVERIFY2(mood().contains(u'+'), qPrintable(mood()));
}

void TestTemplatePopup::anyPlainTextFieldCanHaveIt()
{
    QWidget window;
    window.resize(700, 400);
    auto *field = new GrowingText(&window);
    field->setGeometry(20, 300, 600, 40);
    TemplatePopup popup(*m_desk->shop, field);
    popup.setCustomer(m_desk->customer);
    QSignalSpy inserted(&popup, &TemplatePopup::inserted);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    QTest::keyClicks(field, u"::excuse"_s);
    QTRY_VERIFY(popup.isVisible());
    QCOMPARE(popup.parentWidget(), &window);
    QVERIFY(window.rect().contains(popup.geometry()));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toBool(), true);
    popup.setParent(nullptr);
}

void TestTemplatePopup::aPopupGoesWithItsField()
{
    QWidget window;
    auto *field = new GrowingText(&window);
    QPointer<TemplatePopup> popup = new TemplatePopup(*m_desk->shop, field);
    popup->setCustomer(m_desk->customer);
    window.show();
    field->setFocus();
    QTest::keyClicks(field, u"::"_s);
    QTRY_VERIFY(popup->isVisible());
    delete field;
    QTRY_VERIFY(!popup);
}

QTEST_MAIN(TestTemplatePopup)
#include "tst_templatepopup.moc"
