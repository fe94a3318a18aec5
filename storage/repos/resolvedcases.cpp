#include "storage/repos/resolvedcases.h"

#include "storage/integerscan.h"
#include "storage/repos/customerset.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace rapport::repos {

namespace {

constexpr qint64 msPerDay = 86'400'000;

struct Case
{
    qint64 id = 0;
    qint64 customer = 0;
    qint64 topic = 0; ///< 0: none.
    qint64 resolvedAt = 0;
    int resolvedDay = 0;
    int inbound = 0;  ///< The customer's contacts on the case until its window is over.
    bool noted = false; ///< Whether any contact on the case was, from either side.
    qint64 firstAt = 0; ///< Of them, the earliest,
    qint64 staff = 0;   ///< and who took it; 0: nobody known.
    bool again = false; ///< Reopened, or the customer came with the topic again.
    std::optional<bool> confirmed = {};
};

/// A contact, as the scan reads it; 0 where there is none.
struct Contact
{
    qint64 caseId = 0;
    qint64 customer = 0;
    qint64 topic = 0;
    qint64 at = 0;
    int day = 0;
    qint64 staff = 0;
    bool inbound = true;
};

class CaseBook
{
public:
    CaseBook(Session &session, const CustomerSet &whose, int fromDay, int toDay, int windowDays) : m_window(windowDays)
    {
        const QString text = QStringLiteral("SELECT id, customer_id, topic_id, resolved_at, resolved_day, reopened_at, confirmed"
                                            " FROM service_case NOT INDEXED WHERE resolved_day BETWEEN ? AND ?") + among(QStringLiteral("customer_id"), whose);
        IntegerScan::run(session, text, withSet({fromDay, toDay}, whose), [this](const IntegerScan::Row &row) {
            Case found{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.number(4)};
            found.again = !row.isNull(5) && row.integer(5) <= found.resolvedAt + m_window * msPerDay;
            if (!row.isNull(6))
                found.confirmed = row.integer(6) != 0;
            m_cases.push_back(found);
        });
        index();
    }

    void readContacts(Session &session)
    {
        if (m_cases.empty())
            return;
        IntegerScan::run(session, QStringLiteral("SELECT case_id, customer_id, topic_id, occurred_at, day, staff_id, direction = 'in' FROM interaction NOT INDEXED"
                                                 " WHERE direction = 'in' OR case_id IS NOT NULL"), {},
                         [this](const IntegerScan::Row &row) { add({row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.number(4), row.integer(5), row.number(6) != 0}); });
    }

    [[nodiscard]] QVector<ResolvedCases> byDay() const
    {
        std::map<std::tuple<int, qint64, qint64>, ResolvedCases> days;
        for (const Case &row : m_cases) {
            ResolvedCases &day = days[{row.resolvedDay, row.topic, row.staff}];
            day.day = row.resolvedDay;
            day.topic = TopicId(row.topic);
            day.staff = StaffId(row.staff);
            day.resolved += row.noted ? 1 : 0;
            // Whoever is asked and says that it is solved gets in touch about it once more.
            day.atOnce += row.noted && row.inbound <= (row.confirmed.value_or(false) ? 2 : 1) && !row.again ? 1 : 0;
            day.asked += row.confirmed ? 1 : 0;
            day.confirmed += row.confirmed.value_or(false) ? 1 : 0;
        }
        QVector<ResolvedCases> result;
        for (const auto &[key, day] : days)
            result.append(day);
        return result;
    }

private:
    /// By customer and topic, so that a contact finds the cases it may speak of side by side; and by id.
    void index()
    {
        std::sort(m_cases.begin(), m_cases.end(), [](const Case &a, const Case &b) { return std::pair(a.customer, a.topic) < std::pair(b.customer, b.topic); });
        m_byId.reserve(static_cast<qsizetype>(m_cases.size()));
        m_first.reserve(static_cast<qsizetype>(m_cases.size()));
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            m_byId.insert(m_cases[i].id, i);
            const auto key = std::pair(m_cases[i].customer, m_cases[i].topic);
            if (key.second != 0 && (i == 0 || key != std::pair(m_cases[i - 1].customer, m_cases[i - 1].topic)))
                m_first.insert(key, i);
        }
    }

    void add(const Contact &contact)
    {
        if (contact.caseId != 0) {
            const auto own = m_byId.constFind(contact.caseId);
            if (own != m_byId.cend())
                count(m_cases[*own], contact);
        }
        if (contact.topic == 0 || !contact.inbound)
            return;
        const auto first = m_first.constFind({contact.customer, contact.topic});
        if (first == m_first.cend())
            return;
        for (std::size_t i = *first; i < m_cases.size() && m_cases[i].customer == contact.customer && m_cases[i].topic == contact.topic; ++i) {
            Case &row = m_cases[i];
            row.again = row.again || (row.id != contact.caseId && contact.at > row.resolvedAt && contact.day <= row.resolvedDay + m_window);
        }
    }

    void count(Case &row, const Contact &contact) const
    {
        if (contact.day > row.resolvedDay + m_window)
            return;
        row.noted = true;
        if (!contact.inbound)
            return;
        if (row.inbound == 0 || contact.at < row.firstAt) {
            row.firstAt = contact.at;
            row.staff = contact.staff;
        }
        ++row.inbound;
    }

    const int m_window;
    std::vector<Case> m_cases;
    QHash<qint64, std::size_t> m_byId;
    QHash<std::pair<qint64, qint64>, std::size_t> m_first;
};

} // namespace

QVector<ResolvedCases> resolvedCases(Session &session, const CustomerSet &whose, int fromDay, int toDay, int windowDays)
{
    CaseBook book(session, whose, fromDay, toDay, windowDays);
    book.readContacts(session);
    return book.byDay();
}

} // namespace rapport::repos
