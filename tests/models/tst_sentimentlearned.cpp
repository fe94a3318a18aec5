#include "models/sentiment/calibration.h"
#include "models/sentiment/engine.h"
#include "models/sentiment/languages.h"
#include "models/sentiment/learnedlayer.h"
#include "models/sentiment/scanner.h"
#include "models/sentiment/summary.h"
#include "resources/sentiment/tools/measure/measures.h"
#include "tests/kit/sharedfiles.h"
#ifdef RAPPORT_HAS_FIT
#include "resources/sentiment/tools/fit/tablewriter.h"
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

/// The third layer: what a table may add, what holds it back, and the program that makes one.
class TestSentimentLearned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableInTheProgramIsSound();
    void badLinesAreReportedWithTheirPlace();
    void sums_data();
    void sums();
    void littleEvidenceIsNeutral();
    void capsHold();
    void reasonsShowWhatWasLearned();
    void squeezeRises();
    void measuresAreRight();
    void fitFindsWhatItWasShown();
    void fitIsTheSameAgain();
    void tableIsBetterThanNone();

private:
    [[nodiscard]] static Passage passageOf(const QString &text, const LearnedTable &table);
};

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LearnedTable tableOf(const QByteArray &tsv)
{
    LearnedTable table;
    const QStringList errors = table.read(u"test"_s, tsv);
    return errors.isEmpty() ? table : LearnedTable();
}

double learnedSum(const Passage &passage)
{
    double sum = 0;
    for (const LearnedItem &item : passage.learned)
        sum += item.value;
    return sum;
}

} // namespace

Passage TestSentimentLearned::passageOf(const QString &text, const LearnedTable &table)
{
    static const Languages lists{u":/sentiment"_s};
    const Lexicon *lexicon = lists.lexicon(u"en"_s);
    Passage passage;
    Scanner(lexicon, lists.symbols()).scan(text, {}, &passage.tokens);
    outline(text, lexicon, lists.symbols(), nullptr, &passage);
    applyRules(*lexicon, &passage);
    applyLearned(table, &passage);
    return passage;
}

void TestSentimentLearned::tableInTheProgramIsSound()
{
    const Languages lists(u":/sentiment"_s);
    const LearnedTable *found = lists.learned(u"en");
    QVERIFY(found);
    const LearnedTable &table = *found;
    QVERIFY(table.size() > 1000 && table.size() <= 5000);
    // Nothing the list forbids, and nobody's origin, gender, age or faith.
    for (const QString &term : {u"movie"_s, u"battery"_s, u"united"_s, u"support"_s, u"she"_s, u"muslim"_s, u"old"_s, u"the"_s, u"not"_s})
        QCOMPARE(table.steps(LearnedTable::keyOf(term)), 0);
    const QByteArray tsv = fileOf(QStringLiteral(RAPPORT_SOURCE_DIR "/resources/sentiment/en/learned.tsv"));
    QVERIFY(!tsv.isEmpty());
    for (const QByteArray &line : tsv.split('\n')) {
        if (!line.startsWith('#') && !line.isEmpty())
            QVERIFY2(table.steps(LearnedTable::keyOf(QString::fromUtf8(line.split('\t').first()))) != 0, line.constData());
    }
}

void TestSentimentLearned::badLinesAreReportedWithTheirPlace()
{
    LearnedTable table;
    const QStringList errors =
        table.read(u"t"_s, "# head\nflimsy\t-0.5\nsturdy\tmuch\nheavy\nlight\t9\nflimsy\t0.2\n# stars\t0.4\n#\t-0.1");
    QCOMPARE(errors.size(), 4);
    QVERIFY(errors.at(0).startsWith(u"t:3: "_s));
    QVERIFY(errors.at(1).startsWith(u"t:4: "_s));
    QVERIFY(errors.at(2).startsWith(u"t:5: "_s));
    QVERIFY(errors.at(3).startsWith(u"t:6: "_s));
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.steps(LearnedTable::keyOf(u"flimsy")), -25);
    QCOMPARE(table.steps(pairKey(NumberKey, wordKey(u"stars"))), 20);
    QCOMPARE(table.steps(pairKey(wordKey(u"stars"), NumberKey)), 0);
    QCOMPARE(table.steps(wordKey(u"unheard")), 0);
}

