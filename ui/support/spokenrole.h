#pragma once

#include <QAccessible>

class QWidget;

namespace rapport {

/// Whether a screen reader looks inside a widget.
enum class Inside { Shown, Hidden };

/// Tells screen readers what a widget is that paints itself: Qt calls every such one "filler", which says nothing to a listener.
/// A button can be pressed by them too, as by Return. `Hidden`: what lies inside it is its own business (a chart's scene).
void setSpokenRole(QWidget *widget, QAccessible::Role role, Inside inside = Inside::Shown);

} // namespace rapport
