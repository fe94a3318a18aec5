#pragma once

#include "models/sentiment/reading.h"

#include <QJsonObject>

namespace rapport::cli {

/// {"score":-0.42,"label":"negative","confidence":"high","mixed":false,"opening":…,"closing":…,"language":"en",
/// "engine":1,"emotions":[…],"signals":[…],"reasons":[{"start":0,"length":4,"text":…,"what":…,"rule":…,"contribution":…}]}
[[nodiscard]] QJsonObject toJson(const sentiment::Reading &reading);

/// "negative", "neutral", "positive".
[[nodiscard]] QString labelId(sentiment::Label label);
/// "low", "medium", "high".
[[nodiscard]] QString confidenceId(sentiment::Confidence confidence);
/// "anger", "waited" ... in the order of the enumerations.
[[nodiscard]] QStringList emotionIds(quint32 mask);
[[nodiscard]] QStringList signalIds(quint32 mask);

/// A score rounded to what it is worth, four decimals.
[[nodiscard]] double rounded(double score);

} // namespace rapport::cli