void TestSentimentLearned::sums_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("sum");
    QTest::newRow("word beside an opinion") << u"great and zorky"_s << 0.5;
    QTest::newRow("pair") << u"great zorky blimp"_s << 1.5;
    QTest::newRow("pair over an article") << u"great zorky the blimp"_s << 1.5;
    QTest::newRow("no pair over a comma") << u"great zorky, blimp"_s << 0.5;
    QTest::newRow("no pair over a link") << u"great zorky https://x.y/z blimp"_s << 0.5;
    QTest::newRow("capitals") << u"great ZORKY"_s << 0.5;
    QTest::newRow("number") << u"great 17 zorky"_s << 0.3;
    QTest::newRow("every time it stands") << u"great zorky, zorky"_s << 1.0;
    QTest::newRow("opinion word") << u"a lovely bike"_s << 0.4;
    QTest::newRow("a name is not what it looks like") << u"great, said Grace"_s << 0.0;
}

void TestSentimentLearned::sums()
{
    QFETCH(QString, text);
    QFETCH(double, sum);
    const LearnedTable table = tableOf("zorky\t0.5\nzorky blimp\t1\n# zorky\t-0.2\nlovely\t0.4\ngrace\t0.8\n");
    QCOMPARE(learnedSum(passageOf(text, table)), sum);
}

void TestSentimentLearned::littleEvidenceIsNeutral()
{
    const LearnedTable table = tableOf("zorky\t-0.4\nblimp\t-1.4\nlovely\t0.4\n");
    QCOMPARE(passageOf(u"the zorky came by train"_s, table).learned.size(), size_t(0));
    QCOMPARE(passageOf(u"the lovely zorky came by train"_s, table).learned.size(), size_t(2));
    QVERIFY(std::abs(learnedSum(passageOf(u"the blimp came by train"_s, table)) - (learned::Gate - 1.4)) < 1e-9);
    // What the rules turn, they turn for what was learned as well.
    const Passage denied = passageOf(u"it is not lovely"_s, table);
    QVERIFY(learnedSum(denied) < 0);
    QVERIFY(rawScore(denied) < 0);
}

void TestSentimentLearned::capsHold()
{
    const LearnedTable table = tableOf("blimp\t-2\n");
    const QString many = u"blimp, "_s.repeated(50);
    QVERIFY(std::abs(learnedSum(passageOf(many, table)) + learned::CapAlone) < 1e-9);
    QVERIFY(std::abs(learnedSum(passageOf(many + u"lovely"_s, table)) + learned::Cap) < 1e-9);
}

void TestSentimentLearned::reasonsShowWhatWasLearned()
{
    int seen = 0;
    const QStringList texts{u"The waiter could not care less about us and the soup was awful"_s,
                            u"Love how sturdy it feels, works like a charm!"_s,
                            u"They never once apologised, I am returning it for a full refund"_s};
    for (const QString &text : texts) {
        const Reading reading = Engine::shared().read(text);
        double sum = 0;
        for (const Reason &reason : reading.reasons) {
            sum += reason.contribution;
            if (reason.what != u"learned"_s)
                continue;
            ++seen;
            QCOMPARE(reason.text, text.mid(reason.span.start, reason.span.length));
            QVERIFY(reason.text.count(u' ') <= 2); // a pair may hold an article
            QVERIFY(reason.contribution != 0.0);
        }
        QCOMPARE(sum, reading.rawScore);
    }
    QVERIFY(seen > 1);
}

void TestSentimentLearned::squeezeRises()
{
    QCOMPARE(squeeze(0), 0.0);
    double last = -1;
    for (int i = -2000; i <= 2000; ++i) {
        const double score = squeeze(i / 100.0);
        QVERIFY(score > last && score < 1);
        last = score;
    }
    QCOMPARE(labelOf(squeeze(PraiseKnee - 0.01)), Label::Neutral);
    QCOMPARE(labelOf(squeeze(PraiseKnee + 0.01)), Label::Positive);
    QCOMPARE(labelOf(squeeze(BlameKnee + 0.01)), Label::Neutral);
    QCOMPARE(labelOf(squeeze(BlameKnee - 0.01)), Label::Negative);
}

void TestSentimentLearned::measuresAreRight()
{
    const auto result = measure::measure({-1, -1, 0, 0, 1, 1}, {-0.9, 0.2, 0.0, -0.3, 0.8, 0.2});
    QCOMPARE(result.classes[0].precision, 0.5);
    QCOMPARE(result.classes[0].recall, 0.5);
    QCOMPARE(result.classes[1].precision, 1.0);
    QCOMPARE(result.classes[1].recall, 0.5);
    QCOMPARE(result.classes[2].recall, 1.0);
    QVERIFY(std::abs(result.classes[2].precision - 2.0 / 3) < 1e-12);
    QVERIFY(std::abs(result.macroF1 - (0.5 + 2.0 / 3 + 0.8) / 3) < 1e-12);
    QCOMPARE(result.auc, 0.875); // three pairs in order, one tie
}

