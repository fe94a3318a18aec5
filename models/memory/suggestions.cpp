#include "models/memory/suggestions.h"

#include "models/memory/weights.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rapport::memory {

namespace {

constexpr double readsSo = 0.05;    ///< A score that is no further away reads so already.
constexpr int wordsWeighed = 24;    ///< Single words whose frequency is asked for.
constexpr int wordsExtended = 5;    ///< Of them, the rarest are tried with their neighbours.
constexpr double standsWith = 0.6;  ///< Share of a word's texts from which a longer phrase stands for it.
constexpr double tradeWord = 0.1;   ///< Share of all texts from which a phrase is about the trade ...
constexpr qint64 fewTexts = 30;     ///< ... in a shop that has this many texts.

/// The raw score behind a score: the inverse of the engine's curve.
double rawOf(double score)
{
    const double s = std::clamp(score, -0.98, 0.98);
    return s * std::sqrt(15.0 / (1.0 - s * s));
}

class Chooser
{
public:
    Chooser(const QString &text, const sentiment::Context &context, int score, const PhraseCounts &counts)
        : m_text(text), m_context(context), m_score(score), m_counts(counts), m_reading(sentiment::Engine::shared().read(text, context))
    {
        m_missing = rawOf(score / 1000.0) - m_reading.rawScore;
    }

    QVector<Suggestion> run(int most)
    {
        if (std::abs(m_reading.score - m_score / 1000.0) < readsSo)
            return {};
        m_phrases = phrasesOf(m_text, m_reading.language, m_context.names);
        addWrongWay();
        addRare();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return a.rank > b.rank; });
        QVector<Suggestion> chosen;
        QSet<QString> seen;
        for (const Found &found : std::as_const(m_found)) {
            if (chosen.size() == most || seen.contains(found.phrase.key))
                continue;
            seen.insert(found.phrase.key);
            if (saysNothingMore(found.phrase, chosen))
                continue;
            const std::optional<int> wanted = wantedWeight(m_text, m_context, found.phrase.key, m_score);
            // What moves nothing, here or (so that other texts stay right) anywhere, is not worth offering.
            if (wanted && learnedWeight(found.phrase.key, m_reading.language, {*wanted}))
                chosen.append({found.phrase, *wanted, othersWith(found.phrase)});
        }
        return chosen;
    }

private:
    struct Found
    {
        Phrase phrase;
        double rank = 0;
    };

    /// A longer phrase that no other text holds, where one within it is offered that others do hold.
    bool saysNothingMore(const Phrase &phrase, const QVector<Suggestion> &chosen)
    {
        return othersWith(phrase) == 0 && std::any_of(chosen.begin(), chosen.end(), [&](const Suggestion &offered) {
            return offered.others > 0 && holds(phrase.span, offered.phrase.span);
        });
    }

    qint64 othersWith(const Phrase &phrase)
    {
        const auto known = m_known.constFind(phrase.key);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(phrase.key, std::max<qint64>(0, m_counts.of(phrase.key) - 1));
    }

    bool isOfTheTrade(const Phrase &phrase)
    {
        return m_counts.texts >= fewTexts && static_cast<double>(othersWith(phrase)) > tradeWord * static_cast<double>(m_counts.texts);
    }

    void addWrongWay()
    {
        for (const sentiment::Reason &reason : std::as_const(m_reading.reasons)) {
            if (reason.contribution * m_missing >= 0)
                continue;
            const double gain = std::abs(m_missing) - std::abs(m_missing + reason.contribution);
            const double rank = 2.0 + gain / std::abs(m_missing);
            for (const Phrase &phrase : std::as_const(m_phrases)) {
                if (phrase.span == reason.span)
                    m_found.append({phrase, rank - (isOfTheTrade(phrase) ? 1.5 : 0)});
                else if (holds(phrase.span, reason.span))
                    m_found.append({phrase, rank - 0.2 - lengthPenalty(phrase)});
            }
        }
    }

    static bool holds(const sentiment::Span &outer, const sentiment::Span &inner)
    {
        return outer.start <= inner.start && outer.start + outer.length >= inner.start + inner.length;
    }

    /// A longer phrase says less about other texts; one lengthened by words that stand everywhere says hardly more.
    double lengthPenalty(const Phrase &phrase) const
    {
        double penalty = 0.02 * phrase.words;
        for (const QString &word : phrase.key.split(u' '))
            penalty += sentiment::Engine::shared().isCommonWord(word, m_reading.language) ? 0.05 : 0.0;
        return penalty;
    }

    double rarity(const Phrase &phrase)
    {
        const double all = std::log(static_cast<double>(std::max<qint64>(m_counts.texts, 1)) + 2.0);
        return 1.0 - std::log(static_cast<double>(othersWith(phrase)) + 1.0) / all - (isOfTheTrade(phrase) ? 0.6 : 0.0);
    }

    bool isRead(const Phrase &phrase) const
    {
        return std::any_of(m_reading.reasons.begin(), m_reading.reasons.end(), [&](const sentiment::Reason &reason) {
            return phrase.span.start < reason.span.start + reason.span.length && reason.span.start < phrase.span.start + phrase.span.length;
        });
    }

    void addRare()
    {
        QVector<Found> singles;
        for (const Phrase &phrase : std::as_const(m_phrases)) {
            if (phrase.words == 1 && !isRead(phrase) && singles.size() < wordsWeighed)
                singles.append({phrase, rarity(phrase)});
        }
        // Of equally rare ones the later: what stands last weighs more.
        std::stable_sort(singles.begin(), singles.end(), [](const Found &a, const Found &b) {
            return a.rank != b.rank ? a.rank > b.rank : a.phrase.span.start > b.phrase.span.start;
        });
        for (qsizetype i = 0; i < singles.size(); ++i) {
            const Found &single = singles.at(i);
            m_found.append(single);
            if (i < wordsExtended)
                addLonger(single);
        }
    }

    void addLonger(const Found &single)
    {
        const auto alone = static_cast<double>(othersWith(single.phrase));
        for (const Phrase &phrase : std::as_const(m_phrases)) {
            if (phrase.words == 1 || !holds(phrase.span, single.phrase.span) || isRead(phrase))
                continue;
            const auto together = static_cast<double>(othersWith(phrase));
            const bool always = together > 0 && together >= standsWith * alone;
            m_found.append({phrase, single.rank + (always ? 0.05 * phrase.words : -0.05 * phrase.words - (alone > 0 ? 0.1 : 0.0))});
        }
    }

    const QString m_text;
    const sentiment::Context &m_context;
    const int m_score;
    const PhraseCounts &m_counts;
    const sentiment::Reading m_reading;
    double m_missing = 0; ///< Raw score the text lacks.
    QVector<Phrase> m_phrases;
    QVector<Found> m_found;
    QHash<QString, qint64> m_known;
};

} // namespace

QVector<Suggestion> suggestions(const QString &text, const sentiment::Context &context, int score, const PhraseCounts &counts, int most)
{
    return Chooser(text, context, score, counts).run(most);
}

} // namespace rapport::memory
