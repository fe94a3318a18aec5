#include "ui/widgets/avatar.h"

#include "ui/theme/badges.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace rapport {

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = size::scaled(44);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name);
}

} // namespace rapport
