#pragma once

#include <latch>
#include <memory>

namespace rapport {

/// Holds work on another thread back until the continuation of its future is attached.
///
/// Trap: QFuture of Qt 6.4 runs a continuation twice, and falls, where the other thread finishes the future just while then()
/// looks whether it is finished.
class StartGate
{
public:
    /// In the work, first of all. Waits for microseconds.
    void pass() const { m_gate->wait(); }
    /// Once the continuation is attached; once.
    void open() const { m_gate->count_down(); }

private:
    std::shared_ptr<std::latch> m_gate = std::make_shared<std::latch>(1);
};

} // namespace rapport
