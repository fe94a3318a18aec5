#pragma once

#include "models/services/customerquery.h"
#include "models/services/drafts.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// Who the customers are: looking them up and changing them. The only writer of customers, contact
/// points, tags and consents. Every write can be undone through the workspace's journal.
class Customers
{
public:
    explicit Customers(Workspace &workspace) : m_workspace(workspace) {}

    /// All matching ids in order plus the first `screen` rows; the common case (no text) is one index walk.
    [[nodiscard]] QFuture<Result<CustomerList>> list(const CustomerQuery &query, int screen = 50);
    /// The first `limit` matches only: what search-as-you-type shows.
    [[nodiscard]] QFuture<Result<QVector<CustomerRow>>> find(const CustomerQuery &query, int limit = 50);
    /// Rows by id, in the order given; ids that are gone are left out.
    [[nodiscard]] QFuture<Result<QVector<CustomerRow>>> rows(const QVector<CustomerId> &ids);
    /// Where these customers stand in a list now: what a model needs to follow a change without reading the list anew.
    [[nodiscard]] QFuture<Result<CustomerPlaces>> places(const CustomerQuery &query, const QVector<CustomerId> &ids);
    [[nodiscard]] QFuture<Result<Customer>> customer(CustomerId id);
    [[nodiscard]] QFuture<Result<CustomerBrief>> brief(CustomerId id);
    /// Who has this customer's data now: the customer, or whom they were merged into; not set: nobody, they are gone.
    [[nodiscard]] QFuture<Result<CustomerId>> heir(CustomerId id);
    [[nodiscard]] QFuture<Result<qint64>> count();

    /// Invalid where neither name nor company is given, an e-mail has no "@", or the birthday is no date.
    [[nodiscard]] QFuture<Result<CustomerId>> create(const CustomerDraft &draft);
    /// Conflict where `version` is not the stored one.
    [[nodiscard]] QFuture<Result<void>> update(CustomerId id, int version, const CustomerDraft &draft);
    [[nodiscard]] QFuture<Result<void>> setTags(CustomerId id, const QStringList &tags);
    /// Puts tags on and takes tags off several customers at once; tags that are there, or not, already are passed over. How many changed.
    [[nodiscard]] QFuture<Result<int>> changeTags(const QVector<CustomerId> &ids, const QStringList &add, const QStringList &remove);
    /// All tags of the shop and how many bear each, by name.
    [[nodiscard]] QFuture<Result<QVector<TagUse>>> tagUses();
    /// Gives a tag another name everywhere; where that one exists, the two become one. Saved segments that ask for it follow.
    /// NotFound where there is no such tag, Invalid (subject "tag") for an empty name.
    [[nodiscard]] QFuture<Result<void>> renameTag(const QString &tag, const QString &name);
    /// Takes it off everybody. Saved segments that ask for it find nobody from then on.
    [[nodiscard]] QFuture<Result<void>> removeTag(const QString &tag);

    /// Writes down what was said; an earlier word than the last one becomes history only. Invalid for no purpose (subject "purpose")
    /// and a day to come ("said").
    [[nodiscard]] QFuture<Result<void>> setConsent(const ConsentDraft &draft);
    /// Said just now.
    [[nodiscard]] QFuture<Result<void>> setConsent(CustomerId id, const QString &purpose, bool given, const QString &source);
    /// Everything ever said about consent, newest first.
    [[nodiscard]] QFuture<Result<QVector<ConsentChange>>> consentHistory(CustomerId id);
    /// What has to be known before somebody is called or written to.
    [[nodiscard]] QFuture<Result<CustomerContact>> contact(CustomerId id);

private:
    Workspace &m_workspace;
};

} // namespace rapport
