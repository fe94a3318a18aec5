#pragma once

#include "models/services/lateanswer.h"
#include "storage/result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QVector>

#include <deque>
#include <functional>
#include <memory>

namespace rapport {

/// What was done and how it is taken back, newest last. Lives as long as the workspace.
class UndoJournal : public QObject
{
    Q_OBJECT

public:
    /// A change with both directions. Each runs as a write of its own.
    struct Step
    {
        QString id;      ///< Stable id of what was done, for phrasing: "interaction.log", "customer.update" ...
        QString subject; ///< Untranslated: the customer's name, a title.
        std::function<QFuture<Result<void>>()> undo;
        std::function<QFuture<Result<void>>()> redo;
        QString key{}; ///< Where the change can be taken back elsewhere too ("import:7"); see settle().
        QString phrase = {};  ///< Words whose weight changed with it; empty: none.
        int followers = 0;    ///< Other texts that read differently because of it.
    };

    using QObject::QObject;

    /// Records a change that has just been committed; what was undone before can no longer be redone.
    void record(Step step);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// The change undo() would take back; only where canUndo().
    [[nodiscard]] const Step &last() const { return m_steps.at(m_done - 1); }
    [[nodiscard]] const Step &next() const { return m_steps.at(m_done); }
    /// Takes back the last change. A failure leaves it in the journal. Conflict where there is none.
    [[nodiscard]] QFuture<Result<void>> undo();
    [[nodiscard]] QFuture<Result<void>> redo();
    /// The change with this key was taken back by its own button: nothing is left of it to undo here. Ignored while a step runs.
    void settle(const QString &key);
    /// Forgets all: after an import or when the file was changed from outside.
    void clear();

Q_SIGNALS:
    /// A change was recorded (`id`, `subject`).
    void recorded(const QString &id, const QString &subject);
    /// A change was taken back elsewhere (settle()).
    void settled(const QString &id, const QString &subject);
    void stateChanged();

private:
    using Answer = LateAnswer<Result<void>>;
    enum class Way { Undo, Redo };

    [[nodiscard]] QFuture<Result<void>> request(Way way);
    void runNext();
    void move(Way way, qsizetype index, const Step &step);

    QVector<Step> m_steps;
    qsizetype m_done = 0;
    /// One at a time: a second undo while the first runs has to find the journal as that leaves it.
    std::deque<std::pair<Way, std::shared_ptr<Answer>>> m_requests;
    bool m_running = false;
    bool m_recordedMeanwhile = false;
    bool m_clearedMeanwhile = false;
};

} // namespace rapport
