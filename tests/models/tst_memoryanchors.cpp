#include "models/memory/anchors.h"
#include "models/memory/suggestions.h"
#include "models/memory/weights.h"
#include "tests/kit/sharedfiles.h"

#include <QFile>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using sentiment::Label;

namespace {

struct Labelled
{
    Label label = Label::Neutral;
    QString text;
};

struct Judged
{
    int score = 0;
    QString text;
};

QVector<std::pair<QString, QString>> pairsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QVector<std::pair<QString, QString>> pairs;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u'#'))
            pairs.append({line.left(tab), line.mid(tab + 1)});
    }
    return pairs;
}

QVector<Labelled> labelledIn(const QString &path)
{
    QVector<Labelled> texts;
    for (const auto &[label, text] : pairsIn(path)) {
        const QString id = label == u"neg" ? u"negative"_s : label == u"pos" ? u"positive"_s : label == u"neu" ? u"neutral"_s : label;
        if (const auto known = memory::labelOf(id))
            texts.append({*known, text});
    }
    return texts;
}

/// Percentage of texts read as labelled.
double agreement(const QVector<Labelled> &texts, const memory::Weights &weights)
{
    qsizetype right = 0;
    for (const Labelled &text : texts)
        right += sentiment::labelOf(sentiment::Engine::shared().score(text.text, {u"en"_s, {}, weights.words})) == text.label;
    return 100.0 * double(right) / double(texts.size());
}

} // namespace

/// What corrections teach must not spoil the reading of other texts: measured on texts that the memory's own anchors are
/// not among.
class MemoryAnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAnchorsAreSound();
    void otherTextsStayRight_data();
    void otherTextsStayRight();
    void whatIsTaughtIsLearned();
    void aWordOfPraiseIsNotUnlearned();
    void lessonsMoveAWordStepByStep();

private:
    QVector<Lesson> taught(int corrections, bool naive);

    QVector<Judged> m_corrections;
    QVector<Labelled> m_texts;
};

void MemoryAnchorsTest::initTestCase()
{
    for (const auto &[score, text] : pairsIn(QStringLiteral(RAPPORT_SOURCE_DIR "/tests/data/memory-corrections.tsv")))
        m_corrections.append({score.toInt(), text});
    m_texts = labelledIn(QStringLiteral(RAPPORT_SOURCE_DIR "/tests/data/memory-texts.tsv"));
    QVERIFY(m_corrections.size() >= 50);
    QVERIFY(m_texts.size() >= 200);
}

void MemoryAnchorsTest::theAnchorsAreSound()
{
    const auto &anchors = memory::Anchors::of(u"en"_s);
    QVERIFY(anchors.size() >= 200);
    // An anchor the engine reads wrongly guards nothing.
    QVERIFY2(anchors.right() * 10 >= anchors.size() * 8, qPrintable(u"%1 of %2 anchors are read rightly"_s.arg(anchors.right()).arg(anchors.size())));
    qInfo("%d of %d anchors are read rightly", anchors.right(), anchors.size());
    QSet<QString> known;
    for (const auto &[label, text] : pairsIn(u":/sentiment/en/anchors.tsv"_s))
        known.insert(text);
    for (const Labelled &text : std::as_const(m_texts))
        QVERIFY2(!known.contains(text.text), qPrintable(text.text));
    QCOMPARE(memory::Anchors::of(u"xx"_s).size(), 0);
}

/// What so many corrections teach where a person takes the first phrase offered. `naive`: every word of the text takes it all.
QVector<Lesson> MemoryAnchorsTest::taught(int corrections, bool naive)
{
    QVector<Lesson> lessons;
    for (int i = 0; i < corrections; ++i) {
        const Judged &judged = m_corrections.at(i);
        const memory::Weights weights = memory::weigh({}, lessons);
        const sentiment::Context context{u"en"_s, {}, weights.words};
        // The shop's own texts: those corrected so far and the labelled ones.
        const memory::PhraseCounts counts{[this](const QString &key) {
            return std::count_if(m_texts.begin(), m_texts.end(), [&](const Labelled &text) {
                       return QString(u' ' + sentiment::ShopWords::normalised(text.text).chopped(1) + u' ').contains(QString(u' ' + key + u' '));
                   }) + 1;
        }, m_texts.size() + corrections};
        for (const memory::Suggestion &suggestion : memory::suggestions(judged.text, context, judged.score, counts, naive ? 5 : 1)) {
            Lesson lesson;
            lesson.id = LessonId(i + 1);
            lesson.entry = {EntryTable::Interaction, i + 1};
            lesson.key = suggestion.phrase.key;
            lesson.language = u"en"_s;
            lesson.wanted = suggestion.wanted;
            lessons.append(lesson);
        }
    }
    return lessons;
}

