#pragma once

#include "storage/records/inboxrow.h"
#include "storage/records/interaction.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

struct InboxPage
{
    QVector<InboxRow> rows; ///< In the list's order.
    bool more = false;
};

/// What the shop writes back.
struct FeedbackReply
{
    FeedbackId feedback;
    QString text;
    InteractionKind kind = InteractionKind::Email; ///< The way it goes.
    StaffId staff;
    TemplateId usedTemplate;
};

/// One answer with what it takes to answer it.
struct InboxDetail
{
    InboxRow row;
    QString email;                  ///< The customer's main address; empty: none.
    QString language;               ///< ISO 639-1 in which the comment is read.
    QStringList names;              ///< Names on the record; they weigh nothing in a mood.
    QVector<TimelineEntry> before;  ///< The customer's last contacts before the answer, newest first.
    QString reply;                  ///< What was written back; empty: nothing, or it was deleted.
    qint64 replyAt = 0;             ///< UTC epoch ms.
};

/// Survey answers and reviews that wait: answering, handing on, telling back. Every change is one step to undo; NotFound
/// where the answer is gone.
class Inbox
{
public:
    explicit Inbox(Workspace &workspace) : m_workspace(workspace) {}

    /// A page of the list after the place; none: from the start.
    [[nodiscard]] QFuture<Result<InboxPage>> page(const InboxFilter &filter, std::optional<InboxPlace> after, int limit);
    /// Those of the answers that belong in the list. Any order.
    [[nodiscard]] QFuture<Result<QVector<InboxRow>>> rows(const QVector<FeedbackId> &ids, const InboxFilter &filter);
    [[nodiscard]] QFuture<Result<InboxCount>> count();
    [[nodiscard]] QFuture<Result<InboxDetail>> detail(FeedbackId id);

    /// Writes what the shop says back on the customer's timeline and marks the answer as answered. Invalid for an empty text
    /// or an answer that is nobody's.
    [[nodiscard]] QFuture<Result<InteractionId>> answer(const FeedbackReply &reply);
    /// Marks it as answered (by other means, or needing none), or takes that back.
    [[nodiscard]] QFuture<Result<void>> setAnswered(FeedbackId id, bool answered);
    /// Hands it to a department (departmentIds()) with a note; to none: takes it back. Invalid for an unknown one.
    [[nodiscard]] QFuture<Result<void>> handOn(FeedbackId id, const QString &department, const QString &note);
    /// Told the customer what came of it.
    [[nodiscard]] QFuture<Result<void>> setToldBack(FeedbackId id, bool told);
    /// Marks all that wait and came before `day` (Moment::day) as answered; how many.
    [[nodiscard]] QFuture<Result<int>> setAside(int day);

    /// Departments with what was handed to them in a month (Moment::month), in the order of departmentIds().
    [[nodiscard]] QFuture<Result<QVector<DepartmentFigures>>> departments(int month);
    /// What a department was handed in a month, oldest first.
    [[nodiscard]] QFuture<Result<QVector<InboxRow>>> handedTo(const QString &department, int month);

private:
    Workspace &m_workspace;
};

} // namespace rapport
