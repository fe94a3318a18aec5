#pragma once

#include "storage/session.h"

#include <QStringList>
#include <QVector>

namespace rapport::repos {

// Tags as such. What one customer bears is part of the record (storage/repos/customers.h). All throw Failure.

/// Every tag with the number of customers bearing it, by name.
[[nodiscard]] QVector<std::pair<QString, qint64>> tagUses(Session &session);
/// Whoever bears it.
[[nodiscard]] QVector<CustomerId> bearers(Session &session, const QString &tag);
/// Makes `tag` one with `name`, which may exist. False where there is no such tag.
bool renameTag(Session &session, const QString &tag, const QString &name);
bool removeTag(Session &session, const QString &tag);

/// Whether it was not borne before, or was.
bool addTag(Session &session, CustomerId customer, const QString &tag);
bool dropTag(Session &session, CustomerId customer, const QString &tag);
/// What a change of tags does to the record itself.
void touch(Session &session, CustomerId customer, qint64 now);

} // namespace rapport::repos
