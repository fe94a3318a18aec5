#include "ui/pages/insights/valuesheet.h"

#include "ui/charts/chartcard.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/monthlyspecs.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

ValueSheet::ValueSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"value"_s, {u"revenue"_s, u"value"_s}, workspace, parent)
{
}

void ValueSheet::display()
{
    const QString sentence = anybodyBought() ? tr("Nobody bought in these months.")
                                             : tr("What customers are worth shows once there are purchases in %1.").arg(data().figures.currency);
    const ChartSpec revenue = revenueSpec(data().figures, fromMonth());
    const bool any = std::any_of(revenue.points.begin(), revenue.points.end(), [](const ChartPoint &point) { return point.value && *point.value != 0; });
    showSpec(card(u"revenue"_s), revenue, {}, any ? QString() : anybodyBought() ? u"elsewhere"_s : u"none"_s, sentence);
    showSpec(card(u"value"_s), valueSpec(data().set.cltv), u"cltv"_s, data().set.cltv.whyEmpty, sentence);
}

} // namespace rapport
