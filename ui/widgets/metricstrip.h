#pragma once

#include <QWidget>

namespace rapport {

class MetricCard;

/// Metric cards in one frame with hairlines between: as many in a row as are readable, at most eight, in rows of one length.
class MetricStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MetricStrip(QWidget *parent = nullptr);

    /// The strip owns the card.
    void addCard(MetricCard *card);
    [[nodiscard]] const QList<MetricCard *> &cards() const { return m_cards; }
    /// Places the cards anew: some were hidden or shown, or say something else. Hidden ones take no place.
    void arrange();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<MetricCard *> shownCards() const;
    [[nodiscard]] int columns(int width) const;

    QList<MetricCard *> m_cards;
};

} // namespace rapport
