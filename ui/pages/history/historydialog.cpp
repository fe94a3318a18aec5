#include "ui/pages/history/historydialog.h"

#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "models/services/undorefusal.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/momenttext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody looks back at; what lies before is reached by Ctrl+Z.
constexpr int mostShown = 500;

enum Column { When, What, Who, State };

/// Whether a person can still move it.
bool counts(const UndoStep &step)
{
    return !step.setAside && !step.isByRules();
}

} // namespace

HistoryDialog::HistoryDialog(Workspace &workspace, Words words, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_words(std::move(words)), m_list(new QTreeWidget(this)), m_note(new QLabel(this)),
      m_messages(new MessageBar(this)), m_go(new Button(tr("Take back"), Button::Kind::Primary, this))
{
    setObjectName(u"history"_s);
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryDialog::offer);
    connect(m_go, &Button::clicked, this, [this] { launch(this, go()); });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] { launch(this, leave()); });
    connect(&workspace.undo(), &UndoJournal::stateChanged, this, [this] {
        if (!m_going)
            launch(this, load());
    });
    // Another file can be opened from outside while this is shown.
    connect(&workspace, &QObject::destroyed, this, &QDialog::close);
    launch(this, load());
}

void HistoryDialog::build()
{
    auto *title = new QLabel(tr("History"), this);
    setTextStyle(title, TextStyle::Title);
    setTextStyle(m_note, TextStyle::Small, &Theme::text2);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    m_list->setObjectName(u"history.list"_s);
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionsClickable(false);

    m_go->setObjectName(u"history.go"_s);
    auto *close = new Button(tr("Close"), this);
    close->setObjectName(u"history.close"_s);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_go);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(m_note);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 760, 520);
}

QCoro::Task<> HistoryDialog::load()
{
    const QPointer<HistoryDialog> guard(this);
    const auto stepsFuture = m_workspace.undo().history(mostShown);
    const Result<QVector<UndoStep>> steps = co_await stepsFuture;
    if (!guard)
        co_return;
    const auto staffFuture = m_workspace.shop().staff();
    const Result<QVector<Staff>> staff = co_await staffFuture;
    if (!guard)
        co_return;
    if (!steps || !staff) {
        m_messages->showMessage(Notice::Error, errorText(steps ? staff.error() : steps.error(), tr("The history could not be read")));
        co_return;
    }
    QHash<StaffId, QString> names;
    for (const Staff &member : *staff)
        names.insert(member.id, member.name);
    showSteps(*steps, names);
}

void HistoryDialog::showSteps(const QVector<UndoStep> &steps, const QHash<StaffId, QString> &names)
{
    const qint64 before = chosenNumber();
    m_steps = steps;
    m_list->clear();
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now());
    for (const UndoStep &step : steps) {
        const Moment when = m_workspace.calendar().at(step.madeAt);
        const QString words = m_words.step(step);
        const QString state = step.setAside ? tr("left as it is") : step.undone ? tr("taken back") : QString();
        auto *row = new QTreeWidgetItem(m_list, {moments.brief(when), words, names.value(step.by), state});
        if (!counts(step))
            row->setFlags(row->flags() & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled));
        row->setToolTip(When, moments.absolute(when));
        row->setToolTip(What, step.isByRules() ? tr("%1: dismissed on the Today page, one by one").arg(words).toHtmlEscaped() : words.toHtmlEscaped());
        if (step.number == before && counts(step))
            m_list->setCurrentItem(row);
    }
    m_note->setText(steps.isEmpty() ? tr("Nothing was done yet.")
                    : steps.size() == mostShown
                        ? tr("The newest %1 changes, newest first. Choose one to go back to the time before it.").arg(countText(mostShown))
                        : tr("Newest first. Choose a change to go back to the time before it."));
    m_list->setColumnHidden(Who, std::none_of(steps.cbegin(), steps.cend(), [&](const UndoStep &step) { return names.contains(step.by); }));
    m_list->setColumnHidden(
        State, std::none_of(steps.cbegin(), steps.cend(), [](const UndoStep &step) { return step.undone || step.setAside; }));
    if (!m_list->currentItem()) {
        // What Ctrl+Z would take back; else the nearest that can be made again.
        auto best = std::find_if(steps.cbegin(), steps.cend(), [](const UndoStep &step) { return counts(step) && !step.undone; });
        if (best == steps.cend())
            best = std::find_if(steps.cbegin(), steps.cend(), counts);
        if (best != steps.cend())
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(best - steps.cbegin())));
    }
    offer();
}

qsizetype HistoryDialog::chosen() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

qint64 HistoryDialog::chosenNumber() const
{
    return chosen() >= 0 && chosen() < m_steps.size() ? m_steps.at(chosen()).number : 0;
}

int HistoryDialog::distance() const
{
    const qsizetype index = chosen();
    if (index < 0 || index >= m_steps.size())
        return 0;
    const UndoStep &wanted = m_steps.at(index);
    if (!counts(wanted))
        return 0;
    return static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cend(), [&](const UndoStep &step) {
        return counts(step) && step.undone == wanted.undone && (wanted.undone ? step.number <= wanted.number : step.number >= wanted.number);
    }));
}

void HistoryDialog::offer()
{
    const int steps = distance();
    const bool again = steps > 0 && m_steps.at(chosen()).undone;
    m_go->setEnabled(steps > 0 && !m_going);
    if (steps == 0)
        m_go->setText(tr("Take back"));
    else if (again)
        m_go->setText(steps == 1 ? tr("Make this change again") : tr("Make %n changes again", nullptr, steps));
    else
        m_go->setText(steps == 1 ? tr("Take back this change") : tr("Take back to here: %n changes", nullptr, steps));
}

QCoro::Task<> HistoryDialog::go()
{
    const QPointer<HistoryDialog> guard(this);
    UndoJournal &journal = m_workspace.undo();
    const bool again = m_steps.at(chosen()).undone;
    m_going = true;
    m_messages->hide();
    offer();
    for (int left = distance(); left > 0 && (again ? journal.canRedo() : journal.canUndo()); --left) {
        const UndoStep step = again ? journal.next() : journal.last();
        const QFuture<Result<void>> change = again ? journal.redo() : journal.undo();
        const Result<void> changed = co_await change;
        if (!guard)
            co_return;
        if (!changed) {
            m_stuck = step.number;
            m_messages->showMessage(Notice::Error, m_words.refusal(changed.error(), step),
                                    isStuck(changed.error()) ? tr("Leave it and go on") : QString());
            break;
        }
    }
    m_going = false;
    launch(this, load());
}

QCoro::Task<> HistoryDialog::leave()
{
    if (m_going)
        co_return;
    const QPointer<HistoryDialog> guard(this);
    const qint64 wanted = chosenNumber();
    m_going = true;
    m_messages->hide();
    offer();
    const QFuture<Result<void>> leaving = m_workspace.undo().setAside(m_stuck);
    const Result<void> left = co_await leaving;
    if (!guard)
        co_return;
    if (!left)
        m_messages->showMessage(Notice::Error, errorText(left.error(), tr("The list of changes was not written")));
    co_await load();
    if (!guard)
        co_return;
    m_going = false;
    // The chosen one may have been the one that stays: then there is nothing more to do.
    if (left && chosenNumber() == wanted && distance() > 0)
        co_await go();
    else
        offer();
}

} // namespace rapport
