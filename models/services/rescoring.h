#pragma once

#include "storage/changeset.h"
#include "models/services/readingpass.h"

#include <QObject>

namespace rapport {

class Workspace;
template<typename T> class Result;

/// Reads stored texts anew in the background after the engine or the shop's memory changed: newest first, in short writes
/// between which everybody else's come, so that typing and saving never wait for it. Closing the shop at any moment loses
/// nothing; the next start goes on from there. Lives on the workspace's thread.
class Rescoring : public QObject
{
    Q_OBJECT

public:
    explicit Rescoring(Workspace &workspace);

    /// Looks whether there is something to read, and reads it. From then on also what other programs change is followed.
    void start();
    /// Stops after the batch under way; start() goes on.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Stopped by stop() while there is something left.
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Of the pass under way.
    [[nodiscard]] const PassState &state() const { return m_state; }

    /// A transaction was committed.
    void notice(const rapport::ChangeSet &changes);

Q_SIGNALS:
    /// Progress, start and end: look at state(), isRunning(), isPaused().
    void changed();
    /// Every text reads as it should.
    void finished();

private:
    void look();
    void readOn();
    void onBatch(const Result<PassState> &state);
    void end(bool complete);

    Workspace &m_workspace;
    PassState m_state;
    int m_texts;               ///< In the next batch.
    bool m_running = false;
    bool m_paused = false;
    bool m_stopAsked = false;
    bool m_lookAgain = false;  ///< Something changed meanwhile.
    bool m_follows = false;    ///< start() was called by a person or program.
};

} // namespace rapport
