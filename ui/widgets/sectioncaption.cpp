#include "ui/widgets/sectioncaption.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>
#include <QStyle>

namespace rapport {

SectionCaption::SectionCaption(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void SectionCaption::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void SectionCaption::setExplanation(const QString &text)
{
    m_explanation = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void SectionCaption::setRule(bool rule)
{
    m_rule = rule;
    update();
}

void SectionCaption::setTrailing(QWidget *widget)
{
    delete m_trailing;
    m_trailing = widget;
    widget->setParent(this);
    widget->show();
    placeTrailing();
    updateGeometry();
}

QSize SectionCaption::sizeHint() const
{
    int width = lineWidth(m_text, TextStyle::Caption);
    if (!m_explanation.isEmpty())
        width += space::s8 + lineWidth(m_explanation, TextStyle::Small);
    int height = size::dayLine();
    if (m_trailing) {
        width += space::s8 + m_trailing->sizeHint().width();
        height = qMax(height, m_trailing->sizeHint().height());
    }
    return {width, height};
}

void SectionCaption::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    QRectF area(rect());
    if (m_trailing)
        area.setRight(width() - m_trailing->width() - space::s8);
    qreal x = area.x() + paintLine(&painter, area, m_text, TextStyle::Caption, t.text2);
    if (!m_explanation.isEmpty()) {
        const QRectF rest(x + space::s8, area.y(), area.right() - x - space::s8, area.height());
        x += space::s8 + paintLine(&painter, rest, m_explanation, TextStyle::Small, t.text3);
    }
    const qreal from = m_text.isEmpty() && m_explanation.isEmpty() ? area.x() : x + space::s8;
    if (m_rule && area.right() > from)
        painter.fillRect(QRectF(from, qRound(area.center().y()), area.right() - from, 1), t.line);
}

void SectionCaption::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTrailing();
}

void SectionCaption::placeTrailing()
{
    if (!m_trailing)
        return;
    const QSize wanted = m_trailing->sizeHint();
    const QRect place(QPoint(width() - wanted.width(), (height() - wanted.height()) / 2), wanted);
    m_trailing->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace rapport
