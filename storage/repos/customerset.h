#pragma once

#include "storage/repos/customercondition.h"

namespace rapport::repos {

/// Whose entries a figure is made of.
struct CustomerSet
{
    QVector<TagId> tags;         ///< Customers bearing all of them. A tag that is not set matches nobody.
    CustomerCondition condition; ///< And meeting this, as a saved segment says.

    [[nodiscard]] bool isEverybody() const { return tags.isEmpty() && condition.isEverybody(); }
};

/// " AND ..." conditions that the customer in `column` belongs to the set; empty for everybody.
[[nodiscard]] QString among(const QString &column, const CustomerSet &set);
/// A statement's first values followed by the ones among() asks for.
[[nodiscard]] QVariantList withSet(const QVariantList &first, const CustomerSet &set);

} // namespace rapport::repos
