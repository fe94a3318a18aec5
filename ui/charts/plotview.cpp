#include "ui/charts/plotview.h"

#include "ui/charts/pointcard.h"
#include "ui/support/spokenrole.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

PlotView::PlotView(QWidget *parent)
    : QWidget(parent), m_card(new PointCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Chart, Inside::Hidden);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(m_card, &PointCard::openRequested, this, &PlotView::openCurrent);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PlotView::setPlot(std::shared_ptr<const Plot> plot)
{
    m_plot = std::move(plot);
    m_current = -1;
    m_card->hide();
    if (m_plot) {
        setObjectName(u"plot."_s + m_plot->head().id);
        setAccessibleName(m_plot->head().title);
        setAccessibleDescription(m_plot->head().spoken);
    }
    updateGeometry();
    update();
}

QRectF PlotView::area() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2);
}

QPoint PlotView::partPosition(int part) const
{
    return m_plot ? m_plot->partRect(part, area()).center().toPoint() : QPoint();
}

void PlotView::setCurrent(int part)
{
    m_current = part;
    update();
    if (!m_plot || part < 0 || part >= m_plot->count()) {
        m_current = -1;
        m_card->hide();
        return;
    }
    m_card->setPoint(m_plot->said(part));
    m_card->placeAround(m_plot->partRect(part, area()).toRect());
    m_card->show();
    m_card->raise();
}

QSize PlotView::sizeHint() const
{
    return {size::scaled(420), m_plot ? m_plot->naturalHeight() + 4 : size::scaled(120)};
}

QSize PlotView::minimumSizeHint() const
{
    return {size::scaled(240), sizeHint().height()};
}

void PlotView::paintEvent(QPaintEvent *)
{
    if (!m_plot)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_plot->paint(&painter, area(), Theme::current(), m_current);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::control);
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_current >= 0)
        setCurrent(m_current);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const int part = m_plot ? m_plot->partAt(event->position(), area()) : -1;
    if (part != m_current)
        setCurrent(part);
    setCursor(part >= 0 && !m_plot->said(part).open.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_plot)
        return;
    setCurrent(m_plot->partAt(event->position(), area()));
    openCurrent();
}

void PlotView::leaveEvent(QEvent *event)
{
    if (!focusVisible(this))
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void PlotView::moveTo(int part)
{
    setCurrent(part);
    if (m_current < 0)
        return;
    const ChartPoint &point = m_plot->said(m_current);
    setAccessibleDescription(QStringList{point.title, point.figure, point.basis, point.open}.join(u", "_s));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (!m_plot || m_plot->count() == 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveTo(m_plot->step(m_current, event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return;
    case Qt::Key_T:
        Q_EMIT tableRequested();
        return;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_plot && m_current < 0 && event->reason() != Qt::MouseFocusReason && keyboardInUse())
        moveTo(m_plot->step(-1, Qt::Key_Home));
    update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    if (m_plot)
        setAccessibleDescription(m_plot->head().spoken);
}

void PlotView::openCurrent()
{
    if (m_plot && m_current >= 0 && !m_plot->said(m_current).open.isEmpty())
        Q_EMIT opened(m_current);
}

} // namespace rapport
