#include "ui/pages/customers/customerdetail.h"

#include "models/items/timelinemodel.h"
#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftstore.h"
#include "ui/pages/customers/briefstrip.h"
#include "ui/pages/customers/customerbriefpane.h"
#include "ui/pages/customers/customerheader.h"
#include "ui/pages/customers/entrytextdialog.h"
#include "ui/pages/customers/openingoffer.h"
#include "ui/pages/customers/timelinefilterbar.h"
#include "ui/pages/customers/timelinejumps.h"
#include "ui/pages/customers/warningbanner.h"
#include "ui/pages/today/taskdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/spokenrole.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/pinnednotes.h"
#include "ui/timeline/timelinerow.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

CustomerDetail::CustomerDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_drafts(new DraftStore(workspace.path(), this)), m_model(new TimelineModel(workspace, this)),
      m_header(new CustomerHeader(workspace, this)), m_warning(new WarningBanner(this)), m_messages(new MessageBar(this)), m_strip(new BriefStrip(this)),
      m_briefPane(new CustomerBriefPane(workspace, this)), m_briefScroll(new QScrollArea(this)), m_filter(new TimelineFilterBar(this)),
      m_pinned(new PinnedNotes(this)), m_stack(new QStackedWidget(this)), m_view(new TimelineView(m_stack)), m_empty(new EmptyState(m_stack)),
      m_busy(new BusyBar(m_stack)), m_jumps(new TimelineJumps(workspace, m_model, m_view, m_filter)),
      m_composer(new Composer(workspace, *m_drafts, this))
{
    setObjectName(u"customerDetail"_s);
    applyContext();
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_warning);
    auto *messages = new QHBoxLayout;
    messages->setContentsMargins(space::s16, 0, space::s16, 0);
    messages->addWidget(m_messages);
    layout->addLayout(messages);
    layout->addWidget(buildBody(), 1);

    connectTimeline();
    connect(m_header, &CustomerHeader::editRequested, this, [this] { Q_EMIT editRequested(m_brief.customer); });
    connect(m_header, &CustomerHeader::backRequested, this, &CustomerDetail::backRequested);
    connect(m_header, &CustomerHeader::tagChosen, this, &CustomerDetail::tagChosen);
    connect(m_header, &CustomerHeader::noted, this, &CustomerDetail::noted);
    connect(m_header, &CustomerHeader::failed, this, &CustomerDetail::tell);
    connect(m_briefPane, &CustomerBriefPane::failed, this, &CustomerDetail::tell);
    connect(m_briefPane, &CustomerBriefPane::customerChosen, this, &CustomerDetail::customerChosen);
    connect(m_briefPane, &CustomerBriefPane::entryChosen, m_jumps, &TimelineJumps::show);
    connect(m_composer, &Composer::failed, this, &CustomerDetail::tell);
    connect(m_briefPane->findChild<OpeningOffer *>(), &OpeningOffer::accepted, m_composer, &Composer::useOpening);
    connect(m_briefPane->findChild<OpeningOffer *>(), &OpeningOffer::copied, this, [this] { Q_EMIT noted(tr("Opening copied")); });
    // What was saved and its Undo stand in the status line by themselves: nothing is said twice.
    connect(m_composer, &Composer::saved, m_messages, &QWidget::hide);
    connect(m_composer, &Composer::noted, this, &CustomerDetail::noted);
    connect(m_composer, &Composer::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_strip, &BriefStrip::toggled, this, [this](bool open) { m_briefScroll->setVisible(open || !m_folded); });
    connect(&workspace, &Workspace::changed, this, &CustomerDetail::onChanged);
    connect(&workspace, &Workspace::profileChanged, this, &CustomerDetail::applyContext);
    connect(&workspace.memory(), &Memory::changed, this, &CustomerDetail::applyContext);
    launch(this, loadShop());
}

CustomerDetail::~CustomerDetail() = default;

QWidget *CustomerDetail::buildBody()
{
    auto *body = new QWidget(this);
    m_briefScroll->setWidget(m_briefPane);
    m_briefScroll->setWidgetResizable(true);
    m_briefScroll->setFrameShape(QFrame::NoFrame);
    m_briefScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Never wider than what is seen of it, whatever its rows would like: there is no way to scroll there.
    m_briefPane->setMinimumWidth(1);
    // The role before the name: naming it makes what screen readers are shown of it.
    setSpokenRole(m_briefScroll, QAccessible::Grouping);
    m_briefScroll->setAccessibleName(tr("Before you call"));

    auto *column = new QWidget(body);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_strip);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_pinned);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_composer);

    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(column, 1);
    m_body->addWidget(m_briefScroll);
    m_strip->hide();
    return body;
}

