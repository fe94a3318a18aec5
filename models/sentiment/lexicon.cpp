#include "models/sentiment/lexicon.h"

#include "models/sentiment/tableimage.h"
#include "models/sentiment/token.h"

#include <algorithm>

namespace rapport::sentiment {

namespace {

constexpr int MaxPattern = 10;

quint64 keyOf(qint32 node, quint32 word)
{
    return (quint64(node) + 1) << 32 | word;
}

constexpr qsizetype LongestMisspelt = 24;

/// The same for every order of the letters.
quint32 letterSum(QStringView word)
{
    quint32 sum = 0;
    for (const QChar letter : word) {
        const quint32 mixed = (letter.unicode() + 1u) * 2654435761u;
        sum += mixed ^ (mixed >> 15);
    }
    return sum ^ (sum >> 16);
}

size_t slotOf(quint64 key)
{
    key *= 0x9E3779B97F4A7C15ull;
    return size_t(key >> 32);
}

} // namespace

void Lexicon::learnLetters(QStringView word)
{
    const quint32 sum = letterSum(word) % (quint32(m_letters.size()) * 64);
    m_letters[sum / 64] |= quint64(1) << (sum % 64);
}

quint32 Lexicon::misspelt(QStringView word) const
{
    if (word.size() < MisspeltLength || word.size() > LongestMisspelt)
        return Vocabulary::Unknown;
    // A swap keeps the letters: nearly every unknown word is sorted out here.
    const quint32 sum = letterSum(word) % (quint32(m_letters.size()) * 64);
    if (!(m_letters[sum / 64] >> (sum % 64) & 1))
        return Vocabulary::Unknown;
    char16_t letters[LongestMisspelt];
    std::copy_n(word.utf16(), word.size(), letters);
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (letters[i] == letters[i + 1])
            continue;
        std::swap(letters[i], letters[i + 1]);
        const quint32 id = vocabulary.find(QStringView(letters, word.size()));
        std::swap(letters[i], letters[i + 1]);
        if (id != Vocabulary::Unknown && this->word(id).node >= 0)
            return id;
    }
    return Vocabulary::Unknown;
}

bool Lexicon::add(std::span<const quint32> sequence, const Entry &entry, bool replace)
{
    if (sequence.empty() || sequence.size() > MaxPattern)
        return false;
    const quint32 first = sequence.front();
    if (first >= m_words.size())
        m_words.resize(std::max<size_t>(vocabulary.size(), first + 1));
    if (m_words[first].node < 0) {
        m_words[first].node = qint32(m_nodes.size());
        learnLetters(vocabulary.word(first));
        m_nodes.push_back({});
    }
    qint32 node = m_words[first].node;
    for (const quint32 word : sequence.subspan(1))
        node = nextOrNew(node, word);
    if (m_nodes[size_t(node)].entry >= 0 && !replace)
        return false;
    if (m_entries.empty() || m_entries.back() != entry) // a line's many sequences share one
        m_entries.push_back(entry);
    m_nodes[size_t(node)].entry = qint32(m_entries.size()) - 1;
    ++m_sequences;
    return true;
}

void Lexicon::classify(quint32 word, WordClass wordClass, float amount)
{
    if (word >= m_words.size())
        m_words.resize(std::max<size_t>(vocabulary.size(), word + 1));
    m_words[word].classes |= wordClass;
    if (amount != 0)
        m_words[word].amount = amount;
}

quint16 Lexicon::internWhat(const QString &what)
{
    auto index = m_whats.indexOf(what);
    if (index < 0) {
        index = m_whats.size();
        m_whats.append(what);
    }
    return quint16(index);
}

qint32 Lexicon::next(qint32 node, quint32 word) const
{
    const quint64 key = keyOf(node, word);
    const size_t mask = m_edges.size() - 1;
    for (size_t slot = slotOf(key) & mask; m_edges[slot].key; slot = (slot + 1) & mask) {
        if (m_edges[slot].key == key)
            return m_edges[slot].target;
    }
    return -1;
}

