#pragma once

#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Session;
class Workspace;

/// What the shop decides about its figures.
struct FigureRules
{
    int quietDays = 7;             ///< A first contact counts as enough after so many days without another.
    double margin = 1;             ///< Share of an amount that stays with the shop, 0..1; 1: values are revenue.
    double monthlyDiscount = 0.01; ///< What comes a month later is worth so much less, 0..1.
    friend bool operator==(const FigureRules &, const FigureRules &) = default;

    static constexpr int fewestQuietDays = 3;
    static constexpr int mostQuietDays = 30;
};

/// What is stored, within its bounds; the defaults where nothing is. On a lane.
[[nodiscard]] FigureRules figureRulesIn(Session &session);

/// Reads and writes them.
class FigureSettings
{
public:
    explicit FigureSettings(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QFuture<Result<FigureRules>> rules();
    /// Invalid with "quiet_days", "margin" or "discount" as subject where one is out of its range. One step to undo. Whoever waits for the
    /// answer gets forecasts by the new rules.
    [[nodiscard]] QFuture<Result<void>> setRules(const FigureRules &rules);

private:
    Workspace &m_workspace;
};

} // namespace rapport
