#include "ui/pages/insights/cardgrid.h"

#include "ui/charts/chartcard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QGridLayout>

namespace rapport {

namespace {
/// Below this width (window less rail and margins) charts stand one to a row.
constexpr int twoAcross = size::briefFoldsBelow - 80 - 2 * space::s24;
constexpr int pairHeight = 208;
constexpr int loneHeight = 250;
} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s12);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &CardGrid::arrange);
}

void CardGrid::addCard(ChartCard *card)
{
    m_cards.append(card);
    arrange();
}

void CardGrid::addWideCard(ChartCard *card)
{
    m_wide.append(card);
    addCard(card);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_across != (width() >= twoAcross && textScale() < 1.5 ? 2 : 1))
        arrange();
}

void CardGrid::arrange()
{
    m_across = width() >= twoAcross && textScale() < 1.5 ? 2 : 1;
    const bool pairs = m_across == 2;
    const auto count = static_cast<int>(m_cards.size());
    int row = 0;
    int column = 0;
    for (int i = 0; i < count; ++i) {
        ChartCard *card = m_cards[i];
        // A card left over takes the row as well.
        const bool nextIsWide = i + 1 == count || m_wide.contains(m_cards[i + 1]);
        const bool whole = pairs && (m_wide.contains(card) || (column == 0 && nextIsWide));
        m_grid->addWidget(card, row, column, 1, whole ? 2 : 1);
        card->setLeastHeight(size::scaled(pairs ? pairHeight : loneHeight));
        const bool full = whole || column + 1 == m_across;
        row += full ? 1 : 0;
        column = full ? 0 : column + 1;
    }
    for (int i = 0; i < count; ++i)
        m_grid->setRowStretch(i, i < row + (column > 0 ? 1 : 0) ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, pairs ? 1 : 0);
}

} // namespace rapport
