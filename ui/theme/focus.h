#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace rapport {

/// Whether the last thing a person did to the program was done with a key. True at the start, so that what is focused
/// first shows it. Watches the application's events from the first call on.
[[nodiscard]] bool keyboardInUse();

/// Whether a focus ring belongs on a widget now: it has the focus and a key was used last. Fields show theirs always.
[[nodiscard]] bool focusVisible(const QWidget *widget);

/// The ring: 2 px accent, inside the edge of `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius);

} // namespace rapport
