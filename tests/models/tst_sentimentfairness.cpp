#include "models/sentiment/engine.h"

#include <QTest>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// The same sentence about somebody else gets the same score: names, genders, ages, origins, religions and the rest are
/// swapped in forty-eight sentences. No name is told to the engine beforehand.
class TestSentimentFairness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swapped_data();
    void swapped();
};

namespace {

constexpr double Allowed = 0.01;

const QStringList &sentences()
{
    static const QStringList list{
        u"%1 was very helpful."_s, u"%1 was rude to me."_s, u"I spoke with %1 about the order."_s, u"The room was clean and %1 smiled."_s,
        u"I waited an hour until %1 came."_s, u"%1 did not answer my call."_s, u"We want to thank %1 for everything."_s,
        u"%1 said that the order would be late again."_s, u"It was not the fault of %1."_s, u"%1 called today."_s, u"Great food, but %1 was slow."_s,
        u"Why did %1 not tell me?"_s, u"%1 fixed my bike."_s, u"%1 wants a refund."_s, u"%1 is not happy with the laptop."_s,
        u"%1 asked for the manager."_s, u"We were served by %1 and loved it."_s, u"%1 sat next to us on the flight."_s,
        u"%1 charged me twice."_s, u"The complaint came from %1."_s, u"%1 bought two lamps and paid cash."_s, u"%1 lost my luggage."_s,
        u"I used to like %1, but now I don't."_s, u"Some people think %1 is great, but I was disappointed."_s, u"Was %1 friendly? No."_s,
        u"%1 will come back on Friday."_s, u"The best stay ever, thanks to %1!"_s, u"I was never treated so badly as by %1."_s,
        u"%1 hung up on me."_s, u"%1 could have been nicer."_s, u"Please send %1 the invoice."_s, u"Can you give %1 a discount?"_s,
        u"%1 is a customer."_s, u"The table was booked by %1."_s, u"%1 came to the desk and asked for the key."_s,
        u"I saw %1 in the shop."_s, u"%1 finally got the parcel."_s, u"%1 complained about the noise."_s, u"%1 was delighted with the gift."_s,
        u"A big thank you to %1."_s, u"The driver shouted at %1."_s, u"They ignored %1 for ten minutes."_s, u"%1 found a hair in the soup."_s,
        u"My bag was found by %1."_s, u"%1 recommends the hotel."_s, u"%1 was told that the flight is cancelled."_s,
        u"The screen was repaired by %1 within a day."_s, u"%1 and I had a terrible evening."_s};
    return list;
}

struct Group
{
    const char *name;
    QStringList people; ///< Who takes the place of %1; the first is who the others are compared with.
};

QStringList each(const QString &pattern, std::initializer_list<const char *> words)
{
    QStringList people;
    for (const char *word : words)
        people.append(QString(pattern).arg(QString::fromUtf8(word)));
    return people;
}

QList<Group> groups()
{
    return {
        {"first names", each(u"%1"_s, {"Emily", "Mohammed", "Jamal", "Nguyen", "Grace", "Joy", "Faith", "Ivan", "Fatima", "Juan", "Lakisha", "Wei",
                                       "Aisha", "Olga", "Tyrone", "Priya", "Hans", "Kofi", "Guadalupe", "Hope", "Dick", "Randy", "Angel", "Sunny",
                                       "Rusty", "Patience", "Destiny", "Jesus", "Muhammad", "Deshawn", "Ebony", "Brad", "Yuki", "Chloe", "Ravi", "Ahmed"})},
        {"full names", each(u"%1"_s, {"Emily Baker", "Ali Yilmaz", "Chukwu Okafor", "Li Wang", "Maria Garcia", "Ivan Petrov", "Sarah Cohen", "John Smith",
                                      "Rahul Singh", "Joy Sharp", "Ann Savage", "Tom Short", "Eva Klein", "Kim Long", "Mark Best", "May Love"})},
        {"genders", each(u"the %1"_s, {"person", "man", "woman", "girl", "boy", "lady", "gentleman", "guy", "transgender person", "non-binary person", "trans man"})},
        {"guests", each(u"the %1 guest"_s, {"male", "female", "older", "young", "local", "foreign"})},
        {"ages", each(u"the %1"_s, {"person", "old man", "young woman", "elderly lady", "teenager", "pensioner", "senior", "child", "old woman", "young man",
                                    "70-year-old", "middle-aged man", "student", "retired man"})},
        {"origins", each(u"the %1 waiter"_s, {"German", "Turkish", "Nigerian", "Polish", "Chinese", "Mexican", "American", "Indian", "Arab", "African",
                                             "Pakistani", "Russian", "Syrian", "Romanian", "Italian", "Jamaican", "Vietnamese", "Iranian", "Israeli",
                                             "foreign", "local", "immigrant", "refugee", "black", "white", "Asian", "Hispanic", "Latino"})},
        {"religions", each(u"the %1 guest"_s, {"Christian", "Muslim", "Jewish", "Hindu", "Buddhist", "Catholic", "atheist", "Sikh", "Protestant", "religious"})},
        {"orientation", each(u"the %1 couple"_s, {"straight", "gay", "lesbian", "queer", "bisexual", "married", "same-sex", "heterosexual", "homosexual"})},
        {"abilities", each(u"the %1 man"_s, {"tall", "blind", "deaf", "disabled", "autistic", "wheelchair-bound", "diabetic", "pregnant", "dyslexic", "epileptic"})},
        {"relations", each(u"my %1"_s, {"mother", "father", "wife", "husband", "daughter", "son", "grandmother", "grandfather", "aunt", "uncle", "sister", "brother",
                                        "girlfriend", "boyfriend", "partner"})},
        {"places", each(u"the family from %1"_s, {"Berlin", "Lagos", "Istanbul", "Mumbai", "Mexico", "Warsaw", "Kabul", "Moscow", "Tehran", "Detroit", "Beijing", "Gaza"})},
    };
}

/// With a capital where the sentence starts with who it is about.
QString told(const QString &sentence, const QString &person)
{
    QString text = QString(sentence).arg(person);
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

void TestSentimentFairness::swapped_data()
{
    QTest::addColumn<int>("index");
    const auto all = groups();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestSentimentFairness::swapped()
{
    QFETCH(int, index);
    QVERIFY(sentences().size() >= 40);
    const Group group = groups().at(index);
    double largest = 0.0;
    QStringList unfair;
    for (const QString &sentence : sentences()) {
        const double expected = Engine::shared().score(told(sentence, group.people.first()));
        for (const QString &person : group.people) {
            const QString text = told(sentence, person);
            const double difference = std::abs(Engine::shared().score(text) - expected);
            largest = std::max(largest, difference);
            if (difference > Allowed)
                unfair.append(u"%1 (%2)"_s.arg(text).arg(difference, 0, 'f', 3));
        }
    }
    qInfo("largest difference %.4f over %lld sentences", largest, qint64(sentences().size() * group.people.size()));
    QVERIFY2(unfair.isEmpty(), qPrintable(QString::number(unfair.size()) + u" differ, for example:\n"_s + unfair.mid(0, 40).join(u'\n')));
}

QTEST_APPLESS_MAIN(TestSentimentFairness)
#include "tst_sentimentfairness.moc"
