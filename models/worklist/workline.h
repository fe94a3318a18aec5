#pragma once

#include "storage/records/ids.h"
#include "storage/records/moment.h"
#include "storage/records/timelineentry.h"

#include <QString>
#include <QVector>

#include <optional>

namespace rapport::worklist {

/// Why somebody is on the day's list.
enum class ReasonKind {
    Promise, ///< A follow-up that the customer was told of.
    FollowUp,
    Conversation, ///< Read badly and nobody has answered.
    BadAnswer,    ///< A bad score that nobody has answered.
    Answer,       ///< Words that wait for an answer.
    Rhythm,       ///< Later than by their own rhythm.
    Birthday,
    Anniversary, ///< Of the first purchase.
};

/// One reason, as facts; ui/support/worktext.h puts it in words. What does not belong to the kind is empty.
struct Reason
{
    ReasonKind kind = ReasonKind::FollowUp;
    EntryKey entry;          ///< What it is about; id 0: the customer.
    Moment when;             ///< Due, happened, or the day of the occasion.
    qint64 knownAt = 0;      ///< UTC epoch ms: when it was written down.
    QString text;            ///< What is to be done, what was said, what is usually bought.
    QString entryKind;       ///< "call", "nps" ...
    StaffId staff;           ///< Whose it is, or who wrote it.
    std::optional<int> mood; ///< Thousandths.
    bool mixed = false;
    quint32 signalBits = 0;  ///< Over sentiment::Signal.
    std::optional<int> wait; ///< Seconds.
    int times = 1;           ///< How many conversations within the month are painful, this one included.
    int waits = 0;           ///< In how many of them the customer waited or asked again.
    int value = 0;           ///< Score and its scale.
    int scale = 0;
    std::optional<double> usualGapDays;
    int gapDays = 0;
    std::optional<double> chance; ///< That they have not left, 0..1; empty: too little is known to say.
    int years = 0;                ///< Birthday: age, 0 not known; anniversary: since the first purchase.
    bool byRule = false;          ///< A follow-up that a rule asked for.
    int version = 0;              ///< Of the follow-up.
    double urgency = 0;           ///< See order.h.
    friend bool operator==(const Reason &, const Reason &) = default;

    [[nodiscard]] bool isFollowUp() const { return kind == ReasonKind::Promise || kind == ReasonKind::FollowUp; }
};

enum class Section { Now, Today, Week };

/// What a person filters the list by.
enum class Group { NeedsHuman, FollowUps, WorthCall, Answers };

/// One customer with all reasons, most urgent first; never empty.
struct Line
{
    CustomerId customer;
    QString name;
    QString company;
    QString preferredChannel;
    std::optional<int> mood;
    bool mixed = false;
    bool hasPhone = false;
    bool hasEmail = false;
    bool noCalls = false;
    std::optional<double> usualGapDays; ///< Of a buyer, for what is at stake.
    double value = 0;                   ///< What the shop expects of them in a year, else what they spent; minor units.
    StaffId owner;                      ///< Whose line it is; not set: everybody's.
    QVector<Reason> reasons;
    Section section = Section::Week;
    double urgency = 0;
    friend bool operator==(const Line &, const Line &) = default;

    [[nodiscard]] const Reason &first() const { return reasons.constFirst(); }
    [[nodiscard]] bool isIn(Group group) const;
};

} // namespace rapport::worklist
