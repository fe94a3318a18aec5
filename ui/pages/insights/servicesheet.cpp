#include "ui/pages/insights/servicesheet.h"

#include "ui/charts/chartcard.h"

namespace rapport {

using namespace Qt::StringLiterals;

ServiceSheet::ServiceSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"service"_s, {u"fcr"_s}, workspace, parent)
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
}

} // namespace rapport
