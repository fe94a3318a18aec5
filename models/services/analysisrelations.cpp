#include "models/services/analysisreader.h"

#include "models/metrics/mean.h"
#include "models/text/shopcalendar.h"
#include "storage/repos/assessments.h"
#include "storage/repos/quarters.h"

#include <QHash>

// The part of AnalysisReader that lays two measures beside each other: earlier and later, customers' and ours.

namespace rapport {

namespace {

using Values = QHash<qint64, double>;
using repos::QuarterMeasure;

constexpr int quarter = 3;

Values read(Session &session, QuarterMeasure measure, const repos::EntryFilter &filter, int fromMonth, int toMonth, const QString &currency)
{
    Values values;
    repos::forEachQuarterValue(session, measure, filter.whose, fromMonth, toMonth, currency,
                               [&](CustomerId customer, double value) { values.insert(customer.value(), value); });
    return values;
}

/// Pairs of the customers who have the earlier figure; without the later one they count as `absent`, or not at all.
Relations::Pair pairOf(const QString &earlierId, const Values &earlier, const QString &laterId, const Values &later, std::optional<double> absent)
{
    QVector<double> x;
    QVector<double> y;
    for (auto it = earlier.cbegin(); it != earlier.cend(); ++it) {
        const auto found = later.constFind(it.key());
        if (found == later.cend() && !absent)
            continue;
        x.append(it.value());
        y.append(found == later.cend() ? *absent : found.value());
    }
    return {earlierId, laterId, metrics::spearman(x, y), x.size()};
}

} // namespace

Result<Relations> AnalysisReader::relations(Session &session) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    Relations relations;
    relations.laterTo = m_now.month - 1;
    relations.laterFrom = m_now.month - quarter;
    relations.earlierTo = relations.laterFrom - 1;
    relations.earlierFrom = relations.laterFrom - quarter;
    const auto early = [&](QuarterMeasure measure) { return read(session, measure, *chosen, relations.earlierFrom, relations.earlierTo, m_currency); };
    const auto late = [&](QuarterMeasure measure) { return read(session, measure, *chosen, relations.laterFrom, relations.laterTo, m_currency); };
    const Values purchases = late(QuarterMeasure::Purchases);
    const Values spent = late(QuarterMeasure::Spent);
    const Values mood = late(QuarterMeasure::Mood);
    for (const auto &[id, measure] : {std::pair("mood", QuarterMeasure::Mood), std::pair("conversations", QuarterMeasure::Conversations), std::pair("waiting", QuarterMeasure::Waiting),
                                      std::pair("nps", QuarterMeasure::Nps), std::pair("csat", QuarterMeasure::Csat)}) {
        const QString earlierId = QString::fromLatin1(id);
        const Values earlier = early(measure);
        // Who bought nothing bought nothing; who said nothing has no mood.
        relations.pairs.append(pairOf(earlierId, earlier, QStringLiteral("purchases"), purchases, 0));
        relations.pairs.append(pairOf(earlierId, earlier, QStringLiteral("spent"), spent, 0));
        relations.pairs.append(pairOf(earlierId, earlier, QStringLiteral("mood"), mood, std::nullopt));
    }
    QVector<double> p;
    for (const Relations::Pair &pair : std::as_const(relations.pairs)) {
        if (pair.relation)
            p.append(pair.relation->p);
    }
    const QVector<double> adjusted = metrics::holm(p);
    qsizetype next = 0;
    for (Relations::Pair &pair : relations.pairs) {
        if (pair.relation)
            pair.relation->adjusted = adjusted[next++];
    }
    return relations;
}

EmpathyIndex AnalysisReader::empathy(Session &session) const
{
    QHash<qint64, metrics::Sums> customers;
    metrics::Sums staff;
    metrics::Sums felt; // Without a name everybody is somebody else.
    const auto firstDay = [](int month) { return ShopCalendar::dayNumber(ShopCalendar::monthStart(month)); };
    repos::forEachAssessment(session, firstDay(m_request.fromMonth), firstDay(m_request.toMonth + 1) - 1, [&](const repos::Assessment &row) {
        if (row.byStaff)
            staff.add(row.mean());
        else if (!row.customer.isValid())
            felt.add(row.mean());
        else
            customers[row.customer.value()].add(row.mean());
    });
    for (const metrics::Sums &one : std::as_const(customers))
        felt.add(one.sum / static_cast<double>(one.n));
    // The mean of three whole answers.
    constexpr double unit = metrics::wholeUnit / 3;
    return {metrics::mean(felt, unit), metrics::mean(staff, unit), metrics::meanChange(felt, staff, unit)};
}

} // namespace rapport
