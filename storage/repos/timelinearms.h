#pragma once

#include "storage/repos/timeline.h"

#include <array>

namespace rapport::repos {

/// One table's part of a timeline's compound query.
struct TimelineArm
{
    EntryTable table = EntryTable::Interaction;
    QString name;       ///< Of the table.
    QString index;      ///< Walked newest first.
    QString columns;    ///< The common select list: what entryFrom() reads.
    QString search;     ///< Full-text index; empty: matched by LIKE on `words`.
    QString words;      ///< Column for LIKE.
    QStringList kinds;  ///< Kind ids that live in this table.
    bool hasMood = false;
};

/// Interaction, feedback, purchase, task: by EntryTable.
[[nodiscard]] const std::array<TimelineArm, 4> &timelineArms();

/// Reads a row of any arm.
[[nodiscard]] TimelineEntry entryFrom(const Statement &row);

} // namespace rapport::repos
