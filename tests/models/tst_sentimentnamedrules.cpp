#include "models/sentiment/engine.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// Every rule by its name: in which texts it must stand in the reasons, and in which it must not.
class TestSentimentNamedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void everyRuleHasEnoughRows();
};

namespace {

struct Rows
{
    const char *rule;
    QList<const char *> fires;
    QList<const char *> silent;
};

const QList<Rows> &table()
{
    static const QList<Rows> rows{
        {"name",
         {"Grace called about the order", "Rusty and Rich called", "I spoke with Joy on Friday", "ask Faith for the keys",
          "Hope will bring the papers", "We met Rusty at the desk", "Sunny took the order", "Rich rang on Monday"},
         {"she has grace", "the chain is rusty", "a joy to ride", "I lost faith in you", "I hope it works", "a sunny terrace",
          "JOY!!!", "a rich sauce"}},
        {"negation",
         {"the food is not good", "this is not a great flight", "I didn't enjoy the seat", "nobody was helpful", "I can't say I enjoyed it",
          "I don't think this is a nice crew", "I wouldn't say that the staff is friendly", "never friendly", "without any joy",
          "I don't think, given what we paid, that the room was good", "it is not terrible", "neither clean nor quiet",
          "nothing about the meal was tasty", "no longer reliable"},
         {"the food is good", "I love it, no doubt", "not only cheap but fast", "no, the food was good", "I do not know. It is great",
          "can't wait to come back", "the room was clean, no matter when"}},
        {"past",
         {"it used to be good", "the staff used to be friendly", "formerly a nice place", "it was once a great hotel",
          "this used to be my favourite cafe", "in the past it was clean", "years ago the food was tasty", "back in the day it was fun",
          "the shop used to be awful"},
         {"I used it and it is good", "the used car is great", "once more a great evening", "I am used to good service",
          "the staff is friendly", "it was good", "the service is better than ever"}},
        {"unreal",
         {"it would have been nice", "I wish it was good", "I wish they would answer", "it should have been a great day", "could have been better organised, it was meant to be fun",
          "supposed to be a luxury room", "if only the staff was friendly", "advertised as clean", "claims to be the best",
          "they promised a nice view", "should be clean"},
         {"I would recommend it", "the room was clean", "I could not be happier", "they should know: it was great", "it is nice",
          "would come again, great food"}},
        {"degree",
         {"the staff was very nice", "really good food", "extremely rude", "a bit slow", "somewhat disappointing", "absolutely brilliant",
          "slightly dirty", "incredibly helpful", "kind of boring", "it was truly good, we stayed", "pretty awful", "fairly clean"},
         {"the staff was nice", "the very man I met", "really? it is blue", "so we left", "it was not very good", "a bit of blue cloth"}},
        {"excess",
         {"too purple", "the room was too wide", "way too sweet", "far too spicy for us", "the bag is too wide", "they were too rude",
          "the sleeves are too narrow", "a little too oily", "much too dark"},
         {"it was salty", "I like it too", "me too", "the food was good, too", "too", "we went there too and paid", "not too bad"}},
        {"comparison",
         {"it is better next door", "the coffee is cheaper elsewhere", "cheaper at another shop", "it was nicer at the other place",
          "the food is tastier at other restaurants", "the competition is better, faster at another shop",
          "cleaner rooms at other hotels", "you find it cheaper elsewhere", "cheaper than at your shop, better somewhere else"},
         {"better than expected", "it is better now", "much better, thank you", "the food was better than elsewhere", "better late",
          "it is cheaper than before", "I feel better"}},
        {"ellipsis",
         {"I thought it would be good, but it was not", "We hoped the trip would be fun but it really was not",
          "I thought I would like the crew, but I did not", "They said the room would be clean. It wasn't.",
          "I expected a great meal, but it wasn't", "I thought the plane would be awful, but it wasn't",
          "supposed to be friendly, but they weren't", "I thought it would be terrible, but it was not",
          "I said the hotel would be nice, but it isn't"},
         {"the staff was rude and did not move", "great food. We did not stay.", "I love how they are done at home, no worries",
          "it was good, not bad", "good food, but no wine list", "thank you! I didn't realize that", "it was great, and it wasn't late"}},
        {"missing",
         {"they did not bring it", "no instructions", "nobody at the desk", "the door would not open", "no receipt in the box",
          "the shop doesn't list the size", "we can't open the box", "never a call from them", "he does not call"},
         {"the food is not good", "please do not bend", "do you not have it?", "don't plug it in", "if you don't have one",
          "no", "work from home instead of the office"}},
        {"answer",
         {"Was the food good? No.", "Do I think the pilot was nice? No", "Did we like it? Not at all.", "Is it a great phone? Not really",
          "Is it bad? No", "Was the room awful? Not at all.", "Did I enjoy it? No, I did not.", "Is the crew friendly? Nope",
          "Was it clean? Of course not."},
         {"Was the food good? Yes.", "Was the food good? We stayed for an hour.", "Is it good?", "No. It was good.",
          "Is it good? No idea who could tell you that, ask them.", "Was it good? The wine was terrible."}},
        {"duration",
         {"I waited three hours", "waited 45 minutes", "we waited for two days", "on hold for 90 minutes", "the delivery took 6 weeks",
          "I have been waiting for a month", "waited over 40 mins at the desk", "it took three weeks to get an answer", "waiting since 2 hours"},
         {"I waited", "the film lasts 3 hours", "we did not wait 10 minutes", "open 24 hours", "the flight was 45 minutes", "a 3 year warranty"}},
        {"relief",
         {"finally arrived", "it finally works", "at last it was delivered", "they finally fixed my bike", "finally a good meal",
          "at long last it works", "finally got my refund", "finally somebody helpful"},
         {"it arrived", "finally, we left", "finally broken", "at last count ten", "it works", "finally, it is blue", "the finally chosen colour"}},
        {"repeat",
         {"my bill was wrong again", "it was rude again", "still broken", "it failed twice", "the parcel was damaged twice",
          "wrong size for the third time, wrong again", "late yet again", "the heating failed several times", "they keep it dirty, dirty again and again"},
         {"my bill was wrong", "I come again and again", "it is still good", "great again", "he called twice", "again in blue, please"}},
        {"sarcasm",
         {"great job losing my bag", "thanks for losing my luggage", "nice work breaking my phone", "Well done, you charged me twice. Thanks for ruining it",
          "I just love waiting two hours", "what a great way to ruin a holiday", "yeah right, great service",
          "My flight was cancelled again. Awesome.", "way to go breaking it"},
         {"great job fixing my bike", "thanks for the quick answer", "nice work", "I just love the pizza", "Awesome.", "great way to start the day",
          "The bag came on time. Awesome."}},
        {"change",
         {"I used to hate this airline, although now I like it", "I think this service is great, but in the past I hated it",
          "in the past I loved it, but now it is awful", "I love this place, I used to hate it", "we used to enjoy it, now it is boring",
          "at first I hated it, but now I love it", "initially it was terrible, now it is wonderful", "I like it now, although I used to dislike it"},
         {"I used to hate this airline", "now I like it", "great food, but rude staff", "in the past I loved it", "I hated it and I hate it",
          "it was good, now it is better", "we love it"}},
        {"others",
         {"some people think this crew is great, but I find it awful", "my friends hated it, but I love it", "I think you are great, but some people think you are awful",
          "others love it, I hate it", "my parents enjoyed the place, but I think it is terrible", "I had heard it was awful, but I enjoyed it",
          "everyone else hated the film, I loved it", "the reviews are terrible, but I had a great time"},
         {"some people think this crew is great", "my friends love it", "I love it, but it is expensive", "others came later, the food was great",
          "they say it is great", "people love it and the food is good", "I told others that I love it"}},
        {"contrast",
         {"nice shop but rude staff", "great device, but it crashes", "although the food was good, the service was terrible",
          "good food, however the waiter was rude", "a bit slow but wonderful food", "clean room, except for the dirty carpet", "despite the nice view it was awful",
          "lovely staff, yet slow", "even though it was late, everything was perfect"},
         {"nice shop and rude staff", "but it was good", "nice shop. Rude staff.", "everyone but me", "good food, good wine", "the staff was rude"}},
        {"question",
         {"is it any good?", "do you have a nice one?", "Where can I find a good hotel?", "was the food tasty?", "how good is it?",
          "Are the rooms clean?", "why is it so expensive?", "Is the battery bad?"},
         {"it is good", "was the food tasty? Yes.", "why was I charged twice?", "when do you open?", "good! Was it blue?", "is it good? No.",
          "I like it. Do you open at nine?"}},
        {"request",
         {"please send me a good one", "could you find a nice table for us", "can you bring a clean towel", "kindly choose a good seat",
          "please fix the broken lamp quickly and well", "pls send a nice picture", "could I get a better room", "please recommend a good wine"},
         {"it is a good one", "I am pleased with it", "the nice table was taken", "she found a good seat", "we got a clean towel", "please call me", "he could find it, it was good"}},
        {"emphasis",
         {"it was GREAT", "great!", "goooood", "TERRIBLE service", "I love it!!!", "it was baaaad", "awful!", "they were RUDE to me"},
         {"it was great", "GREAT SERVICE AND LOVELY STAFF", "great.", "it was bad", "I love it", "the USB port is good", "hello! It is nice"}},
    };
    return rows;
}

QString explain(const Reading &reading)
{
    QString reasons = QString::number(reading.score) + u":"_s;
    for (const Reason &reason : reading.reasons)
        reasons += u" [%1 %2 %3 %4]"_s.arg(reason.text, reason.what, reason.rule).arg(reason.contribution);
    return reasons;
}

} // namespace

