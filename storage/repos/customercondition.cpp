#include "storage/repos/customercondition.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rapport::repos {

namespace {

/// On a row of another table that names customers: true for those of them the query gives.
CustomerCondition named(const QString &query, const QVariantList &values)
{
    return {QStringLiteral("s.customer_id IN (") + query + u')', values};
}

QString joined(const QVector<CustomerCondition> &conditions, const QString &word, QVariantList &values)
{
    QStringList parts;
    for (const CustomerCondition &condition : conditions) {
        if (condition.isEverybody()) {
            parts.append(QStringLiteral("1"));
            continue;
        }
        parts.append(u'(' + condition.sql() + u')');
        values += condition.values();
    }
    return parts.join(word);
}

/// The part with wild cards around it, its own ones taken literally.
QString pattern(QString part)
{
    part.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + part + u'%';
}

/// LIKE knows capitals of ASCII letters only: other spellings of the same part are asked for beside it.
CustomerCondition contains(const QString &table, const QString &column, const QString &part)
{
    QStringList spellings{part, part.toLower(), part.toUpper()};
    if (!part.isEmpty())
        spellings.append(part.left(1).toUpper() + part.mid(1).toLower());
    spellings.removeDuplicates();
    const bool plain = std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        spellings = {part};
    QStringList parts;
    QVariantList values;
    for (const QString &spelling : std::as_const(spellings)) {
        parts.append(column + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        values.append(pattern(spelling));
    }
    return {table.arg(parts.join(QStringLiteral(" OR "))), values};
}

QString columnOf(CustomerText text)
{
    switch (text) {
    case CustomerText::Name:
        return QStringLiteral("name");
    case CustomerText::Company:
        return QStringLiteral("company");
    case CustomerText::Address:
        break;
    }
    return QStringLiteral("address");
}

QString columnOf(CustomerCount count)
{
    switch (count) {
    case CustomerCount::Purchases:
        return QStringLiteral("s.purchases");
    case CustomerCount::Spent:
        return QStringLiteral("s.spent_minor");
    case CustomerCount::OpenTasks:
        return QStringLiteral("s.open_tasks");
    case CustomerCount::OpenCases:
        break;
    }
    return QStringLiteral("s.open_cases");
}

QString contactId(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone:
        return QStringLiteral("phone");
    case ContactKind::Email:
        return QStringLiteral("email");
    case ContactKind::Social:
        return QStringLiteral("social");
    case ContactKind::Web:
        break;
    }
    return QStringLiteral("web");
}

/// Customers with a contact point of the kind; the points are read first, by their index.
QString reachedBy()
{
    return QStringLiteral(
        "SELECT l.customer_id FROM contact_point p JOIN customer_contact_point l ON l.contact_point_id = p.id WHERE p.kind = ?");
}

} // namespace

CustomerCondition allOf(const QVector<CustomerCondition> &conditions)
{
    QVariantList values;
    const QString sql = joined(conditions, QStringLiteral(" AND "), values);
    return conditions.isEmpty() ? CustomerCondition() : CustomerCondition(sql, values);
}

CustomerCondition anyOf(const QVector<CustomerCondition> &conditions)
{
    QVariantList values;
    const QString sql = joined(conditions, QStringLiteral(" OR "), values);
    return conditions.isEmpty() ? CustomerCondition(QStringLiteral("0"), {}) : CustomerCondition(sql, values);
}

CustomerCondition negated(const CustomerCondition &condition)
{
    if (condition.isEverybody())
        return {QStringLiteral("0"), {}};
    return {QStringLiteral("NOT (") + condition.sql() + u')', condition.values()};
}

CustomerCondition bearsTag(const QString &tag)
{
    return named(QStringLiteral("SELECT customer_id FROM customer_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?)"), {tag});
}

CustomerCondition textContains(CustomerText text, const QString &part)
{
    return contains(QStringLiteral("s.customer_id IN (SELECT id FROM customer WHERE %1)"), columnOf(text), part);
}

CustomerCondition textPresent(CustomerText text)
{
    return named(QStringLiteral("SELECT id FROM customer WHERE %1 <> ''").arg(columnOf(text)), {});
}

CustomerCondition wordIs(CustomerWord word, const QString &value)
{
    const QString column = word == CustomerWord::Language ? QStringLiteral("language") : QStringLiteral("preferred_channel");
    // A null string would be bound as NULL, which nothing equals.
    return named(QStringLiteral("SELECT id FROM customer WHERE %1 = ?").arg(column), {value.isEmpty() ? QStringLiteral("") : value});
}

CustomerCondition reachableBy(ContactKind kind)
{
    return named(reachedBy(), {contactId(kind)});
}

