#pragma once

#include "storage/repos/customerset.h"
#include "storage/records/timelineentry.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace rapport::repos {

// Figures that no kept total answers, and the records behind a point. Days are Moment::day; everything throws Failure.

/// Answers to one question on one scale, of at least `atLeast`.
struct AnswerKind
{
    QString kind; ///< Of feedback.
    int scale = 0;
    int atLeast = 0;
};
/// Keys of the survey answers of a month, newest first.
[[nodiscard]] QVector<EntryKey> answersBehind(Session &session, const EntryFilter &filter, const AnswerKind &answers, int month, int limit);
/// Keys of the texts with a mood of a month, newest first.
[[nodiscard]] QVector<EntryKey> moodsBehind(Session &session, const EntryFilter &filter, int month, int limit);
/// Which cases.
enum class Cases { All, Asked };
/// Keys of the conversations about cases resolved in [fromDay, toDay], newest first; a filter by channel or staff narrows the conversations,
/// one by topic the cases. Asked: those whose customer said whether it is solved.
[[nodiscard]] QVector<EntryKey> caseTalksBehind(Session &session, const EntryFilter &filter, Cases which, int fromDay, int toDay, int limit);
/// Keys of the purchases and refunds of a month in a currency, newest first.
[[nodiscard]] QVector<EntryKey> purchasesBehind(Session &session, const CustomerSet &whose, const QString &currency, int month,
                                                int limit);
/// Keys of the purchases that any of these customers made in a month, newest first.
[[nodiscard]] QVector<EntryKey> purchasesOf(Session &session, const QSet<CustomerId> &customers, int month, int limit);
/// Key of the last purchase of each of these customers, newest first.
[[nodiscard]] QVector<EntryKey> lastPurchasesOf(Session &session, const QSet<CustomerId> &customers, int limit);

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
[[nodiscard]] QVector<EntryKey> lastPurchasesBehind(Session &session, const CustomerSet &whose, const LapseWindow &window, int limit);

} // namespace rapport::repos
