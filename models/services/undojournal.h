#pragma once

#include "models/services/lateanswer.h"
#include "models/services/undorecording.h"
#include "storage/result.h"

#include <QFuture>
#include <QObject>
#include <QVector>

#include <deque>
#include <memory>
#include <utility>

namespace rapport {

struct ChangeSet;
class Workspace;

/// What people did and can be taken back, in order. Kept in the file: it outlives the program, and another copy of it that has the
/// same file open goes on with the same steps. The follow-ups of the shop's rules are none of it: they stay when what a person did
/// before them is taken back, and go along only where they would be left hanging (undorules.h). Lives on the workspace's thread.
class UndoJournal : public QObject
{
    Q_OBJECT

public:
    using Step = UndoStep;

    explicit UndoJournal(Workspace &workspace);

    [[nodiscard]] bool canUndo() const { return m_state.last.has_value(); }
    [[nodiscard]] bool canRedo() const { return m_state.next.has_value(); }
    /// The change undo() would take back; only where canUndo().
    [[nodiscard]] const Step &last() const { return *m_state.last; }
    [[nodiscard]] const Step &next() const { return *m_state.next; }
    /// What recorded() told of last.
    [[nodiscard]] const Step &lastRecorded() const { return m_recorded; }
    /// Takes back the last change. A failure leaves it in the journal and changes nothing. Conflict, with a reason: "undo-nothing"
    /// where there is none, "undo-order" where another program did something since (last() is that then), "undo-changed",
    /// "undo-gone", "undo-taken", "undo-used", "undo-missing" where what it touches is not as it was left, followed by ":" and
    /// the table (and, for the last two, the other table); the subject is what people call it.
    [[nodiscard]] QFuture<Result<void>> undo();
    /// The same for one step only: Conflict "undo-order" where something newer is to be taken back first, "undo-done" where it is
    /// taken back or forgotten already.
    [[nodiscard]] QFuture<Result<void>> undo(qint64 number);
    [[nodiscard]] QFuture<Result<void>> redo();
    /// Leaves a step that can't be moved as it is, so that those beyond it can be.
    [[nodiscard]] QFuture<Result<void>> setAside(qint64 number);
    /// The newest steps, newest first, the ones taken back among them.
    [[nodiscard]] QFuture<Result<QVector<Step>>> history(int limit);

    /// Who works at this desk, for the steps to come.
    void setPerson(StaffId person) { m_person = person; }

    // For Workspace and services.
    [[nodiscard]] UndoAuthor author();
    /// What the file holds as it is opened.
    void open(const UndoState &state) { m_state = state; }
    /// A change has just been committed.
    void record(UndoState state);
    /// A change was taken back by its own button.
    void settle(const Step &step, const UndoState &state);

Q_SIGNALS:
    /// A change was recorded (`id`, `subject`).
    void recorded(const QString &id, const QString &subject);
    /// The shop's rules made follow-ups: no step that undo() takes back.
    void followUpsMade(const rapport::UndoStep &step);
    /// A change was taken back elsewhere (settle()).
    void settled(const QString &id, const QString &subject);
    void stateChanged();

private:
    using Answer = LateAnswer<Result<void>>;
    enum class Way { Undo, Redo };

    struct Request
    {
        Way way = Way::Undo;
        qint64 only = 0; ///< The one step that is meant; 0: the newest.
        std::shared_ptr<Answer> answer;
    };

    [[nodiscard]] QFuture<Result<void>> request(Way way, qint64 only = 0);
    void runNext();
    void set(const UndoState &state);
    void notice(const ChangeSet &changes);
    void look();

    Workspace &m_workspace;
    UndoState m_state;
    Step m_recorded;
    StaffId m_person;
    std::atomic<qint64> m_newestOwn{0}; ///< Written on the write lane.
    int m_changes = 0;                  ///< How often the state was set.
    /// One at a time: a second undo while the first runs has to find the journal as that leaves it.
    std::deque<Request> m_requests;
    bool m_running = false;
};

} // namespace rapport
