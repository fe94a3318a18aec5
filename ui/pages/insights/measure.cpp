#include "ui/pages/insights/measure.h"

#include "ui/support/momenttext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

Measure make(const QString &key, const QString &name, const QString &what, const QString &definition, Unit unit, Counted counted)
{
    Measure made;
    made.key = key;
    made.name = name;
    made.what = what;
    made.definition = definition;
    made.unit = unit;
    made.counted = counted;
    return made;
}

/// What customers say about the shop.
std::optional<Measure> asked(const QString &key)
{
    if (key == u"nps") {
        Measure made =
            make(key, Words::tr("Recommendation"), Words::tr("NPS, share of answers in %"),
                 Words::tr("Net promoter score: share of 9 and 10 less share of 0 to 6, in points. Range: 95 % (adjusted Wald)."),
                 Unit::Points, Counted::Answers);
        return made;
    }
    if (key == u"csat")
        return make(key, Words::tr("Satisfied (CSAT)"), Words::tr("share of answers 4 and 5 on 1 to 5"),
                    Words::tr("Share of answers 4 and 5 on a scale from 1 to 5. Range: 95 % (Wilson)."), Unit::Share, Counted::Answers);
    if (key == u"ces") {
        Measure made = make(key, Words::tr("Made it easy (CES 2.0)"), Words::tr("mean answer from 1 to 7, higher is better"),
                            Words::tr("Mean answer from 1 to 7 to \"the shop made it easy\"; higher is better. Range: 95 % (Student's t)."), Unit::Mean, Counted::Answers);
        made.scale = {1, 7};
        return made;
    }
    if (key == u"ces_easy")
        return make(key, Words::tr("Found it easy"), Words::tr("share of answers 5 to 7 on 1 to 7"),
                    Words::tr("Share of answers 5 to 7 to \"the shop made it easy\". Range: 95 % (Wilson)."), Unit::Share, Counted::Answers);
    if (key == u"ces_effort") {
        Measure made = make(key, Words::tr("Own effort (CES 1.0)"), Words::tr("mean answer from 1 to 5, lower is better"),
                            Words::tr("Mean effort from 1 to 5 that customers say it took; lower is better. Never mixed with the 1 to 7 question. Range: 95 % (Student's t)."),
                            Unit::Mean, Counted::Answers);
        made.scale = {1, 5};
        made.higherIsBetter = false;
        return made;
    }
    if (key == u"sentiment") {
        Measure made = make(key, Words::tr("Mood of conversations"), Words::tr("mean per customer, then over customers"),
                            Words::tr("Mean mood of what customers said, from −1 to +1: mean per customer first, then over customers. "
                                      "Range: 95 % (Student's t)."),
                            Unit::Score, Counted::Customers);
        return made;
    }
    return std::nullopt;
}

/// What customers do.
std::optional<Measure> bought(const QString &key, const MeasureSettings &settings)
{
    if (key == u"retention")
        return make(key, Words::tr("Bought again next month"), Words::tr("share of a month's buyers"),
                    Words::tr("Share of a month's buyers who bought again in the next month. Range: 95 % (Wilson)."), Unit::Share, Counted::Buyers);
    if (key == u"churn") {
        Measure made = make(key, Words::tr("Active customers lost"), Words::tr("share of the active, lower is better"),
                            Words::tr("Share of the customers active at a month's start who are not at its end. Active: bought in the last %1 days. Range: 95 % (Wilson).").arg(settings.windowDays),
                            Unit::Share, Counted::Active);
        made.higherIsBetter = false;
        return made;
    }
    if (key == u"contract_churn") {
        Measure made = make(key, Words::tr("Contracts ended"), Words::tr("share of those running, lower is better"),
                            Words::tr("Share of the contracts running when a month began that ended in it; who joined in the month is in neither. Range: 95 % (Wilson)."), Unit::Share,
                            Counted::Contracts);
        made.higherIsBetter = false;
        return made;
    }
    if (key == u"cltv") {
        Measure made = make(key, Words::tr("Customer value so far"), Words::tr("mean spent per customer who has bought"),
                            Words::tr("What a customer who has bought has spent so far, on average. Range: 95 % (Student's t)."),
                            Unit::Money, Counted::Customers);
        return made;
    }
    if (key == u"revenue")
        return make(key, Words::tr("Revenue"), Words::tr("all purchases of a month, refunds taken off"),
                    Words::tr("All purchases of the month in %1, refunds taken off: a total, no sample. A difference is called real where it is larger than what two of the shop's months differ by anyway.").arg(settings.currency),
                    Unit::Money, Counted::Purchases);
    if (key == u"repeat")
        return make(key, Words::tr("Bought more than once"), Words::tr("share of all who have bought"),
                    Words::tr("Share of the customers with at least two purchase days among all who have bought. Range: 95 % (Wilson)."), Unit::Share, Counted::Customers);
    if (key == u"advocacy")
        return make(key, Words::tr("Advocates"), Words::tr("share of active customers who brought somebody or praised in public"),
                    Words::tr("Customers with a referral that became a customer, or a public review of 4 or 5 of 5, among active customers. Range: 95 % (Wilson)."), Unit::Share,
                    Counted::Active);
    return std::nullopt;
}

