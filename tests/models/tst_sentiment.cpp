#include "models/sentiment/engine.h"
#include "models/sentiment/languages.h"

#include <QTest>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

class TestSentiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheListsIsUsed();
    void listsAreLargeEnough();
    void labelsOfRuleGroups_data();
    void labelsOfRuleGroups();
};

void TestSentiment::everyLineOfTheListsIsUsed()
{
    const Languages languages(u":/sentiment"_s);
    QVERIFY2(languages.errors().isEmpty(), qPrintable(languages.errors().join(u'\n')));
    QVERIFY(languages.codes().contains(u"en"_s));
}

void TestSentiment::listsAreLargeEnough()
{
    const Languages languages(u":/sentiment"_s);
    QVERIFY2(languages.writtenEntries() >= 2500, qPrintable(QString::number(languages.writtenEntries())));
}

void TestSentiment::labelsOfRuleGroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Label>("label");
    const auto negative = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text) << Label::Negative; };
    const auto positive = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text) << Label::Positive; };
    positive("Great service, thank you!");
    positive("They fixed my bike within the hour.");
    positive("no issues");
    positive("nothing but great");
    negative("used to be good");
    negative("I wouldn't say that this crew is nice");
    negative("I thought it would be good, but it was not");
    negative("great job losing my bag");
    negative("I was charged twice");
    negative("it broke after two days");
    negative("They hung up on me.");
    negative("still not received");
    negative("😡");
    positive(":-)");
}

void TestSentiment::labelsOfRuleGroups()
{
    QFETCH(QString, text);
    QFETCH(Label, label);
    const Reading reading = Engine::shared().read(text);
    QString reasons;
    for (const Reason &reason : reading.reasons)
        reasons += u"%1 %2 %3 %4; "_s.arg(reason.text, reason.what, reason.rule).arg(reason.contribution);
    QVERIFY2(reading.label == label, qPrintable(u"%1: %2"_s.arg(reading.score).arg(reasons)));
    QCOMPARE(Engine::shared().score(text), reading.score);
}

QTEST_APPLESS_MAIN(TestSentiment)
#include "tst_sentiment.moc"
