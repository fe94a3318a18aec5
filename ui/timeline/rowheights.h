#pragma once

#include <cstdint>
#include <vector>

namespace rapport {

/// Heights of many rows in pixels, measured or still estimated, with their sums: where a row begins and which row is at a
/// pixel, each in O(log n). Inserting and removing rows costs O(n) additions (10,000 rows: some ten microseconds).
class RowHeights
{
public:
    /// What a row counts until it is measured.
    explicit RowHeights(int estimate = 60) : m_estimate(estimate) {}

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Forgets everything; `count` unmeasured rows of `estimate` pixels.
    void reset(int count, int estimate);
    void insert(int row, int count);
    void remove(int row, int count);
    /// Marks rows as unmeasured; their last height stays as the estimate.
    void invalidate(int row, int count);
    void invalidateAll() { invalidate(0, count()); }

    void setHeight(int row, int height);
    [[nodiscard]] int height(int row) const { return m_rows[static_cast<std::size_t>(row)].height; }
    [[nodiscard]] bool isMeasured(int row) const { return m_rows[static_cast<std::size_t>(row)].measured; }

    /// Sum of the heights before `row`; row == count() gives the total.
    [[nodiscard]] std::int64_t top(int row) const;
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The row that covers pixel `y`: the first one for y < 0, the last one from total() on, -1 without rows.
    [[nodiscard]] int rowAt(std::int64_t y) const;

private:
    struct Row
    {
        int height = 0;
        bool measured = false;
    };

    void rebuild();
    void add(int row, int difference);

    std::vector<Row> m_rows;
    std::vector<std::int64_t> m_tree; ///< Fenwick tree over the heights, 1-based.
    std::int64_t m_total = 0;
    int m_estimate;
};

} // namespace rapport
