#include "ui/pages/insights/servicesheet.h"

#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/serviceplots.h"
#include "ui/support/launch.h"
#include "ui/support/numbertext.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

ServiceSheet::ServiceSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"service"_s,
                   {u"fcr"_s, u"confirmed"_s, u"waiting"_s, u"handling"_s, u"waiting_by"_s, u"handling_by"_s, u"solved_by"_s,
                    u"recovered_by"_s, u"promises"_s, u"bot_hand_over"_s},
                   workspace, parent)
{}

void ServiceSheet::display()
{
    qint64 waiting = 0;
    for (const MonthlyFigures::Month &month : data().figures.months)
        waiting += month.provisionalCases;
    const QString rule = tr("Solved first time: one contact, then %n quiet days.", nullptr, data().figures.fcrWindowDays);
    const QString open = waiting == 0 ? QString()
        : waiting == 1                ? u' ' + tr("1 resolved case is younger than that and counts later.")
                                      : u' ' + tr("%n resolved cases are younger than that and count later.", nullptr, static_cast<int>(waiting));
    showMeasure(u"fcr"_s, unlessFiltered(tr("No case was resolved in these months. Bring in the cases of your help desk, or mark a customer's open question as solved.")), rule + open);
    showMeasure(u"confirmed"_s,
                unlessFiltered(tr("No customer was asked in these months whether the matter is solved. Choose what they say with the matter of an entry, or bring in the cases of your help desk with a column for it, yes or no.")));
    showMeasure(u"waiting"_s, unlessFiltered(tr("No conversation of these months says how long the customer waited. Bring it in with a column for the waiting time.")));
    showMeasure(u"handling"_s, unlessFiltered(tr("No conversation of these months says how long it took. Bring it in with a column for the duration.")));
    showMeasure(u"promises"_s,
                unlessFiltered(tr("Nothing that was promised fell due in these months. Mark a follow-up as promised when writing it down.")));
    showMeasure(u"bot_hand_over"_s, unlessFiltered(tr("There is no chat with a bot in these months.")), handOverText());
    launch(this, showSlices());
}

QString ServiceSheet::handOverText() const
{
    const metrics::Estimate &before = data().service.moodBeforeHandOver;
    const metrics::Estimate &after = data().service.moodAfterHandOver;
    const metrics::Change &change = data().service.handOverChange;
    if (!before.value || !after.value || !change.difference)
        return {};
    return tr("Passed on, the mood went from %1 to %2: %3 (%4), %5.", "two moods, mean difference, its range, what it is called")
        .arg(scoreText(*before.value), scoreText(*after.value), scoreText(*change.difference), rangeText(scoreText(change.low), scoreText(change.high)),
             change.real() ? tr("a change") : tr("within noise"));
}

QCoro::Task<> ServiceSheet::showSlices()
{
    const QPointer<ServiceSheet> guard(this);
    const auto topicsFuture = workspace().shop().topics();
    const Result<QVector<Topic>> topics = co_await topicsFuture;
    if (!guard || !topics)
        co_return;
    ShopNames names;
    for (const Topic &topic : *topics)
        names.topics.insert(topic.id, topic.name);
    const ServiceFigures &service = data().service;
    showSlice(timesSpec(service, Times::Waiting, names),
              tr("Fewer than 10 conversations of any one kind say how long the customer waited."));
    showSlice(timesSpec(service, Times::Handling, names), tr("Fewer than 10 conversations of any one kind say how long they took."));
    showSlice(solvedSpec(service, names), tr("No case with a topic was resolved in these months."));
    showSlice(recoveredSpec(service), tr("No conversation of these months began badly, or none could be read."));
}

void ServiceSheet::showSlice(const BarSpec &spec, const QString &sentence)
{
    if (spec.bars.isEmpty())
        showEmpty(card(spec.head.id), spec.head.title, u"elsewhere"_s, sentence);
    else
        showPlot(card(spec.head.id), std::make_shared<BarPlot>(spec));
}

} // namespace rapport
