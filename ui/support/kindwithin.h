#pragma once

#include <QString>

namespace rapport {

/// kindText() as it stands within a sentence: "call", "NPS answer". A wording of its own: what is small there is the language's affair.
[[nodiscard]] QString kindWithin(const QString &kind);

} // namespace rapport
