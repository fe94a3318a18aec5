#include "models/metrics/rfm.h"

#include <algorithm>

namespace rapport::metrics {

namespace {

struct Range
{
    int low;
    int high;
    [[nodiscard]] bool holds(int score) const { return score >= low && score <= high; }
};

struct Rule
{
    RfmSegment segment;
    const char *id;
    Range recency;
    Range frequency;
    Range monetary;
};

constexpr std::array<Rule, rfmSegments> rules{{
    {RfmSegment::Champions, "champions", {4, 5}, {4, 5}, {4, 5}},
    {RfmSegment::New, "new", {4, 5}, {1, 1}, {1, 1}},
    {RfmSegment::Promising, "promising", {3, 4}, {1, 1}, {1, 1}},
    {RfmSegment::Loyal, "loyal", {2, 5}, {3, 5}, {3, 5}},
    {RfmSegment::PotentialLoyalist, "potential-loyalist", {3, 5}, {1, 3}, {1, 3}},
    {RfmSegment::NeedAttention, "need-attention", {2, 3}, {2, 3}, {2, 3}},
    {RfmSegment::AboutToSleep, "about-to-sleep", {2, 3}, {1, 2}, {1, 2}},
    {RfmSegment::CantLose, "cant-lose", {1, 1}, {4, 5}, {4, 5}},
    {RfmSegment::AtRisk, "at-risk", {1, 2}, {2, 5}, {2, 5}},
    {RfmSegment::Lost, "lost", {1, 2}, {1, 2}, {1, 2}},
    {RfmSegment::Other, "other", {1, 5}, {1, 5}, {1, 5}},
}};

/// Puts values into groups of about the same size.
class Groups
{
public:
    Groups(QVector<double> values, bool terciles) : m_values(std::move(values)), m_terciles(terciles) { std::sort(m_values.begin(), m_values.end()); }

    /// 1..5, the highest values 5.
    [[nodiscard]] int score(double value) const
    {
        const auto [first, past] = std::equal_range(m_values.begin(), m_values.end(), value);
        // Twice the middle place of those with this value, so that it stays whole.
        const qsizetype place = (first - m_values.begin()) + (past - m_values.begin()) - 1;
        const qsizetype last = 2 * (m_values.size() - 1);
        const int groups = m_terciles ? 3 : 5;
        // The only one stands in the middle, as all would who are the same.
        int group = last == 0 ? groups / 2 : 0;
        for (int i = 1; i < groups; ++i)
            group += groups * place > i * last ? 1 : 0;
        return m_terciles ? 1 + 2 * group : 1 + group;
    }

private:
    QVector<double> m_values;
    bool m_terciles;
};

/// Whether somebody who bought on so many days is what the segment's name says, whatever the scores: in a shop where all buy equally often, many
/// who come every week have the scores of a beginner.
bool fits(RfmSegment segment, int days)
{
    switch (segment) {
    case RfmSegment::New:
    case RfmSegment::Promising:
        return days == 1;
    case RfmSegment::Champions:
    case RfmSegment::Loyal:
    case RfmSegment::PotentialLoyalist:
        return days > 1;
    default:
        return true;
    }
}

} // namespace

QString segmentId(RfmSegment segment)
{
    return QString::fromLatin1(rules[static_cast<std::size_t>(segment)].id);
}

RfmSegment segmentOf(int recency, int frequency, int monetary, int days)
{
    // Nobody buys less often than once, however many do.
    const int often = days == 1 ? 1 : frequency;
    for (const Rule &rule : rules) {
        if (rule.recency.holds(recency) && rule.frequency.holds(often) && rule.monetary.holds(monetary) && fits(rule.segment, days))
            return rule.segment;
    }
    return RfmSegment::Other;
}

Rfm rfm(const QVector<RfmInput> &customers)
{
    constexpr qsizetype fewForQuintiles = 50;
    Rfm result;
    if (customers.isEmpty())
        return result;
    result.terciles = customers.size() < fewForQuintiles;
    QVector<double> recency;
    QVector<double> frequency;
    QVector<double> monetary;
    for (const RfmInput &customer : customers) {
        recency.append(customer.recencyDays);
        frequency.append(customer.frequency);
        monetary.append(customer.monetary);
    }
    const Groups byRecency(std::move(recency), result.terciles);
    const Groups byFrequency(std::move(frequency), result.terciles);
    const Groups byMonetary(std::move(monetary), result.terciles);
    for (const RfmInput &customer : customers) {
        RfmRow row;
        row.customer = customer.customer;
        row.recency = 6 - byRecency.score(customer.recencyDays);
        row.frequency = byFrequency.score(customer.frequency);
        row.monetary = byMonetary.score(customer.monetary);
        row.segment = segmentOf(row.recency, row.frequency, row.monetary, customer.frequency);
        ++result.sizes[static_cast<std::size_t>(row.segment)];
        result.rows.append(row);
    }
    return result;
}

Rfm rfm(const forecast::PurchaseBook &book, int asOfDay)
{
    QVector<RfmInput> customers;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto days = book.daysUntil(i, asOfDay);
        if (days.empty())
            continue;
        RfmInput customer;
        customer.customer = book.customer(i);
        customer.recencyDays = asOfDay - days.back().day;
        customer.frequency = static_cast<int>(days.size());
        for (const forecast::PurchaseDay &day : days)
            customer.monetary += static_cast<double>(day.minor);
        customers.append(customer);
    }
    return rfm(customers);
}

} // namespace rapport::metrics
