#pragma once

#include "storage/records/servicecase.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// Rows of `service_case`, as interactions.h: the caller keeps the Totals.

CaseId insert(Session &session, const ServiceCase &row);
void update(Session &session, const ServiceCase &stored, const ServiceCase &row);
void remove(Session &session, const ServiceCase &stored);
[[nodiscard]] std::optional<ServiceCase> find(Session &session, CaseId id);

/// A case with when it was last spoken about.
struct CaseNow
{
    ServiceCase row;
    qint64 lastContactAt = 0; ///< UTC epoch ms; 0: no conversation hangs on it.
    friend bool operator==(const CaseNow &, const CaseNow &) = default;
};
/// The customer's open cases and those resolved on `resolvedSince` (Moment::day) or later: open ones first, the newest contact first.
[[nodiscard]] QVector<CaseNow> casesOf(Session &session, CustomerId customer, int resolvedSince);

/// Not resolved, or opened again since.
[[nodiscard]] bool isOpen(const ServiceCase &row);

} // namespace rapport::repos
