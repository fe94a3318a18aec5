#pragma once

#include "models/sentiment/wordkey.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace rapport::sentiment {

class TableReader;
class TableWriter;

/// Weights of words and word pairs, fitted offline on labelled texts (resources/sentiment/tools/fit).
///
/// Weights are whole steps of Step on the scale of the raw score and fit a byte. Finding one never allocates.
class LearnedTable
{
public:
    static constexpr double Step = 0.02;

    /// Takes the lines of a learned.tsv: a word or two words joined by a space, a tab, the weight. "#" stands for any number.
    /// Empty lines and lines without a tab that start with "#" are passed over. Returns what is wrong,
    /// "name:line: problem", empty where all is well.
    QStringList read(const QString &name, QByteArrayView tsv);

    /// Steps of a word's or a pair's weight, 0 for one that was not learned.
    [[nodiscard]] int steps(WordKey key) const
    {
        for (size_t slot = slotOf(key);; slot = (slot + 1) & m_mask) {
            if (m_keys[slot] == key)
                return m_steps[slot];
            if (m_keys[slot] == NoKey)
                return 0;
        }
    }

    [[nodiscard]] int size() const { return m_size; }

    /// To and from the form compiled into the program; load() returns false where it is damaged.
    void save(TableWriter *out) const;
    [[nodiscard]] bool load(TableReader *in);

    /// Key of a term as it is written in a file.
    [[nodiscard]] static WordKey keyOf(QStringView term);

private:
    [[nodiscard]] size_t slotOf(WordKey key) const { return size_t(key ^ (key >> 32)) & m_mask; }
    /// False if the key is there already.
    bool insert(WordKey key, qint8 steps);
    void reserve(size_t count);

    std::vector<WordKey> m_keys = std::vector<WordKey>(2, NoKey);
    std::vector<qint8> m_steps = std::vector<qint8>(2, 0);
    size_t m_mask = 1;
    int m_size = 0;
};

} // namespace rapport::sentiment
