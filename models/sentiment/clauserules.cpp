#include "models/sentiment/passage.h"

#include <algorithm>

namespace rapport::sentiment {

namespace {

constexpr int NegationReach = 10;       ///< Tokens; a clause without punctuation must not run on for ever.
constexpr int NegatedBlameReach = 4;    ///< "not a problem", but "did not want it for fear of getting sick".
constexpr double NegatedPraise = -0.75; ///< "not good" is milder than "bad".
constexpr double NegatedBlame = -0.25;  ///< "not terrible" is faintly good.
constexpr double UnrealBlame = 0.5;
constexpr double PastPraise = -0.6;     ///< "used to be good".
constexpr double PastBlame = -0.25;     ///< "used to be awful": it is no more.
constexpr double BareNegation = -0.5;   ///< "they did not": no opinion word, yet something is missing.
constexpr double TooMuch = -0.8;        ///< "too salty"

class ClauseRules
{
public:
    ClauseRules(const Lexicon &lexicon, Passage *passage) : m_lexicon(lexicon), m_passage(*passage) {}

    void apply(const Clause &clause)
    {
        m_negator = m_unreal = m_past = m_excess = m_degree = m_lastOpinion = nullptr;
        m_anyOpinion = false;
        for (int i = clause.firstItem; i < clause.endItem; ++i)
            step(m_passage.items[size_t(i)], i, clause);
        if (m_negator && !m_negatorUsed)
            bareNegator(clause);
    }

private:
    void step(Item &item, int index, const Clause &clause)
    {
        switch (item.entry->role) {
        case Role::Negator:
            if (!m_negator || m_negatorUsed)
                m_negatorUsed = false;
            m_negator = &item;
            break;
        case Role::Degree:
            degree(item, index, clause);
            break;
        case Role::Excess:
            m_excess = &item;
            excess(item, index, clause);
            break;
        case Role::Unreal:
            m_unreal = &item;
            break;
        case Role::Past:
            m_past = &item;
            break;
        case Role::Opinion:
            opinion(item);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool isName(const Item &item) const
    {
        const Token &token = m_passage.tokens[size_t(item.first)];
        return item.entry->has(IsNameLike) && (token.flags & Capitalized) && !(token.flags & AllCaps);
    }

    void opinion(Item &item)
    {
        if (item.symbol)
            return;
        if (isName(item)) {
            item.change(0.0, Rule::Name);
            return;
        }
        const bool fixed = item.entry->has(IsFixed);
        const bool negated = m_negator && !fixed
            && item.first - m_negator->end() < (item.entry->valence < 0 ? NegatedBlameReach : NegationReach);
        if (negated) {
            m_negatorUsed = true;
            item.negated = true;
            item.change(negatedValue(*item.entry), Rule::Negation);
        }
        if (!fixed) {
            if (m_past)
                item.scale(item.value > 0 ? PastPraise : PastBlame, Rule::Past);
            if (m_unreal)
                item.scale(item.entry->valence > 0 && !negated ? m_unreal->entry->factor : UnrealBlame, Rule::Unreal);
            if (m_degree && item.first - m_degree->end() <= 1 && !negated)
                item.scale(m_factor, Rule::Degree);
        }
        m_degree = nullptr;
        if (item.value != 0.0) {
            m_anyOpinion = true;
            m_lastOpinion = &item;
        }
    }

    [[nodiscard]] static double negatedValue(const Entry &entry)
    {
        if (entry.has(HasNegated))
            return entry.negated;
        return entry.valence * (entry.valence > 0 ? NegatedPraise : NegatedBlame);
    }

    [[nodiscard]] const Item *nextIn(int index, const Clause &clause) const
    {
        return index + 1 < clause.endItem ? &m_passage.items[size_t(index) + 1] : nullptr;
    }

    void degree(Item &item, int index, const Clause &clause)
    {
        const Item *next = nextIn(index, clause);
        const bool leads = next && (next->isOpinion() || next->entry->role == Role::Degree) && next->first - item.end() <= 1;
        if (leads) {
            const bool chained = m_degree && item.first - m_degree->end() <= 1;
            m_factor = chained ? std::clamp(m_factor * item.entry->factor, 0.3, 2.0) : item.entry->factor;
            m_degree = &item;
        } else if (m_lastOpinion && item.first - m_lastOpinion->end() <= 1 && !m_lastOpinion->negated) {
            m_lastOpinion->scale(item.entry->factor, Rule::Degree);
        }
    }

    void excess(Item &item, int index, const Clause &clause)
    {
        const Item *next = nextIn(index, clause);
        if (next && next->isOpinion() && next->first == item.end() && next->value != 0.0) {
            Item &target = m_passage.items[size_t(index) + 1];
            if (target.value < 0)
                target.scale(1.25, Rule::Excess);
            return;
        }
        if (item.end() >= clause.endToken)
            return;
        const Token &word = m_passage.tokens[size_t(item.end())];
        if (word.kind != TokenKind::Word || (m_lexicon.word(word.word).classes & FunctionWord))
            return;
        item.count = 2;
        const bool negated = m_negator && !m_negatorUsed;
        m_negatorUsed |= negated;
        item.change(negated ? 0.0 : TooMuch, Rule::Excess);
        m_anyOpinion = true;
    }

    // A negator with nothing behind it turns what stood before ("... but it was not") or, alone,
    // says that something did not happen.
    void bareNegator(const Clause &clause)
    {
        const Sentence *sentence = size_t(clause.sentence) < m_passage.sentences.size()
            ? &m_passage.sentences[size_t(clause.sentence)] : nullptr;
        if (!sentence || m_anyOpinion)
            return;
        const int behind = clause.endToken - m_negator->end();
        if (behind <= 1 && clause.firstItem > 0) {
            Item &before = m_passage.items[size_t(clause.firstItem) - 1];
            const bool near = before.sentence == clause.sentence
                || (before.sentence == clause.sentence - 1 && sentence->endToken - sentence->firstToken <= 4);
            if (near && before.isOpinion() && !before.symbol && before.value > 0 && !before.negated
                && !before.entry->has(IsFixed) && clause.endToken - clause.firstToken > 1) {
                before.negated = true;
                before.change(negatedValue(*before.entry), Rule::Negation);
                return;
            }
        }
        const bool tiny = behind == 0;
        if (!tiny && !sentence->question && !sentence->request && !m_unreal && !advises(clause))
            m_negator->change(BareNegation, Rule::Negation);
    }

    // "If you don't ...", "do not plug it in": said to the reader, not about what happened.
    [[nodiscard]] bool advises(const Clause &clause) const
    {
        const auto classesAt = [this](int token) { return m_lexicon.word(m_passage.tokens[size_t(token)].word).classes; };
        if (classesAt(clause.firstToken) & AdviceStart)
            return true;
        for (int i = clause.firstToken; i < clause.endToken; ++i) {
            if (classesAt(i) & ReaderWord)
                return true;
        }
        return false;
    }

    const Lexicon &m_lexicon;
    Passage &m_passage;
    Item *m_negator = nullptr;
    Item *m_unreal = nullptr;
    Item *m_past = nullptr;
    Item *m_excess = nullptr;
    Item *m_degree = nullptr;
    Item *m_lastOpinion = nullptr;
    double m_factor = 1.0;
    bool m_negatorUsed = false;
    bool m_anyOpinion = false;
};

} // namespace

void applyClauseRules(const Lexicon &lexicon, Passage *passage)
{
    ClauseRules rules(lexicon, passage);
    for (const Clause &clause : passage->clauses)
        rules.apply(clause);
}

} // namespace rapport::sentiment
