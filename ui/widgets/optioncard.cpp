#include "ui/widgets/optioncard.h"

#include "ui/theme/badges.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport {

OptionCard::OptionCard(const QString &title, const QString &sentence, const QString &iconName, const QString &keys, QWidget *parent)
    : QAbstractButton(parent), m_sentence(sentence), m_iconName(iconName), m_keys(keys)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

QSize OptionCard::sizeHint() const
{
    const int text = qMax(lineWidth(QAbstractButton::text(), TextStyle::Option), lineWidth(m_sentence, TextStyle::Body));
    return {text + size::scaled(28) + keySize(m_keys).width() + 5 * space::s20, size::row(TextStyle::Body, 2, 30)};
}

QSize OptionCard::minimumSizeHint() const
{
    return {size::scaled(320), sizeHint().height()};
}

void OptionCard::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect());
    painter.setPen(isEnabled() ? t.outline : t.line);
    painter.setBrush(!isEnabled() ? QColor(Qt::transparent) : isDown() ? t.line : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    if (focusVisible(this))
        paintFocusRing(&painter, box, radius::card);

    const int icon = size::scaled(28);
    const qreal left = space::s16;
    paintIcon(&painter, QRectF(left, 0, icon, height()), m_iconName, icon, isEnabled() ? t.accent : t.disabled);
    const int keys = keySize(m_keys).width();
    paintKey(&painter, box.adjusted(0, 0, -space::s16, 0), m_keys);

    const int line = lineHeight(TextStyle::Body);
    const qreal x = left + icon + space::s20;
    const qreal width = box.width() - x - keys - space::s16 - space::s12;
    const qreal top = (height() - 2 * line) / 2.0;
    paintLine(&painter, QRectF(x, top, width, line), text(), TextStyle::Option, isEnabled() ? t.text : t.disabled);
    paintLine(&painter, QRectF(x, top + line, width, line), m_sentence, TextStyle::Body, isEnabled() ? t.text2 : t.disabled);
}

void OptionCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        return;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace rapport
