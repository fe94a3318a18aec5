#include "ui/support/ruletext.h"

#include "ui/support/numbertext.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString workingDays(int count)
{
    return count == 1 ? Words::tr("1 working day") : Words::tr("%n working days", nullptr, count);
}

QString days(int count)
{
    return count == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, count);
}

} // namespace

QString ruleKindText(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Detractor:
        return Words::tr("A bad score has no answer");
    case RuleKind::Negative:
        return Words::tr("A conversation reads badly and is not resolved");
    case RuleKind::Waited:
        return Words::tr("Somebody waited long");
    case RuleKind::WaitedTwice:
        return Words::tr("Somebody waited or asked again twice");
    case RuleKind::Overdue:
        return Words::tr("Somebody is late by their own rhythm");
    case RuleKind::Birthday:
        return Words::tr("A birthday is near");
    case RuleKind::Promise:
        return Words::tr("A promise is late");
    case RuleKind::Silent:
        return Words::tr("No contact with somebody who bears a tag");
    }
    return {};
}

QHash<RuleKind, QString> startingRuleTexts()
{
    return {{RuleKind::Detractor, Words::tr("Answer the bad score: ring, listen, say what happens now")},
            {RuleKind::Negative, Words::tr("Make it right: the last conversation went badly and nobody has answered")},
            {RuleKind::WaitedTwice, Words::tr("Apologise for the waiting, and say what changes")},
            {RuleKind::Promise, Words::tr("Say when it will be done: a promise is late")},
            {RuleKind::Overdue, Words::tr("Ask how things are: the usual visit is overdue")},
            {RuleKind::Birthday, Words::tr("Wish a happy birthday")},
            {RuleKind::Waited, Words::tr("Apologise for the long wait")},
            {RuleKind::Silent, Words::tr("Say hello: no contact for a long time")}};
}

QString ruleUnit(RuleKind kind, int amount)
{
    switch (kind) {
    case RuleKind::Detractor:
    case RuleKind::Negative:
    case RuleKind::Promise:
        return Words::tr(" working day(s)", nullptr, amount);
    case RuleKind::Waited:
        return Words::tr(" minute(s)", nullptr, amount);
    case RuleKind::Overdue:
        return Words::tr(" % of the usual time");
    case RuleKind::WaitedTwice:
    case RuleKind::Birthday:
    case RuleKind::Silent:
        return Words::tr(" day(s)", nullptr, amount);
    }
    return {};
}

QString ruleBefore(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Detractor:
    case RuleKind::Negative:
    case RuleKind::Promise:
        return Words::tr("After");
    case RuleKind::Waited:
        return Words::tr("Longer than");
    case RuleKind::Overdue:
        return Words::tr("From");
    case RuleKind::WaitedTwice:
        return Words::tr("Within");
    case RuleKind::Birthday:
        return Words::tr("Ahead");
    case RuleKind::Silent:
        return Words::tr("For");
    }
    return {};
}

RuleRange ruleRange(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Detractor:
    case RuleKind::Negative:
    case RuleKind::Promise:
        return {0, 10, 1};
    case RuleKind::Waited:
        return {20, 600, 30};
    case RuleKind::WaitedTwice:
        return {1, 90, 30};
    case RuleKind::Overdue:
        return {110, 400, 150};
    case RuleKind::Birthday:
        return {0, 14, 1};
    case RuleKind::Silent:
        return {7, 1000, 90};
    }
    return {};
}

QString conditionText(const TaskRule &rule)
{
    switch (rule.kind) {
    case RuleKind::Detractor:
        return Words::tr("a bad score has no answer after %1").arg(workingDays(rule.amount));
    case RuleKind::Negative:
        return Words::tr("a conversation reads badly and is not resolved after %1").arg(workingDays(rule.amount));
    case RuleKind::Waited:
        return Words::tr("somebody waited %n minutes or longer and nobody has answered", nullptr, rule.amount);
    case RuleKind::WaitedTwice:
        return Words::tr("somebody waited or asked again twice within %1").arg(days(rule.amount));
    case RuleKind::Overdue:
        return Words::tr("%1 % of the usual time between two purchases have passed").arg(QLocale().toString(rule.amount));
    case RuleKind::Birthday:
        return rule.amount == 0 ? Words::tr("it is somebody’s birthday") : Words::tr("a birthday is %1 ahead").arg(days(rule.amount));
    case RuleKind::Promise:
        return Words::tr("a promise is more than %1 late").arg(workingDays(rule.amount));
    case RuleKind::Silent:
        return rule.tag.isEmpty()
                   ? Words::tr("nobody was in touch with somebody for %1 (choose a tag: without one the rule does nothing)")
                         .arg(days(rule.amount))
                   : Words::tr("nobody was in touch with somebody tagged “%1” for %2").arg(plainLine(rule.tag), days(rule.amount));
    }
    return {};
}

QString ruleWhen(const TaskRule &rule)
{
    return Words::tr("When %1", "a rule's condition").arg(conditionText(rule));
}

QString ruleThen(const TaskRule &rule, const QString &person)
{
    const QString who = rule.assignee == Assignee::Writer                        ? Words::tr("whoever wrote it")
                        : rule.assignee == Assignee::Person && !person.isEmpty() ? plainLine(person)
                                                                                 : Words::tr("anybody");
    const QString due = rule.dueIn == 0 ? Words::tr("the same day") : Words::tr("in %1").arg(workingDays(rule.dueIn));
    return Words::tr("“%1” for %2, due %3", "follow-up, who, when").arg(plainLine(rule.body), who, due);
}

} // namespace rapport
