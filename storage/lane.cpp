#include "storage/lane.h"

#include "storage/failure.h"

#include <QThread>

namespace rapport {

Lane::Lane(QString path, Session::Mode mode, const QString &name) : m_path(std::move(path)), m_mode(mode)
{
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(name);
    m_thread->start();
}

Lane::~Lane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

void Lane::post(Job job)
{
    bool refused = false;
    {
        const std::lock_guard lock(m_mutex);
        refused = m_closing;
        if (!refused)
            m_jobs.push_back(std::move(job));
    }
    if (refused)
        job(nullptr);
    else
        m_wake.notify_one();
}

Error Lane::openError() const
{
    const std::lock_guard lock(m_mutex);
    return m_openError;
}

int Lane::load() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_jobs.size()) + m_running;
}

void Lane::work()
{
    std::unique_ptr<Session> session;
    try {
        session = std::make_unique<Session>(m_path, m_mode);
    } catch (const Failure &failure) {
        const std::lock_guard lock(m_mutex);
        m_openError = failure.error();
        m_openError.subject = m_path;
    }
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_running = 1;
        lock.unlock();
        job(session.get());
        job = nullptr; // Captures die here, not under the lock.
        lock.lock();
        m_running = 0;
    }
}

} // namespace rapport
