#include "ui/widgets/busybar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace rapport {

namespace {
constexpr int height2 = 2;
constexpr int delayMs = 300;
constexpr int stepMs = 40;
constexpr int steps = 40; ///< One pass of the bar takes steps × stepMs.
} // namespace

BusyBar::BusyBar(QWidget *pane)
    : QWidget(pane), m_delay(new QTimer(this)), m_step(new QTimer(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    m_step->setInterval(stepMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_step->start();
    });
    connect(m_step, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % steps;
        update();
    });
    pane->installEventFilter(this);
}

void BusyBar::start()
{
    if (m_running)
        return;
    m_running = true;
    m_phase = 0;
    m_delay->start();
}

void BusyBar::stop()
{
    m_running = false;
    m_delay->stop();
    m_step->stop();
    hide();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.line);
    const qreal length = width() / 3.0;
    const qreal x = (width() + length) * m_phase / steps - length;
    painter.fillRect(m_step->isActive() ? QRectF(x, 0, length, height()) : QRectF(0, 0, length, height()), t.accent);
}

bool BusyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void BusyBar::place()
{
    setGeometry(0, 0, parentWidget()->width(), height2);
}

} // namespace rapport
