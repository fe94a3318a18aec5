#pragma once

#include "storage/database.h"

#include <utility>

namespace rapport {

/// While one stands, this thread's Database::read() goes to the lane for long reads.
class LongRead
{
public:
    LongRead() : m_before(std::exchange(s_asked, true)) {}
    ~LongRead() { s_asked = m_before; }
    LongRead(const LongRead &) = delete;
    LongRead &operator=(const LongRead &) = delete;

    [[nodiscard]] static bool asked() { return s_asked; }

private:
    static inline thread_local bool s_asked = false;
    bool m_before;
};

/// A read that may take seconds. All of them keep to one of the two read lanes, so that what a person waits for never stands behind one.
template<class Fn>
[[nodiscard]] auto readLong(Database &database, Fn fn)
{
    const LongRead asked;
    return database.read(std::move(fn));
}

} // namespace rapport
