#include "storage/repos/shop.h"

namespace rapport::repos {

namespace {

struct Dated
{
    qint64 id = 0;
    Moment when;
};

/// How many rows are read before those that moved are written: a statement must not be written to while it is read.
constexpr int block = 10000;

Moment again(const Moment &old, const CalendarRules &rules)
{
    return old.dayOnly ? rules.on(old.day) : rules.at(old.at);
}

/// The next block after `last` of rows whose moment is another one now; `last` moves on, 0 at the end.
QVector<Dated> moved(Session &session, const QString &table, const CalendarRules &rules, qint64 &last)
{
    QVector<Dated> rows;
    Statement &query = session.run(QStringLiteral("SELECT id, occurred_at, day, day_only FROM %1 WHERE id > ? ORDER BY id LIMIT ?").arg(table), last, block);
    last = 0;
    while (query.next()) {
        last = query.integer(0);
        const Moment old{query.integer(1), query.number(2), 0, query.flag(3)};
        const Moment now = again(old, rules);
        if (now.at != old.at || now.day != old.day)
            rows.append({last, now});
    }
    query.finish();
    return rows;
}

void redateTable(Session &session, const QString &table, bool withMonth, const CalendarRules &rules)
{
    const QString update = withMonth ? QStringLiteral("UPDATE %1 SET occurred_at = ?, day = ?, month = ? WHERE id = ?").arg(table)
                                     : QStringLiteral("UPDATE %1 SET occurred_at = ?, day = ? WHERE id = ?").arg(table);
    qint64 last = -1;
    do {
        const QVector<Dated> rows = moved(session, table, rules, last);
        for (const Dated &row : rows) {
            if (withMonth)
                session.run(update, row.when.at, row.when.day, row.when.month, row.id);
            else
                session.run(update, row.when.at, row.when.day, row.id);
        }
    } while (last > 0);
}

void redateCases(Session &session, const CalendarRules &rules)
{
    struct Case
    {
        qint64 id;
        qint64 opened;
        std::optional<qint64> resolved;
    };
    QVector<Case> cases;
    Statement &query = session.run(QStringLiteral("SELECT id, opened_at, resolved_at FROM service_case"));
    while (query.next())
        cases.append({query.integer(0), query.integer(1), query.maybeInteger(2)});
    query.finish();
    for (const Case &one : cases) {
        const std::optional<int> resolved = one.resolved ? std::optional(rules.at(*one.resolved).day) : std::nullopt;
        session.run(QStringLiteral("UPDATE service_case SET opened_day = ?, resolved_day = ? WHERE id = ?"), rules.at(one.opened).day, resolved, one.id);
    }
}

/// The day on which answers were handed to a department.
void redateHanded(Session &session, const CalendarRules &rules)
{
    QVector<std::pair<qint64, qint64>> handed;
    Statement &query = session.run(QStringLiteral("SELECT id, handed_at FROM feedback WHERE department <> '' AND handed_at IS NOT NULL"));
    while (query.next())
        handed.append({query.integer(0), query.integer(1)});
    query.finish();
    for (const auto &[id, at] : handed)
        session.run(QStringLiteral("UPDATE feedback SET handed_day = ? WHERE id = ?"), rules.at(at).day, id);
}

} // namespace

void redate(Session &session, const CalendarRules &rules)
{
    redateTable(session, QStringLiteral("interaction"), true, rules);
    redateTable(session, QStringLiteral("feedback"), true, rules);
    redateTable(session, QStringLiteral("purchase"), true, rules);
    redateTable(session, QStringLiteral("task"), false, rules);
    redateCases(session, rules);
    redateHanded(session, rules);
}

} // namespace rapport::repos
