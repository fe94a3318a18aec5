#include "storage/repos/check.h"

#include "storage/repos/customersummary.h"
#include "storage/repos/totalsscan.h"

namespace rapport::repos {

namespace {

void write(Session &session, const FreshCustomer &customer)
{
    const CustomerSummary &row = customer.summary;
    session.run(QStringLiteral("INSERT INTO customer_summary (customer_id, last_contact_at, last_kind, last_text, conversations, mood, mood_mixed, mood_at, "
                               "purchases, spent_minor, last_purchase_day, open_tasks, open_cases) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                row.id, row.lastContactAt, row.lastKind, row.lastText, row.conversations, row.mood, row.moodMixed,
                row.mood ? std::optional<qint64>(row.moodAt) : std::nullopt, row.purchases, row.spentMinor, row.lastPurchaseDay, row.openTasks, row.openCases);
    for (const auto &[month, cell] : customer.moods) {
        session.run(QStringLiteral("INSERT INTO customer_mood_month (customer_id, month, score_sum, n) VALUES (?, ?, ?, ?)"),
                    row.id, month, cell.sum, cell.n);
    }
}

} // namespace

void rebuildTotals(Session &session)
{
    for (const QString &table : {QStringLiteral("day_total"), QStringLiteral("answer_month"), QStringLiteral("customer_mood_month"), QStringLiteral("customer_summary")})
        session.run(QStringLiteral("DELETE FROM ") + table);
    const FreshTotals fresh = scanTotals(session, [&](const FreshCustomer &customer) { write(session, customer); });
    for (const auto &[key, n] : fresh.days)
        session.run(QStringLiteral("INSERT INTO day_total (day, kind, n) VALUES (?, ?, ?)"), key.first, key.second, n);
    for (const auto &[key, n] : fresh.answers) {
        const auto &[month, kind, scale, wording, value] = key;
        session.run(QStringLiteral("INSERT INTO answer_month (month, kind, scale, wording, value, n) VALUES (?, ?, ?, ?, ?, ?)"), month, kind, scale, wording, value, n);
    }
    store(session, fresh.moods);
    store(session, fresh.purchases.activity);
    store(session, fresh.purchases.value);
}

} // namespace rapport::repos
