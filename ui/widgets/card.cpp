#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace rapport {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(&painter, rect(), m_current);
}

void paintCard(QPainter *painter, const QRectF &rect, bool current)
{
    const Theme &t = Theme::current();
    const qreal edge = current ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(current ? t.accent : t.line, edge));
    painter->setBrush(t.surface);
    painter->drawRoundedRect(rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius::card, radius::card);
    painter->restore();
}

} // namespace rapport
