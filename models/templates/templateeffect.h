#pragma once

#include "models/metrics/estimate.h"
#include "storage/repos/templates.h"

#include <QHash>

namespace rapport::templates {

/// How a template was used and how the customers' moods went around it. Moods change by themselves, most of all from bad ones:
/// this goes together with the use, it is not its effect.
struct Effect
{
    qint64 uses = 0;
    metrics::Estimate change; ///< Mean of (mood of the next text - mood before), in [-2, 2], over uses with both; withheld below ten.
    friend bool operator==(const Effect &, const Effect &) = default;
};

/// By template.
[[nodiscard]] QHash<TemplateId, Effect> effectsOf(const QVector<repos::TemplateUse> &uses);

} // namespace rapport::templates
