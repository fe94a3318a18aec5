#include "ui/pages/today/taskdialog.h"

#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 400;
const QTime usualTime(10, 0);
} // namespace

TaskDialog::TaskDialog(Workspace &workspace, TaskId task, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_id(task), m_text(new QLineEdit(this)), m_day(new QDateEdit(this)),
      m_timed(new QCheckBox(tr("at a time"), this)), m_time(new QTimeEdit(this)), m_staff(new QComboBox(this)),
      m_promised(new QCheckBox(tr("The customer was told"), this)), m_messages(new MessageBar(this)),
      m_save(new Button(tr("Save the follow-up"), Button::Kind::Primary, this))
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(tr("Change the follow-up"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    setEnabled(false);
    launch(this, load());
}

void TaskDialog::build()
{
    m_text->setObjectName(u"task.text"_s);
    m_text->setMaxLength(longestText);
    m_day->setObjectName(u"task.day"_s);
    m_day->setCalendarPopup(true);
    m_timed->setObjectName(u"task.timed"_s);
    m_timed->setToolTip(tr("Rapport reminds at that time while it runs"));
    m_time->setObjectName(u"task.time"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_staff->setObjectName(u"task.staff"_s);
    m_promised->setObjectName(u"task.promised"_s);
    m_promised->setMinimumHeight(size::field()); // on one line with its label
    m_promised->setToolTip(tr("A promise: kept ones are counted under Insights"));
    m_save->setObjectName(u"task.save"_s);
    m_save->setDefault(true);
    connect(m_timed, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    auto *cancel = new Button(tr("Cancel"), this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &TaskDialog::accept);

    auto *when = new QWidget(this);
    auto *line = new QHBoxLayout(when);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s8);
    line->addWidget(m_day);
    line->addWidget(m_timed);
    line->addWidget(m_time);
    line->addStretch();
    when->setFocusProxy(m_day);
    m_day->setAccessibleName(tr("Day"));

    QFormLayout *form = makeForm();
    addFormRow(form, tr("&What"), m_text);
    addFormRow(form, tr("Wh&en"), when);
    addFormRow(form, tr("Wh&o"), m_staff);
    addFormRow(form, tr("Promise"), m_promised);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addSpacing(space::s8);
    layout->addLayout(foot);
    setMinimumWidth(size::scaled(560));
}

QCoro::Task<> TaskDialog::load()
{
    const QPointer<TaskDialog> self(this);
    auto staffFuture = m_workspace.shop().staff();
    auto taskFuture = m_workspace.worklist().task(m_id);
    const auto staff = co_await staffFuture;
    const auto task = co_await taskFuture;
    if (!self)
        co_return;
    setEnabled(true);
    m_staff->addItem(tr("Anybody"), 0);
    if (staff) {
        for (const Staff &person : *staff) {
            if (person.active || (task && person.id == task->staff))
                m_staff->addItem(person.name, person.id.value());
        }
    }
    if (task)
        show(*task);
    else
        m_messages->showMessage(Notice::Error, errorText(task.error(), tr("The follow-up could not be read")));
    m_save->setEnabled(task.ok());
}

void TaskDialog::show(const Task &task)
{
    m_task = task;
    m_text->setText(task.body);
    // A long one is read from its beginning.
    m_text->setCursorPosition(0);
    const QDateTime at = m_workspace.calendar().local(task.when.at);
    m_day->setDate(ShopCalendar::date(task.when.day));
    m_timed->setChecked(!task.when.dayOnly);
    m_time->setEnabled(!task.when.dayOnly);
    m_time->setTime(task.when.dayOnly ? usualTime : at.time());
    m_staff->setCurrentIndex(std::max(0, m_staff->findData(task.staff.value())));
    m_promised->setChecked(task.promised);
    m_opened = entered();
    m_text->setFocus();
}

TaskEdit TaskDialog::entered() const
{
    TaskEdit edit;
    edit.text = m_text->text();
    edit.day = m_day->date();
    if (m_timed->isChecked())
        edit.time = m_time->time();
    edit.staff = StaffId(m_staff->currentData().toLongLong());
    edit.promised = m_promised->isChecked();
    return edit;
}

void TaskDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    launch(this, store(entered()));
}

bool TaskDialog::isChanged() const
{
    const TaskEdit now = entered();
    return m_task.id.isValid()
        && (now.text != m_opened.text || now.day != m_opened.day || now.time != m_opened.time || now.staff != m_opened.staff || now.promised != m_opened.promised);
}

void TaskDialog::reject()
{
    if (mayDrop(m_messages, isChanged()))
        QDialog::reject();
}

QCoro::Task<> TaskDialog::store(TaskEdit edit)
{
    const QPointer<TaskDialog> self(this);
    auto future = m_workspace.worklist().edit(m_id, m_task.version, edit);
    const auto stored = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (stored)
        QDialog::accept();
    else
        m_messages->showMessage(Notice::Error, errorText(stored.error(), tr("The follow-up was not changed")));
}

} // namespace rapport
