#pragma once

#include "storage/records/moment.h"
#include "storage/records/shop.h"
#include "storage/session.h"

#include <QVector>

#include <functional>

namespace rapport::repos {

// What belongs to the shop rather than to a customer. By name, inactive ones last where there are any.

[[nodiscard]] QVector<Staff> staff(Session &session);
[[nodiscard]] QVector<Topic> topics(Session &session);
[[nodiscard]] QVector<Segment> segments(Session &session);
[[nodiscard]] QStringList tags(Session &session);

/// Adds (id not set) or changes; the id. Conflict for a name that another one has or a version that is not the
/// stored one, NotFound for an id that is gone.
StaffId save(Session &session, const Staff &staff);
TopicId save(Session &session, const Topic &topic);
SegmentId save(Session &session, const Segment &segment);

/// Days and months of everything dated, anew: `momentOf` gives the Moment of an instant (UTC epoch ms), or of a
/// whole day (Moment::day) where only the day is known. Kept totals are not touched.
struct CalendarRules
{
    std::function<Moment(qint64 at)> at;
    std::function<Moment(int day)> on;
};
void redate(Session &session, const CalendarRules &rules);

} // namespace rapport::repos
