#pragma once

#include "storage/records/ids.h"
#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// Figures that no kept total answers, and the records behind a point. Days are Moment::day; everything throws Failure.

/// Keys of the survey answers of a month, newest first.
[[nodiscard]] QVector<EntryKey> answersBehind(Session &session, const QVector<TagId> &tags, const QString &kind, int month, int limit);
/// Keys of the texts with a mood of a month, newest first.
[[nodiscard]] QVector<EntryKey> moodsBehind(Session &session, const QVector<TagId> &tags, int month, int limit);
/// Keys of the purchases and refunds of a month in a currency, newest first.
[[nodiscard]] QVector<EntryKey> purchasesBehind(Session &session, const QVector<TagId> &tags, const QString &currency, int month, int limit);

/// Last purchases of customers who lapsed: made in [fromDay, toDay] and followed by none before `endDay`; where made
/// from `startDay` on (a month longer than the window), only after another one in [fromDay, startDay).
struct LapseWindow
{
    int fromDay = 0;
    int toDay = 0;
    int startDay = 0;
    int endDay = 0;
    int fromMonth = 0; ///< Of fromDay, so that the index by month serves.
    int toMonth = 0;   ///< Of toDay.
};
/// Keys of those purchases, newest first.
[[nodiscard]] QVector<EntryKey> lastPurchasesBehind(Session &session, const QVector<TagId> &tags, const LapseWindow &window, int limit);

} // namespace rapport::repos
