#pragma once

#include "storage/repos/customerset.h"

namespace rapport::repos {

/// Which entries a figure is made of. What is not set narrows nothing.
struct EntryFilter
{
    CustomerSet whose;
    QString channel; ///< Interaction kind id, or the channel of an answer.
    StaffId staff;
    TopicId topic;

    /// Whether more than customers is asked for: then no total kept per customer answers.
    [[nodiscard]] bool byEntry() const { return !channel.isEmpty() || staff.isValid() || topic.isValid(); }
    [[nodiscard]] bool isEmpty() const { return whose.isEverybody() && !byEntry(); }
};

/// " AND ..." conditions on a table with customer_id, staff_id and topic_id; `channelColumn` is what holds its channel.
[[nodiscard]] inline QString conditions(const EntryFilter &filter, const QString &channelColumn)
{
    QString text = among(QStringLiteral("customer_id"), filter.whose);
    if (!filter.channel.isEmpty())
        text += QStringLiteral(" AND ") + channelColumn + QStringLiteral(" = ?");
    if (filter.staff.isValid())
        text += QStringLiteral(" AND staff_id = ?");
    if (filter.topic.isValid())
        text += QStringLiteral(" AND topic_id = ?");
    return text;
}

/// A statement's first values followed by the ones conditions() asks for.
[[nodiscard]] inline QVariantList withFilter(const QVariantList &first, const EntryFilter &filter)
{
    QVariantList values = withSet(first, filter.whose);
    if (!filter.channel.isEmpty())
        values.append(filter.channel);
    if (filter.staff.isValid())
        values.append(filter.staff.value());
    if (filter.topic.isValid())
        values.append(filter.topic.value());
    return values;
}

} // namespace rapport::repos
