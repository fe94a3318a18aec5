#include "models/services/customers.h"
#include "models/services/drafts.h"
#include "models/services/journal.h"
#include "models/services/scoring.h"
#include "models/services/shop.h"
#include "tests/kit/temporaryshop.h"
#include "ui/composer/composer.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/support/entrytext.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/moodlabel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {
const QString furious = u"Ich bin wirklich sauer, das ist eine Frechheit. Ich will mein Geld zurück."_s;
}

/// A language without word lists is not called neutral: the program says that it does not read it.
class TestUnreadLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatNothingToldIsUnread_data();
    void onlyWhatNothingToldIsUnread();
    void theScreenSaysSo();
};

void TestUnreadLanguage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestUnreadLanguage::onlyWhatNothingToldIsUnread_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("corrected");
    QTest::addColumn<bool>("unread");
    QTest::newRow("German") << furious << false << true;
    QTest::newRow("German, put right by a person") << furious << true << false;
    QTest::newRow("German with a smiley") << QString(furious + u" 😡"_s) << false << false;
    QTest::newRow("English in a German shop") << u"I am really angry about this, it is outrageous. I want my money back."_s << false << false;
    QTest::newRow("English without a mood") << u"He came in on Tuesday to ask about the lock that we have in the window."_s << false << false;
}

void TestUnreadLanguage::onlyWhatNothingToldIsUnread()
{
    QFETCH(QString, text);
    QFETCH(bool, corrected);
    QFETCH(bool, unread);
    const sentiment::Context german{u"de"_s, {}};
    Mood mood = moodOf(text, german);
    if (corrected)
        mood.corrected = -600;
    QCOMPARE(isUnread(mood), unread);
    QCOMPARE(moodScore(mood).has_value(), !unread);
    if (!corrected)
        QCOMPARE(isUnread(sentiment::Engine::shared().read(text, german)), unread);
}

void TestUnreadLanguage::theScreenSaysSo()
{
    TemporaryShop shop;
    ShopProfile profile = shop->profile();
    profile.language = u"de"_s;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    CustomerDraft anna;
    anna.customer.name = u"Anna Zwilling"_s;
    const CustomerId customer = *await(shop->customers().create(anna));
    InteractionDraft call;
    call.customer = customer;
    call.kind = InteractionKind::Call;
    call.text = furious;
    QVERIFY(await(shop->journal().log(call)).ok());

    CustomersPage page(*shop);
    page.resize(1286, 688);
    page.show();
    page.showCustomer(customer);
    auto *trend = page.findChild<QLabel *>(u"brief.trend"_s);
    QTRY_COMPARE(trend->text(), u"German is not read yet: only smileys and the shop's own words count."_s);
    QCOMPARE(page.findChild<MoodLabel *>(u"brief.mood"_s)->accessibleName(), u"no mood"_s);

    auto *composer = page.findChild<Composer *>();
    composer->findChild<QPlainTextEdit *>()->setPlainText(furious);
    auto *mood = composer->findChild<MoodLabel *>(u"composerMood"_s);
    QTRY_VERIFY2(mood->toolTip().startsWith(u"German is not read yet"_s), qPrintable(mood->toolTip()));
    QCOMPARE(mood->accessibleName(), u"no mood"_s);
    composer->findChild<QPlainTextEdit *>()->setPlainText(u"He is furious and wants his money back, a disgrace."_s);
    QTRY_VERIFY2(mood->accessibleName().startsWith(u"upset"_s), qPrintable(mood->accessibleName()));
}

QTEST_MAIN(TestUnreadLanguage)
#include "tst_unreadlanguage.moc"
