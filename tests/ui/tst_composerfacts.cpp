#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "storage/database.h"
#include "storage/repos/cases.h"
#include "storage/repos/interactions.h"
#include "storage/repos/tasks.h"
#include "tests/ui/writingdesk.h"
#include "ui/composer/matterchip.h"
#include "ui/composer/spanfield.h"
#include "ui/composer/valuebar.h"
#include "ui/composer/whenfield.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldproblem.h"

#include <QMenu>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// What a call is kept with: when, how long, which matter, the answer asked for; by keys alone.
class TestComposerFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<WritingDesk>(); }
    void cleanup() { m_desk.reset(); }

    void spansAreTypedAndKept();
    void theStopwatchTakesTheTime();
    void whenIsTypedInWords();
    void whatLiesAheadIsAPlan();
    void aPlanKeepsItsTime();
    void whatIsNoTimeIsNotSaved_data();
    void whatIsNoTimeIsNotSaved();
    void oneKeyAcceptsThePromise();
    void refusedIsRefused();
    void aNewMatterAndItsReply();
    void aMatterIsSolvedAndOpenedAgain();
    void anAnswerOfOneKeyGoesWithTheCall();
    void answersAreOneKey_data();
    void answersAreOneKey();
    void controlEnterSavesFromAField();
    void theFootDoesNotJump();

private:
    Interaction kept(int index = 0)
    {
        const EntryKey key = m_desk->timeline().at(index).key;
        return await(m_desk->shop->database().read(
                         [key](Session &session) -> Result<Interaction> { return repos::find(session, InteractionId(key.id)).value(); }))
            .value();
    }
    ServiceCase matterOf(const Interaction &entry)
    {
        return await(m_desk->shop->database().read([id = entry.caseId](Session &session) -> Result<ServiceCase> {
                   return repos::find(session, id).value_or(ServiceCase{});
               }))
            .value();
    }
    void choose(const QString &text);

    std::unique_ptr<WritingDesk> m_desk;
};

void TestComposerFacts::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestComposerFacts::choose(const QString &text)
{
    m_desk->composer->perform(u"entry.matter"_s);
    auto *menu = m_desk->find<QMenu>("matterMenu");
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto wanted =
        std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->text().startsWith(text); });
    QVERIFY2(wanted != actions.end(), qPrintable(text));
    (*wanted)->trigger();
    menu->close();
}

void TestComposerFacts::spansAreTypedAndKept()
{
    m_desk->type(u"Asked about lights."_s);
    m_desk->composer->perform(u"entry.took"_s);
    auto *took = m_desk->find<SpanField>("entryTook");
    QVERIFY(took->hasFocus());
    QTest::keyClicks(took, u"1:30"_s);
    QTest::keyClick(took, Qt::Key_Return);
    QVERIFY(m_desk->text()->hasFocus());
    QCOMPARE(took->text(), u"1 min 30 s"_s);
    m_desk->composer->perform(u"entry.waited"_s);
    QTest::keyClicks(m_desk->find<SpanField>("entryWaited"), u"40"_s);
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(kept().duration, 90);
    QCOMPARE(kept().wait, 2400);
    QVERIFY(took->text().isEmpty());
    // Written as understood it is understood the same way.
    for (const int seconds : {0, 5, 60, 90, 3600, 3900, 3661})
        QVERIFY2(exactSpanText(seconds).size() > 2, "a span has words");
}

