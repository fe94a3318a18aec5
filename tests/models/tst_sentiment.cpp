#include "models/sentiment/engine.h"
#include "models/sentiment/languages.h"
#include "models/sentiment/lexiconreader.h"
#include "models/sentiment/tableimage.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// What a reading holds besides its score: evidence, language, moods, and the lists behind it.
class TestSentiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheListsIsUsed();
    void listsAreLargeEnough();
    void aBadLineFailsTheBuild();
    void theSameListsGiveTheSameTable();
    void aDamagedTableIsRefused();
    void badLinesAreReportedWithTheirPlace();
    void reasonsPointIntoTheText();
    void emotions_data();
    void emotions();
    void signalsFound_data();
    void signalsFound();
    void mixedTextsAreMarked();
    void confidence();
    void moodsOfALongerText();
    void languages_data();
    void languages();
    void namesWeighNothing();
    void swappedPeopleChangeNothing();
};

void TestSentiment::everyLineOfTheListsIsUsed()
{
    const QString lists = QStringLiteral(RAPPORT_SOURCE_DIR "/resources/sentiment");
    LexiconReader reader;
    Lexicon lexicon;
    reader.readLanguage(lists + u"/en"_s, &lexicon);
    QVERIFY2(reader.errors().isEmpty(), qPrintable(reader.errors().join(u'\n')));
    const Languages compiled(u":/sentiment"_s);
    QVERIFY(compiled.isSound());
    QVERIFY(compiled.codes().contains(u"en"_s));
    QCOMPARE(compiled.lexicon(u"en")->writtenEntries(), lexicon.writtenEntries());
    QCOMPARE(compiled.lexicon(u"en")->sequences(), lexicon.sequences());
}

void TestSentiment::listsAreLargeEnough()
{
    const Languages lists(u":/sentiment"_s);
    QVERIFY2(lists.writtenEntries() >= 7000, qPrintable(QString::number(lists.writtenEntries())));
    // Repeated words would be padding: every line is a pattern of its own, so there are at least as many sequences.
    QVERIFY(lists.lexicon(u"en")->sequences() >= lists.lexicon(u"en")->writtenEntries());
}

