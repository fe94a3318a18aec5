#pragma once

#include "models/sentiment/lexicon.h"
#include "models/sentiment/shopwords.h"
#include "models/sentiment/symbols.h"
#include "models/sentiment/token.h"

#include <vector>

namespace rapport::sentiment {

/// The rule that changed a value most, in rising order of precedence.
enum class Rule : quint8 {
    None, Emphasis, Degree, Duration, Repeat, Relief, Contrast, Request, Question, Excess, Missing, Negation, Past, Unreal,
    Comparison, Ellipsis, Answer, Others, Change, Sarcasm, Name,
};

/// Id of a rule as it stands in Reason::rule.
[[nodiscard]] QString ruleName(Rule rule);

/// An entry found in the text, and what it weighs so far.
struct Item
{
    const Entry *entry = nullptr;
    int first = 0;  ///< Token it starts at.
    int count = 1;  ///< Tokens it covers.
    int clause = 0;
    int sentence = 0;
    double value = 0.0; ///< Signed contribution to the raw score.
    Rule rule = Rule::None;
    int shownEnd = 0;      ///< Token up to which it is shown, where that is behind end(): "waited 40 minutes".
    bool negated = false;
    bool used = false;   ///< A negator that has turned something.
    bool speaks = false; ///< A rule's word that became an opinion: "too salty".
    bool symbol = false; ///< Emoji or emoticon.
    bool rating = false; ///< "9/10", "2 stars".
    bool shop = false;   ///< One of the shop's own words: its entry is not the lexicon's.

    [[nodiscard]] int end() const { return first + count; }
    [[nodiscard]] bool isOpinion() const { return entry->role == Role::Opinion; }
    void change(double to, Rule by)
    {
        if (to == value)
            return;
        value = to;
        if (by > rule)
            rule = by;
    }
    void scale(double factor, Rule by)
    {
        if (value != 0.0)
            change(value * factor, by);
    }
};

enum class ClauseKind : quint8 { Plain, Contrast, Concession };

struct Clause
{
    int firstToken = 0;
    int endToken = 0;
    int firstItem = 0;
    int endItem = 0;
    int sentence = 0;
    ClauseKind kind = ClauseKind::Plain;
    bool past = false;  ///< Tells how it was once.
    bool aside = false; ///< Another time or another person, weighed against the writer's own present.
};

struct Sentence
{
    int firstToken = 0;
    int endToken = 0;
    int firstItem = 0;
    int endItem = 0;
    int firstClause = 0;
    int endClause = 0;
    int exclamations = 0;
    bool question = false;
    bool request = false;
    bool answered = false; ///< A question whose answer follows: "Was it good? No."
};

/// What the learned table adds for a word or a pair of words.
struct LearnedItem
{
    int first = 0; ///< Token it starts at.
    int end = 0;   ///< One past its last token.
    double value = 0.0;
};

/// A text cut into tokens, entries, clauses and sentences; kept between texts so that its memory is reused.
struct Passage
{
    std::vector<Token> tokens;
    std::vector<Item> items;
    std::vector<Clause> clauses;
    std::vector<Sentence> sentences;
    std::vector<LearnedItem> learned; ///< In the order they start.
    bool shouting = false; ///< Nearly all in capitals: capitals say nothing then.

    void clear();
    /// Gives memory back after an uncommonly long text.
    void shrink();
};

/// Finds entries, clauses and sentences in passage->tokens, which are `text`'s. `lexicon` may be null (symbols
/// only), `words` too (no words of the shop's own).
void outline(QStringView text, const Lexicon *lexicon, const Symbols &symbols, const ShopWords *words, Passage *passage);

/// Applies all rules (rules/rules.h) to the items of a passage.
void applyRules(const Lexicon &lexicon, Passage *passage);

} // namespace rapport::sentiment
