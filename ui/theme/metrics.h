#pragma once

#include "ui/theme/typography.h"

namespace rapport {

/// Distances in pixels; nothing else is used between things.
namespace space {
inline constexpr int s4 = 4;
inline constexpr int s8 = 8;
inline constexpr int s12 = 12;
inline constexpr int s16 = 16;
inline constexpr int s20 = 20;
inline constexpr int s24 = 24;
inline constexpr int s48 = 48;
} // namespace space

/// Corner radii in pixels. Chips take half their height.
namespace radius {
inline constexpr int badge = 4;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

/// Sizes in pixels that grow with the text. The numbers in the comments are those at 100 %.
namespace size {
/// `lines` lines of a style and `padding` pixels above and below together.
[[nodiscard]] inline int row(TextStyle style, int lines, int padding) { return lines * lineHeight(style) + padding; }

[[nodiscard]] inline int button() { return row(TextStyle::Body, 1, 12); }       ///< 32
[[nodiscard]] inline int smallButton() { return row(TextStyle::Body, 1, 8); }   ///< 28
[[nodiscard]] inline int field() { return button(); }                          ///< 32
[[nodiscard]] inline int chip() { return row(TextStyle::Small, 1, 12); }        ///< 28
[[nodiscard]] inline int tag() { return row(TextStyle::Small, 1, 4); }          ///< 20
[[nodiscard]] inline int search() { return row(TextStyle::Body, 1, 14); }       ///< 34
[[nodiscard]] inline int topBar() { return search() + 18; }                    ///< 52
[[nodiscard]] inline int statusLine() { return row(TextStyle::Small, 1, 12); }  ///< 28
[[nodiscard]] inline int listRow() { return row(TextStyle::Body, 2, 16); }      ///< 56
[[nodiscard]] inline int workRow() { return lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + 14; } ///< 50
[[nodiscard]] inline int timelineRow() { return row(TextStyle::Body, 1, 10); }  ///< 30
[[nodiscard]] inline int dayLine() { return row(TextStyle::Small, 1, 8); }      ///< 24
[[nodiscard]] inline int tableRow() { return row(TextStyle::Body, 1, 9); }      ///< 29
[[nodiscard]] inline int tableHeader() { return row(TextStyle::Small, 1, 12); } ///< 28
[[nodiscard]] inline int menuItem() { return row(TextStyle::Body, 1, 8); }      ///< 28
/// `pixels` at 100 % text size, grown with the text: icons (16, 22, 28), marks, fixed columns.
[[nodiscard]] inline int scaled(int pixels) { return static_cast<int>(pixels * textScale() + 0.5); }
[[nodiscard]] inline int icon() { return scaled(16); }
[[nodiscard]] inline int railIcon() { return scaled(22); }
[[nodiscard]] inline int railEntry() { return railIcon() + lineHeight(TextStyle::Small) + 18; } ///< 56
[[nodiscard]] inline int mark() { return scaled(18); } ///< Mood mark in a list row.

inline constexpr int minimumWindowWidth = 1024;
inline constexpr int minimumWindowHeight = 640;
inline constexpr int listColumn = 304;
inline constexpr int briefColumn = 272;
inline constexpr int widestText = 720;     ///< Text columns stop here.
inline constexpr int briefFoldsBelow = 1240; ///< Window width: the brief becomes a strip.
inline constexpr int listFoldsBelow = 1100;  ///< Window width: the list becomes a pane one goes back to.
} // namespace size

} // namespace rapport