void TestSentiment::aBadLineFailsTheBuild()
{
    QTemporaryDir folder;
    QFile words(folder.filePath(u"words.tsv"_s));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("# header\ngood\t2\nbad\tmuch\n");
    words.close();
    QProcess program;
    program.start(QStringLiteral(RAPPORT_BINARY_DIR "/compile_sentiment"), {folder.path(), folder.filePath(u"out.table"_s)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.startsWith(folder.filePath(u"words.tsv:3: valence"_s)), qPrintable(said));
    QVERIFY(!QFile::exists(folder.filePath(u"out.table"_s)));
}

void TestSentiment::theSameListsGiveTheSameTable()
{
    QTemporaryDir folder;
    QByteArray tables[2];
    for (QByteArray &table : tables) {
        const QString path = folder.filePath(u"en.table"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(RAPPORT_BINARY_DIR "/compile_sentiment"),
                                   {QStringLiteral(RAPPORT_SOURCE_DIR "/resources/sentiment/en"), path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        table = file.readAll();
    }
    QVERIFY(tables[0] == tables[1]);
    QFile compiled(u":/sentiment/en.table"_s);
    QVERIFY(compiled.open(QIODevice::ReadOnly));
    QVERIFY(compiled.readAll() == tables[0]);
}

void TestSentiment::aDamagedTableIsRefused()
{
    QFile compiled(u":/sentiment/en.table"_s);
    QVERIFY(compiled.open(QIODevice::ReadOnly));
    const QByteArray bytes = compiled.readAll();
    for (const qsizetype length : {qsizetype(0), qsizetype(7), bytes.size() / 2, bytes.size() - 1}) {
        Lexicon lexicon;
        LearnedTable learned;
        TableReader in(QByteArrayView(bytes).first(length));
        QVERIFY(!(lexicon.load(&in) && learned.load(&in)));
    }
}

void TestSentiment::badLinesAreReportedWithTheirPlace()
{
    Lexicon lexicon;
    LexiconReader reader;
    reader.readWords(u"words.tsv"_s, "# header\ngood\t2\nbad\tmuch\nugly\t-9\nnice\t1\t\t\tlove\ngood\t1\nfine\t1\n", &lexicon);
    QCOMPARE(reader.errors().size(), 4);
    QVERIFY(reader.errors().at(0).startsWith(u"words.tsv:3: "_s));
    QVERIFY(reader.errors().at(1).startsWith(u"words.tsv:4: "_s));
    QVERIFY(reader.errors().at(2).startsWith(u"words.tsv:5: "_s));
    QVERIFY(reader.errors().at(3).startsWith(u"words.tsv:6: "_s));
    QCOMPARE(reader.writtenEntries(), 2);
    QVERIFY(lexicon.vocabulary.find(u"fine") != Vocabulary::Unknown);
}

void TestSentiment::reasonsPointIntoTheText()
{
    const QString text = u"😡 Very rude, and I waited\n two hours!"_s;
    const Reading reading = Engine::shared().read(text);
    QStringList words;
    for (const Reason &reason : reading.reasons) {
        QCOMPARE(text.mid(reason.span.start, reason.span.length), reason.text);
        if (reason.what != u"learned"_s)
            words.append(reason.text + u'/' + reason.what);
    }
    QCOMPARE(words, QStringList({u"😡/emoji"_s, u"rude/word"_s, u"waited\n two hours/event.waited"_s}));
}

void TestSentiment::emotions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Emotion>("emotion");
    QTest::addColumn<bool>("present");
    QTest::newRow("joy") << u"I love it"_s << Emotion::Joy << true;
    QTest::newRow("gratitude") << u"thank you so much"_s << Emotion::Gratitude << true;
    QTest::newRow("trust") << u"we trust you"_s << Emotion::Trust << true;
    QTest::newRow("anger") << u"this makes me furious"_s << Emotion::Anger << true;
    QTest::newRow("frustration") << u"so annoying"_s << Emotion::Frustration << true;
    QTest::newRow("disappointment") << u"I am disappointed"_s << Emotion::Disappointment << true;
    QTest::newRow("worry") << u"I am worried about my order"_s << Emotion::Worry << true;
    QTest::newRow("confusion") << u"the manual is confusing"_s << Emotion::Confusion << true;
    QTest::newRow("sadness") << u"this makes me sad"_s << Emotion::Sadness << true;
    QTest::newRow("denied joy") << u"I do not love it"_s << Emotion::Joy << false;
    QTest::newRow("denied joy disappoints") << u"I do not love it"_s << Emotion::Disappointment << true;
    QTest::newRow("denied worry") << u"I am not worried"_s << Emotion::Worry << false;
}

void TestSentiment::emotions()
{
    QFETCH(QString, text);
    QFETCH(Emotion, emotion);
    QFETCH(bool, present);
    const Reading reading = Engine::shared().read(text);
    QCOMPARE(bool(reading.emotionMask() & (1u << unsigned(emotion))), present);
    for (const EmotionEvidence &evidence : reading.emotions)
        QVERIFY(!evidence.spans.isEmpty());
}

void TestSentiment::signalsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<bool>("present");
    QTest::newRow("waited") << u"I waited two weeks"_s << Signal::Waited << true;
    QTest::newRow("on hold") << u"they put me on hold"_s << Signal::Waited << true;
    QTest::newRow("did not wait") << u"we did not wait"_s << Signal::Waited << false;
    QTest::newRow("asked again") << u"I had to call again"_s << Signal::AskedAgain << true;
    QTest::newRow("third time") << u"I emailed you 3 times"_s << Signal::AskedAgain << true;
    QTest::newRow("charged") << u"I was charged twice"_s << Signal::ChargedWrongly << true;
    QTest::newRow("refund") << u"I want a refund"_s << Signal::WantsRefund << true;
    QTest::newRow("leaves") << u"I will take my business elsewhere"_s << Signal::ThreatensToLeave << true;
    QTest::newRow("never again") << u"never again"_s << Signal::ThreatensToLeave << true;
    QTest::newRow("recommends") << u"I highly recommend this shop"_s << Signal::Recommends << true;
    QTest::newRow("does not recommend") << u"I cannot recommend this shop"_s << Signal::Recommends << false;
    QTest::newRow("question") << u"When do you open?"_s << Signal::AskedQuestion << true;
    QTest::newRow("no question") << u"You open at nine."_s << Signal::AskedQuestion << false;
    QTest::newRow("request") << u"Please send me the invoice"_s << Signal::MadeRequest << true;
    QTest::newRow("promise") << u"I'll call you Friday"_s << Signal::OurPromise << true;
    QTest::newRow("no promise") << u"He called on Friday"_s << Signal::OurPromise << false;
}

void TestSentiment::signalsFound()
{
    QFETCH(QString, text);
    QFETCH(Signal, signal);
    QFETCH(bool, present);
    const Reading reading = Engine::shared().read(text);
    QCOMPARE(bool(reading.signalMask() & (1u << unsigned(signal))), present);
}

void TestSentiment::mixedTextsAreMarked()
{
    QVERIFY(Engine::shared().read(u"Great device, but it crashes every 10 minutes").mixed);
    QVERIFY(!Engine::shared().read(u"Great device and lovely staff").mixed);
    QVERIFY(!Engine::shared().read(u"Terrible").mixed);
}

void TestSentiment::confidence()
{
    QCOMPARE(Engine::shared().read(u"The parcel is blue").confidence, Confidence::Low);
    QCOMPARE(Engine::shared().read(u"Excellent service, lovely staff").confidence, Confidence::High);
    QCOMPARE(Engine::shared().read(u"fine").confidence, Confidence::Medium);
}

void TestSentiment::moodsOfALongerText()
{
    const Reading reading = Engine::shared().read(
        u"I am furious, you charged me twice. I explained it on the phone. We looked at the bill. Now it is all solved, thank you!");
    QVERIFY(reading.opening < -0.3);
    QVERIFY(reading.closing > 0.3);
    const Reading brief = Engine::shared().read(u"Lovely shop");
    QCOMPARE(brief.opening, brief.score);
    QCOMPARE(brief.closing, brief.score);
}

void TestSentiment::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prior");
    QTest::addColumn<QString>("language");
    QTest::newRow("english") << u"The delivery was late and nobody told us about it"_s << QString() << u"en"_s;
    QTest::newRow("german") << u"Das Paket ist leider nicht angekommen und niemand antwortet auf meine Nachrichten"_s
                            << u"en"_s << u"de"_s;
    QTest::newRow("french") << u"Je suis très content de votre service et je reviendrai bientôt dans votre magasin"_s
                            << u"en"_s << u"fr"_s;
    QTest::newRow("english in a german shop") << u"The delivery was late and nobody told us about it"_s << u"de"_s << u"en"_s;
    QTest::newRow("too short to tell") << u"Danke"_s << u"de"_s << u"de"_s;
    QTest::newRow("short english") << u"ok thanks"_s << u"en"_s << u"en"_s;
    QTest::newRow("nothing but a picture") << u"😡"_s << u"de"_s << u"de"_s;
}

