#include "ui/pages/customers/lastscores.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

namespace {
constexpr int gap = 4; ///< Between the words of a score.
}

LastScores::LastScores(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void LastScores::setScores(const QVector<Score> &scores)
{
    m_scores = scores;
    QStringList words;
    for (const Score &score : scores)
        words << tr("%1 %2 %3", "NPS, 6, of 10").arg(score.kind, score.value, score.scale);
    setAccessibleName(words.isEmpty() ? tr("Never asked") : words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int LastScores::widthOf(const Score &score)
{
    return lineWidth(score.kind, TextStyle::Small) + lineWidth(score.value, TextStyle::BodyStrong) + lineWidth(score.scale, TextStyle::Small) + 2 * gap;
}

int LastScores::heightForWidth(int width) const
{
    int lines = 1;
    int x = 0;
    for (const Score &score : m_scores) {
        const int wanted = widthOf(score);
        if (x > 0 && x + wanted > width) {
            ++lines;
            x = 0;
        }
        x += wanted + space::s16;
    }
    return lines * lineHeight(TextStyle::Body);
}

QSize LastScores::sizeHint() const
{
    return {size::scaled(160), lineHeight(TextStyle::Body)};
}

void LastScores::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    const int height = lineHeight(TextStyle::Body);
    if (m_scores.isEmpty()) {
        paintLine(&painter, QRect(0, 0, width(), height), tr("Never asked."), TextStyle::Small, theme.text2);
        return;
    }
    int x = 0;
    int y = 0;
    for (const Score &score : m_scores) {
        const int wanted = widthOf(score);
        if (x > 0 && x + wanted > width()) {
            x = 0;
            y += height;
        }
        qreal at = x;
        at += paintLine(&painter, QRectF(at, y, width() - at, height), score.kind, TextStyle::Small, theme.text2) + gap;
        at += paintLine(&painter, QRectF(at, y, width() - at, height), score.value, TextStyle::BodyStrong, theme.text) + gap;
        paintLine(&painter, QRectF(at, y, width() - at, height), score.scale, TextStyle::Small, theme.text2);
        x += wanted + space::s16;
    }
}

} // namespace rapport
