#include "models/sentiment/vocabulary.h"

#include "models/sentiment/tableimage.h"

#include <cstring>

namespace rapport::sentiment {

namespace {

// FNV leaves its best bits on top: fold them down before the table's mask is applied.
quint32 slotOf(quint32 hash)
{
    return hash ^ (hash >> 15);
}

} // namespace

Vocabulary::Vocabulary()
    : m_slots(1u << 14, 0)
{
    // Ids 0..2 are reserved; their empty strings are never reached through a slot.
    m_words.resize(3, Word{0, 0, 0});
}

quint32 Vocabulary::hash(QStringView word)
{
    quint32 value = HashSeed;
    for (const QChar unit : word)
        value = hashStep(value, unit.unicode());
    return value;
}

quint32 Vocabulary::find(QStringView word, quint32 hash) const
{
    const auto mask = quint32(m_slots.size() - 1);
    for (quint32 slot = slotOf(hash) & mask;; slot = (slot + 1) & mask) {
        const quint32 id = m_slots[slot];
        if (id == Unknown)
            return Unknown;
        const Word &known = m_words[id];
        if (known.hash == hash && known.length == quint32(word.size())
            && std::memcmp(m_pool.data() + known.offset, word.utf16(), size_t(word.size()) * sizeof(char16_t)) == 0)
            return id;
    }
}

quint32 Vocabulary::intern(QStringView word)
{
    const quint32 value = hash(word);
    if (const quint32 known = find(word, value))
        return known;
    if ((m_words.size() + 1) * 2 > m_slots.size())
        grow();
    const auto id = quint32(m_words.size());
    m_words.push_back(Word{value, quint32(m_pool.size()), quint32(word.size())});
    m_pool.insert(m_pool.end(), word.utf16(), word.utf16() + word.size());
    const auto mask = quint32(m_slots.size() - 1);
    quint32 slot = slotOf(value) & mask;
    while (m_slots[slot] != Unknown)
        slot = (slot + 1) & mask;
    m_slots[slot] = id;
    return id;
}

void Vocabulary::grow()
{
    std::vector<quint32> larger(m_slots.size() * 2, 0);
    const auto mask = quint32(larger.size() - 1);
    for (quint32 id = 3; id < m_words.size(); ++id) {
        quint32 slot = slotOf(m_words[id].hash) & mask;
        while (larger[slot] != Unknown)
            slot = (slot + 1) & mask;
        larger[slot] = id;
    }
    m_slots.swap(larger);
}

void Vocabulary::save(TableWriter *out) const
{
    out->array(std::span(m_pool));
    out->array(std::span(m_words));
    out->array(std::span(m_slots));
}

void Vocabulary::load(TableReader *in)
{
    in->array(&m_pool);
    in->array(&m_words);
    in->array(&m_slots);
}

QStringView Vocabulary::word(quint32 id) const
{
    const Word &known = m_words[id];
    return QStringView(m_pool.data() + known.offset, qsizetype(known.length));
}

} // namespace rapport::sentiment
