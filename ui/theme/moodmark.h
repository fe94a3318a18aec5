#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace rapport {

/// What a score is called before people. The engine's labels (negative, neutral, positive) stay inside.
enum class MoodBand { None, Upset, Unhappy, Neutral, Pleased, Delighted, Mixed };

/// Band of a score in [-1, 1]: upset to -0.50, unhappy to -0.05, pleased from 0.05, delighted from 0.50.
/// `mixed` (both sides strong) wins over the number.
[[nodiscard]] MoodBand moodBand(double score, bool mixed = false);

/// "upset" ... "delighted", "mixed", "no mood".
[[nodiscard]] QString moodWord(MoodBand band);

/// "upset −0.68": what stands beside every mark. Without a score: "no mood".
[[nodiscard]] QString moodText(std::optional<double> score, bool mixed = false);

/// Colour of the word and number; 4.5:1 on surface, window, select and the band's own tint.
[[nodiscard]] const QColor &moodColour(MoodBand band);
/// Fill for badges and marked words.
[[nodiscard]] const QColor &moodTint(MoodBand band);
/// The strong fill for bars and dots; needs no reading by itself.
[[nodiscard]] const QColor &moodFill(MoodBand band);

/// The disc with its sign, centred in `rect` as a square of its shorter side (18 px in rows, 24 on first start).
void paintMoodMark(QPainter *painter, const QRectF &rect, MoodBand band);

/// Mark, word and number in one line; returns the width used. `style` is usually Caption or Small.
qreal paintMoodText(QPainter *painter, const QRectF &rect, std::optional<double> score, bool mixed, TextStyle style,
                    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace rapport
