#include "ui/pages/insights/servicesheet.h"

#include "ui/charts/chartcard.h"

namespace rapport {

using namespace Qt::StringLiterals;

ServiceSheet::ServiceSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"service"_s, {u"fcr"_s, u"waiting"_s, u"handling"_s, u"promises"_s, u"bot_hand_over"_s}, workspace, parent)
{
}

void ServiceSheet::display()
{
    qint64 waiting = 0;
    for (const MonthlyFigures::Month &month : data().figures.months)
        waiting += month.provisionalCases;
    const QString rule = tr("Solved first time: one contact, then %n quiet days.", nullptr, data().figures.fcrWindowDays);
    const QString open = waiting == 0 ? QString()
        : waiting == 1                ? u' ' + tr("1 resolved case is younger than that and counts later.")
                                      : u' ' + tr("%n resolved cases are younger than that and count later.", nullptr, static_cast<int>(waiting));
    showMeasure(u"fcr"_s, tr("No case was resolved in these months. Bring in the cases of your help desk, or mark a customer's open question as solved."), rule + open);
    showMeasure(u"waiting"_s, tr("No conversation of these months says how long the customer waited. Bring it in with a column for the waiting time."));
    showMeasure(u"handling"_s, tr("No conversation of these months says how long it took. Bring it in with a column for the duration."));
    showMeasure(u"promises"_s, tr("Nothing that was promised fell due in these months. Mark a follow-up as promised when writing it down."));
    showMeasure(u"bot_hand_over"_s, tr("There is no chat with a bot in these months."));
}

} // namespace rapport
