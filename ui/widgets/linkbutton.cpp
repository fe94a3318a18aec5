#include "ui/widgets/linkbutton.h"

#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport {

namespace {
constexpr int margin = 3; ///< Room for the focus ring.
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

QSize LinkButton::sizeHint() const
{
    return {lineWidth(text(), TextStyle::Caption) + 2 * margin, size::tag()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    const QColor ink = !isEnabled() ? t.disabled : underMouse() || isDown() ? t.accentHover : t.accent;
    const QRectF line = QRectF(rect()).adjusted(margin, 0, -margin, 0);
    const qreal width = paintLine(&painter, line, text(), TextStyle::Caption, ink);
    const int y = qRound(line.center().y() + lineHeight(TextStyle::Caption) / 2.0) - 1;
    painter.fillRect(QRectF(line.x(), y, width, 1), ink);
    if (focusVisible(this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::badge, radius::badge);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & Qt::ControlModifier)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
