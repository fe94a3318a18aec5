#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace rapport::sentiment {

class TableReader;
class TableWriter;

/// Strings to small numbers: an open-addressing hash over lower-cased UTF-16 words.
///
/// Reading never allocates. Ids are dense, start at firstFree() and stay as they were given.
class Vocabulary
{
public:
    static constexpr quint32 Unknown = 0; ///< A word no list names.
    static constexpr quint32 Any = 1;     ///< Pattern element: any one word.
    static constexpr quint32 Number = 2;  ///< Pattern element and id of every number in digits.

    Vocabulary();

    /// Id of a lower-cased word, given a new one if it has none.
    quint32 intern(QStringView word);

    /// Id of a lower-cased word whose hash() is known, or Unknown.
    [[nodiscard]] quint32 find(QStringView word, quint32 hash) const;
    [[nodiscard]] quint32 find(QStringView word) const { return find(word, hash(word)); }

    /// Text of an id, as it was interned.
    [[nodiscard]] QStringView word(quint32 id) const;

    /// To and from the form compiled into the program.
    void save(TableWriter *out) const;
    void load(TableReader *in);

    /// One past the largest id.
    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }

    static constexpr quint32 HashSeed = 2166136261u;
    /// One step of the hash, so that a scanner can hash while it lower-cases.
    static constexpr quint32 hashStep(quint32 hash, char16_t unit) { return (hash ^ unit) * 16777619u; }
    [[nodiscard]] static quint32 hash(QStringView word);

private:
    struct Word
    {
        quint32 hash;
        quint32 offset;
        quint32 length;
    };
    void grow();

    std::vector<char16_t> m_pool;
    std::vector<Word> m_words;
    std::vector<quint32> m_slots;
};

} // namespace rapport::sentiment
