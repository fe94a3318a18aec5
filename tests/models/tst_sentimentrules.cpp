#include "models/sentiment/engine.h"

#include <QTest>

#include <algorithm>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// What each group of rules does to texts as customers write them.
class TestSentimentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void label_data();
    void label();
    void rule_data();
    void rule();
    void weaker_data();
    void weaker();
};

namespace {

QString explain(const Reading &reading)
{
    QString reasons = QString::number(reading.score) + u":"_s;
    for (const Reason &reason : reading.reasons)
        reasons += u" [%1 %2 %3 %4]"_s.arg(reason.text, reason.what, reason.rule).arg(reason.contribution);
    return reasons;
}

void rows(const char *group, Label label, std::initializer_list<const char *> texts)
{
    for (const char *text : texts) {
        QTest::newRow(qPrintable(QString::fromUtf8(group) + u": "_s + QString::fromUtf8(text)))
            << QString::fromUtf8(text) << label;
    }
}

} // namespace

void TestSentimentRules::label_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Label>("label");
    constexpr Label Neg = Label::Negative;
    constexpr Label Neu = Label::Neutral;
    constexpr Label Pos = Label::Positive;

    rows("words", Pos, {"Great service", "lovely staff and delicious food", "sooo goooood", "AMAZING!!!", "I love it"});
    rows("words", Neg, {"Terrible service", "rude waiter, dirty table", "the worst ever", "sooo slooow", "what a joke"});
    rows("symbols", Pos, {"👍", ":-)", "see you tomorrow 😊", "👍🏿", "❤️"});
    rows("symbols", Neg, {"😡", ":(", "my parcel 😠😠😠", "👎🏽"});
    rows("ratings", Pos, {"9/10", "5 stars", "10 out of 10", "five stars"});
    rows("ratings", Neg, {"2/10", "1 star", "zero stars", "0/5"});

    rows("topic words", Neu, {"I called support about my credit card", "reward points number 4711", "The order is for Tuesday",
                              "customer service department", "Free shipping is from 50 euros", "happy hour is from five to seven"});
    rows("masked", Neu, {"@great_deals", "https://awful-shop.example/terrible", "mail to love.happy@example.com", "www.bestever.com"});
    rows("requests", Neu, {"Please update your site", "Can you send me the invoice?", "Could you please call me tomorrow?",
                           "I would like to order two more", "Thanks in advance", "please let me know"});
    rows("requests", Neg, {"thanks for losing my luggage", "Thank you for ruining our wedding", "thanks for nothing"});

    rows("unreal", Neg, {"It would have been nice to get an answer", "could be better", "wish they would listen",
                         "It should have been a great evening", "not as good as before", "far better at the shop next door"});
    rows("unreal", Pos, {"would recommend", "I would definitely come back", "could not be happier"});

    rows("negation", Pos, {"NO issues", "no problems at all", "nothing but great", "never had a problem", "never disappoints",
                           "not disappointed", "without any trouble", "You can't go wrong here", "can't complain"});
    rows("negation", Neg, {"I wouldn't say that this crew is nice", "not good", "wasn't very helpful", "isn’t clean",
                           "I don't like it", "dont recommend", "never friendly", "lacks taste", "fails to impress",
                           "nobody was helpful", "I do not think that the food was good", "used to be good"});
    rows("ellipsis", Neg, {"I thought it would be good, but it was not", "They said it would be great. It wasn't."});
    rows("answers", Neg, {"Do I think the staff was helpful? No.", "Was the food good? Not at all."});
    rows("answers", Pos, {"Is the food good? Yes, it is great.", "Was anything wrong? No."});
    rows("idioms", Neg, {"I can't tell you how disappointed I was", "could not believe how dirty it was",
                         "without a doubt the worst", "never been so insulted"});
    rows("idioms", Pos, {"can't wait to come back", "to die for", "out of this world", "don't miss this place"});

    rows("events", Neg, {"I waited 45 minutes", "put on hold", "third time I ask", "I was charged twice", "it is broken",
                         "not received", "they hung up", "my flight was cancelled", "nobody answers the phone",
                         "it stopped working after a week", "the parcel never arrived", "sent the wrong size",
                         "it doesn't work", "still no reply", "had to call again", "my card was charged twice again",
                         "I want my money back", "passed from one desk to the next"});
    rows("events", Pos, {"it works", "arrived on time", "they fixed my bike", "problem solved", "replaced it immediately",
                         "called me back within minutes", "finally arrived and works great"});

    rows("contrast", Neg, {"great device, but it crashes every 10 minutes", "Nice shop but rude staff",
                           "Although the food was good, the service was terrible"});
    rows("contrast", Pos, {"A bit slow but absolutely wonderful food", "Although it was late, everything was perfect"});
    rows("sarcasm", Neg, {"great job losing my bag", "Well done, you charged me twice", "nice work breaking my phone"});
    rows("change", Pos, {"I used to hate this shop, now I love it", "it was late before, but now it is on time"});
    rows("notes", Neg, {"Customer is upset, wants his money back", "asked for a refund because the lamp is broken",
                        "Drove 40 km for nothing", "The machine leaks again after the repair"});
    rows("notes", Pos, {"Delivery came a day early, she was delighted", "Came in angry, left happy after we replaced it"});
    rows("notes", Neu, {"Bought two lamps, paid cash.", "Asked whether we have the blue jacket in M.", "Comes on Friday at ten."});
    rows("excess", Neg, {"too salty", "the room was too small", "way too expensive"});
}

