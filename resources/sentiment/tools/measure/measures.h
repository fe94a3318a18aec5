#pragma once

#include <QString>
#include <QVector>

#include <array>
#include <vector>

namespace rapport::sentiment::measure {

/// How well one class was told; NaN where nothing was said or nothing was there.
struct ClassMeasure
{
    int texts = 0; ///< Texts with this label.
    double precision = 0.0;
    double recall = 0.0;
    double f1 = 0.0;
};

/// Scores of a set beside its labels.
struct Measures
{
    std::array<ClassMeasure, 3> classes; ///< Negative, neutral, positive.
    double macroF1 = 0.0;                ///< Mean over the classes that stand in the set.
    double auc = 0.0;                    ///< Chance that a positive text scores above a negative one; ties count half.
    int texts = 0;
};

/// Measures scores in [-1, 1] by the product's thresholds of +-0.05. `labels`: -1, 0, 1, as many as scores.
[[nodiscard]] Measures measure(const QVector<int> &labels, const std::vector<double> &scores);

/// Heading of tableRow().
[[nodiscard]] QString tableHead();
/// A line for people: name, engine, texts, macro-F1, AUC, then precision, recall and F1 of each class.
[[nodiscard]] QString tableRow(const QString &set, const QString &engine, const Measures &measures);

} // namespace rapport::sentiment::measure