void MemoryAnchorsTest::otherTextsStayRight_data()
{
    QTest::addColumn<int>("corrections");
    QTest::addColumn<QString>("shared");
    QTest::newRow("10, own texts") << 10 << QString();
    QTest::newRow("50, own texts") << 50 << QString();
    QTest::newRow("50, restaurant sentences") << 50 << u"sentiment/dev/restaurant_sentences.tsv"_s;
    QTest::newRow("50, film sentences") << 50 << u"sentiment/dev/film_sentences.tsv"_s;
    QTest::newRow("50, everyday texts") << 50 << u"sentiment/train/goemotions.tsv"_s;
}

void MemoryAnchorsTest::otherTextsStayRight()
{
    QFETCH(int, corrections);
    QFETCH(QString, shared);
    const QString path = testkit::sharedFile(shared);
    if (!shared.isEmpty() && path.isEmpty())
        QSKIP("The development data is not here.");
    const QVector<Labelled> texts = shared.isEmpty() ? m_texts : labelledIn(path).mid(0, 10'000);
    const double before = agreement(texts, {});
    const double after = agreement(texts, memory::weigh({}, taught(corrections, false)));
    // The same without weakening: every likely word takes what its text asks for.
    memory::Weights naive;
    auto words = std::make_shared<sentiment::ShopWords>();
    for (const Lesson &lesson : taught(corrections, true))
        words->add(lesson.key, lesson.wanted / 1000.0);
    naive.words = words;
    qInfo("%d texts: %.2f %% before, %.2f %% after %d corrections, %.2f %% where every word takes all", int(texts.size()), before, after, corrections,
          agreement(texts, naive));
    QVERIFY(after >= before - 1.0);
}

void MemoryAnchorsTest::whatIsTaughtIsLearned()
{
    // Of the texts corrected, how many read as the person said, or at least nearer, by the memory alone.
    const memory::Weights weights = memory::weigh({}, taught(50, false));
    int wrong = 0;
    int nearer = 0;
    int right = 0;
    for (int i = 0; i < 50; ++i) {
        const Judged &judged = m_corrections.at(i);
        const double wanted = judged.score / 1000.0;
        const double alone = sentiment::Engine::shared().score(judged.text, {u"en"_s, {}});
        if (sentiment::labelOf(alone) == sentiment::labelOf(wanted))
            continue;
        ++wrong;
        const double now = sentiment::Engine::shared().score(judged.text, {u"en"_s, {}, weights.words});
        nearer += std::abs(now - wanted) < std::abs(alone - wanted) - 0.02;
        right += sentiment::labelOf(now) == sentiment::labelOf(wanted);
    }
    qInfo("%d of 50 were read wrongly; now %d rightly, %d nearer", wrong, right, nearer);
    QVERIFY(wrong >= 20);
    QVERIFY(nearer * 10 >= wrong * 6);
}

void MemoryAnchorsTest::aWordOfPraiseIsNotUnlearned()
{
    // Ten ironic texts want "great" to be bad. It stays good.
    const QVector<int> wanted(10, -2000);
    const std::optional<int> weight = memory::learnedWeight(u"great"_s, u"en"_s, wanted);
    if (weight) {
        auto words = std::make_shared<sentiment::ShopWords>();
        words->add(u"great", *weight / 1000.0);
        QVERIFY(sentiment::Engine::shared().score(u"great food", {u"en"_s, {}, words}) > 0.05);
    }
    // Words of every trade stay neutral.
    for (const QString &word : {u"order"_s, u"invoice"_s, u"customer"_s, u"delivery"_s, u"phone"_s, u"appointment"_s}) {
        const std::optional<int> learned = memory::learnedWeight(word, u"en"_s, wanted);
        QVERIFY2(!learned || std::abs(*learned) < 250, qPrintable(word));
    }
}

void MemoryAnchorsTest::lessonsMoveAWordStepByStep()
{
    const QString key = u"zingy"_s;
    QCOMPARE(memory::learnedWeight(key, u"en"_s, {}), std::optional<int>());
    const int once = *memory::learnedWeight(key, u"en"_s, {1500});
    const int twice = *memory::learnedWeight(key, u"en"_s, {1500, 1500});
    const int often = *memory::learnedWeight(key, u"en"_s, QVector<int>(50, 1500));
    QVERIFY(0 < once && once < twice && twice < often && often <= 1500);
    QCOMPARE(once, 1000);
    QCOMPARE(memory::learnedWeight(key, u"en"_s, {1500, -1500}), std::optional<int>());
    // The order makes no difference.
    QCOMPARE(memory::learnedWeight(key, u"en"_s, {1500, -500, 900}), memory::learnedWeight(key, u"en"_s, {900, 1500, -500}));
}

QTEST_GUILESS_MAIN(MemoryAnchorsTest)
#include "tst_memoryanchors.moc"
