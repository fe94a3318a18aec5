#include "models/services/memory.h"

#include "models/metrics/proportion.h"
#include "models/services/memoryreader.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/lessons.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/shopwords.h"

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 1000;  ///< Texts with a phrase, in either table.
constexpr int mostTried = 300;     ///< Texts read to see what a weight changes: a person waits for it.
constexpr qsizetype mostExamples = 3;
constexpr int mostJudged = 5000;   ///< Corrected texts the hit rate looks at, in either table.

WordEffect effectOf(Session &session, const QString &key, const memory::Weights &after, const QString &language, EntryKey except)
{
    const Followers found = followersOf(session, key, *weightsIn(session), after, language, except, mostTried);
    WordEffect effect;
    effect.texts = repos::countTextsWith(session, key, mostCounted);
    effect.followers = static_cast<int>(found.texts.size());
    effect.more = found.more;
    for (const Follower &one : found.texts.first(std::min(mostExamples, found.texts.size()))) {
        const auto record = repos::recordNames(session, one.customer);
        effect.examples.append({one.key, one.customer, record ? record->shown : QString(), one.text, one.before, one.after});
    }
    return effect;
}

PhraseOffer offerOf(Session &session, const repos::ReadText &text, const memory::Suggestion &suggestion, const QString &readIn, const QString &language)
{
    Lesson lesson;
    lesson.entry = text.key;
    lesson.phrase = suggestion.phrase.text;
    lesson.key = suggestion.phrase.key;
    lesson.language = readIn;
    lesson.wanted = suggestion.wanted;
    const memory::Weights after = weightsWith(session, text.key, lesson);
    return {lesson.phrase.simplified(), lesson.key, suggestion.others, effectOf(session, lesson.key, after, language, text.key)};
}

Result<CorrectionOffer> offerIn(Session &session, EntryKey key, int score, const QString &language)
{
    const std::optional<repos::ReadText> text = repos::readText(session, key);
    if (!text)
        return Error{Error::Kind::NotFound, u"entry"_s, QString::number(key.id), {}};
    // Without what this text itself taught before: it is about to be taught anew.
    const sentiment::Context context = contextOf(session, *text, language, weightsWith(session, key, std::nullopt).words);
    const QString said = saidIn(*text);
    const sentiment::Reading reading = sentiment::Engine::shared().read(said, context);
    const memory::PhraseCounts counts{[&session](const QString &phrase) { return repos::countTextsWith(session, phrase, mostCounted); }, repos::countTexts(session)};
    CorrectionOffer offer;
    offer.reads = static_cast<int>(std::lround(reading.score * 1000.0));
    for (const memory::Suggestion &suggestion : memory::suggestions(said, context, score, counts))
        offer.phrases.append(offerOf(session, *text, suggestion, reading.language, language));
    // What is a matter of degree teaches nothing unless a person wants it to.
    const bool otherLabel = sentiment::labelOf(score / 1000.0) != reading.label || std::abs(score - offer.reads) >= 400;
    offer.preferred = otherLabel && !offer.phrases.isEmpty() ? 0 : -1;
    const std::optional<Lesson> taught = repos::lessonOf(session, key);
    for (int i = 0; taught && i < offer.phrases.size(); ++i) {
        if (offer.phrases.at(i).key == taught->key)
            offer.preferred = i;
    }
    return offer;
}

} // namespace

QFuture<Result<WordEffect>> Memory::preview(const ShopWord &typed)
{
    ShopWord word = typed;
    word.key = sentiment::ShopWords::normalised(word.phrase.trimmed());
    if (sentiment::ShopWords::check(word.phrase, word.weight / 1000.0) != sentiment::ShopWords::Problem::None)
        return refused<WordEffect>(Error{Error::Kind::Invalid, u"phrase"_s, word.phrase.left(80), u"empty"_s});
    return m_workspace.database().read([word, language = m_workspace.profile().language](Session &session) -> Result<WordEffect> {
        return effectOf(session, word.key, weightsWith(session, word), language, {});
    });
}

QFuture<Result<CorrectionOffer>> Memory::offer(EntryKey key, int score)
{
    return m_workspace.database().read([key, score, language = m_workspace.profile().language](Session &session) { return offerIn(session, key, score, language); });
}

QFuture<Result<HitRate>> Memory::hitRate()
{
    return m_workspace.database().read([language = m_workspace.profile().language](Session &session) -> Result<HitRate> {
        qint64 hits = 0;
        const QVector<repos::ReadText> texts = repos::correctedTexts(session, mostJudged);
        for (const repos::ReadText &text : texts) {
            const double read = sentiment::Engine::shared().score(saidIn(text), contextOf(session, text, language, nullptr));
            hits += sentiment::labelOf(read) == sentiment::labelOf(*text.mood.corrected / 1000.0);
        }
        return HitRate{sentiment::Engine::version(), metrics::share(hits, texts.size())};
    });
}

} // namespace rapport
