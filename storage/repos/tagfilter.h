#pragma once

#include "storage/records/ids.h"

#include <QString>
#include <QVariant>
#include <QVector>

namespace rapport::repos {

/// " AND ..." conditions that the customer in `column` bears every one of the tags; empty for no tag.
[[nodiscard]] QString bearing(const QString &column, const QVector<TagId> &tags);
/// A statement's first values followed by the ones bearing() asks for. A tag that is not set matches nobody.
[[nodiscard]] QVariantList withTags(const QVariantList &first, const QVector<TagId> &tags);

} // namespace rapport::repos
