#pragma once

#include "models/sentiment/vocabulary.h"

#include <QStringList>

#include <span>
#include <vector>

namespace rapport::sentiment {

struct Token;

/// What an entry does to a text.
enum class Role : quint8 {
    Opinion,    ///< Has a valence of its own (or only a signal or an emotion).
    Negator,    ///< Turns what follows in its clause.
    Degree,     ///< Multiplies the opinion beside it.
    Contrast,   ///< "but": what follows weighs more than what stood before.
    Concession, ///< "although": what it introduces weighs less.
    Break,      ///< Starts a clause.
    Unreal,     ///< "would have been": what is praised did not happen.
    Past,       ///< "used to be": what is praised is gone.
    Repeat,     ///< "again", "still": failures weigh more.
    Relief,     ///< "finally": a good event after a delay.
    Excess,     ///< "too": what follows is more than wanted.
    Others,     ///< "some people": whose opinion the clause tells, if not the writer's.
    Rival,      ///< "next door": who is meant by "better" there.
};

enum EntryFlag : quint16 {
    HasNegated = 1, ///< `negated` is its value under a negation.
    IsEvent = 2,    ///< A service event: repeatable, and a failure where its valence is negative.
    IsTimed = 4,    ///< A duration in the sentence grades it.
    IsPraise = 8,   ///< A praise formula: beside a failure it is sarcasm.
    IsNameLike = 16,///< Also a first name: weighs nothing where it is written like one.
    IsFixed = 32,   ///< An idiom that neither negation nor degree changes.
    IsIrony = 128,  ///< "yeah right": what is praised after it is not meant.
    IsComparative = 64, ///< "better", "cheaper": beside a rival it is no praise.
};

/// One line of the lexicon. Valences are on a scale of -4 ... 4.
struct Entry
{
    double valence = 0.0;
    double negated = 0.0;
    double factor = 1.0; ///< Of Degree and Repeat; of Unreal: of what is praised; of Past: 0 if it turns
                         ///< nothing; of Negator: what it weighs alone in what the writer did not do, 0: never anything.
    Role role = Role::Opinion;
    qint8 emotion = -1;  ///< Emotion or -1.
    qint8 signal = -1;   ///< Signal or -1.
    quint8 unused = 0;   ///< No padding: entries are compiled into the program byte by byte.
    quint16 flags = 0;
    quint16 what = 0;    ///< Index into Lexicon::whats().

    friend bool operator==(const Entry &, const Entry &) = default;
    [[nodiscard]] bool has(EntryFlag flag) const { return flags & flag; }
};

/// Classes a single word can belong to beside its entry.
enum WordClass : quint32 {
    FunctionWord = 1,  ///< So common that it tells the language.
    QuestionStart = 2, ///< A sentence that starts with it asks.
    RequestStart = 4,  ///< A sentence that starts with it requests.
    SubjectWord = 8,   ///< After "and" it starts a new clause.
    NumberWord = 16,   ///< "two": `amount` is its value.
    UnitWord = 32,     ///< "minutes": `amount` is its length in seconds.
    RatingUnit = 64,   ///< "stars".
    JoinWord = 128,    ///< "and": before a SubjectWord it starts a new clause.
    ReaderWord = 256,  ///< "you": whom the text speaks to.
    AdviceStart = 512, ///< "don't": a clause that starts with it advises.
    OpinionVerb = 1024, ///< "think": negated, it denies all that is thought.
    ThatWord = 2048,   ///< "that": starts what is thought or said.
    SelfWord = 4096,   ///< "I": the clause tells the writer's own opinion.
    YesWord = 8192,    ///< "yes": a short answer that starts with it affirms.
    CopulaWord = 32768, ///< "is", "wasn't": negated, it says what something is not.
    WillWord = 65536, ///< "can't", "won't": negated, something is out of reach or will not be.
    PersonWord = 131072, ///< "deaf", "Turkish": who somebody is, nothing to learn from.
    FirstName = 262144,
    TitleWord = 524288, ///< "Mr": a name follows.
    PlainWord = 16384, ///< A word that a misspelt one of the lists could be taken for.
};

/// The word lists of one language: which entry a sequence of words is.
class Lexicon
{
public:
    struct Match
    {
        int entry = -1;
        int length = 0; ///< Tokens it covers.
    };

    struct Word
    {
        qint32 node = -1;  ///< Pattern node that starts with this word, or -1.
        float amount = 0;  ///< Of a NumberWord or UnitWord.
        quint32 classes = 0;
    };

    Vocabulary vocabulary;

    /// Adds an entry under a sequence of word ids; a sequence added before keeps its first entry
    /// unless `replace`. Returns whether it was taken.
    bool add(std::span<const quint32> sequence, const Entry &entry, bool replace = false);

    /// Marks a word; `amount` as in Word.
    void classify(quint32 word, WordClass wordClass, float amount = 0);

    /// Id of the listed word that `word`, which is not in the vocabulary, is with two neighbouring letters swapped
    /// ("terrbile"); Unknown where there is none. Does not look at words shorter than MisspeltLength.
    [[nodiscard]] quint32 misspelt(QStringView word) const;
    static constexpr int MisspeltLength = 5;

    /// Index of a `what` id such as "event.waited", added if new.
    quint16 internWhat(const QString &what);

    /// Longest entry that starts at the first of `tokens`. Stops at punctuation.
    [[nodiscard]] Match longest(std::span<const Token> tokens) const;

    [[nodiscard]] const Word &word(quint32 id) const { return id < m_words.size() ? m_words[id] : m_none; }
    [[nodiscard]] const Entry &entry(int index) const { return m_entries[size_t(index)]; }
    [[nodiscard]] const QString &what(const Entry &entry) const { return m_whats[entry.what]; }
    /// Written lines of words, phrases and events, and the sequences of words they stand for.
    [[nodiscard]] int writtenEntries() const { return m_written; }
    [[nodiscard]] int sequences() const { return m_sequences; }
    void setWrittenEntries(int written) { m_written = written; }

    /// To and from the form compiled into the program; load() returns false where it is damaged.
    void save(TableWriter *out) const;
    [[nodiscard]] bool load(TableReader *in);

private:
    struct Node
    {
        qint32 entry = -1;
        quint32 hasNext = 0;
    };
    [[nodiscard]] qint32 next(qint32 node, quint32 word) const;
    qint32 nextOrNew(qint32 node, quint32 word);
    void growEdges();
    void learnLetters(QStringView word);
    void walk(std::span<const Token> tokens, qint32 node, int depth, Match *best) const;

    struct Edge
    {
        quint64 key = 0; ///< (node + 1) << 32 | word; 0: free.
        qint32 target = -1;
        quint32 unused = 0;
    };

    std::vector<Word> m_words;
    std::vector<Entry> m_entries;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges = std::vector<Edge>(1u << 14);
    size_t m_edgeCount = 0;
    int m_written = 0;
    int m_sequences = 0;
    QStringList m_whats;
    std::vector<quint64> m_letters = std::vector<quint64>(1u << 11); ///< Bit set: sums of letters that listed words have.
    Word m_none;
};

} // namespace rapport::sentiment