void TestComposerFacts::theStopwatchTakesTheTime()
{
    m_desk->composer->perform(u"entry.timer"_s);
    m_desk->shop.clock().set(TemporaryShop::noon + 135'000);
    auto *took = m_desk->find<SpanField>("entryTook");
    QCOMPARE(took->seconds(), 135);
    // It runs on through a crash.
    QCOMPARE(m_desk->composer->draft().runningSince, TemporaryShop::noon);
    m_desk->type(u"Asked about lights."_s);
    m_desk->shop.clock().set(TemporaryShop::noon + 200'000);
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(kept().duration, 200);
    QCOMPARE(took->runningSince(), 0);
    m_desk->composer->perform(u"entry.timer"_s);
    m_desk->shop.clock().set(TemporaryShop::noon + 290'000);
    m_desk->composer->perform(u"entry.timer"_s);
    QCOMPARE(took->text(), u"1 min 30 s"_s);
}

void TestComposerFacts::whenIsTypedInWords()
{
    m_desk->composer->perform(u"entry.date"_s);
    auto *when = m_desk->find<WhenField>("entryWhen");
    QTest::keyClicks(when, u"yesterday 14:30"_s);
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(when->text(), u"Yesterday, 14:30"_s);
    m_desk->type(u"Came by."_s);
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(kept().when.at, QDateTime(QDate(2026, 11, 21), QTime(14, 30), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
    QVERIFY(!kept().when.dayOnly);
    QVERIFY(when->text().isEmpty());
    QTest::keyClicks(when, u"fri"_s);
    m_desk->type(u"Came by again."_s);
    QCOMPARE(m_desk->save(), QString());
    QVERIFY(kept(1).when.dayOnly);
    QCOMPARE(kept(1).when.day, 20'777);
}

void TestComposerFacts::whatLiesAheadIsAPlan()
{
    m_desk->type(u"Very happy, thanked us."_s);
    const auto mood = [this] { return m_desk->find<QWidget>("composerMood")->accessibleName(); };
    QVERIFY(mood().contains(u'+'));
    m_desk->composer->perform(u"entry.date"_s);
    QTest::keyClicks(m_desk->find<WhenField>("entryWhen"), u"in 3 days"_s);
    QTest::qWait(220);
    QVERIFY(!m_desk->find<QWidget>("composerMood")->isVisible());
    QCOMPARE(m_desk->find<ElidedLabel>("composerPlan")->text(), u"Planned for Wednesday 25 November 2026"_s);
    QVERIFY(!m_desk->find<QWidget>("askedChip")->isEnabled());
    QCOMPARE(m_desk->save(), QString());
    // A follow-up and no conversation: nobody spoke yet.
    const auto timeline = m_desk->timeline();
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.at(0).kind, u"task"_s);
    QCOMPARE(timeline.at(0).title, u"Call: Very happy, thanked us."_s);
    QCOMPARE(timeline.at(0).when.day, 20'779 + 3);
    QVERIFY(timeline.at(0).when.dayOnly);
    QVERIFY(!m_desk->find<QWidget>("composerPlan")->isVisible());
    QVERIFY(m_desk->find<QWidget>("askedChip")->isEnabled());
}

void TestComposerFacts::aPlanKeepsItsTime()
{
    QTest::keyClick(m_desk->text(), Qt::Key_2, Qt::AltModifier);
    m_desk->type(u"Fitting visit, brake. I'll call you Friday."_s);
    auto *chip = m_desk->find<Chip>("followUpChip");
    QVERIFY(chip->isVisible());
    m_desk->composer->perform(u"entry.date"_s);
    QTest::keyClicks(m_desk->find<WhenField>("entryWhen"), u"tomorrow 15:30"_s);
    // The whole of it is a follow-up already.
    QVERIFY(!chip->isVisible());
    QTest::qWait(220);
    QVERIFY(!chip->isVisible() && !m_desk->find<Chip>("topicChip")->isVisible());
    QCOMPARE(m_desk->save(), QString());
    const auto timeline = m_desk->timeline();
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.at(0).title, u"Fitting visit, brake. I'll call you Friday."_s);
    QCOMPARE(timeline.at(0).when.at, QDateTime(QDate(2026, 11, 23), QTime(15, 30), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
    // It is due, and one step takes it back.
    m_desk->shop.clock().set(TemporaryShop::noon + day);
    QCOMPARE(await(m_desk->shop->worklist().today()).value().lines.size(), 1);
    QVERIFY(await(m_desk->shop->undo().undo()).ok());
    QVERIFY(m_desk->timeline().isEmpty());
}

void TestComposerFacts::whatIsNoTimeIsNotSaved_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("when") << QByteArray("entryWhen") << u"sometime"_s;
    QTest::newRow("took") << QByteArray("entryTook") << u"long"_s;
    QTest::newRow("waited") << QByteArray("entryWaited") << u"5 5"_s;
}

void TestComposerFacts::whatIsNoTimeIsNotSaved()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    m_desk->type(u"Came by."_s);
    auto *line = m_desk->find<QLineEdit>(field.constData());
    QTest::keyClicks(line, typed);
    QTest::keyClick(m_desk->text(), Qt::Key_Return, Qt::ControlModifier);
    // Said beside the field, where the cursor goes.
    auto *problem = m_desk->find<FieldProblem>(QByteArray(field + "Problem").constData());
    QVERIFY2(problem->isVisible() && problem->sentence().contains(typed), qPrintable(problem->sentence()));
    QCOMPARE(line->accessibleDescription(), problem->sentence());
    QVERIFY(line->hasFocus());
    QVERIFY(m_desk->timeline().isEmpty());
    // Neither what was typed there nor the text is lost, also after a crash.
    QCOMPARE(line->text(), typed);
    const ComposerDraft draft = m_desk->composer->draft();
    QVERIFY(draft.when == typed || draft.took == typed || draft.waited == typed);
    QCOMPARE(draft.text, u"Came by."_s);
    line->clear();
    QTest::keyClicks(line, u"1"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(!problem->isVisible());
}

void TestComposerFacts::oneKeyAcceptsThePromise()
{
    m_desk->type(u"The brake squeals. I'll call you Friday."_s);
    m_desk->composer->perform(u"entry.accept"_s);
    QCOMPARE(m_desk->save(), QString());
    const auto timeline = m_desk->timeline();
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.at(0).kind, u"task"_s);
    QCOMPARE(timeline.at(0).title, u"I'll call you Friday"_s);
    QVERIFY(timeline.at(0).promised);
    QCOMPARE(timeline.at(0).when.day, 20'784);
    // With a time of day it has one, too.
    m_desk->type(u"The bell rings. I'll call you Friday at 3."_s);
    QCOMPARE(m_desk->find<Chip>("followUpChip")->text(), u"Promised: follow up Fri 27, 15:00"_s);
    m_desk->composer->perform(u"entry.accept"_s);
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(m_desk->timeline().at(0).when.at, QDateTime(QDate(2026, 11, 27), QTime(15, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch());
}

void TestComposerFacts::refusedIsRefused()
{
    m_desk->type(u"I'll call you Friday."_s);
    auto *chip = m_desk->find<Chip>("followUpChip");
    QVERIFY(chip->isVisible());
    m_desk->composer->perform(u"entry.refuse"_s);
    QVERIFY(!chip->isVisible());
    m_desk->type(u" Nice talk."_s);
    QVERIFY(!chip->isVisible());
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(m_desk->timeline().size(), 1);
}

void TestComposerFacts::aNewMatterAndItsReply()
{
    auto *chip = m_desk->find<MatterChip>("matterChip");
    m_desk->type(u"The rear brake squeals."_s);
    m_desk->find<Chip>("topicChip")->click();
    choose(u"A new matter"_s);
    QCOMPARE(chip->text(), u"New matter"_s);
    QCOMPARE(m_desk->save(), QString());
    const CaseId matter = kept().caseId;
    QVERIFY(matter.isValid());
    QCOMPARE(matterOf(kept()).subject, u"The rear brake squeals"_s);

    m_desk->shop.clock().set(TemporaryShop::noon + 2 * day);
    QTRY_VERIFY(chip->text() == u"Matter"_s);
    m_desk->type(u"Brake still squeals."_s);
    QTRY_VERIFY(chip->isOffering());
    QCOMPARE(chip->text(), u"Goes on: “The rear brake squeals”"_s);
    chip->accept();
    QVERIFY(!chip->isOffering());
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(kept().caseId, matter);

    // Something else is no part of it, and after a month neither is this.
    m_desk->type(u"Asked about the invoice for the booking."_s);
    QVERIFY(!chip->isOffering());
    m_desk->text()->clear();
    m_desk->shop.clock().set(TemporaryShop::noon + 40 * day);
    m_desk->type(u"Brake squeals."_s);
    QVERIFY(!chip->isOffering());
}

void TestComposerFacts::aMatterIsSolvedAndOpenedAgain()
{
    m_desk->type(u"Chain was off."_s);
    choose(u"A new matter, solved"_s);
    QCOMPARE(m_desk->save(), QString());
    QVERIFY(matterOf(kept()).resolvedAt);
    m_desk->shop.clock().set(TemporaryShop::noon + day);
    QTRY_COMPARE(await(m_desk->shop->journal().matters(m_desk->customer)).value().size(), 1);
    QTest::qWait(50);
    m_desk->type(u"Chain is off again."_s);
    choose(u"Opens “Chain was off” again"_s);
    QCOMPARE(m_desk->save(), QString());
    QVERIFY(repos::isOpen(matterOf(kept())));
    QTest::qWait(50);
    m_desk->type(u"New chain."_s);
    choose(u"Solves “Chain was off”"_s);
    QCOMPARE(m_desk->save(), QString());
    QVERIFY(!repos::isOpen(matterOf(kept())));
}

void TestComposerFacts::anAnswerOfOneKeyGoesWithTheCall()
{
    m_desk->type(u"Came back for the brake."_s);
    m_desk->composer->perform(u"entry.answer"_s);
    auto *value = m_desk->find<ValueBar>("surveyValue");
    QVERIFY(value->isVisible());
    QVERIFY(value->hasFocus());
    QVERIFY(m_desk->save().contains(u"answer"_s));
    QTest::keyClick(value, Qt::Key_9);
    QCOMPARE(m_desk->save(), QString());
    const auto timeline = m_desk->timeline();
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.at(0).kind, u"nps"_s);
    QCOMPARE(timeline.at(0).value, 9);
    QCOMPARE(timeline.at(0).source, u"call"_s);
    QVERIFY(!value->isVisible());
}

void TestComposerFacts::answersAreOneKey_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("value"); // -1: refused
    QTest::addColumn<int>("scale");
    QTest::newRow("nps 0") << u"0"_s << u"nps"_s << 0 << 10;
    QTest::newRow("nps 9") << u"9"_s << u"nps"_s << 9 << 10;
    QTest::newRow("nps ten") << u"x"_s << u"nps"_s << 10 << 10;
    QTest::newRow("nps 1, 0") << u"10"_s << u"nps"_s << 10 << 10;
    QTest::newRow("csat 5") << u"s5"_s << u"csat"_s << 5 << 5;
    QTest::newRow("csat 6") << u"s6"_s << u"csat"_s << -1 << 5;
    QTest::newRow("csat 0") << u"s0"_s << u"csat"_s << -1 << 5;
    QTest::newRow("csat ten") << u"sx"_s << u"csat"_s << -1 << 5;
    QTest::newRow("ces 7") << u"e7"_s << u"ces"_s << 7 << 7;
    QTest::newRow("ces 8") << u"e8"_s << u"ces"_s << -1 << 7;
    QTest::newRow("own effort 5") << u"ee5"_s << u"ces"_s << 5 << 5;
    QTest::newRow("own effort 6") << u"ee6"_s << u"ces"_s << -1 << 5;
    QTest::newRow("back to nps") << u"sn8"_s << u"nps"_s << 8 << 10;
}

void TestComposerFacts::answersAreOneKey()
{
    QFETCH(QString, keys);
    QFETCH(QString, kind);
    QFETCH(int, value);
    QFETCH(int, scale);
    QTest::keyClick(m_desk->text(), Qt::Key_9, Qt::AltModifier);
    auto *bar = m_desk->find<ValueBar>("surveyValue");
    QTRY_VERIFY(bar->hasFocus());
    QTest::keyClicks(bar, keys);
    QCOMPARE(bar->kind(), kind);
    QCOMPARE(bar->scale(), scale);
    QCOMPARE(bar->value(), value);
    if (value < 0) {
        QVERIFY2(bar->accessibleDescription().contains(u"scale"_s), "a refusal is said");
        return;
    }
    QCOMPARE(m_desk->save(), QString());
    QCOMPARE(m_desk->timeline().at(0).value, value);
    QCOMPARE(m_desk->timeline().at(0).scale, scale);
}

void TestComposerFacts::controlEnterSavesFromAField()
{
    m_desk->type(u"Came by."_s);
    auto *took = m_desk->find<SpanField>("entryTook");
    took->setFocus();
    QTest::keyClicks(took, u"5"_s);
    QTest::keyClick(took, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->timeline().size(), 1);
    QCOMPARE(kept().duration, 300);
}

void TestComposerFacts::theFootDoesNotJump()
{
    const QSize before = m_desk->composer->sizeHint();
    const QPoint save = m_desk->find<QWidget>("saveEntry")->pos();
    m_desk->type(u"Furious: the brake squeals, I'll call you Friday."_s);
    QVERIFY(m_desk->find<QWidget>("topicChip")->isVisible());
    QVERIFY(m_desk->find<QWidget>("followUpChip")->isVisible());
    QCOMPARE(m_desk->composer->sizeHint().height(), before.height());
    QCOMPARE(m_desk->find<QWidget>("saveEntry")->pos(), save);
}

QTEST_MAIN(TestComposerFacts)
#include "tst_composerfacts.moc"
