#include "ui/pages/insights/effectbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {
constexpr int natural = 260;
constexpr double barHeight = 10;
constexpr double dot = 5;
constexpr double room = 1.12; ///< Of the axis beyond the outermost end.
} // namespace

EffectBar::EffectBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void EffectBar::setFigure(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(
        tr("Difference %1, between %2 and %3", "value, ends of its range").arg(figure.valueText, figure.lowText, figure.highText));
    setToolTip(accessibleName());
    update();
}

QSize EffectBar::sizeHint() const
{
    return {size::scaled(natural), 3 * lineHeight(TextStyle::Small) + space::s12};
}

void EffectBar::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = lineHeight(TextStyle::Small);
    const double end = room * std::max({std::abs(m_figure.low), std::abs(m_figure.high), m_figure.visible, 1e-9});
    const double middle = line + space::s4 + line / 2;
    const auto x = [&](double value) { return (value / end + 1) / 2 * (width() - 2) + 1; };
    const auto at = [&](double value, double y, const QString &text, TextStyle style, const QColor &colour) {
        const double wide = lineWidth(text, style);
        const double left = std::clamp(x(value) - wide / 2, 0.0, std::max(0.0, width() - wide));
        paintLine(&painter, QRectF(left, y, wide, line), text, style, colour);
        return QRectF(left, y, wide, line);
    };
    painter.fillRect(QRectF(0, std::round(middle), width(), 1), t.line);
    const QColor ink = m_figure.real ? t.series1 : t.series4;
    painter.setPen(QPen(ink, 1.25));
    painter.setBrush(withAlpha(ink, 0.24));
    painter.drawRoundedRect(QRectF(QPointF(x(m_figure.low), middle - barHeight / 2), QPointF(x(m_figure.high), middle + barHeight / 2)), 3,
                            3);
    painter.setPen(QPen(t.text3, 1, Qt::DotLine));
    for (const double tick : {-m_figure.visible, m_figure.visible})
        painter.drawLine(QPointF(x(tick), middle - barHeight), QPointF(x(tick), middle + barHeight));
    painter.setPen(QPen(t.text, 1.5));
    painter.drawLine(QPointF(x(0), middle - line / 2 - 2), QPointF(x(0), middle + line / 2 + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(m_figure.value), middle), dot, dot);
    at(m_figure.value, 0, m_figure.valueText, TextStyle::Caption, t.text);
    const double below = middle + line / 2 + space::s4;
    const QRectF low = at(m_figure.low, below, m_figure.lowText, TextStyle::Small, t.text2);
    const double wide = lineWidth(m_figure.highText, TextStyle::Small);
    // Two ends close to each other: the second one gives way to the right.
    const double left = std::clamp(std::max(x(m_figure.high) - wide / 2, low.right() + space::s8), 0.0, std::max(0.0, width() - wide));
    paintLine(&painter, QRectF(left, below, wide, line), m_figure.highText, TextStyle::Small, t.text2);
}

} // namespace rapport
