#pragma once

#include "storage/records/ids.h"
#include "storage/records/timelineentry.h"

#include <QMetaType>
#include <QVector>

namespace rapport {

/// What a committed transaction changed, so that each view refreshes just that.
struct ChangeSet
{
    QVector<CustomerId> customers;        ///< Created, edited, erased, or their summary row changed.
    bool customersAddedOrRemoved = false; ///< The list itself is longer or shorter.
    QVector<EntryKey> inserted;
    QVector<EntryKey> updated;
    QVector<EntryKey> removed;
    bool totals = false;                  ///< Month or day totals moved: charts are stale.
    bool settings = false;                ///< Shop profile, staff, topics, tags, segments, templates.
    bool memory = false;                  ///< The shop's own words or what corrections teach: texts may read differently.
    bool everything = false;              ///< Too much to list (an import, another program): read anew.

    [[nodiscard]] bool isEmpty() const { return *this == ChangeSet{}; }
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace rapport

Q_DECLARE_METATYPE(rapport::ChangeSet)
