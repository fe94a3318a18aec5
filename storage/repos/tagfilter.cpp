#include "storage/repos/tagfilter.h"

namespace rapport::repos {

QString bearing(const QString &column, const QVector<TagId> &tags)
{
    const QString one = QStringLiteral(" AND ") + column + QStringLiteral(" IN (SELECT customer_id FROM customer_tag WHERE tag_id = ?)");
    return one.repeated(tags.size());
}

QVariantList withTags(const QVariantList &first, const QVector<TagId> &tags)
{
    QVariantList all = first;
    for (const TagId tag : tags)
        all.append(tag.value());
    return all;
}

} // namespace rapport::repos
