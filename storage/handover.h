#pragma once

#include <QFuture>
#include <QPromise>

#include <mutex>

namespace rapport {

/// Answering a promise and attaching a continuation to its future, which exclude each other.
///
/// Trap: QFuture of Qt 6.4 runs a continuation twice, and falls, where another thread finishes the future just while then()
/// looks whether it is finished. So whatever is continued is answered by finish() and continued by andThen(), never by then().
namespace handover {

/// Recursive: a continuation may continue something else.
inline std::recursive_mutex &gate()
{
    static std::recursive_mutex mutex;
    return mutex;
}

/// The last word of a promise that has its result. Its continuation runs in here, unless it asked for a thread of its own.
template<class Answer>
void finish(QPromise<Answer> &promise)
{
    const std::lock_guard lock(gate());
    promise.finish();
}

} // namespace handover

/// QFuture::then(): calls `fn(const T &)` where the future is answered, or at once if it is already. `fn` must be short, and wait for
/// nothing.
template<class T, class Fn>
auto andThen(QFuture<T> future, Fn fn, QtFuture::Launch launch = QtFuture::Launch::Sync)
{
    const std::lock_guard lock(handover::gate());
    return future.then(launch, std::move(fn));
}

} // namespace rapport
