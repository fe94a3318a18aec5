#pragma once

#include "storage/changeset.h"
#include "storage/session.h"

namespace rapport {

/// A write in progress: BEGIN IMMEDIATE at construction, ROLLBACK at destruction unless committed.
/// Exists only inside a closure on the write lane and never spans an await.
class Transaction
{
public:
    explicit Transaction(Session &session);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Session &session() { return m_session; }
    /// What this transaction changes; told to everybody after the commit.
    [[nodiscard]] ChangeSet &changes() { return m_changes; }
    /// Throws Failure, after which the transaction is rolled back.
    void commit();

private:
    Session &m_session;
    ChangeSet m_changes;
    bool m_open = false;
};

} // namespace rapport
