#pragma once

#include "ui/theme/theme.h"

#include <QFont>

class QWidget;

namespace rapport {

/// The type scale; point sizes and line heights are those at 100 % text size.
enum class TextStyle {
    Display,    ///< 24 pt 600, line 40: first start.
    Figure,     ///< 20 pt 600, line 30: metric card.
    Title,      ///< 17 pt 600, line 28: page, customer's name.
    Heading,    ///< 12 pt 600, line 20: list, dialog section.
    Option,     ///< 11 pt 600, line 20: options one chooses from.
    Lead,       ///< 11 pt 400, line 24: the sentence under a display line.
    Body,       ///< 10 pt 400, line 20.
    BodyStrong, ///< 10 pt 600, line 20.
    Name,       ///< 10 pt 500, line 20: names; buttons.
    Small,      ///< 9 pt 400, line 16: dates, explanations.
    SmallName,  ///< 9 pt 500, line 16: badges, tags.
    Caption,    ///< 9 pt 600, line 16: section captions.
};

/// The font of a style at the current text size. Cheap: implicitly shared, from a table.
[[nodiscard]] QFont textFont(TextStyle style);

/// Height of one line of a style in pixels: at least the scale's own line, more where the font needs it
/// (larger text, another family).
[[nodiscard]] int lineHeight(TextStyle style);

/// Gives a widget a style and the colour of its text, now and after every switch of theme or text size.
/// Calling it again replaces both.
void setTextStyle(QWidget *widget, TextStyle style, Role role = &Theme::text);

/// Sets the application's fonts (10 pt body, and those of buttons, headers and tooltips). Called by ThemeManager.
void applyApplicationFonts();

/// The current text size as a factor, 1.0 to 1.5: for icons and marks that stand beside text.
[[nodiscard]] double textScale();

namespace detail {
/// Only ThemeManager calls these.
void setTextScale(int percent);
void setBaseFontFamily(const QString &family);
} // namespace detail

} // namespace rapport
