#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// The sentiment columns of a text, as stored. Scores are thousandths, -1000..1000.
struct Mood
{
    std::optional<int> score;      ///< What the engine read; empty: nothing was said (no text, or by us).
    int confidence = 0;            ///< 0 low, 1 medium, 2 high.
    bool mixed = false;
    std::optional<int> opening;
    std::optional<int> closing;
    quint32 emotions = 0;          ///< Bit mask over sentiment::Emotion.
    quint32 signalBits = 0;        ///< Bit mask over sentiment::Signal.
    QString language;
    int engineVersion = 0;
    std::optional<int> corrected;  ///< A person's word; beats the engine's.
    StaffId correctedBy;
    qint64 correctedAt = 0;        ///< UTC epoch ms; 0: never.

    /// What counts: the correction if there is one.
    [[nodiscard]] std::optional<int> effective() const { return corrected ? corrected : score; }
    friend bool operator==(const Mood &, const Mood &) = default;
};

} // namespace rapport
