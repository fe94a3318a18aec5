#include "tests/kit/temporaryshop.h"
#include "tests/ui/workshop.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/whenfield.h"
#include "ui/mainwindow.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr char typing[] = "--type-into";

/// The other program: opens the shop, types, and goes on until somebody ends it.
int typeInto(const QString &path)
{
    auto shop = Workspace::open(path, std::make_shared<FixedClock>(TemporaryShop::noon));
    if (!shop)
        return 2;
    DraftStore drafts(path);
    Composer composer(**shop, drafts);
    composer.setCustomer(CustomerId(1), {});
    composer.show();
    QTest::keyClicks(composer.findChild<GrowingText *>(u"composerText"_s), u"Half a sentence about the br"_s);
    composer.perform(u"entry.timer"_s);
    return QApplication::exec();
}

} // namespace

/// What is typed and not saved yet outlives whatever happens to the program.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLosesNothing();
    void everythingOfADraftComesBack();
    void whatWasAcceptedIsAcceptedStill();
    void whoTypesWithoutAPauseIsWrittenToo();
    void twoWindowsKeepTheirOwn();
    void aDiskThatCantBeWrittenIsSaid();
    void closingSaysWhatWouldBeLost();
    void whatCantBeSavedStaysInTheWindow();
    void aPlanThatPassedIsNotKeptUnasked();
    void aPlanThatPassedMeanwhileComesBackAsOne();
};

void TestDrafts::aKilledProgramLosesNothing()
{
    TemporaryShop shop;
    QCOMPARE(Workshop(*shop).add(u"Ingrid Solheim"_s), CustomerId(1));
    shop.close();
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(typing), shop.path()});
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(DraftStore(shop.path()).draft(CustomerId(1)).runningSince != 0, 60'000);
    other.kill(); // SIGKILL: nobody says goodbye
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    shop.reopen();
    DraftStore drafts(shop.path());
    Composer composer(*shop, drafts);
    composer.setCustomer(CustomerId(1), {});
    QCOMPARE(composer.findChild<GrowingText *>(u"composerText"_s)->toPlainText(), u"Half a sentence about the br"_s);
    QCOMPARE(composer.draft().runningSince, TemporaryShop::noon);
    // No half-written file is left lying about.
    QCOMPARE(QDir(shop.folder()).entryList({u"*-drafts.*"_s}, QDir::Files), QStringList());
}

void TestDrafts::everythingOfADraftComesBack()
{
    TemporaryShop shop;
    ComposerDraft draft;
    draft.kind = u"email"_s;
    draft.text = u"whole"_s;
    draft.direction = u"out"_s;
    draft.amount = u"84,5"_s;
    draft.asked = true;
    draft.survey = u"ces"_s;
    draft.wording = u"1.0"_s;
    draft.value = 4;
    draft.at = 9'007'199'254'740'993;
    draft.dayOnly = true;
    draft.planned = true;
    draft.when = u"some time"_s;
    draft.took = u"5 mi"_s;
    draft.waited = u"1:"_s;
    draft.runningSince = 17;
    draft.usedTemplate = TemplateId(12);
    draft.matter = {MatterStep::Kind::Continue, CaseId(9), true, true};
    draft.topic = TopicId(4);
    draft.followUp = text::FollowUp{QDate(2026, 11, 27), u"Call Friday at 3"_s, true, QTime(15, 0)};
    DraftStore(shop.path()).keep(CustomerId(3), draft);
    QCOMPARE(DraftStore(shop.path()).draft(CustomerId(3)), draft);
}

