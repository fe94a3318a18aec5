#include "ui/pages/feedback/feedbacklist.h"

#include "models/items/inboxmodel.h"
#include "models/items/whendone.h"
#include "models/services/inbox.h"
#include "models/workspace.h"
#include "ui/pages/feedback/feedbackdelegate.h"
#include "ui/support/errortext.h"
#include "ui/support/feedbacktext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; ///< ms between the last letter and the new list.
constexpr std::array days{7, 30, 90, 365};
const QStringList kinds{u"nps"_s, u"csat"_s, u"ces"_s, u"review"_s};

/// The list's model with each row's words for screen readers.
class SpokenAnswers : public QIdentityProxyModel
{
public:
    SpokenAnswers(const FeedbackDelegate &delegate, QObject *parent) : QIdentityProxyModel(parent), m_delegate(delegate) {}
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole && index.isValid() ? m_delegate.line(index.row()).spoken : QIdentityProxyModel::data(index, role);
    }

private:
    const FeedbackDelegate &m_delegate;
};

QString kindName(const QString &kind)
{
    Feedback row;
    row.kind = feedbackKind(kind).value_or(FeedbackKind::Nps);
    return row.kind == FeedbackKind::Ces ? FeedbackList::tr("CES") : row.kind == FeedbackKind::Review ? FeedbackList::tr("Reviews") : questionText(row);
}

} // namespace

FeedbackList::FeedbackList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new InboxModel(workspace, this)), m_delegate(new FeedbackDelegate(workspace, *m_model, this)),
      m_states(new QWidget(this)), m_filter(new Button({}, Button::Kind::Flat, this)), m_search(new SearchField(this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(m_stack)), m_empty(new EmptyState(m_stack)), m_busy(nullptr), m_typing(new QTimer(this))
{
    setObjectName(u"feedbackListPane"_s);
    auto *spoken = new SpokenAnswers(*m_delegate, this);
    spoken->setSourceModel(m_model);
    m_view->setObjectName(u"feedbackList"_s);
    m_view->setAccessibleName(tr("Answers"));
    m_view->setModel(spoken);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_busy = new BusyBar(m_stack);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, [this] {
        InboxFilter filter = m_model->filter();
        filter.text = m_search->text().trimmed();
        apply(filter);
    });
    connect(m_search, &SearchField::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::chosen, this, &FeedbackList::focusList);
    connect(m_search, &SearchField::left, this, [this] {
        m_search->clear();
        m_search->hide();
        focusList();
    });
    connect(m_view, &QListView::doubleClicked, this, &FeedbackList::entered);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedbackList::onCurrentChanged);
    connect(m_model, &InboxModel::loaded, this, [this] {
        m_busy->stop();
        showCount();
        updateEmpty();
        pickUp();
    });
    for (const auto signal : {&InboxModel::rowsInserted, &InboxModel::rowsRemoved}) {
        connect(m_model, signal, this, [this] {
            Q_EMIT m_delegate->sizeHintChanged({}); // the name of a part makes its first row taller
            updateEmpty();
            QMetaObject::invokeMethod(this, &FeedbackList::pickUp, Qt::QueuedConnection);
        });
    }
    connect(m_model, &InboxModel::failed, this, [this](const Error &error) {
        m_busy->stop();
        Q_EMIT failed(errorText(error, tr("The answers could not be read")));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        InboxFilter all;
        all.state = isNarrowed() ? m_model->filter().state : InboxState::All;
        m_search->clear();
        m_search->hide();
        apply(all);
    });
    connect(&workspace, &Workspace::changed, this, &FeedbackList::showCount);
    connect(ThemeManager::instance(), &ThemeManager::changed, m_view, [this] { m_view->doItemsLayout(); });
    apply({});
}

QWidget *FeedbackList::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Feedback"), head);
    setTextStyle(title, TextStyle::Title);
    auto *counter = new Button(tr("Counter mode"), head);
    counter->setObjectName(u"feedback.counter"_s);
    counter->setIconName(u"view-fullscreen"_s);
    counter->setToolTip(tr("Ask one question at the till, on the whole screen. Only the PIN leads back."));
    connect(counter, &Button::clicked, this, &FeedbackList::counterRequested);

    buildStates();
    m_filter->setObjectName(u"feedback.filter"_s);
    m_filter->setIconName(u"view-filter"_s);
    m_filter->setSmall(true);
    setTextStyle(m_filter, TextStyle::Small, &Theme::text2);
    connect(m_filter, &Button::clicked, this, &FeedbackList::openFilterMenu);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s8);
    first->addWidget(title, 1);
    first->addWidget(m_filter);
    first->addWidget(counter);

    m_search->setObjectName(u"feedback.search"_s);
    m_search->setPlaceholderText(tr("Words, or a customer's name"));
    m_search->setAccessibleName(tr("Narrow the answers"));
    m_search->hide();

    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::s24, space::s12, space::s16, space::s8);
    layout->setSpacing(space::s8);
    layout->addLayout(first);
    layout->addWidget(m_states);
    layout->addWidget(m_search);
    return head;
}

void FeedbackList::buildStates()
{
    auto *flow = new FlowLayout(m_states, space::s4);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::array<std::pair<InboxState, QString>, 5> states{{{InboxState::Open, tr("Unanswered")},
                                                                {InboxState::Answered, tr("Answered")},
                                                                {InboxState::HandedOn, tr("Handed on")},
                                                                {InboxState::ToldBack, tr("Told back")},
                                                                {InboxState::All, tr("All")}}};
    for (const auto &[state, text] : states) {
        auto *chip = new Chip(text, m_states);
        chip->setObjectName(u"feedback.state%1"_s.arg(static_cast<int>(state)));
        chip->setProperty("state", static_cast<int>(state));
        connect(chip, &Chip::clicked, this, [this, state = state] {
            InboxFilter filter = m_model->filter();
            filter.state = state;
            apply(filter);
        });
        flow->addWidget(chip);
    }
}

