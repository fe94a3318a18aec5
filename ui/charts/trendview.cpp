#include "ui/charts/trendview.h"

#include "ui/charts/pointcard.h"
#include "ui/charts/trendchart.h"
#include "ui/support/spokenrole.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

TrendView::TrendView(QWidget *parent)
    : QChartView(parent), m_chart(new TrendChart(Theme::current())), m_card(new PointCard(this))
{
    setChart(m_chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Chart, Inside::Hidden);
    setMouseTracking(true);
    // The card it lies on shows through; the view's own ground would be the palette's.
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    // Takes the height the card gives: a preferred one would make the page scroll.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_card, &PointCard::openRequested, this, &TrendView::openCurrent);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &TrendView::recolour);
}

void TrendView::setSpec(const ChartSpec &spec)
{
    if (spec == m_chart->spec()) // Qt Charts lays out anew whatever it is given, and what is pointed at would be left.
        return;
    setObjectName(u"chart."_s + spec.id);
    setAccessibleName(spec.caption.isEmpty() ? spec.title : spec.title + u", "_s + spec.caption);
    setAccessibleDescription(spec.spoken);
    m_card->hide();
    m_chart->setSpec(spec);
}

const ChartSpec &TrendView::spec() const
{
    return m_chart->spec();
}

int TrendView::current() const
{
    return m_chart->current();
}

QVector<std::pair<ChartLayer, QString>> TrendView::layers() const
{
    return m_chart->layers();
}

void TrendView::setHidden(ChartLayer layer, bool hidden)
{
    m_chart->setHidden(layer, hidden);
}

bool TrendView::isHidden(ChartLayer layer) const
{
    return m_chart->isHidden(layer);
}

QPoint TrendView::pointPosition(int index) const
{
    return mapFromScene(m_chart->mapToScene(m_chart->positionOf(index)));
}

void TrendView::setCurrent(int index)
{
    m_chart->setCurrent(index);
    if (index < 0 || index >= spec().points.size()) {
        m_card->hide();
        return;
    }
    m_card->setPoint(spec().points[index]);
    m_card->placeAt(pointPosition(index));
    m_card->show();
    m_card->raise();
}

QSize TrendView::sizeHint() const
{
    return {size::scaled(420), size::scaled(190)};
}

QSize TrendView::minimumSizeHint() const
{
    return {size::scaled(160), size::scaled(120)};
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = m_chart->mapFromScene(mapToScene(event->position().toPoint()));
    const int index = m_chart->indexAt(position);
    setCurrent(index);
    const bool opens = index >= 0 && !spec().points[index].open.isEmpty();
    viewport()->setCursor(opens || m_chart->layerAt(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TrendView::mousePressEvent(QMouseEvent *event)
{
    // Not to the chart's items: QChartView would start a rubber band.
    event->accept();
}

void TrendView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF position = m_chart->mapFromScene(mapToScene(event->position().toPoint()));
    if (const auto layer = m_chart->layerAt(position)) {
        setHidden(*layer, !isHidden(*layer));
        return;
    }
    setCurrent(m_chart->indexAt(position));
    openCurrent();
}

void TrendView::leaveEvent(QEvent *event)
{
    if (!focusVisible(this))
        setCurrent(-1);
    QChartView::leaveEvent(event);
}

void TrendView::moveTo(int index)
{
    const auto count = static_cast<int>(spec().points.size());
    if (count == 0)
        return;
    setCurrent(std::clamp(index, 0, count - 1));
    const ChartPoint &point = spec().points[current()];
    setAccessibleDescription(QStringList{point.title, point.figure, point.basis, point.happened, point.open}.join(u", "_s));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(spec().points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(current() < 0 ? last : current() - 1);
        return;
    case Qt::Key_Right:
        moveTo(current() < 0 ? last : current() + 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
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
        if (current() >= 0) {
            setCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    // Not to QGraphicsView: Up and Down would scroll the chart inside its frame.
    event->ignore();
}

void TrendView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (current() < 0 && event->reason() != Qt::MouseFocusReason && keyboardInUse())
        moveTo(static_cast<int>(spec().points.size()) - 1);
    viewport()->update();
}

void TrendView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
    setAccessibleDescription(spec().spoken);
    viewport()->update();
}

void TrendView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!focusVisible(this))
        return;
    QPainter painter(viewport());
    paintFocusRing(&painter, viewport()->rect(), radius::control);
}

void TrendView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (current() >= 0)
        setCurrent(current());
}

void TrendView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TrendView::recolour()
{
    m_chart->recolour();
    updateGeometry();
}

void TrendView::openCurrent()
{
    if (current() < 0 || spec().points[current()].open.isEmpty())
        return;
    Q_EMIT opened(spec().points[current()].month);
}

} // namespace rapport
