#include "ui/pages/insights/eventsdialog.h"

#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/pages/insights/initiativetexts.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

EventsDialog::EventsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_list(new QListWidget(this)), m_empty(new EmptyState(this)), m_day(new QDateEdit(this)),
      m_title(new QLineEdit(this)), m_problem(new FieldProblem(m_title, this)), m_messages(new MessageBar(this)),
      m_save(new Button({}, Button::Kind::Primary, this)), m_remove(new Button(tr("Delete"), this)),
      m_new(new Button(tr("New event"), this))
{
    setObjectName(u"eventsDialog"_s);
    setWindowTitle(tr("Events"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &EventsDialog::choose);
    connect(m_save, &Button::clicked, this, &EventsDialog::save);
    connect(m_new, &Button::clicked, this, [this] { m_list->setCurrentRow(-1); });
    connect(m_remove, &Button::clicked, this, [this] { launch(this, remove(m_chosen)); });
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_problem->setSentence({}); });
    choose(-1);
    launch(this, read());
}

void EventsDialog::build()
{
    auto *title = new QLabel(tr("Events"), this);
    setTextStyle(title, TextStyle::Title);
    auto *note = new QLabel(
        tr("New opening hours, a move, a new colleague: marked on every chart by month, so that a change can be seen beside what happened. "
           "Initiatives are marked by themselves."),
        this);
    note->setWordWrap(true);
    setTextStyle(note, TextStyle::Small, &Theme::text2);
    m_list->setObjectName(u"events.list"_s);
    m_list->setAccessibleName(tr("Events"));
    m_empty->setContent(tr("Nothing is marked yet. Write down what happened, and when."));
    m_day->setObjectName(u"events.day"_s);
    m_day->setAccessibleName(tr("Day of the event"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_day->setMinimumDate(QDate(1970, 1, 1));
    m_title->setObjectName(u"events.title"_s);
    m_title->setAccessibleName(tr("What happened"));
    m_title->setPlaceholderText(tr("What happened, in a few words"));
    m_title->setMaxLength(60);
    m_save->setObjectName(u"events.save"_s);
    m_save->setDefault(true);
    m_remove->setObjectName(u"events.remove"_s);
    m_remove->setAutoDefault(false);
    m_new->setObjectName(u"events.new"_s);
    m_new->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s8);
    fields->addWidget(m_day);
    fields->addWidget(m_title, 1);
    fields->addWidget(m_save);
    auto *close = new Button(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 560, 460);
    m_title->setFocus();
}

void EventsDialog::choose(int row)
{
    const bool known = row >= 0 && row < m_events.size();
    const ShopEvent event = known ? m_events[row] : ShopEvent{{}, m_workspace.calendar().at(m_workspace.clock().now()).day, {}, 1};
    m_chosen = event.id;
    m_day->setDate(ShopCalendar::date(event.day));
    m_title->setText(event.title);
    m_problem->setSentence({});
    m_save->setText(known ? tr("Save change") : tr("Mark it"));
    m_remove->setEnabled(known);
    m_remove->setToolTip(known ? QString() : tr("Choose an event first."));
    m_new->setVisible(known);
}

void EventsDialog::save()
{
    ShopEvent event;
    const auto known = std::find_if(m_events.begin(), m_events.end(), [this](const ShopEvent &one) { return one.id == m_chosen; });
    if (m_chosen.isValid() && known != m_events.end())
        event = *known;
    event.day = ShopCalendar::dayNumber(m_day->date());
    event.title = m_title->text();
    launch(this, store(event));
}

void EventsDialog::tell(const Error &error)
{
    if (error.kind == Error::Kind::Invalid && error.subject == u"title"_s) {
        m_problem->setSentence(tr("Write what happened, in a few words."));
        m_title->setFocus();
    } else {
        m_messages->showMessage(Notice::Error, errorText(error, tr("The event was not changed")));
    }
}

QCoro::Task<> EventsDialog::read()
{
    const QPointer<EventsDialog> self(this);
    const auto future = m_workspace.initiatives().events();
    const Result<QVector<ShopEvent>> events = co_await future;
    if (!self)
        co_return;
    if (!events) {
        tell(events.error());
        co_return;
    }
    m_events = *events;
    std::reverse(m_events.begin(), m_events.end());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ShopEvent &event : std::as_const(m_events))
            m_list->addItem(tr("%1: %2", "day, event").arg(dayText(event.day), plainLine(event.title)));
        m_list->setCurrentRow(-1);
    }
    m_list->setVisible(!m_events.isEmpty());
    m_empty->setVisible(m_events.isEmpty());
}

QCoro::Task<> EventsDialog::store(ShopEvent event)
{
    const QPointer<EventsDialog> self(this);
    const auto future = m_workspace.initiatives().saveEvent(event);
    const Result<ShopEventId> saved = co_await future;
    if (!self)
        co_return;
    if (!saved) {
        tell(saved.error());
        co_return;
    }
    choose(-1);
    launch(this, read());
}

QCoro::Task<> EventsDialog::remove(ShopEventId id)
{
    const QPointer<EventsDialog> self(this);
    const auto future = m_workspace.initiatives().removeEvent(id);
    const Result<void> removed = co_await future;
    if (!self)
        co_return;
    if (!removed) {
        tell(removed.error());
        co_return;
    }
    choose(-1);
    launch(this, read());
}

} // namespace rapport
