#include "ui/widgets/chip.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 12;
constexpr int gap = 6;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : Chip(text, Kind::Filter, parent)
{
}

Chip::Chip(const QString &text, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setKind(kind);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    setCheckable(kind == Kind::Filter);
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setMood(MoodBand band)
{
    m_mood = band;
    updateGeometry();
    update();
}

void Chip::setArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

void Chip::setTickWhenOn(bool tick)
{
    m_tick = tick;
    updateGeometry();
    update();
}

QString Chip::leadingIcon() const
{
    return m_tick && isChecked() ? u"dialog-ok-apply"_s : m_iconName;
}

int Chip::contentWidth() const
{
    // Measured in the weight of the "on" state, so that switching (or accepting an offer) never moves the neighbours.
    int width = lineWidth(text(), TextStyle::Caption);
    if (m_tick || m_mood || !m_iconName.isEmpty())
        width += size::icon() + gap;
    if (m_arrow)
        width += size::scaled(12) + gap;
    return width;
}

QSize Chip::sizeHint() const
{
    return {contentWidth() + 2 * padding, size::chip()};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(contentWidth(), size::scaled(48)) + 2 * padding, size::chip()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    const bool on = isChecked();
    const bool hovered = isEnabled() && underMouse();
    const bool offered = m_kind == Kind::Offered;

    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen edge(!isEnabled() ? t.line : on ? t.accent : offered || hovered ? t.outline : t.line, 1);
    if (offered)
        edge.setDashPattern({3, 2});
    painter.setPen(edge);
    if (isDown())
        painter.setBrush(t.line);
    else if (on)
        painter.setBrush(t.select);
    else if (hovered)
        painter.setBrush(t.hover);
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    if (focusVisible(this)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }

    const QColor ink = !isEnabled() ? t.disabled : on ? t.accent : t.text2;
    QRectF content = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    const int icon = size::icon();
    if (const QString name = leadingIcon(); !name.isEmpty()) {
        paintIcon(&painter, QRectF(content.x(), content.y(), icon, content.height()), name, icon, ink);
        content.setLeft(content.left() + icon + gap);
    }
    if (m_mood) {
        paintMoodMark(&painter, QRectF(content.x(), content.y() + (content.height() - icon) / 2, icon, icon), *m_mood);
        content.setLeft(content.left() + icon + gap);
    }
    if (m_arrow) {
        const int arrow = size::scaled(12);
        paintChevron(&painter, QRectF(content.right() - arrow, content.y(), arrow, content.height()), ink);
        content.setRight(content.right() - arrow - gap);
    }
    const bool centred = leadingIcon().isEmpty() && !m_mood && !m_arrow;
    paintLine(&painter, content, text(), on ? TextStyle::Caption : TextStyle::Small, ink,
              centred ? Qt::AlignHCenter : Qt::AlignLeft);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Offered && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT refused();
        return;
    }
    // Ctrl+Enter is not for the chip: it saves what the chip belongs to.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & Qt::ControlModifier)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
