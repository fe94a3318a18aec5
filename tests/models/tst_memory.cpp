#include "models/sentiment/engine.h"
#include "tests/kit/importing.h"
#include "tests/kit/memoryshop.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;
using testkit::MemoryShop;

/// What the shop teaches the engine, what follows, and how it is taken back.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatSayTheSameFollowAndComeBack();
    void aPersonsValueIsNeverTouched();
    void theCardKnowsWhy();
    void newTextsAndImportsFollow();
    void correctionsThatContradictCancelOut();
    void oneLessonPerText();
    void aTextThatGoesTakesItsLesson();
    void anotherLanguageCanBeTaught();
    void whatIsInNoTextIsRefused_data();
    void whatIsInNoTextIsRefused();
    void hostileTextsTeachNothingBad_data();
    void hostileTextsTeachNothingBad();
    void theOfferSaysWhoFollows();
    void theOfferPrefersTheWordThatPullsTheWrongWay();
    void ownWordsAreKeptChangedAndTakenBack();
    void ownWordsThatMakeNoSenseAreRefused_data();
    void ownWordsThatMakeNoSenseAreRefused();
    void anOwnWordBeatsALesson();
    void theHitRateIsTheEnginesOwn();
};

void MemoryTest::textsThatSayTheSameFollowAndComeBack()
{
    MemoryShop shop;
    const EntryKey first = shop.say(u"He took the usual."_s);
    const EntryKey second = shop.say(u"She wants the usual on Friday."_s);
    const EntryKey third = shop.review(u"The usual"_s, u"As I said at the till."_s);
    const EntryKey other = shop.say(u"He wants it on Monday."_s);
    const QStringList before = shop.dumped();
    QCOMPARE(shop.scoreOf(second), 0);

    const Result<Correction> corrected = shop.correct(first, 500, u"the usual"_s);
    QVERIFY(corrected.ok());
    QCOMPARE(corrected->phrase, u"the usual"_s);
    QCOMPARE(corrected->followers, 2);
    QCOMPARE(shop->undo().last().followers, 2);
    QCOMPARE(shop->undo().last().phrase, u"the usual"_s);
    QVERIFY(shop.scoreOf(second) > 50);
    QVERIFY(shop.scoreOf(third) > 50);
    QCOMPARE(shop.scoreOf(other), 0);
    QCOMPARE(shop.moodOf(first).effective(), std::optional<int>(500));
    QCOMPARE(shop.problems(), QStringList());
    const QStringList after = shop.dumped();

    for (int round = 0; round < 2; ++round) {
        QVERIFY(shop.undo().ok());
        QCOMPARE(shop.dumped(), before);
        QVERIFY(shop.redo().ok());
        QCOMPARE(shop.dumped(), after);
    }
    // Taking it back by hand is a change of its own: the row says it was touched, and all readings are as before.
    const Result<Correction> back = shop.correct(first, std::nullopt);
    QVERIFY(back.ok());
    QCOMPARE(back->followers, 2);
    QCOMPARE(shop.scoreOf(second), 0);
    QCOMPARE(shop.moodOf(first).corrected, std::optional<int>());
    QVERIFY(shop->memory().now().phrases.isEmpty());
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::aPersonsValueIsNeverTouched()
{
    MemoryShop shop;
    const EntryKey judged = shop.say(u"Again the usual, said with a sigh."_s);
    QVERIFY(shop.correct(judged, -800).ok());
    const Mood word = shop.moodOf(judged);
    const EntryKey teacher = shop.say(u"He took the usual."_s);
    QCOMPARE(shop.correct(teacher, 500, u"the usual"_s)->followers, 0);
    QCOMPARE(shop.moodOf(judged).corrected, word.corrected);
    QCOMPARE(shop.moodOf(judged).correctedAt, word.correctedAt);
    QCOMPARE(shop.moodOf(judged).effective(), std::optional<int>(-800));
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::theCardKnowsWhy()
{
    MemoryShop shop;
    QSignalSpy changed(&shop->memory(), &Memory::changed);
    const EntryKey teacher = shop.say(u"He took the usual."_s);
    QVERIFY(shop.correct(teacher, 500, u"the usual"_s).ok());
    QTRY_VERIFY(!changed.isEmpty());
    const sentiment::Reading reading = sentiment::Engine::shared().read(u"The   Usual", {u"en"_s, {}, shop->memory().words()});
    QCOMPARE(reading.reasons.size(), 1);
    const Teaching *teaching = shop->memory().now().of(reading.reasons.first().text);
    QVERIFY(teaching);
    QVERIFY(teaching->works && teaching->weight > 0);
    QCOMPARE(teaching->lessons.size(), 1);
    const TaughtBy &taught = teaching->lessons.first();
    QCOMPARE(taught.lesson.entry, teacher);
    QCOMPARE(taught.customerName, u"Anna"_s);
    QCOMPARE(taught.text, u"He took the usual."_s);
    QCOMPARE(taught.correctedAt, testkit::TemporaryShop::noon);
    QCOMPARE(shop->memory().now().taughtIn(teacher), teaching);
    shop.reopen();
    QVERIFY(shop->memory().now().of(u"the usual"_s));
}

void MemoryTest::newTextsAndImportsFollow()
{
    MemoryShop shop;
    QVERIFY(shop.correct(shop.say(u"He took the usual."_s), 500, u"the usual"_s).ok());
    QVERIFY(shop.scoreOf(shop.say(u"The usual again."_s)) > 50);
    const QString path = testkit::writeFile(shop, u"calls.csv"_s, "customer,occurred_at,channel,text\nBen,2026-11-20,call,Wants the usual\n");
    QCOMPARE(testkit::importFile(shop, path, exchange::ImportKind::Interactions).created, 1);
    QVERIFY(testkit::numberOf(*shop, u"SELECT score FROM interaction WHERE body = 'Wants the usual'"_s) > 50);
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::correctionsThatContradictCancelOut()
{
    MemoryShop shop;
    const EntryKey good = shop.say(u"He took the usual."_s);
    const EntryKey bad = shop.say(u"It was the usual."_s);
    const EntryKey other = shop.say(u"She wants the usual on Friday."_s);
    QVERIFY(shop.correct(good, 450, u"the usual"_s).ok());
    const int once = shop.scoreOf(other);
    QVERIFY(once > 50);
    QVERIFY(shop.correct(bad, -450, u"the usual"_s).ok());
    QVERIFY(std::abs(shop.scoreOf(other)) < 50);
    // The first stays one person's word about one text; taking the second back brings the other's effect back.
    QCOMPARE(shop.moodOf(good).effective(), std::optional<int>(450));
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.scoreOf(other), once);
    // A second one that agrees makes it stronger, but never as strong as one text alone could ask for.
    QVERIFY(shop.correct(bad, 450, u"the usual"_s).ok());
    QVERIFY(shop.scoreOf(other) > once);
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::oneLessonPerText()
{
    MemoryShop shop;
    const EntryKey text = shop.say(u"He took the usual from the top shelf."_s);
    QVERIFY(shop.correct(text, 500, u"the usual"_s).ok());
    QVERIFY(shop.correct(text, 500, u"top shelf"_s).ok());
    QVERIFY(!shop->memory().now().of(u"the usual"_s));
    QVERIFY(shop->memory().now().of(u"top shelf"_s));
    QVERIFY(shop.correct(text, 300, {}).ok());
    QVERIFY(shop->memory().now().phrases.isEmpty());
    QVERIFY(shop.undo().ok());
    QVERIFY(shop.undo().ok());
    QVERIFY(shop->memory().now().of(u"the usual"_s));
    // The same once more is nothing to undo.
    const int version = await(shop->journal().entries({text})).value().first().version;
    QVERIFY(shop.correct(text, 500, u"the usual"_s).ok());
    QCOMPARE(await(shop->journal().entries({text})).value().first().version, version);
}

void MemoryTest::aTextThatGoesTakesItsLesson()
{
    MemoryShop shop;
    const EntryKey teacher = shop.say(u"He took the usual."_s);
    const EntryKey other = shop.say(u"She wants the usual on Friday."_s);
    QVERIFY(shop.correct(teacher, 500, u"the usual"_s).ok());
    const QStringList taught = shop.dumped();
    QVERIFY(await(shop->journal().remove(teacher)).ok());
    shop.settle();
    QCOMPARE(shop.scoreOf(other), 0);
    QCOMPARE(shop.problems(), QStringList());
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.dumped(), taught);
}

void MemoryTest::anotherLanguageCanBeTaught()
{
    MemoryShop shop;
    const EntryKey teacher = shop.say(u"Das Paket war leider schon wieder nicht da und keiner weiß warum"_s);
    const EntryKey other = shop.say(u"Die Rechnung ist schon wieder falsch, wie kann das sein"_s);
    QCOMPARE(shop.moodOf(teacher).language, u"de"_s);
    QCOMPARE(shop.scoreOf(other), 0);
    const CorrectionOffer offer = *await(shop->memory().offer(teacher, -600));
    QVERIFY(!offer.phrases.isEmpty());
    QCOMPARE(shop.correct(teacher, -600, u"schon wieder"_s)->followers, 1);
    QVERIFY(shop.scoreOf(other) < -50);
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.scoreOf(other), 0);
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::whatIsInNoTextIsRefused_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::newRow("not in the text") << u"the unusual"_s;
    QTest::newRow("a name of the record") << u"Anna"_s;
    QTest::newRow("a number") << u"4711"_s;
    QTest::newRow("an address") << u"anna@example.org"_s;
    QTest::newRow("five words") << u"called about the usual order"_s;
    QTest::newRow("signs") << u"!?"_s;
    QTest::newRow("across a full stop") << u"order. 4711"_s;
}

void MemoryTest::whatIsInNoTextIsRefused()
{
    QFETCH(QString, phrase);
    MemoryShop shop;
    const EntryKey text = shop.say(u"Anna called about the usual order. 4711, anna@example.org!?"_s);
    const QStringList before = shop.dumped();
    const Result<Correction> refused = shop.correct(text, -500, phrase);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().subject, u"phrase"_s);
    QCOMPARE(shop.dumped(), before);
}

