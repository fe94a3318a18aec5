#include "models/sentiment/engine.h"
#include "tests/kit/readingcontract.h"
#include "tests/kit/sharedfiles.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace rapport;
using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// What holds for every text, however strange.
class TestSentimentInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractHoldsForMixedTexts();
    void contractHoldsForRealTexts();
    void hostileTexts_data();
    void hostileTexts();
    void longTextsTakeLinearWork();
    void sameAnswerFromEveryThread();
};

namespace {

QString mixedText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"not"_s, u"good"_s, u"bad"_s, u"very"_s, u"but"_s, u"although"_s, u"great"_s, u"job"_s, u"losing"_s, u"my"_s,
        u"bag"_s, u"waited"_s, u"3"_s, u"hours"_s, u"again"_s, u"finally"_s, u"arrived"_s, u"too"_s, u"salty"_s, u"?"_s,
        u"!"_s, u"."_s, u","_s, u":)"_s, u":("_s, u"😡"_s, u"👍🏽"_s, u"\n"_s, u"would have been"_s, u"nice"_s,
        u"used to be"_s, u"thank you"_s, u"please"_s, u"@shop"_s, u"a.b@c.de"_s, u"https://x.y/z"_s, u"5 stars"_s,
        u"9/10"_s, u"SOOOO"_s, u"well-made"_s, u"don’t"_s, u"no"_s, u"problems"_s, u"refund"_s, u"\u200b"_s,
        u"café"_s, u"\u202e"_s, u"123456789012345678901234567890"_s, u"(see"_s, u"below:)"_s, u"f***ing"_s, u"-"_s,
        u"$"_s, u"ß"_s, u"日本語"_s, u"مرحبا"_s, u"I"_s, u"and"_s, u"never"_s, u"recommend"_s, u"works"_s};
    QString text;
    const int count = int(random.bounded(40));
    for (int i = 0; i < count; ++i) {
        if (random.bounded(20) == 0)
            text += QChar(char16_t(random.bounded(0x10000)));
        else
            text += pieces[int(random.bounded(quint32(pieces.size())))];
        if (random.bounded(8) != 0)
            text += u' ';
    }
    return text;
}

} // namespace

void TestSentimentInput::contractHoldsForMixedTexts()
{
    QRandomGenerator random(20240131);
    const Context named{u"en"_s, {u"Grace Good"_s}};
    int withReasons = 0;
    for (int i = 0; i < 5000; ++i) {
        const QString text = mixedText(random);
        const QString problem = testkit::brokenPromise(text, i % 2 ? named : Context());
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + text));
        withReasons += !Engine::shared().read(text).reasons.isEmpty();
    }
    QVERIFY(withReasons > 2500);
}

void TestSentimentInput::contractHoldsForRealTexts()
{
    const QString path = testkit::sharedFile(u"sentiment/dev/restaurant_sentences.tsv"_s);
    if (path.isEmpty())
        QSKIP("The development texts are not beside this checkout.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 500);
    for (const QString &line : lines) {
        const QString problem = testkit::brokenPromise(line);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + line));
    }
}

void TestSentimentInput::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u" \t\n\r "_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE21));
    QTest::newRow("surrogates in words") << QString(u"goo"_s + QChar(0xD83D) + u"d ba"_s + QChar(0xDC00) + u"d"_s);
    QTest::newRow("zero width in a word") << u"ter\u200brib\u200dle"_s;
    QTest::newRow("control characters") << QString(u"bad\u0001\u0002"_s + QChar(0) + u"\u001b[31m great"_s);
    QTest::newRow("right to left") << u"خدمة سيئة جدا 😡"_s;
    QTest::newRow("mixed scripts") << u"Сервис great 服务 terrible שירות"_s;
    QTest::newRow("only joiners") << u"\u200d\u200d\ufe0f\ufe0f"_s;
    QTest::newRow("emoji sequence") << u"👩‍👩‍👧‍👦 👍🏿 ❤️‍🔥"_s;
    QTest::newRow("private use") << QString(QChar(0xE000)) + QChar(0xF8FF) + QChar(0xFFFF) + QChar(0xFFFE);
    QTest::newRow("punctuation") << u"...!!!???,,,;;;:::---((()))[[]]{{}}@@@###$$$%%%^^^&&&***"_s;
    QTest::newRow("at signs") << QString(u"a@"_s).repeated(2000);
    QTest::newRow("hyphens") << QString(u"not-"_s).repeated(2000);
    QTest::newRow("no spaces") << QString(u"terribleservicegreatfood"_s).repeated(500);
    QTest::newRow("one emoji") << u"😡"_s;
    QTest::newRow("attachment") << u"Please see:\n"_s + QString::fromLatin1(QByteArray(60000, 'x').append("good").toBase64());
    QTest::newRow("invalid UTF-8") << QString::fromUtf8("bad \xff\xfe\xc3( great \xf0\x9f\x98 \xed\xa0\x80");
    QTest::newRow("overrides") << u"\u202edoog ton\u202c saw ti, \u2067terrible\u2069"_s;
    QTest::newRow("markup") << u"<b>terrible</b> &lt;script&gt; '; DROP TABLE customers; --"_s;
}

void TestSentimentInput::hostileTexts()
{
    QFETCH(QString, text);
    QCOMPARE(testkit::brokenPromise(text), QString());
}

// Work is counted in tokens a sentence may hold, not in seconds: a hundred times the text must not be a
// hundred times a hundred of the time, which would let this test run into the suite's limit.
void TestSentimentInput::longTextsTakeLinearWork()
{
    const QStringList pieces{u"a"_s, u"good "_s, u"not "_s, u"again "_s, u"thank you "_s, u"a-"_s, u"x@"_s, u"😡"_s, u":("_s,
                             u"(("_s, u"\u200b"_s, u"a\u200b-"_s, u"finally arrived "_s, u"3 hours "_s, u"but "_s, u"never been "_s,
                             QString(QChar(0xD83D)), u"1/"_s, u"."_s, u"but not good, "_s,
                             u"Mary Ann "_s, u"I don't think, that "_s, u"terrbile "_s, u"some people "_s, u"used to "_s, u"good? No. "_s,
                             u"😡good"_s, u"/"_s, u"_"_s, u"0"_s, u"\n"_s, u"\u202e"_s, u"مرحبا "_s};
    for (const QString &piece : pieces) {
        const QString text = piece.repeated(qsizetype(256 * 1024) / piece.size());
        const Reading reading = Engine::shared().read(text);
        QVERIFY(reading.score >= -1.0 && reading.score <= 1.0);
        QCOMPARE(Engine::shared().score(text), reading.score);
    }
}

void TestSentimentInput::sameAnswerFromEveryThread()
{
    QRandomGenerator random(7);
    QStringList texts;
    for (int i = 0; i < 300; ++i)
        texts.append(mixedText(random));
    QVector<Reading> expected;
    for (const QString &text : texts)
        expected.append(Engine::shared().read(text));
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&texts, &expected, &wrong] {
            for (int round = 0; round < 5; ++round) {
                for (int i = 0; i < texts.size(); ++i) {
                    const Reading reading = Engine::shared().read(texts[i]);
                    wrong += reading.score != expected[i].score || reading.reasons != expected[i].reasons
                        || reading.emotions != expected[i].emotions || reading.signals_ != expected[i].signals_;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestSentimentInput)
#include "tst_sentimentinput.moc"
