#pragma once

#include "storage/records/customermerge.h"
#include "storage/session.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport::repos {

// Merges of customers, the rows that moved with them, and the pairs said to be two people. All throw Failure. None of
// them keeps totals or indexes: models/services/customermerge.cpp tells a Totals what moved.

/// Stores a merge under its id, or under a new one where it has none.
MergeId insert(Session &session, const CustomerMerge &merge);
/// Writes the images anew.
void update(Session &session, const CustomerMerge &merge);
void removeMerge(Session &session, MergeId id);
[[nodiscard]] std::optional<CustomerMerge> find(Session &session, MergeId id);
/// Who was merged into this customer and not separated since, newest first.
[[nodiscard]] QVector<CustomerMerge> mergesInto(Session &session, CustomerId kept);
/// The merge that took this customer away; empty where none did.
[[nodiscard]] std::optional<CustomerMerge> mergeOf(Session &session, CustomerId gone);
/// Who has the data of the customer that bore the other system's key before being merged away; not set where nobody has. That system
/// goes on sending it.
[[nodiscard]] CustomerId customerByFormerKey(Session &session, const QString &key);
/// Who has this customer's data now: the customer itself where it was not merged away, the one at the chain's end
/// otherwise. Not set where nobody has.
[[nodiscard]] CustomerId heirOf(Session &session, CustomerId id);

/// The tables whose rows hang on a customer by a column of theirs, as they are named in customer_merge_row. Contact
/// points, tags, consents, summary and moods are not among them: they follow from the record or the totals.
[[nodiscard]] QStringList movedTables();
/// Ids of the table's rows that hang on the customer.
[[nodiscard]] QVector<qint64> rowsOf(Session &session, const QString &table, CustomerId customer);
/// Hangs a row on another customer.
void moveRow(Session &session, const QString &table, qint64 id, CustomerId to);
/// Notes that a row goes back with a merge; nothing where that is known.
void addMovedRow(Session &session, MergeId merge, const QString &table, qint64 id);
[[nodiscard]] QVector<qint64> movedRows(Session &session, MergeId merge, const QString &table);
/// Ids of the table's rows (interaction, feedback) written since `since` for `customer` in a case of `owner`.
[[nodiscard]] QVector<qint64> continuedSince(Session &session, const QString &table, CustomerId customer, CustomerId owner, qint64 since);

/// How many entries the customer was given since: written at or after `since`, and not among the rows moved by `merge`.
[[nodiscard]] int countSince(Session &session, CustomerId customer, MergeId merge, qint64 since);

/// Remembers that the two are not the same person; the order does not matter.
void setDistinct(Session &session, CustomerId one, CustomerId other, qint64 now);
/// Everybody this customer was said not to be.
[[nodiscard]] QVector<CustomerId> distinctFrom(Session &session, CustomerId id);

} // namespace rapport::repos
