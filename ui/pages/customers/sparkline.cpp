#include "ui/pages/customers/sparkline.h"

#include "ui/support/numbertext.h"
#include "ui/theme/bars.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace rapport {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("moodSparkline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setMoods(const QVector<std::optional<double>> &moods)
{
    m_moods = moods;
    QStringList words;
    for (const auto &mood : moods) {
        if (mood)
            words << scoreText(*mood);
    }
    setAccessibleName(tr("Moods, oldest first: %1").arg(words.join(QStringLiteral(", "))));
    setToolTip(words.join(QStringLiteral("  ")));
    update();
}

QSize Sparkline::sizeHint() const
{
    return {size::scaled(120), size::scaled(40)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(&painter, QRectF(rect()).adjusted(0, 2, 0, -2), {m_moods.constData(), static_cast<std::size_t>(m_moods.size())});
}

} // namespace rapport
