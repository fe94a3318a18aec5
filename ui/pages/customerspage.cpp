#include "ui/pages/customerspage.h"

#include "models/services/customers.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customers/customerdialog.h"
#include "ui/pages/customers/customerlistpane.h"
#include "ui/pages/customers/duplicatesdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/emptystate.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int railWidth = 80; ///< The limits of the design are widths of the window; the page lacks the rail.
}

CustomersPage::CustomersPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new CustomerListPane(workspace, this)), m_right(new QStackedWidget(this)),
      m_detail(new CustomerDetail(workspace, m_right)), m_empty(new EmptyState(m_right))
{
    setObjectName(u"customersPage"_s);
    explainEmpty(false);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_detail);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_list);
    layout->addWidget(m_right, 1);

    connect(m_list, &CustomerListPane::chosen, this, &CustomersPage::onChosen);
    connect(m_list, &CustomerListPane::entered, this, [this] {
        if (!m_list->selected().isValid())
            return;
        if (m_narrow)
            showList(false);
        m_detail->focusHeader();
    });
    connect(m_list, &CustomerListPane::newCustomerRequested, this, [this] { newCustomer(); });
    connect(m_list, &CustomerListPane::failed, m_detail, &CustomerDetail::tell);
    connect(m_list, &CustomerListPane::noted, this, &CustomersPage::statusMessage);
    connect(m_list, &CustomerListPane::emptyShopChanged, this, &CustomersPage::explainEmpty);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_emptyShop)
            Q_EMIT importRequested();
        else
            newCustomer();
    });
    connect(m_detail, &CustomerDetail::editRequested, this, &CustomersPage::editCustomer);
    connect(m_detail, &CustomerDetail::backRequested, this, [this] {
        showList(true);
        m_list->focusList();
    });
    connect(m_detail, &CustomerDetail::tagChosen, this, &CustomersPage::showTag);
    connect(m_detail, &CustomerDetail::noted, this, &CustomersPage::statusMessage);
    connect(m_detail, &CustomerDetail::gone, this, &CustomersPage::onGone);
    connect(m_detail, &CustomerDetail::customerChosen, this, &CustomersPage::showCustomer);
    connect(&workspace, &Workspace::changed, this, &CustomersPage::onChanged);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &CustomersPage::arrange);

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_detail, &CustomerDetail::startSearch);
    showList(true);
    arrange();
    launch(this, loadTags());
}

void CustomersPage::explainEmpty(bool shop)
{
    m_emptyShop = shop;
    if (shop)
        m_empty->setContent(tr("Have a list of customers, orders or conversations? Bring it in from a file."), tr("Import a file…"), u"document-import"_s);
    else
        m_empty->setContent(tr("Choose a customer from the list, or add a new one."), tr("New customer"), u"list-add-user"_s);
}

void CustomersPage::showCustomer(CustomerId id)
{
    m_list->select(id);
    if (m_narrow)
        showList(false);
}

void CustomersPage::showTag(const QString &tag)
{
    CustomerQuery query;
    query.tag = tag;
    m_list->setQuery(query);
    if (m_narrow)
        showList(true);
}

CustomerId CustomersPage::currentCustomer() const
{
    return m_detail->customer();
}

void CustomersPage::newEntry()
{
    if (!m_detail->customer().isValid()) {
        newCustomer();
        return;
    }
    if (m_narrow)
        showList(false);
    m_detail->newEntry();
}

void CustomersPage::performEntry(const QString &command)
{
    if (m_detail->customer().isValid() && m_detail->isVisible())
        m_detail->performEntry(command);
}

void CustomersPage::newCustomer(const QString &name, const QString &phone)
{
    auto *dialog = new CustomerDialog(m_workspace, std::nullopt, window());
    dialog->suggest(name, phone);
    connect(dialog, &CustomerDialog::saved, this, [this](CustomerId id) {
        showCustomer(id);
        m_detail->newEntry();
    });
    connect(dialog, &CustomerDialog::openRequested, this, &CustomersPage::showCustomer);
    connect(dialog, &CustomerDialog::useRequested, this, [this](CustomerId id, const CustomerDraft &typed) { launch(this, completeCustomer(id, typed)); });
    dialog->open();
}

void CustomersPage::findDuplicates()
{
    auto *dialog = new DuplicatesDialog(m_workspace, window());
    connect(dialog, &DuplicatesDialog::merged, this, &CustomersPage::showCustomer);
    dialog->open();
}

void CustomersPage::exportList()
{
    m_list->exportList();
}

void CustomersPage::editCustomer(const Customer &customer)
{
    auto *dialog = new CustomerDialog(m_workspace, customer, window());
    dialog->open();
}

QCoro::Task<> CustomersPage::completeCustomer(CustomerId id, CustomerDraft typed)
{
    const QPointer<CustomersPage> self(this);
    auto future = m_workspace.customers().customer(id);
    const auto known = co_await future;
    if (!self)
        co_return;
    if (!known) {
        m_detail->tell(errorText(known.error(), tr("The customer could not be read")));
        co_return;
    }
    showCustomer(id);
    auto *dialog = new CustomerDialog(m_workspace, *known, window());
    dialog->complete(typed);
    dialog->open();
}

void CustomersPage::setStaff(StaffId staff)
{
    m_detail->setStaff(staff);
}

void CustomersPage::onChosen(CustomerId id)
{
    m_right->setCurrentWidget(id.isValid() ? static_cast<QWidget *>(m_detail) : m_empty);
    m_detail->showCustomer(id);
}

void CustomersPage::onGone(CustomerId heir)
{
    if (heir.isValid()) {
        m_list->select(heir);
        Q_EMIT statusMessage(tr("The customer was merged into this one."));
        return;
    }
    m_list->selectNobody();
    Q_EMIT statusMessage(tr("The customer is not in the shop any more."));
    if (m_narrow)
        showList(true);
}

QSize CustomersPage::minimumSizeHint() const
{
    return {size::minimumWindowWidth - railWidth, 440};
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CustomersPage::arrange()
{
    const auto limit = [](int window) { return size::scaled(window) - railWidth; };
    m_detail->setBriefFolded(width() < limit(size::briefFoldsBelow));
    const bool narrow = width() < limit(size::listFoldsBelow);
    m_list->setMinimumWidth(narrow ? 0 : size::scaled(size::listColumn));
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : size::scaled(size::listColumn));
    m_detail->setBackVisible(narrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showList(!narrow || !m_detail->customer().isValid());
}

void CustomersPage::showList(bool list)
{
    m_list->setVisible(list || !m_narrow);
    m_right->setVisible(!list || !m_narrow);
    // What is chosen from the rail or by its key can be used at once.
    setFocusProxy(list ? m_list : nullptr);
}

void CustomersPage::onChanged(const ChangeSet &changes)
{
    if (changes.settings || changes.everything || !changes.customers.isEmpty())
        launch(this, loadTags());
}

QCoro::Task<> CustomersPage::loadTags()
{
    const QPointer<CustomersPage> self(this);
    auto future = m_workspace.shop().tags();
    auto segmentsFuture = m_workspace.shop().segments();
    const auto tags = co_await future;
    const auto segments = co_await segmentsFuture;
    if (!self || !tags || !segments)
        co_return;
    m_list->setTags(*tags);
    m_list->setSegments(*segments);
    m_detail->setTags(*tags);
}

} // namespace rapport
