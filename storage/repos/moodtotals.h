#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <QHash>

#include <map>
#include <utility>

namespace rapport::repos {

/// What one customer's texts of one month add up to, or a change of it: thousandths, and how many.
struct MoodCell
{
    qint64 sum = 0;
    qint64 n = 0;
    /// The customer's mean in ten-thousandths, 10 * sum / n rounded half away from zero; 0 where n is 0.
    [[nodiscard]] qint64 mean() const;
    friend bool operator==(const MoodCell &, const MoodCell &) = default;
};

/// One row of mood_month, or a change of it.
struct MoodMonth
{
    qint64 customers = 0;
    qint64 texts = 0;
    qint64 meanSum = 0;
    qint64 squareSum = 0;
    /// Adds (sign 1) or takes away (-1) one customer's cell.
    void add(const MoodCell &cell, int sign);
    [[nodiscard]] bool isZero() const { return customers == 0 && texts == 0 && meanSum == 0 && squareSum == 0; }
    friend bool operator==(const MoodMonth &, const MoodMonth &) = default;
};

/// Changes of customer_mood_month and, following from them, of mood_month.
class MoodTotals
{
public:
    void add(CustomerId customer, int month, int score, int sign);
    /// Writes both tables and forgets the changes.
    void flush(Session &session);

private:
    QHash<std::pair<qint64, int>, MoodCell> m_cells;
};

/// Replaces mood_month.
void store(Session &session, const std::map<int, MoodMonth> &months);

} // namespace rapport::repos
