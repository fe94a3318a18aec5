#include "ui/charts/pointcard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/linkbutton.h"

#include <QPainter>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10;
constexpr int between = 24; ///< Month and figure keep apart.
constexpr int distance = 12;
constexpr int widestEvent = 280; ///< A longer name is elided.
} // namespace

PointCard::PointCard(QWidget *chart)
    : QWidget(chart), m_open(new LinkButton({}, this))
{
    setObjectName(u"chart.point"_s);
    m_open->setObjectName(u"chart.point.open"_s);
    // The chart itself has the keys; Tab goes on to the next chart.
    m_open->setFocusPolicy(Qt::NoFocus);
    connect(m_open, &QAbstractButton::clicked, this, &PointCard::openRequested);
    hide();
}

void PointCard::setPoint(const ChartPoint &point)
{
    m_point = point;
    m_open->setText(point.open);
    m_open->setAccessibleName(point.open);
    m_open->setVisible(!point.open.isEmpty());
    resize(sizeHint());
    resizeEvent(nullptr);
    update();
}

QSize PointCard::sizeHint() const
{
    const int head = lineWidth(m_point.title, TextStyle::Caption) + between + lineWidth(m_point.figure, TextStyle::Caption);
    const int happened = std::min(lineWidth(m_point.happened, TextStyle::Small), std::max(size::scaled(widestEvent), head));
    const int widest = std::max({head, lineWidth(m_point.basis, TextStyle::Small), happened, m_open->sizeHint().width()});
    const int lines = 1 + (m_point.basis.isEmpty() ? 0 : 1) + (m_point.happened.isEmpty() ? 0 : 1) + (m_point.open.isEmpty() ? 0 : 1);
    return {widest + 2 * padding, lines * (lineHeight(TextStyle::Small) + 2) + 2 * (padding - 3)};
}

void PointCard::placeAt(const QPoint &anchor)
{
    const QSize room = parentWidget()->size();
    const QSize own = sizeHint();
    int x = std::clamp(anchor.x() - own.width() / 2, 0, std::max(0, room.width() - own.width()));
    int y = anchor.y() - distance - own.height();
    if (y < 0) {
        // No room above: beside the point, on the side with the months gone by where it fits.
        x = anchor.x() - distance - own.width();
        if (x < 0)
            x = std::min(anchor.x() + distance, room.width() - own.width());
        y = std::clamp(anchor.y() - own.height() / 2, 0, std::max(0, room.height() - own.height()));
    }
    setGeometry(QRect(QPoint(std::max(0, x), y), own));
}

void PointCard::placeAround(const QRect &part)
{
    const QSize room = parentWidget()->size();
    const QSize own = sizeHint();
    constexpr int apart = 2;
    const int above = part.top() - apart - own.height();
    const int below = std::min(part.bottom() + apart, room.height() - own.height());
    const int x = std::clamp(part.center().x() - own.width() / 2, 0, std::max(0, room.width() - own.width()));
    setGeometry(QRect(QPoint(x, above >= 0 ? above : below), own));
}

void PointCard::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.outline);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    const qreal line = lineHeight(TextStyle::Small) + 2;
    QRectF row(padding, padding - 3, width() - 2 * padding, line);
    paintLine(&painter, row, m_point.title, TextStyle::Caption, t.text);
    paintLine(&painter, row, m_point.figure, TextStyle::Caption, t.text, Qt::AlignRight);
    for (const QString &text : {m_point.basis, m_point.happened}) {
        if (text.isEmpty())
            continue;
        row.translate(0, line);
        paintLine(&painter, row, text, TextStyle::Small, t.text2);
    }
}

void PointCard::resizeEvent(QResizeEvent *)
{
    const QSize link = m_open->sizeHint();
    // The link keeps room for its focus ring; its word starts where the lines above start.
    m_open->setGeometry(padding - 3, height() - link.height() - (padding - 4), link.width(), link.height());
}

} // namespace rapport
