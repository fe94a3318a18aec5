#pragma once

#include "models/metrics/estimate.h"

#include <QString>

namespace rapport::cli {

/// How a kind of figure is printed in a table.
struct FigureStyle
{
    double factor = 1; ///< 100 for shares in per cent, 1 / 60 for seconds in minutes.
    int digits = 0;    ///< After the point.
    QString unit;      ///< Behind the figure: "%".
};

inline const FigureStyle asPercent{100, 0, QStringLiteral("%")};
inline const FigureStyle asMinutes{1.0 / 60, 1, {}};

/// "41%": the figure; "-" where it can't be given, "not yet" where it will be.
[[nodiscard]] QString figureCell(const metrics::Estimate &figure, const FigureStyle &style);
/// "41% (52)": with its n.
[[nodiscard]] QString countedCell(const metrics::Estimate &figure, const FigureStyle &style);
/// "28..56%": the interval; empty where there is none.
[[nodiscard]] QString intervalCell(const metrics::Estimate &figure, const FigureStyle &style);

} // namespace rapport::cli
