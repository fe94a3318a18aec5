#include "ui/pages/insights/metricfigures.h"

#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

/// One figure of the row.
struct Place
{
    const char *key;
    const char *chart;
    const char *sheet;
};

/// In the order they stand. The share that found it easy has no card: it is of the very answers "ces" is the mean of.
constexpr Place places[] = {{"nps", "recommendation", "loyalty"},
                            {"csat", "", "satisfaction"},
                            {"churn", "return", "loyalty"},
                            {"retention", "return", "loyalty"},
                            {"cltv", "value", "value"},
                            {"sentiment", "mood", "satisfaction"},
                            {"fcr", "", "service"},
                            {"confirmed", "", "service"},
                            {"ces", "", "satisfaction"},
                            {"ces_effort", "", "satisfaction"},
                            {"waiting", "", "service"},
                            {"handling", "", "service"},
                            {"promises", "", "service"},
                            {"recovery", "", "satisfaction"},
                            {"advocacy", "", "loyalty"},
                            {"contract_churn", "", "loyalty"},
                            {"bot_hand_over", "", "service"}};

/// A card is narrower than a chart's head.
QString cardName(const Measure &measure)
{
    const QHash<QString, QString> shorter{{u"nps"_s, Words::tr("NPS")},
                                          {u"churn"_s, Words::tr("Customers lost / month")},
                                          {u"cltv"_s, Words::tr("Value so far")},
                                          {u"sentiment"_s, Words::tr("Mood")},
                                          {u"fcr"_s, Words::tr("Solved first time")},
                                          {u"ces"_s, Words::tr("Made it easy (CES)")},
                                          {u"ces_effort"_s, Words::tr("Own effort (CES)")}};
    return shorter.value(measure.key, measure.name);
}

Recent recentOf(const QString &key, const TrendSet &set, const MonthlyFigures &figures)
{
    if (key == u"nps")
        return set.nps.recent();
    if (key == u"churn")
        return set.churn.recent();
    if (key == u"cltv")
        return set.cltv.recent();
    return figures.recent(key);
}

/// "1,234 people", "268 talks": a card is narrow. Who was active in each of three months is counted in each: 300 are no 300 people.
QString basisText(const Measure &measure, qint64 n)
{
    if (measure.counted == Counted::Active)
        return n == 1 ? Words::tr("1 customer month") : Words::tr("%1 customer months", "customers, each counted in every month").arg(countText(n));
    if (measure.counted == Counted::Contracts)
        return n == 1 ? Words::tr("1 contract month") : Words::tr("%1 contract months", "contracts, each counted in every month").arg(countText(n));
    if (measure.counted == Counted::Conversations)
        return n == 1 ? Words::tr("1 talk") : Words::tr("%1 talks", "conversations, in short").arg(countText(n));
    return countedText(n, measure.counted == Counted::Customers ? Counted::People : measure.counted);
}

/// Whether its last month is judged later than those of the other figures: see monthsToReturn.
bool endsEarlier(const Recent &recent, int lastFinished)
{
    return recent.toMonth < lastFinished;
}

MetricFigure figureOf(const Measure &measure, const Recent &recent, const QString &currency, int lastFinished)
{
    MetricFigure card;
    card.name = cardName(measure);
    card.help = measure.definition;
    const metrics::Estimate &figure = recent.figure;
    if (!figure.value) {
        card.tooFew = measure.counted == Counted::Answers ? Words::tr("Too few answers") : Words::tr("Too few to say");
        card.missing = missingText(figure.n);
        return card;
    }
    card.figure = valueText(measure, *figure.value, currency);
    const QString interval = intervalText(measure, *figure.low, *figure.high, currency);
    card.basis = interval + u" · "_s + basisText(measure, figure.n);
    // The line over the cards names other months.
    if (endsEarlier(recent, lastFinished))
        card.name = Words::tr("Bought again, %1", "three months").arg(rangeText(monthShort(recent.toMonth - 2, false), monthShort(recent.toMonth, false)));
    if (!recent.change.difference)
        return card;
    const double difference = *recent.change.difference;
    card.change = differenceText(measure, difference, currency);
    if (!recent.change.real())
        card.verdict = Verdict::WithinNoise;
    else
        card.verdict = (difference > 0) == measure.higherIsBetter ? Verdict::Better : Verdict::Worse;
    return card;
}

