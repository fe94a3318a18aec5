#include "storage/repos/purchasedays.h"

#include "storage/repos/customerset.h"

#include <algorithm>

namespace rapport::repos {

namespace {

// The rows of one day, one per currency, stand together; the covering index purchase_rhythm has this order.
const QString columns = QStringLiteral("SELECT customer_id, day, currency = ?, sum(amount_minor), min(amount_minor) FROM purchase WHERE day <= ?");
const QString grouping = QStringLiteral(" GROUP BY customer_id, day, currency ORDER BY customer_id, day, currency");

void visitDays(Statement &query, const std::function<void(const PurchaseDayRow &)> &visit)
{
    PurchaseDayRow row;
    bool counts = false;
    const auto deliver = [&] {
        if (counts)
            visit(row);
    };
    while (query.next()) {
        const auto customer = query.id<CustomerId>(0);
        const int day = query.number(1);
        if (customer != row.customer || day != row.day) {
            deliver();
            row = {customer, day, 0};
            counts = false;
        }
        const qint64 net = query.integer(3);
        counts = counts || net > 0 || query.integer(4) >= 0;
        if (query.flag(2))
            row.minor = std::max<qint64>(net, 0);
    }
    deliver();
}

} // namespace

void forEachPurchaseDay(Session &session, const CustomerSet &whose, const QString &currency, int lastDay,
                        const std::function<void(const PurchaseDayRow &)> &visit)
{
    const QString text = columns + among(QStringLiteral("customer_id"), whose) + grouping;
    visitDays(session.statement(text).runList(withSet({currency, lastDay}, whose)), visit);
}

QVector<PurchaseDayRow> purchaseDaysOf(Session &session, CustomerId customer, const QString &currency, int lastDay)
{
    QVector<PurchaseDayRow> days;
    const QString text = columns + QStringLiteral(" AND customer_id = ?") + grouping;
    visitDays(session.run(text, currency, lastDay, customer.value()), [&](const PurchaseDayRow &row) { days.append(row); });
    return days;
}

} // namespace rapport::repos
