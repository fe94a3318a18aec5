#include "ui/pages/customers/customerlistpane.h"

#include "models/items/customerlistmodel.h"
#include "models/workspace.h"
#include "ui/delegates/customerdelegate.h"
#include "ui/pages/customers/customerfiltermenu.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/selectionbar.h"
#include "ui/pages/customers/spokencustomers.h"
#include "ui/support/customertext.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; ///< ms between the last letter and the new list.

struct SortChoice
{
    const char *text;
    const char *brief; ///< On the button: the column is narrow.
    CustomerSort sort;
    bool byRisk = false;
};

constexpr std::array<SortChoice, 5> sortChoices{{
    {QT_TRANSLATE_NOOP("CustomerListPane", "Last contact, newest first"), QT_TRANSLATE_NOOP("CustomerListPane", "Last contact"), CustomerSort::LastContact},
    {QT_TRANSLATE_NOOP("CustomerListPane", "Name"), QT_TRANSLATE_NOOP("CustomerListPane", "Name"), CustomerSort::Name},
    {QT_TRANSLATE_NOOP("CustomerListPane", "Mood, worst first"), QT_TRANSLATE_NOOP("CustomerListPane", "Worst mood"), CustomerSort::Mood},
    {QT_TRANSLATE_NOOP("CustomerListPane", "Spent, most first"), QT_TRANSLATE_NOOP("CustomerListPane", "Most spent"), CustomerSort::Spent},
    {QT_TRANSLATE_NOOP("CustomerListPane", "Risk of losing, highest first"), QT_TRANSLATE_NOOP("CustomerListPane", "Risk"), CustomerSort::LastContact, true},
}};

} // namespace

CustomerListPane::CustomerListPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new CustomerListModel(workspace, this)),
      m_delegate(new CustomerDelegate(workspace, *m_model, this)), m_count(new QLabel(this)), m_filter(new Chip(tr("Filter"), this)),
      m_sort(new Button({}, Button::Kind::Flat, this)), m_search(new SearchField(this)), m_stack(new QStackedWidget(this)),
      m_view(new CustomerListView(m_stack)), m_empty(new EmptyState(m_stack)), m_selection(new SelectionBar(this)), m_dialling(new Dialling(workspace, this)),
      m_busy(nullptr), m_typing(new QTimer(this))
{
    setObjectName(u"customerListPane"_s);
    auto *spoken = new SpokenCustomers(*m_delegate, this);
    spoken->setSourceModel(m_model);
    m_view->setModel(spoken);
    m_view->setItemDelegate(m_delegate);
    setFocusProxy(m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_busy = new BusyBar(m_stack);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(layoutDirection() == Qt::LeftToRight ? 0 : 1, 0, layoutDirection() == Qt::LeftToRight ? 1 : 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_selection);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &CustomerListPane::applyTyped);
    connect(m_search, &SearchField::textChanged, this, [this] {
        m_entering = false;
        m_typing->start();
    });
    connect(m_search, &SearchField::moved, this, [this](int rows) {
        if (m_model->rowCount() == 0)
            return;
        const int row = std::clamp(m_view->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
    });
    connect(m_search, &SearchField::chosen, this, [this] {
        if (m_typing->isActive())
            applyTyped();
        m_entering = true;
        enterFound();
    });
    connect(m_search, &SearchField::left, this, [this] {
        m_search->hide();
        focusList();
    });
    connect(m_view, &CustomerListView::typed, this, [this](const QString &text) {
        m_search->show();
        m_search->setFocus();
        m_search->setText(m_search->text() + text);
    });
    connect(m_view, &CustomerListView::opened, this, &CustomerListPane::entered);
    connect(m_view, &CustomerListView::escaped, this, [this] {
        if (selectedCustomers().size() > 1) {
            selectOne();
            return;
        }
        m_search->clear();
        m_search->hide();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomerListPane::onCurrentChanged);
    connectSelection();
    connect(m_model, &CustomerListModel::modelReset, this, &CustomerListPane::onLoaded);
    connect(m_model, &CustomerListModel::loaded, this, &CustomerListPane::onLoaded);
    connect(m_model, &CustomerListModel::rowsInserted, this, &CustomerListPane::updateEmptyState);
    connect(m_model, &CustomerListModel::rowsRemoved, this, &CustomerListPane::updateEmptyState);
    connect(m_model, &CustomerListModel::failed, this, [this](const Error &error) {
        m_busy->stop();
        m_entering = false;
        Q_EMIT failed(errorText(error, tr("The list could not be read")));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isFiltered())
            setQuery({});
        else
            Q_EMIT newCustomerRequested();
    });
    connect(ThemeManager::instance(), &ThemeManager::changed, m_view, [this] { m_view->doItemsLayout(); });
    showQuery();
    applyQuery({});
}

QWidget *CustomerListPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Customers"), head);
    setTextStyle(title, TextStyle::Heading);
    setTextStyle(m_count, TextStyle::Small, &Theme::text2);
    auto *first = new QHBoxLayout;
    first->addWidget(title);
    first->addStretch();
    first->addWidget(m_count);

    m_filter->setIconName(u"view-filter"_s);
    m_filter->setObjectName(u"customerFilter"_s);
    connect(m_filter, &Chip::clicked, this, [this] {
        m_filter->setChecked(isFiltered());
        openFilterMenu();
    });
    m_sort->setSmall(true);
    setTextStyle(m_sort, TextStyle::Small, &Theme::text2);
    m_sort->setArrow(true);
    m_sort->setObjectName(u"customerSort"_s);
    m_sort->setToolTip(tr("Order of the list"));
    connect(m_sort, &Button::clicked, this, &CustomerListPane::openSortMenu);
    auto *second = new QHBoxLayout;
    second->addWidget(m_filter);
    second->addStretch();
    second->addWidget(m_sort);

    m_search->setObjectName(u"customerSearch"_s);
    m_search->setPlaceholderText(tr("Name, phone, e-mail, company"));
    m_search->setAccessibleName(tr("Narrow the list"));
    m_search->hide();

    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::s16, space::s12, space::s12, space::s8);
    layout->setSpacing(space::s8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_search);
    return head;
}

void CustomerListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), Theme::current().line);
}

bool CustomerListPane::isFiltered() const
{
    CustomerQuery plain;
    plain.sort = m_model->query().sort;
    plain.byRisk = m_model->query().byRisk;
    return !(m_model->query() == plain);
}

void CustomerListPane::setQuery(const CustomerQuery &query)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(query.text);
    m_search->setVisible(!query.text.isEmpty());
    applyQuery(query);
}

void CustomerListPane::applyQuery(const CustomerQuery &query)
{
    m_busy->start();
    m_model->setQuery(query);
    showQuery();
}

void CustomerListPane::showQuery()
{
    const CustomerQuery &query = m_model->query();
    for (const SortChoice &choice : sortChoices) {
        if (choice.sort == query.sort && choice.byRisk == query.byRisk)
            m_sort->setText(tr(choice.brief));
    }
    const QString narrowed = CustomerFilterMenu::textOf(query, m_segments);
    // A chip is as wide as its words: long names must not push the column wider.
    const int room = size::scaled(size::listColumn) - 2 * space::s16 - m_sort->sizeHint().width() - size::scaled(56);
    m_filter->setText(narrowed.isEmpty() ? tr("Filter") : QFontMetrics(textFont(TextStyle::Small)).elidedText(plainLine(narrowed), Qt::ElideRight, room));
    m_filter->setToolTip(plainToolTip(narrowed));
    m_filter->setChecked(!narrowed.isEmpty());
    m_filter->setAccessibleName(narrowed.isEmpty() ? tr("Filter the list") : tr("Filtered by %1").arg(narrowed));
    m_filter->updateGeometry();
}

void CustomerListPane::openFilterMenu()
{
    CustomerFilterMenu menu(m_model->query(), m_segments, m_tags, this);
    connect(&menu, &CustomerFilterMenu::queryChosen, this, &CustomerListPane::applyQuery);
    connect(&menu, &CustomerFilterMenu::newSegmentRequested, this, [this] { editSegment({}); });
    connect(&menu, &CustomerFilterMenu::editRequested, this, &CustomerListPane::editSegment);
    connect(&menu, &CustomerFilterMenu::duplicateRequested, this, [this](Segment segment) {
        segment.id = {};
        segment.name = tr("%1 (copy)").arg(segment.name);
        editSegment(segment);
    });
    connect(&menu, &CustomerFilterMenu::removeRequested, this, [this](const Segment &segment) { launch(this, removeSegment(segment)); });
    const int left = layoutDirection() == Qt::LeftToRight ? 0 : m_filter->width() - menu.sizeHint().width();
    menu.exec(m_filter->mapToGlobal(QPoint(left, m_filter->height() + space::s4)));
}

