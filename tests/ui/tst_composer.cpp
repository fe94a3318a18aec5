#include "models/services/asking.h"
#include "models/services/worklist.h"
#include "tests/kit/people.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/matterchip.h"
#include "ui/composer/whenfield.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmentbuttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void growsFromOneToSixLines();
    void offersATopicAndTakesNoForAnAnswer();
    void offersAFollowUpThatIsPlannedWithTheEntry();
    void aFollowUpWithoutADayIsForADayTheShopIsOpen();
    void pastingFromAnEmptyClipboardIsNothing();
    void whatTheCustomerSaysOfAMatterIsChosenWithIt();
    void controlEnterSavesFromAnyField();
    void onlyCustomersHaveAMood();
    void escapeTwiceLeaves();
    void nothingToSaveIsNotSaved();
    void aTemplateThatIsGoneAgainWasNotUsed();
    void aDamagedDraftFileIsNoObstacle();
    void nobodyIsAskedAtAMomentToCome();

private:
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_composer->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const QString &text);

    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<Composer> m_composer;
};

void TestComposer::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestComposer::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    m_drafts = std::make_unique<DraftStore>(m_shop->path());
    m_composer = std::make_unique<Composer>(**m_shop, *m_drafts);
    m_composer->setCustomer(CustomerId(1), {});
    Topic brakes;
    brakes.id = TopicId(7);
    brakes.name = u"Brakes"_s;
    m_composer->setTopics({brakes});
    m_composer->resize(700, 160);
    m_composer->show();
}

void TestComposer::cleanup()
{
    m_composer.reset();
    m_drafts.reset();
    m_shop.reset();
}

void TestComposer::type(const QString &text)
{
    find<GrowingText>("composerText")->setPlainText(text);
    QTest::qWait(220);
}

void TestComposer::growsFromOneToSixLines()
{
    auto *text = find<GrowingText>("composerText");
    const int one = text->sizeHint().height();
    text->setPlainText(u"a\nb\nc"_s);
    const int three = text->sizeHint().height();
    QVERIFY(three > one);
    text->setPlainText(u"a\nb\nc\nd\ne\nf"_s);
    const int six = text->sizeHint().height();
    QVERIFY(six > three);
    text->setPlainText(u"a\n"_s.repeated(40));
    QCOMPARE(text->sizeHint().height(), six);
    text->clear();
    QCOMPARE(text->sizeHint().height(), one);
}