void MemoryTest::hostileTextsTeachNothingBad_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("one emoji") << u"🙂"_s;
    QTest::newRow("a quarter of a million of one letter") << u"a"_s.repeated(250'000);
    QTest::newRow("many words") << u"lorem ipsum dolor "_s.repeated(20'000);
    QTest::newRow("markup and formulas") << u"<b onclick=\"x()\">=SUM(A1)</b> -- '; DROP TABLE lesson; \"quoted\" NEAR(x y) *"_s;
    QTest::newRow("control characters") << u"zing\u0001\u200b\u202e bang\uFFFE \n\n\t twist"_s;
    QTest::newRow("lone surrogates") << QString(u"odd "_s + QChar(0xD800) + u" thing "_s + QChar(0xDC00));
    QTest::newRow("right to left") << u"שירות נורא היום"_s;
    QTest::newRow("no spaces") << u"この店はいつもの感じでした"_s;
    QTest::newRow("only a name") << u"Anna"_s;
}

void MemoryTest::hostileTextsTeachNothingBad()
{
    QFETCH(QString, text);
    MemoryShop shop;
    const EntryKey key = shop.say(text);
    const QStringList before = shop.dumped();
    for (const int score : {-900, 900}) {
        const Result<CorrectionOffer> offer = await(shop->memory().offer(key, score));
        QVERIFY(offer.ok());
        QString phrase;
        for (const PhraseOffer &offered : offer->phrases) {
            QVERIFY(!offered.phrase.isEmpty() && offered.phrase.size() <= 80);
            phrase = offered.phrase;
        }
        QVERIFY(shop.correct(key, score, phrase).ok());
        QCOMPARE(shop.moodOf(key).effective(), std::optional<int>(score));
        QCOMPARE(shop.problems(), QStringList());
    }
    QVERIFY(shop.undo().ok());
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.dumped(), before);
}

