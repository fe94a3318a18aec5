#include "ui/widgets/topbar.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace rapport {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TopBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), size::topBar()};
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().line);
}

} // namespace rapport
