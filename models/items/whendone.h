#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace rapport {

/// Calls `then(value)` on the context's thread once the future is answered, and never after the context is gone.
/// To be called on that thread, which needs an event loop.
///
/// Trap: QFuture::then(context, ...) of Qt 6.4 asserts where the context died first.
template<class T, class Then>
void whenDone(QObject *context, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        // Cancelled without a result: whoever should have answered is gone.
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace rapport
