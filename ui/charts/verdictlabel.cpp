#include "ui/charts/verdictlabel.h"

#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

VerdictLabel::VerdictLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    hide();
}

void VerdictLabel::setVerdict(Verdict verdict, const QString &change)
{
    m_verdict = verdict;
    m_change = change;
    setAccessibleName(verdictText(verdict, change));
    setVisible(verdict != Verdict::None);
    updateGeometry();
    update();
}

QSize VerdictLabel::sizeHint() const
{
    return verdictSize(m_verdict, m_change);
}

void VerdictLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintVerdict(&painter, rect(), m_verdict, m_change);
}

} // namespace rapport
