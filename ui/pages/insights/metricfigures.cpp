#include "ui/pages/insights/metricfigures.h"

#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <functional>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

/// How one measure is written.
struct Style
{
    QString name;
    QString help;
    Counted counted = Counted::Answers;
    Counted missing = Counted::Answers; ///< What there is none of where there is nothing.
    bool higherIsBetter = true;
    std::function<QString(double)> value;
    std::function<QString(double)> change;
    std::function<QString(double, double)> range;
};

MetricFigure figureOf(const Style &style, const Recent &recent)
{
    MetricFigure card;
    card.name = style.name;
    card.help = style.help;
    const metrics::Estimate &figure = recent.figure;
    if (!figure.value) {
        card.tooFew = figure.n == 0 ? whyText(figure, style.missing)
            : style.counted == Counted::Answers ? Words::tr("Too few answers") : Words::tr("Too few to say");
        card.missing = missingText(figure.n);
        return card;
    }
    card.figure = style.value(*figure.value);
    card.basis = style.range(*figure.low, *figure.high) + u" · "_s + countedText(figure.n, style.counted);
    if (!recent.change.difference)
        return card;
    const double difference = *recent.change.difference;
    card.change = style.change(difference);
    if (!recent.change.real())
        card.verdict = Verdict::WithinNoise;
    else
        card.verdict = (difference > 0) == style.higherIsBetter ? Verdict::Better : Verdict::Worse;
    return card;
}

Style points()
{
    Style style;
    style.name = Words::tr("NPS");
    style.help = Words::tr("Net promoter score: share of 9 and 10 less share of 0 to 6, in points. Range: 95 % (adjusted Wald).");
    style.value = [](double value) { return numberText(value, 0); };
    style.change = [](double value) { return signedText(value, 0); };
    style.range = [](double low, double high) { return rangeText(numberText(low, 0), numberText(high, 0)); };
    return style;
}

Style share(const QString &name, const QString &help, Counted counted, bool higherIsBetter)
{
    Style style;
    style.name = name;
    style.help = help;
    style.counted = style.missing = counted;
    style.higherIsBetter = higherIsBetter;
    style.value = percentText;
    style.change = [](double value) { return signedText(value * 100, std::abs(value) < 0.0995 ? 1 : 0); };
    style.range = percentRange;
    return style;
}

Style money(const QString &currency)
{
    Style style;
    style.name = Words::tr("Value so far");
    style.help = Words::tr("What a customer who has bought has spent so far, on average. Range: 95 % (Student's t).");
    style.counted = Counted::People;
    style.missing = Counted::Purchases;
    style.value = [currency](double value) { return roundMoney(value, currency); };
    style.change = [currency](double value) { return signedMoney(value, currency); };
    style.range = [currency](double low, double high) { return moneyRange(low, high, currency); };
    return style;
}

Style number(const QString &name, const QString &help, Counted counted, bool higherIsBetter, int decimals, bool withSign)
{
    Style style;
    style.name = name;
    style.help = help;
    style.counted = counted;
    style.missing = counted == Counted::People ? Counted::Texts : counted;
    style.higherIsBetter = higherIsBetter;
    const auto text = [decimals, withSign](double value) { return withSign ? signedText(value, decimals) : numberText(value, decimals); };
    style.value = text;
    style.change = [decimals](double value) { return signedText(value, decimals); };
    style.range = [text](double low, double high) { return rangeText(text(low), text(high)); };
    return style;
}

/// The last finished month against the one before and the same one of last year, a sentence each.
QString monthsText(const QString &key, const TrendSet &set, const MonthlyFigures &figures)
{
    const Measure what = measure(key, {figures.windowDays, figures.fcrWindowDays, figures.currency});
    const int month = figures.span.lastFinished();
    QStringList lines;
    for (const int earlier : {month - 1, month - 12}) {
        const metrics::Change change = monthChange(key, set, figures, earlier, month);
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

/// More make the strip two rows high. Mood is last: its chart has a verdict of its own.
constexpr qsizetype mostCards = 6;

} // namespace

QVector<MetricEntry> metricEntries(const TrendSet &set, const MonthlyFigures &figures)
{
    QVector<MetricEntry> entries;
    entries.append({u"recommendation"_s, figureOf(points(), set.nps.recent())});
    const auto offer = [&](const QString &key, const Style &style) {
        const Recent recent = figures.recent(key);
        if (recent.figure.n > 0)
            entries.append({QString(), figureOf(style, recent), key});
    };
    offer(u"csat"_s, share(Words::tr("Satisfied (CSAT)"), Words::tr("Share of answers 4 and 5 on a scale from 1 to 5. Range: 95 % (Wilson)."), Counted::Answers, true));
    offer(u"ces"_s, number(Words::tr("Made it easy (CES)"), Words::tr("Mean answer from 1 to 7 to \"the shop made it easy\"; higher is better."), Counted::Answers, true, 1, false));
    offer(u"ces_effort"_s, number(Words::tr("Own effort (CES)"), Words::tr("Mean effort from 1 to 5 that customers say it took; lower is better."), Counted::Answers, false, 1, false));
    offer(u"fcr"_s, share(Words::tr("Solved first time"),
                          Words::tr("Resolved cases with one contact and %1 days of silence after it. Cases younger than that don't count yet.").arg(figures.fcrWindowDays),
                          Counted::Cases, true));
    entries.append({u"return"_s, figureOf(share(Words::tr("Customers lost / month"),
                                                Words::tr("Share of the customers active at a month's start who are not at its end. Active: bought in the last %1 days.").arg(set.churn.windowDays),
                                                Counted::Active, false), set.churn.recent())});
    entries.append({u"value"_s, figureOf(money(set.cltv.currency), set.cltv.recent())});
    entries.append(
        {u"mood"_s,
         figureOf(number(Words::tr("Mood"),
                         Words::tr("Mean mood of what customers said, from −1 to +1: mean per customer first, then over customers."),
                         Counted::People, true, 2, true),
                  set.sentiment.recent())});
    entries = entries.mid(0, mostCards);
    static const QHash<QString, QString> keys{
        {u"recommendation"_s, u"nps"_s}, {u"return"_s, u"churn"_s}, {u"value"_s, u"cltv"_s}, {u"mood"_s, u"sentiment"_s}};
    for (MetricEntry &entry : entries) {
        if (!figures.months.isEmpty() && !entry.figure.figure.isEmpty())
            entry.figure.help += u'\n' + monthsText(entry.key.isEmpty() ? keys.value(entry.chart) : entry.key, set, figures);
    }
    return entries;
}

QString comparisonText(const MonthSpan &span)
{
    if (span.count() == 0)
        return {};
    const int last = span.lastFinished();
    const auto name = [](int month) { return monthShort(month, false); };
    QString text = Words::tr("Cards: %1 to %2 against %3 to %4.").arg(name(last - 2), name(last), name(last - 5), name(last - 3));
    if (span.contains(span.running))
        text += u' ' + Words::tr("%1 is not over and drawn lighter.").arg(monthLong(span.running, false));
    return text;
}

} // namespace rapport
