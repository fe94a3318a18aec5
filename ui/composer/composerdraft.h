#pragma once

#include <QString>

namespace rapport {

/// What stands in the composer for one customer and is not saved yet.
struct ComposerDraft
{
    QString kind = QStringLiteral("call"); ///< Interaction kind id, "purchase" or "survey".
    QString text;
    QString direction = QStringLiteral("in");
    QString amount;      ///< As typed.
    QString survey = QStringLiteral("nps"); ///< Feedback kind id.
    int value = -1;      ///< Survey value; -1: none chosen.
    qint64 at = 0;       ///< UTC epoch ms; 0: now.

    /// Nothing a person would miss.
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && amount.isEmpty() && value < 0; }
    friend bool operator==(const ComposerDraft &, const ComposerDraft &) = default;
};

} // namespace rapport
