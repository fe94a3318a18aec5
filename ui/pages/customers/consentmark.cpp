#include "ui/pages/customers/consentmark.h"

#include "ui/support/customertext.h"
#include "ui/support/plaintooltip.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

namespace rapport {

ConsentMark::ConsentMark(const Consent &consent, const QString &when, QWidget *parent)
    : QWidget(parent), m_text(consentText(consent)), m_given(consent.given)
{
    setAccessibleName(m_given ? tr("Consent: %1").arg(m_text) : m_text);
    setToolTip(plainToolTip({m_given ? tr("Given %1").arg(when) : tr("Refused or withdrawn %1").arg(when), consent.source}));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ConsentMark::sizeHint() const
{
    return {size::icon() + space::s4 + lineWidth(m_text, TextStyle::Small), lineHeight(TextStyle::Small)};
}

void ConsentMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor &ink = m_given ? theme.ok : theme.text2;
    QPainter painter(this);
    const int icon = size::icon();
    if (m_given)
        paintIcon(&painter, QRect(0, 0, icon, height()), QStringLiteral("dialog-ok-apply"), icon, ink);
    else
        painter.fillRect(QRect(3, height() / 2 - 1, icon - 6, 2), ink);
    paintLine(&painter, QRect(icon + space::s4, 0, width() - icon - space::s4, height()), m_text, TextStyle::Small, ink);
}

} // namespace rapport
