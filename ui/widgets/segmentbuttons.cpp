#include "ui/widgets/segmentbuttons.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace rapport {

using namespace Qt::StringLiterals;

class SegmentButtons::Segment : public QAbstractButton
{
public:
    Segment(QString id, QString iconName, Look look, QWidget *parent)
        : QAbstractButton(parent), m_id(std::move(id)), m_iconName(std::move(iconName)), m_look(look)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] const QString &id() const { return m_id; }

    [[nodiscard]] QSize sizeHint() const override
    {
        // The widest weight: choosing never moves the neighbours.
        const int icon = m_iconName.isEmpty() ? 0 : size::icon() + 6;
        const int padding = m_look == Look::Tabs ? 0 : 8;
        const TextStyle style = m_look == Look::Tabs ? TextStyle::BodyStrong : TextStyle::Caption;
        return {lineWidth(text(), style) + icon + 2 * padding, m_look == Look::Tabs ? size::button() : size::smallButton()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = Theme::current();
        QPainter painter(this);
        const Mirrored mirrored(&painter, this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked();
        const bool tabs = m_look == Look::Tabs;
        const QRectF box(rect());
        if (!tabs && (on || underMouse())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(on ? t.select : t.hover);
            painter.drawRoundedRect(box, radius::control, radius::control);
        }
        const QColor ink = !isEnabled() ? t.disabled : on ? t.accent : tabs && underMouse() ? t.text : t.text2;
        QRectF content = tabs ? box : box.adjusted(8, 0, -8, 0);
        if (!m_iconName.isEmpty()) {
            paintIcon(&painter, QRectF(content.x(), content.y(), size::icon(), content.height()), m_iconName, size::icon(), ink);
            content.setLeft(content.left() + size::icon() + 6);
        }
        const TextStyle off = tabs ? TextStyle::Name : TextStyle::Small;
        const TextStyle strong = tabs ? TextStyle::BodyStrong : TextStyle::Caption;
        paintLine(&painter, content, text(), on ? strong : off, ink);
        if (tabs && on)
            painter.fillRect(QRectF(box.x(), box.bottom() - 2, box.width(), 2), t.accent);
        if (focusVisible(this)) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::badge, radius::badge);
        }
    }

private:
    QString m_id;
    QString m_iconName;
    Look m_look;
};

SegmentButtons::SegmentButtons(Look look, QWidget *parent)
    : QWidget(parent), m_look(look), m_layout(new FlowLayout(this, look == Look::Tabs ? space::s20 : 0))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    // Two lines where one is not enough.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentButtons::addSegment(const QString &id, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *segment = new Segment(id, iconName, m_look, this);
    segment->setText(text);
    segment->setObjectName(u"segment."_s + id);
    segment->setAccessibleName(text);
    if (!keys.isEmpty()) {
        segment->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, id] { setCurrent(id); });
    }
    m_layout->addWidget(segment);
    m_segments << segment;
    if (m_segments.size() == 1)
        segment->setChecked(true);
    connect(segment, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void SegmentButtons::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(9, size::smallButton() / 2);
    m_layout->addWidget(line);
}

QString SegmentButtons::current() const
{
    for (const Segment *segment : m_segments) {
        if (segment->isChecked())
            return segment->id();
    }
    return {};
}

void SegmentButtons::setCurrent(const QString &id)
{
    for (Segment *segment : std::as_const(m_segments)) {
        if (segment->id() == id)
            segment->setChecked(true);
    }
}

QStringList SegmentButtons::ids() const
{
    QStringList result;
    for (const Segment *segment : m_segments)
        result << segment->id();
    return result;
}

void SegmentButtons::move(int step)
{
    const QStringList all = ids();
    const qsizetype next = all.indexOf(current()) + step;
    if (next < 0 || next >= all.size())
        return;
    setCurrent(all[next]);
    m_segments[next]->setFocus(Qt::TabFocusReason);
}

void SegmentButtons::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left)
        move(mirrored ? 1 : -1);
    else if (event->key() == Qt::Key_Right)
        move(mirrored ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace rapport
