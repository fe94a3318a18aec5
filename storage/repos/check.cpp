#include "storage/repos/check.h"

#include "storage/failure.h"
#include "storage/repos/customersummary.h"
#include "storage/repos/totalsscan.h"

#include <cmath>

namespace rapport::repos {

namespace {

class Problems
{
public:
    void add(const QString &line)
    {
        if (++m_count <= limit)
            m_lines.append(line);
    }
    [[nodiscard]] QStringList take()
    {
        if (m_count > limit)
            m_lines.append(QStringLiteral("and %1 more").arg(m_count - limit));
        return std::move(m_lines);
    }

private:
    static constexpr qint64 limit = 100;
    QStringList m_lines;
    qint64 m_count = 0;
};

QString show(qint64 n) { return QString::number(n); }
QString show(const MoodCell &cell) { return QStringLiteral("sum %1 n %2").arg(cell.sum).arg(cell.n); }
QString show(const MoodMonth &cell)
{
    return QStringLiteral("customers %1 texts %2 mean sum %3 square sum %4").arg(cell.customers).arg(cell.texts).arg(cell.meanSum).arg(cell.squareSum);
}
QString show(const ActivityCell &cell)
{
    return QStringLiteral("active %1 lost %2 buyers %3 returned %4").arg(cell.active).arg(cell.lost).arg(cell.buyers).arg(cell.returned);
}
QString show(const ValueCell &cell)
{
    return QStringLiteral("customers %1 purchases %2 revenue %3 spent %4 squares %5")
        .arg(cell.customers).arg(cell.purchases).arg(cell.revenueMinor).arg(cell.spentGrowth).arg(cell.squareGrowth);
}
QString show(const CustomerSummary &row)
{
    return QStringLiteral("last %1 %2 \"%3\", %4 conversations, mood %5%6 at %7, %8 purchases, %9 spent, last day %10, %11 tasks, %12 cases")
        .arg(row.lastContactAt).arg(row.lastKind, row.lastText).arg(row.conversations)
        .arg(row.mood ? QString::number(*row.mood) : QStringLiteral("none"), row.moodMixed ? QStringLiteral(" mixed") : QString())
        .arg(row.moodAt).arg(row.purchases).arg(row.spentMinor).arg(row.lastPurchaseDay.value_or(0)).arg(row.openTasks).arg(row.openCases);
}

bool same(qint64 a, qint64 b) { return a == b; }
bool same(const MoodCell &a, const MoodCell &b) { return a == b; }
bool same(const MoodMonth &a, const MoodMonth &b) { return a == b; }
bool same(const ActivityCell &a, const ActivityCell &b) { return a == b; }
/// Squares are kept as floating point: adding and taking away leaves a last digit.
bool same(const ValueCell &a, const ValueCell &b)
{
    return a.customers == b.customers && a.purchases == b.purchases && a.revenueMinor == b.revenueMinor && a.spentGrowth == b.spentGrowth
        && std::abs(a.squareGrowth - b.squareGrowth) <= 1e-3 + 1e-9 * std::max(std::abs(a.squareGrowth), std::abs(b.squareGrowth));
}

QString show(int key) { return QString::number(key); }
QString show(const std::pair<int, QString> &key) { return QStringLiteral("%1 %2").arg(key.first).arg(key.second); }
QString show(const std::tuple<int, QString, int, QString, int> &key)
{
    return QStringLiteral("%1 %2 scale %3 wording \"%4\" value %5")
        .arg(std::get<0>(key)).arg(std::get<1>(key)).arg(std::get<2>(key)).arg(std::get<3>(key)).arg(std::get<4>(key));
}

/// A row that is missing on one side counts as a row of nothing on that side.
template<class Map>
void compare(Problems &problems, const QString &table, const Map &stored, const Map &fresh)
{
    const auto report = [&](const auto &key, const auto &kept, const auto &right) {
        if (!same(kept, right))
            problems.add(QStringLiteral("%1 %2: kept %3, should be %4").arg(table, show(key), show(kept), show(right)));
    };
    for (const auto &[key, kept] : stored) {
        const auto right = fresh.find(key);
        report(key, kept, right == fresh.end() ? typename Map::mapped_type{} : right->second);
    }
    for (const auto &[key, right] : fresh) {
        if (!stored.contains(key))
            report(key, typename Map::mapped_type{}, right);
    }
}

FreshTotals stored(Session &session)
{
    FreshTotals kept;
    Statement &days = session.run(QStringLiteral("SELECT day, kind, n FROM day_total"));
    while (days.next())
        kept.days[{days.number(0), days.text(1)}] = days.integer(2);
    Statement &answers = session.run(QStringLiteral("SELECT month, kind, scale, wording, value, n FROM answer_month"));
    while (answers.next())
        kept.answers[{answers.number(0), answers.text(1), answers.number(2), answers.text(3), answers.number(4)}] = answers.integer(5);
    Statement &moods = session.run(QStringLiteral("SELECT month, customers, texts, mean_sum, square_sum FROM mood_month"));
    while (moods.next())
        kept.moods[moods.number(0)] = {moods.integer(1), moods.integer(2), moods.integer(3), moods.integer(4)};
    Statement &activity = session.run(QStringLiteral("SELECT month, active, lost, buyers, returned FROM activity_month"));
    while (activity.next())
        kept.purchases.activity[activity.number(0)] = {activity.integer(1), activity.integer(2), activity.integer(3), activity.integer(4)};
    Statement &value = session.run(QStringLiteral("SELECT month, currency, customers, purchases, revenue_minor, spent_growth, square_growth FROM value_month"));
    while (value.next()) {
        kept.purchases.value[{value.number(0), value.text(1)}] =
            {value.integer(2), value.integer(3), value.integer(4), value.integer(5), value.real(6)};
    }
    return kept;
}

void checkEngine(Session &session, Problems &problems)
{
    Statement &integrity = session.run(QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next()) {
        if (integrity.text(0) != u"ok")
            problems.add(QStringLiteral("file: ") + integrity.text(0));
    }
    Statement &keys = session.run(QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        problems.add(QStringLiteral("%1 %2 refers to a missing row of %3").arg(keys.text(0), keys.text(1), keys.text(2)));
    // Rank 1: compare with the table the index is over, too.
    for (const QString &table : {QStringLiteral("customer_search"), QStringLiteral("interaction_search"), QStringLiteral("feedback_search")}) {
        try {
            session.run(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(table));
        } catch (const Failure &failure) {
            if (failure.error().kind != Error::Kind::Corrupt)
                throw;
            problems.add(QStringLiteral("%1 does not agree with its table").arg(table));
        }
    }
}

void checkTotals(Session &session, Problems &problems)
{
    Statement &cells = session.run(QStringLiteral("SELECT customer_id, month, score_sum, n FROM customer_mood_month ORDER BY customer_id, month"));
    bool more = cells.next();
    const FreshTotals fresh = scanTotals(session, [&](const FreshCustomer &customer) {
        const qint64 id = customer.summary.id.value();
        if (session.scalar(QStringLiteral("SELECT count(*) FROM customer_summary WHERE customer_id = ?"), id) == 0)
            problems.add(QStringLiteral("customer_summary %1: missing").arg(id));
        else if (const CustomerSummary kept = summary(session, customer.summary.id); kept != customer.summary)
            problems.add(QStringLiteral("customer_summary %1: kept %2, should be %3").arg(show(id), show(kept), show(customer.summary)));
        std::map<int, MoodCell> kept;
        for (; more && cells.integer(0) == id; more = cells.next())
            kept[cells.number(1)] = {cells.integer(2), cells.integer(3)};
        compare(problems, QStringLiteral("customer_mood_month of %1,").arg(id), kept, customer.moods);
    });
    const FreshTotals kept = stored(session);
    compare(problems, QStringLiteral("day_total"), kept.days, fresh.days);
    compare(problems, QStringLiteral("answer_month"), kept.answers, fresh.answers);
    compare(problems, QStringLiteral("mood_month"), kept.moods, fresh.moods);
    compare(problems, QStringLiteral("activity_month"), kept.purchases.activity, fresh.purchases.activity);
    compare(problems, QStringLiteral("value_month"), kept.purchases.value, fresh.purchases.value);
}

} // namespace

QStringList check(Session &session)
{
    Problems problems;
    checkEngine(session, problems);
    checkTotals(session, problems);
    return problems.take();
}

} // namespace rapport::repos
