#include "storage/repos/quarters.h"

#include "storage/integerscan.h"
#include "storage/repos/customerset.h"

namespace rapport::repos {

namespace {

/// Customer, sum, n: the value is sum / n, or the sum where n is 0.
QString queryOf(QuarterMeasure measure)
{
    switch (measure) {
    case QuarterMeasure::Mood:
        return QStringLiteral("SELECT customer_id, sum(score_sum), sum(n) FROM customer_mood_month WHERE month BETWEEN ? AND ?");
    case QuarterMeasure::Conversations:
        return QStringLiteral("SELECT customer_id, count(*), 0 FROM interaction NOT INDEXED WHERE month BETWEEN ? AND ? AND kind <> 'note'");
    case QuarterMeasure::Waiting:
        return QStringLiteral("SELECT customer_id, sum(wait_s), count(*) FROM interaction NOT INDEXED WHERE month BETWEEN ? AND ? AND wait_s IS NOT NULL");
    case QuarterMeasure::Nps:
        return QStringLiteral("SELECT customer_id, sum(value), count(*) FROM feedback WHERE kind = 'nps' AND scale = 10 AND customer_id IS NOT NULL AND month BETWEEN ? AND ?");
    case QuarterMeasure::Csat:
        return QStringLiteral("SELECT customer_id, sum(value), count(*) FROM feedback WHERE kind = 'csat' AND scale = 5 AND customer_id IS NOT NULL AND month BETWEEN ? AND ?");
    case QuarterMeasure::Purchases:
        return QStringLiteral("SELECT customer_id, sum(amount_minor > 0), 0 FROM purchase WHERE month BETWEEN ? AND ?");
    case QuarterMeasure::Spent:
        break;
    }
    return QStringLiteral("SELECT customer_id, sum(amount_minor), 0 FROM purchase WHERE month BETWEEN ? AND ? AND currency = ?");
}

} // namespace

void forEachQuarterValue(Session &session, QuarterMeasure measure, const CustomerSet &whose, int fromMonth, int toMonth, const QString &currency,
                         const std::function<void(CustomerId, double)> &visit)
{
    QVariantList values{fromMonth, toMonth};
    if (measure == QuarterMeasure::Spent)
        values.append(currency);
    const QString text = queryOf(measure) + among(QStringLiteral("customer_id"), whose) + QStringLiteral(" GROUP BY customer_id");
    IntegerScan::run(session, text, withSet(values, whose), [&](const IntegerScan::Row &row) {
        const auto sum = static_cast<double>(row.integer(1));
        const qint64 n = row.integer(2);
        visit(CustomerId(row.integer(0)), n > 0 ? sum / static_cast<double>(n) : sum);
    });
}

} // namespace rapport::repos
