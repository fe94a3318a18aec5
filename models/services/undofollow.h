#pragma once

#include "storage/records/shop.h"
#include "storage/replay.h"
#include "storage/repos/totals.h"
#include "storage/transaction.h"

#include <QSet>

#include <optional>

namespace rapport {

/// What follows from rows that a replay changes: totals and summaries, readings of texts, days and months where the shop's
/// profile changed, and who is told. Rows of tables that nothing more is known of count as settings. Throws Failure.
class UndoFollow
{
public:
    /// `readAs`: what texts were read with as they stood (readingStamp()); where that is not what they are read with now, the
    /// ones that come back are read anew.
    UndoFollow(Transaction &transaction, Replay &replay, const QString &readAs)
        : m_transaction(transaction), m_replay(replay), m_readAs(readAs)
    {}

    /// Before the rows are changed.
    void prepare();
    /// After they were.
    void finish();
    /// The shop's profile where it was changed.
    [[nodiscard]] std::optional<ShopProfile> newProfile() const { return m_profile; }

private:
    void noteCustomer(const ChangedRow &row);
    void readAnew(const ChangedRow &row);
    void add(const ChangedRow &row);
    void tell(const ChangedRow &row);

    Transaction &m_transaction;
    Replay &m_replay;
    const QString m_readAs;
    repos::Totals m_totals;
    QSet<CustomerId> m_customers;
    std::optional<ShopProfile> m_profileBefore;
    std::optional<ShopProfile> m_profile;
};

} // namespace rapport
