#include "ui/pages/insights/initiativetexts.h"

#include "models/services/initiatives.h"
#include "models/text/shopcalendar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/support/momenttext.h"
#include "ui/support/moneytext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Initiatives)
};

using Stage = InitiativeOutcome::Stage;

QString separated(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// "+180 %", "−20 %": what came back beyond the cost.
QString returnText(double share)
{
    return Words::tr("%1\u00a0%", "per cent, with a no-break space").arg(signedText(share * 100, 0));
}

QString stageText(const InitiativeOutcome &outcome, int today)
{
    const Initiative &initiative = outcome.initiative;
    if (outcome.stage == Stage::Planned) {
        const int days = initiative.startsDay - today;
        return days == 1 ? Words::tr("Starts tomorrow") : Words::tr("Starts in %n days", nullptr, days);
    }
    if (outcome.closed() && outcome.preliminary())
        return Words::tr("Closed after %1 of %n days", nullptr, initiative.windowDays).arg(countText(outcome.watchedDays));
    if (outcome.stage == Stage::Over)
        return Words::tr("Watched for %n days", nullptr, outcome.watchedDays);
    return outcome.watchedDays == 0 ? Words::tr("Started today")
                                    : Words::tr("Day %1 of %n", nullptr, initiative.windowDays).arg(countText(outcome.watchedDays));
}

QString whomText(const InitiativeOutcome &outcome)
{
    const QString who = basisText(outcome.initiative.basis);
    if (outcome.initiative.design == InitiativeDesign::Half)
        return Words::tr("%1 of %2 drawn by lot (%3)").arg(countText(outcome.treated), countText(outcome.treated + outcome.alone), who);
    return Words::tr("%n customers (%1)", nullptr, static_cast<int>(outcome.treated)).arg(who);
}

QString factsText(const InitiativeOutcome &outcome)
{
    const Initiative &initiative = outcome.initiative;
    const QString when = initiative.endsDay ? rangeText(dayText(initiative.startsDay), dayText(*initiative.endsDay))
                                            : Words::tr("from %1 on").arg(dayText(initiative.startsDay));
    const QString cost = initiative.costMinor > 0 ? Words::tr("cost %1").arg(moneyText(initiative.costMinor, initiative.currency))
                                                  : Words::tr("no cost noted");
    return separated({when, cost, whomText(outcome)});
}

/// An amount with its sign, which no line end parts from it.
QString keptMoney(double minor, const QString &currency)
{
    constexpr QChar wordJoiner(0x2060);
    return signedMoney(minor, currency).insert(1, wordJoiner);
}

/// Why there is nothing to compare, or an empty text.
QString nothingText(const InitiativeOutcome &outcome)
{
    if (outcome.stage == Stage::Planned)
        return outcome.initiative.design == InitiativeDesign::Half
                   ? Words::tr("The half is drawn and kept. Do it only for those drawn, and leave the others alone.")
                   : Words::tr("What they spend is watched from %1 on.").arg(dayText(outcome.initiative.startsDay));
    if (outcome.watchedDays == 0)
        return Words::tr("It started today: there is nothing to see yet.");
    if (!outcome.effect.perCustomer.value)
        return Words::tr("Too few to compare: %1 treated, %2 left alone of their kind. At least %3 on either side are needed.")
            .arg(countText(outcome.effect.treated), countText(outcome.effect.compared), countText(metrics::fewest));
    return {};
}

QString seenText(const InitiativeOutcome &outcome, const QString &currency)
{
    const metrics::Effect &effect = outcome.effect;
    const double value = *effect.perCustomer.value;
    const QString spent = roundMoney(effect.spent, currency);
    const QString expected = roundMoney(effect.spent - value, currency);
    const QString low = keptMoney(*effect.perCustomer.low, currency);
    const QString high = keptMoney(*effect.perCustomer.high, currency);
    const QString first =
        outcome.initiative.design == InitiativeDesign::Half
            ? Words::tr("In %n days a customer it was done for spent %1, one left alone %2.", nullptr, outcome.watchedDays)
                  .arg(spent, expected)
            : Words::tr("In %n days a customer it was done for spent %1; others like them let expect %2.", nullptr, outcome.watchedDays)
                  .arg(spent, expected);
    const QString basis = Words::tr("from %1 customers and %2 to compare with").arg(countText(effect.treated), countText(effect.compared));
    const QString visible = roundMoney(effect.smallestVisible, currency);
    if (effect.real())
        return Words::tr("%1 The difference lies between %2 and %3 (95 %, %4). The smallest one that would have shown 8 times in 10: %5.")
            .arg(first, low, high, basis, visible);
    return Words::tr("%1 No effect can be told: the difference lies between %2 and %3 (95 %, %4), zero among it. One of %5 or more would "
                     "have shown 8 times in 10.")
        .arg(first, low, high, basis, visible);
}

QString returnedText(const InitiativeOutcome &outcome, const QString &currency)
{
    const Initiative &initiative = outcome.initiative;
    const metrics::Estimate &earned = outcome.returnOnCost;
    if (earned.why == u"other-currency")
        return Words::tr("The cost is in %1 and the purchases are in %2: they have no common total, so no return can be given.")
            .arg(initiative.currency, currency);
    if (earned.why == u"no-cost")
        return Words::tr("Note what it cost to see what it brought for it.");
    if (!earned.value)
        return {};
    const QString margin = percentText(initiative.margin / 1000.0);
    const QString range = rangeText(returnText(*earned.low), returnText(*earned.high));
    if (*earned.low <= 0 && *earned.high >= 0)
        // Per cents of a small cost run into the thousands; in money they mean something.
        return Words::tr("Return on empathy: whether it paid can't be told. After its cost it brought between %1 and %2 (%3, at a margin of %4).")
            .arg(keptMoney(*earned.low * static_cast<double>(initiative.costMinor), currency),
                 keptMoney(*earned.high * static_cast<double>(initiative.costMinor), currency), range, margin);
    const double unit = std::pow(10, minorDigits(initiative.currency));
    return Words::tr("Return on empathy %1 (%2): each %3 spent brought %4 back, at a margin of %5.")
        .arg(returnText(*earned.value), range, moneyText(std::llround(unit), initiative.currency),
             moneyText(std::llround(unit * (1 + *earned.value)), initiative.currency), margin);
}

QStringList notesText(const InitiativeOutcome &outcome)
{
    QStringList notes;
    if (outcome.stage == Stage::Running && outcome.watchedDays > 0)
        notes << Words::tr("Preliminary: what is seen before the days are over can still turn.");
    else if (outcome.closed() && outcome.preliminary() && outcome.watchedDays > 0)
        notes << Words::tr("Closed before its days were over: what is seen is preliminary.");
    if (outcome.initiative.design == InitiativeDesign::Chosen && outcome.effect.perCustomer.value)
        notes << Words::tr(
            "Not drawn by lot: customers were compared with others who had bought as often and as much. Other reasons can't be ruled out.");
    if (outcome.effect.leftOut > 0)
        notes << Words::tr("%n of those treated are not compared: nobody of their kind was left alone.", nullptr,
                           static_cast<int>(outcome.effect.leftOut));
    if (outcome.newcomers > 0)
        notes << Words::tr("%n of those treated are not compared: they had never bought before.", nullptr,
                           static_cast<int>(outcome.newcomers));
    if (outcome.inBoth > 0)
        notes << Words::tr("%n left out: drawn twice, on either side, before two customers turned out to be one.", nullptr,
                           static_cast<int>(outcome.inBoth));
    if (!outcome.otherCurrencies.isEmpty())
        notes << Words::tr("Purchases in %1 are not counted: amounts of two currencies have no common total.")
                     .arg(outcome.otherCurrencies.join(u", "_s));
    return notes;
}

} // namespace

