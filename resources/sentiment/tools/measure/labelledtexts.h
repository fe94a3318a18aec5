#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport::sentiment::measure {

/// A text and what people said of it.
struct LabelledText
{
    QString text;
    double gold = 0.0; ///< -1 ... 1
    int label = 0;     ///< -1 negative, 0 neutral, 1 positive
};

/// A file of labelled texts, a label, a tab and the text in each line. A label is neg, neu, pos or a number in [-1, 1],
/// neutral below 0.125 (half a point on the raters' scale of -4 to 4). "[NAME]" in a text becomes a handle.
struct LabelledSet
{
    QString name; ///< File name without its ending.
    QVector<LabelledText> texts;
    bool graded = false; ///< Labels are numbers.

    /// Reads a file; `error` is set to file, line and problem, and the set is empty, where a line can't be understood.
    [[nodiscard]] static LabelledSet read(const QString &path, QString *error);

    /// All *.tsv of a folder by name.
    [[nodiscard]] static QVector<LabelledSet> readFolder(const QString &folder, QString *error);

    [[nodiscard]] QVector<int> labels() const;
};

} // namespace rapport::sentiment::measure
