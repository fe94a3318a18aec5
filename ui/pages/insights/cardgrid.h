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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QVector<ChartCard *> m_cards;
    int m_across = 0;
};

} // namespace rapport
