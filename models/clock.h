#pragma once

#include <QtGlobal>

namespace rapport {

/// Where "now" comes from; injected, so that tests and the sample shop decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC epoch milliseconds. Called from any thread.
    [[nodiscard]] virtual qint64 now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
};

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 now) : m_now(now) {}
    [[nodiscard]] qint64 now() const override { return m_now; }
    void set(qint64 now) { m_now = now; }

private:
    qint64 m_now;
};

} // namespace rapport
