#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace rapport {

/// An icon of the Breeze theme in one colour of ours; it looks the colour up whenever it is painted, so it follows
/// the switch of theme. Disabled it takes the disabled colour; checked (QIcon::On) it takes `onRole` if given.
/// The names are those of the table in the design ("edit-find", "call-start" ...).
[[nodiscard]] QIcon themedIcon(const QString &name, Role role = &Theme::text2, Role onRole = nullptr);

/// The same as a pixmap for delegates: `size` in device-independent pixels. Cached by name, size, colour and ratio.
[[nodiscard]] QPixmap themedPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

/// Paints an icon centred in `rect`, `size` pixels large.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, int size, const QColor &colour);

/// What a message is about.
enum class Notice { Information, Done, Warning, Error };

/// The mark of a message: i in a disc, tick, ! in a triangle, cross in a disc. Painted, because the
/// theme's own are two-coloured and lose their sign when tinted.
void paintNoticeMark(QPainter *painter, const QRectF &rect, Notice notice);

[[nodiscard]] const QColor &noticeColour(Notice notice);
[[nodiscard]] const QColor &noticeTint(Notice notice);

/// A small open arrow pointing down (or up), 10 × 5 px at 100 %, centred in `rect`: combo boxes, menus, sort order.
void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, bool up = false);

/// Finds Breeze on every platform, also without a desktop. Called by ThemeManager.
void installIconTheme();

} // namespace rapport
