#pragma once

#include <QVector>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace rapport::metrics {

/// Keeps the newest few of many records, in little memory: what a click on a figure of millions shows.
class Newest
{
public:
    static constexpr std::size_t most = 500;

    void add(qint64 at, qint64 record)
    {
        // Sorting rarely: each time, as many have come as are kept.
        if (m_kept.size() == 2 * most)
            shrink();
        m_kept.emplace_back(at, record);
    }

    /// Newest first.
    [[nodiscard]] QVector<qint64> records() const
    {
        std::vector<std::pair<qint64, qint64>> ordered = m_kept;
        std::sort(ordered.begin(), ordered.end(), std::greater<>());
        ordered.resize(std::min(ordered.size(), most));
        QVector<qint64> result;
        result.reserve(static_cast<qsizetype>(ordered.size()));
        for (const auto &[at, record] : ordered)
            result.append(record);
        return result;
    }

private:
    void shrink()
    {
        std::nth_element(m_kept.begin(), m_kept.begin() + most, m_kept.end(), std::greater<>());
        m_kept.resize(most);
    }

    std::vector<std::pair<qint64, qint64>> m_kept;
};

} // namespace rapport::metrics
