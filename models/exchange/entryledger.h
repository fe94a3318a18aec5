#pragma once

#include "storage/records/ids.h"
#include "storage/repos/importlookups.h"
#include "storage/session.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rapport::exchange {

/// Tells rows the shop already holds from new ones. The k-th of equal rows in a file is already here where the shop
/// held at least k equal entries before this import: a file read twice adds nothing, and two equal purchases on one
/// day stay two.
class EntryLedger
{
public:
    EntryLedger(Session &session, const QString &table, qint64 highestEntry, qint64 highestCustomer)
        : m_session(session), m_table(table), m_highest(highestEntry), m_highestCustomer(highestCustomer)
    {
    }

    /// Whether `row`, of a known customer, is here already; each entry of the shop answers for one row.
    template<class Row>
    [[nodiscard]] bool isHere(const Row &row)
    {
        if (!mayHaveEntries(row.customer))
            return false;
        const QVector<qint64> equal = repos::equalEntries(m_session, row, m_highest);
        for (const qint64 id : equal) {
            if (!isTaken(id)) {
                take(id);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool wasHereBefore(qint64 entry) const { return entry <= m_highest; }

private:
    [[nodiscard]] bool mayHaveEntries(CustomerId customer);
    [[nodiscard]] bool isTaken(qint64 id) const { return static_cast<size_t>(id) < m_taken.size() && m_taken[static_cast<size_t>(id)]; }
    void take(qint64 id);

    Session &m_session;
    const QString m_table;
    const qint64 m_highest;
    const qint64 m_highestCustomer;
    QHash<qint64, bool> m_customers;
    std::vector<bool> m_taken; ///< By id: one bit each, whatever the file's length.
};

} // namespace rapport::exchange
