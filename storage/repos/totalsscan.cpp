#include "storage/repos/totalsscan.h"

#include "storage/records/timelineentry.h"
#include "storage/repos/customersummary.h"

namespace rapport::repos {

namespace {

/// A result ordered by customer, read along with others of the same order. Column 0 is the customer.
class Cursor
{
public:
    explicit Cursor(Statement &rows) : m_rows(rows) { advance(); }
    [[nodiscard]] bool isAt(qint64 customer) const { return m_more && m_rows.integer(0) == customer; }
    [[nodiscard]] const Statement &row() const { return m_rows; }
    void advance() { m_more = m_rows.next(); }

private:
    Statement &m_rows;
    bool m_more = false;
};

// INDEXED BY: without it the planner may sort whole tables in memory instead of walking the index.
Statement &interactions(Session &session)
{
    return session.run(QStringLiteral(
        "SELECT customer_id, occurred_at, id, created_at, kind, day, month, direction = 'in', coalesce(corrected_score, score), mixed "
        "FROM interaction INDEXED BY interaction_timeline ORDER BY customer_id, occurred_at DESC, id DESC"));
}

Statement &answers(Session &session)
{
    return session.run(QStringLiteral(
        "SELECT customer_id, occurred_at, id, created_at, kind, day, month, 1, coalesce(corrected_score, score), mixed, scale, wording, value "
        "FROM feedback INDEXED BY feedback_timeline ORDER BY customer_id, occurred_at DESC, id DESC"));
}

Statement &purchases(Session &session)
{
    return session.run(QStringLiteral(
        "SELECT customer_id, occurred_at, id, created_at, day, currency, amount_minor "
        "FROM purchase INDEXED BY purchase_timeline ORDER BY customer_id, occurred_at DESC, id DESC"));
}

Statement &tasks(Session &session)
{
    return session.run(QStringLiteral("SELECT customer_id, day, done_at IS NULL FROM task INDEXED BY task_timeline "
                                      "ORDER BY customer_id, occurred_at DESC, id DESC"));
}

Statement &cases(Session &session)
{
    return session.run(QStringLiteral("SELECT customer_id, resolved_at IS NULL OR coalesce(reopened_at > resolved_at, 0) "
                                      "FROM service_case INDEXED BY case_customer ORDER BY customer_id, opened_at DESC, id DESC"));
}

/// Where an entry stands on the timeline, comparable.
using Place = std::tuple<qint64, qint64, EntryTable>;

class Scan
{
public:
    explicit Scan(Session &session)
        : m_session(session), m_interactions(interactions(session)), m_answers(answers(session)), m_purchases(purchases(session)),
          m_tasks(tasks(session)), m_cases(cases(session)), m_window(inactivityWindow(session)), m_currency(shopCurrency(session))
    {
        // Answers without a name come first: they count, but for no customer.
        for (; m_answers.isAt(0); m_answers.advance()) {
            ++totals.days[{m_answers.row().number(5), m_answers.row().text(4)}];
            countAnswer(m_answers.row());
        }
    }

    FreshCustomer next(qint64 id)
    {
        m_current = {};
        m_current.summary.id = CustomerId(id);
        m_newest.reset();
        m_newestMood.reset();
        for (; m_interactions.isAt(id); m_interactions.advance()) {
            ++m_current.summary.conversations;
            addText(m_interactions.row(), EntryTable::Interaction);
        }
        for (; m_answers.isAt(id); m_answers.advance()) {
            const Statement &row = m_answers.row();
            addText(row, EntryTable::Feedback);
            countAnswer(row);
        }
        addPurchases(id);
        for (; m_tasks.isAt(id); m_tasks.advance()) {
            ++totals.days[{m_tasks.row().number(1), QStringLiteral("task")}];
            m_current.summary.openTasks += m_tasks.row().number(2);
        }
        for (; m_cases.isAt(id); m_cases.advance())
            m_current.summary.openCases += m_cases.row().number(1);
        for (const auto &[month, cell] : m_current.moods)
            totals.moods[month].add(cell, 1);
        if (m_newest)
            m_current.summary.lastText = newestEntries(m_session, CustomerId(id)).text;
        return m_current;
    }

    FreshTotals totals; ///< Of what was walked so far.

private:
    void countAnswer(const Statement &row) { ++totals.answers[{row.number(6), row.text(4), row.number(10), row.text(11), row.number(12)}]; }

    void addText(const Statement &row, EntryTable table)
    {
        const Place place{row.integer(1), row.integer(2), table};
        const QString kind = row.text(4);
        addContact(place, row.integer(3), kind);
        ++totals.days[{row.number(5), kind}];
        const std::optional<int> score = row.maybeNumber(8);
        if (!score || !row.flag(7))
            return;
        MoodCell &cell = m_current.moods[row.number(6)];
        cell.sum += *score;
        ++cell.n;
        if (!m_newestMood || place > *m_newestMood) {
            m_newestMood = place;
            m_current.summary.mood = score;
            m_current.summary.moodMixed = row.flag(9);
            m_current.summary.moodAt = std::get<0>(place);
        }
    }

    void addContact(const Place &place, qint64 createdAt, const QString &kind)
    {
        if (std::get<0>(place) > createdAt || (m_newest && place <= *m_newest))
            return;
        m_newest = place;
        m_current.summary.lastContactAt = std::get<0>(place);
        m_current.summary.lastKind = kind;
    }

    void addPurchases(qint64 id)
    {
        std::map<std::pair<int, QString>, std::pair<qint64, int>> cells;
        for (; m_purchases.isAt(id); m_purchases.advance()) {
            const Statement &row = m_purchases.row();
            addContact({row.integer(1), row.integer(2), EntryTable::Purchase}, row.integer(3), QStringLiteral("purchase"));
            ++totals.days[{row.number(4), QStringLiteral("purchase")}];
            auto &cell = cells[{row.number(4), row.text(5)}];
            cell.first += row.integer(6);
            if (row.integer(6) > 0) {
                ++cell.second;
                ++m_current.summary.purchases;
            }
        }
        CustomerNets nets;
        for (const auto &[key, cell] : cells) {
            nets.nets.push_back({key.first, key.second, cell.first});
            nets.purchases.push_back(cell.second);
            if (key.second == m_currency)
                m_current.summary.spentMinor += cell.first;
            if (cell.first > 0)
                m_current.summary.lastPurchaseDay = key.first;
        }
        totals.purchases.add(nets, m_window);
    }

    Session &m_session;
    Cursor m_interactions;
    Cursor m_answers;
    Cursor m_purchases;
    Cursor m_tasks;
    Cursor m_cases;
    const int m_window;
    const QString m_currency;
    FreshCustomer m_current;
    std::optional<Place> m_newest;
    std::optional<Place> m_newestMood;
};

} // namespace

FreshTotals scanTotals(Session &session, const std::function<void(const FreshCustomer &)> &visit)
{
    Scan scan(session);
    Statement &customers = session.run(QStringLiteral("SELECT id FROM customer ORDER BY id"));
    while (customers.next())
        visit(scan.next(customers.integer(0)));
    return std::move(scan.totals);
}

} // namespace rapport::repos