void TestDrafts::whatWasAcceptedIsAcceptedStill()
{
    TemporaryShop shop;
    Workshop workshop(*shop);
    const CustomerId ingrid = workshop.add(u"Ingrid Solheim"_s);
    const CustomerId owen = workshop.add(u"Owen Achterberg"_s);
    DraftStore drafts(shop.path());
    Composer composer(*shop, drafts);
    composer.setTopics(await(shop->shop().topics()).value());
    composer.setCustomer(ingrid, {});
    QTest::keyClicks(composer.findChild<GrowingText *>(u"composerText"_s), u"The brake squeals. I'll call you Friday at 3."_s);
    auto *topic = composer.findChild<Chip *>(u"topicChip"_s);
    auto *followUp = composer.findChild<Chip *>(u"followUpChip"_s);
    QTRY_VERIFY(!topic->isHidden() && !followUp->isHidden());
    const QString topicText = topic->text();
    const QString followUpText = followUp->text();
    topic->click();
    followUp->click();
    composer.setCustomer(owen, {});
    QVERIFY(topic->isHidden() && followUp->isHidden());
    composer.setCustomer(ingrid, {});
    QTest::qWait(220);
    for (const Chip *chip : {topic, followUp})
        QVERIFY(!chip->isHidden() && chip->isChecked());
    QCOMPARE(topic->text(), topicText);
    QCOMPARE(followUp->text(), followUpText);
    QSignalSpy saved(&composer, &Composer::saved);
    composer.findChild<QAbstractButton *>(u"saveEntry"_s)->click();
    QTRY_COMPARE(saved.size(), 1);
    const auto timeline = await(shop->journal().page(ingrid, {}, std::nullopt, 9)).value().entries;
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.at(0).kind, u"task"_s);
    QVERIFY(timeline.at(1).topic.isValid());
    QVERIFY(topic->isHidden() && followUp->isHidden());
}

void TestDrafts::whoTypesWithoutAPauseIsWrittenToo()
{
    TemporaryShop shop;
    DraftStore drafts(shop.path());
    ComposerDraft draft;
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 1500) {
        draft.text += u'x';
        drafts.keep(CustomerId(1), draft);
        QTest::qWait(50);
    }
    QVERIFY(DraftStore(shop.path()).draft(CustomerId(1)).text.size() > 5);
}

void TestDrafts::twoWindowsKeepTheirOwn()
{
    TemporaryShop shop;
    DraftStore one(shop.path());
    DraftStore other(shop.path());
    ComposerDraft draft;
    draft.text = u"Of the first window"_s;
    one.keep(CustomerId(1), draft);
    draft.text = u"Of the second"_s;
    other.keep(CustomerId(2), draft);
    other.keepText(u"feedback 7"_s, u"We are sorry"_s);
    QVERIFY(one.flush() && other.flush());
    one.forget(CustomerId(1));
    QVERIFY(one.flush());
    const DraftStore later(shop.path());
    QVERIFY(!later.contains(CustomerId(1)));
    QCOMPARE(later.draft(CustomerId(2)).text, u"Of the second"_s);
    QCOMPARE(later.text(u"feedback 7"_s), u"We are sorry"_s);
    other.keepText(u"feedback 7"_s, {});
    other.forget(CustomerId(2));
    QVERIFY(other.flush());
    QVERIFY(!QFile::exists(later.path()));
}

void TestDrafts::aDiskThatCantBeWrittenIsSaid()
{
    TemporaryShop shop;
    // A folder where the file should be: root may write everywhere, but not into that.
    QVERIFY(QDir().mkpath(shop.path() + u"-drafts"_s));
    DraftStore drafts(shop.path());
    QSignalSpy unwritable(&drafts, &DraftStore::unwritable);
    Composer composer(*shop, drafts);
    QSignalSpy noted(&composer, &Composer::noted);
    composer.setCustomer(CustomerId(1), {});
    auto *text = composer.findChild<GrowingText *>(u"composerText"_s);
    QTest::keyClicks(text, u"Half"_s);
    QTRY_COMPARE(unwritable.size(), 1);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(text->toPlainText(), u"Half"_s);
    // It is tried again as soon as it can work.
    QVERIFY(QDir().rmdir(shop.path() + u"-drafts"_s));
    QTest::keyClicks(text, u" more"_s);
    QTRY_COMPARE(DraftStore(shop.path()).draft(CustomerId(1)).text, u"Half more"_s);
}

void TestDrafts::closingSaysWhatWouldBeLost()
{
    TemporaryShop shop;
    const QString inTheWay = shop.path() + u"-drafts"_s;
    QVERIFY(QDir().mkpath(inTheWay));
    MainWindow window;
    DraftStore drafts(shop.path(), &window);
    window.show();
    QVERIFY(window.close()); // Nothing is being written.
    window.show();
    drafts.keepText(u"feedback 3"_s, u"Dear Anna"_s);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QVERIFY(window.messageBar()->message().contains(u"close again"_s));
    // Room was made: it is written and closes without a word, and warns again another time.
    QVERIFY(QDir().rmdir(inTheWay));
    QVERIFY(window.close());
    QCOMPARE(DraftStore(shop.path()).text(u"feedback 3"_s), u"Dear Anna"_s);
    QVERIFY(QFile::remove(inTheWay) && QDir().mkpath(inTheWay));
    window.show();
    drafts.keepText(u"feedback 3"_s, u"Dear Anna, sorry"_s);
    QVERIFY(!window.close());
    // Who took the warning away and went on working is warned again.
    window.messageBar()->hide();
    QVERIFY(!window.close());
    QVERIFY(window.close());
    QVERIFY(!window.isVisible());
}

