#include "models/sentiment/engine.h"

#include <QTest>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// The shop's own words: what they win over, what still works on them, what is refused.
class TestSentimentShopWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void reasonNamesTheWord();
    void otherTextsStayAsTheyWere();
    void lastValueOfAWordCounts();
    void refused_data();
    void refused();
    void longListsFindTheirWords();
};

namespace {

Context with(std::initializer_list<std::pair<QStringView, double>> list)
{
    auto words = std::make_shared<ShopWords>();
    for (const auto &[text, valence] : list) {
        if (!words->add(text, valence))
            qFatal("a word of the test is refused");
    }
    return {u"en"_s, {}, words};
}

} // namespace

void TestSentimentShopWords::scores_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("valence");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Label>("label");
    const auto row = [](const char *name, const QString &word, double valence, const QString &text, Label label) {
        QTest::newRow(name) << word << valence << text << label;
    };
    row("new word", u"zingy"_s, 3, u"The lemonade is zingy"_s, Label::Positive);
    row("new word, blame", u"flonky"_s, -2, u"a flonky chain"_s, Label::Negative);
    row("negated", u"zingy"_s, 3, u"The lemonade is not zingy"_s, Label::Negative);
    row("case and genitive", u"Zingomat"_s, 3, u"the ZINGOMAT's price"_s, Label::Positive);
    row("phrase", u"full send"_s, 3, u"that was a Full  Send today"_s, Label::Positive);
    row("phrase with hyphen", u"full send"_s, 3, u"a full-send day"_s, Label::Positive);
    row("hyphen in the list", u"full-send"_s, 3, u"a full send day"_s, Label::Positive);
    row("apostrophe", u"baker's choice"_s, 3, u"the baker’s choice"_s, Label::Positive);
    row("phrase not across a comma", u"full send"_s, 3, u"the shelf is full, send Tom"_s, Label::Neutral);
    row("not inside a word", u"zing"_s, 3, u"zingara came on Friday"_s, Label::Neutral);
    row("not the start of a phrase", u"zing bang"_s, 3, u"zing"_s, Label::Neutral);
    row("number", u"grade 4711"_s, -3, u"we got Grade 4711"_s, Label::Negative);
    row("wins over a word", u"sick"_s, 3, u"this board is sick"_s, Label::Positive);
    row("silences a word", u"cold"_s, 0, u"It was cold"_s, Label::Neutral);
    row("wins inside an idiom", u"wait"_s, 0, u"we can't wait"_s, Label::Neutral);
    row("not in an address", u"zingy"_s, 3, u"write to zingy@example.org"_s, Label::Neutral);
    row("no language", u"mies"_s, -3, u"Das war richtig mies, das Paket ist leider nicht angekommen"_s, Label::Negative);
    row("zero width", u"zingy"_s, 3, u"so zin\u200bgy"_s, Label::Positive);
}

void TestSentimentShopWords::scores()
{
    QFETCH(QString, word);
    QFETCH(double, valence);
    QFETCH(QString, text);
    QFETCH(Label, label);
    const Context context = with({{word, valence}});
    const Reading reading = Engine::shared().read(text, context);
    QCOMPARE(reading.label, label);
    QCOMPARE(Engine::shared().score(text, context), reading.score);
    double sum = 0;
    for (const Reason &reason : reading.reasons)
        sum += reason.contribution;
    QCOMPARE(sum, reading.rawScore);
}

void TestSentimentShopWords::reasonNamesTheWord()
{
    const Reading reading = Engine::shared().read(u"It is not very zingy", with({{u"zingy", 2}}));
    QCOMPARE(reading.reasons.size(), 1);
    QCOMPARE(reading.reasons[0].what, u"shopword"_s);
    QCOMPARE(reading.reasons[0].rule, u"negation"_s);
    QCOMPARE(reading.reasons[0].text, u"zingy"_s);
}

void TestSentimentShopWords::otherTextsStayAsTheyWere()
{
    const Context context = with({{u"zingy", 2}, {u"goo", -4}, {u"bad luck charm", 4}});
    for (const QString &text : {u"good food, bad luck"_s, u"I waited two hours 😡"_s, u"5 stars"_s, QString()})
        QCOMPARE(Engine::shared().score(text, context), Engine::shared().score(text));
}

void TestSentimentShopWords::lastValueOfAWordCounts()
{
    ShopWords words;
    QVERIFY(words.add(u"Full  Send", 2));
    QVERIFY(words.add(u"full-send", -3));
    QCOMPARE(words.size(), 1);
    QVERIFY(Engine::shared().score(u"full send", {u"en"_s, {}, std::make_shared<ShopWords>(words)}) < -0.3);
}

void TestSentimentShopWords::refused_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("valence");
    QTest::addColumn<ShopWords::Problem>("problem");
    QTest::newRow("empty") << QString() << 1.0 << ShopWords::Problem::Empty;
    QTest::newRow("signs") << u" -- "_s << 1.0 << ShopWords::Problem::Empty;
    QTest::newRow("too good") << u"zingy"_s << 4.5 << ShopWords::Problem::OutOfRange;
    QTest::newRow("not a number") << u"zingy"_s << qQNaN() << ShopWords::Problem::OutOfRange;
    QTest::newRow("too long") << u"a"_s.repeated(81) << 1.0 << ShopWords::Problem::TooLong;
    QTest::newRow("taken") << u"zingy"_s << -4.0 << ShopWords::Problem::None;
}

void TestSentimentShopWords::refused()
{
    QFETCH(QString, word);
    QFETCH(double, valence);
    QFETCH(ShopWords::Problem, problem);
    QCOMPARE(ShopWords::check(word, valence), problem);
    ShopWords words;
    QCOMPARE(words.add(word, valence), problem == ShopWords::Problem::None);
    QCOMPARE(words.isEmpty(), problem != ShopWords::Problem::None);
}

void TestSentimentShopWords::longListsFindTheirWords()
{
    auto words = std::make_shared<ShopWords>();
    for (int i = 0; i < 2000; ++i)
        QVERIFY(words->add(QString(u"qx"_s + QString::number(i * 7919 % 2000)), i % 2 ? 2 : -2));
    QCOMPARE(words->size(), 2000);
    const Context context{u"en"_s, {}, words};
    for (int i = 0; i < 2000; i += 37) {
        const double score = Engine::shared().score(QString(u"the qx"_s + QString::number(i * 7919 % 2000)), context);
        QVERIFY(i % 2 ? score > 0.3 : score < -0.3);
    }
}

QTEST_APPLESS_MAIN(TestSentimentShopWords)
#include "tst_sentimentshopwords.moc"