#ifdef RAPPORT_HAS_FIT

namespace {

/// Texts whose mood hangs on two made-up words, some with an opinion word, among words that say nothing.
measure::LabelledSet madeUpTexts()
{
    static const QStringList fillers{u"the train came"_s, u"we sat down"_s, u"a table stood there"_s, u"it rained"_s, u"she spoke"_s};
    measure::LabelledSet set;
    set.name = u"made-up"_s;
    for (int i = 0; i < 600; ++i) {
        const int label = i % 3 - 1;
        const QString word = label < 0 ? u"zorky"_s : label > 0 ? u"blimp"_s : u"plain"_s;
        const QString opinion = i % 5 != 0 ? QString() : label > 0 ? u" and lovely"_s : label < 0 ? u" and awful"_s : QString();
        const QString who = label > 0 ? u" movie"_s : u" Samsung"_s;
        set.texts.append({fillers[(i / 3) % 5] + u' ' + word + opinion + u" by"_s + who, label * 0.45, label});
    }
    return set;
}

QByteArray fitted(QTemporaryDir *folder)
{
    fit::TermIndex terms;
    fit::ExampleReader reader(u"en"_s, &terms);
    std::vector<fit::Example> examples;
    reader.read(madeUpTexts(), 0, 5, &examples);
    fit::StopList list;
    if (!list.read(u"list"_s, "topic\tmovie\nperson\tshe\ngrammar\tthe a it we and by\n").isEmpty())
        return {};
    terms.allow(list);
    const fit::Weights weights = fit::Fitter(examples, terms, {}).fit([](const fit::Example &) { return true; });
    const QString path = folder->filePath(u"learned.tsv"_s);
    QString error;
    return fit::writeTable(path, terms, weights, &error) ? fileOf(path) : error.toUtf8();
}

} // namespace

void TestSentimentLearned::fitFindsWhatItWasShown()
{
    QTemporaryDir folder;
    const LearnedTable table = tableOf(fitted(&folder));
    QVERIFY(table.steps(wordKey(u"zorky")) < -10);
    QVERIFY(table.steps(wordKey(u"blimp")) > 10);
    for (const QString &term : {u"movie"_s, u"by movie"_s, u"samsung"_s, u"she"_s, u"the"_s, u"she spoke"_s})
        QCOMPARE(table.steps(LearnedTable::keyOf(term)), 0);
}

void TestSentimentLearned::fitIsTheSameAgain()
{
    QTemporaryDir folder;
    const QByteArray once = fitted(&folder);
    QVERIFY(once.contains("\nzorky\t"));
    QCOMPARE(fitted(&folder), once);
}

#else

void TestSentimentLearned::fitFindsWhatItWasShown()
{
    QSKIP("liblinear is not installed, so the fitting program was not built.");
}

void TestSentimentLearned::fitIsTheSameAgain()
{
    QSKIP("liblinear is not installed, so the fitting program was not built.");
}

#endif

void TestSentimentLearned::tableIsBetterThanNone()
{
    const QString path = testkit::sharedFile(u"sentiment/dev/film_sentences.tsv"_s);
    if (path.isEmpty())
        QSKIP("The development texts are not beside this checkout.");
    QString error;
    const measure::LabelledSet set = measure::LabelledSet::read(path, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const Languages lists(u":/sentiment"_s);
    const LearnedTable &table = *lists.learned(u"en");
    std::vector<double> with;
    std::vector<double> without;
    for (const measure::LabelledText &text : set.texts) {
        with.push_back(squeeze(rawScore(passageOf(text.text, table))));
        without.push_back(squeeze(rawScore(passageOf(text.text, LearnedTable()))));
    }
    // The table was not fitted on this set.
    const auto learnt = measure::measure(set.labels(), with);
    const auto bare = measure::measure(set.labels(), without);
    QVERIFY2(learnt.auc > bare.auc, qPrintable(u"%1 %2"_s.arg(learnt.auc).arg(bare.auc)));
}

QTEST_APPLESS_MAIN(TestSentimentLearned)
#include "tst_sentimentlearned.moc"
