#pragma once

#include "storage/handover.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace rapport {

/// A future whose answer is known before it may be told: something on the workspace's thread has to happen
/// in between. Shared by whoever carries it there; should that event never be delivered because the shop was
/// closed, the last one to let go answers. So it is answered always, and once.
template<class Answer>
class LateAnswer
{
public:
    explicit LateAnswer(Answer otherwise) : m_answer(std::move(otherwise)) { m_promise.start(); }
    ~LateAnswer() { send(); }
    LateAnswer(const LateAnswer &) = delete;
    LateAnswer &operator=(const LateAnswer &) = delete;

    [[nodiscard]] QFuture<Answer> future() const { return m_promise.future(); }
    void set(Answer answer) { m_answer = std::move(answer); }
    void send()
    {
        if (m_sent)
            return;
        m_sent = true;
        m_promise.addResult(m_answer);
        handover::finish(m_promise);
    }

private:
    QPromise<Answer> m_promise;
    Answer m_answer;
    bool m_sent = false;
};

} // namespace rapport
