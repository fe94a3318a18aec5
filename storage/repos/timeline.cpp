#include "storage/repos/timeline.h"

#include "storage/repos/timelinearms.h"

namespace rapport::repos {

namespace {

/// Builds one arm's WHERE.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_text += (m_text.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
        m_values += values;
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QString m_text;
    QVariantList m_values;
};

/// Full-text query: every word has to begin a word of the text. Quoted, so that nothing in it is syntax.
QString matchExpression(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words)
        quoted << u'"' + word.replace(u'"', u' ') + QStringLiteral("\"*");
    return quoted.join(u' ');
}

QString likePattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

/// Rows of this arm that come after the cursor in the order instant, id, table, newest first.
void addCursor(Conditions &where, const TimelineArm &arm, const TimelineCursor &after)
{
    const bool sameIdComesAfter = arm.table < after.key.table;
    where.add(sameIdComesAfter ? QStringLiteral("(occurred_at, id) <= (?, ?)") : QStringLiteral("(occurred_at, id) < (?, ?)"),
              {after.at, after.key.id});
}

void addWords(Conditions &where, const TimelineArm &arm, const QStringList &words)
{
    if (words.isEmpty())
        return;
    // The plus keeps the planner on the timeline's index; the hits are looked up once.
    if (!arm.search.isEmpty()) {
        where.add(QStringLiteral("+id IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)").arg(arm.search), {matchExpression(words)});
        return;
    }
    for (const QString &word : words)
        where.add(arm.words + QStringLiteral(" LIKE ? ESCAPE '\\'"), {likePattern(word)});
}

/// False where the filter leaves nothing of this arm.
bool addFilter(Conditions &where, const TimelineArm &arm, const TimelineQuery &query)
{
    if (!query.kinds.isEmpty()) {
        QVariantList wanted;
        for (const QString &kind : query.kinds) {
            if (arm.kinds.contains(kind))
                wanted << kind;
        }
        if (wanted.isEmpty())
            return false;
        if (wanted.size() < arm.kinds.size())
            where.add(QStringLiteral("kind IN (%1)").arg(QStringList(wanted.size(), QStringLiteral("?")).join(u',')), wanted);
    }
    if (query.moodAtMost || query.moodAtLeast) {
        if (!arm.hasMood)
            return false;
        where.add(QStringLiteral("coalesce(corrected_score, score) BETWEEN ? AND ?"), {query.moodAtLeast.value_or(-1000), query.moodAtMost.value_or(1000)});
    }
    if (query.staff)
        where.add(QStringLiteral("staff_id = ?"), {query.staff->value()});
    if (query.fromDay)
        where.add(QStringLiteral("day >= ?"), {*query.fromDay});
    if (query.toDay)
        where.add(QStringLiteral("day <= ?"), {*query.toDay});
    addWords(where, arm, query.words);
    return true;
}

} // namespace

TimelineSql timelineSql(const TimelineQuery &query, const std::optional<TimelineCursor> &after, int limit)
{
    TimelineSql sql;
    int arms = 0;
    for (const TimelineArm &arm : timelineArms()) {
        Conditions where;
        where.add(QStringLiteral("customer_id = ?"), {query.customer.value()});
        if (after)
            addCursor(where, arm, *after);
        if (!addFilter(where, arm, query))
            continue;
        if (arms++ > 0)
            sql.text += QStringLiteral(" UNION ALL ");
        sql.text += QStringLiteral("SELECT ") + arm.columns + QStringLiteral(" FROM ") + arm.name + QStringLiteral(" INDEXED BY ") + arm.index + where.text();
        sql.values += where.values();
    }
    if (arms == 0)
        return {};
    // By position: instant, id, table.
    sql.text += QStringLiteral(" ORDER BY 4 DESC, 2 DESC, 1 DESC LIMIT ?");
    sql.values << limit;
    return sql;
}

QVector<TimelineEntry> timelinePage(Session &session, const TimelineQuery &query, const std::optional<TimelineCursor> &after, int limit)
{
    const TimelineSql sql = timelineSql(query, after, limit);
    QVector<TimelineEntry> entries;
    if (sql.text.isEmpty())
        return entries;
    entries.reserve(limit);
    Statement &rows = session.statement(sql.text).runList(sql.values);
    while (rows.next())
        entries.append(entryFrom(rows));
    rows.finish();
    return entries;
}

QVector<TimelineEntry> timelineEntries(Session &session, const QVector<EntryKey> &keys)
{
    QVector<TimelineEntry> entries;
    entries.reserve(keys.size());
    for (const EntryKey &key : keys) {
        const TimelineArm &arm = timelineArms().at(static_cast<std::size_t>(key.table));
        Statement &row = session.run(QStringLiteral("SELECT ") + arm.columns + QStringLiteral(" FROM ") + arm.name + QStringLiteral(" WHERE id = ?"), key.id);
        if (row.next())
            entries.append(entryFrom(row));
        row.finish();
    }
    return entries;
}

QVector<TimelineEntry> timelineEntries(Session &session, const QVector<EntryKey> &keys, const TimelineQuery &query)
{
    QVector<TimelineEntry> entries;
    for (const EntryKey &key : keys) {
        const TimelineArm &arm = timelineArms().at(static_cast<std::size_t>(key.table));
        Conditions where;
        where.add(QStringLiteral("id = ? AND customer_id = ?"), {key.id, query.customer.value()});
        if (!addFilter(where, arm, query))
            continue;
        Statement &row = session.statement(QStringLiteral("SELECT ") + arm.columns + QStringLiteral(" FROM ") + arm.name + where.text()).runList(where.values());
        if (row.next())
            entries.append(entryFrom(row));
        row.finish();
    }
    return entries;
}

} // namespace rapport::repos