void TestSentimentRules::label()
{
    QFETCH(QString, text);
    QFETCH(Label, label);
    const Reading reading = Engine::shared().read(text);
    QVERIFY2(reading.label == label, qPrintable(explain(reading)));
    QCOMPARE(Engine::shared().score(text), reading.score);
}

void TestSentimentRules::rule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("negation") << u"the staff was not nice"_s << u"negation"_s;
    QTest::newRow("degree") << u"the staff was very nice"_s << u"degree"_s;
    QTest::newRow("dampened") << u"the staff was a bit rude"_s << u"degree"_s;
    QTest::newRow("contrast") << u"nice shop but rude staff"_s << u"contrast"_s;
    QTest::newRow("unreal") << u"would have been nice"_s << u"unreal"_s;
    QTest::newRow("past") << u"used to be good"_s << u"past"_s;
    QTest::newRow("question") << u"is it any good?"_s << u"question"_s;
    QTest::newRow("duration") << u"waited three hours"_s << u"duration"_s;
    QTest::newRow("repeat") << u"my bill was wrong again"_s << u"repeat"_s;
    QTest::newRow("sarcasm") << u"great job losing my bag"_s << u"sarcasm"_s;
    QTest::newRow("excess") << u"far too salty"_s << u"excess"_s;
    QTest::newRow("emphasis") << u"it was GREAT"_s << u"emphasis"_s;
}

void TestSentimentRules::rule()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const Reading reading = Engine::shared().read(text);
    const bool named = std::any_of(reading.reasons.begin(), reading.reasons.end(),
                                   [&rule](const Reason &reason) { return reason.rule == rule; });
    QVERIFY2(named, qPrintable(explain(reading)));
}

void TestSentimentRules::weaker_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("higher");
    const auto row = [](const char *lower, const char *higher) {
        QTest::newRow(lower) << QString::fromUtf8(lower) << QString::fromUtf8(higher);
    };
    row("good", "very good");
    row("very good", "absolutely brilliant");
    row("a bit good", "good");
    row("extremely rude", "rude");
    row("rude", "slightly rude");
    row("great", "great!");
    row("it was great", "it was GREAT");
    row("I waited three weeks", "I waited 10 minutes");
    row("my bill is wrong again", "my bill is wrong");
    row("great food, but rude staff", "rude staff, but great food");
    row("finally arrived", "arrived");
    row("is it good?", "it is good");
    row("not bad", "good");
    row("bad", "not bad");
}

void TestSentimentRules::weaker()
{
    QFETCH(QString, lower);
    QFETCH(QString, higher);
    const Reading low = Engine::shared().read(lower);
    const Reading high = Engine::shared().read(higher);
    QVERIFY2(low.score < high.score, qPrintable(explain(low) + u" | "_s + explain(high)));
}

QTEST_APPLESS_MAIN(TestSentimentRules)
#include "tst_sentimentrules.moc"
