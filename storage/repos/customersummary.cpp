#include "storage/repos/customersummary.h"

#include "storage/repos/activity.h"
#include "storage/repos/settings.h"

namespace rapport::repos {

namespace {

// One line, at most 160 characters, cut before its line ends are replaced: a body may be a megabyte.
// An answer without words shows its value.
const QString newestContact = QStringLiteral(
    "SELECT * FROM (SELECT occurred_at, id, 0 AS tbl, kind, trim(replace(replace(substr(body, 1, 160), char(13), ''), char(10), ' ')) AS line "
    "FROM interaction WHERE customer_id = ? AND occurred_at <= created_at ORDER BY occurred_at DESC, id DESC LIMIT 1) "
    "UNION ALL "
    "SELECT * FROM (SELECT occurred_at, id, 1, kind, CASE WHEN comment <> '' THEN trim(replace(replace(substr(comment, 1, 160), char(13), ''), char(10), ' ')) "
    "WHEN title <> '' THEN substr(title, 1, 160) ELSE value || '/' || scale END "
    "FROM feedback WHERE customer_id = ? AND occurred_at <= created_at ORDER BY occurred_at DESC, id DESC LIMIT 1) "
    "UNION ALL "
    "SELECT * FROM (SELECT occurred_at, id, 2, 'purchase', substr(title, 1, 160) "
    "FROM purchase WHERE customer_id = ? AND occurred_at <= created_at ORDER BY occurred_at DESC, id DESC LIMIT 1) "
    "ORDER BY 1 DESC, 2 DESC, 3 DESC LIMIT 1");

const QString newestMood = QStringLiteral(
    "SELECT * FROM (SELECT occurred_at, id, 0 AS tbl, coalesce(corrected_score, score), mixed "
    "FROM interaction WHERE customer_id = ? AND direction = 'in' AND coalesce(corrected_score, score) IS NOT NULL "
    "ORDER BY occurred_at DESC, id DESC LIMIT 1) "
    "UNION ALL "
    "SELECT * FROM (SELECT occurred_at, id, 1, coalesce(corrected_score, score), mixed "
    "FROM feedback WHERE customer_id = ? AND coalesce(corrected_score, score) IS NOT NULL "
    "ORDER BY occurred_at DESC, id DESC LIMIT 1) "
    "ORDER BY 1 DESC, 2 DESC, 3 DESC LIMIT 1");

} // namespace

NewestEntries newestEntries(Session &session, CustomerId customer)
{
    const qint64 id = customer.value();
    NewestEntries newest;
    Statement &contact = session.run(newestContact, id, id, id);
    if (contact.next()) {
        newest.contactAt = contact.integer(0);
        newest.kind = contact.text(3);
        newest.text = contact.text(4);
    }
    contact.finish();
    Statement &mood = session.run(newestMood, id, id);
    if (mood.next()) {
        newest.moodAt = mood.integer(0);
        newest.mood = mood.number(3);
        newest.moodMixed = mood.flag(4);
    }
    mood.finish();
    return newest;
}

void addToSummary(Session &session, CustomerId customer, const SummaryChange &change)
{
    const NewestEntries newest = newestEntries(session, customer);
    session.run(QStringLiteral("INSERT INTO customer_summary (customer_id, last_contact_at, last_kind, last_text, mood, mood_mixed, mood_at, "
                               "conversations, purchases, open_tasks, open_cases) "
                               "SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM customer WHERE id = ? "
                               "ON CONFLICT (customer_id) DO UPDATE SET last_contact_at = excluded.last_contact_at, last_kind = excluded.last_kind, "
                               "last_text = excluded.last_text, mood = excluded.mood, mood_mixed = excluded.mood_mixed, mood_at = excluded.mood_at, "
                               "conversations = conversations + excluded.conversations, purchases = purchases + excluded.purchases, "
                               "open_tasks = open_tasks + excluded.open_tasks, open_cases = open_cases + excluded.open_cases"),
                newest.contactAt, newest.kind, newest.text, newest.mood, newest.moodMixed, newest.moodAt,
                change.conversations, change.purchases, change.openTasks, change.openCases, customer.value());
}

QString shopCurrency(Session &session)
{
    return setting(session, QStringLiteral("shop.currency"), ShopProfile{}.currency);
}

void writeSpending(Session &session, CustomerId customer, const QString &currency)
{
    const CustomerNets nets = netsOf(session, customer);
    qint64 spent = 0;
    std::optional<int> lastDay;
    for (const DayNet &net : nets.nets) {
        if (net.currency == currency)
            spent += net.minor;
        if (net.minor > 0)
            lastDay = net.day;
    }
    session.run(QStringLiteral("UPDATE customer_summary SET spent_minor = ?, last_purchase_day = ? WHERE customer_id = ?"), spent, lastDay, customer.value());
}

CustomerSummary summary(Session &session, CustomerId customer)
{
    CustomerSummary found;
    found.id = customer;
    Statement &row = session.run(
        QStringLiteral("SELECT last_contact_at, last_kind, last_text, conversations, mood, mood_mixed, mood_at, purchases, spent_minor, "
                       "last_purchase_day, open_tasks, open_cases FROM customer_summary WHERE customer_id = ?"), customer.value());
    if (row.next()) {
        found.lastContactAt = row.integer(0);
        found.lastKind = row.text(1);
        found.lastText = row.text(2);
        found.conversations = row.number(3);
        found.mood = row.maybeNumber(4);
        found.moodMixed = row.flag(5);
        found.moodAt = row.integer(6);
        found.purchases = row.number(7);
        found.spentMinor = row.integer(8);
        found.lastPurchaseDay = row.maybeNumber(9);
        found.openTasks = row.number(10);
        found.openCases = row.number(11);
    }
    row.finish();
    return found;
}

} // namespace rapport::repos