void MemoryTest::theOfferSaysWhoFollows()
{
    MemoryShop shop;
    const EntryKey text = shop.say(u"He took the usual."_s);
    shop.say(u"She wants the usual on Friday."_s);
    shop.say(u"The usual for the office."_s);
    shop.say(u"Came in on Friday for the order."_s);
    const CorrectionOffer offer = *await(shop->memory().offer(text, 600));
    QCOMPARE(offer.reads, 0);
    QCOMPARE(offer.preferred, 0);
    const PhraseOffer &first = offer.phrases.first();
    QCOMPARE(first.phrase, u"the usual"_s);
    QCOMPARE(first.others, 2);
    QCOMPARE(first.effect.followers, 2);
    QCOMPARE(first.effect.examples.size(), 2);
    QCOMPARE(first.effect.examples.first().customerName, u"Anna"_s);
    QCOMPARE(first.effect.examples.first().text, u"The usual for the office."_s);
    QVERIFY(first.effect.examples.first().after > first.effect.examples.first().before);
    // As it reads already there is nothing to teach, and a small difference teaches nothing by itself.
    QVERIFY((*await(shop->memory().offer(text, 0))).phrases.isEmpty());
    const EntryKey pleased = shop.say(u"The pump is very good."_s);
    QCOMPARE((*await(shop->memory().offer(pleased, 700))).preferred, -1);
    QCOMPARE(await(shop->memory().offer({EntryTable::Interaction, 4711}, 0)).error().kind, Error::Kind::NotFound);
}

void MemoryTest::theOfferPrefersTheWordThatPullsTheWrongWay()
{
    MemoryShop shop;
    const EntryKey text = shop.say(u"He says that new frame is sick"_s);
    QVERIFY(shop.scoreOf(text) < -50);
    const CorrectionOffer offer = *await(shop->memory().offer(text, 700));
    QVERIFY(!offer.phrases.isEmpty());
    // "sick" alone stands for what is bad in texts of every trade: it is not offered by itself.
    QCOMPARE(offer.phrases.first().phrase, u"is sick"_s);
    QCOMPARE(offer.preferred, 0);
}

