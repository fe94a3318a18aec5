#pragma once

#include "models/services/customerquery.h"
#include "ui/support/momenttext.h"
#include "ui/theme/moodmark.h"

#include <QString>

namespace rapport {

/// A customer's row of a list, in words.
struct CustomerLine
{
    QString name;
    QString date;   ///< Of the last contact; empty: never.
    QString detail; ///< What was said last.
    QString spoken; ///< All of it and the mood, for screen readers.
    MoodBand band = MoodBand::None;
    friend bool operator==(const CustomerLine &, const CustomerLine &) = default;
};

[[nodiscard]] CustomerLine customerLine(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar);

/// What a list ordered by mood or by what was spent says of a customer, in place of what was said last; empty for other orders.
[[nodiscard]] QString orderReason(const CustomerRow &row, CustomerSort sort, const QString &currency);

/// One sentence on where the moods go: the newest four against those before, a change only where it is larger than
/// what moods scatter by themselves; with few conversations it says so.
[[nodiscard]] QString moodTrend(const QVector<TimelineEntry> &newestFirst);

/// How often the customer buys and how long it has been, from purchase days alone: two plain lines, honest where there
/// are too few.
struct RhythmText
{
    QString figure;
    QString note;
};
[[nodiscard]] RhythmText rhythmText(const CustomerBrief &brief);

/// "1,284 people", "1 person".
[[nodiscard]] QString peopleText(qint64 count);

} // namespace rapport
