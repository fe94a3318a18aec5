#include "ui/pages/todaypage.h"

#include "models/items/worklistmodel.h"
#include "models/workspace.h"
#include "ui/delegates/workdelegate.h"
#include "ui/pages/today/taskdialog.h"
#include "ui/pages/today/workdetail.h"
#include "ui/pages/today/worklistview.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QActionGroup>
#include <QCalendarWidget>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QWidgetAction>

namespace rapport {

using namespace Qt::StringLiterals;

// What a person does with a line of the Today page.

namespace {

QString menuName(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

void TodayPage::act()
{
    const worklist::Line *line = m_model->lineAt(m_view->currentIndex().row());
    if (!line)
        return;
    switch (m_delegate->text(m_view->currentIndex().row()).action) {
    case WorkAction::Call:
        m_dialling->call(line->customer);
        break;
    case WorkAction::Write:
        m_dialling->write(line->customer);
        break;
    case WorkAction::Answer:
        Q_EMIT answerRequested(FeedbackId(line->first().entry.id));
        break;
    case WorkAction::Open:
        Q_EMIT customerActivated(line->customer);
        break;
    }
}

const worklist::Line *TodayPage::pendingLine() const
{
    const worklist::Line *line = m_model->lineAt(m_view->currentIndex().row());
    return line && !m_leaving.contains(line->customer) ? line : nullptr;
}

void TodayPage::finish()
{
    if (const worklist::Line *line = pendingLine()) {
        launch(this, follow(m_workspace.worklist().finish(*line, m_me), tr("That was not marked as done"), line->customer));
        moveOn();
    }
}

void TodayPage::snooze(QDate until)
{
    if (const worklist::Line *line = pendingLine()) {
        launch(this, follow(m_workspace.worklist().snooze(*line, until, m_me), tr("That was not put off"), line->customer));
        moveOn();
    }
}

void TodayPage::moveOn()
{
    const int from = m_view->currentIndex().row();
    const auto take = [this](int row) {
        const worklist::Line *line = m_model->lineAt(row);
        if (!line || m_leaving.contains(line->customer))
            return false;
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
        return true;
    };
    for (int row = from + 1; row < m_model->rowCount(); ++row) {
        if (take(row))
            return;
    }
    for (int row = from - 1; row >= 0; --row) {
        if (take(row))
            return;
    }
}

QCoro::Task<> TodayPage::follow(QFuture<Result<void>> change, QString action, CustomerId customer)
{
    const QPointer<TodayPage> self(this);
    if (customer.isValid())
        m_leaving.insert(customer, 0);
    const auto changed = co_await change;
    if (!self)
        co_return;
    if (!changed) {
        m_leaving.remove(customer);
        if (customer.isValid())
            showCustomer(customer);
        m_messages->showMessage(Notice::Error, errorText(changed.error(), action));
    } else if (customer.isValid()) {
        // Gone with the first reading that begins after this; should it stay for a new reason, it can be seen to again then.
        m_leaving.insert(customer, m_question + 1);
        wantList();
    }
}

QDate TodayPage::nextWorkDay() const
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    return ShopCalendar::date(m_workDays.add(today, 1));
}

QPoint TodayPage::menuPlace() const
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    return m_view->viewport()->mapToGlobal(QPoint(row.left() + size::scaled(200), row.bottom()));
}

void TodayPage::openSnoozeMenu(QPoint at)
{
    if (!m_model->lineAt(m_view->currentIndex().row()))
        return;
    const QLocale locale;
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    const QDate tomorrow = nextWorkDay();
    const int weekday = ShopCalendar::date(today).dayOfWeek();
    const int first = m_workspace.profile().firstDayOfWeek;
    const int untilWeek = (first - weekday + 6) % 7 + 1;
    const QDate week = ShopCalendar::date(m_workDays.add(today + untilWeek, 0));
    const auto named = [&locale](const QString &name, QDate day) {
        return tr("%1, %2", "Next week, Monday 30 November").arg(name, locale.toString(day, tr("dddd d MMMM")));
    };
    QMenu menu(this);
    menu.setObjectName(u"today.snoozeMenu"_s);
    menu.addAction(tomorrow == ShopCalendar::date(today + 1) ? tr("&Tomorrow") : named(tr("Next &day open"), tomorrow), this,
                   [this, tomorrow] { snooze(tomorrow); });
    // On a Saturday the next day open may be next week's first.
    if (week != tomorrow)
        menu.addAction(named(tr("Next &week"), week), this, [this, week] { snooze(week); });
    menu.addAction(tr("&Another day…"), this, [this] { chooseDay(); });
    menu.exec(at);
}

void TodayPage::chooseDay()
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setObjectName(u"today.calendar"_s);
    calendar->setAccessibleName(tr("Put off until"));
    calendar->setMinimumDate(ShopCalendar::date(today + 1));
    calendar->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(m_workspace.profile().firstDayOfWeek));
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate day) {
        menu.close();
        snooze(day);
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate day) {
        menu.close();
        snooze(day);
    });
    calendar->setFocus();
    menu.exec(menuPlace());
}