CustomerCondition contactContains(ContactKind kind, const QString &part)
{
    return named(reachedBy() + QStringLiteral(" AND p.normalised LIKE ? ESCAPE '\\'"), {contactId(kind), pattern(part)});
}

CustomerCondition birthdayBetween(const QString &from, const QString &to)
{
    const QString day = QStringLiteral("SELECT id FROM customer WHERE birthday <> '' AND substr(birthday, -5) ");
    if (from <= to)
        return named(day + QStringLiteral("BETWEEN ? AND ?"), {from, to});
    return named(day + QStringLiteral(">= ? UNION ALL ") + day + QStringLiteral("<= ?"), {from, to});
}

CustomerCondition birthdayKnown()
{
    return named(QStringLiteral("SELECT id FROM customer WHERE birthday <> ''"), {});
}

CustomerCondition createdSince(qint64 at)
{
    return named(QStringLiteral("SELECT id FROM customer WHERE created_at >= ?"), {at});
}

CustomerCondition contactedSince(qint64 at)
{
    return {QStringLiteral("s.last_contact_at >= ?"), {at}};
}

CustomerCondition contactedBefore(qint64 at)
{
    return {QStringLiteral("s.last_contact_at < ?"), {at}};
}

CustomerCondition boughtSince(int day)
{
    return {QStringLiteral("s.last_purchase_day IS NOT NULL AND s.last_purchase_day >= ?"), {day}};
}

CustomerCondition boughtBefore(int day)
{
    return {QStringLiteral("s.last_purchase_day IS NULL OR s.last_purchase_day < ?"), {day}};
}

CustomerCondition atLeast(CustomerCount count, qint64 value)
{
    return {columnOf(count) + QStringLiteral(" >= ?"), {value}};
}

CustomerCondition atMost(CustomerCount count, qint64 value)
{
    return {columnOf(count) + QStringLiteral(" <= ?"), {value}};
}

CustomerCondition moodBetween(int from, int to)
{
    return {QStringLiteral("coalesce(s.mood, 2000) BETWEEN ? AND ?"), {from, to}};
}

CustomerCondition moodFell(const MoodFall &fall)
{
    // Whoever said nothing lately can't have fallen: their months are not looked at.
    return {QStringLiteral("coalesce(s.mood_at, 0) >= ? AND coalesce((SELECT sum(n) FILTER (WHERE month >= ?) >= 2 AND sum(n) FILTER "
                           "(WHERE month < ?) >= 2 "
                           "AND 1.0 * sum(score_sum) FILTER (WHERE month >= ?) / sum(n) FILTER (WHERE month >= ?) + ? "
                           "<= 1.0 * sum(score_sum) FILTER (WHERE month < ?) / sum(n) FILTER (WHERE month < ?) "
                           "FROM customer_mood_month WHERE customer_id = s.customer_id AND n > 0 AND month BETWEEN ? AND ?), 0)"),
            {fall.recentFrom, fall.recentMonth, fall.recentMonth, fall.recentMonth, fall.recentMonth, fall.drop, fall.recentMonth,
             fall.recentMonth, fall.firstMonth, fall.lastMonth}};
}

CustomerCondition lastAnswerBetween(FeedbackKind kind, int scale, int from, int to)
{
    return {QStringLiteral("coalesce((SELECT value FROM feedback WHERE kind = ? AND scale = ? AND customer_id = s.customer_id "
                           "ORDER BY occurred_at DESC, id DESC LIMIT 1), -1) BETWEEN ? AND ?"),
            {kindId(kind), scale, from, to}};
}

CustomerCondition answered(FeedbackKind kind)
{
    return named(QStringLiteral("SELECT customer_id FROM feedback WHERE kind = ? AND customer_id IS NOT NULL"), {kindId(kind)});
}

CustomerCondition consented(const QString &purpose, bool given)
{
    return named(QStringLiteral("SELECT customer_id FROM consent WHERE purpose = ? AND given = ?"), {purpose, given ? 1 : 0});
}

CustomerCondition wasReferred()
{
    return named(QStringLiteral("SELECT id FROM customer WHERE referred_by IS NOT NULL"), {});
}

CustomerCondition isAmong(const QVector<CustomerId> &customers)
{
    QJsonArray ids;
    for (const CustomerId id : customers)
        ids.append(id.value());
    // One value however many they are: a statement takes 32,766 at most.
    return named(QStringLiteral("SELECT value FROM json_each(?)"), {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
}

QString customersSql(const CustomerCondition &condition)
{
    // Without statistics SQLite would start from an index of one condition and read row after row for the others; this one holds
    // all of them.
    const QString all = QStringLiteral("SELECT s.customer_id FROM customer_summary s INDEXED BY summary_customer_contact");
    return condition.isEverybody() ? all : all + QStringLiteral(" WHERE ") + condition.sql();
}

} // namespace rapport::repos
