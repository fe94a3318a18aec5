#include "tests/kit/readingcontract.h"

#include <QTest>

#include <random>

using namespace rapport;
using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// Whatever a text holds, its reading keeps the promises of reading.h. The seed is fixed, so a failure comes again;
/// RAPPORT_FUZZ_ROUNDS makes it longer.
class FuzzSentimentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytes();
    void anyUnits();
    void anyWords();
    void changedSentences();
    void anyShopWords();

private:
    std::mt19937 m_random{20261122};

    int rounds(int usual) const
    {
        const int wanted = qEnvironmentVariableIntValue("RAPPORT_FUZZ_ROUNDS");
        return wanted > 0 ? wanted : usual;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename List>
    QString soup(const List &pieces, int most)
    {
        QString text;
        for (int i = below(most); i > 0; --i) {
            text += pieces[below(static_cast<int>(pieces.size()))];
            if (below(3) != 0)
                text += u' ';
        }
        return text;
    }
    void check(const QString &text, const Context &context = {})
    {
        const QString problem = testkit::brokenPromise(text, context);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + QString::fromLatin1(text.toUtf8().toPercentEncoding(" "))));
    }
};

namespace {

const QStringList &words()
{
    static const QStringList list{
        u"not"_s, u"never"_s, u"don't"_s, u"think"_s, u"that"_s, u"given"_s, u","_s, u"."_s, u"?"_s, u"!"_s, u"No."_s, u"Yes"_s, u"good"_s, u"BAD"_s,
        u"terrbile"_s, u"sooo"_s, u"very"_s, u"a bit"_s, u"too"_s, u"but"_s, u"although"_s, u"used to"_s, u"in the past"_s, u"now"_s, u"some people"_s,
        u"I"_s, u"you"_s, u"wish"_s, u"would have been"_s, u"nice"_s, u"better"_s, u"than"_s, u"elsewhere"_s, u"waited"_s, u"3"_s, u"hours"_s, u"again"_s,
        u"twice"_s, u"finally"_s, u"arrived"_s, u"great job"_s, u"losing my bag"_s, u"yeah right"_s, u"😡"_s, u":)"_s, u":("_s, u"5 stars"_s, u"9/10"_s,
        u"Mr."_s, u"Emily"_s, u"Sharp"_s, u"@shop"_s, u"a.b@c.de"_s, u"www.x.de"_s, u"\n"_s, u"("_s, u")"_s, u"-"_s, u"…"_s, u"\u200b"_s, u"’"_s, u"70-year-old"_s,
        u"refund"_s, u"thank you"_s, u"please"_s, u"so good"_s, u"not even"_s, u"it wasn't"_s, u"I did not"_s, u"zingy"_s, u"the zingy"_s};
    return list;
}

} // namespace

void FuzzSentimentTest::anyBytes()
{
    for (int round = 0; round < rounds(2000); ++round) {
        QByteArray bytes;
        for (int i = below(300); i > 0; --i)
            bytes += char(below(256));
        check(QString::fromUtf8(bytes));
        if (QTest::currentTestFailed())
            return;
    }
}

void FuzzSentimentTest::anyUnits()
{
    static const QStringList odd{QString(QChar(0xD83D)), QString(QChar(0xDE21)), u"\u200d"_s, u"\ufe0f"_s, u"\u202e"_s, u"\ufeff"_s, u"\u00ad"_s, u"'"_s,
                                 u"’"_s, u"-"_s, u"*"_s, u"/"_s, u":"_s, u"@"_s, u"_"_s, u"."_s, u"1"_s, u"é"_s, u"ß"_s, u"ﬁ"_s, u"İ"_s, u"א"_s, u"中"_s, u"a"_s, u"good"_s, u"😡"_s};
    for (int round = 0; round < rounds(2000); ++round) {
        QString text;
        for (int i = below(200); i > 0; --i)
            text += below(4) == 0 ? QString(QChar(char16_t(below(0x10000)))) : odd[below(int(odd.size()))];
        check(text);
        if (QTest::currentTestFailed())
            return;
    }
}

void FuzzSentimentTest::anyWords()
{
    const Context named{u"en"_s, {u"Grace Good"_s, u"Emily Sharp"_s}};
    for (int round = 0; round < rounds(4000); ++round) {
        check(soup(words(), 60), round % 2 ? named : Context());
        if (QTest::currentTestFailed())
            return;
    }
}

void FuzzSentimentTest::changedSentences()
{
    const QStringList sentences{u"I don't think, given all we paid, that the room was clean."_s, u"Was it good? No, it was not."_s,
                                u"I waited more than 45 minutes and then they hung up again!"_s, u"Some people love it, but I find it awful."_s,
                                u"Thanks for losing my luggage, great job 👏👏"_s, u"It used to be good, now it's terrible :("_s};
    for (int round = 0; round < rounds(3000); ++round) {
        QString text = sentences[below(int(sentences.size()))];
        for (int i = below(5); i >= 0; --i) {
            const int at = below(int(text.size()));
            switch (below(4)) {
            case 0: text.remove(at, 1 + below(6)); break;
            case 1: text.insert(at, words()[below(int(words().size()))]); break;
            case 2: text.insert(at, text.mid(below(int(text.size())), below(20))); break;
            default: text[at] = QChar(char16_t(32 + below(200))); break;
            }
            if (text.isEmpty())
                text = u"x"_s;
        }
        check(text);
        if (QTest::currentTestFailed())
            return;
    }
}

void FuzzSentimentTest::anyShopWords()
{
    for (int round = 0; round < rounds(1000); ++round) {
        auto own = std::make_shared<ShopWords>();
        for (int i = below(6); i >= 0; --i)
            own->add(soup(words(), 4).trimmed(), below(81) / 10.0 - 4.0);
        check(soup(words(), 40), {u"en"_s, {}, own});
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(FuzzSentimentTest)
#include "tst_sentiment.moc"
