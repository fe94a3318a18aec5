#include "ui/timeline/rowheights.h"

#include <algorithm>

namespace rapport {

void RowHeights::reset(int count, int estimate)
{
    m_estimate = estimate;
    m_rows.assign(static_cast<std::size_t>(count), Row{estimate, false});
    rebuild();
}

void RowHeights::insert(int row, int count)
{
    m_rows.insert(m_rows.begin() + row, static_cast<std::size_t>(count), Row{m_estimate, false});
    rebuild();
}

void RowHeights::remove(int row, int count)
{
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    rebuild();
}

void RowHeights::invalidate(int row, int count)
{
    for (int i = row; i < row + count; ++i)
        m_rows[static_cast<std::size_t>(i)].measured = false;
}

void RowHeights::setHeight(int row, int height)
{
    Row &entry = m_rows[static_cast<std::size_t>(row)];
    const int difference = height - entry.height;
    entry = {height, true};
    if (difference != 0)
        add(row, difference);
}

std::int64_t RowHeights::top(int row) const
{
    std::int64_t sum = 0;
    for (int i = row; i > 0; i -= i & -i)
        sum += m_tree[static_cast<std::size_t>(i)];
    return sum;
}

int RowHeights::rowAt(std::int64_t y) const
{
    const int rows = count();
    if (rows == 0)
        return -1;
    int position = 0;
    int step = 1;
    while (step * 2 <= rows)
        step *= 2;
    std::int64_t left = std::max<std::int64_t>(y, 0);
    for (; step > 0; step /= 2) {
        const int next = position + step;
        if (next <= rows && m_tree[static_cast<std::size_t>(next)] <= left) {
            position = next;
            left -= m_tree[static_cast<std::size_t>(next)];
        }
    }
    return std::min(position, rows - 1);
}

void RowHeights::rebuild()
{
    const std::size_t rows = m_rows.size();
    m_tree.assign(rows + 1, 0);
    m_total = 0;
    for (std::size_t i = 1; i <= rows; ++i) {
        m_tree[i] += m_rows[i - 1].height;
        m_total += m_rows[i - 1].height;
        const std::size_t parent = i + (i & (~i + 1));
        if (parent <= rows)
            m_tree[parent] += m_tree[i];
    }
}

void RowHeights::add(int row, int difference)
{
    const int rows = count();
    for (int i = row + 1; i <= rows; i += i & -i)
        m_tree[static_cast<std::size_t>(i)] += difference;
    m_total += difference;
}

} // namespace rapport
