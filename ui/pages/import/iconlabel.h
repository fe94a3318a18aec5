#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QWidget>

namespace rapport {

/// An icon that stands beside words and follows the theme. Takes no input; screen readers pass over it.
class IconLabel : public QWidget
{
public:
    IconLabel(const QString &name, int pixels, Role role, QWidget *parent) : QWidget(parent), m_name(name), m_pixels(pixels), m_role(role)
    {
        setFixedSize(size::scaled(pixels), size::scaled(pixels));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRectF(rect()), m_name, size::scaled(m_pixels), Theme::current().*m_role);
    }

private:
    const QString m_name;
    const int m_pixels;
    const Role m_role;
};

} // namespace rapport
