#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// What RapportStyle draws, one function per element; nothing else uses them. Each takes the option of the element it is
/// named after.
namespace rapport::styleparts {

// Buttons (stylebuttons.cpp).
void drawButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawToolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawCheckBox(const QStyleOption &option, QPainter *painter);
void drawRadioButton(const QStyleOption &option, QPainter *painter);

// Fields (stylefields.cpp).
/// Edge and fill of anything one types or chooses in.
void drawField(const QRect &rect, QStyle::State state, bool focused, bool raised, QPainter *painter);
void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void drawProgressGroove(const QStyleOption &option, QPainter *painter);
void drawProgressContents(const QStyleOptionProgressBar &option, QPainter *painter);

// Lists, tables, tabs, scroll bars (styleviews.cpp).
void drawItemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter);
void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter);
void drawTabShape(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget);
void drawTabLabel(const QStyleOptionTab &option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

// Menus (stylemenus.cpp).
void drawMenuPanel(const QStyleOption &option, QPainter *painter);
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace rapport::styleparts
