#include "ui/support/customertext.h"

#include "ui/support/entrytext.h"
#include "ui/support/moneytext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerText)
};

constexpr qsizetype newest = 4; ///< Moods that count as "now"; as many at most before them.

struct Group
{
    double mean = 0;
    double spread = 0; ///< Variance of the mean.
    qsizetype count = 0;
};

Group groupOf(const QVector<double> &moods)
{
    Group group;
    group.count = moods.size();
    for (const double mood : moods)
        group.mean += mood / static_cast<double>(group.count);
    double squares = 0;
    for (const double mood : moods)
        squares += (mood - group.mean) * (mood - group.mean);
    if (group.count > 1)
        group.spread = squares / static_cast<double>(group.count - 1) / static_cast<double>(group.count);
    return group;
}

} // namespace

CustomerLine customerLine(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar)
{
    const CustomerSummary &summary = row.summary;
    CustomerLine line;
    line.name = row.name.isEmpty() ? row.company : row.name;
    if (summary.lastContactAt > 0)
        line.date = moments.brief(calendar.at(summary.lastContactAt));
    if (summary.lastKind.isEmpty())
        line.detail = row.company.isEmpty() || row.company == line.name ? Words::tr("Nothing written down yet") : row.company;
    else if (summary.lastText.isEmpty())
        line.detail = kindText(summary.lastKind);
    else
        line.detail = Words::tr("%1 · %2", "kind of entry, what was said").arg(kindText(summary.lastKind), summary.lastText);
    const auto mood = summary.mood ? std::optional(*summary.mood / 1000.0) : std::nullopt;
    line.band = mood ? moodBand(*mood, summary.moodMixed) : MoodBand::None;
    QStringList spoken{line.name, row.company == line.name ? QString() : row.company, moodText(mood, summary.moodMixed), line.date, line.detail};
    spoken.removeAll(QString());
    line.spoken = spoken.join(u", "_s);
    return line;
}

QString orderReason(const CustomerRow &row, CustomerSort sort, const QString &currency)
{
    const CustomerSummary &summary = row.summary;
    if (sort == CustomerSort::Mood) {
        const auto mood = summary.mood ? std::optional(*summary.mood / 1000.0) : std::nullopt;
        const QString now = moodText(mood, summary.moodMixed);
        return summary.lastText.isEmpty() || !mood ? now : Words::tr("%1 · %2", "mood, what was said").arg(now, summary.lastText);
    }
    if (sort != CustomerSort::Spent)
        return {};
    if (summary.purchases == 0)
        return Words::tr("No purchase yet");
    const QString times = summary.purchases == 1 ? Words::tr("1 purchase") : Words::tr("%n purchases", nullptr, summary.purchases);
    return Words::tr("%1 in %2", "amount, number of purchases").arg(moneyText(summary.spentMinor, currency), times);
}

QString moodTrend(const QVector<TimelineEntry> &newestFirst)
{
    QVector<double> moods;
    for (const TimelineEntry &entry : newestFirst) {
        if (const auto score = moodScore(entry.mood))
            moods.append(*score);
    }
    if (moods.isEmpty())
        return Words::tr("Nothing said yet.");
    if (moods.size() == 1)
        return Words::tr("One conversation so far: no trend yet.");
    if (moods.size() < newest + 3)
        return Words::tr("%n conversations so far: too few for a trend.", nullptr, static_cast<int>(moods.size()));

    const Group now = groupOf(moods.mid(0, newest));
    const Group before = groupOf(moods.mid(newest, newest));
    const double change = now.mean - before.mean;
    // Two standard errors of a difference of two small samples, and never less than people would notice.
    const bool real = std::abs(change) > 2.0 * std::sqrt(now.spread + before.spread) && std::abs(change) >= 0.1;
    const QString direction = !real ? Words::tr("About the same") : change < 0 ? Words::tr("Falling") : Words::tr("Rising");
    return Words::tr("%1: last %2 %3, the %4 before %5 (%6 conversations).")
        .arg(direction, QLocale().toString(now.count), scoreText(now.mean), QLocale().toString(before.count), scoreText(before.mean), QLocale().toString(now.count + before.count));
}

RhythmText rhythmText(const CustomerBrief &brief)
{
    const CustomerSummary &summary = brief.summary;
    if (summary.purchases == 0)
        return {Words::tr("No purchase yet"), {}};
    const QString last = brief.daysSincePurchase ? Words::tr("last %1", "last 50 days ago")
                                                       .arg(*brief.daysSincePurchase == 0 ? Words::tr("today")
                                                            : *brief.daysSincePurchase == 1 ? Words::tr("yesterday")
                                                                                            : Words::tr("%n days ago", nullptr, *brief.daysSincePurchase))
                                                 : QString();
    if (!brief.usualGapDays) {
        const QString count = summary.purchases == 1 ? Words::tr("Bought once") : Words::tr("Bought %n times", nullptr, summary.purchases);
        return {last.isEmpty() ? count : QString(count + u", "_s + last), Words::tr("too few purchase days to say how often")};
    }
    const QString every = *brief.usualGapDays == 1 ? Words::tr("Buys every day") : Words::tr("Buys every %n days", nullptr, *brief.usualGapDays);
    QString note = last;
    if (brief.daysSincePurchase && *brief.daysSincePurchase > 2 * *brief.usualGapDays)
        note += Words::tr(", more than twice as long as usual");
    return {every, note};
}

QString peopleText(qint64 count)
{
    return count == 1 ? Words::tr("1 person") : Words::tr("%1 people").arg(QLocale().toString(count));
}

} // namespace rapport