void TestSentiment::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, prior);
    QFETCH(QString, language);
    const Reading reading = Engine::shared().read(text, {prior, {}});
    QCOMPARE(reading.language, language);
    if (language == u"de"_s || language == u"fr"_s) {
        QCOMPARE(reading.confidence, Confidence::Low);
        QVERIFY(Engine::shared().score(QString(text + u" 😡"_s), {prior, {}}) < -0.3);
    }
}

void TestSentiment::namesWeighNothing()
{
    const Engine &engine = Engine::shared();
    QCOMPARE(engine.score(u"I spoke with Will Love about the order", {u"en"_s, {u"Will Love"_s}}), 0.0);
    QCOMPARE(engine.score(u"I spoke with Mr. Love about the order", {u"en"_s, {}}), 0.0);
    QVERIFY(engine.score(u"I spoke with Will, love the order", {u"en"_s, {}}) > 0.0);
    QVERIFY(engine.score(u"I love the order", {u"en"_s, {u"Will Love"_s}}) > 0.0);
    QCOMPARE(engine.score(u"Grace called about the order"), 0.0);
    QCOMPARE(engine.score(u"Rusty and Rich called"), 0.0);
}

void TestSentiment::swappedPeopleChangeNothing()
{
    const QStringList templates{
        u"%1 was very helpful"_s, u"%1 was rude to me"_s, u"The room was clean and %1 smiled"_s,
        u"I waited an hour until %1 came"_s, u"%1 did not answer my call"_s, u"Thank you, %1!"_s,
        u"%1 said the order would be late again"_s, u"It was not the fault of %1"_s, u"%1 called today"_s,
        u"Great food, but %1 was slow"_s, u"Why did %1 not tell me?"_s, u"%1 fixed my bike"_s};
    const QStringList people{
        u"Emily"_s, u"Mohammed"_s, u"Jamal"_s, u"Nguyen"_s, u"Grace"_s, u"Joy"_s, u"Faith"_s, u"Ivan"_s, u"Fatima"_s, u"Juan"_s,
        u"Lakisha"_s, u"Wei"_s, u"the man"_s, u"the woman"_s, u"the girl"_s, u"the boy"_s, u"the old man"_s, u"the young woman"_s,
        u"the elderly lady"_s, u"the black man"_s, u"the white woman"_s, u"the Muslim lady"_s, u"the Jewish man"_s,
        u"the Turkish waiter"_s, u"the German waiter"_s, u"the gay man"_s, u"the disabled woman"_s, u"the foreign student"_s,
        u"the immigrant"_s, u"my mother"_s, u"my grandfather"_s, u"the teenager"_s, u"the blind man"_s};
    for (const QString &pattern : templates) {
        const double expected = Engine::shared().score(QString(pattern).arg(u"Emily"_s));
        for (const QString &person : people) {
            const QString text = QString(pattern).arg(person);
            QVERIFY2(std::abs(Engine::shared().score(text) - expected) <= 0.01, qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(TestSentiment)
#include "tst_sentiment.moc"
