#include "ui/pages/insights/serviceplots.h"

#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/plotaxes.h"
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

QString time(double seconds)
{
    return durationText(static_cast<int>(std::lround(seconds)));
}

QString topicName(TopicId topic, const ShopNames &names)
{
    const QString name = names.topics.value(topic);
    return name.isEmpty() ? Words::tr("A topic that is gone") : name;
}

/// Rows of shares with Wilson's whiskers.
void addShare(BarSpec &spec, const QString &label, const QString &rawLabel, const ServiceFigures::Count &count, Counted counted)
{
    const metrics::Estimate share = count.share();
    PlotBar bar;
    bar.label = label;
    bar.value = share.value;
    bar.low = share.low;
    bar.high = share.high;
    bar.fill = &Theme::series3;
    bar.text = share.value ? percentText(*share.value) : whyText(share, counted);
    bar.said.title = label;
    bar.said.figure = bar.text;
    bar.said.basis =
        share.value ? percentRange(*share.low, *share.high) + u" · "_s + countedText(share.n, counted) : countedText(share.n, counted);
    spec.bars.append(bar);
    const auto text = [](const std::optional<double> &value) { return value ? percentText(*value) : u"–"_s; };
    const auto raw = [](const std::optional<double> &value) { return value ? rawNumber(*value) : QString(); };
    spec.head.table.rows.append({label, text(share.value), text(share.low), text(share.high), countText(share.n)});
    spec.head.table.raw.append({rawLabel, raw(share.value), raw(share.low), raw(share.high), QString::number(share.n)});
}

BarSpec shares(const QString &id, const QString &title, const QString &measure)
{
    BarSpec spec;
    spec.head.id = id;
    spec.head.title = title;
    spec.head.measure = measure;
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Where"), Words::tr("Share"), Words::tr("From"), Words::tr("To"), Words::tr("Of")};
    spec.head.table.rawColumns = {u"where"_s, u"share"_s, u"low"_s, u"high"_s, u"n"_s};
    return spec;
}

void finishShares(BarSpec &spec)
{
    shareAxis(spec);
    spec.head.spoken = Words::tr("%1, %2. %3 bars. Arrow keys go from bar to bar, T shows the table.")
                           .arg(spec.head.title, spec.head.measure, countText(spec.bars.size()));
}

} // namespace

void addBox(BarSpec &spec, const QString &label, const QString &rawLabel, const metrics::Spread &spread, const metrics::Estimate &median)
{
    PlotBar bar;
    bar.label = label;
    bar.value = spread.median;
    bar.box = PlotBox{spread.tenth, spread.quarter, spread.threeQuarters, spread.ninetieth};
    bar.fill = &Theme::series3;
    bar.text = time(spread.median);
    bar.said.title = label;
    bar.said.figure = Words::tr("median %1").arg(bar.text);
    QStringList basis;
    if (median.low && median.high)
        basis.append(rangeText(time(*median.low), time(*median.high)));
    basis << Words::tr("half of them %1").arg(rangeText(time(spread.quarter), time(spread.threeQuarters)))
          << Words::tr("1 in 10 over %1").arg(time(spread.ninetieth)) << countedText(spread.n, Counted::Conversations);
    bar.said.basis = basis.join(u" · "_s);
    spec.bars.append(bar);
    spec.head.table.rows.append({label, time(spread.tenth), time(spread.quarter), bar.text, time(spread.threeQuarters),
                                 time(spread.ninetieth), countText(spread.n)});
    spec.head.table.raw.append({rawLabel, rawNumber(spread.tenth), rawNumber(spread.quarter), rawNumber(spread.median),
                                rawNumber(spread.threeQuarters), rawNumber(spread.ninetieth), QString::number(spread.n)});
}

BarSpec boxesSpec(const QString &id, const QString &title, const MonthSpan &span)
{
    BarSpec spec;
    spec.head.id = id;
    spec.head.title = title;
    spec.head.measure = Words::tr("median, the middle half, and all but the shortest and longest tenth, %1")
                            .arg(monthRange(span.from, span.to));
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Where"),  Words::tr("1 in 10 under"),  Words::tr("A quarter under"),
                               Words::tr("Median"), Words::tr("A quarter over"), Words::tr("1 in 10 over"),
                               Words::tr("Of")};
    spec.head.table.rawColumns = {u"where"_s, u"p10_s"_s, u"p25_s"_s, u"median_s"_s, u"p75_s"_s, u"p90_s"_s, u"n"_s};
    return spec;
}

void finishBoxes(BarSpec &spec)
{
    timeAxis(spec);
    spec.head.spoken = Words::tr("%1, %2. %3 rows. Arrow keys go from one to the next, T shows the table.")
                           .arg(spec.head.title, spec.head.measure, countText(spec.bars.size()));
}

BarSpec timesSpec(const ServiceFigures &service, Times times, const ShopNames &names)
{
    const bool waiting = times == Times::Waiting;
    BarSpec spec = waiting ? boxesSpec(u"waiting_by"_s, Words::tr("Waiting by channel and topic"), service.span)
                           : boxesSpec(u"handling_by"_s, Words::tr("Handling by channel and topic"), service.span);
    const auto add = [&](const ServiceFigures::Slice &slice, const QString &label, const QString &rawLabel) {
        if (const auto &spread = waiting ? slice.waitingSpread : slice.handlingSpread)
            addBox(spec, label, rawLabel, *spread, waiting ? slice.waiting.median : slice.handling.median);
    };
    for (const ServiceFigures::Slice &slice : service.channels)
        add(slice, kindText(slice.channel), slice.channel);
    for (const ServiceFigures::Slice &slice : service.topics)
        add(slice, Words::tr("Topic: %1").arg(topicName(slice.topic, names)), topicName(slice.topic, names));
    finishBoxes(spec);
    return spec;
}

BarSpec solvedSpec(const ServiceFigures &service, const ShopNames &names)
{
    BarSpec spec = shares(u"solved_by"_s, Words::tr("Solved first time by topic"),
                          Words::tr("share of resolved cases, %1").arg(monthRange(service.span.from, service.span.to)));
    QVector<ServiceFigures::Slice> topics = service.topics;
    std::stable_sort(topics.begin(), topics.end(), [](const auto &a, const auto &b) { return a.solvedAtOnce.n > b.solvedAtOnce.n; });
    for (const ServiceFigures::Slice &slice : std::as_const(topics)) {
        if (slice.solvedAtOnce.n > 0)
            addShare(spec, topicName(slice.topic, names), topicName(slice.topic, names), slice.solvedAtOnce, Counted::Cases);
    }
    finishShares(spec);
    return spec;
}

BarSpec recoveredSpec(const ServiceFigures &service)
{
    BarSpec spec = shares(
        u"recovered_by"_s, Words::tr("Recovered by channel"),
        Words::tr("of conversations that began badly, those that ended well, %1").arg(monthRange(service.span.from, service.span.to)));
    for (const ServiceFigures::Slice &slice : service.channels) {
        if (slice.recovery.n > 0)
            addShare(spec, kindText(slice.channel), slice.channel, slice.recovery, Counted::Conversations);
    }
    finishShares(spec);
    return spec;
}

} // namespace rapport
