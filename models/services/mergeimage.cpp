#include "models/services/mergeimage.h"

#include "models/exchange/customermerge.h"
#include "models/text/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct FieldName
{
    MergeField field;
    QLatin1String id;
    QString Customer::*member;
};

constexpr std::array<FieldName, 7> fields{{
    {MergeField::Name, "name"_L1, &Customer::name}, {MergeField::Company, "company"_L1, &Customer::company},
    {MergeField::Address, "address"_L1, &Customer::address}, {MergeField::Birthday, "birthday"_L1, &Customer::birthday},
    {MergeField::PreferredChannel, "preferred_channel"_L1, &Customer::preferredChannel},
    {MergeField::Language, "language"_L1, &Customer::language}, {MergeField::Source, "source"_L1, &Customer::source},
}};

QStringList namesOf(const QString &list)
{
    QStringList names;
    const QStringList parts = list.split(u',');
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

void addName(QStringList &names, const QString &name)
{
    const bool known = std::any_of(names.cbegin(), names.cend(), [&](const QString &other) { return text::fold(other) == text::fold(name); });
    if (!name.isEmpty() && !known)
        names.append(name);
}

QString unitedLines(const QString &first, const QString &second)
{
    QStringList lines = first.isEmpty() ? QStringList() : first.split(u'\n');
    const QStringList more = second.isEmpty() ? QStringList() : second.split(u'\n');
    for (const QString &line : more) {
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

void unitePoints(QVector<ContactPoint> &points, const QVector<ContactPoint> &more)
{
    for (const ContactPoint &point : more) {
        const auto same = std::find_if(points.begin(), points.end(), [&](const ContactPoint &ours) { return ours.kind == point.kind && ours.normalised == point.normalised; });
        if (same == points.end())
            points.append(point);
        else
            same->optedOut = same->optedOut || point.optedOut;
    }
}

void uniteConsents(QVector<Consent> &consents, const QVector<Consent> &more, CustomerId owner)
{
    const auto said = [](const Consent &consent) { return std::max(consent.givenAt, consent.withdrawnAt); };
    for (Consent consent : more) {
        consent.customer = owner;
        const auto same = std::find_if(consents.begin(), consents.end(), [&](const Consent &ours) { return ours.purpose == consent.purpose; });
        consent.id = same == consents.end() ? ConsentId() : same->id;
        if (same == consents.end())
            consents.append(consent);
        else if (said(consent) > said(*same))
            *same = consent;
    }
}

CustomerId unitedReferrer(const Customer &kept, const Customer &gone)
{
    const auto other = [&](CustomerId id) { return id.isValid() && id != kept.id && id != gone.id; };
    return other(kept.referredBy) ? kept.referredBy : other(gone.referredBy) ? gone.referredBy : CustomerId();
}

} // namespace

QString toText(const MergeChoice &choice)
{
    QStringList ids;
    for (const FieldName &field : fields) {
        if (choice.fromGone.contains(field.field))
            ids.append(field.id);
    }
    return ids.join(u' ');
}

QString valueOf(const Customer &customer, MergeField field)
{
    return customer.*fields.at(static_cast<std::size_t>(field)).member;
}

QVector<MergeField> mergeFields()
{
    QVector<MergeField> all;
    for (const FieldName &field : fields)
        all.append(field.field);
    return all;
}

QString toJson(const PersonImage &image)
{
    QJsonArray consents;
    for (const Consent &consent : image.consents) {
        consents.append(QJsonObject{{u"id"_s, consent.id.value()}, {u"customer"_s, consent.customer.value()}, {u"purpose"_s, consent.purpose}, {u"given"_s, consent.given},
                                    {u"source"_s, consent.source}, {u"given_at"_s, consent.givenAt}, {u"withdrawn_at"_s, consent.withdrawnAt}});
    }
    const QJsonObject object{{u"customer"_s, exchange::toJson(image.customer)}, {u"consents"_s, consents}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PersonImage personFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    PersonImage image{exchange::customerFromJson(object.value("customer"_L1).toString()), {}};
    const QJsonArray consents = object.value("consents"_L1).toArray();
    for (const QJsonValue &value : consents) {
        const QJsonObject consent = value.toObject();
        image.consents.append({ConsentId(consent.value("id"_L1).toInteger()), CustomerId(consent.value("customer"_L1).toInteger()), consent.value("purpose"_L1).toString(),
                               consent.value("given"_L1).toBool(), consent.value("source"_L1).toString(), consent.value("given_at"_L1).toInteger(),
                               consent.value("withdrawn_at"_L1).toInteger()});
    }
    return image;
}

PersonImage united(const PersonImage &kept, const PersonImage &gone, const MergeChoice &choice)
{
    PersonImage result = kept;
    Customer &customer = result.customer;
    const Customer &other = gone.customer;
    for (const FieldName &field : fields) {
        const QString theirs = other.*field.member;
        if (theirs.isEmpty() || (!(customer.*field.member).isEmpty() && !choice.fromGone.contains(field.field)))
            continue;
        customer.*field.member = theirs;
        if (field.field == MergeField::Name) {
            customer.firstName = other.firstName;
            customer.lastName = other.lastName;
        }
    }
    QStringList names = namesOf(kept.customer.otherNames);
    QStringList also = namesOf(other.otherNames);
    also << kept.customer.name << other.name;
    for (const QString &name : std::as_const(also)) {
        if (text::fold(name) != text::fold(customer.name))
            addName(names, name);
    }
    if (names != namesOf(kept.customer.otherNames))
        customer.otherNames = names.join(u", "_s);
    customer.remember = unitedLines(kept.customer.remember, other.remember);
    if (customer.warning.isEmpty())
        customer.warning = other.warning;
    else if (!other.warning.isEmpty() && !customer.warning.contains(other.warning))
        customer.warning += u"; "_s + other.warning;
    if (customer.externalKey.isEmpty())
        customer.externalKey = other.externalKey;
    customer.referredBy = unitedReferrer(kept.customer, other);
    unitePoints(customer.contactPoints, other.contactPoints);
    for (const QString &tag : other.tags) {
        if (!customer.tags.contains(tag))
            customer.tags.append(tag);
    }
    uniteConsents(result.consents, gone.consents, customer.id);
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    return result;
}

} // namespace rapport
