#include "models/services/memoryreader.h"

#include "models/services/scoring.h"
#include "models/templates/templatewords.h"
#include "storage/repos/lessons.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/shopwords.h"

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

constexpr qsizetype shownText = 300;
constexpr int sameReading = 5; ///< Thousandths: less is not to be seen.
constexpr int block = 200;

/// A lane reads the same rows again and again: for every note that is written down.
struct Known
{
    QVector<ShopWord> words;
    QVector<Lesson> lessons;
    std::shared_ptr<const memory::Weights> weights;
};

} // namespace

std::shared_ptr<const memory::Weights> weightsIn(Session &session)
{
    thread_local Known known;
    QVector<ShopWord> words = repos::shopWords(session);
    QVector<Lesson> lessons = repos::lessons(session);
    if (!known.weights || words != known.words || lessons != known.lessons) {
        auto weights = std::make_shared<const memory::Weights>(memory::weigh(words, lessons));
        known = {std::move(words), std::move(lessons), std::move(weights)};
    }
    return known.weights;
}

std::shared_ptr<const sentiment::ShopWords> shopWordsIn(Session &session)
{
    return weightsIn(session)->words;
}

Remembered rememberedIn(Session &session)
{
    const std::shared_ptr<const memory::Weights> weights = weightsIn(session);
    Remembered remembered;
    remembered.words = weights->words;
    const auto teaching = [&](const QString &key, const QString &phrase) -> Teaching & {
        Teaching &found = remembered.phrases[key];
        if (found.key.isEmpty()) {
            found.key = key;
            found.phrase = phrase;
            found.works = weights->byPhrase.contains(key);
            found.weight = weights->byPhrase.value(key);
        }
        return found;
    };
    for (const ShopWord &word : repos::shopWords(session))
        teaching(word.key, word.phrase).own = word;
    for (const TaughtBy &taught : repos::taughtBy(session))
        teaching(taught.lesson.key, taught.lesson.phrase).lessons.append(taught);
    return remembered;
}

QString saidIn(const repos::ReadText &text)
{
    return templates::withoutTemplate(feedbackText(text.title, text.body), text.templateBody);
}

sentiment::Context contextOf(Session &session, const repos::ReadText &text, const QString &language, const std::shared_ptr<const sentiment::ShopWords> &words)
{
    const repos::RecordNames record = repos::recordNames(session, text.customer, text.staff).value_or(repos::RecordNames{});
    return {record.languageOr(language), record.names, words};
}

Followers followersOf(Session &session, const QString &key, const memory::Weights &before, const memory::Weights &after, const QString &language,
                      EntryKey except, int most)
{
    Followers found;
    int looked = 0;
    for (const EntryTable table : {EntryTable::Interaction, EntryTable::Feedback}) {
        repos::TextCursor cursor;
        cursor.table = table;
        while (true) {
            const QVector<repos::ReadText> texts = repos::textsWith(session, key, cursor, block);
            for (const repos::ReadText &text : texts) {
                cursor.id = text.key.id;
                if (text.key == except || text.mood.corrected)
                    continue;
                if (++looked > most) {
                    found.more = true;
                    return found;
                }
                sentiment::Context context = contextOf(session, text, language, before.words);
                const QString said = saidIn(text);
                const auto read = [&] { return static_cast<int>(std::lround(sentiment::Engine::shared().score(said, context) * 1000.0)); };
                const int old = read();
                context.words = after.words;
                const int now = read();
                if (std::abs(now - old) >= sameReading)
                    found.texts.append({text.key, text.customer, said.left(shownText), old, now});
            }
            if (texts.size() < block)
                break;
        }
    }
    return found;
}

memory::Weights weightsWith(Session &session, EntryKey entry, const std::optional<Lesson> &lesson)
{
    QVector<Lesson> lessons = repos::lessons(session);
    lessons.removeIf([entry](const Lesson &known) { return known.entry == entry; });
    if (lesson)
        lessons.append(*lesson);
    return memory::weigh(repos::shopWords(session), lessons);
}

memory::Weights weightsWith(Session &session, const ShopWord &word)
{
    QVector<ShopWord> words = repos::shopWords(session);
    words.removeIf([&word](const ShopWord &known) { return known.id == word.id || known.key == word.key; });
    words.append(word);
    return memory::weigh(words, repos::lessons(session));
}

std::optional<Lesson> lessonFrom(Session &session, const repos::ReadText &text, int score, const QString &phrase, const QString &language)
{
    // What the text taught before must not speak for itself.
    const sentiment::Context context = contextOf(session, text, language, weightsWith(session, text.key, std::nullopt).words);
    const QString key = sentiment::ShopWords::normalised(phrase);
    const std::optional<int> wanted = memory::wantedWeight(saidIn(text), context, key, score);
    if (!wanted)
        return {};
    Lesson lesson;
    lesson.entry = text.key;
    lesson.phrase = phrase.simplified();
    lesson.key = key;
    lesson.language = sentiment::Engine::shared().read(saidIn(text), context).language;
    lesson.wanted = *wanted;
    return lesson;
}

} // namespace rapport
