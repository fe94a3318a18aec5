#pragma once

#include <QRandomGenerator>

namespace rapport {

/// The version a change gives to a row whose version was `before`. Undo restores a row with its old version, so a number
/// that only counted up would be given twice: whoever read version 6 before it was undone could overwrite the other
/// version 6 that was written since. Hence the step is drawn by chance: a number hardly ever stands for two states of the row, and the
/// newer of two states that follow each other has the higher one. Never 1 for a row that has one: that is what nobody has
/// touched.
[[nodiscard]] inline int nextVersion(int before)
{
    constexpr int widestStep = 10'000; // Some 400,000 changes of one row fit into an int.
    return before + 1 + QRandomGenerator::global()->bounded(widestStep);
}

} // namespace rapport