void CustomerDetail::setBriefFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_briefPane->setColumns(folded ? 3 : 1, !folded);
    m_strip->setVisible(folded);
    if (folded) {
        m_body->removeWidget(m_briefScroll);
        m_column->insertWidget(1, m_briefScroll);
        m_briefScroll->setMinimumWidth(0);
        m_briefScroll->setMaximumWidth(QWIDGETSIZE_MAX);
        m_briefScroll->setVisible(m_strip->isChecked());
        fitBrief();
    } else {
        m_column->removeWidget(m_briefScroll);
        m_body->addWidget(m_briefScroll);
        m_briefScroll->setMinimumHeight(0);
        m_briefScroll->setMaximumHeight(QWIDGETSIZE_MAX);
        m_briefScroll->show();
        fitBrief();
    }
}

/// More room than the timeline's text may take goes to the brief: more lines of it side by side, not more air.
void CustomerDetail::fitBrief()
{
    if (m_folded) {
        // Never more than a third: below it somebody reads and writes.
        const int wanted = m_briefPane->sizeHint().height() + 4;
        m_briefScroll->setFixedHeight(std::clamp(wanted, 60, std::max(60, height() / 3)));
        return;
    }
    const int column = size::scaled(size::briefColumn);
    const int spare = width() - widestTimeline();
    m_briefScroll->setFixedWidth(std::clamp(spare, column, 2 * column + column / 2));
    m_briefPane->setColumns(spare >= 2 * column ? 2 : 1, true);
}

void CustomerDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBrief();
}

void CustomerDetail::connectTimeline()
{
    connect(m_model, &TimelineModel::stateChanged, this, &CustomerDetail::updateTimelineState);
    connect(m_model, &TimelineModel::rowsInserted, this, &CustomerDetail::updateTimelineState);
    connect(m_model, &TimelineModel::rowsRemoved, this, &CustomerDetail::updateTimelineState);
    connect(m_model, &TimelineModel::modelReset, this, &CustomerDetail::updateTimelineState);
    connect(m_filter, &TimelineFilterBar::changed, this, [this](const TimelineFilter &filter) { m_model->setFilter(filter); });
    connect(m_filter, &TimelineFilterBar::entered, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == TimelineModel::State::Failed)
            m_model->reload();
        else if (m_filter->isActive())
            m_filter->clear();
        else
            newEntry();
    });
    connect(m_view, &TimelineView::scoreChosen, this, [this](const EntryKey &key, std::optional<int> score, const QString &phrase) { launch(this, correct(key, score, phrase)); });
    connect(m_view, &TimelineView::offerWanted, this, [this](const EntryKey &key, int score) { launch(this, offer(key, score)); });
    connect(m_view, &TimelineView::removeRequested, this, [this](const EntryKey &key) { launch(this, remove(key)); });
    connect(m_view, &TimelineView::taskDoneRequested, this, [this](const EntryKey &key, bool done) { launch(this, setTaskDone(key, done)); });
    connect(m_view, &TimelineView::pinRequested, this, [this](const EntryKey &key, bool pinned) { launch(this, setPinned(key, pinned)); });
    connect(m_view, &TimelineView::turnsWanted, this, [this](const EntryKey &key) { launch(this, loadTurns(key)); });
    connect(m_filter, &TimelineFilterBar::negativeWanted, m_jumps, &TimelineJumps::nextNegative);
    connect(m_view, &TimelineView::negativeWanted, m_jumps, &TimelineJumps::nextNegative);
    connect(m_jumps, &TimelineJumps::noted, this, &CustomerDetail::noted);
    connect(m_pinned, &PinnedNotes::chosen, m_jumps, &TimelineJumps::show);
    connect(m_pinned, &PinnedNotes::unpinRequested, this, [this](const EntryKey &key) { launch(this, setPinned(key, false)); });
    connect(m_view, &TimelineView::copied, this, [this] { Q_EMIT noted(tr("Text copied")); });
    connect(m_view, &TimelineView::leftUpwards, this, [this] { m_filter->setFocus(Qt::BacktabFocusReason); });
    connect(m_view, &TimelineView::editRequested, this, [this](const TimelineEntry &entry) {
        if (entry.key.table == EntryTable::Task) {
            auto *dialog = new TaskDialog(m_workspace, TaskId(entry.key.id), window());
            dialog->open();
            return;
        }
        auto *dialog = new EntryTextDialog(m_workspace, entry, m_view->context(), window());
        dialog->open();
    });
}

