#pragma once

#include "storage/records/feedback.h"
#include "storage/records/interaction.h"

#include <QString>

#include <optional>

namespace rapport::exchange {

/// The channel a word means ("Phone", "Anruf", "WhatsApp", "Laden"); empty where it is none.
[[nodiscard]] std::optional<InteractionKind> channelFromWord(const QString &word);
/// "in", "Inbound", "eingehend", "outgoing" ...
[[nodiscard]] std::optional<Direction> directionFromWord(const QString &word);
/// Whether a word is a yes: "Yes", "ja", "1", "solved"; empty where it is neither that nor a no.
[[nodiscard]] std::optional<bool> answerFromWord(const QString &word);
/// "NPS", "Customer Effort Score" ...
[[nodiscard]] std::optional<FeedbackKind> surveyFromWord(const QString &word);

} // namespace rapport::exchange
