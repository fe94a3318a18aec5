#pragma once

#include <QMargins>
#include <QRectF>
#include <QTransform>

class QPainter;
class QWidget;

namespace rapport {

/// Painting laid out from left to right, turned round for a right-to-left language: while one stands, everything painted lands at the mirrored
/// place within its bounds. Words, figures and marks stay upright: their painters look for it (Upright). Hits are found with mirroredPoint().
class Mirrored
{
public:
    /// Mirrors within the widget where its layout goes from right to left.
    Mirrored(QPainter *painter, const QWidget *widget);
    /// Mirrors within `bounds` where `direction` is from right to left.
    Mirrored(QPainter *painter, const QRectF &bounds, Qt::LayoutDirection direction);
    ~Mirrored();
    Q_DISABLE_COPY_MOVE(Mirrored)

private:
    QPainter *m_painter = nullptr; ///< Null: nothing to turn back.
    QTransform m_before;
};

/// What is painted while one stands keeps its place on a mirrored painter but reads the right way round within `box`.
class Upright
{
public:
    Upright(QPainter *painter, const QRectF &box);
    ~Upright();
    Q_DISABLE_COPY_MOVE(Upright)

private:
    QPainter *m_painter = nullptr; ///< Null: it is not mirrored.
    QTransform m_before;
};

/// The point of the left-to-right layout that a mirrored `widget` shows at `point`; `point` itself where it is not mirrored.
[[nodiscard]] QPoint mirroredPoint(const QWidget *widget, const QPoint &point);

/// Margins of a left-to-right layout for `widget`: layouts turn round what is in them, not the room at their edges.
[[nodiscard]] QMargins mirroredMargins(const QWidget *widget, const QMargins &margins);

} // namespace rapport
