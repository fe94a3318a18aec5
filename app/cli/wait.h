#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

namespace rapport::cli {

/// Waits for a service's answer while events are handled (continuations need them); `tick` is called about every
/// 50 ms meanwhile. Every future of ours is answered, so this always returns.
template<class T, class Tick>
[[nodiscard]] T wait(QFuture<T> future, Tick tick)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, tick);
    timer.start(50);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

template<class T>
[[nodiscard]] T wait(QFuture<T> future)
{
    return wait(future, [] {});
}

} // namespace rapport::cli
