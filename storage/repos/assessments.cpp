#include "storage/repos/assessments.h"

#include "storage/integerscan.h"

namespace rapport::repos {

void addAssessment(Session &session, const Assessment &assessment, qint64 now)
{
    const auto idOrNone = [](const auto &id) { return id.isValid() ? QVariant(id.value()) : QVariant(); };
    session.run(
        QStringLiteral(
            "INSERT INTO assessment (staff_id, customer_id, day, listened, understood, cared, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        idOrNone(assessment.staff), idOrNone(assessment.customer), assessment.day, assessment.listened, assessment.understood,
        assessment.cared, now);
}

void forEachAssessment(Session &session, int fromDay, int toDay, const std::function<void(const Assessment &)> &visit)
{
    IntegerScan::run(session, QStringLiteral("SELECT customer_id, staff_id, day, listened, understood, cared FROM assessment WHERE day BETWEEN ? AND ?"),
                     {fromDay, toDay}, [&](const IntegerScan::Row &row) {
                         visit({row.isNull(0) && !row.isNull(1), StaffId(row.integer(1)), CustomerId(row.integer(0)), row.number(2), row.number(3), row.number(4), row.number(5)});
                     });
}

} // namespace rapport::repos
