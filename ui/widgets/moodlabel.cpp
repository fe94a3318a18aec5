#include "ui/widgets/moodlabel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

#include <array>

namespace rapport {

MoodLabel::MoodLabel(TextStyle style, QWidget *parent)
    : QWidget(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(moodText({}));
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void MoodLabel::setMood(std::optional<double> score, bool mixed)
{
    m_score = score;
    m_mixed = mixed;
    setAccessibleName(moodText(score, mixed));
    update();
}

QSize MoodLabel::sizeHint() const
{
    constexpr std::array<double, 5> oneOfEach{-0.88, -0.38, 0.0, 0.38, 0.88};
    int width = lineWidth(moodText({}), m_style);
    for (const double score : oneOfEach)
        width = qMax(width, lineWidth(moodText(score), m_style));
    return {size::mark() + space::s8 + width, qMax(lineHeight(m_style), size::mark() + 2)};
}

void MoodLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    paintMoodText(&painter, rect(), m_score, m_mixed, m_style);
}

} // namespace rapport
