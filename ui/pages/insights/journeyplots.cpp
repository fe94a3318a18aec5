#include "ui/pages/insights/journeyplots.h"

#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/moodplots.h"
#include "ui/pages/insights/plotaxes.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString stepTitle(const metrics::JourneyStep &step)
{
    return Words::tr("%1, usually point %2 of a story", "touchpoint, its position")
        .arg(touchpointName(metrics::touchpointId(step.touchpoint)), QLocale().toString(std::lround(step.position)));
}

/// What the rows of both plots have in common.
PlotBar rowOf(const metrics::JourneyStep &step)
{
    PlotBar bar;
    bar.label = touchpointName(metrics::touchpointId(step.touchpoint));
    bar.said.title = stepTitle(step);
    return bar;
}

QString verdictWord(bool real)
{
    return real ? Words::tr("real") : Words::tr("within noise");
}

} // namespace

QString touchpointName(const QString &id)
{
    static const QHash<QString, const char *> names{{u"first-contact"_s, QT_TRANSLATE_NOOP("Insights", "First contact")},
                                                    {u"first-purchase"_s, QT_TRANSLATE_NOOP("Insights", "First purchase")},
                                                    {u"call"_s, QT_TRANSLATE_NOOP("Insights", "Call")},
                                                    {u"visit"_s, QT_TRANSLATE_NOOP("Insights", "Visit")},
                                                    {u"email"_s, QT_TRANSLATE_NOOP("Insights", "E-mail")},
                                                    {u"chat"_s, QT_TRANSLATE_NOOP("Insights", "Chat")},
                                                    {u"social"_s, QT_TRANSLATE_NOOP("Insights", "Social media")},
                                                    {u"complaint"_s, QT_TRANSLATE_NOOP("Insights", "Complaint")},
                                                    {u"reply"_s, QT_TRANSLATE_NOOP("Insights", "Our reply or call")},
                                                    {u"purchase"_s, QT_TRANSLATE_NOOP("Insights", "Later purchase")},
                                                    {u"refund"_s, QT_TRANSLATE_NOOP("Insights", "Refund")},
                                                    {u"survey"_s, QT_TRANSLATE_NOOP("Insights", "Survey answer")},
                                                    {u"review"_s, QT_TRANSLATE_NOOP("Insights", "Public review")}};
    const char *name = names.value(id);
    return name ? Words::tr(name) : id;
}

BarSpec journeyMoodSpec(const metrics::Journey &journey)
{
    BarSpec spec;
    spec.head.id = u"moves"_s;
    spec.head.title = Words::tr("Where mood changes");
    spec.head.measure = Words::tr("from a customer's last words before it to the words at it or next");
    spec.head.note = Words::tr("In the order customers usually come by them. Pale bars are within noise; a complaint is told by what it "
                               "asks for, not by its mood.");
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Touchpoint"), Words::tr("Position"),  Words::tr("Change of mood"), Words::tr("From"),
                               Words::tr("To"),         Words::tr("Customers"), Words::tr("Verdict")};
    spec.head.table.rawColumns = {u"touchpoint"_s, u"position"_s, u"change"_s, u"low"_s, u"high"_s, u"n"_s, u"adjusted_p"_s};
    double low = -0.05;
    double high = 0.05;
    for (const metrics::JourneyStep &step : journey.steps) {
        PlotBar bar = rowOf(step);
        const QString position = QLocale().toString(std::lround(step.position));
        const QString count = countText(step.moodCustomers);
        if (!step.mood.difference) {
            metrics::Estimate none;
            none.n = step.moodCustomers;
            bar.text = none.n == 0 ? Words::tr("Nothing said before and after") : missingText(none.n);
            bar.said.figure = bar.text;
            spec.head.table.rows.append({bar.label, position, u"–"_s, u"–"_s, u"–"_s, count, bar.text});
            spec.head.table.raw.append(
                {metrics::touchpointId(step.touchpoint), rawNumber(step.position), {}, {}, {}, QString::number(step.moodCustomers), {}});
        } else {
            bar.value = step.mood.difference;
            bar.low = step.mood.low;
            bar.high = step.mood.high;
            bar.fill = *bar.value < 0 ? &Theme::detractors : &Theme::promoters;
            bar.pale = !step.moodReal();
            bar.text = scoreText(*bar.value);
            bar.said.figure = bar.text;
            bar.said.basis = QStringList{rangeText(scoreText(step.mood.low), scoreText(step.mood.high)),
                                         countedText(step.moodCustomers, Counted::Customers), verdictWord(step.moodReal())}
                                 .join(u" · "_s);
            low = std::min(low, step.mood.low);
            high = std::max(high, step.mood.high);
            spec.head.table.rows.append(
                {bar.label, position, bar.text, scoreText(step.mood.low), scoreText(step.mood.high), count, verdictWord(step.moodReal())});
            spec.head.table.raw.append({metrics::touchpointId(step.touchpoint), rawNumber(step.position), rawNumber(*bar.value),
                                        rawNumber(step.mood.low), rawNumber(step.mood.high), QString::number(step.moodCustomers),
                                        rawNumber(step.moodAdjusted)});
        }
        bar.said.open = openText(step.moodRecords.size());
        spec.bars.append(bar);
    }
    scoreAxis(spec, low, high);
    spec.head.spoken = Words::tr("%1, %2. %3 touchpoints in order. Arrow keys go from bar to bar, T shows the table.")
                           .arg(spec.head.title, spec.head.measure, countText(spec.bars.size()));
    return spec;
}