void TestDrafts::whatCantBeSavedStaysInTheWindow()
{
    TemporaryShop shop;
    DraftStore drafts(shop.path());
    Composer composer(*shop, drafts);
    QSignalSpy failed(&composer, &Composer::failed);
    // A customer who is not there any more.
    composer.setCustomer(CustomerId(9), {});
    auto *text = composer.findChild<GrowingText *>(u"composerText"_s);
    QTest::keyClicks(text, u"Not lost"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().startsWith(u"The entry was not saved"_s));
    QCOMPARE(text->toPlainText(), u"Not lost"_s);
    QCOMPARE(DraftStore(shop.path()).draft(CustomerId(9)).text, u"Not lost"_s);
}

void TestDrafts::aPlanThatPassedIsNotKeptUnasked()
{
    TemporaryShop shop;
    const CustomerId ingrid = Workshop(*shop).add(u"Ingrid Solheim"_s);
    DraftStore drafts(shop.path());
    Composer composer(*shop, drafts);
    QSignalSpy saved(&composer, &Composer::saved);
    QSignalSpy noted(&composer, &Composer::noted);
    composer.setCustomer(ingrid, {});
    auto *text = composer.findChild<GrowingText *>(u"composerText"_s);
    auto *when = composer.findChild<WhenField *>(u"entryWhen"_s);
    auto *below = composer.findChild<FieldProblem *>(u"entryWhenProblem"_s);
    QTest::keyClicks(when, u"14:00"_s); // An hour ahead in Berlin.
    QTest::keyClicks(text, u"Call about the brake"_s);
    shop.clock().set(TemporaryShop::noon + 90 * 60'000);
    QTest::keyClicks(text, u", she asked"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noted.size(), 1);
    QVERIFY2(below->sentence().startsWith(u"The planned time has passed"_s), qPrintable(below->sentence()));
    QVERIFY2(below->sentence().contains(u"14:00"_s), qPrintable(below->sentence()));
    QCOMPARE(text->toPlainText(), u"Call about the brake, she asked"_s);
    // Another time is a plan again, and nothing is asked.
    when->selectAll();
    QTest::keyClicks(when, u"18:00"_s);
    QCOMPARE(below->sentence(), QString());
    shop.clock().set(TemporaryShop::noon + 7 * 3'600'000);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noted.size(), 2);
    QVERIFY(saved.isEmpty());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const auto timeline = await(shop->journal().page(ingrid, {}, std::nullopt, 9)).value().entries;
    QCOMPARE(timeline.size(), 1);
    QCOMPARE(timeline.at(0).kind, u"call"_s);
    QCOMPARE(below->sentence(), QString());
}

void TestDrafts::aPlanThatPassedMeanwhileComesBackAsOne()
{
    TemporaryShop shop;
    const CustomerId ingrid = Workshop(*shop).add(u"Ingrid Solheim"_s);
    {
        DraftStore drafts(shop.path());
        Composer composer(*shop, drafts);
        composer.setCustomer(ingrid, {});
        QTest::keyClicks(composer.findChild<WhenField *>(u"entryWhen"_s), u"tomorrow 14:00"_s);
        QTest::keyClicks(composer.findChild<GrowingText *>(u"composerText"_s), u"Fitting visit"_s);
        QVERIFY(drafts.flush());
    }
    shop.clock().set(TemporaryShop::noon + 2 * day);
    DraftStore drafts(shop.path());
    Composer composer(*shop, drafts);
    QSignalSpy saved(&composer, &Composer::saved);
    composer.setCustomer(ingrid, {});
    auto *below = composer.findChild<FieldProblem *>(u"entryWhenProblem"_s);
    QVERIFY2(below->sentence().startsWith(u"The planned time has passed"_s), qPrintable(below->sentence()));
    auto *text = composer.findChild<GrowingText *>(u"composerText"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QVERIFY(saved.isEmpty());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String(typing))
        return typeInto(arguments.at(2));
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
