#pragma once

#include "storage/records/customer.h"
#include "storage/records/feedback.h"

#include <QString>
#include <QVariant>
#include <QVector>

namespace rapport::repos {

/// Which customers are meant, as the database asks for them. Made by the functions below, which write the SQL; every value is
/// bound, so that nothing a person typed becomes text of a statement. Copies are cheap and may go to another thread.
class CustomerCondition
{
public:
    /// Everybody.
    CustomerCondition() = default;
    /// For the functions below: SQL on `customer_summary s`, true or false and never NULL, with its values in order.
    CustomerCondition(QString sql, QVariantList values) : m_sql(std::move(sql)), m_values(std::move(values)) {}

    [[nodiscard]] bool isEverybody() const { return m_sql.isEmpty(); }
    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    friend bool operator==(const CustomerCondition &, const CustomerCondition &) = default;

private:
    QString m_sql;
    QVariantList m_values;
};

/// All hold; of none: everybody.
[[nodiscard]] CustomerCondition allOf(const QVector<CustomerCondition> &conditions);
/// At least one holds; of none: nobody.
[[nodiscard]] CustomerCondition anyOf(const QVector<CustomerCondition> &conditions);
[[nodiscard]] CustomerCondition negated(const CustomerCondition &condition);

/// A tag that is not set matches nobody.
[[nodiscard]] CustomerCondition bearsTag(const QString &tag);

/// A text of the record.
enum class CustomerText { Name, Company, Address };
/// Whether it contains `part`, capitals or not; accents count.
[[nodiscard]] CustomerCondition textContains(CustomerText text, const QString &part);
[[nodiscard]] CustomerCondition textPresent(CustomerText text);

/// A word of the record that is one of a list.
enum class CustomerWord { Language, PreferredChannel };
[[nodiscard]] CustomerCondition wordIs(CustomerWord word, const QString &value);

[[nodiscard]] CustomerCondition reachableBy(ContactKind kind);
/// Whether one of the kind's points contains `part` as it is normalised (digits, lower case).
[[nodiscard]] CustomerCondition contactContains(ContactKind kind, const QString &part);

/// Birthdays from one day of the year to another, "MM-DD" each, inclusive; `from` after `to` runs over the turn of the year.
[[nodiscard]] CustomerCondition birthdayBetween(const QString &from, const QString &to);
[[nodiscard]] CustomerCondition birthdayKnown();

/// Instants are UTC epoch ms, days Moment::day. Whoever was never met, or never bought, was so before any day.
[[nodiscard]] CustomerCondition createdSince(qint64 at);
[[nodiscard]] CustomerCondition contactedSince(qint64 at);
[[nodiscard]] CustomerCondition contactedBefore(qint64 at);
[[nodiscard]] CustomerCondition boughtSince(int day);
[[nodiscard]] CustomerCondition boughtBefore(int day);

/// What the summary counts. Spent: minor units of the shop's currency.
enum class CustomerCount { Purchases, Spent, OpenTasks, OpenCases };
[[nodiscard]] CustomerCondition atLeast(CustomerCount count, qint64 value);
[[nodiscard]] CustomerCondition atMost(CustomerCount count, qint64 value);

/// The mood now, thousandths, inclusive; who has none never matches.
[[nodiscard]] CustomerCondition moodBetween(int from, int to);
/// The texts of [recentMonth, lastMonth] read at least `drop` thousandths lower on average than those of [firstMonth, recentMonth),
/// with two texts or more on each side. Months are Moment::month.
struct MoodFall
{
    int firstMonth = 0;
    int recentMonth = 0;
    int lastMonth = 0;
    qint64 recentFrom = 0; ///< The instant recentMonth begins.
    int drop = 200;
};
[[nodiscard]] CustomerCondition moodFell(const MoodFall &fall);

/// The newest answer of a kind on this scale lies in [from, to].
[[nodiscard]] CustomerCondition lastAnswerBetween(FeedbackKind kind, int scale, int from, int to);
[[nodiscard]] CustomerCondition answered(FeedbackKind kind);

/// What stands now for a purpose.
[[nodiscard]] CustomerCondition consented(const QString &purpose, bool given);

/// Somebody brought them.
[[nodiscard]] CustomerCondition wasReferred();
/// One of these.
[[nodiscard]] CustomerCondition isAmong(const QVector<CustomerId> &customers);

/// "SELECT s.customer_id FROM … WHERE …" with the condition's values as its only ones.
[[nodiscard]] QString customersSql(const CustomerCondition &condition);

} // namespace rapport::repos
