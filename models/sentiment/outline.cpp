#include "models/sentiment/passage.h"

#include <algorithm>
#include <array>

namespace rapport::sentiment {

namespace {

constexpr size_t KeptTokens = 1u << 14;
constexpr int LongestSentence = 200; ///< Tokens; the rules compare within a sentence, so it must have an end.

/// Entries for "9/10": from one tenth to full marks.
const Entry &ratingEntry(float share)
{
    static const std::array<Entry, 11> entries = [] {
        constexpr std::array<double, 11> Valences{-3.4, -3.2, -2.8, -2.4, -1.8, -1.0, -0.2, 0.9, 2.0, 2.8, 3.2};
        std::array<Entry, 11> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i].valence = Valences[i];
        return all;
    }();
    return entries[size_t(std::clamp(int(share * 10 + 0.5f), 0, 10))];
}

class Outliner
{
public:
    Outliner(QStringView text, const Lexicon *lexicon, const Symbols &symbols, const ShopWords *words, Passage *passage)
        : m_text(text), m_lexicon(lexicon), m_symbols(symbols), m_words(words && !words->isEmpty() ? words : nullptr),
          m_passage(*passage)
    {
    }

    void run()
    {
        const auto count = int(m_passage.tokens.size());
        findShopWord(0);
        for (int at = 0; at < count;) {
            if (at > m_shopAt)
                findShopWord(at);
            const bool own = at == m_shopAt;
            const Lexicon::Match match = own ? Lexicon::Match{} : matchAt(at);
            const Entry *entry = own ? m_shopWord.entry : match.entry >= 0 ? &m_lexicon->entry(match.entry) : nullptr;
            startClause(at, entry);
            const int length = own ? m_shopWord.length : std::max(match.length, 1);
            if (entry) {
                addItem(*entry, at, length, false);
                m_passage.items.back().shop = own;
            } else {
                addPlain(at);
            }
            for (int i = at; i < at + length; ++i)
                readMarks(m_passage.tokens[size_t(i)]);
            at += length;
            const bool endless = at - m_sentence.firstToken >= LongestSentence;
            endAfter(at, endless ? Boundary::Sentence : m_passage.tokens[size_t(at) - 1].after);
        }
        endAfter(count, Boundary::Sentence);
        markShouting();
    }

private:
    Lexicon::Match matchAt(int at) const
    {
        if (!m_lexicon)
            return {};
        // A phrase of the lists ends before a word of the shop's: what the shop says about a word is never lost in an idiom.
        return m_lexicon->longest(std::span(m_passage.tokens).subspan(size_t(at), size_t(m_shopAt - at)));
    }

    /// Next word of the shop's from token `from` on; the end of the text where there is none.
    void findShopWord(int from)
    {
        m_shopAt = int(m_passage.tokens.size());
        if (!m_words)
            return;
        for (int at = from; at < int(m_passage.tokens.size()); ++at) {
            m_shopWord = m_words->longest(m_text, std::span(m_passage.tokens).subspan(size_t(at)));
            if (m_shopWord.entry) {
                m_shopAt = at;
                return;
            }
        }
    }

    void addItem(const Entry &entry, int at, int length, bool symbol)
    {
        Item item;
        item.entry = &entry;
        item.first = at;
        item.count = length;
        item.clause = int(m_passage.clauses.size());
        item.sentence = int(m_passage.sentences.size());
        item.value = entry.role == Role::Opinion ? entry.valence : 0.0;
        item.symbol = symbol;
        m_passage.items.push_back(item);
    }

    void addPlain(int at)
    {
        const Token &token = m_passage.tokens[size_t(at)];
        if (token.kind == TokenKind::Symbol) {
            addItem(m_symbols.entry(token.word), at, 1, true);
            // A row of the same pictures is one feeling, not ten.
            auto &items = m_passage.items;
            int same = 0;
            for (auto i = items.size() - 1; i-- > 0 && same < 3 && items[i].symbol && items[i].entry == items.back().entry;)
                ++same;
            items.back().value *= same == 0 ? 1.0 : same == 1 ? 0.4 : 0.0;
        } else if (token.kind == TokenKind::Rating) {
            addRating(token.amount, at);
        } else if (m_lexicon && at > 0 && (m_lexicon->word(token.word).classes & RatingUnit)) {
            addStars(at);
        }
    }

    // "2 stars", "five stars"
    void addStars(int at)
    {
        const Token &before = m_passage.tokens[size_t(at) - 1];
        const Lexicon::Word &word = m_lexicon->word(before.word);
        const float stars = before.kind == TokenKind::Number ? before.amount
            : (word.classes & NumberWord) ? word.amount : -1;
        if (before.after == Boundary::None && stars >= 0 && stars <= 5)
            addRating(stars / 5, at);
    }