InitiativeStory storyOf(const InitiativeOutcome &outcome, const QString &currency, int today)
{
    InitiativeStory story;
    story.stage = stageText(outcome, today);
    story.facts = factsText(outcome);
    story.notes = notesText(outcome);
    story.seen = nothingText(outcome);
    if (!story.seen.isEmpty())
        return story;
    const metrics::Effect &effect = outcome.effect;
    story.verdict = !effect.real() ? Verdict::WithinNoise : *effect.perCustomer.value > 0 ? Verdict::Better : Verdict::Worse;
    const QString change = Words::tr("%1 per customer").arg(signedMoney(*effect.perCustomer.value, currency));
    story.badge = effect.real() ? verdictText(story.verdict, change) : Words::tr("≈ no effect can be told");
    story.seen = seenText(outcome, currency);
    story.returned = returnedText(outcome, currency);
    return story;
}

QString basisText(const QString &basis)
{
    const QString name = basis.section(u':', 1);
    if (basis.startsWith(u"tag:"))
        return Words::tr("tagged %1").arg(name);
    if (basis.startsWith(u"segment:"))
        return Words::tr("of the segment %1").arg(name);
    return basis == u"everybody" ? Words::tr("everybody") : Words::tr("picked by hand");
}

QString prospectText(const InitiativeProspect &prospect, const InitiativeDraft &draft, const QString &currency)
{
    const QString count = countText(prospect.customers);
    const bool half = draft.design == InitiativeDesign::Half;
    if (prospect.customers < (half ? fewestDrawn : metrics::fewest))
        return half ? Words::tr("%n customers: no effect could be seen among so few. At least %1 are needed, ten for either half; a "
                                "hundred see much more.",
                                nullptr, static_cast<int>(prospect.customers))
                          .arg(fewestDrawn)
                    : Words::tr("%n customers: no effect could be seen among so few. At least %1 are needed, and as many to compare with.",
                                nullptr, static_cast<int>(prospect.customers))
                          .arg(metrics::fewest);
    if (!prospect.enough)
        return Words::tr(
                   "%1 customers, but too few others of their kind to compare with: no effect could be seen. Draw a half by lot instead.")
            .arg(count);
    const QString visible = roundMoney(prospect.smallestVisible, currency);
    const QString usual =
        Words::tr("(they usually spend %1 in %n days)", nullptr, draft.windowDays).arg(roundMoney(prospect.spent, currency));
    const QString groups =
        half ? Words::tr("%1 customers: %2 by lot, %3 left alone.").arg(count, countText(prospect.treated), countText(prospect.compared))
             : Words::tr("%1 customers, compared with %2 others of their kind.").arg(count, countText(prospect.compared));
    return Words::tr("%1 An effect of %2 or more per customer would show 8 times in 10 %3; a smaller one may well stay unseen.")
        .arg(groups, visible, usual);
}

QString initiativeProblem(const Error &error)
{
    const QString &field = error.subject;
    if (field == u"name")
        return Words::tr("Give it a name, to know it again.");
    if (field == u"start" && error.reason == u"after-draw")
        return Words::tr("A half can only be drawn before it starts: choose today or later, or note it as done for all of them.");
    if (error.reason == u"started")
        return Words::tr("It has started: choosing this afterwards would choose the result.");
    if (field == u"ends")
        return Words::tr("It can't end before it starts.");
    if (field == u"cost")
        return Words::tr("Write what it cost as an amount of zero or more: 400 or 399.50.");
    if (field == u"margin")
        return Words::tr("A margin lies between 0 and 100 %.");
    if (field == u"window")
        return Words::tr("Watch at least a week and at most three years.");
    if (field == u"whom")
        return Words::tr("Too few customers (%1): no effect could be seen. At least 20 are needed for two halves, 10 otherwise.")
            .arg(error.detail);
    return {};
}

QString dayText(int day)
{
    return QLocale().toString(ShopCalendar::date(day), u"d MMM yyyy"_s);
}

} // namespace rapport