void TestSentimentNamedRules::rule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fires");
    for (const Rows &rows : table()) {
        const auto add = [&rows](const QList<const char *> &texts, bool fires) {
            for (const char *text : texts) {
                QTest::addRow("%s%s: %s", rows.rule, fires ? "" : " not", text)
                    << QString::fromLatin1(rows.rule) << QString::fromUtf8(text) << fires;
            }
        };
        add(rows.fires, true);
        add(rows.silent, false);
    }
}

void TestSentimentNamedRules::rule()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(bool, fires);
    const Reading reading = Engine::shared().read(text);
    bool named = std::any_of(reading.reasons.begin(), reading.reasons.end(),
                             [&rule](const Reason &reason) { return reason.rule == rule; });
    // A name weighs nothing, so no reason can say so: the same word written small must have one.
    if (rule == u"name"_s)
        named = reading.reasons.isEmpty() && !Engine::shared().read(text.toLower()).reasons.isEmpty();
    QVERIFY2(named == fires, qPrintable(explain(reading)));
}

void TestSentimentNamedRules::everyRuleHasEnoughRows()
{
    for (const Rows &rows : table())
        QVERIFY2(rows.fires.size() + rows.silent.size() >= 15 && rows.silent.size() >= 5, rows.rule);
}

QTEST_APPLESS_MAIN(TestSentimentNamedRules)
#include "tst_sentimentnamedrules.moc"
