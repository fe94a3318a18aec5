#include "models/services/rescoring.h"

#include "models/items/whendone.h"
#include "models/workspace.h"
#include "storage/database.h"

#include <algorithm>

namespace rapport {

namespace {

// A write of a person's that comes while a batch runs waits for it: no longer than a few frames.
constexpr qint64 longMs = 24;
constexpr qint64 shortMs = 8;
constexpr int firstBatch = 50;
constexpr int smallestBatch = 10;
constexpr int largestBatch = 1000;

} // namespace

Rescoring::Rescoring(Workspace &workspace) : m_workspace(workspace), m_texts(firstBatch) {}

void Rescoring::start()
{
    m_follows = true;
    m_paused = m_stopAsked = false;
    look();
}

void Rescoring::stop()
{
    m_stopAsked = m_running;
}

void Rescoring::notice(const ChangeSet &changes)
{
    if (!changes.memory && !(changes.everything && m_follows))
        return;
    m_paused = m_stopAsked = false;
    look();
}

void Rescoring::look()
{
    if (m_running) {
        m_lookAgain = true;
        return;
    }
    m_running = true;
    m_lookAgain = false;
    // On a read lane: where nothing is to be done nobody waits for a write.
    const auto due = m_workspace.database().read([](Session &session) -> Result<bool> { return hasTextsToRead(session); });
    whenDone(this, due, [this](const Result<bool> &any) {
        if (any && *any)
            readOn();
        else
            end(any.ok());
    });
}

void Rescoring::readOn()
{
    const auto batch = m_workspace.database().write([texts = m_texts, language = m_workspace.profile().language](Transaction &transaction) -> Result<PassState> {
        return readSomeAnew(transaction, language, texts);
    });
    whenDone(this, batch, [this](const Result<PassState> &state) { onBatch(state); });
}

void Rescoring::onBatch(const Result<PassState> &state)
{
    // A file that can't be written just now: the next start goes on.
    if (!state)
        return end(false);
    m_state = *state;
    if (state->idle)
        return end(true);
    if (state->elapsedMs > longMs)
        m_texts = std::max(smallestBatch, m_texts / 2);
    else if (state->elapsedMs < shortMs)
        m_texts = std::min(largestBatch, m_texts * 2);
    if (m_stopAsked) {
        m_paused = true;
        m_stopAsked = false;
        return end(false);
    }
    Q_EMIT changed();
    readOn();
}

void Rescoring::end(bool complete)
{
    m_running = false;
    if (complete && m_lookAgain)
        return look();
    Q_EMIT changed();
    if (complete)
        Q_EMIT finished();
}

} // namespace rapport
