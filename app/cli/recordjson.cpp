#include "app/cli/recordjson.h"

#include "app/cli/readingjson.h"

#include <QJsonArray>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

double scoreOf(int thousandths)
{
    return thousandths / 1000.0;
}

QJsonValue summaryMood(const CustomerSummary &summary)
{
    if (!summary.mood)
        return {};
    const double score = scoreOf(*summary.mood);
    return QJsonObject{{u"score"_s, score}, {u"label"_s, labelId(sentiment::labelOf(score))}, {u"mixed"_s, summary.moodMixed}};
}

QJsonArray contacts(const Customer &customer)
{
    QJsonArray all;
    for (const ContactPoint &point : customer.contactPoints) {
        static const QStringList kinds{u"phone"_s, u"email"_s, u"social"_s, u"web"_s};
        all.append(QJsonObject{{u"kind"_s, kinds.value(static_cast<int>(point.kind))},
                               {u"value"_s, point.raw},
                               {u"normalised"_s, point.normalised},
                               {u"opted_out"_s, point.optedOut}});
    }
    return all;
}

QJsonArray consents(const CustomerBrief &brief, const Wording &wording)
{
    QJsonArray all;
    for (const Consent &consent : brief.consents) {
        all.append(QJsonObject{{u"purpose"_s, consent.purpose},
                               {u"given"_s, consent.given},
                               {u"source"_s, orNull(consent.source)},
                               {u"at"_s, wording.time(consent.given ? consent.givenAt : std::max(consent.givenAt, consent.withdrawnAt))}});
    }
    return all;
}

QJsonArray entries(const QVector<TimelineEntry> &rows, const Wording &wording)
{
    QJsonArray all;
    for (const TimelineEntry &row : rows)
        all.append(toJson(row, wording));
    return all;
}

} // namespace

QJsonValue Wording::time(qint64 at) const
{
    return at == 0 ? QJsonValue() : QJsonValue(calendar.local(at).toString(Qt::ISODate));
}

QString Wording::time(const Moment &moment) const
{
    return moment.dayOnly ? ShopCalendar::date(moment.day).toString(Qt::ISODate) : calendar.local(moment.at).toString(Qt::ISODate);
}

QString tableId(EntryTable table)
{
    static const QStringList ids{u"interaction"_s, u"feedback"_s, u"purchase"_s, u"task"_s};
    return ids.value(static_cast<int>(table));
}

QJsonObject money(qint64 minor, const QString &currency)
{
    return {{u"minor"_s, minor}, {u"currency"_s, currency}};
}

QJsonValue toJson(const Mood &mood)
{
    const std::optional<int> score = mood.effective();
    if (!score)
        return {};
    return QJsonObject{{u"score"_s, scoreOf(*score)},
                       {u"label"_s, labelId(sentiment::labelOf(scoreOf(*score)))},
                       {u"confidence"_s, confidenceId(static_cast<sentiment::Confidence>(mood.confidence))},
                       {u"mixed"_s, mood.mixed},
                       {u"corrected"_s, mood.corrected.has_value()},
                       {u"emotions"_s, QJsonArray::fromStringList(emotionIds(mood.emotions))},
                       {u"signals"_s, QJsonArray::fromStringList(signalIds(mood.signalBits))},
                       {u"language"_s, orNull(mood.language)}};
}

QJsonObject toJson(const CustomerRow &row, const Wording &wording)
{
    const CustomerSummary &summary = row.summary;
    return {{u"id"_s, row.id.value()},
            {u"name"_s, row.name},
            {u"company"_s, orNull(row.company)},
            {u"phone"_s, orNull(row.phone)},
            {u"email"_s, orNull(row.email)},
            {u"last_contact_at"_s, wording.time(summary.lastContactAt)},
            {u"last_kind"_s, orNull(summary.lastKind)},
            {u"last_text"_s, orNull(summary.lastText)},
            {u"sentiment"_s, summaryMood(summary)},
            {u"conversations"_s, summary.conversations},
            {u"purchases"_s, summary.purchases},
            {u"spent"_s, money(summary.spentMinor, wording.currency)},
            {u"open_tasks"_s, summary.openTasks},
            {u"open_cases"_s, summary.openCases}};
}

QJsonObject toJson(const CustomerBrief &brief, const Wording &wording)
{
    const Customer &customer = brief.customer;
    CustomerRow row{customer.id, customer.name.isEmpty() ? customer.company : customer.name, customer.company, {}, {}, brief.summary};
    for (const ContactPoint &point : customer.contactPoints) {
        QString &main = point.kind == ContactKind::Phone ? row.phone : row.email;
        if (point.kind <= ContactKind::Email && main.isEmpty())
            main = point.raw;
    }
    QJsonObject object = toJson(row, wording);
    object.insert(u"key"_s, orNull(customer.externalKey));
    object.insert(u"address"_s, orNull(customer.address));
    object.insert(u"birthday"_s, orNull(customer.birthday));
    object.insert(u"language"_s, orNull(customer.language));
    object.insert(u"tags"_s, QJsonArray::fromStringList(customer.tags));
    object.insert(u"remember"_s, QJsonArray::fromStringList(customer.remember.split(u'\n', Qt::SkipEmptyParts)));
    object.insert(u"warning"_s, orNull(customer.warning));
    object.insert(u"contact_points"_s, contacts(customer));
    object.insert(u"consents"_s, consents(brief, wording));
    object.insert(u"open_tasks"_s, entries(brief.openTasks, wording));
    object.insert(u"open_cases"_s, brief.openCases);
    object.insert(u"last_answers"_s, entries(brief.lastAnswers, wording));
    object.insert(u"moods"_s, entries(brief.moods, wording));
    object.insert(u"usual_gap_days"_s, orNull(brief.usualGapDays));
    object.insert(u"days_since_purchase"_s, orNull(brief.daysSincePurchase));
    return object;
}

QJsonObject toJson(const TimelineEntry &entry, const Wording &wording)
{
    QJsonObject object{{u"table"_s, tableId(entry.key.table)},
                       {u"id"_s, entry.key.id},
                       {u"customer"_s, entry.customer.value()},
                       {u"kind"_s, entry.kind},
                       {u"at"_s, wording.time(entry.when)},
                       {u"title"_s, orNull(entry.title)},
                       {u"text"_s, orNull(entry.body)},
                       {u"staff"_s, orNull(wording.staff.value(entry.staff))},
                       {u"topic"_s, orNull(wording.topics.value(entry.topic))},
                       {u"sentiment"_s, toJson(entry.mood)}};
    switch (entry.key.table) {
    case EntryTable::Interaction:
        object.insert(u"direction"_s, directionId(entry.direction));
        object.insert(u"duration_s"_s, orNull(entry.duration));
        object.insert(u"edited"_s, entry.edited);
        break;
    case EntryTable::Feedback:
        object.insert(u"value"_s, entry.value);
        object.insert(u"scale"_s, entry.scale);
        object.insert(u"source"_s, orNull(entry.source));
        object.insert(u"answered_at"_s, wording.time(entry.doneAt));
        break;
    case EntryTable::Purchase:
        object.insert(u"amount"_s, money(entry.amountMinor, entry.currency));
        break;
    case EntryTable::Task:
        object.insert(u"promised"_s, entry.promised);
        object.insert(u"done_at"_s, wording.time(entry.doneAt));
        break;
    }
    return object;
}

} // namespace rapport::cli
