#pragma once

#include "storage/records/ids.h"
#include "storage/records/moment.h"
#include "storage/records/mood.h"

#include <QString>

#include <optional>

namespace rapport {

/// The one source of the ids in feedback.kind.
enum class FeedbackKind { Nps, Csat, Ces, Review };

/// One survey answer or public review, raw as it was given: value, its scale and the wording's version.
struct Feedback
{
    FeedbackId id;
    CustomerId customer;
    FeedbackKind kind = FeedbackKind::Nps;
    Moment when;
    int value = 0;      ///< NPS 0..10, CSAT and review 1..scale, CES 1..7 (wording "2.0") or 1..5 (wording "1.0").
    int scale = 10;     ///< Highest possible value.
    QString wording;
    QString channel;
    QString source;     ///< Where a review stands.
    QString title;
    QString comment;
    QString commentOriginal;
    StaffId staff;
    TopicId topic;
    CaseId caseId;
    Mood mood;          ///< Of title and comment.
    qint64 answeredAt = 0; ///< When the shop answered; 0: not yet.
    qint64 toldBackAt = 0; ///< When the customer was told what came of it; 0: not yet.
    QString department;    ///< Whom it was handed to: "product", "marketing", "operations" or "service"; empty: nobody.
    QString externalKey;
    int version = 1;
    BatchId batch;
    StaffId createdBy;
    qint64 createdAt = 0;
    friend bool operator==(const Feedback &, const Feedback &) = default;
};

[[nodiscard]] QString kindId(FeedbackKind kind);
[[nodiscard]] std::optional<FeedbackKind> feedbackKind(const QString &id);

} // namespace rapport
