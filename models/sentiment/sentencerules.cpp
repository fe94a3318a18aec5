#include "models/sentiment/passage.h"

#include <algorithm>

namespace rapport::sentiment {

namespace {

constexpr double BeforeContrast = 0.6;
constexpr double AfterContrast = 1.25;
constexpr double Conceded = 0.6;
constexpr double PraiseInQuestion = 0.35;
constexpr double BlameInQuestion = 0.8;
constexpr double PraiseDenied = -0.75;  ///< "Was it good? No."
constexpr double BlameDenied = -0.25;
constexpr int ShortAnswer = 3;          ///< Tokens of "No, not at all."
constexpr double PraiseInRequest = 0.4;
constexpr double BlameInRequest = 0.7;
constexpr double Sarcastic = -0.7;
constexpr double LateRelief = -0.3;

/// How much heavier a wait of so many seconds weighs than "waited" alone.
double waitFactor(float seconds)
{
    if (seconds < 300)
        return 0.5;
    if (seconds < 900)
        return 0.8;
    if (seconds < 1800)
        return 1.1;
    if (seconds < 3600)
        return 1.3;
    if (seconds < 4 * 3600)
        return 1.5;
    if (seconds < 2 * 86400)
        return 1.6;
    return seconds < 14 * 86400 ? 1.8 : 2.0;
}

class SentenceRules
{
public:
    SentenceRules(const Lexicon &lexicon, Passage *passage) : m_lexicon(lexicon), m_passage(*passage) {}

    void apply(const Sentence &sentence)
    {
        if (sentence.firstItem == sentence.endItem)
            return;
        duration(sentence);
        relief(sentence);
        repetition(sentence);
        sarcasm(sentence);
        contrast(sentence);
        asking(sentence);
        emphasis(sentence);
    }

private:
    [[nodiscard]] std::span<Item> itemsOf(const Sentence &sentence)
    {
        return std::span(m_passage.items).subspan(size_t(sentence.firstItem), size_t(sentence.endItem - sentence.firstItem));
    }

    /// Longest "45 minutes" of a sentence in seconds, 0 without one.
    [[nodiscard]] float longestDuration(const Sentence &sentence) const
    {
        float longest = 0;
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Token &token = m_passage.tokens[size_t(i)];
            const Lexicon::Word &unit = m_lexicon.word(token.word);
            if (!(unit.classes & UnitWord))
                continue;
            float amount = 0;
            for (int back = 1; back <= 3 && i - back >= sentence.firstToken; ++back) {
                const Token &before = m_passage.tokens[size_t(i - back)];
                const Lexicon::Word &number = m_lexicon.word(before.word);
                if (before.kind == TokenKind::Number)
                    amount = before.amount;
                else if (number.classes & NumberWord)
                    amount = amount > 0 ? std::min(amount, number.amount) : number.amount;
                if (before.kind == TokenKind::Number)
                    break;
            }
            longest = std::max(longest, (amount > 0 ? amount : 2) * unit.amount);
        }
        return longest;
    }

    void duration(const Sentence &sentence)
    {
        const auto items = itemsOf(sentence);
        const auto isTimed = [](const Item &item) { return item.isOpinion() && item.entry->has(IsTimed) && !item.negated; };
        if (std::none_of(items.begin(), items.end(), isTimed))
            return;
        const float seconds = longestDuration(sentence);
        if (seconds <= 0)
            return;
        for (Item &item : items) {
            if (!isTimed(item))
                continue;
            if (item.entry->valence == 0.0)
                item.change(seconds >= 1200 ? -waitFactor(seconds) : 0.0, Rule::Duration);
            else if (item.value < 0)
                item.scale(waitFactor(seconds), Rule::Duration);
        }
    }

    // "finally arrived": the good event stands, the delay before it shows.
    void relief(const Sentence &sentence)
    {
        for (Item &item : itemsOf(sentence)) {
            if (item.entry->role != Role::Relief
                || m_passage.tokens[size_t(item.end()) - 1].after != Boundary::None)
                continue;
            for (const Item &other : itemsOf(sentence)) {
                if (other.clause == item.clause && other.first > item.first && other.value > 0) {
                    item.change(LateRelief, Rule::Relief);
                    break;
                }
            }
        }
    }

