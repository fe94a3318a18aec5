#include "ui/widgets/metricstrip.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metriccard.h"

#include <QPainter>
#include <QResizeEvent>

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
    arrange();
}

void MetricStrip::arrange()
{
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QList<MetricCard *> MetricStrip::shownCards() const
{
    QList<MetricCard *> shown;
    for (MetricCard *card : m_cards) {
        if (!card->isHidden())
            shown << card;
    }
    return shown;
}

int MetricStrip::columns(int width) const
{
    constexpr int most = 8;
    int needed = 1;
    const QList<MetricCard *> shown = shownCards();
    for (const MetricCard *card : shown)
        needed = qMax(needed, card->sizeHint().width());
    const int count = static_cast<int>(shown.size());
    const int fitting = qBound(1, width / needed, most);
    const int rows = qMax(1, (count + fitting - 1) / fitting);
    return qMax(1, (count + rows - 1) / rows);
}

int MetricStrip::heightForWidth(int width) const
{
    const int count = static_cast<int>(shownCards().size());
    if (count == 0)
        return 0;
    const int across = columns(width);
    return (count + across - 1) / across * m_cards.first()->sizeHint().height() + 2;
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
    const QList<MetricCard *> shown = shownCards();
    for (int i = 0; i < shown.size(); ++i) {
        const QRect card = shown[i]->geometry();
        if (i % across != 0)
            painter.fillRect(QRect(card.x(), card.y(), 1, card.height()), t.line);
        if (i >= across)
            painter.fillRect(QRect(card.x(), card.y(), card.width(), 1), t.line);
    }
    // The last row may be shorter than those above it.
    if (const int over = static_cast<int>(shown.size()) % across; over != 0 && shown.size() > across) {
        const QRect last = shown.last()->geometry();
        painter.fillRect(QRect(last.right() + 1, last.y(), 1, last.height()), t.line);
        painter.fillRect(QRect(last.right() + 1, last.y(), width() - last.right() - 2, 1), t.line);
    }
}

void MetricStrip::resizeEvent(QResizeEvent *event)
{
    // Another width may take another number of rows, and the hints are kept by the layout until told.
    if (event && heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
    const QList<MetricCard *> shown = shownCards();
    if (shown.isEmpty())
        return;
    const int across = columns(width());
    const int height = shown.first()->sizeHint().height();
    const int inner = width() - 2;
    for (int i = 0; i < shown.size(); ++i) {
        const int column = i % across;
        const int left = 1 + inner * column / across;
        const int right = 1 + inner * (column + 1) / across;
        shown[i]->setGeometry(left, 1 + i / across * height, right - left, height);
    }
}

} // namespace rapport
