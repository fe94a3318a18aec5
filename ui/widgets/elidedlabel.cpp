#include "ui/widgets/elidedlabel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>
#include <QStyle>

namespace rapport {

ElidedLabel::ElidedLabel(TextStyle style, Role role, QWidget *parent)
    : QWidget(parent), m_style(style), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = plainLine(text);
    setAccessibleName(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setStyleAndRole(TextStyle style, Role role)
{
    m_style = style;
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {lineWidth(m_text, m_style), lineHeight(m_style)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(lineWidth(m_text, m_style), size::scaled(40)), lineHeight(m_style)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = Theme::current();
    paintLine(&painter, rect(), m_text, m_style, isEnabled() ? t.*m_role : t.disabled, QStyle::visualAlignment(layoutDirection(), m_alignment), m_elide);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool cut = lineWidth(m_text, m_style) > width();
    setToolTip(cut ? plainToolTip(m_text) : QString());
}

} // namespace rapport
