#pragma once

#include "storage/records/customer.h"
#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/purchase.h"
#include "storage/records/servicecase.h"
#include "storage/records/task.h"
#include "storage/records/timelineentry.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

#include <optional>

namespace rapport {

/// What a person typed, before it becomes a record. `at` empty means: now, by the workspace's clock. `dayOnly`: of `at` only
/// the day is known.
struct InteractionDraft
{
    CustomerId customer;
    InteractionKind kind = InteractionKind::Note;
    Direction direction = Direction::In;
    std::optional<qint64> at; ///< UTC epoch ms.
    QString text;
    StaffId staff;
    TopicId topic;
    CaseId caseId;
    std::optional<int> duration; ///< Seconds.
    std::optional<int> wait;     ///< Seconds.
    TemplateId usedTemplate;     ///< The shop's text it was written with.
    bool dayOnly = false;
};

struct FeedbackDraft
{
    CustomerId customer;
    FeedbackKind kind = FeedbackKind::Nps;
    int value = 0;
    int scale = 10;
    QString wording;
    QString channel;
    QString source;
    QString title;
    QString comment;
    std::optional<qint64> at;
    StaffId staff;
    bool dayOnly = false;
};

struct PurchaseDraft
{
    CustomerId customer;
    qint64 amountMinor = 0;
    QString currency; ///< Empty: the shop's.
    QString title;
    std::optional<qint64> at;
    StaffId staff;
    QVector<PurchaseItem> items;
    bool dayOnly = false;
};

struct TaskDraft
{
    CustomerId customer;
    QString text;
    QDate due;
    bool promised = false;
    StaffId staff;
    std::optional<QTime> time; ///< Empty: any time that day.
};

/// What a contact does to a matter of the customer's (a service case).
struct MatterStep
{
    enum class Kind { None, Open, Continue, Reopen };
    Kind kind = Kind::None;
    CaseId id;           ///< The one that is continued or reopened.
    bool solved = false; ///< With this contact. Of one that is opened: at first contact.
    /// Whether the customer says it is solved; not set: nobody asked. Counts where the contact solves the matter, finds it solved or
    /// opens it again.
    std::optional<bool> confirmed = {};
    friend bool operator==(const MatterStep &, const MatterStep &) = default;
};

/// A matter that can be gone on with.
struct Matter
{
    ServiceCase row;
    bool open = true;         ///< Else it was solved a short while ago.
    qint64 lastContactAt = 0; ///< UTC epoch ms; 0: never.
    friend bool operator==(const Matter &, const Matter &) = default;
};

/// All that is kept with one press of Save: what was said or bought or answered, and what follows from it. At least one of the
/// first three is there; all belong to the customer of that one.
struct ContactDraft
{
    std::optional<InteractionDraft> talk;
    std::optional<PurchaseDraft> purchase;
    std::optional<FeedbackDraft> answer; ///< Alone, or asked for in the conversation.
    std::optional<TaskDraft> followUp;
    MatterStep matter;
};

/// A customer as a person enters it: phones and e-mails in any notation, normalised by the service.
struct CustomerDraft
{
    Customer customer; ///< Without id, keys and contact points.
    QStringList phones;
    QStringList emails;
};

/// Which rows of a timeline to show. Empty sets mean: all.
struct TimelineFilter
{
    QStringList kinds;               ///< Interaction/feedback kind ids, "purchase", "task".
    std::optional<StaffId> staff;
    std::optional<int> moodAtMost;   ///< Thousandths, on the effective score.
    std::optional<int> moodAtLeast;
    std::optional<int> fromDay;      ///< Moment::day, inclusive.
    std::optional<int> toDay;
    QString text;                    ///< Words in body, title or comment.
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// What a correction changed beside its own text.
struct Correction
{
    QString phrase;    ///< Empty: nothing was taught, or it makes no difference.
    int followers = 0; ///< Other texts that read differently because of it (now, or any more); counted up to a limit.
};

struct TimelinePage
{
    QVector<TimelineEntry> entries; ///< Newest first.
    bool more = false;              ///< There are older ones.
};

} // namespace rapport
