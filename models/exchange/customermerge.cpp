#include "models/exchange/customermerge.h"

#include "models/text/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

struct TextField
{
    QLatin1String name;
    QString Customer::*member;
};

constexpr std::array<TextField, 15> textFields{{
    {"name"_L1, &Customer::name}, {"first_name"_L1, &Customer::firstName}, {"last_name"_L1, &Customer::lastName},
    {"other_names"_L1, &Customer::otherNames}, {"company"_L1, &Customer::company}, {"address"_L1, &Customer::address},
    {"birthday"_L1, &Customer::birthday}, {"preferred_channel"_L1, &Customer::preferredChannel}, {"language"_L1, &Customer::language},
    {"remember"_L1, &Customer::remember}, {"warning"_L1, &Customer::warning}, {"source"_L1, &Customer::source},
    {"external_key"_L1, &Customer::externalKey}, {"name_key"_L1, &Customer::nameKey}, {"search_key"_L1, &Customer::searchKey},
}};

/// What a file may say about a customer besides the name.
constexpr std::array<QString Customer::*, 6> filled{&Customer::company, &Customer::address, &Customer::birthday,
                                                    &Customer::language, &Customer::remember, &Customer::externalKey};

bool isStandIn(const Customer &customer)
{
    if (customer.name.isEmpty() || customer.name == customer.externalKey)
        return true;
    return std::any_of(customer.contactPoints.cbegin(), customer.contactPoints.cend(), [&](const ContactPoint &point) { return point.raw == customer.name; });
}

} // namespace

Customer merged(const Customer &stored, const Customer &incoming, bool keepOurs)
{
    Customer result = stored;
    const bool realName = !incoming.name.isEmpty() && !isStandIn(incoming);
    if (realName && (isStandIn(stored) || !keepOurs)) {
        result.name = incoming.name;
        result.firstName = incoming.firstName;
        result.lastName = incoming.lastName;
    } else if (realName && stored.firstName.isEmpty() && stored.lastName.isEmpty() && incoming.name == stored.name) {
        result.firstName = incoming.firstName;
        result.lastName = incoming.lastName;
    }
    for (QString Customer::*field : filled) {
        const bool key = field == &Customer::externalKey; // A key names one record in the other system: never exchanged.
        if (!(incoming.*field).isEmpty() && ((stored.*field).isEmpty() || (!keepOurs && !key)))
            result.*field = incoming.*field;
    }
    for (const ContactPoint &point : incoming.contactPoints) {
        const bool known = std::any_of(result.contactPoints.cbegin(), result.contactPoints.cend(), [&](const ContactPoint &ours) {
            return ours.kind == point.kind && ours.normalised == point.normalised;
        });
        if (!known)
            result.contactPoints.append(point);
    }
    for (const QString &tag : incoming.tags) {
        if (!result.tags.contains(tag))
            result.tags.append(tag);
    }
    if (result != stored) {
        result.nameKey = text::nameKey(result);
        result.searchKey = text::searchKey(result);
    }
    return result;
}

QString toJson(const Customer &customer)
{
    QJsonObject object;
    for (const TextField &field : textFields)
        object.insert(field.name, customer.*field.member);
    object.insert("id"_L1, customer.id.value());
    object.insert("referred_by"_L1, customer.referredBy.value());
    object.insert("version"_L1, customer.version);
    object.insert("batch"_L1, customer.batch.value());
    object.insert("created_by"_L1, customer.createdBy.value());
    object.insert("created_at"_L1, customer.createdAt);
    object.insert("updated_at"_L1, customer.updatedAt);
    QJsonArray points;
    for (const ContactPoint &point : customer.contactPoints) {
        points.append(QJsonObject{{u"id"_s, point.id.value()}, {u"kind"_s, static_cast<int>(point.kind)}, {u"raw"_s, point.raw},
                                  {u"normalised"_s, point.normalised}, {u"digits"_s, point.digitsReversed}, {u"label"_s, point.label},
                                  {u"opted_out"_s, point.optedOut}, {u"invalid"_s, point.invalid}});
    }
    object.insert("points"_L1, points);
    object.insert("tags"_L1, QJsonArray::fromStringList(customer.tags));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Customer customerFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Customer customer;
    for (const TextField &field : textFields)
        customer.*field.member = object.value(field.name).toString();
    customer.id = CustomerId(object.value("id"_L1).toInteger());
    customer.referredBy = CustomerId(object.value("referred_by"_L1).toInteger());
    customer.version = object.value("version"_L1).toInt();
    customer.batch = BatchId(object.value("batch"_L1).toInteger());
    customer.createdBy = StaffId(object.value("created_by"_L1).toInteger());
    customer.createdAt = object.value("created_at"_L1).toInteger();
    customer.updatedAt = object.value("updated_at"_L1).toInteger();
    const QJsonArray points = object.value("points"_L1).toArray();
    for (const QJsonValue &value : points) {
        const QJsonObject point = value.toObject();
        customer.contactPoints.append({ContactPointId(point.value("id"_L1).toInteger()), static_cast<ContactKind>(point.value("kind"_L1).toInt()),
                                       point.value("raw"_L1).toString(), point.value("normalised"_L1).toString(), point.value("digits"_L1).toString(),
                                       point.value("label"_L1).toString(), point.value("opted_out"_L1).toBool(), point.value("invalid"_L1).toBool()});
    }
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        customer.tags.append(tag.toString());
    return customer;
}

} // namespace rapport::exchange
