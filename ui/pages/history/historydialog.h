#pragma once

#include "storage/error.h"
#include "storage/records/undostep.h"

#include <QCoroTask>
#include <QDialog>
#include <QHash>
#include <QVector>

#include <functional>

class QLabel;
class QTreeWidget;

namespace rapport {

class Button;
class MessageBar;
class Workspace;

/// What was done lately, newest first: when, what, by whom. Takes back everything from the newest change down to the chosen one,
/// or makes again what was taken back, one after another, and stops with a sentence where something changed meanwhile; what stands
/// in the way for good can be left as it is. What the shop's rules did is shown and never chosen.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// How steps and refusals are put into words.
    struct Words
    {
        std::function<QString(const UndoStep &)> step;
        std::function<QString(const Error &, const UndoStep &)> refusal;
    };
    HistoryDialog(Workspace &workspace, Words words, QWidget *parent);

private:
    void build();
    void showSteps(const QVector<UndoStep> &steps, const QHash<StaffId, QString> &names);
    void offer();
    /// Index into m_steps; -1: nothing chosen.
    [[nodiscard]] qsizetype chosen() const;
    [[nodiscard]] qint64 chosenNumber() const;
    /// How many steps lie between now and the chosen one, itself included.
    [[nodiscard]] int distance() const;
    QCoro::Task<> load();
    QCoro::Task<> go();
    /// Passes over the step that can't be moved, and goes on to the chosen one.
    QCoro::Task<> leave();

    Workspace &m_workspace;
    const Words m_words;
    QVector<UndoStep> m_steps;
    QTreeWidget *m_list;
    QLabel *m_note;
    MessageBar *m_messages;
    Button *m_go;
    qint64 m_stuck = 0; ///< The step that the message offers to leave.
    bool m_going = false;
};

} // namespace rapport
