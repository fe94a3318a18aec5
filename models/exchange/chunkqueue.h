#pragma once

#include "models/exchange/importrow.h"
#include "storage/error.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace rapport::exchange {

/// Some rows, and how far into the file they reach.
struct Chunk
{
    std::vector<ImportRow> rows;
    QByteArray header;   ///< Of the first chunk: the row that names the columns.
    qint64 bytesDone = 0;
};

/// Hands chunks from the thread that reads to the thread that writes. Bounded: a fast reader waits.
class ChunkQueue
{
public:
    static constexpr size_t capacity = 8;

    /// Waits for room; false where the writer has stopped.
    bool push(Chunk chunk)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_stopped || m_chunks.size() < capacity; });
        if (m_stopped)
            return false;
        m_chunks.push_back(std::move(chunk));
        m_filled.notify_one();
        return true;
    }
    /// No more will come; with an error where reading failed.
    void finish(std::optional<Error> error = {})
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_error = std::move(error);
        m_filled.notify_one();
    }
    /// Waits for the next chunk; empty at the end.
    [[nodiscard]] std::optional<Chunk> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_finished || m_stopped || !m_chunks.empty(); });
        if (m_stopped || m_chunks.empty())
            return std::nullopt;
        Chunk chunk = std::move(m_chunks.front());
        m_chunks.pop_front();
        m_room.notify_one();
        return chunk;
    }
    /// The writer wants no more: whoever waits goes on.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_room.notify_all();
        m_filled.notify_all();
    }
    [[nodiscard]] std::optional<Error> error() const
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<Chunk> m_chunks;
    std::optional<Error> m_error;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace rapport::exchange
