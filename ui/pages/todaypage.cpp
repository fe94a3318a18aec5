#include "ui/pages/todaypage.h"

#include "models/items/worklistmodel.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/delegates/workdelegate.h"
#include "ui/pages/today/spokenwork.h"
#include "ui/pages/today/workdetail.h"
#include "ui/pages/today/worklistview.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 150;
constexpr int minuteMs = 60'000;
constexpr int railWidth = 80;
constexpr int detailWidth = 360;
constexpr int detailFoldsBelow = 1000; ///< Of the window.

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new WorklistModel(this)), m_delegate(new WorkDelegate(workspace, *m_model, this)),
      m_view(nullptr), m_detail(new WorkDetail(workspace, this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(m_stack)),
      m_messages(new MessageBar(this)), m_busy(nullptr), m_title(new QLabel(this)), m_finished(new QLabel(this)),
      m_staffChip(new Chip(tr("Everyone"), this)), m_order(new LinkButton(tr("How the order is made"), this)), m_quiet(new QTimer(this)),
      m_dialling(new Dialling(workspace, this))
{
    setObjectName(u"todayPage"_s);
    setAccessibleName(tr("Today"));
    m_view = new WorklistView(m_stack);
    auto *spoken = new SpokenWork(*m_delegate, this);
    spoken->setSourceModel(m_model);
    m_view->setModel(spoken);
    m_view->setItemDelegate(m_delegate);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_busy = new BusyBar(m_stack);
    setFocusProxy(m_view);

    auto *foot = new QWidget(this);
    auto *footLine = new QHBoxLayout(foot);
    footLine->setContentsMargins(space::s24, space::s4, space::s24, space::s8);
    auto *words = new ElidedLabel(TextStyle::Small, &Theme::text2, foot);
    words->setText(tr("Most urgent first: bad mood, long waits and broken promises count most."));
    setTextStyle(m_order, TextStyle::Small, &Theme::accent);
    m_order->setObjectName(u"today.order"_s);
    footLine->addWidget(words, 0, Qt::AlignVCenter);
    footLine->addWidget(m_order, 0, Qt::AlignVCenter);
    footLine->addStretch(1);
    connect(m_order, &LinkButton::clicked, this, &TodayPage::explainOrder);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_messages);
    left->addWidget(buildHead());
    left->addWidget(m_stack, 1);
    left->addWidget(foot);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->setSizeConstraint(QLayout::SetNoConstraint);
    all->addLayout(left, 1);
    all->addWidget(m_detail);

    connectList();
    connectDetail();
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { launch(this, load()); });
    // Times of day pass: what is due "by 16:00" is late a minute after.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &TodayPage::wantList);
    minute->start(minuteMs);
    connect(&workspace, &Workspace::changed, this, &TodayPage::onChanged);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, [this] {
        arrange();
        m_view->doItemsLayout();
    });
    arrange();
    updateHead();
    launch(this, loadStaff());
    launch(this, load());
}

void TodayPage::connectList()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::onCurrentChanged);
    connect(m_view, &WorklistView::opened, this, [this] {
        if (currentCustomer().isValid())
            Q_EMIT customerActivated(currentCustomer());
    });
    connect(m_view, &WorklistView::doneRequested, this, &TodayPage::finish);
    connect(m_view, &WorklistView::snoozeRequested, this, [this] { openSnoozeMenu(menuPlace()); });
    connect(m_view, &WorklistView::reassignRequested, this, [this] { openAssignMenu(menuPlace()); });
    connect(m_view, &WorklistView::callRequested, this, [this] { m_dialling->call(currentCustomer()); });
    connect(m_view, &WorklistView::editRequested, this, [this] { editTask(firstTask()); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { openContextMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_delegate, &WorkDelegate::actionTriggered, this, [this](const QModelIndex &index) {
        m_view->setCurrentIndex(m_view->model()->index(index.row(), 0));
        act();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_emptyShop) {
            Q_EMIT importRequested();
            return;
        }
        m_model->setGroup(std::nullopt);
        m_model->setStaff({});
        updateHead();
        updateEmpty();
    });
}

void TodayPage::connectDetail()
{
    connect(m_detail, &WorkDetail::callRequested, this, [this] { m_dialling->call(currentCustomer()); });
    connect(m_detail, &WorkDetail::writeRequested, this, [this] { m_dialling->write(currentCustomer()); });
    connect(m_detail, &WorkDetail::openRequested, m_view, &WorklistView::opened);
    connect(m_detail, &WorkDetail::doneRequested, this, &TodayPage::finish);
    connect(m_detail, &WorkDetail::tomorrowRequested, this, [this] { snooze(nextWorkDay()); });
    connect(m_detail, &WorkDetail::laterRequested, this,
            [this] { openSnoozeMenu(m_detail->laterButton()->mapToGlobal(QPoint(0, m_detail->laterButton()->height()))); });
    connect(m_detail, &WorkDetail::assignRequested, this,
            [this] { openAssignMenu(m_detail->assignButton()->mapToGlobal(QPoint(0, m_detail->assignButton()->height()))); });
    connect(m_detail, &WorkDetail::editRequested, this, &TodayPage::editTask);
    connect(m_dialling, &Dialling::noted, this, &TodayPage::statusMessage);
    connect(m_dialling, &Dialling::failed, this, [this](const QString &sentence) { m_messages->showMessage(Notice::Error, sentence); });
    connect(m_detail, &WorkDetail::failed, this, [this](const QString &sentence) { m_messages->showMessage(Notice::Error, sentence); });
}

