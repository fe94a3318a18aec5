#include "models/services/mergeimage.h"
#include "models/text/names.h"

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct TextColumn
{
    QLatin1String id;
    QString Customer::*member;
};

constexpr std::array<TextColumn, 8> columns{{
    {"company"_L1, &Customer::company}, {"address"_L1, &Customer::address}, {"birthday"_L1, &Customer::birthday},
    {"preferred_channel"_L1, &Customer::preferredChannel}, {"language"_L1, &Customer::language}, {"warning"_L1, &Customer::warning},
    {"source"_L1, &Customer::source}, {"external_key"_L1, &Customer::externalKey},
}};

/// What the merge added to a list taken out of it again, and what it took out put back; whatever else is in it stays.
template<class List, class Same>
List without(List current, const List &before, const List &after, Same same)
{
    const auto holds = [&](const List &list, const auto &item) { return std::any_of(list.cbegin(), list.cend(), [&](const auto &other) { return same(item, other); }); };
    current.removeIf([&](const auto &item) { return holds(after, item) && !holds(before, item); });
    for (const auto &item : before) {
        if (!holds(after, item) && !holds(current, item))
            current.append(item);
    }
    return current;
}

/// The same for a text that is a list.
QString partsWithout(const QString &separator, const QString &current, const QString &before, const QString &after)
{
    const auto parts = [&](const QString &text) { return text.isEmpty() ? QStringList() : text.split(separator); };
    return without(parts(current), parts(before), parts(after), [](const QString &a, const QString &b) { return a == b; }).join(separator);
}

bool samePoint(const ContactPoint &a, const ContactPoint &b)
{
    return a.kind == b.kind && a.normalised == b.normalised;
}

QVector<ContactPoint> pointsWithout(const QVector<ContactPoint> &current, const QVector<ContactPoint> &before, const QVector<ContactPoint> &after)
{
    QVector<ContactPoint> points = without(current, before, after, samePoint);
    for (ContactPoint &point : points) {
        // A no-calls mark the merge set, and nobody since.
        const auto as = [&](const QVector<ContactPoint> &list) { return std::find_if(list.cbegin(), list.cend(), [&](const ContactPoint &other) { return samePoint(point, other); }); };
        const auto was = as(before);
        const auto became = as(after);
        if (was != before.cend() && became != after.cend() && point.optedOut == became->optedOut)
            point.optedOut = was->optedOut;
    }
    return points;
}

const Consent *consentFor(const QVector<Consent> &consents, const QString &purpose)
{
    const auto found = std::find_if(consents.cbegin(), consents.cend(), [&](const Consent &consent) { return consent.purpose == purpose; });
    return found == consents.cend() ? nullptr : &*found;
}

bool sameWord(const Consent *a, const Consent *b)
{
    return a == b || (a && b && a->given == b->given && a->source == b->source && a->givenAt == b->givenAt && a->withdrawnAt == b->withdrawnAt);
}

void separateConsents(Separation &result, const QVector<Consent> &before, const QVector<Consent> &after)
{
    QVector<Consent> consents;
    for (const Consent &consent : std::as_const(result.image.consents)) {
        const Consent *was = consentFor(before, consent.purpose);
        const Consent *became = consentFor(after, consent.purpose);
        if (sameWord(was, became) || !became) {
            consents.append(consent);
        } else if (!sameWord(&consent, became)) {
            consents.append(consent);
            result.changedSince.append(u"consent"_s);
        } else if (was) {
            consents.append(*was);
        }
    }
    result.image.consents = consents;
}

void separateName(Separation &result, const Customer &before, const Customer &after)
{
    Customer &customer = result.image.customer;
    if (before.name == after.name)
        return;
    if (customer.name != after.name) {
        result.changedSince.append(u"name"_s);
        return;
    }
    customer.name = before.name;
    customer.firstName = before.firstName;
    customer.lastName = before.lastName;
}

void separateFields(Separation &result, const Customer &before, const Customer &after)
{
    separateName(result, before, after);
    Customer &customer = result.image.customer;
    for (const TextColumn &column : columns) {
        if (before.*column.member == after.*column.member)
            continue;
        if (customer.*column.member == after.*column.member)
            customer.*column.member = before.*column.member;
        else
            result.changedSince.append(column.id);
    }
    if (before.referredBy != after.referredBy && customer.referredBy == after.referredBy)
        customer.referredBy = before.referredBy;
    customer.remember = partsWithout(u"\n"_s, customer.remember, before.remember, after.remember);
    customer.otherNames = partsWithout(u", "_s, customer.otherNames, before.otherNames, after.otherNames);
    customer.contactPoints = pointsWithout(customer.contactPoints, before.contactPoints, after.contactPoints);
    customer.tags = without(customer.tags, before.tags, after.tags, [](const QString &a, const QString &b) { return a == b; });
    // A record needs a name or a company: one that was emptied of both keeps the merged name.
    if (customer.name.isEmpty() && customer.company.isEmpty())
        customer.name = after.name;
}

} // namespace

Separation separated(const PersonImage &current, const PersonImage &before, const PersonImage &after, int step, qint64 now)
{
    Separation result{current, {}};
    Customer &customer = result.image.customer;
    if (customer == after.customer) {
        customer = before.customer;
    } else {
        separateFields(result, before.customer, after.customer);
        customer.version = current.customer.version + step;
        customer.updatedAt = now;
        customer.nameKey = text::nameKey(customer);
        customer.searchKey = text::searchKey(customer);
    }
    separateConsents(result, before.consents, after.consents);
    return result;
}

} // namespace rapport
