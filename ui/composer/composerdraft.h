#pragma once

#include "models/services/drafts.h"
#include "models/text/followup.h"

#include <QString>

#include <optional>

namespace rapport {

/// What stands in the composer for one customer and is not saved yet.
struct ComposerDraft
{
    QString kind = QStringLiteral("call"); ///< Interaction kind id, "purchase" or "survey".
    QString text;
    QString direction = QStringLiteral("in");
    QString amount;      ///< As typed.
    bool asked = false;  ///< An answer is kept with the conversation.
    QString survey = QStringLiteral("nps"); ///< Feedback kind id.
    QString wording;     ///< Of the effort question.
    int value = -1;      ///< Survey value; -1: none chosen.
    qint64 at = 0;       ///< UTC epoch ms; 0: now.
    bool dayOnly = false; ///< Of `at` only the day is known.
    bool planned = false; ///< `at` lay ahead when it was typed.
    QString when;        ///< Typed as the time and not understood.
    QString took;        ///< As typed.
    QString waited;      ///< As typed.
    qint64 runningSince = 0; ///< The stopwatch runs since, UTC epoch ms; 0: it does not.
    TemplateId usedTemplate;
    MatterStep matter;
    TopicId topic;                          ///< Accepted; not set: none.
    std::optional<text::FollowUp> followUp; ///< Accepted.

    /// Nothing a person would miss.
    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && amount.isEmpty() && value < 0 && when.isEmpty() && took.isEmpty() && waited.isEmpty() && runningSince == 0;
    }
    friend bool operator==(const ComposerDraft &, const ComposerDraft &) = default;
};

} // namespace rapport
