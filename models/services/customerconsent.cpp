#include "models/services/customerentry.h"
#include "models/services/customers.h"
#include "models/services/recorded.h"
#include "storage/database.h"
#include "storage/repos/consents.h"
#include "storage/repos/customers.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct ConsentChange
{
    QString customerName;
    std::optional<Consent> before;
    Consent after;
};

/// Puts `to` where `from` stands now; Conflict where something else does.
QFuture<Result<void>> swap(Workspace &workspace, const std::optional<Consent> &from, const std::optional<Consent> &to)
{
    return workspace.database().write([from, to](Transaction &transaction) -> Result<void> {
        const Consent &known = from ? *from : *to;
        if (repos::consent(transaction.session(), known.customer, known.purpose) != from)
            return Error{Error::Kind::Conflict, known.purpose, u"consent was changed meanwhile"_s, {}};
        if (to)
            repos::putConsent(transaction.session(), *to);
        else
            repos::removeConsent(transaction.session(), known.customer, known.purpose);
        transaction.changes().customers.append(known.customer);
        return Done{};
    });
}

Consent decided(const std::optional<Consent> &before, bool given, const QString &source, qint64 now)
{
    Consent consent = before.value_or(Consent{});
    // A yes that is taken back keeps the day it was given on.
    if (given || !before)
        consent.givenAt = now;
    consent.withdrawnAt = !given && before && before->given ? now : 0;
    consent.given = given;
    consent.source = source.simplified();
    return consent;
}

} // namespace

QFuture<Result<void>> Customers::setConsent(CustomerId id, const QString &purpose, bool given, const QString &source)
{
    const QString name = purpose.simplified();
    if (name.isEmpty())
        return refused<void>({Error::Kind::Invalid, u"purpose"_s, {}, u"empty"_s});
    const auto write = m_workspace.database().write([id, name, given, source, now = m_workspace.clock().now()](Transaction &transaction) -> Result<ConsentChange> {
        Session &session = transaction.session();
        const std::optional<Customer> customer = repos::customerById(session, id);
        if (!customer)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
        const std::optional<Consent> before = repos::consent(session, id, name);
        Consent consent = decided(before, given, source, now);
        consent.customer = id;
        consent.purpose = name;
        repos::putConsent(session, consent);
        transaction.changes().customers.append(id);
        return ConsentChange{displayName(*customer), before, repos::consent(session, id, name).value_or(consent)};
    });
    return recorded<void>(
        m_workspace, write, [](const ConsentChange &) { return Done{}; },
        [&workspace = m_workspace](const ConsentChange &made) {
            UndoJournal::Step step;
            step.id = u"customer.consent"_s;
            step.subject = made.customerName;
            step.undo = [&workspace, made] { return swap(workspace, made.after, made.before); };
            step.redo = [&workspace, made] { return swap(workspace, made.before, made.after); };
            return step;
        });
}

} // namespace rapport
