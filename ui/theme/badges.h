#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace rapport {

/// Whether a change is one, and whether it is good for the shop (for churn, down is good).
enum class Verdict {
    None,       ///< Nothing to compare with.
    WithinNoise,
    Better,
    Worse,
};

/// "▲ +8, real", "▼ −6, real", "≈ +13, within noise". `change` is the formatted change with its sign ("+8", "−0.6");
/// the arrow follows that sign, not the verdict.
[[nodiscard]] QString verdictText(Verdict verdict, const QString &change);

/// Size of paintVerdict for that text.
[[nodiscard]] QSize verdictSize(Verdict verdict, const QString &change);

/// The badge, left and vertically centred in `rect`; returns its width. Mood tint by good or bad, neutral for noise.
int paintVerdict(QPainter *painter, const QRectF &rect, Verdict verdict, const QString &change);

/// The same badge with words of the caller's ("▼ falling, real"): the verdict only chooses the colours.
[[nodiscard]] QSize badgeSize(const QString &text);
int paintBadge(QPainter *painter, const QRectF &rect, Verdict verdict, const QString &text);

/// Size of a tag (rounded, neutral fill, 20 px high) at its natural width.
[[nodiscard]] QSize tagSize(const QString &text);

/// A tag at the left of `rect`, elided to it; returns its width. Tags are customers' words: plain text.
int paintTag(QPainter *painter, const QRectF &rect, const QString &text);

/// A key or key combination in its little frame ("Ctrl K"); right-aligned in `rect`. Returns its width.
int paintKey(QPainter *painter, const QRectF &rect, const QString &keys, Qt::Alignment alignment = Qt::AlignRight);
[[nodiscard]] QSize keySize(const QString &keys);

/// Count badge of the rail: a round dark fill, at least as wide as high, centred on `centre`.
void paintCount(QPainter *painter, const QPointF &centre, int count);

/// Initials of a name: first letters of the first and the last word ("Ingrid Solheim" → "IS"), one letter for one word,
/// "?" for none. Whole characters, also outside the basic plane.
[[nodiscard]] QString initials(const QString &name);

/// Disc with initials, centred in `rect`.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name);

} // namespace rapport