BarSpec journeyLeaveSpec(const metrics::Journey &journey)
{
    BarSpec spec;
    spec.head.id = u"leaves"_s;
    spec.head.title = Words::tr("Where people leave");
    spec.head.measure = Words::tr("share for whom it was the last point, silent for over %1 days").arg(journey.windowDays);
    spec.head.table.newestFirst = false;
    spec.head.table.columns = {Words::tr("Touchpoint"), Words::tr("Left after it"), Words::tr("From"),
                               Words::tr("To"),         Words::tr("Customers"),     Words::tr("Verdict")};
    spec.head.table.rawColumns = {u"touchpoint"_s, u"left"_s, u"low"_s, u"high"_s, u"n"_s, u"adjusted_p"_s};
    spec.mark = journey.left.value;
    spec.markText = journey.left.value ? Words::tr("average %1").arg(percentText(*journey.left.value)) : QString();
    for (const metrics::JourneyStep &step : journey.steps) {
        PlotBar bar = rowOf(step);
        bar.value = step.left.value;
        bar.low = step.left.low;
        bar.high = step.left.high;
        bar.pale = !step.leftReal();
        bar.text = step.left.value ? percentText(*step.left.value) : whyText(step.left, Counted::Customers);
        bar.said.figure = bar.text;
        const QString verdict = !step.leftMore.difference       ? Words::tr("too few to compare")
                                : !step.leftReal()              ? Words::tr("no different from the others")
                                : *step.leftMore.difference > 0 ? Words::tr("more than at the others")
                                                                : Words::tr("fewer than at the others");
        if (step.left.value)
            bar.said.basis =
                QStringList{percentRange(*step.left.low, *step.left.high), countedText(step.left.n, Counted::Customers), verdict}.join(
                    u" · "_s);
        bar.said.open = openText(step.leftRecords.size());
        spec.bars.append(bar);
        const auto text = [](const std::optional<double> &value) { return value ? percentText(*value) : u"–"_s; };
        const auto raw = [](const std::optional<double> &value) { return value ? rawNumber(*value) : QString(); };
        spec.head.table.rows.append(
            {bar.label, text(step.left.value), text(step.left.low), text(step.left.high), countText(step.left.n), verdict});
        spec.head.table.raw.append({metrics::touchpointId(step.touchpoint), raw(step.left.value), raw(step.left.low), raw(step.left.high),
                                    QString::number(step.left.n), step.leftMore.difference ? rawNumber(step.leftAdjusted) : QString()});
    }
    shareAxis(spec);
    const double silent = journey.customers > 0 ? static_cast<double>(journey.silent) / static_cast<double>(journey.customers) : 0;
    spec.head.note =
        Words::tr("%1 of %2 customers have been silent for longer. Pale bars are no different from the others by more than chance.")
            .arg(percentText(silent), countText(journey.customers));
    spec.head.spoken = Words::tr("%1, %2. %3 touchpoints in order. Arrow keys go from bar to bar, T shows the table.")
                           .arg(spec.head.title, spec.head.measure, countText(spec.bars.size()));
    return spec;
}

BarSpec journeyAfterSpec(const metrics::Journey &journey)
{
    BarSpec spec = driverSpec(journey.after, {u"after"_s}, {}, u"after"_s, Words::tr("Said right after"));
    spec.head.measure = Words::tr("mood of the words that follow a touchpoint, against everything else customers say");
    return spec;
}

} // namespace rapport
