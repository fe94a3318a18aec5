#pragma once

#include "storage/records/servicecase.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Rows of `service_case`, as interactions.h: the caller keeps the Totals.

CaseId insert(Session &session, const ServiceCase &row);
void update(Session &session, const ServiceCase &stored, const ServiceCase &row);
void remove(Session &session, const ServiceCase &stored);
[[nodiscard]] std::optional<ServiceCase> find(Session &session, CaseId id);

/// Not resolved, or opened again since.
[[nodiscard]] bool isOpen(const ServiceCase &row);

} // namespace rapport::repos
