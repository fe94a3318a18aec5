#include "storage/repos/surveyasks.h"

namespace rapport::repos {

void addAsk(Session &session, CustomerId customer, const QString &kind, qint64 now, const QString &via, StaffId by)
{
    session.run(QStringLiteral("INSERT INTO survey_ask (customer_id, kind, asked_at, via, created_by) VALUES (?, ?, ?, ?, ?)"), customer, kind, now, via, by);
}

qint64 lastAsked(Session &session, CustomerId customer)
{
    const qint64 asked = session.scalar(QStringLiteral("SELECT max(asked_at) FROM survey_ask WHERE customer_id = ?"), customer);
    // A review is nobody's question.
    const qint64 answered = session.scalar(QStringLiteral("SELECT max(occurred_at) FROM feedback WHERE customer_id = ? AND kind <> 'review'"), customer);
    return std::max(asked, answered);
}

} // namespace rapport::repos
