#pragma once

#include "models/exchange/importrow.h"
#include "storage/session.h"

#include <QHash>

namespace rapport::exchange {

/// Finds the customer a row is about. Asks the file by its indexes and remembers the answers, within bounds.
///
/// The same key (also that of a customer merged into another one), or an exact e-mail address or phone number, is the same customer. Exceptions, because families
/// share addresses and numbers: where several customers have it, the name decides; and whoever has another key
/// *and* another name is somebody else. A name alone is matched only to a customer known by that name
/// and nothing else. All answers follow the transaction the session is in.
class CustomerMatcher
{
public:
    /// `customersFile`: rows are people (not what they did); two names at one number are then two people.
    /// `byName`: a name decides by itself where just one customer bears it.
    CustomerMatcher(Session &session, bool customersFile, bool byName) : m_session(session), m_customersFile(customersFile), m_byName(byName) {}

    struct Match
    {
        CustomerId id;          ///< Not set: nobody yet.
        bool ambiguous = false; ///< Several could be meant and nothing decides.
    };
    [[nodiscard]] Match match(const RowPerson &person);
    /// Tells that a customer was added, or got new addresses, numbers or a key.
    void learn(CustomerId id, const RowPerson &person);

private:
    using Ids = QVector<CustomerId>;

    [[nodiscard]] CustomerId byKey(const QString &key);
    [[nodiscard]] Ids byContact(const ContactPoint &point);
    [[nodiscard]] Ids byNameAlone(const QString &nameKey);
    [[nodiscard]] Match byPoints(const RowPerson &person, const QVector<ContactPoint> &points, bool alone);
    [[nodiscard]] bool isSomebodyElse(CustomerId id, const RowPerson &person);
    void bound();

    Session &m_session;
    const bool m_customersFile;
    const bool m_byName;
    QHash<QString, CustomerId> m_keys;
    QHash<QString, CustomerId> m_aliases; ///< Second keys of customers found by address: nowhere in the file.
    QHash<QString, Ids> m_contacts;
    QHash<QString, Ids> m_namesAlone;
};

} // namespace rapport::exchange
