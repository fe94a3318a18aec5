#include "storage/repos/activity.h"

namespace rapport::repos {

namespace {

const QString windowKey = QStringLiteral("inactivity_window");
const QString staleKey = QStringLiteral("inactivity_window_stale");
const QString dayKey = QStringLiteral("inactivity_window_day");

QString noted(Session &session, const QString &key)
{
    Statement &query = session.run(QStringLiteral("SELECT value FROM upkeep WHERE key = ?"), key);
    QString value = query.next() ? query.text(0) : QString();
    query.finish();
    return value;
}

void note(Session &session, const QString &key, const QString &value)
{
    session.run(QStringLiteral("INSERT INTO upkeep (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), key, value);
}

} // namespace

CustomerNets netsOf(Session &session, CustomerId customer)
{
    CustomerNets found;
    found.customer = customer;
    Statement &row = session.run(
        QStringLiteral("SELECT day, currency, sum(amount_minor), sum(amount_minor > 0) FROM purchase WHERE customer_id = ? "
                       "GROUP BY day, currency ORDER BY day, currency"), customer.value());
    while (row.next()) {
        found.nets.push_back({row.number(0), row.text(1), row.integer(2)});
        found.purchases.push_back(row.number(3));
    }
    return found;
}

void forEachNets(Session &session, const std::function<void(const CustomerNets &)> &visit)
{
    Statement &row = session.run(
        QStringLiteral("SELECT customer_id, day, currency, sum(amount_minor), sum(amount_minor > 0) FROM purchase "
                       "GROUP BY customer_id, day, currency ORDER BY customer_id, day, currency"));
    CustomerNets current;
    while (row.next()) {
        const auto customer = row.id<CustomerId>(0);
        if (customer != current.customer) {
            if (current.customer.isValid())
                visit(current);
            current.customer = customer;
            current.nets.clear();
            current.purchases.clear();
        }
        current.nets.push_back({row.number(1), row.text(2), row.integer(3)});
        current.purchases.push_back(row.number(4));
    }
    if (current.customer.isValid())
        visit(current);
}

void PurchaseMonths::add(const CustomerNets &customer, int window, int sign)
{
    addActivity(purchaseDays(customer.nets), window, sign, activity);
    addValue(customer.nets, customer.purchases, sign, value);
}

int inactivityWindow(Session &session)
{
    const int stored = noted(session, windowKey).toInt();
    return stored > 0 ? stored : GapHistogram::smallestWindow;
}

bool inactivityWindowIsStale(Session &session)
{
    return noted(session, staleKey) == u'1';
}

bool isInactivityWindowDue(Session &session, int today)
{
    return inactivityWindowIsStale(session) && noted(session, dayKey) != QString::number(today);
}

void markInactivityWindowStale(Session &session)
{
    note(session, staleKey, QStringLiteral("1"));
}

bool refreshInactivityWindow(Session &session)
{
    GapHistogram gaps;
    forEachNets(session, [&](const CustomerNets &customer) { gaps.add(purchaseDays(customer.nets)); });
    const int window = gaps.window();
    note(session, staleKey, QStringLiteral("0"));
    if (window == inactivityWindow(session))
        return false;
    note(session, windowKey, QString::number(window));
    ActivityMonths months;
    forEachNets(session, [&](const CustomerNets &customer) { addActivity(purchaseDays(customer.nets), window, 1, months); });
    store(session, months);
    return true;
}

bool refreshInactivityWindow(Session &session, int today)
{
    note(session, dayKey, QString::number(today));
    return refreshInactivityWindow(session);
}

void addToStored(Session &session, const ActivityMonths &changes)
{
    for (const auto &[month, cell] : changes) {
        if (cell.isZero())
            continue;
        session.run(QStringLiteral("INSERT INTO activity_month (month, active, lost, buyers, returned) VALUES (?, ?, ?, ?, ?) "
                                   "ON CONFLICT (month) DO UPDATE SET active = active + excluded.active, lost = lost + excluded.lost, "
                                   "buyers = buyers + excluded.buyers, returned = returned + excluded.returned"),
                    month, cell.active, cell.lost, cell.buyers, cell.returned);
        session.run(QStringLiteral("DELETE FROM activity_month WHERE month = ? AND active = 0 AND lost = 0 AND buyers = 0 AND returned = 0"), month);
    }
}

void addToStored(Session &session, const ValueMonths &changes)
{
    for (const auto &[key, cell] : changes) {
        if (cell.isZero())
            continue;
        // Squares are whole multiples of 0.0001: rounding leaves what was there before when a change is taken back.
        session.run(QStringLiteral("INSERT INTO value_month (month, currency, customers, purchases, revenue_minor, spent_growth, square_growth) "
                                   "VALUES (?, ?, ?, ?, ?, ?, round(?, 4)) ON CONFLICT (month, currency) DO UPDATE SET customers = customers + excluded.customers, "
                                   "purchases = purchases + excluded.purchases, revenue_minor = revenue_minor + excluded.revenue_minor, "
                                   "spent_growth = spent_growth + excluded.spent_growth, square_growth = round(square_growth + excluded.square_growth, 4)"),
                    key.first, key.second, cell.customers, cell.purchases, cell.revenueMinor, cell.spentGrowth, cell.squareGrowth);
        // A month without a purchase or refund left; the square may have kept a rounding error.
        session.run(QStringLiteral("DELETE FROM value_month WHERE month = ? AND currency = ? AND customers = 0 AND purchases = 0 "
                                   "AND revenue_minor = 0 AND spent_growth = 0 AND abs(square_growth) < 1e-3"), key.first, key.second);
    }
}

void store(Session &session, const ActivityMonths &months)
{
    session.run(QStringLiteral("DELETE FROM activity_month"));
    addToStored(session, months);
}

void store(Session &session, const ValueMonths &months)
{
    session.run(QStringLiteral("DELETE FROM value_month"));
    addToStored(session, months);
}

} // namespace rapport::repos
