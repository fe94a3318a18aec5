#pragma once

#include "resources/sentiment/tools/measure/labelledtexts.h"

#include <vector>

namespace rapport::sentiment::measure {

/// A command to compare with: reads a text per line, writes a score in [-1, 1] per line.
struct OtherCommand
{
    QString name;
    QString command; ///< Run by the shell.

    /// From "NAME=COMMAND"; the name is empty where that can't be read.
    [[nodiscard]] static OtherCommand parse(const QString &argument);

    /// A score for every text; empty, with `error` set, where the command fails or answers with something else.
    [[nodiscard]] std::vector<double> score(const LabelledSet &set, QString *error) const;
};

} // namespace rapport::sentiment::measure
