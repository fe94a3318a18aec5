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

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_across != (width() >= twoAcross && textScale() < 1.5 ? 2 : 1))
        arrange();
}

void CardGrid::arrange()
{
    m_across = width() >= twoAcross && textScale() < 1.5 ? 2 : 1;
    const auto count = static_cast<int>(m_cards.size());
    const bool pairs = m_across == 2;
    for (int i = 0; i < count; ++i) {
        // A card left over at the end takes the row.
        const bool whole = pairs && i + 1 == count && i % 2 == 0;
        m_grid->addWidget(m_cards[i], i / m_across, i % m_across, 1, whole ? 2 : 1);
        m_cards[i]->setMinimumHeight(size::scaled(pairs ? pairHeight : loneHeight));
    }
    for (int row = 0; row < count; ++row)
        m_grid->setRowStretch(row, row * m_across < count ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, pairs ? 1 : 0);
}

} // namespace rapport
