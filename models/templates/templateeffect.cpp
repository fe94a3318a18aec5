#include "models/templates/templateeffect.h"

#include "models/metrics/mean.h"

namespace rapport::templates {

QHash<TemplateId, Effect> effectsOf(const QVector<repos::TemplateUse> &uses)
{
    QHash<TemplateId, Effect> effects;
    QHash<TemplateId, metrics::Sums> changes;
    for (const repos::TemplateUse &use : uses) {
        ++effects[use.id].uses;
        if (use.before && use.after)
            changes[use.id].add((*use.after - *use.before) / 1000.0);
    }
    for (auto it = effects.begin(); it != effects.end(); ++it)
        it->change = metrics::mean(changes.value(it.key()));
    return effects;
}

} // namespace rapport::templates
