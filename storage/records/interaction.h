#pragma once

#include "storage/records/ids.h"
#include "storage/records/moment.h"
#include "storage/records/mood.h"

#include <QString>

#include <optional>

namespace rapport {

/// The one source of the ids in interaction.kind; see kindId().
enum class InteractionKind { Call, Visit, Email, Chat, Social, Review, Note };
enum class Direction { In, Out, None };

/// One conversation, or a note about one.
struct Interaction
{
    InteractionId id;
    CustomerId customer;
    InteractionKind kind = InteractionKind::Note;
    Direction direction = Direction::In;
    Moment when;
    QString body;
    QString bodyOriginal;        ///< Before the first edit; empty: never edited.
    StaffId staff;
    TopicId topic;
    CaseId caseId;
    TemplateId usedTemplate;
    std::optional<int> duration; ///< Seconds.
    std::optional<int> wait;     ///< Seconds the customer waited.
    bool byBot = false;
    bool pinned = false;
    Mood mood;
    QString externalKey;
    int version = 1;
    BatchId batch;
    StaffId createdBy;
    qint64 createdAt = 0;
    friend bool operator==(const Interaction &, const Interaction &) = default;
};

/// "call", "visit" ... as stored, on the command line and in files.
[[nodiscard]] QString kindId(InteractionKind kind);
[[nodiscard]] std::optional<InteractionKind> interactionKind(const QString &id);
[[nodiscard]] QString directionId(Direction direction);
[[nodiscard]] std::optional<Direction> direction(const QString &id);

} // namespace rapport
