#include "ui/counter/counterface.h"

#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace rapport {

namespace {

constexpr int corner = 16;
constexpr QSize faceSize(200, 208);
constexpr int numberSize = 84;   ///< A touch target of 48 at the least.
constexpr int smallestNumber = 52;

} // namespace

CounterFace::CounterFace(int mood, const QString &word, QWidget *parent) : QAbstractButton(parent), m_mood(mood), m_face(true)
{
    setText(word);
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

CounterFace::CounterFace(const QString &number, QWidget *parent) : QAbstractButton(parent)
{
    setText(number);
    setAccessibleName(number);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize CounterFace::sizeHint() const
{
    return m_face ? faceSize : QSize(numberSize, numberSize);
}

QSize CounterFace::minimumSizeHint() const
{
    return m_face ? QSize(120, 160) : QSize(smallestNumber, smallestNumber);
}

void CounterFace::paintFace(QPainter *painter, const QRectF &disc, const QColor &ink) const
{
    const double unit = disc.width() / 90.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 3 * unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawEllipse(disc);
    const QPointF middle = disc.center();
    painter->setBrush(ink);
    painter->setPen(Qt::NoPen);
    for (const int side : {-1, 1})
        painter->drawEllipse(QPointF(middle.x() + side * 14 * unit, middle.y() - 8 * unit), 4 * unit, 4 * unit);
    // The mouth bends up or down by the mood; its ends stay where they are.
    const double y = middle.y() + 18 * unit;
    const double bend = 7 * m_mood * unit;
    QPainterPath mouth(QPointF(middle.x() - 18 * unit, y - bend / 2));
    mouth.quadTo(QPointF(middle.x(), y + bend * 1.5), QPointF(middle.x() + 18 * unit, y - bend / 2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 3 * unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawPath(mouth);
}

void CounterFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const bool on = isDown() || isChecked();
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(on ? theme.accent : theme.outline, on ? 3 : 1));
    painter.setBrush(on ? theme.select : theme.surface);
    painter.drawRoundedRect(box, corner, corner);
    const QColor ink = on ? theme.accent : theme.text;
    if (m_face) {
        const int word = linesHeight(text(), TextStyle::Option, width() - 2 * space::s12, 2);
        const double side = std::min(90.0, height() - word - 3.0 * space::s24);
        const double top = (height() - side - space::s20 - word) / 2.0;
        paintFace(&painter, QRectF((width() - side) / 2.0, top, side, side), ink);
        const QRectF line(space::s12, top + side + space::s20, width() - 2 * space::s12, word);
        // One word stands in the middle; two lines start at the left, as paintLines has it.
        if (word <= lineHeight(TextStyle::Option))
            paintLine(&painter, line, text(), TextStyle::Option, ink, Qt::AlignHCenter);
        else
            paintLines(&painter, line, text(), TextStyle::Option, ink, 2);
    } else {
        paintLine(&painter, QRectF(rect()), text(), TextStyle::Figure, ink, Qt::AlignHCenter);
    }
    if (focusVisible(this))
        paintFocusRing(&painter, box.adjusted(3, 3, -3, -3), corner - 3);
}

void CounterFace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
