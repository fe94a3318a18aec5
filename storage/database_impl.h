#pragma once

// The templates of database.h.

#include "storage/failure.h"
#include "storage/handover.h"

#include <memory>

namespace rapport {

/// Turns whatever leaves the closure into an answer: exceptions stop at the lane.
template<class Answer, class Work>
void Database::answer(QPromise<Answer> &promise, const QString &path, Work work)
{
    try {
        promise.addResult(work());
    } catch (const Failure &failure) {
        promise.addResult(Answer(withSubject(failure.error(), path)));
    } catch (const std::exception &problem) {
        promise.addResult(Answer(Error{Error::Kind::Internal, path, QString::fromLocal8Bit(problem.what()), {}}));
    }
    handover::finish(promise);
}

template<class Fn>
auto Database::read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Session &>>
{
    using Answer = std::invoke_result_t<Fn, Session &>;
    // std::function needs copyable jobs, a promise is not.
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    Lane &lane = readLane();
    lane.post([promise, fn = std::move(fn), path = m_path, &lane](Session *session) mutable {
        if (!session) {
            promise->addResult(Answer(lane.openError()));
            handover::finish(*promise);
            return;
        }
        answer(*promise, path, [&]() -> Answer {
            beginRead(*session);
            try {
                Answer result = fn(*session);
                endRead(*session);
                return result;
            } catch (...) {
                endRead(*session);
                throw;
            }
        });
    });
    return future;
}

template<class Fn>
auto Database::write(Fn fn) -> QFuture<std::invoke_result_t<Fn, Transaction &>>
{
    using Answer = std::invoke_result_t<Fn, Transaction &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    m_writer->post([this, promise, fn = std::move(fn)](Session *session) mutable {
        if (!session) {
            promise->addResult(Answer(m_writer->openError()));
            handover::finish(*promise);
            return;
        }
        answer(*promise, m_path, [&]() -> Answer {
            ChangeSet changes;
            Answer result = [&] {
                Transaction transaction(*session);
                Answer inner = fn(transaction);
                if (inner.ok()) {
                    transaction.commit();
                    changes = transaction.changes();
                }
                return inner;
            }();
            if (!changes.isEmpty())
                announce(changes);
            return result;
        });
    });
    return future;
}

} // namespace rapport
