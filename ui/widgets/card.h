#pragma once

#include <QFrame>

namespace rapport {

/// A frame on surface: line edge, radius 8, no shadow. Lay things out in it as in any widget; it sets 12 px margins on
/// the layout it is given. Never put a card into a card.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// A 2 px accent ring inside the edge: the card is the current one.
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_current = false;
};

/// Paints the frame of a card, for delegates: surface fill, line edge, or the accent ring when current.
void paintCard(QPainter *painter, const QRectF &rect, bool current = false);

} // namespace rapport
