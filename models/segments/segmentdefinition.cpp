#include "models/segments/segmentdefinition.h"

#include "models/segments/segmentfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapport {

using namespace Qt::StringLiterals;
using Kind = SegmentRule::Kind;

namespace {

Error invalid(const QString &reason, const QString &detail)
{
    return {Error::Kind::Invalid, u"segment"_s, detail.left(120), reason};
}

Error unknown(const QString &what)
{
    return invalid(u"segment-unknown"_s, what);
}

bool holdsText(SegmentValue value)
{
    return value == SegmentValue::Tag || value == SegmentValue::Text || value == SegmentValue::Choice;
}

/// Whether the object has just these keys; the first other one otherwise.
QString strangeKey(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

Result<SegmentRule> readCondition(const QJsonObject &object)
{
    if (const QString key = strangeKey(object, {u"field"_s, u"op"_s, u"value"_s, u"unit"_s}); !key.isEmpty())
        return unknown(key);
    const auto field = segmentField(object.value("field"_L1).toString());
    const auto op = segmentOperator(object.value("op"_L1).toString());
    if (!field)
        return unknown(object.value("field"_L1).toString());
    if (!op || !segmentOperators(*field).contains(*op))
        return unknown(segmentId(*field) + u' ' + object.value("op"_L1).toString());
    const SegmentValue value = segmentValue(*field, *op);
    const QJsonValue given = object.value("value"_L1);
    if (object.contains("unit"_L1) != (value == SegmentValue::Time))
        return unknown(segmentId(*field) + u" unit"_s);
    SegmentCondition condition{*field, *op};
    if (value == SegmentValue::None && !given.isUndefined())
        return unknown(segmentId(*field) + u" value"_s);
    if (holdsText(value)) {
        if (!given.isString())
            return unknown(segmentId(*field) + u" value"_s);
        condition.text = given.toString();
    } else if (value != SegmentValue::None) {
        if (!given.isDouble() || given.toDouble() != static_cast<double>(given.toInteger(-1)))
            return unknown(segmentId(*field) + u" value"_s);
        condition.number = given.toInteger();
    }
    if (value == SegmentValue::Time) {
        const auto unit = segmentUnit(object.value("unit"_L1).toString());
        if (!unit)
            return unknown(object.value("unit"_L1).toString());
        condition.unit = *unit;
    }
    return segmentRule(condition);
}

Result<SegmentRule> readRule(const QJsonValue &json, int depth);

Result<SegmentRule> readGroup(const QJsonObject &object, int depth)
{
    const bool all = object.contains("all"_L1);
    const QString word = all ? u"all"_s : u"any"_s;
    if (depth > SegmentDefinition::deepest)
        return invalid(u"segment-deep"_s, {});
    if (const QString key = strangeKey(object, {word}); !key.isEmpty())
        return unknown(key);
    if (!object.value(word).isArray())
        return unknown(word);
    SegmentRule group{all ? Kind::All : Kind::Any};
    const QJsonArray rules = object.value(word).toArray();
    for (const QJsonValue &rule : rules) {
        Result<SegmentRule> read = readRule(rule, depth + 1);
        if (!read)
            return read;
        group.rules.push_back(*std::move(read));
    }
    return group;
}

Result<SegmentRule> readRule(const QJsonValue &json, int depth)
{
    if (!json.isObject())
        return unknown(u"rule"_s);
    const QJsonObject object = json.toObject();
    if (object.contains("all"_L1) || object.contains("any"_L1))
        return readGroup(object, depth);
    return readCondition(object);
}

QJsonObject written(const SegmentRule &rule)
{
    if (rule.kind != Kind::Condition) {
        QJsonArray rules;
        for (const SegmentRule &inner : rule.rules)
            rules.append(written(inner));
        return {{rule.kind == Kind::All ? u"all"_s : u"any"_s, rules}};
    }
    const SegmentCondition &condition = rule.condition;
    const SegmentValue value = segmentValue(condition.field, condition.op);
    QJsonObject object{{u"field"_s, segmentId(condition.field)}, {u"op"_s, segmentId(condition.op)}};
    if (holdsText(value))
        object.insert(u"value"_s, condition.text);
    else if (value != SegmentValue::None)
        object.insert(u"value"_s, condition.number);
    if (value == SegmentValue::Time)
        object.insert(u"unit"_s, segmentId(condition.unit));
    return object;
}

/// Adds up the conditions of a rule; what is wrong with it otherwise.
Result<int> count(const SegmentRule &rule, int depth)
{
    if (rule.kind == Kind::Condition) {
        if (!isComplete(rule.condition))
            return invalid(u"segment-value"_s, segmentId(rule.condition.field));
        return 1;
    }
    if (depth > SegmentDefinition::deepest)
        return invalid(u"segment-deep"_s, {});
    if (rule.rules.empty())
        return invalid(u"segment-empty"_s, {});
    int conditions = 0;
    for (const SegmentRule &inner : rule.rules) {
        const Result<int> found = count(inner, depth + 1);
        if (!found)
            return found;
        conditions += *found;
        if (conditions > SegmentDefinition::mostConditions)
            return invalid(u"segment-many"_s, QString::number(SegmentDefinition::mostConditions));
    }
    return conditions;
}

void collect(const SegmentRule &rule, QVector<SegmentCondition> &into)
{
    if (rule.kind == Kind::Condition)
        into.append(rule.condition);
    for (const SegmentRule &inner : rule.rules)
        collect(inner, into);
}

} // namespace

Result<SegmentDefinition> SegmentDefinition::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return unknown(u"no definition"_s);
    QJsonObject object = document.object();
    if (object.size() == 1 && object.value("tag"_L1).isString()) {
        SegmentDefinition simple{
            segmentGroup(Kind::All, {segmentRule({SegmentField::Tag, SegmentOperator::Is, object.value("tag"_L1).toString()})})};
        const Result<void> sound = simple.check();
        return sound ? Result<SegmentDefinition>(std::move(simple)) : Result<SegmentDefinition>(sound.error());
    }
    const QJsonValue made = object.take("version"_L1);
    if (!made.isDouble())
        return unknown(u"version"_s);
    if (made.toDouble() > version)
        return invalid(u"segment-newer"_s, QString::number(made.toDouble()));
    if (made.toDouble() != version || (!object.contains("all"_L1) && !object.contains("any"_L1)))
        return unknown(u"version"_s);
    Result<SegmentRule> rule = readGroup(object, 1);
    if (!rule)
        return rule.error();
    SegmentDefinition definition{*std::move(rule)};
    if (const Result<void> sound = definition.check(); !sound)
        return sound.error();
    return definition;
}

QString SegmentDefinition::toJson() const
{
    QJsonObject object = written(rule);
    object.insert(u"version"_s, version);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> SegmentDefinition::check() const
{
    if (rule.kind == Kind::Condition)
        return unknown(u"rule"_s);
    const Result<int> conditions = count(rule, 1);
    return conditions ? Result<void>(Done{}) : Result<void>(conditions.error());
}

QVector<SegmentCondition> SegmentDefinition::conditions() const
{
    QVector<SegmentCondition> all;
    collect(rule, all);
    return all;
}

SegmentRule segmentRule(const SegmentCondition &condition)
{
    return {Kind::Condition, condition};
}

SegmentRule segmentGroup(SegmentRule::Kind kind, std::vector<SegmentRule> rules)
{
    return {kind, {}, std::move(rules)};
}

} // namespace rapport
