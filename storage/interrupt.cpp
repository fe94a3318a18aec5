#include "storage/interrupt.h"

#include "storage/dialect.h"

namespace rapport {

StopWhen::StopWhen(Session &session, const std::atomic<bool> &stop) : m_session(session)
{
    dialect().watch(m_session, &stop);
}

StopWhen::~StopWhen()
{
    dialect().watch(m_session, nullptr);
}

} // namespace rapport
