#include "models/exchange/casemerge.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

template<class T>
void fill(T &ours, const T &theirs, bool missing, bool given, bool keepOurs)
{
    if (given && (missing || !keepOurs))
        ours = theirs;
}

template<class T>
QJsonValue optionalValue(const std::optional<T> &value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

} // namespace

ServiceCase mergedCase(const ServiceCase &stored, const ServiceCase &incoming, bool keepOurs)
{
    ServiceCase result = stored;
    const bool solve = incoming.resolvedAt && (!stored.resolvedAt || !keepOurs);
    if (solve) {
        result.resolvedAt = incoming.resolvedAt;
        result.resolvedDay = incoming.resolvedDay;
    }
    fill(result.reopenedAt, incoming.reopenedAt, !stored.reopenedAt, incoming.reopenedAt.has_value(), keepOurs);
    fill(result.confirmed, incoming.confirmed, !stored.confirmed, incoming.confirmed.has_value(), keepOurs);
    fill(result.topic, incoming.topic, !stored.topic.isValid(), incoming.topic.isValid(), keepOurs);
    fill(result.subject, incoming.subject, stored.subject.isEmpty(), !incoming.subject.isEmpty(), keepOurs);
    return result;
}

QString toJson(const ServiceCase &row)
{
    const QJsonObject object{{u"id"_s, row.id.value()}, {u"customer"_s, row.customer.value()}, {u"topic"_s, row.topic.value()}, {u"subject"_s, row.subject},
                             {u"opened_at"_s, row.openedAt}, {u"opened_day"_s, row.openedDay}, {u"resolved_at"_s, optionalValue(row.resolvedAt)},
                             {u"resolved_day"_s, optionalValue(row.resolvedDay)}, {u"reopened_at"_s, optionalValue(row.reopenedAt)},
                             {u"external_key"_s, row.externalKey}, {u"version"_s, row.version}, {u"batch"_s, row.batch.value()},
                             {u"created_by"_s, row.createdBy.value()}, {u"created_at"_s, row.createdAt},
                             {u"confirmed"_s, optionalValue(row.confirmed)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServiceCase caseFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ServiceCase row;
    row.id = CaseId(object.value("id"_L1).toInteger());
    row.customer = CustomerId(object.value("customer"_L1).toInteger());
    row.topic = TopicId(object.value("topic"_L1).toInteger());
    row.subject = object.value("subject"_L1).toString();
    row.openedAt = object.value("opened_at"_L1).toInteger();
    row.openedDay = object.value("opened_day"_L1).toInt();
    if (const QJsonValue value = object.value("resolved_at"_L1); !value.isNull())
        row.resolvedAt = value.toInteger();
    if (const QJsonValue value = object.value("resolved_day"_L1); !value.isNull())
        row.resolvedDay = value.toInt();
    if (const QJsonValue value = object.value("reopened_at"_L1); !value.isNull())
        row.reopenedAt = value.toInteger();
    row.externalKey = object.value("external_key"_L1).toString();
    row.version = object.value("version"_L1).toInt();
    row.batch = BatchId(object.value("batch"_L1).toInteger());
    row.createdBy = StaffId(object.value("created_by"_L1).toInteger());
    row.createdAt = object.value("created_at"_L1).toInteger();
    // Written before there was such an answer, it is not there.
    if (const QJsonValue value = object.value("confirmed"_L1); value.isDouble())
        row.confirmed = value.toInteger() != 0;
    return row;
}

} // namespace rapport::exchange
