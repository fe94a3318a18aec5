#pragma once

#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/purchase.h"
#include "storage/records/servicecase.h"
#include "storage/session.h"

#include <QVector>

namespace rapport::repos {

// What an import asks while it runs, each answered by one index. All throw Failure.

/// What tells two customers of the same address or number apart.
struct CustomerIdentity
{
    QString nameKey;
    QString externalKey;
};
[[nodiscard]] CustomerIdentity customerIdentity(Session &session, CustomerId id);
/// Customers known by this folded name and nothing else: no key, no e-mail, no phone number. At most two.
[[nodiscard]] QVector<CustomerId> customersByNameAlone(Session &session, const QString &nameKey);

/// Whether the customer has any row in "interaction", "feedback", "purchase" or "service_case" with an id up to `highest`.
[[nodiscard]] bool hasEntries(Session &session, const QString &table, CustomerId customer, qint64 highest);

/// Ids, up to `highest`, of entries that say the same as `row`: same customer, moment and content as it came in. What was
/// added to them here since (topic, staff, a correction, an edited text) does not make them others. Ascending.
[[nodiscard]] QVector<qint64> equalEntries(Session &session, const Interaction &row, qint64 highest);
[[nodiscard]] QVector<qint64> equalEntries(Session &session, const Feedback &row, qint64 highest);
[[nodiscard]] QVector<qint64> equalEntries(Session &session, const Purchase &row, qint64 highest);
[[nodiscard]] QVector<qint64> equalEntries(Session &session, const ServiceCase &row, qint64 highest);

/// The row that has this key of another system, 0 where there is none.
[[nodiscard]] qint64 interactionByKey(Session &session, const QString &key);
[[nodiscard]] qint64 feedbackByKey(Session &session, FeedbackKind kind, const QString &key);
[[nodiscard]] qint64 purchaseByKey(Session &session, const QString &key);
[[nodiscard]] qint64 caseByKey(Session &session, const QString &key);

/// The staff member or topic of this name, added where there is none.
[[nodiscard]] StaffId staffNamed(Session &session, const QString &name);
[[nodiscard]] TopicId topicNamed(Session &session, const QString &name);

/// Deletes a topic, staff member or tag that a batch made, unless it was changed or is in use; whether it is gone.
bool removeIfUnused(Session &session, const QString &table, qint64 id);
[[nodiscard]] bool isTopic(Session &session, TopicId id);
/// Whether anybody else refers to this customer (consents, assessments, customers they brought along).
[[nodiscard]] bool isReferredTo(Session &session, CustomerId id);
/// Whether a purchase has refunds, or a case conversations or answers, with ids outside [first, last].
[[nodiscard]] bool hasRefunds(Session &session, PurchaseId id, qint64 first, qint64 last);
[[nodiscard]] bool hasConversations(Session &session, CaseId id);

} // namespace rapport::repos