void CustomerListPane::openSortMenu()
{
    QMenu menu(this);
    for (const SortChoice &choice : sortChoices) {
        CustomerQuery wanted = m_model->query();
        wanted.sort = choice.sort;
        wanted.byRisk = choice.byRisk;
        QAction *action = menu.addAction(tr(choice.text), this, [this, wanted] { applyQuery(wanted); });
        action->setCheckable(true);
        action->setChecked(choice.sort == m_model->query().sort && choice.byRisk == m_model->query().byRisk);
    }
    const int left = layoutDirection() == Qt::LeftToRight ? m_sort->width() - menu.sizeHint().width() : 0;
    menu.exec(m_sort->mapToGlobal(QPoint(left, m_sort->height() + space::s4)));
}

void CustomerListPane::applyTyped()
{
    m_typing->stop();
    CustomerQuery query = m_model->query();
    query.text = m_search->text().trimmed();
    applyQuery(query);
}

void CustomerListPane::enterFound()
{
    if (!m_entering || m_model->isLoading())
        return;
    m_entering = false;
    if (m_model->rowCount() == 0)
        return;
    // Whoever was shown before and is not among those found was not meant.
    if (m_model->rowOf(m_selected) < 0) {
        const QModelIndex first = m_view->model()->index(0, 0);
        m_view->setCurrentIndex(first);
        onCurrentChanged(first);
    }
    Q_EMIT entered();
}

void CustomerListPane::onLoaded()
{
    if (!m_model->isLoading())
        m_busy->stop();
    updateEmptyState();
    pickUp();
    enterFound();
}

void CustomerListPane::updateEmptyState()
{
    const int count = m_model->rowCount();
    m_count->setText(peopleText(count));
    m_stack->setCurrentWidget(count > 0 || m_model->isLoading() ? static_cast<QWidget *>(m_view) : m_empty);
    if (isFiltered()) {
        m_empty->setContent(tr("Nobody matches what the list is narrowed to."), tr("Show everybody"));
        if (count == 0 && !m_model->isLoading())
            explainSegment();
    }
    else
        m_empty->setContent(tr("There is no customer yet."), tr("New customer"), u"list-add-user"_s);
    if (!m_model->isLoading())
        Q_EMIT emptyShopChanged(count == 0 && !isFiltered());
    if (count == 0 && !m_model->isLoading() && m_selected.isValid() && !isFiltered()) {
        m_selected = {};
        Q_EMIT chosen({});
    }
}

/// After a new list: shows again who was selected, or the first one where nobody was.
void CustomerListPane::pickUp()
{
    const int row = m_selected.isValid() ? m_model->rowOf(m_selected) : -1;
    if (row < 0 && m_selected.isValid())
        return;
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_view->model()->index(std::max(row, 0), 0);
    if (m_view->currentIndex() == index && m_selected.isValid())
        return;
    m_selecting = m_selected.isValid();
    m_view->setCurrentIndex(index);
    m_selecting = false;
}

void CustomerListPane::onCurrentChanged(const QModelIndex &current)
{
    if (m_selecting || !current.isValid())
        return;
    const CustomerId id = m_model->idAt(current.row());
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT chosen(id);
}

void CustomerListPane::select(CustomerId id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT chosen(id);
    if (m_model->rowOf(id) < 0 && isFiltered()) {
        CustomerQuery all;
        all.sort = m_model->query().sort;
        all.byRisk = m_model->query().byRisk;
        setQuery(all);
        return;
    }
    pickUp();
}

void CustomerListPane::selectNobody()
{
    m_selected = {};
    m_selecting = true;
    Q_EMIT chosen({});
    // A list that gets the focus from what went away makes its first row current: nobody chose that.
    m_view->setCurrentIndex({});
    m_selecting = false;
}

void CustomerListPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rapport
