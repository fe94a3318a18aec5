#include "models/exchange/customermatcher.h"

#include "storage/repos/contactpoints.h"
#include "storage/repos/customers.h"
#include "storage/repos/importlookups.h"
#include "storage/repos/merges.h"

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype remembered = 300000;

QString cacheKey(const ContactPoint &point)
{
    return (point.kind == ContactKind::Email ? QLatin1Char('e') : QLatin1Char('p')) + point.normalised;
}

/// "A. Meier" may be "Anna Meier", "Meier" too; "Bert Meier" is not.
bool mayBeTheSame(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return true;
    QStringList shorter = one.split(u' ', Qt::SkipEmptyParts);
    QStringList longer = other.split(u' ', Qt::SkipEmptyParts);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    for (QString word : std::as_const(shorter)) {
        word.remove(u'.');
        const auto fits = [&](const QString &candidate) { return candidate == word || (word.size() == 1 && candidate.startsWith(word)); };
        const auto found = std::find_if(longer.begin(), longer.end(), fits);
        if (found == longer.end())
            return false;
        longer.erase(found);
    }
    return true;
}

} // namespace

void CustomerMatcher::bound()
{
    if (m_keys.size() > remembered)
        m_keys.clear();
    if (m_contacts.size() > remembered)
        m_contacts.clear();
    if (m_namesAlone.size() > remembered)
        m_namesAlone.clear();
}

CustomerId CustomerMatcher::byKey(const QString &key)
{
    if (const CustomerId alias = m_aliases.value(key); alias.isValid())
        return alias;
    if (const auto known = m_keys.constFind(key); known != m_keys.cend())
        return *known;
    CustomerId found = repos::customerByExternalKey(m_session, key);
    if (!found.isValid())
        found = repos::customerByFormerKey(m_session, key);
    return *m_keys.insert(key, found);
}

CustomerMatcher::Ids CustomerMatcher::byContact(const ContactPoint &point)
{
    const QString key = cacheKey(point);
    const auto known = m_contacts.constFind(key);
    return known != m_contacts.cend() ? *known : *m_contacts.insert(key, repos::customersByContact(m_session, point.kind, point.normalised));
}

CustomerMatcher::Ids CustomerMatcher::byNameAlone(const QString &nameKey)
{
    const auto known = m_namesAlone.constFind(nameKey);
    return known != m_namesAlone.cend() ? *known : *m_namesAlone.insert(nameKey, repos::customersByNameAlone(m_session, nameKey));
}

bool CustomerMatcher::isSomebodyElse(CustomerId id, const RowPerson &person)
{
    if (person.key.isEmpty() || person.nameKey.isEmpty())
        return false;
    const repos::CustomerIdentity identity = repos::customerIdentity(m_session, id);
    return !identity.externalKey.isEmpty() && identity.externalKey != person.key && !identity.nameKey.isEmpty() && !mayBeTheSame(identity.nameKey, person.nameKey);
}

CustomerMatcher::Match CustomerMatcher::byPoints(const RowPerson &person, const QVector<ContactPoint> &points, bool alone)
{
    bool several = false;
    for (const ContactPoint &point : points) {
        const Ids all = byContact(point);
        if (all.size() == 1 && alone && !isSomebodyElse(all.constFirst(), person))
            return {all.constFirst(), false};
        Ids named;
        for (const CustomerId id : all) {
            if (!person.nameKey.isEmpty() && repos::customerIdentity(m_session, id).nameKey == person.nameKey)
                named.append(id);
        }
        if (named.size() == 1)
            return {named.constFirst(), false};
        if (!alone && all.size() == 1 && mayBeTheSame(repos::customerIdentity(m_session, all.constFirst()).nameKey, person.nameKey)
            && !isSomebodyElse(all.constFirst(), person))
            return {all.constFirst(), false};
        several = several || named.size() > 1 || (all.size() > 1 && person.nameKey.isEmpty());
    }
    return {CustomerId(), several};
}

CustomerMatcher::Match CustomerMatcher::match(const RowPerson &person)
{
    bound();
    if (!person.key.isEmpty()) {
        if (const CustomerId id = byKey(person.key); id.isValid())
            return {id, false};
    }
    Match found = byPoints(person, person.emails, true);
    if (!found.id.isValid() && !found.ambiguous)
        found = byPoints(person, person.phones, !m_customersFile);
    if (found.id.isValid() && !person.key.isEmpty())
        m_aliases.insert(person.key, found.id);
    // A key of its own tells who it is, even where others share address and number.
    if (found.ambiguous && !person.key.isEmpty())
        return {};
    if (found.id.isValid() || found.ambiguous)
        return found;
    if (m_byName && !person.nameKey.isEmpty()) {
        const Ids named = repos::customersByNameKey(m_session, person.nameKey);
        if (!named.isEmpty())
            return {named.size() == 1 ? named.constFirst() : CustomerId(), named.size() > 1};
    }
    if (person.key.isEmpty() && person.emails.isEmpty() && person.phones.isEmpty() && !person.nameKey.isEmpty()) {
        const Ids named = byNameAlone(person.nameKey);
        return {named.size() == 1 ? named.constFirst() : CustomerId(), named.size() > 1};
    }
    return {};
}

void CustomerMatcher::learn(CustomerId id, const RowPerson &person)
{
    if (!person.key.isEmpty())
        m_keys.insert(person.key, id);
    const auto append = [id](QHash<QString, Ids> &answers, const QString &key) {
        const auto known = answers.find(key);
        if (known != answers.end() && !known->contains(id))
            known->append(id);
    };
    for (const QVector<ContactPoint> *points : {&person.emails, &person.phones}) {
        for (const ContactPoint &point : *points)
            append(m_contacts, cacheKey(point));
    }
    if (person.key.isEmpty() && person.emails.isEmpty() && person.phones.isEmpty())
        append(m_namesAlone, person.nameKey);
    else
        m_namesAlone.remove(person.nameKey);
}

} // namespace rapport::exchange
