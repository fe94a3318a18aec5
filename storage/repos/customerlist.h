#pragma once

#include "storage/records/customerrow.h"
#include "storage/repos/customercondition.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

/// Which customers, in which order.
struct CustomerFilter
{
    QStringList words; ///< Folded fragments (text::searchWords), all of which must be in the search key.
    CustomerSort sort = CustomerSort::LastContact;
    QString tag;                   ///< Empty: all.
    std::optional<int> moodAtMost; ///< Thousandths; customers without a mood never match.
    std::optional<int> moodAtLeast;
    CustomerCondition condition; ///< Of a segment.
};

/// The first `limit` matches in order; all of them where `limit` is negative.
[[nodiscard]] QVector<CustomerId> listedCustomers(Session &session, const CustomerFilter &filter, int limit = -1);

/// Where each of the ids stands in the list, counted from 0; empty where it is gone or does not match.
[[nodiscard]] QVector<std::optional<qint64>> placesOf(Session &session, const CustomerFilter &filter, const QVector<CustomerId> &ids);

/// Rows by id in the order given; ids that are gone are left out.
[[nodiscard]] QVector<CustomerRow> customerRows(Session &session, const QVector<CustomerId> &ids);

} // namespace rapport::repos