QSize TodayPage::minimumSizeHint() const
{
    return {size::minimumWindowWidth - railWidth, 440};
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        wantList();
}

void TodayPage::arrange()
{
    m_detail->setFixedWidth(size::scaled(detailWidth));
    m_detail->setVisible(width() >= size::scaled(detailFoldsBelow) - railWidth && m_stack->currentWidget() == m_view);
}

void TodayPage::setStaff(StaffId staff)
{
    const bool mine = m_me.isValid() && m_model->staff() == m_me;
    m_me = staff;
    if (mine)
        m_model->setStaff(staff);
    updateHead();
}

void TodayPage::showCustomer(CustomerId customer)
{
    const int row = m_model->rowOf(customer);
    m_wanted = row < 0 ? customer : CustomerId();
    if (row >= 0)
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

CustomerId TodayPage::currentCustomer() const
{
    return m_view->currentIndex().data(WorklistModel::CustomerRole).value<CustomerId>();
}

void TodayPage::onChanged(const ChangeSet &changes)
{
    if (changes.settings || changes.everything)
        launch(this, loadStaff());
    if (changes.everything || changes.customers.contains(currentCustomer()))
        m_detail->refresh();
    wantList();
}

void TodayPage::wantList()
{
    // Hidden it keeps counting for the rail, but never more often than somebody could look.
    m_stale = true;
    if (!m_quiet->isActive())
        m_quiet->start();
}

QCoro::Task<> TodayPage::load()
{
    const QPointer<TodayPage> self(this);
    const int question = ++m_question;
    m_stale = false;
    if (!m_loaded)
        m_busy->start();
    // What is known already stands there at once; who is late by their own rhythm takes a look at every purchase.
    auto listFuture = m_workspace.worklist().today(m_expected);
    const auto list = co_await listFuture;
    if (!self || question != m_question)
        co_return;
    m_busy->stop();
    if (!list) {
        m_messages->showMessage(Notice::Error, errorText(list.error(), tr("The list could not be read")));
        co_return;
    }
    take(*list);
    ForecastRequest request;
    request.totals = false;
    auto shopFuture = m_workspace.forecasts().latest(request);
    const auto shop = co_await shopFuture;
    if (!self || question != m_question || !shop || *shop == m_expected)
        co_return;
    m_expected = *shop;
    auto fullFuture = m_workspace.worklist().today(m_expected);
    const auto full = co_await fullFuture;
    if (self && question == m_question && full)
        take(*full);
}

void TodayPage::take(const WorkDay &day)
{
    const CustomerId before = m_wanted.isValid() ? m_wanted : currentCustomer();
    m_lastRow = std::max(0, m_view->currentIndex().row());
    m_loaded = true;
    m_model->setDay(day);
    m_leaving.removeIf([this](const auto &leaving) { return leaving.value() > 0 && m_question >= leaving.value(); });
    m_wanted = {};
    int row = m_model->rowOf(before);
    // Whoever was seen to is gone: the next one takes the place.
    for (int near = m_lastRow; row < 0 && near < m_model->rowCount(); ++near)
        row = m_model->lineAt(near) ? near : -1;
    for (int near = m_model->rowCount() - 1; row < 0 && near >= 0; --near)
        row = m_model->lineAt(near) ? near : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
    onCurrentChanged();
    updateHead();
    updateEmpty();
    Q_EMIT dueCountChanged(m_model->dueCount());
}

void TodayPage::onCurrentChanged()
{
    // What was said about somebody goes with them, and stays while the list is only read again.
    if (currentCustomer() != m_shown) {
        m_shown = currentCustomer();
        m_messages->hide();
    }
    m_detail->showLine(m_model->lineAt(m_view->currentIndex().row()));
}

QCoro::Task<> TodayPage::loadStaff()
{
    const QPointer<TodayPage> self(this);
    auto staffFuture = m_workspace.shop().staff();
    auto daysFuture = m_workspace.worklist().workDays();
    const auto staff = co_await staffFuture;
    const auto days = co_await daysFuture;
    if (!self)
        co_return;
    if (staff) {
        m_staff = *staff;
        m_staff.removeIf([](const Staff &person) { return !person.active; });
    }
    if (days)
        m_workDays = *days;
    updateHead();
}

} // namespace rapport
