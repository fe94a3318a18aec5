#pragma once

#include "storage/records/interaction.h"
#include "storage/records/template.h"

#include <QString>
#include <QVector>

#include <optional>

namespace rapport::templates {

/// What somebody is about to write into: what templates are chosen by.
struct Occasion
{
    std::optional<int> mood; ///< Of what is being answered, thousandths; empty: none known.
    std::optional<InteractionKind> channel;
    quint32 situations = 0; ///< Bit mask over Situation.
    TopicId topic;
    QString language; ///< ISO 639-1, of the customer.
    friend bool operator==(const Occasion &, const Occasion &) = default;
};

/// Situations that the signals of a text (bit mask over sentiment::Signal) speak of.
[[nodiscard]] quint32 situationsOf(quint32 signalBits);

/// Whether all conditions of a template hold. A mood, channel or topic that is not known breaks no condition, but earns none.
[[nodiscard]] bool fits(const ReplyTemplate &text, const Occasion &occasion);

/// A template in a list to choose from.
struct Offer
{
    ReplyTemplate text;
    bool fits = false;
    int met = 0; ///< How much speaks for it: conditions that hold, the telling ones more.
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// Templates in use that a search (words, each beginning a word of name, keywords or text) leaves, best first: those in the customer's
/// language before others; then those whose name begins with the search, those with its words in the name, in the keywords, in the
/// text; among these, those that fit first and those for which more speaks.
[[nodiscard]] QVector<Offer> ranked(const QVector<ReplyTemplate> &templates, const Occasion &occasion, const QString &search = {});

} // namespace rapport::templates
