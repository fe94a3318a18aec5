#include "app/cli/servicetext.h"

#include "app/cli/console.h"
#include "app/cli/figurecell.h"
#include "app/cli/whytext.h"

#include <QJsonArray>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const metrics::Timing &timing)
{
    return {{u"median"_s, cli::toJson(timing.median)}, {u"ninetieth"_s, cli::toJson(timing.ninetieth)}};
}

QJsonObject toJson(const ServiceFigures::Slice &slice)
{
    QJsonObject object{{u"conversations"_s, slice.conversations},
                       {u"handling"_s, toJson(slice.handling)},
                       {u"waiting"_s, toJson(slice.waiting)},
                       {u"recovery"_s, cli::toJson(slice.recovery.share())}};
    if (slice.solvedAtOnce.n > 0)
        object.insert(u"fcr"_s, cli::toJson(slice.solvedAtOnce.share()));
    return object;
}

QString percent(const ServiceFigures::Count &count)
{
    const metrics::Estimate share = count.share();
    const QString range = intervalCell(share, asPercent);
    return countedCell(share, asPercent) + (range.isEmpty() ? QString() : u", "_s + range);
}

/// A slice's figures, and below them the intervals where there are any.
QStringList linesOf(const QString &name, const ServiceFigures::Slice &slice)
{
    const metrics::Estimate recovery = slice.recovery.share();
    const metrics::Estimate solved = slice.solvedAtOnce.share();
    QString figures = fitted(name, 22) + QString::number(slice.conversations).rightJustified(9);
    QString intervals = u"   95 %"_s.leftJustified(31);
    const qsizetype none = intervals.trimmed().size();
    for (const metrics::Estimate *time : {&slice.handling.median, &slice.handling.ninetieth, &slice.waiting.median, &slice.waiting.ninetieth}) {
        figures += figureCell(*time, asMinutes).rightJustified(12);
        intervals += intervalCell(*time, asMinutes).rightJustified(12);
    }
    for (const metrics::Estimate *share : {&recovery, &solved}) {
        figures += countedCell(*share, asPercent).rightJustified(14);
        intervals += intervalCell(*share, asPercent).rightJustified(14);
    }
    return intervals.trimmed().size() > none ? QStringList{figures, intervals} : QStringList{figures};
}

} // namespace

QJsonObject toJson(const metrics::Estimate &figure)
{
    QJsonObject object{{u"n"_s, figure.n}};
    if (!figure.value) {
        object.insert(u"value"_s, QJsonValue());
        // A shop without a single entry was never asked for the figure.
        object.insert(u"why"_s, whyText(figure.why.isEmpty() ? u"none"_s : figure.why));
        return object;
    }
    object.insert(u"value"_s, *figure.value);
    object.insert(u"low"_s, figure.low ? QJsonValue(*figure.low) : QJsonValue());
    object.insert(u"high"_s, figure.high ? QJsonValue(*figure.high) : QJsonValue());
    return object;
}

QJsonValue toJson(const metrics::Change &change)
{
    if (!change.difference)
        return {};
    return QJsonObject{{u"difference"_s, *change.difference}, {u"low"_s, change.low}, {u"high"_s, change.high}, {u"p"_s, change.p}, {u"real"_s, change.real()}};
}

QJsonObject toJson(const ServiceFigures &figures, const Wording &wording)
{
    QJsonArray channels;
    for (const ServiceFigures::Slice &slice : figures.channels) {
        QJsonObject object = toJson(slice);
        object.insert(u"channel"_s, slice.channel);
        channels.append(object);
    }
    QJsonArray topics;
    for (const ServiceFigures::Slice &slice : figures.topics) {
        QJsonObject object = toJson(slice);
        object.insert(u"topic"_s, wording.topics.value(slice.topic));
        topics.append(object);
    }
    return {{u"handling"_s, toJson(figures.handling)},
            {u"waiting"_s, toJson(figures.waiting)},
            {u"recovery"_s, toJson(figures.recovery.share())},
            {u"promises"_s, toJson(figures.promises.share())},
            {u"bot_hand_over"_s, QJsonObject{{u"share"_s, toJson(figures.handOver.share())},
                                             {u"mood_before"_s, toJson(figures.moodBeforeHandOver)},
                                             {u"mood_after"_s, toJson(figures.moodAfterHandOver)},
                                             {u"change"_s, toJson(figures.handOverChange)}}},
            {u"channels"_s, channels},
            {u"topics"_s, topics}};
}

QStringList toTable(const ServiceFigures &figures, const Wording &wording)
{
    if (figures.channels.isEmpty())
        return {};
    QStringList lines{QString(), u"over all months            talks     handled        90 %      waited        90 %     recovered   solved once"_s};
    for (const ServiceFigures::Slice &slice : figures.channels)
        lines += linesOf(slice.channel, slice);
    for (const ServiceFigures::Slice &slice : figures.topics)
        lines += linesOf(wording.topics.value(slice.topic), slice);
    lines << u"Minutes: the median, and what nine in ten stay below. Recovered: opened badly and closed neutral or better. Promises kept: %1; passed on by the bot: %2."_s
                 .arg(percent(figures.promises), percent(figures.handOver));
    return lines;
}

} // namespace rapport::cli
