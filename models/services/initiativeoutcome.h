#pragma once

#include "models/metrics/initiative.h"
#include "storage/records/initiative.h"

#include <QStringList>
#include <QVector>

namespace rapport {

/// An initiative with what can be told about it so far.
struct InitiativeOutcome
{
    enum class Stage {
        Planned, ///< It has not begun.
        Running, ///< The days it is watched are not over: what is seen is preliminary.
        Over,
    };

    Initiative initiative;
    Stage stage = Stage::Planned;
    qint64 treated = 0;             ///< Members.
    qint64 alone = 0;               ///< The other half of a draw.
    int watchedDays = 0;            ///< Whole days, up to yesterday, its closing or its window's end.
    metrics::Effect effect;         ///< Minor units of the shop's currency per treated customer.
    metrics::Estimate returnOnCost; ///< Withheld with "other-currency" where the cost is in another one than the purchases.
    qint64 newcomers = 0;           ///< As metrics::Compared.
    qint64 inBoth = 0;
    QStringList otherCurrencies; ///< In which somebody counted bought while it was watched: not in the figures.

    [[nodiscard]] bool closed() const { return initiative.closedDay.has_value(); }
    /// Fewer days were watched than asked for.
    [[nodiscard]] bool preliminary() const { return watchedDays < initiative.windowDays; }
};

/// What a comparison of these customers could show, judged by the days just gone, in which nothing was done.
struct InitiativeProspect
{
    qint64 customers = 0; ///< Whom it is about.
    qint64 treated = 0;
    qint64 compared = 0;        ///< Left alone, or of the same kinds among everybody else.
    bool enough = false;        ///< At least ten on either side.
    double spent = 0;           ///< Per treated customer in as many days as will be watched; minor units.
    double smallestVisible = 0; ///< The effect per customer that would show 8 times in 10.
};

/// What a person enters.
struct InitiativeDraft
{
    QString name;
    int startsDay = 0;
    std::optional<int> endsDay;
    qint64 costMinor = 0;
    QString note;
    int margin = 500; ///< Thousandths.
    int windowDays = 91;
    InitiativeDesign design = InitiativeDesign::Half;
    // For whom: the first of these that is set, or else everybody.
    QString tag;
    SegmentId segment;
    QVector<CustomerId> customers;
    QString tagTreated; ///< A tag for those it is done for; empty: none.

    friend bool operator==(const InitiativeDraft &, const InitiativeDraft &) = default;
};

} // namespace rapport
