#pragma once

#include "storage/records/inboxrow.h"
#include "storage/session.h"

#include <QVariant>
#include <QVector>

namespace rapport::repos {

/// A statement of a list of the inbox.
struct InboxSql
{
    QString text;
    QVariantList values;
};

/// The statement for one part of a list, walking that part's own index from `after` on (where the words are rare, the page
/// takes their few hits instead). For tests that read its plan.
[[nodiscard]] InboxSql inboxSql(const InboxFilter &filter, InboxPart part, const std::optional<InboxPlace> &after, int limit);

/// At most `limit` rows after the place, in the list's order. Throws Failure.
[[nodiscard]] QVector<InboxRow> inboxPage(Session &session, const InboxFilter &filter, const std::optional<InboxPlace> &after, int limit);
/// Those of the answers that a page of this filter could hold, wherever they stand. Throws Failure.
[[nodiscard]] QVector<InboxRow> inboxRows(Session &session, const QVector<FeedbackId> &ids, const InboxFilter &filter);
/// What is kept about looking after an answer; as if nothing was where it is gone. Throws Failure.
[[nodiscard]] FeedbackCare careOf(Session &session, FeedbackId id);
/// Keeps it. The row's version is not touched: change the answer itself in the same transaction. Throws Failure.
void setCare(Session &session, FeedbackId id, const FeedbackCare &care);
/// Those that wait for an answer, by index alone. Throws Failure.
[[nodiscard]] InboxCount inboxCount(Session &session);
/// Ids of those that wait and came before `day` (Moment::day). Throws Failure.
[[nodiscard]] QVector<FeedbackId> waitingBefore(Session &session, int day);

/// One row per department with something handed to it on [fromDay, toDay], in no order. Throws Failure.
[[nodiscard]] QVector<DepartmentFigures> departmentFigures(Session &session, int fromDay, int toDay);
/// What was handed to a department on [fromDay, toDay], oldest first. Throws Failure.
[[nodiscard]] QVector<InboxRow> handedTo(Session &session, const QString &department, int fromDay, int toDay);

} // namespace rapport::repos
