#include "app/gui/desk.h"
#include "app/gui/undotext.h"
#include "models/services/undojournal.h"
#include "models/services/undorefusal.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/history/historydialog.h"
#include "ui/support/launch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QCoroFuture>
#include <QFontMetrics>
#include <QPointer>

// The part of Desk that takes back and makes again.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// A menu is no place for a whole title.
constexpr int widestStep = 48; ///< In average characters.

void name(QAction *action, const QString &bare, const QString &help, const QString &with, const std::optional<UndoStep> &step)
{
    if (!step) {
        action->setText(bare);
        action->setToolTip(help);
        return;
    }
    const QFontMetrics metrics(action->font());
    QString words = metrics.elidedText(stepText(*step).simplified(), Qt::ElideRight, widestStep * metrics.averageCharWidth());
    action->setText(with.arg(words.replace(u'&', u"&&"_s)));
    action->setToolTip(with.arg(stepText(*step)).remove(0, with.startsWith(u'&') ? 1 : 0).toHtmlEscaped());
}

} // namespace

void Desk::watchUndo()
{
    UndoJournal *journal = &m_workspace->undo();
    m_window->commands()->on(u"edit.undo"_s, journal, [this] { launch(this, undo(false)); });
    m_window->commands()->on(u"edit.redo"_s, journal, [this] { launch(this, undo(true)); });
    m_window->commands()->on(u"edit.history"_s, journal, [this] { showHistory(); });
    connect(journal, &UndoJournal::stateChanged, this, &Desk::updateUndo);
    connect(journal, &UndoJournal::recorded, this, [this, journal] { showDone(journal->lastRecorded()); });
    connect(journal, &UndoJournal::followUpsMade, this, [this](const UndoStep &step) {
        // Whoever has just saved something still wants to read that, and its Undo.
        if (!m_window->statusLine()->showsDone())
            m_window->statusLine()->showNote(doneText(step));
    });
    connect(m_window->statusLine(), &StatusLine::undoRequested, journal, [this] { launch(this, undoShown()); });
    connect(journal, &UndoJournal::settled, this, [this](const QString &id, const QString &subject) {
        m_window->statusLine()->showDone(undoneText({.id = id, .subject = subject}), false);
    });
    m_shown = {};
    updateUndo();
}

void Desk::updateUndo()
{
    if (!m_workspace)
        return;
    CommandRegistry *commands = m_window->commands();
    const UndoJournal &journal = m_workspace->undo();
    commands->setEnabled(u"edit.undo"_s, journal.canUndo());
    commands->setEnabled(u"edit.redo"_s, journal.canRedo());
    const auto say = [&](const QString &id, const QString &with, bool can, auto step) {
        const Command *command = commands->command(id);
        name(commands->action(id), command->text, command->help, with, can ? std::optional<UndoStep>(step()) : std::nullopt);
    };
    say(u"edit.undo"_s, tr("&Undo: %1"), journal.canUndo(), [&] { return journal.last(); });
    say(u"edit.redo"_s, tr("&Redo: %1"), journal.canRedo(), [&] { return journal.next(); });
}

void Desk::showHistory()
{
    auto *dialog = new HistoryDialog(*m_workspace, {stepText, refusalText}, m_window.get());
    dialog->open();
}

void Desk::showDone(const UndoStep &step)
{
    m_shown = step;
    m_window->statusLine()->showDone(doneText(step), true);
}

QCoro::Task<> Desk::undo(bool forward)
{
    UndoJournal &journal = m_workspace->undo();
    if (!(forward ? journal.canRedo() : journal.canUndo()))
        co_return;
    const UndoStep step = forward ? journal.next() : journal.last();
    const QFuture<Result<void>> change = forward ? journal.redo() : journal.undo();
    const QPointer<UndoJournal> guard(&journal);
    const Result<void> changed = co_await change;
    if (!guard)
        co_return;
    if (!changed)
        refuse(changed.error(), step);
    else if (forward)
        showDone(step);
    else
        m_window->statusLine()->showDone(undoneText(step), false);
}

QCoro::Task<> Desk::undoShown()
{
    const UndoStep step = m_shown;
    UndoJournal &journal = m_workspace->undo();
    const QFuture<Result<void>> change = journal.undo(step.number);
    const QPointer<UndoJournal> guard(&journal);
    const Result<void> changed = co_await change;
    if (!guard)
        co_return;
    if (changed)
        m_window->statusLine()->showDone(undoneText(step), false);
    else
        refuse(changed.error(), step);
}

void Desk::refuse(const Error &error, const UndoStep &step)
{
    if (isStuck(error))
        offer(Notice::Error, refusalText(error, step), tr("Leave it and go on"), [this, step] { launch(this, leave(step)); });
    else
        m_window->messageBar()->showMessage(Notice::Error, refusalText(error, step));
}

QCoro::Task<> Desk::leave(UndoStep step)
{
    UndoJournal &journal = m_workspace->undo();
    const QFuture<Result<void>> leaving = journal.setAside(step.number);
    const QPointer<UndoJournal> guard(&journal);
    const Result<void> left = co_await leaving;
    if (!guard)
        co_return;
    if (left)
        m_window->statusLine()->showNote(tr("Left as it is: %1. Undo goes on beyond it.").arg(stepText(step)));
    else
        say(left.error(), tr("The list of changes was not written"));
}

} // namespace rapport
