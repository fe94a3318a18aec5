#include "models/sentiment/learnedtable.h"

#include "models/sentiment/tableimage.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rapport::sentiment {

using namespace Qt::StringLiterals;

WordKey LearnedTable::keyOf(QStringView term)
{
    const qsizetype space = term.indexOf(u' ');
    if (space < 0)
        return wordKey(term);
    return pairKey(wordKey(term.left(space)), wordKey(term.mid(space + 1)));
}

QStringList LearnedTable::read(const QString &name, QByteArrayView tsv)
{
    QStringList errors;
    reserve(size_t(m_size) + size_t(std::count(tsv.begin(), tsv.end(), '\n')) + 1);
    int line = 0;
    for (qsizetype start = 0; start < tsv.size();) {
        const qsizetype found = tsv.indexOf('\n', start);
        const qsizetype end = found < 0 ? tsv.size() : found;
        const QByteArrayView row = tsv.sliced(start, end - start);
        start = end + 1;
        ++line;
        const qsizetype tab = row.indexOf('\t');
        if (row.isEmpty() || (row.front() == '#' && tab < 0))
            continue;
        bool isNumber = false;
        const double weight = tab > 0 ? row.sliced(tab + 1).toByteArray().toDouble(&isNumber) : 0.0;
        const double steps = std::round(weight / Step);
        if (!isNumber || steps == 0.0 || std::abs(steps) > 127)
            errors.append(u"%1:%2: no word with a weight from -2.54 to 2.54"_s.arg(name).arg(line));
        else if (!insert(keyOf(QString::fromUtf8(row.first(tab))), qint8(steps)))
            errors.append(u"%1:%2: this word or pair has a line already"_s.arg(name).arg(line));
    }
    return errors;
}

void LearnedTable::save(TableWriter *out) const
{
    out->array(std::span(m_keys));
    out->array(std::span(m_steps));
    out->number(quint32(m_size));
}

bool LearnedTable::load(TableReader *in)
{
    in->array(&m_keys);
    in->array(&m_steps);
    m_size = int(in->number());
    m_mask = m_keys.size() - 1;
    return in->ok() && m_keys.size() > 1 && m_keys.size() == m_steps.size();
}

bool LearnedTable::insert(WordKey key, qint8 steps)
{
    size_t slot = slotOf(key);
    for (; m_keys[slot] != NoKey; slot = (slot + 1) & m_mask) {
        if (m_keys[slot] == key)
            return false;
    }
    m_keys[slot] = key;
    m_steps[slot] = steps;
    ++m_size;
    return true;
}

void LearnedTable::reserve(size_t count)
{
    size_t capacity = m_keys.size();
    while (capacity < count * 3)
        capacity *= 2;
    if (capacity == m_keys.size())
        return;
    const std::vector<WordKey> keys = std::exchange(m_keys, std::vector<WordKey>(capacity, NoKey));
    const std::vector<qint8> steps = std::exchange(m_steps, std::vector<qint8>(capacity, 0));
    m_mask = capacity - 1;
    m_size = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] != NoKey)
            insert(keys[i], steps[i]);
    }
}

} // namespace rapport::sentiment
