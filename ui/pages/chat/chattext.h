#pragma once

#include "models/services/transcripts.h"

#include <QString>

namespace rapport {

/// What a chat is: "WhatsApp · 84 messages · 3 March – 12 March 2024".
[[nodiscard]] QString chatFactsText(const exchange::ChatText &chat);
/// Why a text is no chat; empty where it is one.
[[nodiscard]] QString chatProblemText(const exchange::ChatText &chat);
/// What keeping it does, in a sentence or two.
[[nodiscard]] QString chatOutcomeText(const ChatOutcome &outcome);

} // namespace rapport
