#include "ui/widgets/rail.h"

#include "ui/theme/focus.h"
#include "ui/theme/badges.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

class Rail::Entry : public QAbstractButton
{
public:
    Entry(QString id, QString iconName, QWidget *parent)
        : QAbstractButton(parent), m_id(std::move(id)), m_iconName(std::move(iconName))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] const QString &id() const { return m_id; }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count > 0 ? Rail::tr("%1, %n waiting", nullptr, count).arg(text()) : text());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {qMax(80, lineWidth(text(), TextStyle::Caption) + 16), size::railEntry()};
    }

protected:
    // The rail keeps its current entry: a click on it must not switch it off.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(6, 0, -7, 0);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? t.select : t.hover);
            painter.drawRoundedRect(box, radius::card, radius::card);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            const qreal bar = height() / 2.0;
            // One half lies outside: the bar grows out of the window's edge.
            const qreal x = layoutDirection() == Qt::RightToLeft ? width() - 3 : -3;
            painter.drawRoundedRect(QRectF(x, (height() - bar) / 2, 6, bar), 3, 3);
        }
        const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.accent : t.text2;
        const int icon = size::railIcon();
        const int line = lineHeight(TextStyle::Small);
        const qreal top = qRound((height() - icon - line - 2) / 2.0);
        paintIcon(&painter, QRectF(0, top, width(), icon), m_iconName, icon, ink);
        paintLine(&painter, QRectF(0, top + icon + 2, width(), line), text(), isChecked() ? TextStyle::Caption : TextStyle::Small,
                  ink, Qt::AlignHCenter);
        if (m_count > 0)
            paintCount(&painter, QPointF(width() / 2.0 + icon * 0.85, top + icon * 0.1 + 1), m_count);
        if (focusVisible(this)) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::card, radius::card);
        }
    }

private:
    QString m_id;
    QString m_iconName;
    int m_count = 0;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, space::s12, 0, space::s8);
    m_layout->setSpacing(space::s4);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void Rail::addEntry(const QString &id, const QString &text, const QString &iconName, const QString &help, bool atFoot)
{
    auto *added = new Entry(id, iconName, this);
    added->setText(text);
    added->setObjectName(u"rail."_s + id);
    added->setAccessibleName(text);
    added->setToolTip(help);
    connect(added, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    if (atFoot) {
        m_layout->addWidget(added);
        m_entries << added;
    } else {
        m_layout->insertWidget(m_top, added);
        m_entries.insert(m_top, added);
        ++m_top;
    }
    updateGeometry();
}

Rail::Entry *Rail::entry(const QString &id) const
{
    for (Entry *candidate : m_entries) {
        if (candidate->id() == id)
            return candidate;
    }
    return nullptr;
}

void Rail::setCurrent(const QString &id)
{
    if (!id.isEmpty() && !entry(id))
        return;
    m_current = id;
    for (Entry *each : std::as_const(m_entries))
        each->setChecked(each->id() == id);
}

void Rail::setCount(const QString &id, int count)
{
    if (Entry *found = entry(id))
        found->setCount(count);
}

QStringList Rail::ids() const
{
    QStringList result;
    for (const Entry *each : m_entries)
        result << each->id();
    return result;
}

QSize Rail::sizeHint() const
{
    int width = 80;
    for (const Entry *each : m_entries)
        width = qMax(width, each->sizeHint().width());
    return {width, 200};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i]->hasFocus()) {
            const int next = qBound(0, i + step, int(m_entries.size()) - 1);
            m_entries[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace rapport