void FeedbackList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::current().line);
}

bool FeedbackList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
        return true;
    }
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = key->text();
    if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        startSearch();
        m_search->setText(m_search->text() + text);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FeedbackList::startSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void FeedbackList::setRules(const AskingRules &rules)
{
    m_rules = rules;
    m_delegate->setRules(rules);
    m_view->viewport()->update();
    showFilter();
}

bool FeedbackList::isNarrowed() const
{
    InboxFilter plain;
    plain.state = m_model->filter().state;
    return !(m_model->filter() == plain);
}

void FeedbackList::apply(const InboxFilter &filter)
{
    m_busy->start();
    m_model->setFilter(filter);
    showFilter();
}

void FeedbackList::showFilter()
{
    const InboxFilter &filter = m_model->filter();
    const auto chips = m_states->findChildren<Chip *>();
    for (Chip *chip : chips)
        chip->setChecked(chip->property("state").toInt() == static_cast<int>(filter.state));
    QStringList parts;
    for (const QString &kind : filter.kinds)
        parts << kindName(kind);
    if (!filter.department.isEmpty())
        parts << departmentText(filter.department, m_rules);
    if (filter.fromDay)
        parts << tr("last %n days", nullptr, m_workspace.calendar().at(m_workspace.clock().now()).day - *filter.fromDay);
    m_filter->setText(parts.isEmpty() ? tr("Filter") : parts.join(u", "_s));
    m_filter->setAccessibleName(parts.isEmpty() ? tr("Filter the answers") : tr("Filtered by %1").arg(m_filter->text()));
}

void FeedbackList::showCount()
{
    whenDone(this, m_workspace.inbox().count(), [this](const Result<InboxCount> &count) {
        auto *chip = m_states->findChild<Chip *>(u"feedback.state0"_s);
        if (!count || !chip)
            return;
        chip->setText(count->waiting > 0 ? tr("Unanswered %1").arg(countText(count->waiting)) : tr("Unanswered"));
        chip->updateGeometry();
    });
}

void FeedbackList::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"feedback.filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const InboxFilter now = m_model->filter();
    const auto add = [this, menu](const QString &text, bool on, const InboxFilter &wanted) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, wanted] { apply(wanted); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    menu->addSection(tr("Kind"));
    InboxFilter wanted = now;
    wanted.kinds.clear();
    add(tr("Every kind"), now.kinds.isEmpty(), wanted);
    for (const QString &kind : kinds) {
        wanted = now;
        if (!wanted.kinds.removeOne(kind))
            wanted.kinds.append(kind);
        add(kindName(kind), now.kinds.contains(kind), wanted);
    }
    menu->addSection(tr("Department"));
    wanted = now;
    wanted.department.clear();
    add(tr("Any department or none"), now.department.isEmpty(), wanted);
    for (const QString &department : departmentIds()) {
        wanted.department = department;
        add(departmentText(department, m_rules), now.department == department, wanted);
    }
    menu->addSection(tr("Period"));
    wanted = now;
    wanted.fromDay.reset();
    add(tr("Any time"), !now.fromDay, wanted);
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    for (const int span : days) {
        wanted.fromDay = today - span;
        add(tr("Last %n days", nullptr, span), now.fromDay == wanted.fromDay, wanted);
    }
    menu->addSeparator();
    menu->addAction(tr("Find words…"), this, &FeedbackList::startSearch);
    menu->addAction(tr("Month of the departments…"), this, &FeedbackList::departmentsRequested);
    menu->addAction(tr("Set aside what is old…"), this, &FeedbackList::setAsideRequested);
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height() + space::s4)));
}

void FeedbackList::updateEmpty()
{
    const bool empty = m_model->isReady() && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    if (isNarrowed())
        m_empty->setContent(tr("No answer matches what the list is narrowed to."), tr("Show all of them"));
    else if (m_model->filter().state == InboxState::Open)
        m_empty->setContent(tr("Nothing waits for an answer."), tr("Show all answers"));
    else
        m_empty->setContent(tr("There is nothing here yet. Answers come from the composer, from files and from counter mode."));
}

void FeedbackList::pickUp()
{
    if (!m_model->isReady())
        return;
    if (m_model->rowCount() == 0) {
        if (m_current.isValid()) {
            m_current = {};
            Q_EMIT chosen({});
        }
        return;
    }
    int row = m_model->rowOf(m_wanted.isValid() ? m_wanted : m_current);
    const bool same = row >= 0 && m_model->row(row).feedback.id == m_current;
    if (row < 0)
        row = std::clamp(m_row, 0, m_model->rowCount() - 1);
    m_wanted = {};
    m_row = row;
    m_selecting = true;
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
    m_selecting = false;
    if (same)
        return;
    m_current = m_model->row(row).feedback.id;
    Q_EMIT chosen(m_current);
}

void FeedbackList::onCurrentChanged(const QModelIndex &current)
{
    // While rows go, Qt moves on by itself; pickUp() says who is next.
    if (m_selecting || !current.isValid() || m_model->rowOf(m_current) < 0)
        return;
    m_row = current.row();
    const FeedbackId id = m_model->row(current.row()).feedback.id;
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void FeedbackList::select(FeedbackId id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        return pickUp();
    InboxFilter all;
    all.state = InboxState::All;
    apply(all);
}

void FeedbackList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rapport