    void repetition(const Sentence &sentence)
    {
        for (const Item &item : itemsOf(sentence)) {
            if (item.entry->role != Role::Repeat)
                continue;
            for (Item &other : itemsOf(sentence)) {
                if (other.value < 0 && !other.symbol && other.clause == item.clause)
                    other.scale(item.entry->factor, Rule::Repeat);
            }
        }
    }

    // "Great job losing my bag": praise and failure in one breath.
    void sarcasm(const Sentence &sentence)
    {
        for (Item &praise : itemsOf(sentence)) {
            if (!praise.entry->has(IsPraise) || praise.value <= 0 || praise.negated)
                continue;
            for (const Item &other : itemsOf(sentence)) {
                if (other.clause != praise.clause || other.first < praise.end() || other.first - praise.end() > 3)
                    continue;
                if (other.value < -0.8 && !other.negated && !other.symbol) {
                    praise.scale(Sarcastic, Rule::Sarcasm);
                    break;
                }
            }
        }
    }

    void contrast(const Sentence &sentence)
    {
        int turn = -1;
        bool concedes = false;
        for (int c = sentence.firstClause; c < sentence.endClause; ++c) {
            const Clause &clause = m_passage.clauses[size_t(c)];
            if (clause.kind == ClauseKind::Contrast && turn < 0)
                turn = c;
            concedes |= clause.kind == ClauseKind::Concession;
        }
        if (turn < 0 && !concedes)
            return;
        for (Item &item : itemsOf(sentence)) {
            if (m_passage.clauses[size_t(item.clause)].kind == ClauseKind::Concession)
                item.scale(Conceded, Rule::Contrast);
            else if (turn > sentence.firstClause)
                item.scale(item.clause < turn ? BeforeContrast : AfterContrast, Rule::Contrast);
        }
    }

    /// Whether the sentence behind a question is a bare "No".
    [[nodiscard]] bool isDenied(const Sentence &sentence) const
    {
        const auto next = size_t(&sentence - m_passage.sentences.data()) + 1;
        if (next >= m_passage.sentences.size())
            return false;
        const Sentence &answer = m_passage.sentences[next];
        if (answer.question || answer.endToken - answer.firstToken > ShortAnswer || answer.firstItem == answer.endItem)
            return false;
        for (int i = answer.firstItem; i < answer.endItem; ++i) {
            if (m_passage.items[size_t(i)].entry->role != Role::Negator)
                return false;
        }
        return m_passage.items[size_t(answer.firstItem)].first == answer.firstToken;
    }

    void asking(const Sentence &sentence)
    {
        if (!sentence.question && !sentence.request)
            return;
        if (sentence.question && isDenied(sentence)) {
            for (Item &item : itemsOf(sentence)) {
                if (item.isOpinion() && !item.symbol && !item.negated)
                    item.scale(item.value > 0 ? PraiseDenied : BlameDenied, Rule::Negation);
            }
            return;
        }
        const Rule rule = sentence.question ? Rule::Question : Rule::Request;
        for (Item &item : itemsOf(sentence)) {
            if (item.symbol || (item.entry->has(IsEvent) && item.value < 0))
                continue;
            if (item.value > 0)
                item.scale(sentence.question ? PraiseInQuestion : PraiseInRequest, rule);
            else
                item.scale(sentence.question ? BlameInQuestion : BlameInRequest, rule);
        }
    }

    void emphasis(const Sentence &sentence)
    {
        const double exclaimed = 1.0 + 0.08 * std::min(sentence.exclamations, 3);
        for (Item &item : itemsOf(sentence)) {
            double factor = exclaimed;
            const Token &token = m_passage.tokens[size_t(item.first)];
            if ((token.flags & AllCaps) && !m_passage.shouting)
                factor *= 1.25;
            if (token.flags & Elongated)
                factor *= 1.2;
            if (factor != 1.0)
                item.scale(factor, Rule::Emphasis);
        }
    }

    const Lexicon &m_lexicon;
    Passage &m_passage;
};

} // namespace

void applySentenceRules(const Lexicon &lexicon, Passage *passage)
{
    SentenceRules rules(lexicon, passage);
    for (const Sentence &sentence : passage->sentences)
        rules.apply(sentence);
}

} // namespace rapport::sentiment
