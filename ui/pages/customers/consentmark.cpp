#include "ui/pages/customers/consentmark.h"

#include "ui/support/consenttext.h"
#include "ui/support/plaintooltip.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace rapport {

ConsentMark::ConsentMark(const Consent &consent, const QString &since, QWidget *parent)
    : QAbstractButton(parent), m_text(consentText(consent)), m_given(consent.given)
{
    setObjectName(QStringLiteral("consent.") + consent.purpose);
    setAccessibleName(tr("Consent: %1, %2", "no calls, since 3 May").arg(m_text, since));
    setToolTip(plainToolTip({m_given ? tr("Agreed %1").arg(since) : tr("Does not want it, %1").arg(since)}));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ConsentMark::sizeHint() const
{
    return {size::icon() + 2 * space::s4 + lineWidth(m_text, TextStyle::Small), size::tag() + 4};
}

void ConsentMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor &ink = m_given ? theme.ok : theme.text2;
    const auto at = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QPainter painter(this);
    const int icon = size::icon();
    const QRect sign = at({0, 0, icon, height()});
    if (m_given)
        paintIcon(&painter, sign, QStringLiteral("dialog-ok-apply"), icon, ink);
    else
        painter.fillRect(QRect(sign.left() + 3, height() / 2 - 1, icon - 6, 2), ink);
    const QRect text = at({icon + space::s4, 0, width() - icon - 2 * space::s4, height()});
    const qreal used = paintLine(&painter, text, m_text, TextStyle::Small, ink, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (underMouse()) {
        const qreal left = layoutDirection() == Qt::LeftToRight ? text.left() : text.right() + 1 - used;
        painter.fillRect(QRectF(left, height() - 3, used, 1), ink);
    }
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::badge);
}

void ConsentMark::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
