#include "ui/pages/insights/sheettabs.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>

namespace rapport {

using namespace Qt::StringLiterals;

/// A tab bar that says how wide a tab is, hidden or not.
class SheetTabs::Bar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    [[nodiscard]] int widthOf(int tab) const { return tabSizeHint(tab).width(); }
};

SheetTabs::SheetTabs(QWidget *parent) : QWidget(parent), m_bar(new Bar(this)), m_more(new Button(tr("More"), Button::Kind::Flat, this))
{
    m_bar->setObjectName(u"insights.tabs"_s);
    m_bar->setAccessibleName(tr("Sheets"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"insights.more"_s);
    m_more->setAccessibleName(tr("More sheets"));
    m_more->setSmall(true);
    m_more->setArrow(true);
    m_more->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &SheetTabs::fold);
    connect(m_more, &QPushButton::clicked, this, &SheetTabs::openMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s4);
    row->addWidget(m_bar);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    row->addStretch(1);
}

QTabBar *SheetTabs::bar() const
{
    return m_bar;
}

bool SheetTabs::event(QEvent *event)
{
    // Tabs came or the size of the text changed.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void SheetTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SheetTabs::fold()
{
    const int count = m_bar->count();
    const int current = m_bar->currentIndex();
    if (current < 0)
        return;
    int all = 0;
    for (int tab = 0; tab < count; ++tab)
        all += m_bar->widthOf(tab);
    const bool folds = all > width();
    int room = folds ? width() - m_more->sizeHint().width() - layout()->spacing() - m_bar->widthOf(current) : all;
    const auto show = [this](int tab, bool visible) {
        if (m_bar->isTabVisible(tab) == visible)
            return;
        m_bar->setTabVisible(tab, visible);
        m_bar->updateGeometry(); // the bar itself tells no layout
    };
    // First of all: a bar whose current tab is hidden turns to another.
    show(current, true);
    for (int tab = 0; tab < count; ++tab) {
        if (tab == current)
            continue;
        room -= m_bar->widthOf(tab);
        show(tab, !folds || room >= 0);
    }
    m_more->setVisible(folds);
}

void SheetTabs::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"insights.folded"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        if (m_bar->isTabVisible(tab))
            continue;
        QAction *action = menu->addAction(m_bar->tabText(tab));
        action->setToolTip(m_bar->tabToolTip(tab));
        connect(action, &QAction::triggered, this, [this, tab] {
            m_bar->setCurrentIndex(tab);
            m_bar->setFocus();
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + space::s4)));
}

} // namespace rapport
