#pragma once

#include "models/sample/life.h"
#include "storage/session.h"

#include <QHash>

namespace rapport::sample {

/// The shop's templates by the key they came with.
using TemplateKeys = QHash<QString, TemplateId>;
[[nodiscard]] TemplateKeys templateKeys(Session &session);

/// Notes with what the shop writes back which template it was written with: most answers to a text with a clear mood. Moods have
/// to be read before. Decided by the place of the conversation alone, so that nothing else in the sample depends on it.
void useTemplates(Life &life, const TemplateKeys &keys);

} // namespace rapport::sample
