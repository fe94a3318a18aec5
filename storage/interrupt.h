#pragma once

#include "storage/session.h"

#include <atomic>

namespace rapport {

/// While it lives, the session's statements end with Error::Kind::Cancelled soon after `stop` was set, also in the
/// middle of a long one. The transaction is then beyond use and gets rolled back. On the session's thread.
class StopWhen
{
public:
    StopWhen(Session &session, const std::atomic<bool> &stop);
    ~StopWhen();
    StopWhen(const StopWhen &) = delete;
    StopWhen &operator=(const StopWhen &) = delete;

private:
    Session &m_session;
};

} // namespace rapport
