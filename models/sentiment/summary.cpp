#include "models/sentiment/summary.h"

#include "models/sentiment/calibration.h"

#include <algorithm>
#include <cmath>

namespace rapport::sentiment {

namespace {

constexpr double Strong = 1.2;       ///< Raw weight from which a side counts as strong.
constexpr double StrongShare = 0.35; ///< The weaker side must reach this share of the stronger.
constexpr double Sure = 1.8;         ///< Raw score from which a reading is sure of itself.
constexpr int LongSentences = 3;     ///< From here on a text has an opening and a closing.

Span spanOf(const Passage &passage, int firstToken, int endToken)
{
    const Token &first = passage.tokens[size_t(firstToken)];
    const Token &last = passage.tokens[size_t(endToken) - 1];
    return {first.start, last.start + last.length - first.start};
}

/// Calls `onItem` and `onLearned` for everything that may weigh, in the order it starts. All sums are made this way: only
/// additions in the same order have the same result to the last digit.
template <typename OnItem, typename OnLearned>
void forEachShare(const Passage &passage, OnItem onItem, OnLearned onLearned)
{
    auto next = passage.learned.begin();
    for (const Item &item : passage.items) {
        for (; next != passage.learned.end() && next->first < item.first; ++next)
            onLearned(*next);
        onItem(item);
    }
    for (; next != passage.learned.end(); ++next)
        onLearned(*next);
}

class Summary
{
public:
    Summary(QStringView text, const Passage &passage, const Lexicon *lexicon, const Symbols &symbols)
        : m_text(text), m_passage(passage), m_lexicon(lexicon), m_symbols(symbols)
    {
    }

    Reading run()
    {
        forEachShare(
            m_passage,
            [this](const Item &item) {
                addReason(item);
                addEmotion(item);
                addSignal(item);
            },
            [this](const LearnedItem &item) { addLearned(item); });
        addQuestions();
        m_reading.rawScore = rawScore(m_passage);
        m_reading.score = squeeze(m_reading.rawScore);
        m_reading.label = labelOf(m_reading.score);
        weigh();
        addMoods();
        return m_reading;
    }

private:
    void addReason(const Item &item)
    {
        if (item.value == 0.0)
            return;
        Reason reason;
        reason.span = spanOf(m_passage, item.first, std::max(item.end(), item.shownEnd));
        reason.text = m_text.mid(reason.span.start, reason.span.length).toString();
        reason.what = whatOf(item);
        reason.rule = ruleName(item.rule);
        reason.contribution = item.value;
        (item.value > 0 ? m_good : m_bad) += std::abs(item.value);
        m_reading.reasons.append(reason);
    }

    void addLearned(const LearnedItem &item)
    {
        Reason reason;
        reason.span = spanOf(m_passage, item.first, item.end);
        reason.text = m_text.mid(reason.span.start, reason.span.length).toString();
        reason.what = QStringLiteral("learned");
        reason.contribution = item.value;
        m_reading.reasons.append(reason);
    }

    [[nodiscard]] QString whatOf(const Item &item) const
    {
        const Token &token = m_passage.tokens[size_t(item.first)];
        if (item.symbol)
            return m_symbols.what(token.word);
        if (item.rating)
            return QStringLiteral("rating");
        if (item.shop)
            return QStringLiteral("shopword");
        return m_lexicon->what(*item.entry);
    }

    void addEmotion(const Item &item)
    {
        if (item.entry->emotion < 0 || item.rule == Rule::Name || item.rule == Rule::Unreal)
            return;
        auto emotion = Emotion(item.entry->emotion);
        if (item.negated || item.rule == Rule::Sarcasm) {
            // What was hoped for and did not come disappoints; a fear that is denied is no feeling.
            if (item.entry->valence <= 0 || item.value >= 0)
                return;
            emotion = Emotion::Disappointment;
        }
        const Span span = spanOf(m_passage, item.first, item.end());
        for (EmotionEvidence &known : m_reading.emotions) {
            if (known.emotion == emotion) {
                known.spans.append(span);
                return;
            }
        }
        m_reading.emotions.append({emotion, {span}});
    }

    void addSignal(const Item &item)
    {
        if (item.entry->signal < 0 || item.rule == Rule::Name || (item.negated && item.entry->valence != 0.0))
            return;
        if (item.entry->has(IsTimed) && item.entry->valence == 0.0 && item.value >= 0) // "took the bag", "took a minute"
            return;
        note(Signal(item.entry->signal), spanOf(m_passage, item.first, item.end()));
    }

    void note(Signal signal, Span span)
    {
        const bool known = std::any_of(m_reading.signals_.begin(), m_reading.signals_.end(),
                                       [signal](const SignalEvidence &found) { return found.signal == signal; });
        if (!known)
            m_reading.signals_.append({signal, span});
    }

    void addQuestions()
    {
        for (const Sentence &sentence : m_passage.sentences) {
            const Span span = spanOf(m_passage, sentence.firstToken, sentence.endToken);
            if (sentence.question)
                note(Signal::AskedQuestion, span);
            if (sentence.request)
                note(Signal::MadeRequest, span);
        }
    }

    void weigh()
    {
        const double weaker = std::min(m_good, m_bad);
        m_reading.mixed = weaker >= Strong && weaker >= StrongShare * std::max(m_good, m_bad);
        if (m_good + m_bad == 0.0 || !m_lexicon)
            m_reading.confidence = Confidence::Low;
        else if (std::abs(m_reading.rawScore) >= Sure && !m_reading.mixed)
            m_reading.confidence = Confidence::High;
        else
            m_reading.confidence = Confidence::Medium;
    }

    [[nodiscard]] double moodOf(size_t firstSentence, size_t endSentence) const
    {
        const int first = m_passage.sentences[firstSentence].firstToken;
        const int end = m_passage.sentences[endSentence - 1].endToken;
        double raw = 0.0;
        const auto add = [&](const auto &item) {
            if (item.first >= first && item.first < end)
                raw += item.value;
        };
        forEachShare(m_passage, add, add);
        return squeeze(raw);
    }

    void addMoods()
    {
        const size_t count = m_passage.sentences.size();
        m_reading.opening = m_reading.closing = m_reading.score;
        if (count < size_t(LongSentences))
            return;
        const size_t part = std::max<size_t>(1, count / 3);
        m_reading.opening = moodOf(0, part);
        m_reading.closing = moodOf(count - part, count);
    }

    QStringView m_text;
    const Passage &m_passage;
    const Lexicon *m_lexicon;
    const Symbols &m_symbols;
    Reading m_reading;
    double m_good = 0.0;
    double m_bad = 0.0;
};

} // namespace

double rawScore(const Passage &passage)
{
    double raw = 0.0;
    const auto add = [&raw](const auto &item) { raw += item.value; };
    forEachShare(passage, add, add);
    return raw;
}

Reading summarise(QStringView text, const Passage &passage, const Lexicon *lexicon, const Symbols &symbols)
{
    return Summary(text, passage, lexicon, symbols).run();
}

} // namespace rapport::sentiment
