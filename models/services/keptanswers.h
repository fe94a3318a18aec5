#pragma once

#include "storage/handover.h"
#include "storage/result.h"

#include <QFuture>
#include <QMutex>
#include <QMutexLocker>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace rapport {

/// One computation that several may wait for, and its answer once it is there: a QFuture by itself takes one continuation only. Answered from
/// any thread, once.
template<class Answer>
class SharedAnswer
{
public:
    [[nodiscard]] QFuture<Result<Answer>> future()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_answer)
            return QtFuture::makeReadyFuture<Result<Answer>>(Result<Answer>(*m_answer));
        m_waiting.emplace_back();
        m_waiting.back().start();
        return m_waiting.back().future();
    }

    void answer(const Result<Answer> &found)
    {
        std::vector<QPromise<Result<Answer>>> waiting;
        {
            const QMutexLocker lock(&m_mutex);
            m_answer = found;
            waiting.swap(m_waiting);
        }
        for (QPromise<Result<Answer>> &promise : waiting) {
            promise.addResult(found);
            handover::finish(promise);
        }
    }

    [[nodiscard]] bool failed()
    {
        const QMutexLocker lock(&m_mutex);
        return m_answer && !m_answer->ok();
    }

    /// The answer where it is there already, and good.
    [[nodiscard]] std::optional<Answer> now()
    {
        const QMutexLocker lock(&m_mutex);
        return m_answer && m_answer->ok() ? std::optional<Answer>(**m_answer) : std::nullopt;
    }

private:
    QMutex m_mutex;
    std::optional<Result<Answer>> m_answer;
    std::vector<QPromise<Result<Answer>>> m_waiting;
};

/// The last few answers by what was asked for and which state of the data they were made from. Failed ones are not kept. One thread.
template<class Request, class Answer>
class KeptAnswers
{
public:
    using Shared = std::shared_ptr<SharedAnswer<Answer>>;

    explicit KeptAnswers(std::size_t most = 4) : m_most(most) {}

    /// The answer to this request made from `generation` (or, where `mayBeOlder`, any); null where there is none.
    [[nodiscard]] Shared find(const Request &request, qint64 generation, bool mayBeOlder = false)
    {
        std::erase_if(m_kept, [](const Kept &kept) { return kept.answer->failed(); });
        const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
            return kept.request == request && (mayBeOlder || kept.generation == generation);
        });
        return known == m_kept.end() ? nullptr : known->answer;
    }

    /// A place for the answer to come. What was kept for the request before stays known() until it is there.
    [[nodiscard]] Shared start(const Request &request, qint64 generation)
    {
        Shared before;
        if (const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) { return one.request == request; });
            kept != m_kept.end()) {
            before = kept->answer->now() ? kept->answer : kept->before;
            m_kept.erase(kept);
        }
        if (m_kept.size() >= m_most)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({request, generation, std::make_shared<SharedAnswer<Answer>>(), before});
        return m_kept.back().answer;
    }

    /// The last answer to this request that is there, from whichever state of the data: what can be shown while a newer one is worked out.
    [[nodiscard]] std::optional<Answer> known(const Request &request)
    {
        const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) { return one.request == request; });
        if (kept == m_kept.end())
            return std::nullopt;
        const std::optional<Answer> newest = kept->answer->now();
        return newest || !kept->before ? newest : kept->before->now();
    }

    /// The kept answer, or what `make` promises: a function giving QFuture<Result<Answer>>, called only where there is none.
    template<class Make>
    [[nodiscard]] QFuture<Result<Answer>> answer(const Request &request, qint64 generation, Make make)
    {
        if (const Shared known = find(request, generation))
            return known->future();
        const Shared shared = start(request, generation);
        andThen(make(), [shared](const Result<Answer> &found) { shared->answer(found); });
        return shared->future();
    }

private:
    struct Kept
    {
        Request request;
        qint64 generation = 0;
        Shared answer;
        Shared before; ///< Of an earlier state of the data; null: none.
    };

    std::size_t m_most;
    std::vector<Kept> m_kept; ///< Oldest first.
};

} // namespace rapport