qint32 Lexicon::nextOrNew(qint32 node, quint32 word)
{
    if (const qint32 known = next(node, word); known >= 0)
        return known;
    // Small counts for more than short probes: the table is copied at every start.
    if (++m_edgeCount * 4 > m_edges.size() * 3)
        growEdges();
    const auto target = qint32(m_nodes.size());
    m_nodes.push_back({});
    m_nodes[size_t(node)].hasNext = 1;
    const quint64 key = keyOf(node, word);
    const size_t mask = m_edges.size() - 1;
    size_t slot = slotOf(key) & mask;
    while (m_edges[slot].key)
        slot = (slot + 1) & mask;
    m_edges[slot] = {key, target};
    return target;
}

void Lexicon::growEdges()
{
    std::vector<Edge> larger(m_edges.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Edge &edge : m_edges) {
        if (!edge.key)
            continue;
        size_t slot = slotOf(edge.key) & mask;
        while (larger[slot].key)
            slot = (slot + 1) & mask;
        larger[slot] = edge;
    }
    m_edges.swap(larger);
}

void Lexicon::save(TableWriter *out) const
{
    static_assert(sizeof(Entry) == 32 && sizeof(Word) == 12 && sizeof(Node) == 8 && sizeof(Edge) == 16, "padding would be written");
    vocabulary.save(out);
    out->array(std::span(m_words));
    out->array(std::span(m_entries));
    out->array(std::span(m_nodes));
    out->array(std::span(m_edges));
    out->array(std::span(m_letters));
    out->number(quint32(m_edgeCount));
    out->number(quint32(m_written));
    out->number(quint32(m_sequences));
    out->text(m_whats.join(u'\n'));
}

bool Lexicon::load(TableReader *in)
{
    vocabulary.load(in);
    in->array(&m_words);
    in->array(&m_entries);
    in->array(&m_nodes);
    in->array(&m_edges);
    in->array(&m_letters);
    m_edgeCount = in->number();
    m_written = int(in->number());
    m_sequences = int(in->number());
    m_whats = in->text().split(u'\n');
    return in->ok();
}

void Lexicon::walk(std::span<const Token> tokens, qint32 node, int depth, Match *best) const
{
    const Node &here = m_nodes[size_t(node)];
    if (here.entry >= 0 && depth > best->length)
        *best = {here.entry, depth};
    if (!here.hasNext || size_t(depth) >= tokens.size() || tokens[size_t(depth) - 1].after != Boundary::None)
        return;
    const Token &token = tokens[size_t(depth)];
    if (token.kind == TokenKind::Symbol || token.kind == TokenKind::Rating)
        return;
    // Exact words first: a pattern of the same length with a wildcard must not win over them.
    if (token.word > Vocabulary::Number) {
        if (const qint32 target = next(node, token.word); target >= 0)
            walk(tokens, target, depth + 1, best);
    }
    if (token.kind == TokenKind::Number || (word(token.word).classes & NumberWord)) {
        if (const qint32 target = next(node, Vocabulary::Number); target >= 0)
            walk(tokens, target, depth + 1, best);
    }
    if (const qint32 target = next(node, Vocabulary::Any); target >= 0)
        walk(tokens, target, depth + 1, best);
}

Lexicon::Match Lexicon::longest(std::span<const Token> tokens) const
{
    Match best;
    const Token &first = tokens.front();
    if (first.kind == TokenKind::Word || first.kind == TokenKind::Number) {
        if (const qint32 node = word(first.word).node; node >= 0 && first.word != Vocabulary::Number)
            walk(tokens, node, 1, &best);
    }
    if (first.kind == TokenKind::Number || (word(first.word).classes & NumberWord)) {
        if (const qint32 node = word(Vocabulary::Number).node; node >= 0)
            walk(tokens, node, 1, &best);
    }
    return best;
}

} // namespace rapport::sentiment
