#include "storage/repos/totals.h"

#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/customersummary.h"

#include <algorithm>

namespace rapport::repos {

namespace {

/// Above this many payments in one transaction a pass over all purchases is cheaper than keeping them.
constexpr std::size_t manyPayments = 250'000;

/// What the customer's days looked like before the payments of this transaction.
CustomerNets before(const CustomerNets &after, const std::map<std::pair<int, QString>, std::pair<qint64, int>> &changes)
{
    std::map<std::pair<int, QString>, std::pair<qint64, int>> cells;
    for (std::size_t i = 0; i < after.nets.size(); ++i)
        cells[{after.nets[i].day, after.nets[i].currency}] = {after.nets[i].minor, after.purchases[i]};
    for (const auto &[key, change] : changes) {
        auto &cell = cells[key];
        cell.first -= change.first;
        cell.second -= change.second;
    }
    CustomerNets result;
    result.customer = after.customer;
    for (const auto &[key, cell] : cells) {
        result.nets.push_back({key.first, key.second, cell.first});
        result.purchases.push_back(cell.second);
    }
    return result;
}

} // namespace

QVector<CustomerId> Totals::customers() const
{
    QVector<CustomerId> ids;
    ids.reserve(m_customers.size());
    for (auto it = m_customers.cbegin(); it != m_customers.cend(); ++it)
        ids.append(CustomerId(it.key()));
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool Totals::isEmpty() const
{
    return m_customers.isEmpty();
}

void Totals::countMood(CustomerId customer, int month, const Mood &mood, int sign)
{
    if (const std::optional<int> score = mood.effective())
        m_moods.add(customer, month, *score, sign);
}

void Totals::moodChanged(CustomerId customer, int month, const Mood &before, const Mood &after)
{
    if (!customer.isValid())
        return;
    if (before.effective() == after.effective() && before.mixed == after.mixed)
        return;
    countMood(customer, month, before, -1);
    countMood(customer, month, after, 1);
    touch(customer);
}

void Totals::count(const Interaction &row, int sign)
{
    m_days[{row.when.day, kindId(row.kind)}] += sign;
    if (row.direction == Direction::In)
        countMood(row.customer, row.when.month, row.mood, sign);
    m_customers[row.customer.value()].conversations += sign;
}

void Totals::count(const Feedback &row, int sign)
{
    m_days[{row.when.day, kindId(row.kind)}] += sign;
    m_answers[{row.when.month, kindId(row.kind), row.scale, row.wording.isNull() ? QLatin1String("") : row.wording, row.value}] += sign;
    // Without a name the answer counts, but for no customer: moods are means over customers.
    if (!row.customer.isValid())
        return;
    countMood(row.customer, row.when.month, row.mood, sign);
    touch(row.customer);
}

void Totals::count(const Purchase &row, int sign)
{
    m_days[{row.when.day, QStringLiteral("purchase")}] += sign;
    Customer &customer = m_customers[row.customer.value()];
    const int purchases = row.amountMinor > 0 ? sign : 0;
    customer.purchases += purchases;
    customer.bought = true;
    if (m_manyPayments)
        return;
    m_payments.push_back({row.customer.value(), row.when.day, currencyIndex(row.currency), purchases, sign * row.amountMinor});
    if (m_payments.size() > manyPayments) {
        m_manyPayments = true;
        m_payments = {};
    }
}

void Totals::count(const Task &row, int sign)
{
    m_days[{row.when.day, QStringLiteral("task")}] += sign;
    Customer &customer = m_customers[row.customer.value()];
    if (row.doneAt == 0)
        customer.openTasks += sign;
}

void Totals::count(const ServiceCase &row, int sign)
{
    Customer &customer = m_customers[row.customer.value()];
    if (isOpen(row))
        customer.openCases += sign;
}

int Totals::currencyIndex(const QString &currency)
{
    qsizetype index = m_currencies.indexOf(currency);
    if (index < 0) {
        index = m_currencies.size();
        m_currencies.append(currency);
    }
    return static_cast<int>(index);
}

void Totals::writeDays(Session &session)
{
    for (const auto &[key, n] : m_days) {
        if (n == 0)
            continue;
        session.run(QStringLiteral("INSERT INTO day_total (day, kind, n) VALUES (?, ?, ?) ON CONFLICT (day, kind) DO UPDATE SET n = n + excluded.n"),
                    key.first, key.second, n);
        if (n < 0)
            session.run(QStringLiteral("DELETE FROM day_total WHERE day = ? AND kind = ? AND n = 0"), key.first, key.second);
    }
    m_days.clear();
}

void Totals::writeAnswers(Session &session)
{
    for (const auto &[key, n] : m_answers) {
        if (n == 0)
            continue;
        const auto &[month, kind, scale, wording, value] = key;
        session.run(QStringLiteral("INSERT INTO answer_month (month, kind, scale, wording, value, n) VALUES (?, ?, ?, ?, ?, ?) "
                                   "ON CONFLICT (month, kind, scale, wording, value) DO UPDATE SET n = n + excluded.n"),
                    month, kind, scale, wording, value, n);
        if (n < 0) {
            session.run(QStringLiteral("DELETE FROM answer_month WHERE month = ? AND kind = ? AND scale = ? AND wording = ? AND value = ? AND n = 0"),
                        month, kind, scale, wording, value);
        }
    }
    m_answers.clear();
}

void Totals::writePurchases(Session &session)
{
    if (m_payments.empty() && !m_manyPayments)
        return;
    const int window = inactivityWindow(session);
    PurchaseMonths months;
    if (m_manyPayments) {
        forEachNets(session, [&](const CustomerNets &customer) { months.add(customer, window); });
        store(session, months.activity);
        store(session, months.value);
    } else {
        std::sort(m_payments.begin(), m_payments.end(), [](const Payment &a, const Payment &b) { return a.customer < b.customer; });
        for (std::size_t i = 0; i < m_payments.size();) {
            const qint64 customer = m_payments[i].customer;
            std::map<std::pair<int, QString>, std::pair<qint64, int>> changes;
            for (; i < m_payments.size() && m_payments[i].customer == customer; ++i) {
                const Payment &payment = m_payments[i];
                auto &change = changes[{payment.day, m_currencies.at(payment.currency)}];
                change.first += payment.minor;
                change.second += payment.purchases;
            }
            const CustomerNets after = netsOf(session, CustomerId(customer));
            months.add(before(after, changes), window, -1);
            months.add(after, window, 1);
        }
        addToStored(session, months.activity);
        addToStored(session, months.value);
    }
    markInactivityWindowStale(session);
    m_payments.clear();
    m_manyPayments = false;
}

void Totals::writeSummaries(Session &session)
{
    const QVector<CustomerId> ids = customers();
    const QString currency = shopCurrency(session);
    for (const CustomerId id : ids) {
        const Customer &change = m_customers[id.value()];
        addToSummary(session, id, {change.conversations, change.purchases, change.openTasks, change.openCases});
        if (change.bought)
            writeSpending(session, id, currency);
    }
    m_customers.clear();
}

void Totals::drain(Session &session)
{
    writeDays(session);
    writeAnswers(session);
    m_moods.flush(session);
}

void Totals::flush(Session &session)
{
    drain(session);
    writePurchases(session);
    writeSummaries(session);
}

} // namespace rapport::repos
