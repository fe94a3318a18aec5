#pragma once

#include "models/sample/life.h"
#include "models/sample/sampleshop.h"
#include "models/sample/templatehabits.h"
#include "models/text/shopcalendar.h"
#include "storage/records/inboxrow.h"
#include "storage/repos/totals.h"
#include "storage/session.h"

#include <vector>

namespace rapport::sample {

/// Stores lives. Rows wait until there are enough of them and go in by the order of time, as they would have in a shop,
/// so that the newest have the highest ids; memory stays bounded.
class SampleWriter
{
public:
    /// `templates`: what answers are written with.
    SampleWriter(Session &session, const ShopCalendar &calendar, TemplateKeys templates)
        : m_session(session), m_calendar(calendar), m_templates(std::move(templates)) {}

    void add(Life life);
    /// Stores what waits, and the kept totals. Call once, last.
    void finish();
    /// An answer that belongs to nobody. Before finish().
    void add(const InboxRow &answer);
    [[nodiscard]] const Report &report() const { return m_report; }

private:
    struct Buy
    {
        Purchase row;
        std::size_t life = 0; ///< Position in m_lives,
        std::size_t place = 0; ///< and of this purchase in that life.
    };

    void storeCustomer(Life &life);
    void storeRows();
    void storePurchases();

    Session &m_session;
    const ShopCalendar m_calendar;
    TemplateKeys m_templates;
    repos::Totals m_totals;
    std::vector<Life> m_lives;
    qsizetype m_waiting = 0;
    Report m_report;
};

} // namespace rapport::sample