    void addRating(float share, int at)
    {
        addItem(ratingEntry(share), at, 1, false);
        m_passage.items.back().rating = true;
    }

    void readMarks(const Token &token)
    {
        m_sentence.exclamations += token.exclamations;
        m_sentence.question |= token.question;
    }

    void startClause(int at, const Entry *entry)
    {
        bool starts = false;
        ClauseKind kind = ClauseKind::Plain;
        if (entry) {
            kind = entry->role == Role::Contrast ? ClauseKind::Contrast
                : entry->role == Role::Concession ? ClauseKind::Concession : ClauseKind::Plain;
            starts = kind != ClauseKind::Plain || entry->role == Role::Break;
        } else if (m_lexicon && size_t(at) + 1 < m_passage.tokens.size()) {
            starts = (m_lexicon->word(m_passage.tokens[size_t(at)].word).classes & JoinWord)
                && (m_lexicon->word(m_passage.tokens[size_t(at) + 1].word).classes & SubjectWord);
        }
        if (starts && at > m_clause.firstToken)
            endClause(at);
        if (kind != ClauseKind::Plain)
            m_clause.kind = kind;
    }

    void endClause(int at)
    {
        if (at > m_clause.firstToken) {
            m_clause.endToken = at;
            m_clause.endItem = int(m_passage.items.size());
            m_clause.sentence = int(m_passage.sentences.size());
            m_passage.clauses.push_back(m_clause);
        }
        m_clause = {};
        m_clause.firstToken = at;
        m_clause.firstItem = int(m_passage.items.size());
    }

    void endAfter(int at, Boundary boundary)
    {
        if (boundary == Boundary::None)
            return;
        endClause(at);
        if (boundary != Boundary::Sentence || at <= m_sentence.firstToken)
            return;
        m_sentence.endToken = at;
        m_sentence.endItem = int(m_passage.items.size());
        m_sentence.endClause = int(m_passage.clauses.size());
        const Token &first = m_passage.tokens[size_t(m_sentence.firstToken)];
        if (m_lexicon && first.kind == TokenKind::Word)
            m_sentence.request = m_lexicon->word(first.word).classes & RequestStart;
        m_passage.sentences.push_back(m_sentence);
        m_sentence = {};
        m_sentence.firstToken = at;
        m_sentence.firstItem = int(m_passage.items.size());
        m_sentence.firstClause = int(m_passage.clauses.size());
    }

    void markShouting()
    {
        int capitals = 0;
        int words = 0;
        for (const Token &token : m_passage.tokens) {
            words += token.kind == TokenKind::Word && token.length > 1;
            capitals += token.kind == TokenKind::Word && (token.flags & AllCaps);
        }
        m_passage.shouting = words > 2 && capitals * 10 > words * 6;
    }

    QStringView m_text;
    const Lexicon *m_lexicon;
    const Symbols &m_symbols;
    const ShopWords *m_words;
    ShopWords::Match m_shopWord;
    int m_shopAt = 0; ///< Token the next word of the shop's starts at.
    Passage &m_passage;
    Clause m_clause;
    Sentence m_sentence;
};

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::None: return {};
    case Rule::Emphasis: return QStringLiteral("emphasis");
    case Rule::Degree: return QStringLiteral("degree");
    case Rule::Duration: return QStringLiteral("duration");
    case Rule::Repeat: return QStringLiteral("repeat");
    case Rule::Relief: return QStringLiteral("relief");
    case Rule::Contrast: return QStringLiteral("contrast");
    case Rule::Request: return QStringLiteral("request");
    case Rule::Question: return QStringLiteral("question");
    case Rule::Excess: return QStringLiteral("excess");
    case Rule::Missing: return QStringLiteral("missing");
    case Rule::Negation: return QStringLiteral("negation");
    case Rule::Past: return QStringLiteral("past");
    case Rule::Unreal: return QStringLiteral("unreal");
    case Rule::Comparison: return QStringLiteral("comparison");
    case Rule::Ellipsis: return QStringLiteral("ellipsis");
    case Rule::Answer: return QStringLiteral("answer");
    case Rule::Others: return QStringLiteral("others");
    case Rule::Change: return QStringLiteral("change");
    case Rule::Sarcasm: return QStringLiteral("sarcasm");
    case Rule::Name: return QStringLiteral("name");
    }
    return {};
}

void Passage::clear()
{
    tokens.clear();
    items.clear();
    clauses.clear();
    sentences.clear();
    learned.clear();
    shouting = false;
}

void Passage::shrink()
{
    if (tokens.capacity() <= KeptTokens)
        return;
    tokens = {};
    items = {};
    clauses = {};
    sentences = {};
    learned = {};
}

void outline(QStringView text, const Lexicon *lexicon, const Symbols &symbols, const ShopWords *words, Passage *passage)
{
    Outliner(text, lexicon, symbols, words, passage).run();
}

} // namespace rapport::sentiment
