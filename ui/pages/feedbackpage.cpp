#include "ui/pages/feedbackpage.h"

#include "models/services/inbox.h"
#include "models/services/worklist.h"
#include "models/workspace.h"
#include "ui/pages/feedback/departmentsdialog.h"
#include "ui/pages/feedback/feedbackdetail.h"
#include "ui/pages/feedback/feedbacklist.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>
#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int oldDays = 90;
}

FeedbackPage::FeedbackPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_message(new MessageBar(this)), m_list(new FeedbackList(workspace, this)),
      m_detail(new FeedbackDetail(workspace, this))
{
    setObjectName(u"feedbackPage"_s);
    setAccessibleName(tr("Feedback"));
    setFocusProxy(m_list);
    m_message->setObjectName(u"feedback.message"_s);
    auto *halves = new QHBoxLayout;
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_list);
    halves->addWidget(m_detail, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_message);
    layout->addLayout(halves, 1);

    connect(m_list, &FeedbackList::chosen, m_detail, &FeedbackDetail::setFeedback);
    connect(m_list, &FeedbackList::entered, m_detail, &FeedbackDetail::startAnswer);
    connect(m_list, &FeedbackList::removeRequested, m_detail, &FeedbackDetail::remove);
    connect(m_list, &FeedbackList::counterRequested, this, &FeedbackPage::counterRequested);
    connect(m_list, &FeedbackList::departmentsRequested, this, &FeedbackPage::showDepartments);
    connect(m_list, &FeedbackList::setAsideRequested, this, &FeedbackPage::askSetAside);
    connect(m_detail, &FeedbackDetail::left, m_list, &FeedbackList::focusList);
    connect(m_detail, &FeedbackDetail::customerRequested, this, &FeedbackPage::customerRequested);
    connect(m_detail, &FeedbackDetail::noted, this, &FeedbackPage::statusMessage);
    const auto complain = [this](const QString &sentence) { m_message->showMessage(Notice::Error, sentence); };
    connect(m_list, &FeedbackList::failed, this, complain);
    connect(m_detail, &FeedbackDetail::failed, this, complain);
    connect(m_message, &MessageBar::actionTriggered, this, [this](int index) {
        m_message->hide();
        if (index == 0)
            launch(this, setAside(m_workspace.calendar().at(m_workspace.clock().now()).day - oldDays));
    });
    connect(&workspace, &Workspace::changed, this, &FeedbackPage::onChanged);
    addKeys();
    launch(this, loadRules());
}

void FeedbackPage::addKeys()
{
    const auto key = [this](const char *keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence::fromString(QLatin1String(keys), QKeySequence::PortableText), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+F", [this] { m_list->startSearch(); });
    key("Ctrl+D", [this] { m_detail->toggleAnswered(); });
    key("Ctrl+T", [this] { m_detail->toggleToldBack(); });
    key("Ctrl+Shift+F", [this] { m_detail->followUp(); });
    key("Ctrl+Shift+O", [this] { m_detail->openCustomer(); });
    for (int number = 0; number < 4; ++number)
        key(qPrintable(u"Ctrl+Shift+%1"_s.arg(number + 1)), [this, number] { m_detail->toggleDepartment(number); });
}

void FeedbackPage::showFeedback(FeedbackId id)
{
    m_list->select(id);
}

void FeedbackPage::setStaff(StaffId staff)
{
    m_detail->setStaff(staff);
}

void FeedbackPage::showDepartments()
{
    auto *dialog = new DepartmentsDialog(m_workspace, m_rules, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DepartmentsDialog::saved, this, &FeedbackPage::statusMessage);
    dialog->open();
}

QSize FeedbackPage::minimumSizeHint() const
{
    return {size::scaled(640), size::scaled(320)};
}

void FeedbackPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Never narrower than its buttons' words.
    m_list->setFixedWidth(std::max(m_list->minimumSizeHint().width(), std::clamp(width() * 39 / 100, size::scaled(300), size::scaled(520))));
}

void FeedbackPage::onChanged(const ChangeSet &changes)
{
    if (changes.settings || changes.everything)
        launch(this, loadRules());
    const FeedbackId current = m_list->current();
    const EntryKey key{EntryTable::Feedback, current.value()};
    if (changes.everything || changes.memory || changes.updated.contains(key) || !changes.customers.isEmpty())
        m_detail->refresh();
}

QCoro::Task<> FeedbackPage::loadRules()
{
    const QPointer<FeedbackPage> self(this);
    Asking asking(m_workspace);
    const auto reading = asking.rules();
    const auto daysReading = m_workspace.worklist().workDays();
    const Result<AskingRules> rules = co_await reading;
    const Result<worklist::WorkDays> days = co_await daysReading;
    if (!self)
        co_return;
    if (days)
        m_detail->setWorkDays(*days);
    if (!rules)
        co_return;
    m_rules = *rules;
    m_list->setRules(m_rules);
    m_detail->setRules(m_rules);
}

void FeedbackPage::askSetAside()
{
    m_message->showMessage(Notice::Information, tr("Everything that has been waiting for more than %n days is marked as answered. One undo brings it back.", nullptr, oldDays),
                           tr("Set it aside"), tr("Leave it"));
}

QCoro::Task<> FeedbackPage::setAside(int day)
{
    const QPointer<FeedbackPage> self(this);
    const auto writing = m_workspace.inbox().setAside(day);
    const Result<int> aside = co_await writing;
    if (!self)
        co_return;
    if (!aside)
        m_message->showMessage(Notice::Error, errorText(aside.error(), tr("That was not saved")));
    else
        Q_EMIT statusMessage(*aside == 0 ? tr("Nothing has been waiting that long.") : tr("%n answers set aside.", nullptr, *aside));
}

} // namespace rapport
