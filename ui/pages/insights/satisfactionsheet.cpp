#include "ui/pages/insights/satisfactionsheet.h"

#include "models/sentiment/engine.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/support/readingtext.h"

namespace rapport {

using namespace Qt::StringLiterals;

SatisfactionSheet::SatisfactionSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"satisfaction"_s, {u"csat"_s, u"mood"_s, u"ces"_s, u"ces_effort"_s, u"recovery"_s}, workspace, parent)
{
}

void SatisfactionSheet::display()
{
    // What was answered on another scale is no answer to "nobody was asked".
    const auto apart = [this](const QString &kind) { return keptApartText(data().figures.keptApart(fromMonth(), {kind})); };
    const auto orApart = [this](const QString &sentence, const QString &others) { return others.isEmpty() ? unlessFiltered(sentence) : others; };
    const QString satisfied = apart(u"csat"_s);
    const QString easy = apart(u"ces"_s);
    showMeasure(u"csat"_s, orApart(tr("Nobody was asked in these months how satisfied they are. Bring in survey answers, or note one with a customer."), satisfied),
                satisfied);
    ChartSpec mood = moodSpec(data().set.sentiment);
    if (const QString language = workspace().profile().language; !language.isEmpty() && !sentiment::Engine::shared().reads(language))
        mood.note = notReadText(language);
    showSpec(card(u"mood"_s), mood, u"sentiment"_s, data().set.sentiment.whyEmpty,
             unlessFiltered(tr("Nobody said anything in these months. Write down a call or a visit, or bring in reviews.")));
    showMeasure(u"ces"_s, orApart(tr("Nobody was asked in these months whether the shop made it easy, on a scale from 1 to 7."), easy),
                QStringList{tr("Higher is better: 7 is \"very easy\". It never stands in one line with the older question."), easy}.join(u' ').trimmed());
    showMeasure(u"ces_effort"_s, unlessFiltered(tr("Nobody was asked in these months how much effort it took, on a scale from 1 to 5.")),
                tr("Lower is better: 1 is \"very low effort\". The two questions are never converted into each other."));
    showMeasure(u"recovery"_s, unlessFiltered(tr("No conversation of these months began badly, or none could be read.")),
                tr("Conversations that open negative; recovered are those that close neutral or better."));
}

} // namespace rapport
