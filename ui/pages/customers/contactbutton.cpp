#include "ui/pages/customers/contactbutton.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace rapport {

ContactButton::ContactButton(const QString &icon, const QString &contact, QWidget *parent) : QAbstractButton(parent), m_icon(icon), m_contact(contact)
{
    // Never as text of the button: an & in it would become a shortcut.
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ContactButton::sizeHint() const
{
    return {qMin(size::icon() + 6 + lineWidth(m_contact, TextStyle::Body), size::scaled(280)) + space::s4, size::smallButton() - 4};
}

void ContactButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int icon = size::icon();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, icon, height())), m_icon, icon, theme.text2);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), QRect(icon + 6, 0, width() - icon - 6, height()));
    const qreal used = paintLine(&painter, text, m_contact, TextStyle::Body, theme.text, mirrored ? Qt::AlignRight : Qt::AlignLeft, Qt::ElideMiddle);
    if (underMouse())
        painter.fillRect(QRectF(mirrored ? text.right() + 1 - used : text.left(), height() - 4, used, 1), theme.text2);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::badge);
}

void ContactButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
