#include "ui/pages/insights/sheetcatalog.h"

#include "ui/pages/insights/cohortsheet.h"
#include "ui/pages/insights/driversheet.h"
#include "ui/pages/insights/initiativesheet.h"
#include "ui/pages/insights/journeysheet.h"
#include "ui/pages/insights/loyaltysheet.h"
#include "ui/pages/insights/overviewsheet.h"
#include "ui/pages/insights/relationsheet.h"
#include "ui/pages/insights/satisfactionsheet.h"
#include "ui/pages/insights/servicesheet.h"
#include "ui/pages/insights/teamsheet.h"
#include "ui/pages/insights/valuesheet.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

template<class Sheet>
InsightsSheet *make(Workspace &workspace, QWidget *parent)
{
    return new Sheet(workspace, parent);
}

} // namespace

QVector<SheetEntry> sheetCatalog()
{
    return {
        {u"overview"_s, Words::tr("Overview"), Words::tr("The shop at a glance: what changed and what did not."), make<OverviewSheet>},
        {u"loyalty"_s, Words::tr("Loyalty"), Words::tr("Who recommends the shop, comes back, stays away."), make<LoyaltySheet>},
        {u"satisfaction"_s, Words::tr("Satisfaction"), Words::tr("What customers say: satisfied, easy or not, in what mood."), make<SatisfactionSheet>},
        {u"service"_s, Words::tr("Service"), Words::tr("What the shop does: solved at once, how long it took, promises kept."), make<ServiceSheet>},
        {u"value"_s, Words::tr("Value"), Words::tr("What customers are worth, so far and in the months to come."), make<ValueSheet>},
        {u"cohorts"_s, Words::tr("Cohorts"), Words::tr("Who comes back, by the month of the first purchase; segments; seasons."), make<CohortSheet>},
        {u"drivers"_s, Words::tr("Drivers"), Words::tr("What good or bad mood goes with."), make<DriverSheet>},
        {u"journey"_s, Words::tr("Journey"), Words::tr("Touchpoints in order: where mood drops, where people leave."), make<JourneySheet>},
        {u"relations"_s, Words::tr("Relations"), Words::tr("Which figures move together, earlier against later."), make<RelationSheet>},
        {u"initiatives"_s, Words::tr("Initiatives"), Words::tr("What an action cost and brought."), make<InitiativeSheet>},
        {u"team"_s, Words::tr("Team"), Words::tr("The same by member of staff, fair to small samples."), make<TeamSheet>},
    };
}

} // namespace rapport
