#include "models/sentiment/engine.h"

#include <QTest>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// What stands in a text and is no language, and whose names are words: none of it weighs.
class TestSentimentMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unspoken_data();
    void unspoken();
    void wordsBesideStay_data();
    void wordsBesideStay();
    void namesOfTheRecord_data();
    void namesOfTheRecord();
    void longChunksAreReadOnce();
};

void TestSentimentMasking::unspoken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"Mail me at joy@happy.com about it"_s;
    QTest::newRow("address with dots") << u"Write to anna.lovely+gift@best-shop.co.uk"_s;
    QTest::newRow("link") << u"see https://great.example/awful?love=bad"_s;
    QTest::newRow("www") << u"it is on www.love.example"_s;
    QTest::newRow("domain") << u"your page love.shop, is it yours"_s;
    QTest::newRow("domain and path") << u"see bit.ly/awesome"_s;
    QTest::newRow("handle") << u"@happy_shop when do you open"_s;
    QTest::newRow("handle behind a dot") << u".@GoodAir when do you open"_s;
    QTest::newRow("handle without an at sign") << u"my handle there is joy_lover"_s;
    QTest::newRow("file name") << u"I sent great.pdf and awful_photo.jpg"_s;
    QTest::newRow("path") << u"it is in /home/awful/x"_s;
    QTest::newRow("path of Windows") << u"it is in C:\\great\\files"_s;
    QTest::newRow("telephone") << u"call 0800 555 1234 or +49 (0)30 1234-567"_s;
    QTest::newRow("telephone in letters") << u"call 0800-GREAT-BIKES"_s;
    QTest::newRow("order number") << u"order GOOD-1234 of 12/05/2023"_s;
    QTest::newRow("bank account") << u"DE89 3704 0044 0532 0130 00"_s;
}

void TestSentimentMasking::unspoken()
{
    QFETCH(QString, text);
    const Reading reading = Engine::shared().read(text, {u"en"_s, {}});
    QVERIFY2(reading.reasons.isEmpty(), qPrintable(reading.reasons.value(0).text));
    QCOMPARE(reading.score, 0.0);
}

void TestSentimentMasking::wordsBesideStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Label>("label");
    QTest::newRow("address") << u"I love it, mail me at terrible@awful.com."_s << Label::Positive;
    QTest::newRow("link") << u"Terrible. https://great.example/lovely"_s << Label::Negative;
    QTest::newRow("full stop without a space") << u"It was terrible.Never again"_s << Label::Negative;
    QTest::newRow("slash between words") << u"The soup was awful/cold"_s << Label::Negative;
    QTest::newRow("hyphen") << u"a well-made bike"_s << Label::Positive;
    QTest::newRow("rating with a hyphen") << u"An excellent 5-STAR stay"_s << Label::Positive;
    QTest::newRow("hashtag") << u"so #disappointed"_s << Label::Negative;
    QTest::newRow("colon") << u"Verdict: awful"_s << Label::Negative;
}

void TestSentimentMasking::wordsBesideStay()
{
    QFETCH(QString, text);
    QFETCH(Label, label);
    QCOMPARE(Engine::shared().read(text, {u"en"_s, {}}).label, label);
}

void TestSentimentMasking::namesOfTheRecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Label>("label");
    const QStringList bliss{u"Grace Bliss"_s};
    const QStringList love{u"Will Love"_s};
    const QStringList company{u"United Best Ltd"_s};
    QTest::newRow("whole name") << u"I spoke with Grace Bliss about the order"_s << bliss << Label::Neutral;
    QTest::newRow("surname") << u"I spoke with Mrs Bliss about the order"_s << bliss << Label::Neutral;
    QTest::newRow("first name first") << u"Grace asked about the order"_s << bliss << Label::Neutral;
    QTest::newRow("of hers") << u"This is Bliss's order"_s << bliss << Label::Neutral;
    QTest::newRow("curly apostrophe") << u"This is Bliss\u2019s order"_s << bliss << Label::Neutral;
    QTest::newRow("small letter is the word") << u"the spa was pure bliss"_s << bliss << Label::Positive;
    QTest::newRow("opens a sentence as a word") << u"Love the bike"_s << love << Label::Positive;
    QTest::newRow("opens a sentence as a name") << u"Love, Will asked about the order"_s << love << Label::Neutral;
    QTest::newRow("shouted word") << u"I LOVE IT"_s << love << Label::Positive;
    QTest::newRow("company") << u"I flew with United on Monday"_s << company << Label::Neutral;
    QTest::newRow("company of two words") << u"I was told so by United Best"_s << company << Label::Neutral;
    QTest::newRow("the company's failure stays") << u"United lost my bag"_s << company << Label::Negative;
    QTest::newRow("hyphenated") << u"I asked Joy-Grace for the bill"_s << QStringList{u"Joy-Grace Smith"_s} << Label::Neutral;
    QTest::newRow("written in capitals") << u"I asked GLORY for the bill"_s << QStringList{u"GLORY Smith"_s} << Label::Neutral;
    QTest::newRow("small words of a name stay") << u"I do not like The Sad Goat"_s << QStringList{u"The Goat"_s} << Label::Negative;
    QTest::newRow("no names") << u"I love the bike"_s << QStringList() << Label::Positive;
    QTest::newRow("strange names") << u"I love the bike"_s << QStringList{QString(), u" - "_s, u"'"_s, u"X"_s} << Label::Positive;
}

void TestSentimentMasking::namesOfTheRecord()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(Label, label);
    const Reading reading = Engine::shared().read(text, {u"en"_s, names});
    QVERIFY2(reading.label == label, qPrintable(QString::number(reading.score)));
    QCOMPARE(Engine::shared().score(text, {u"en"_s, names}), reading.score);
}

void TestSentimentMasking::longChunksAreReadOnce()
{
    // A chunk is masked whole, so its length costs once, however many of its parts look like the start of one.
    for (const QString &piece : {u"a_"_s, u"a.co/"_s, u"/b/"_s, u"AB-1234-"_s, u"1234-AB"_s, u"123-AB-"_s, u"a:\\"_s, u"x@y."_s}) {
        const QString text = piece.repeated(qsizetype(400'000) / piece.size()) + u'x';
        QVERIFY(Engine::shared().score(text, {u"en"_s, {u"Ab Y"_s}}) <= 1.0);
    }
}

QTEST_APPLESS_MAIN(TestSentimentMasking)
#include "tst_sentimentmasking.moc"
