#pragma once

#include "models/templates/templateeffect.h"
#include "storage/records/template.h"

#include <QString>

namespace rapport {

/// "Opening", "Empathy", "Reply".
[[nodiscard]] QString categoryText(TemplateCategory category);
[[nodiscard]] QString categoryIcon(TemplateCategory category);
/// "upset" ... "delighted".
[[nodiscard]] QString moodStepText(MoodStep step);
/// "had to wait", "birthday" ...
[[nodiscard]] QString situationText(Situation situation);

/// When a template fits, in a line: "upset, unhappy · had to wait · e-mail"; empty: always.
[[nodiscard]] QString conditionsText(const ReplyTemplate &text, const QString &topic);

/// What came of it: "not used yet", "used 12 times; too few moods before and after to tell (9, needs 10)", "used 31 times; the next
/// text reads better by 0.21 (+0.08 to +0.34, n = 24)", "... no difference to be told (…)".
[[nodiscard]] QString effectText(const templates::Effect &effect);

} // namespace rapport
