#include "ui/widgets/metricstrip.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metriccard.h"

#include <QPainter>

namespace rapport {

MetricStrip::MetricStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MetricStrip::addCard(MetricCard *card)
{
    card->setParent(this);
    card->show();
    m_cards << card;
    updateGeometry();
    resizeEvent(nullptr);
}

int MetricStrip::columns(int width) const
{
    const int count = static_cast<int>(m_cards.size());
    if (count == 0)
        return 1;
    int needed = 0;
    for (const MetricCard *card : m_cards)
        needed = qMax(needed, card->sizeHint().width());
    if (width >= needed * count)
        return count;
    return count > 3 ? 3 : count;
}

int MetricStrip::heightForWidth(int width) const
{
    if (m_cards.isEmpty())
        return 0;
    const int across = columns(width);
    const int rows = (static_cast<int>(m_cards.size()) + across - 1) / across;
    return rows * m_cards.first()->sizeHint().height() + 2;
}

QSize MetricStrip::sizeHint() const
{
    return {size::scaled(720), heightForWidth(width())};
}

QSize MetricStrip::minimumSizeHint() const
{
    return {size::scaled(360), heightForWidth(width())};
}

void MetricStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    paintCard(&painter, rect());
    const int across = columns(width());
    for (int i = 0; i < m_cards.size(); ++i) {
        const QRect card = m_cards[i]->geometry();
        if (i % across != 0)
            painter.fillRect(QRect(card.x(), card.y(), 1, card.height()), t.line);
        if (i >= across)
            painter.fillRect(QRect(card.x(), card.y(), card.width(), 1), t.line);
    }
}

void MetricStrip::resizeEvent(QResizeEvent *)
{
    if (m_cards.isEmpty())
        return;
    const int across = columns(width());
    const int height = m_cards.first()->sizeHint().height();
    const int inner = width() - 2;
    for (int i = 0; i < m_cards.size(); ++i) {
        const int column = i % across;
        const int left = 1 + inner * column / across;
        const int right = 1 + inner * (column + 1) / across;
        m_cards[i]->setGeometry(left, 1 + i / across * height, right - left, height);
    }
}

} // namespace rapport
