#pragma once

#include "models/sentiment/passage.h"

#include <span>

namespace rapport::sentiment {

/// What a rule works on: the passage it changes and the lists it asks. Made for one text.
class RuleContext
{
public:
    RuleContext(const Lexicon &lexicon, Passage *passage) : m_lexicon(lexicon), m_passage(*passage) {}

    [[nodiscard]] Passage &passage() { return m_passage; }

    [[nodiscard]] std::span<Item> itemsOf(const Clause &clause)
    {
        return std::span(m_passage.items).subspan(size_t(clause.firstItem), size_t(clause.endItem - clause.firstItem));
    }
    [[nodiscard]] std::span<Item> itemsOf(const Sentence &sentence)
    {
        return std::span(m_passage.items).subspan(size_t(sentence.firstItem), size_t(sentence.endItem - sentence.firstItem));
    }
    [[nodiscard]] std::span<Clause> clausesOf(const Sentence &sentence)
    {
        return std::span(m_passage.clauses).subspan(size_t(sentence.firstClause),
                                                    size_t(sentence.endClause - sentence.firstClause));
    }
    [[nodiscard]] const Token &token(int index) const { return m_passage.tokens[size_t(index)]; }

    /// Lists a token's word is in; none for numbers and symbols.
    [[nodiscard]] const Lexicon::Word &word(int index) const
    {
        const Token &here = token(index);
        return m_lexicon.word(here.kind == TokenKind::Word ? here.word : quint32(Vocabulary::Unknown));
    }
    [[nodiscard]] bool isClass(int index, WordClass wordClass) const { return word(index).classes & wordClass; }

    /// Whether any token of [first, end) is in a class.
    [[nodiscard]] bool anyOf(int first, int end, WordClass wordClass) const
    {
        for (int i = first; i < end; ++i) {
            if (isClass(i, wordClass))
                return true;
        }
        return false;
    }

    /// Whether an item of these says something by itself at this point.
    [[nodiscard]] static bool hasOpinion(std::span<const Item> items)
    {
        for (const Item &item : items) {
            if (item.isOpinion() && item.value != 0.0)
                return true;
        }
        return false;
    }

private:
    const Lexicon &m_lexicon;
    Passage &m_passage;
};

} // namespace rapport::sentiment
