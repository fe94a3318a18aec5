#include "models/exchange/entryledger.h"

namespace rapport::exchange {

bool EntryLedger::mayHaveEntries(CustomerId customer)
{
    if (m_highest == 0 || customer.value() > m_highestCustomer)
        return false;
    const auto known = m_customers.constFind(customer.value());
    if (known != m_customers.cend())
        return *known;
    return *m_customers.insert(customer.value(), repos::hasEntries(m_session, m_table, customer, m_highest));
}

void EntryLedger::take(qint64 id)
{
    if (static_cast<size_t>(id) >= m_taken.size())
        m_taken.resize(static_cast<size_t>(m_highest) + 1);
    m_taken[static_cast<size_t>(id)] = true;
}

} // namespace rapport::exchange
