#pragma once

#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/task.h"
#include "storage/session.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport::repos {

// What the day's list is made of. Each is a walk along an index that holds little more than what is wanted: none of
// them reads a table from end to end. All throw Failure.

/// The text of every query below that may meet a large shop: a test reads their plans.
[[nodiscard]] QStringList workQueries();

/// Follow-ups that are open, due up to `dueUntil` and not put off beyond `now`; due first. UTC epoch ms.
[[nodiscard]] QVector<Task> dueTasks(Session &session, qint64 dueUntil, qint64 now);
/// Promised follow-ups that are open and were due in [from, until).
[[nodiscard]] QVector<Task> latePromises(Session &session, qint64 from, qint64 until);
/// Open follow-ups with a time of day in [from, until), not put off beyond their time; due first.
[[nodiscard]] QVector<Task> timedTasks(Session &session, qint64 from, qint64 until);
/// Whether the customer has an open follow-up that this rule asked for.
[[nodiscard]] bool hasOpenTaskOf(Session &session, RuleId rule, CustomerId customer);
/// Whether the rule made a follow-up for the customer at this very instant.
[[nodiscard]] bool hasTaskMadeAt(Session &session, RuleId rule, CustomerId customer, qint64 createdAt);

/// A conversation that reads badly, or speaks of waiting, asking again, a wrong charge, a refund or leaving.
struct PainfulTalk
{
    InteractionId id;
    CustomerId customer;
    QString kind;
    Moment when;
    int score = 0; ///< The effective one, thousandths.
    bool mixed = false;
    quint32 signalBits = 0;  ///< Over sentiment::Signal.
    std::optional<int> wait; ///< Seconds.
    StaffId staff;
    QString text; ///< The beginning of it.
    qint64 createdAt = 0;
};
/// Those of [from, until], newest first. `unresolved`: only those after which nobody of us wrote or called, which did not
/// end well by themselves, were not followed by a better conversation, and whose case, if any, is open.
[[nodiscard]] QVector<PainfulTalk> painfulTalks(Session &session, qint64 from, qint64 until, bool unresolved);

/// A survey answer or review to which nobody answered.
struct OpenAnswer
{
    FeedbackId id;
    CustomerId customer;
    FeedbackKind kind = FeedbackKind::Nps;
    Moment when;
    int value = 0;
    int scale = 0;
    QString wording;
    std::optional<int> score; ///< Of its words, thousandths.
    StaffId staff;
    QString text; ///< The beginning of its words; empty: none.
    qint64 createdAt = 0;
    /// Whether it says that something went wrong: detractors, and the lower two fifths of the other scales.
    [[nodiscard]] bool isBad() const;
};
/// Those of [from, until], newest first, that are bad or say something in words, and after which nobody of us wrote or
/// called.
[[nodiscard]] QVector<OpenAnswer> openAnswers(Session &session, qint64 from, qint64 until);

struct BirthdayOf
{
    CustomerId customer;
    QString birthday; ///< As it is stored: ISO, or "--MM-DD".
    qint64 spentMinor = 0;
};
/// Customers whose birthday is on one of these days ("MM-DD") and who were in touch since `contactSince`.
[[nodiscard]] QVector<BirthdayOf> birthdaysOn(Session &session, const QStringList &monthDays, qint64 contactSince);

struct SilentCustomer
{
    CustomerId customer;
    qint64 lastContactAt = 0;
};
/// Bearers of a tag whose last contact lies in [from, until), latest first.
[[nodiscard]] QVector<SilentCustomer> silentWithTag(Session &session, const QString &tag, qint64 from, qint64 until, int limit);

/// What a line of the list says about whom it is for.
struct WorkCustomer
{
    QString name; ///< The company where there is no name.
    QString company;
    QString preferredChannel; ///< An interaction kind's id, or empty.
    std::optional<int> mood;
    bool mixed = false;
    qint64 spentMinor = 0;
    bool hasPhone = false;
    bool hasEmail = false;
    bool noCalls = false; ///< They said so, or their main number is marked.
};
/// Empty where there is no such customer.
[[nodiscard]] std::optional<WorkCustomer> workCustomer(Session &session, CustomerId id);

/// What somebody bought most often of late, by its title; empty where nothing has one.
[[nodiscard]] QString usualPurchase(Session &session, CustomerId customer);

} // namespace rapport::repos
