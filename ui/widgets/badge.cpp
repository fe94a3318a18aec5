#include "ui/widgets/badge.h"

#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void Badge::setVerdict(Verdict verdict, const QString &change)
{
    setWords(verdict, verdictText(verdict, change));
}

void Badge::setWords(Verdict verdict, const QString &words)
{
    m_verdict = verdict;
    m_tag = false;
    set(words);
}

void Badge::setTag(const QString &tag)
{
    m_tag = true;
    set(tag);
}

void Badge::set(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    // Showing a widget without a parent would open a window.
    if (parentWidget())
        setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return m_tag ? tagSize(m_text) : badgeSize(m_text);
}

QSize Badge::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), size::scaled(48)), size::tag()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_tag)
        paintTag(&painter, rect(), m_text);
    else
        paintBadge(&painter, rect(), m_verdict, m_text);
}

} // namespace rapport
