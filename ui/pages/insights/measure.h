#pragma once

#include "models/metrics/estimate.h"
#include "ui/pages/insights/figuretexts.h"

#include <QString>

#include <utility>

namespace rapport {

/// How a figure is written and drawn. Points: NPS, whole. Share: 0..1 in per cent. Mean: one decimal on a scale.
/// Score: mood, -1..1, signed. Money: minor units. Seconds: a span of time.
enum class Unit { Points, Share, Mean, Score, Money, Seconds };

/// One figure of metrics.md as people meet it: the same words on every sheet and in the report.
struct Measure
{
    QString key;        ///< As in MonthlyFigures.
    QString name;       ///< "Satisfied (CSAT)"
    QString what;       ///< What is measured, beside the name: "answers 4 and 5 of 5".
    QString definition; ///< One or two sentences, with the interval's name.
    Unit unit = Unit::Share;
    Counted counted = Counted::Answers;
    bool higherIsBetter = true;
    std::pair<double, double> scale{0, 1}; ///< Of a Mean.
};

/// What a shop sets that definitions name.
struct MeasureSettings
{
    int windowDays = 0;    ///< Inactivity.
    int fcrWindowDays = 7;
    QString currency;      ///< ISO 4217, of Money.
};

/// The measure of a key of MonthlyFigures; a key not known here is a share named by the key.
[[nodiscard]] Measure measure(const QString &key, const MeasureSettings &settings = {});

/// What opening a point of the figure shows: "Show these 59", "Show the conversations"; empty for n = 0.
[[nodiscard]] QString openText(const Measure &measure, qint64 n);

/// "84 %", "5.9", "+0.12", "€ 394".
[[nodiscard]] QString valueText(const Measure &measure, double value, const QString &currency);
/// "+3" (points of NPS or of per cent), "−0.4", "+€ 17".
[[nodiscard]] QString differenceText(const Measure &measure, double difference, const QString &currency);
/// "78 to 88 %".
[[nodiscard]] QString intervalText(const Measure &measure, double low, double high, const QString &currency);

} // namespace rapport