void TestComposer::offersATopicAndTakesNoForAnAnswer()
{
    auto *chip = find<Chip>("topicChip");
    QVERIFY(!chip->isVisible());
    type(u"The brake squeals"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Topic: Brakes"_s);
    QCOMPARE(chip->kind(), Chip::Kind::Offered);
    chip->click();
    QCOMPARE(chip->kind(), Chip::Kind::Filter);
    chip->click();
    QCOMPARE(chip->kind(), Chip::Kind::Offered);
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(!chip->isVisible());
    type(u"The brake squeals again"_s);
    QVERIFY(!chip->isVisible());
}

void TestComposer::offersAFollowUpThatIsPlannedWithTheEntry()
{
    auto *chip = find<Chip>("followUpChip");
    type(u"Will send the quote by Friday."_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Promised: follow up Fri 27"_s);
    chip->click();
    // What a person accepted stays accepted while they go on typing.
    type(u"Will send the quote by Friday. Nice talk."_s);
    QCOMPARE(chip->kind(), Chip::Kind::Filter);
    QTest::keyClick(chip, Qt::Key_Space);
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(!chip->isVisible());
}

void TestComposer::aFollowUpWithoutADayIsForADayTheShopIsOpen()
{
    auto *chip = find<Chip>("followUpChip");
    type(u"Promised to look into it."_s);
    QCOMPARE(chip->text(), u"Promised: follow up tomorrow"_s);
    const worklist::WorkDays onlyTuesdays(0b0000010);
    QVERIFY(await((*m_shop)->worklist().setWorkDays(onlyTuesdays)));
    QTRY_COMPARE(chip->text(), u"Promised: follow up Tue 24"_s);
}

void TestComposer::pastingFromAnEmptyClipboardIsNothing()
{
    auto *text = find<GrowingText>("composerText");
    text->setPlainText(u"Half a sentence"_s);
    // As after a fresh start, or when the program copied from is closed.
    QApplication::clipboard()->setMimeData(new QMimeData);
    text->setFocus();
    QTest::keySequence(text, QKeySequence::Paste);
    QCOMPARE(text->toPlainText(), u"Half a sentence"_s);
    QApplication::clipboard()->setText(u"more"_s);
    text->clear();
    QTest::keySequence(text, QKeySequence::Paste);
    QCOMPARE(text->toPlainText(), u"more"_s);
}

void TestComposer::whatTheCustomerSaysOfAMatterIsChosenWithIt()
{
    Matter brake;
    brake.row.id = CaseId(5);
    brake.row.subject = u"Brake squeals"_s;
    brake.row.resolvedAt = TemporaryShop::noon;
    brake.open = false;
    MatterChip chip;
    chip.setMatters({brake});
    chip.show();
    const auto choose = [&chip](const QString &text) {
        chip.openChoices();
        auto *menu = chip.findChild<QMenu *>(u"matterMenu"_s);
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(u"Solved, says the customer: “Brake squeals”"_s);
    QCOMPARE(chip.step(), (MatterStep{MatterStep::Kind::Continue, CaseId(5), false, true}));
    QCOMPARE(chip.text(), u"Solved, they say: “Brake squeals”"_s);
    choose(u"Not solved, says the customer: “Brake squeals”"_s);
    QCOMPARE(chip.step(), (MatterStep{MatterStep::Kind::Reopen, CaseId(5), false, false}));
    choose(u"A new matter, solved, says the customer"_s);
    QCOMPARE(chip.step(), (MatterStep{MatterStep::Kind::Open, {}, true, true}));
    QCOMPARE(chip.text(), u"Solved at once, they say"_s);
    // Cut to the width of a menu, no two choices read alike.
    brake.row.subject = u"I ordered a rear derailleur online three weeks ago and it stays away"_s;
    brake.open = true;
    chip.setMatters({brake});
    chip.openChoices();
    const auto actions = chip.findChild<QMenu *>(u"matterMenu"_s)->actions();
    QStringList beginnings;
    for (const QAction *action : actions)
        beginnings << action->text().left(24);
    beginnings.removeAll(QString());
    QCOMPARE(beginnings.removeDuplicates(), 0);
}

void TestComposer::controlEnterSavesFromAnyField()
{
    QSignalSpy noted(m_composer.get(), &Composer::noted);
    auto *matter = find<MatterChip>("matterChip");
    QTest::keyClick(matter, Qt::Key_Return, Qt::ControlModifier);
    // Nothing is written yet, and that is what Save says.
    QCOMPARE(noted.size(), 1);
    QVERIFY(!matter->findChild<QMenu *>(u"matterMenu"_s));
    QTest::keyClick(matter, Qt::Key_Return);
    QVERIFY(matter->findChild<QMenu *>(u"matterMenu"_s));
}

void TestComposer::onlyCustomersHaveAMood()
{
    auto *button = find<QAbstractButton>("directionButton");
    type(u"Very happy, thanked us."_s);
    QCOMPARE(m_composer->draft().direction, u"in"_s);
    const auto moodName = [this] { return m_composer->findChild<QWidget *>(u"composerMood"_s)->accessibleName(); };
    QVERIFY2(moodName().contains(u'+'), qPrintable(moodName()));
    button->click();
    QTest::qWait(220);
    QCOMPARE(m_composer->draft().direction, u"out"_s);
    QCOMPARE(moodName(), u"no mood"_s);
}

void TestComposer::escapeTwiceLeaves()
{
    QSignalSpy left(m_composer.get(), &Composer::left);
    auto *text = find<GrowingText>("composerText");
    type(u"half"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(text, Qt::Key_X);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(!text->toPlainText().isEmpty());
}

void TestComposer::nothingToSaveIsNotSaved()
{
    auto *save = find<QAbstractButton>("saveEntry");
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    QSignalSpy noted(m_composer.get(), &Composer::noted);
    type(u"   \n "_s);
    QTest::keyClick(find<GrowingText>("composerText"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noted.size(), 1);
    type(u"x"_s);
    QVERIFY(save->isEnabled());
}

void TestComposer::aTemplateThatIsGoneAgainWasNotUsed()
{
    m_composer->findChild<SegmentButtons *>()->setCurrent(u"email"_s);
    auto *text = find<GrowingText>("composerText");
    QTest::keyClicks(text, u"The brake is ready."_s);
    m_composer->useOpening(u"Good to hear from you."_s, TemplateId(7));
    QCOMPARE(m_composer->draft().usedTemplate, TemplateId(7));
    // Changed it is still the shop's text.
    QTest::keyClicks(text, u" Bye."_s);
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, u"Dear Ada, "_s);
    QCOMPARE(m_composer->draft().usedTemplate, TemplateId(7));
    const auto whole = text->toPlainText();
    QTextCursor opening(text->document());
    opening.setPosition(static_cast<int>(whole.indexOf(u"Good"_s)));
    opening.setPosition(static_cast<int>(whole.indexOf(u"The brake"_s)), QTextCursor::KeepAnchor);
    opening.removeSelectedText();
    QCOMPARE(text->toPlainText(), u"Dear Ada, The brake is ready. Bye."_s);
    QCOMPARE(m_composer->draft().usedTemplate, TemplateId());
}

void TestComposer::aDamagedDraftFileIsNoObstacle()
{
    const QString path = m_shop->folder() + u"/other.rapport"_s;
    QFile file(path + u"-drafts"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"1\": {\"text\": \"half");
    file.close();
    DraftStore store(path);
    QVERIFY(!store.contains(CustomerId(1)));
    ComposerDraft draft;
    draft.text = u"whole"_s;
    draft.at = 9'007'199'254'740'993; // one more than a double can hold
    store.keep(CustomerId(1), draft);
    QVERIFY(store.flush());
    QCOMPARE(DraftStore(path).draft(CustomerId(1)), draft);
    store.forget(CustomerId(1));
    QVERIFY(store.flush());
    QVERIFY(!QFile::exists(store.path()));
}

void TestComposer::nobodyIsAskedAtAMomentToCome()
{
    const CustomerId ingrid = added(*m_shop, draft(u"Ingrid Solheim"_s));
    QVERIFY(await(Asking(**m_shop).noteAsked(ingrid, u"nps"_s, {})).ok());
    m_composer->setCustomer(ingrid, {});
    type(u"Rang about the light."_s);
    find<QAbstractButton>("askedChip")->click();
    QTRY_VERIFY(find<QWidget>("askGuard")->isVisible());
    m_composer->perform(u"entry.date"_s);
    QTest::keyClicks(find<WhenField>("entryWhen"), u"in 3 days"_s);
    QTRY_VERIFY(find<QWidget>("composerPlan")->isVisible());
    QTRY_VERIFY(!find<QWidget>("askGuard")->isVisible());
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
