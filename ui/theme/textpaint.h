#pragma once

#include "ui/theme/typography.h"

#include <QRectF>
#include <QString>

class QFontMetrics;
class QFontMetricsF;
class QPainter;

namespace rapport {

/// Customers' text made safe for one line: line breaks, tabs and control characters become single spaces, and
/// direction overrides (which could reorder what stands beside it) are dropped. It is never markup: painters draw it
/// with QPainter, labels get Qt::PlainText.
[[nodiscard]] QString plainLine(const QString &text);

/// Customers' text for a tooltip: tooltips guess at markup, so it is escaped and wrapped in a paragraph (which also
/// breaks long lines). Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Paints one line of plain text in `rect`: vertically centred, elided where it does not fit (at the end; files and
/// addresses: Qt::ElideMiddle). Returns the width that was drawn, so that the next piece can follow.
qreal paintLine(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

/// Width of one line in a style, rounded up to whole pixels.
[[nodiscard]] int lineWidth(const QString &text, TextStyle style);

/// Paints at most `maxLines` wrapped lines, the last one elided; line height is that of the style. Returns the height
/// used. Line breaks in the text count as spaces.
int paintLines(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour, int maxLines);

/// Height that paintLines needs for `width` pixels.
[[nodiscard]] int linesHeight(const QString &text, TextStyle style, int width, int maxLines);

/// Figures in columns: every digit stands centred in a cell as wide as the font's widest digit (Inter's digits differ
/// by two pixels and Qt 6.4 can't ask for tabular ones), everything else keeps its own width.
void paintFigures(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                  Qt::Alignment alignment = Qt::AlignRight);

/// Width of `text` as paintFigures sets it.
[[nodiscard]] qreal figuresWidth(const QString &text, TextStyle style);

} // namespace rapport
