#include "storage/repos/customerset.h"

namespace rapport::repos {

QString among(const QString &column, const CustomerSet &set)
{
    const QString one = QStringLiteral(" AND ") + column + QStringLiteral(" IN (SELECT customer_id FROM customer_tag WHERE tag_id = ?)");
    QString all = one.repeated(set.tags.size());
    // Often most customers: never what a query starts from (the + hides the column from its indexes).
    if (!set.condition.isEverybody())
        all += QStringLiteral(" AND +") + column + QStringLiteral(" IN (") + customersSql(set.condition) + u')';
    return all;
}

QVariantList withSet(const QVariantList &first, const CustomerSet &set)
{
    QVariantList all = first;
    for (const TagId tag : set.tags)
        all.append(tag.value());
    return all + set.condition.values();
}

} // namespace rapport::repos
