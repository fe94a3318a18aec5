#pragma once

#include <QColor>
#include <QPalette>

namespace rapport {

/// Every colour of the window, by what it is used for. There are four: light and dark, each also in high contrast.
///
/// How to use it, in short:
/// - `Theme::current().text2` is a colour; `&Theme::text2` (a `Role`) names one, so that icons and labels
///   can look it up again after a switch. Never keep a QColor across paints.
/// - Something that paints itself needs nothing else: `ThemeManager::changed()` repaints every window. Something
///   that *keeps* colours (series pens, cached pixmaps) connects to `ThemeManager::instance()->changed`.
/// - Text: `textFont(TextStyle::Small)`, or `setTextStyle(label, TextStyle::Small, &Theme::text2)` on a widget
///   (typography.h); line and row heights come from metrics.h and grow with the text.
/// - Icons: `themedIcon(u"edit-find"_s, &Theme::text2)` (icons.h) follows the switch by itself.
/// - Marks, badges, bars, avatars and plain text in delegates: moodmark.h, badges.h, bars.h, textpaint.h.
/// - The grounds a text role may stand on are those of the contrast table that tst_theme checks: text2 and text3
///   anywhere; mood, warn, error and ok texts on their own tint, surface, window or select; accent on window,
///   surface or select.
struct Theme
{
    bool dark = false;
    bool highContrast = false; ///< Text 7:1 and every edge 3:1 (WCAG 2.1, 1.4.6 and 1.4.11), hairlines too; broader focus rings.

    // Grounds.
    QColor window;  ///< The page.
    QColor surface; ///< Cards, fields, header, detail pane.
    QColor raised;  ///< Focused editor, menu, tooltip.
    QColor rail;    ///< Rail, table header.
    QColor hover;   ///< Row or flat button under the pointer.
    QColor select;  ///< Selected row, chip that is on.
    QColor line;    ///< Hairlines: decoration only, never the edge of something to use.
    QColor outline; ///< Edges of fields and buttons, 3:1 on window.

    // Text.
    QColor text;     ///< What is said.
    QColor text2;    ///< What explains it.
    QColor text3;    ///< What dates it; placeholders.
    QColor disabled;

    // The one accent: act here, you are here, focus.
    QColor accent;
    QColor accentHover;
    QColor onAccent;

    // Notices; each text colour stands on its own tint or on surface.
    QColor warn, warnTint;   ///< Late, promised for today, doubtful cell.
    QColor error, errorTint; ///< Could not be done.
    QColor ok, okTint;       ///< Done, consent given.

    // Mood: always beside a word or a sign.
    QColor negative, negativeTint, negativeFull;
    QColor neutral, neutralTint; ///< The tint is also the fill of tags and neutral badges.
    QColor positive, positiveTint, positiveFull;
    QColor onMark; ///< Sign on a full disc.

    // Charts.
    QColor series1, series2, series3, series4; ///< series4 is what one compares with.
    QColor promoters, passives, detractors;

    /// The colours now in force. The reference stays valid; its values change with the switch.
    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();
    [[nodiscard]] static const Theme &highContrastLight();
    [[nodiscard]] static const Theme &highContrastDark();

    /// The palette for plain Qt widgets.
    [[nodiscard]] QPalette palette() const;
};

/// Names a colour of the theme, for example `&Theme::text2`.
using Role = QColor Theme::*;

/// `colour` with its opacity replaced, 0..1: for chart bands only; widgets use the fixed roles.
[[nodiscard]] QColor withAlpha(QColor colour, double alpha);

/// Contrast ratio of two opaque colours after WCAG 2.1, 1..21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

namespace detail {
/// Only ThemeManager calls this.
void setCurrentTheme(bool dark, bool highContrast);
} // namespace detail

} // namespace rapport
