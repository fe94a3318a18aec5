#include "ui/theme/mirrored.h"

#include <QPainter>
#include <QWidget>

namespace rapport {

namespace {

/// Left for right within a box; whole pixels stay whole where the box's are.
QTransform turnedWithin(const QRectF &box)
{
    return {-1, 0, 0, 1, box.left() + box.right(), 0};
}

} // namespace

Mirrored::Mirrored(QPainter *painter, const QWidget *widget) : Mirrored(painter, widget->rect(), widget->layoutDirection()) {}

Mirrored::Mirrored(QPainter *painter, const QRectF &bounds, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return;
    m_painter = painter;
    m_before = painter->worldTransform();
    painter->setWorldTransform(turnedWithin(bounds), true);
}

Mirrored::~Mirrored()
{
    if (m_painter)
        m_painter->setWorldTransform(m_before);
}

Upright::Upright(QPainter *painter, const QRectF &box)
{
    if (painter->worldTransform().m11() >= 0)
        return;
    m_painter = painter;
    m_before = painter->worldTransform();
    painter->setWorldTransform(turnedWithin(box), true);
}

Upright::~Upright()
{
    if (m_painter)
        m_painter->setWorldTransform(m_before);
}

QPoint mirroredPoint(const QWidget *widget, const QPoint &point)
{
    return widget->layoutDirection() == Qt::RightToLeft ? QPoint(widget->width() - 1 - point.x(), point.y()) : point;
}

QMargins mirroredMargins(const QWidget *widget, const QMargins &margins)
{
    if (widget->layoutDirection() == Qt::LeftToRight)
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace rapport
