#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace rapport {

class ChartCard;

/// Chart cards two to a row; one to a row where the window is narrow or the text large.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addCard(ChartCard *card);
    /// A card that takes a row of its own.
    void addWideCard(ChartCard *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QVector<ChartCard *> m_cards;
    QVector<ChartCard *> m_wide; ///< Those of m_cards that take a row.
    int m_across = 0;
};

} // namespace rapport