void CustomerDetail::applyContext()
{
    TimelineContext context;
    context.calendar = m_workspace.calendar();
    context.clock = &m_workspace.clock();
    context.firstDayOfWeek = m_workspace.profile().firstDayOfWeek;
    context.memory = m_workspace.memory().now();
    context.language = m_brief.customer.language.isEmpty() ? m_workspace.profile().language : m_brief.customer.language;
    for (const Staff &staff : std::as_const(m_staff)) {
        context.names.staff.insert(staff.id, staff.name);
        context.maskedNames << staff.name;
    }
    for (const Topic &topic : std::as_const(m_topics))
        context.names.topics.insert(topic.id, topic.name);
    context.matters = m_details.matters;
    const Customer &customer = m_brief.customer;
    for (const QString &name : {customer.name, customer.firstName, customer.lastName, customer.company}) {
        if (!name.isEmpty())
            context.maskedNames << name;
    }
    m_view->setContext(context);
    m_filter->setStaff(m_staff);
    m_filter->setToday(context.moments().today());
    if (m_details.customer == m_customer)
        m_pinned->setEntries(m_details.pinned, context.moments());
    m_composer->setTopics(m_topics);
    m_composer->setCustomer(m_customer, context.maskedNames);
}

void CustomerDetail::showCustomer(CustomerId id)
{
    if (id == m_customer)
        return;
    m_customer = id;
    ++m_question;
    m_messages->hide();
    m_filter->clear();
    m_view->closeAll();
    m_pinned->clear();
    m_model->setCustomer(id);
    m_composer->setCustomer(id, {});
    if (id.isValid())
        launch(this, loadBrief(id));
}

QCoro::Task<> CustomerDetail::loadBrief(CustomerId customer)
{
    const QPointer<CustomerDetail> self(this);
    const int question = m_question;
    auto future = m_workspace.customers().brief(customer);
    auto detailsFuture = readBriefDetails(m_workspace, customer);
    const auto result = co_await future;
    if (!self || question != m_question)
        co_return;
    const auto details = co_await detailsFuture;
    if (!self || question != m_question)
        co_return;
    if (details)
        m_details = *details;
    if (result)
        showBrief(*result);
    else if (result.error().kind == Error::Kind::NotFound)
        launch(this, lookForHeir(customer));
    else
        tell(errorText(result.error(), tr("The customer could not be read")));
}

void CustomerDetail::showBrief(const CustomerBrief &brief)
{
    m_brief = brief;
    m_header->setBrief(brief);
    m_warning->setWarning(brief.customer.warning);
    m_briefPane->setBrief(brief, m_details);
    fitBrief();
    m_strip->setText(m_briefPane->inOneLine());
    m_strip->setAccessibleName(tr("Before you call: %1").arg(m_strip->text()));
    applyContext();
}

QCoro::Task<> CustomerDetail::loadShop()
{
    const QPointer<CustomerDetail> self(this);
    auto staffFuture = m_workspace.shop().staff();
    auto topicsFuture = m_workspace.shop().topics();
    const auto staff = co_await staffFuture;
    const auto topics = co_await topicsFuture;
    if (!self)
        co_return;
    if (staff)
        m_staff = *staff;
    if (topics)
        m_topics = *topics;
    applyContext();
}

void CustomerDetail::onChanged(const ChangeSet &changes)
{
    if (changes.settings || changes.everything)
        launch(this, loadShop());
    if (m_customer.isValid() && (changes.everything || changes.customers.contains(m_customer))) {
        ++m_question;
        launch(this, loadBrief(m_customer));
    }
}

void CustomerDetail::updateTimelineState()
{
    const bool rows = m_model->rowCount() > 0;
    if (m_model->state() == TimelineModel::State::Loading)
        m_busy->start();
    else
        m_busy->stop();
    if (rows || m_model->state() == TimelineModel::State::Loading) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_model->state() == TimelineModel::State::Failed)
        m_empty->setContent(errorText(m_model->error(), tr("The timeline could not be read")), tr("Try again"));
    else if (m_filter->isActive())
        m_empty->setContent(tr("Nothing here matches the filters."), tr("Show everything"));
    else
        m_empty->setContent(tr("Nothing is written down about this customer yet. What happened last?"), tr("Write the first entry"), u"list-add"_s);
    m_stack->setCurrentWidget(m_empty);
}

void CustomerDetail::tell(const QString &sentence)
{
    m_messages->showMessage(Notice::Error, sentence);
}

void CustomerDetail::newEntry()
{
    m_composer->start();
}

void CustomerDetail::performEntry(const QString &command)
{
    m_composer->perform(command);
}

void CustomerDetail::startSearch()
{
    m_filter->startSearch();
}

void CustomerDetail::focusHeader()
{
    m_header->focusActions();
}

void CustomerDetail::setBackVisible(bool visible)
{
    m_header->setBackVisible(visible);
}

void CustomerDetail::setTags(const QStringList &tags)
{
    m_header->setTags(tags);
}

void CustomerDetail::setStaff(StaffId staff)
{
    m_writer = staff;
    m_composer->setStaff(staff);
}

} // namespace rapport
