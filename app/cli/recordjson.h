#pragma once

#include "models/services/customerquery.h"
#include "models/text/shopcalendar.h"

#include <QHash>
#include <QJsonObject>

namespace rapport::cli {

/// What turning records into words needs to know of the shop.
struct Wording
{
    ShopCalendar calendar;
    QString currency;              ///< The shop's.
    QHash<StaffId, QString> staff; ///< Names by id.
    QHash<TopicId, QString> topics;

    /// ISO 8601 with offset in the shop's zone; null for 0.
    [[nodiscard]] QJsonValue time(qint64 at) const;
    /// As above, or the day alone where no more is known.
    [[nodiscard]] QString time(const Moment &moment) const;
};

/// {"minor":1299,"currency":"EUR"}
[[nodiscard]] QJsonObject money(qint64 minor, const QString &currency);
/// {"score":-0.42,"label":"negative","confidence":"high","mixed":false,"corrected":false,…}, or null where nothing was said.
[[nodiscard]] QJsonValue toJson(const Mood &mood);
[[nodiscard]] QJsonObject toJson(const CustomerRow &row, const Wording &wording);
[[nodiscard]] QJsonObject toJson(const CustomerBrief &brief, const Wording &wording);
[[nodiscard]] QJsonObject toJson(const TimelineEntry &entry, const Wording &wording);

/// "interaction", "feedback", "purchase", "task".
[[nodiscard]] QString tableId(EntryTable table);

} // namespace rapport::cli