void TodayPage::openAssignMenu(QPoint at)
{
    const worklist::Line *line = m_model->lineAt(m_view->currentIndex().row());
    if (!line)
        return;
    QMenu menu(this);
    menu.setObjectName(u"today.assignMenu"_s);
    const auto give = [this, line = *line](StaffId to) {
        launch(this, follow(m_workspace.worklist().reassign(line, to), tr("That was not handed over")));
    };
    for (const Staff &person : std::as_const(m_staff)) {
        QAction *action = menu.addAction(person.id == m_me ? tr("%1 (me)").arg(menuName(person.name)) : menuName(person.name), this,
                                         [give, id = person.id] { give(id); });
        action->setCheckable(true);
        action->setChecked(line->owner == person.id);
    }
    if (m_staff.isEmpty())
        menu.addAction(tr("Nobody works here yet: add staff in Settings"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Nobody in particular"), this, [give] { give({}); });
    menu.exec(at);
}

void TodayPage::openContextMenu(QPoint at)
{
    const worklist::Line *line = m_model->lineAt(m_view->currentIndex().row());
    if (!line)
        return;
    QMenu menu(this);
    if (line->hasPhone)
        menu.addAction(themedIcon(u"call-start"_s), tr("Call\tC"), this, [this] { m_dialling->call(currentCustomer()); });
    if (line->hasEmail)
        menu.addAction(themedIcon(u"mail-message-new"_s), tr("Write"), this, [this] { m_dialling->write(currentCustomer()); });
    menu.addAction(themedIcon(u"arrow-right"_s), tr("Open the customer\tEnter"), this,
                   [this] { Q_EMIT customerActivated(currentCustomer()); });
    menu.addSeparator();
    menu.addAction(themedIcon(u"dialog-ok-apply"_s), tr("Done\tD"), this, &TodayPage::finish);
    menu.addAction(themedIcon(u"clock"_s), tr("Put off…\tS"), this, [this, at] { openSnoozeMenu(at); });
    menu.addAction(themedIcon(u"user"_s), tr("Hand over…\tR"), this, [this, at] { openAssignMenu(at); });
    if (const TaskId task = firstTask(); task.isValid())
        menu.addAction(themedIcon(u"document-edit"_s), tr("Change the follow-up…\tE"), this, [this, task] { editTask(task); });
    menu.exec(at);
}

TaskId TodayPage::firstTask() const
{
    if (const worklist::Line *line = m_model->lineAt(m_view->currentIndex().row())) {
        for (const worklist::Reason &reason : line->reasons) {
            if (reason.isFollowUp())
                return TaskId(reason.entry.id);
        }
    }
    return {};
}

void TodayPage::editTask(TaskId task)
{
    if (!task.isValid())
        return;
    auto *dialog = new TaskDialog(m_workspace, task, window());
    dialog->open();
}

void TodayPage::openStaffMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"today.staffMenu"_s);
    auto *group = new QActionGroup(&menu);
    const auto offer = [&](const QString &name, StaffId staff) {
        QAction *action = menu.addAction(name, this, [this, staff] {
            m_model->setStaff(staff);
            updateEmpty();
            Q_EMIT dueCountChanged(m_model->dueCount());
        });
        action->setCheckable(true);
        action->setChecked(m_model->staff() == staff);
        group->addAction(action);
    };
    offer(tr("Everyone"), {});
    if (m_me.isValid())
        offer(tr("Mine, and what is nobody's"), m_me);
    menu.addSeparator();
    for (const Staff &person : std::as_const(m_staff)) {
        if (person.id != m_me)
            offer(menuName(person.name), person.id);
    }
    menu.exec(m_staffChip->mapToGlobal(QPoint(0, m_staffChip->height())));
    updateHead();
}

void TodayPage::explainOrder()
{
    QMenu menu(this);
    auto *words = new QLabel(tr("First what cannot wait: people who left unhappy, bad scores, late follow-ups. Then what is due today, "
                                "then whom a call is worth.\n\n"
                                "Within each, three things count. Pain: how bad it reads, and whether somebody talks of leaving, of a "
                                "wrong charge, of money back, "
                                "had to ask again or had to wait. Waiting: the longer nobody answered, or the later a promise, the higher; "
                                "after five days it rises no more. "
                                "Worth: what the shop expects of a customer in a year. Pain outweighs waiting, waiting outweighs worth.\n\n"
                                "A customer stands here once, with every reason."),
                             &menu);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMargin(space::s12);
    words->setFixedWidth(size::scaled(440));
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(words);
    menu.addAction(action);
    menu.exec(m_order->mapToGlobal(QPoint(0, -words->sizeHint().height() - space::s8)));
}

} // namespace rapport
