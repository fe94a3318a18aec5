#pragma once

#include "models/forecast/purchasebook.h"

#include <QString>
#include <QVector>

#include <array>

namespace rapport::metrics {

/// In the order in which they are tested.
enum class RfmSegment { Champions, New, Promising, Loyal, PotentialLoyalist, NeedAttention, AboutToSleep, CantLose, AtRisk, Lost, Other };
inline constexpr int rfmSegments = 11;

/// "champions", "new" ... "other": stable ids for files and phrasing.
[[nodiscard]] QString segmentId(RfmSegment segment);
/// The first segment whose ranges hold these scores, each 1..5, and whose name is true of somebody who bought on `days` days: New and Promising
/// is only who bought on one, Champions, Loyal and Potential Loyalist only who bought on two. One day counts as frequency 1 whatever the score:
/// where most bought once they stand in the middle, and yet none of them "used to come".
[[nodiscard]] RfmSegment segmentOf(int recency, int frequency, int monetary, int days);

/// What a customer's scores are made of.
struct RfmInput
{
    qint64 customer = 0;
    int recencyDays = 0;    ///< Since the last purchase day.
    int frequency = 0;      ///< Purchase days.
    double monetary = 0;    ///< Spent in all, minor units.
};

struct RfmRow
{
    qint64 customer = 0;
    int recency = 0;   ///< 1 (longest ago) .. 5.
    int frequency = 0;
    int monetary = 0;
    RfmSegment segment = RfmSegment::Other;
    friend bool operator==(const RfmRow &, const RfmRow &) = default;
};

struct Rfm
{
    QVector<RfmRow> rows; ///< In the order given.
    std::array<qint64, rfmSegments> sizes{};
    bool terciles = false; ///< Fewer than 50 customers: three groups, scored 1, 3 and 5.
};

/// Scores by quintiles (type 7; who stands on a border belongs to the group below), by terciles below 50 customers. Those with the same value
/// all stand at the middle of their places (mid-ranks, Kendall 1945): where everybody is the same, everybody is middling.
[[nodiscard]] Rfm rfm(const QVector<RfmInput> &customers);
/// The same for a book; days after `asOfDay` are not seen.
[[nodiscard]] Rfm rfm(const forecast::PurchaseBook &book, int asOfDay);

} // namespace rapport::metrics
