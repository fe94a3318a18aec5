#include "ui/support/segmenttext.h"

#include "ui/support/codenames.h"
#include "ui/support/consenttext.h"
#include "ui/support/entrytext.h"
#include "ui/support/moneytext.h"
#include "ui/theme/moodmark.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;
using Field = SegmentField;
using Op = SegmentOperator;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SegmentText)
};

/// Fields whose operators read differently from the rest.
QString ownOperatorText(Field field, Op op)
{
    if (field == Field::Birthday)
        return op == Op::Next ? Words::tr("within the next") : op == Op::ThisMonth ? Words::tr("this month") : QString();
    if ((field == Field::LastContact || field == Field::LastPurchase) && op == Op::Absent)
        return Words::tr("never");
    if ((field == Field::Nps || field == Field::Csat || field == Field::Review) && op == Op::Absent)
        return Words::tr("never given");
    if (field == Field::ReferredBy)
        return op == Op::Present ? Words::tr("by somebody") : Words::tr("by nobody known");
    if (field == Field::Mood && op == Op::Absent)
        return Words::tr("is not known");
    if (field == Field::Mood && (op == Op::AtMost || op == Op::AtLeast))
        return op == Op::AtMost ? Words::tr("is at most") : Words::tr("is at least");
    return {};
}

QString bandText(const QString &id)
{
    const qsizetype index = segmentChoices(Field::Mood).indexOf(id);
    static constexpr MoodBand bands[] = {MoodBand::Upset, MoodBand::Unhappy, MoodBand::Neutral, MoodBand::Pleased, MoodBand::Delighted};
    return index < 0 ? id : moodWord(bands[index]);
}

QString valueText(const SegmentCondition &condition, const QString &currency)
{
    const auto n = static_cast<int>(condition.number);
    switch (segmentValue(condition.field, condition.op)) {
    case SegmentValue::None:
        return {};
    case SegmentValue::Tag:
    case SegmentValue::Text:
        return Words::tr("“%1”", "what was typed").arg(condition.text);
    case SegmentValue::Choice:
        return segmentChoiceText(condition.field, condition.text);
    case SegmentValue::Number:
        return QLocale().toString(n);
    case SegmentValue::Stars:
        return Words::tr("%1 of 5").arg(n);
    case SegmentValue::Money:
        return moneyText(condition.number, currency);
    case SegmentValue::Percent:
        return Words::tr("%1 %").arg(n);
    case SegmentValue::Days:
        return n == 1 ? Words::tr("day") : Words::tr("%n days", nullptr, n);
    case SegmentValue::Time:
        break;
    }
    switch (condition.unit) {
    case SegmentUnit::Days:
        return n == 1 ? Words::tr("day") : Words::tr("%n days", nullptr, n);
    case SegmentUnit::Weeks:
        return n == 1 ? Words::tr("week") : Words::tr("%n weeks", nullptr, n);
    case SegmentUnit::Months:
        break;
    }
    return n == 1 ? Words::tr("month") : Words::tr("%n months", nullptr, n);
}

} // namespace

QString segmentFieldText(SegmentField field)
{
    switch (field) {
    case Field::Tag:
        return Words::tr("Tag");
    case Field::Name:
        return Words::tr("Name");
    case Field::Company:
        return Words::tr("Company");
    case Field::Email:
        return Words::tr("E-mail");
    case Field::Phone:
        return Words::tr("Phone");
    case Field::Address:
        return Words::tr("City or address");
    case Field::Language:
        return Words::tr("Language");
    case Field::Channel:
        return Words::tr("Prefers");
    case Field::Birthday:
        return Words::tr("Birthday");
    case Field::Created:
        return Words::tr("Added");
    case Field::LastContact:
        return Words::tr("Last contact");
    case Field::LastPurchase:
        return Words::tr("Last purchase");
    case Field::Purchases:
        return Words::tr("Number of purchases");
    case Field::Spent:
        return Words::tr("Spent so far");
    case Field::Mood:
        return Words::tr("Mood now");
    case Field::FollowUps:
        return Words::tr("Open follow-ups");
    case Field::Cases:
        return Words::tr("Open cases");
    case Field::Nps:
        return Words::tr("Last recommendation (NPS)");
    case Field::Csat:
        return Words::tr("Last satisfaction (CSAT)");
    case Field::Review:
        return Words::tr("Last review");
    case Field::Consent:
        return Words::tr("Consent");
    case Field::ReferredBy:
        return Words::tr("Recommended");
    case Field::Risk:
        break;
    }
    return Words::tr("Chance of no purchase in 30 days");
}

QString segmentOperatorText(SegmentField field, SegmentOperator op)
{
    if (const QString own = ownOperatorText(field, op); !own.isEmpty())
        return own;
    switch (op) {
    case Op::Is:
        return Words::tr("is");
    case Op::IsNot:
        return Words::tr("is not");
    case Op::Contains:
        return Words::tr("contains");
    case Op::ContainsNot:
        return Words::tr("does not contain");
    case Op::AtLeast:
        return Words::tr("at least");
    case Op::AtMost:
        return Words::tr("at most");
    case Op::Present:
        return Words::tr("is known");
    case Op::Absent:
        return Words::tr("is missing");
    case Op::Within:
        return Words::tr("within the last");
    case Op::NotWithin:
        return Words::tr("not within the last");
    case Op::Next:
        return Words::tr("within the next");
    case Op::ThisMonth:
        return Words::tr("this month");
    case Op::Falling:
        return Words::tr("is falling");
    case Op::Given:
        return Words::tr("given for");
    case Op::Refused:
        return Words::tr("refused for");
    case Op::NotAsked:
        break;
    }
    return Words::tr("not asked for");
}

QString segmentUnitText(SegmentUnit unit)
{
    return unit == SegmentUnit::Days ? Words::tr("days") : unit == SegmentUnit::Weeks ? Words::tr("weeks") : Words::tr("months");
}

QString segmentChoiceText(SegmentField field, const QString &id)
{
    switch (field) {
    case Field::Mood:
        return bandText(id);
    case Field::Nps:
        return id == u"promoter"_s  ? Words::tr("promoter (9–10)")
               : id == u"passive"_s ? Words::tr("passive (7–8)")
                                    : Words::tr("detractor (0–6)");
    case Field::Channel:
        return kindText(id);
    case Field::Consent:
        return consentPurposeText(id);
    case Field::Language:
        return languageName(id);
    default:
        return id;
    }
}

QString segmentConditionText(const SegmentCondition &condition, const QString &currency)
{
    QStringList parts{segmentFieldText(condition.field), segmentOperatorText(condition.field, condition.op),
                      valueText(condition, currency)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString segmentRuleText(const SegmentRule &rule, const QString &currency)
{
    if (rule.kind == SegmentRule::Kind::Condition)
        return segmentConditionText(rule.condition, currency);
    QStringList parts;
    for (const SegmentRule &inner : rule.rules)
        parts.append(segmentRuleText(inner, currency));
    return parts.join(rule.kind == SegmentRule::Kind::All ? Words::tr(" and ") : Words::tr(" or "));
}

QHash<QString, QString> startingSegmentNames()
{
    return {{u"quiet"_s, Words::tr("Not contacted for 30 days")},
            {u"unhappy"_s, Words::tr("Unhappy lately")},
            {u"loyal-quiet"_s, Words::tr("Loyal and quiet")},
            {u"birthdays"_s, Words::tr("Birthday this month")}};
}

} // namespace rapport
