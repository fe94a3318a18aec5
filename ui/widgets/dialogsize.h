#pragma once

class QWidget;

namespace rapport {

/// Opens a dialog with this size (pixels at 100 % text size), but never larger than its screen: with large text on a small screen
/// its buttons would stand below the edge.
void resizeWithinScreen(QWidget *dialog, int width, int height);

} // namespace rapport
