#pragma once

#include "storage/error.h"
#include "storage/session.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace rapport {

/// One thread, one connection, first in first out. Every posted job gets an answer, always: it is
/// called with the session, or with null where the lane could not open or was closed meanwhile.
class Lane
{
public:
    using Job = std::function<void(Session *)>;

    Lane(QString path, Session::Mode mode, const QString &name);
    /// Finishes what was posted, then ends the thread.
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// From any thread.
    void post(Job job);
    /// Why there is no session; meaningful inside a job that was given null.
    [[nodiscard]] Error openError() const;
    /// Jobs waiting or running.
    [[nodiscard]] int load() const;

private:
    void work();

    const QString m_path;
    const Session::Mode m_mode;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    Error m_openError{Error::Kind::Closed, {}, {}, {}};
    int m_running = 0;
    bool m_closing = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rapport