void MemoryTest::ownWordsAreKeptChangedAndTakenBack()
{
    MemoryShop shop;
    const EntryKey text = shop.say(u"The chain is flonky."_s);
    const QStringList before = shop.dumped();
    ShopWord typed;
    typed.phrase = u" Flonky! "_s;
    typed.weight = -2000;
    const WordEffect effect = *await(shop->memory().preview({{}, u"flonky"_s, {}, -2000, {}, 0, 1}));
    QCOMPARE(effect.followers, 1);
    QCOMPARE(effect.texts, 1);
    const ShopWordId id = *await(shop->memory().save(typed));
    shop.settle();
    QVERIFY(shop.scoreOf(text) < -300);
    QCOMPARE(shop->undo().last().id, u"word.add"_s);
    QCOMPARE(shop->undo().last().followers, 1);
    const QVector<ShopWord> words = *await(shop->memory().shopWords());
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().phrase, u"Flonky"_s);
    QCOMPARE(words.first().key, u"flonky"_s);
    const QStringList added = shop.dumped();
    QVERIFY(shop.save(u"flonky"_s, 2000, id, 1).ok());
    QVERIFY(shop.scoreOf(text) > 300);
    QCOMPARE(shop.save(u"flonky"_s, 1000, id, 1).error().kind, Error::Kind::Conflict);
    QCOMPARE(shop.save(u"FLONKY"_s, 1000).error().reason, u"exists"_s);
    QVERIFY(await(shop->memory().remove(id)).ok());
    shop.settle();
    QCOMPARE(shop.scoreOf(text), 0);
    QVERIFY(shop.undo().ok());
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.dumped(), added);
    QVERIFY(shop.undo().ok());
    QCOMPARE(shop.dumped(), before);
    QVERIFY(shop.redo().ok());
    QCOMPARE(shop.dumped(), added);
    QCOMPARE(shop.problems(), QStringList());
}

void MemoryTest::ownWordsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("subject");
    QTest::newRow("empty") << QString() << 1000 << u"phrase"_s;
    QTest::newRow("signs") << u"-- !"_s << 1000 << u"phrase"_s;
    QTest::newRow("too long") << u"a"_s.repeated(81) << 1000 << u"phrase"_s;
    QTest::newRow("too good") << u"zingy"_s << 4001 << u"weight"_s;
}

void MemoryTest::ownWordsThatMakeNoSenseAreRefused()
{
    QFETCH(QString, phrase);
    QFETCH(int, weight);
    QFETCH(QString, subject);
    MemoryShop shop;
    const Result<ShopWordId> refused = shop.save(phrase, weight);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().subject, subject);
    QVERIFY((*await(shop->memory().shopWords())).isEmpty());
    QVERIFY(!shop->undo().canUndo());
}

void MemoryTest::anOwnWordBeatsALesson()
{
    MemoryShop shop;
    const EntryKey teacher = shop.say(u"He took the usual."_s);
    const EntryKey other = shop.say(u"She wants the usual on Friday."_s);
    QVERIFY(shop.correct(teacher, 500, u"the usual"_s).ok());
    QVERIFY(shop.save(u"The usual"_s, 0).ok());
    QCOMPARE(shop.scoreOf(other), 0);
    QVERIFY(shop->memory().now().of(u"the usual"_s)->own.id.isValid());
    QVERIFY(shop.undo().ok());
    QVERIFY(shop.scoreOf(other) > 50);
}

void MemoryTest::theHitRateIsTheEnginesOwn()
{
    MemoryShop shop;
    for (int i = 0; i < 8; ++i)
        QVERIFY(await(shop->journal().correct(shop.say(u"It is terrible, number %1."_s.arg(i)), -900)).ok());
    QCOMPARE((*await(shop->memory().hitRate())).rate.why, u"fewer-than-10"_s);
    QCOMPARE((*await(shop->memory().hitRate())).rate.n, 8);
    for (int i = 0; i < 2; ++i)
        QVERIFY(shop.correct(shop.say(u"He took the usual, number %1."_s.arg(i)), 500, u"the usual"_s).ok());
    // With the memory the last two would be right as well.
    const HitRate hits = *await(shop->memory().hitRate());
    QCOMPARE(hits.rate.n, 10);
    QCOMPARE(hits.rate.value, std::optional<double>(0.8));
    QVERIFY(*hits.rate.low < 0.5 && *hits.rate.low > 0.48 && *hits.rate.high > 0.94 && *hits.rate.high < 0.95);
    QCOMPARE(hits.engineVersion, sentiment::Engine::version());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