/// The last finished month against the one before and the same one of last year, a sentence each.
QString monthsText(const Measure &what, const TrendSet &set, const MonthlyFigures &figures, int month)
{
    QStringList lines;
    for (const int earlier : {month - 1, month - 12}) {
        const metrics::Change change = monthChange(what.key, set, figures, earlier, month);
        const QString names =
            Words::tr("%1 against %2", "two months").arg(monthLong(month, false), monthLong(earlier, earlier / 12 != month / 12));
        if (!change.difference)
            lines.append(Words::tr("%1: too few to say.", "two months").arg(names));
        else
            lines.append((change.real() ? Words::tr("%1: %2, a change (%3).", "two months, difference, range")
                                        : Words::tr("%1: %2, within noise (%3).", "two months, difference, range"))
                             .arg(names, differenceText(what, *change.difference, figures.currency),
                                  rangeText(differenceText(what, change.low, figures.currency),
                                            differenceText(what, change.high, figures.currency))));
    }
    return lines.join(u'\n');
}

QString againstText(int last)
{
    const auto name = [](int month) { return monthShort(month, false); };
    return Words::tr("%1 to %2 against %3 to %4").arg(name(last - 2), name(last), name(last - 5), name(last - 3));
}

QString helpOf(const Measure &what, const Recent &recent, const TrendSet &set, const MonthlyFigures &figures)
{
    QString help;
    if (what.counted == Counted::Active || what.counted == Counted::Contracts)
        help = u'\n' + Words::tr("Three months together: whoever was there in each of them counts once in each.");
    if (endsEarlier(recent, figures.span.lastFinished()))
        help += u'\n' + Words::tr("%1: later buyers may still come back.", "six months").arg(againstText(recent.toMonth));
    // What customers spent so far only ever grows: there is nothing to compare.
    if (what.key != u"cltv")
        help += u'\n' + monthsText(what, set, figures, recent.toMonth);
    return help;
}

bool withheld(const QString &key, const MonthlyFigures &figures)
{
    return std::any_of(figures.months.begin(), figures.months.end(),
                       [&](const MonthlyFigures::Month &month) { return month.figures.value(key).why == u"not-for-this-filter"; });
}

} // namespace

MetricRow metricRow(const TrendSet &set, const MonthlyFigures &figures)
{
    MetricRow row;
    const bool whole = !figures.months.isEmpty();
    const MeasureSettings settings{set.churn.windowDays, figures.fcrWindowDays, set.cltv.currency};
    for (const Place &place : places) {
        const Measure what = measure(QLatin1String(place.key), settings);
        const Recent recent = recentOf(what.key, set, figures);
        if (recent.figure.n > 0) {
            MetricEntry entry{what.key, QLatin1String(place.chart), QLatin1String(place.sheet), figureOf(what, recent, set.cltv.currency, set.churn.span.lastFinished())};
            if (whole && recent.figure.value)
                entry.figure.help += helpOf(what, recent, set, figures);
            row.entries.append(entry);
        } else if (whole) {
            (withheld(what.key, figures) ? row.withheld : row.missing).append(cardName(what));
        }
    }
    return row;
}

QString missingFiguresText(const MetricRow &row)
{
    QStringList sentences;
    if (!row.missing.isEmpty())
        sentences.append(nothingCountedText(row.missing));
    if (!row.withheld.isEmpty())
        sentences.append(Words::tr("Not for one channel, topic or person: %1.", "names of figures").arg(row.withheld.join(u", "_s)));
    return sentences.join(u' ');
}

QString comparisonText(const MonthSpan &span)
{
    if (span.count() == 0)
        return {};
    QString text = Words::tr("Cards: %1.", "months compared").arg(againstText(span.lastFinished()));
    if (span.contains(span.running))
        text += u' ' + Words::tr("%1 is not over and drawn lighter.").arg(monthLong(span.running, false));
    return text;
}

} // namespace rapport
