#include "models/segments/segmentfields.h"

#include "storage/records/consent.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace rapport {

using namespace Qt::StringLiterals;
using Field = SegmentField;
using Op = SegmentOperator;
using Value = SegmentValue;

namespace {

struct OperatorEntry
{
    Op op;
    Value value;
};

struct FieldEntry
{
    Field field;
    QLatin1String id;
    std::initializer_list<OperatorEntry> operators;
};

// Everything a segment can ask, in the order of the enumeration.
constexpr std::array<FieldEntry, 23> fields{{
    {Field::Tag, "tag"_L1, {{Op::Is, Value::Tag}, {Op::IsNot, Value::Tag}}},
    {Field::Name, "name"_L1, {{Op::Contains, Value::Text}, {Op::ContainsNot, Value::Text}}},
    {Field::Company,
     "company"_L1,
     {{Op::Contains, Value::Text}, {Op::ContainsNot, Value::Text}, {Op::Present, Value::None}, {Op::Absent, Value::None}}},
    {Field::Email, "email"_L1, {{Op::Present, Value::None}, {Op::Absent, Value::None}, {Op::Contains, Value::Text}}},
    {Field::Phone, "phone"_L1, {{Op::Present, Value::None}, {Op::Absent, Value::None}, {Op::Contains, Value::Text}}},
    {Field::Address,
     "address"_L1,
     {{Op::Contains, Value::Text}, {Op::ContainsNot, Value::Text}, {Op::Present, Value::None}, {Op::Absent, Value::None}}},
    {Field::Language, "language"_L1, {{Op::Is, Value::Choice}, {Op::IsNot, Value::Choice}, {Op::Absent, Value::None}}},
    {Field::Channel, "channel"_L1, {{Op::Is, Value::Choice}, {Op::IsNot, Value::Choice}, {Op::Absent, Value::None}}},
    {Field::Birthday,
     "birthday"_L1,
     {{Op::ThisMonth, Value::None}, {Op::Next, Value::Days}, {Op::Present, Value::None}, {Op::Absent, Value::None}}},
    {Field::Created, "created"_L1, {{Op::Within, Value::Time}, {Op::NotWithin, Value::Time}}},
    {Field::LastContact, "last_contact"_L1, {{Op::NotWithin, Value::Time}, {Op::Within, Value::Time}, {Op::Absent, Value::None}}},
    {Field::LastPurchase, "last_purchase"_L1, {{Op::NotWithin, Value::Time}, {Op::Within, Value::Time}, {Op::Absent, Value::None}}},
    {Field::Purchases, "purchases"_L1, {{Op::AtLeast, Value::Number}, {Op::AtMost, Value::Number}, {Op::Is, Value::Number}}},
    {Field::Spent, "spent"_L1, {{Op::AtLeast, Value::Money}, {Op::AtMost, Value::Money}}},
    {Field::Mood,
     "mood"_L1,
     {{Op::AtMost, Value::Choice},
      {Op::AtLeast, Value::Choice},
      {Op::Is, Value::Choice},
      {Op::Falling, Value::None},
      {Op::Absent, Value::None}}},
    {Field::FollowUps, "follow_ups"_L1, {{Op::AtLeast, Value::Number}, {Op::AtMost, Value::Number}}},
    {Field::Cases, "cases"_L1, {{Op::AtLeast, Value::Number}, {Op::AtMost, Value::Number}}},
    {Field::Nps, "nps"_L1, {{Op::Is, Value::Choice}, {Op::IsNot, Value::Choice}, {Op::Absent, Value::None}}},
    {Field::Csat, "csat"_L1, {{Op::AtMost, Value::Stars}, {Op::AtLeast, Value::Stars}, {Op::Absent, Value::None}}},
    {Field::Review, "review"_L1, {{Op::AtMost, Value::Stars}, {Op::AtLeast, Value::Stars}, {Op::Absent, Value::None}}},
    {Field::Consent, "consent"_L1, {{Op::Given, Value::Choice}, {Op::Refused, Value::Choice}, {Op::NotAsked, Value::Choice}}},
    {Field::ReferredBy, "referred_by"_L1, {{Op::Present, Value::None}, {Op::Absent, Value::None}}},
    {Field::Risk, "risk"_L1, {{Op::AtLeast, Value::Percent}}},
}};

constexpr std::array<QLatin1String, 16> operatorIds{
    "is"_L1,     "is_not"_L1,     "contains"_L1, "not_contains"_L1, "at_least"_L1, "at_most"_L1, "present"_L1, "absent"_L1,
    "within"_L1, "not_within"_L1, "next"_L1,     "this_month"_L1,   "falling"_L1,  "given"_L1,   "refused"_L1, "not_asked"_L1};
constexpr std::array<QLatin1String, 3> unitIds{"days"_L1, "weeks"_L1, "months"_L1};

const FieldEntry &entryOf(Field field)
{
    return fields.at(static_cast<std::size_t>(field));
}

template<class Enum, std::size_t N>
std::optional<Enum> withId(const std::array<QLatin1String, N> &ids, const QString &id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == ids[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

bool isLanguage(const QString &code)
{
    return code.size() == 2 && QLocale(code).language() != QLocale::C;
}

} // namespace

QVector<SegmentField> segmentFields()
{
    return {Field::Tag,      Field::LastContact, Field::LastPurchase, Field::Purchases,  Field::Spent,     Field::Risk,
            Field::Mood,     Field::Nps,         Field::Csat,         Field::Review,     Field::FollowUps, Field::Cases,
            Field::Birthday, Field::Consent,     Field::Email,        Field::Phone,      Field::Name,      Field::Company,
            Field::Address,  Field::Language,    Field::Channel,      Field::ReferredBy, Field::Created};
}

QVector<SegmentOperator> segmentOperators(SegmentField field)
{
    QVector<SegmentOperator> operators;
    for (const OperatorEntry &entry : entryOf(field).operators)
        operators.append(entry.op);
    return operators;
}

SegmentValue segmentValue(SegmentField field, SegmentOperator op)
{
    for (const OperatorEntry &entry : entryOf(field).operators) {
        if (entry.op == op)
            return entry.value;
    }
    return SegmentValue::None;
}

QStringList segmentChoices(SegmentField field)
{
    switch (field) {
    case Field::Mood:
        return {u"upset"_s, u"unhappy"_s, u"neutral"_s, u"pleased"_s, u"delighted"_s};
    case Field::Nps:
        return {u"promoter"_s, u"passive"_s, u"detractor"_s};
    case Field::Channel:
        return {u"call"_s, u"visit"_s, u"email"_s, u"chat"_s, u"social"_s};
    case Field::Consent:
        return consentPurposes();
    default:
        return {};
    }
}

QString segmentId(SegmentField field)
{
    return entryOf(field).id;
}
QString segmentId(SegmentOperator op)
{
    return operatorIds.at(static_cast<std::size_t>(op));
}
QString segmentId(SegmentUnit unit)
{
    return unitIds.at(static_cast<std::size_t>(unit));
}
std::optional<SegmentOperator> segmentOperator(const QString &id)
{
    return withId<SegmentOperator>(operatorIds, id);
}
std::optional<SegmentUnit> segmentUnit(const QString &id)
{
    return withId<SegmentUnit>(unitIds, id);
}

std::optional<SegmentField> segmentField(const QString &id)
{
    for (const FieldEntry &entry : fields) {
        if (id == entry.id)
            return entry.field;
    }
    return std::nullopt;
}

SegmentCondition startingCondition(SegmentField field)
{
    SegmentCondition condition{field, segmentOperators(field).constFirst()};
    switch (segmentValue(field, condition.op)) {
    case Value::Choice:
        condition.text = field == Field::Mood ? u"unhappy"_s : field == Field::Nps ? u"detractor"_s : segmentChoices(field).value(0);
        break;
    case Value::Number:
        condition.number = 1;
        break;
    case Value::Stars:
        condition.number = 2;
        break;
    case Value::Money:
        condition.number = 10000;
        break;
    case Value::Percent:
        condition.number = 80;
        break;
    case Value::Time:
    case Value::Days:
        condition.number = 30;
        break;
    case Value::None:
    case Value::Tag:
    case Value::Text:
        break;
    }
    return condition;
}

bool isComplete(const SegmentCondition &condition)
{
    const QVector<SegmentOperator> operators = segmentOperators(condition.field);
    const bool typeable =
        std::none_of(condition.text.cbegin(), condition.text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!operators.contains(condition.op) || condition.text.size() > SegmentDefinition::longestText || !typeable)
        return false;
    const qint64 n = condition.number;
    switch (segmentValue(condition.field, condition.op)) {
    case Value::None:
        return true;
    case Value::Tag:
    case Value::Text:
        return !condition.text.trimmed().isEmpty();
    case Value::Choice:
        if (condition.field == Field::Language)
            return isLanguage(condition.text);
        // A shop may ask for consents of its own.
        return condition.field == Field::Consent ? !condition.text.isEmpty() : segmentChoices(condition.field).contains(condition.text);
    case Value::Number:
        return n >= 0 && n <= 1'000'000;
    case Value::Stars:
        return n >= 1 && n <= 5;
    case Value::Money:
        return n >= 0 && n <= 1'000'000'000'000;
    case Value::Percent:
        return n >= 1 && n <= 100;
    case Value::Time:
        return n >= 1 && n <= SegmentDefinition::mostUnits;
    case Value::Days:
        return n >= 0 && n <= 366;
    }
    return false;
}

} // namespace rapport