/// What the shop does.
Measure served(const QString &key, const MeasureSettings &settings)
{
    if (key == u"fcr")
        return make(key, Words::tr("Solved first time (FCR)"), Words::tr("share of resolved cases"),
                    Words::tr("Resolved cases with one contact and %1 days of silence after it. Cases younger than that don't count yet. Range: 95 % (Wilson).").arg(settings.fcrWindowDays),
                    Unit::Share, Counted::Cases);
    if (key == u"confirmed")
        return make(key, Words::tr("Customer says solved"), Words::tr("share of the resolved cases whose customer was asked"),
                    Words::tr("Resolved cases whose customer, asked, said that it is solved, among those where one answered. A figure of its own beside what the shop saw. Range: 95 % (Wilson)."),
                    Unit::Share, Counted::Cases);
    if (key == u"recovery")
        return make(key, Words::tr("Recovered"), Words::tr("of conversations that began badly, those that ended well"),
                    Words::tr("Share of the conversations that open negative and close neutral or better. Range: 95 % (Wilson)."), Unit::Share, Counted::Conversations);
    if (key == u"promises")
        return make(key, Words::tr("Promises kept"), Words::tr("follow-ups done by their date"),
                    Words::tr("Follow-ups promised to a customer and done by their date, among those due. Range: 95 % (Wilson)."), Unit::Share, Counted::Promises);
    if (key == u"bot_hand_over")
        return make(key, Words::tr("Passed on by the bot"), Words::tr("share of chats handed to a person"),
                    Words::tr("Share of the chat transcripts passed on to a person. Range: 95 % (Wilson)."), Unit::Share, Counted::Conversations);
    const bool waiting = key == u"waiting";
    if (waiting || key == u"handling") {
        Measure made = make(key, waiting ? Words::tr("Waiting time") : Words::tr("Handling time"), Words::tr("median, and the one in ten that took longest"),
                            waiting ? Words::tr("How long customers waited: the middle one, and the one in ten that waited longest. Range: 95 % (order statistics).")
                                    : Words::tr("How long conversations took: the middle one, and the one in ten that took longest. Range: 95 % (order statistics)."),
                            Unit::Seconds, Counted::Conversations);
        made.higherIsBetter = false;
        return made;
    }
    return make(key, key, {}, {}, Unit::Share, Counted::Answers);
}

/// " min" of "5 min"; empty for a span of two units.
QString unitOf(const QString &span)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto unit = std::find_if_not(span.cbegin(), span.cend(), isDigit);
    return std::any_of(unit, span.cend(), isDigit) ? QString() : span.mid(unit - span.cbegin());
}

} // namespace

Measure measure(const QString &key, const MeasureSettings &settings)
{
    if (const auto made = asked(key))
        return *made;
    if (const auto made = bought(key, settings))
        return *made;
    return served(key, settings);
}

QString openText(const Measure &measure, qint64 n)
{
    if (n == 0)
        return {};
    if (measure.key == u"fcr" || measure.key == u"confirmed")
        return Words::tr("Show their conversations");
    if (measure.key == u"retention" || measure.key == u"cltv")
        return Words::tr("Show the purchases");
    if (measure.key == u"advocacy")
        return Words::tr("Show the reviews");
    if (measure.key == u"sentiment")
        return Words::tr("Show the texts");
    return openText(n);
}

QString valueText(const Measure &measure, double value, const QString &currency)
{
    switch (measure.unit) {
    case Unit::Points:
        return numberText(value, 0);
    case Unit::Share:
        return percentText(value);
    case Unit::Mean:
        return numberText(value, 1);
    case Unit::Score:
        return scoreText(value);
    case Unit::Money:
        return roundMoney(value, currency);
    case Unit::Seconds:
        return durationText(static_cast<int>(std::lround(value)));
    }
    return {};
}

QString differenceText(const Measure &measure, double difference, const QString &currency)
{
    switch (measure.unit) {
    case Unit::Points:
        return signedText(difference, 0);
    case Unit::Share:
        return signedText(difference * 100, std::abs(difference) < 0.0995 ? 1 : 0);
    case Unit::Mean:
        return signedText(difference, 1);
    case Unit::Score:
        return signedText(difference, 2);
    case Unit::Money:
        return signedMoney(difference, currency);
    case Unit::Seconds:
        return (difference < 0 ? u"−"_s : u"+"_s) + durationText(static_cast<int>(std::lround(std::abs(difference))));
    }
    return {};
}

QString intervalText(const Measure &measure, double low, double high, const QString &currency)
{
    if (measure.unit == Unit::Share)
        return percentRange(low, high);
    if (measure.unit == Unit::Money)
        return moneyRange(low, high, currency);
    const QString first = valueText(measure, low, currency);
    const QString second = valueText(measure, high, currency);
    if (measure.unit == Unit::Seconds && !first.isEmpty() && unitOf(first) == unitOf(second))
        return rangeText(first.chopped(unitOf(first).size()), second);
    return rangeText(first, second);
}

} // namespace rapport
