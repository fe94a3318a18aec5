#pragma once

#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/purchase.h"
#include "storage/records/servicecase.h"
#include "storage/records/task.h"
#include "storage/repos/moodtotals.h"
#include "storage/session.h"

#include <QHash>
#include <QVector>

#include <tuple>
#include <vector>

namespace rapport::repos {

/// Collects what the rows of one transaction change in the kept totals, and writes it at once: day_total,
/// answer_month, customer_mood_month, mood_month, activity_month, value_month and customer_summary.
///
/// Tell it every row inserted (add), taken out (remove) or changed (remove the old, add the new), in any
/// order, then flush() last, in the same transaction, after the rows themselves are written. During long
/// work call drain() every 20,000 rows or so, which bounds the memory, and flush() once at the end.
class Totals
{
public:
    void add(const Interaction &row) { count(row, 1); }
    void add(const Feedback &row) { count(row, 1); }
    void add(const Purchase &row) { count(row, 1); }
    void add(const Task &row) { count(row, 1); }
    void add(const ServiceCase &row) { count(row, 1); }
    void remove(const Interaction &row) { count(row, -1); }
    void remove(const Feedback &row) { count(row, -1); }
    void remove(const Purchase &row) { count(row, -1); }
    void remove(const Task &row) { count(row, -1); }
    void remove(const ServiceCase &row) { count(row, -1); }
    /// A text's mood was read anew or corrected, and nothing else about it changed. For texts that count for their month.
    void moodChanged(CustomerId customer, int month, const Mood &before, const Mood &after);
    /// Has the customer's summary row looked at again; one that has none yet gets it.
    void touch(CustomerId customer) { m_customers[customer.value()]; }

    /// Customers whose summary flush() will write; for the ChangeSet.
    [[nodiscard]] QVector<CustomerId> customers() const;
    [[nodiscard]] bool isEmpty() const;

    /// Writes what needs no look at whole customers. Only flush() makes the totals agree again.
    void drain(Session &session);
    /// Writes everything and forgets it.
    void flush(Session &session);

private:
    /// Counts of one customer's summary row that change by adding.
    struct Customer
    {
        int conversations = 0;
        int purchases = 0;
        int openTasks = 0;
        int openCases = 0;
        bool bought = false; ///< Purchases changed.
    };
    struct Payment
    {
        qint64 customer = 0;
        int day = 0;
        int currency = 0; ///< Index into m_currencies.
        int purchases = 0;
        qint64 minor = 0;
    };
    using Answer = std::tuple<int, QString, int, QString, int>; ///< month, kind, scale, wording, value

    void count(const Interaction &row, int sign);
    void count(const Feedback &row, int sign);
    void count(const Purchase &row, int sign);
    void count(const Task &row, int sign);
    void count(const ServiceCase &row, int sign);
    void countMood(CustomerId customer, int month, const Mood &mood, int sign);
    [[nodiscard]] int currencyIndex(const QString &currency);
    void writeDays(Session &session);
    void writeAnswers(Session &session);
    void writePurchases(Session &session);
    void writeSummaries(Session &session);

    std::map<std::pair<int, QString>, qint64> m_days;
    std::map<Answer, qint64> m_answers;
    MoodTotals m_moods;
    std::vector<Payment> m_payments;
    QVector<QString> m_currencies;
    bool m_manyPayments = false; ///< Too many to keep: what they change is computed anew from all purchases.
    QHash<qint64, Customer> m_customers;
};

} // namespace rapport::repos
