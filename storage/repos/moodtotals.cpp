#include "storage/repos/moodtotals.h"

#include <algorithm>
#include <vector>

namespace rapport::repos {

namespace {

void addToStored(Session &session, const std::map<int, MoodMonth> &changes)
{
    for (const auto &[month, cell] : changes) {
        if (cell.isZero())
            continue;
        session.run(QStringLiteral("INSERT INTO mood_month (month, customers, texts, mean_sum, square_sum) VALUES (?, ?, ?, ?, ?) "
                                   "ON CONFLICT (month) DO UPDATE SET customers = customers + excluded.customers, texts = texts + excluded.texts, "
                                   "mean_sum = mean_sum + excluded.mean_sum, square_sum = square_sum + excluded.square_sum"),
                    month, cell.customers, cell.texts, cell.meanSum, cell.squareSum);
        session.run(QStringLiteral("DELETE FROM mood_month WHERE month = ? AND texts = 0"), month);
    }
}

} // namespace

qint64 MoodCell::mean() const
{
    if (n == 0)
        return 0;
    const qint64 magnitude = (20 * std::abs(sum) + n) / (2 * n);
    return sum < 0 ? -magnitude : magnitude;
}

void MoodMonth::add(const MoodCell &cell, int sign)
{
    if (cell.n == 0)
        return;
    const qint64 mean = cell.mean();
    customers += sign;
    texts += sign * cell.n;
    meanSum += sign * mean;
    squareSum += sign * mean * mean;
}

void MoodTotals::add(CustomerId customer, int month, int score, int sign)
{
    MoodCell &cell = m_cells[{customer.value(), month}];
    cell.sum += sign * score;
    cell.n += sign;
}

void MoodTotals::flush(Session &session)
{
    // In key order: neighbours lie on the same page.
    std::vector<std::pair<std::pair<qint64, int>, MoodCell>> changes;
    changes.reserve(static_cast<std::size_t>(m_cells.size()));
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        changes.emplace_back(it.key(), it.value());
    m_cells.clear();
    std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::map<int, MoodMonth> months;
    for (const auto &[key, change] : changes) {
        if (change.sum == 0 && change.n == 0)
            continue;
        // Read, then write: RETURNING would cost a temporary table per row.
        Statement &row = session.run(QStringLiteral("SELECT score_sum, n FROM customer_mood_month WHERE customer_id = ? AND month = ?"), key.first, key.second);
        const bool known = row.next();
        const MoodCell before = known ? MoodCell{row.integer(0), row.integer(1)} : MoodCell{};
        row.finish();
        const MoodCell after{before.sum + change.sum, before.n + change.n};
        months[key.second].add(before, -1);
        months[key.second].add(after, 1);
        if (after.n == 0)
            session.run(QStringLiteral("DELETE FROM customer_mood_month WHERE customer_id = ? AND month = ?"), key.first, key.second);
        else if (known)
            session.run(QStringLiteral("UPDATE customer_mood_month SET score_sum = ?, n = ? WHERE customer_id = ? AND month = ?"), after.sum, after.n, key.first, key.second);
        else
            session.run(QStringLiteral("INSERT INTO customer_mood_month (customer_id, month, score_sum, n) VALUES (?, ?, ?, ?)"), key.first, key.second, after.sum, after.n);
    }
    addToStored(session, months);
}

void store(Session &session, const std::map<int, MoodMonth> &months)
{
    session.run(QStringLiteral("DELETE FROM mood_month"));
    addToStored(session, months);
}

} // namespace rapport::repos
