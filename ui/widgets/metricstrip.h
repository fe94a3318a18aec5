#pragma once

#include <QWidget>

namespace rapport {

class MetricCard;

/// Metric cards in one frame with hairlines between: up to six in a row, three where they would get too narrow.
class MetricStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MetricStrip(QWidget *parent = nullptr);

    /// The strip owns the card.
    void addCard(MetricCard *card);
    [[nodiscard]] const QList<MetricCard *> &cards() const { return m_cards; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;

    QList<MetricCard *> m_cards;
};

} // namespace rapport
