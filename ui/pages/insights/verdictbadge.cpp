#include "ui/pages/insights/verdictbadge.h"

#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

VerdictBadge::VerdictBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    hide();
}

void VerdictBadge::setBadge(Verdict verdict, const QString &text)
{
    m_verdict = verdict;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize VerdictBadge::sizeHint() const
{
    return badgeSize(m_text);
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_verdict, m_text);
}

} // namespace rapport
