#pragma once

#include "models/services/initiatives.h"
#include "ui/charts/chartspec.h"

namespace rapport {

/// How long contracts last: the share still there by months since their start, with its band. Only where there are steps.
[[nodiscard]] ChartSpec contractLifeSpec(const ContractLife &life);

} // namespace rapport
