#include "ui/pages/insights/loyaltysheet.h"

#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/contractspec.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

LoyaltySheet::LoyaltySheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"loyalty"_s, {u"recommendation"_s, u"retention"_s, u"churn"_s, u"advocacy"_s}, workspace, parent)
{
}

void LoyaltySheet::display()
{
    const TrendSet &set = data().set;
    showSpec(card(u"recommendation"_s), recommendationSpec(set.nps), u"nps"_s, set.nps.whyEmpty,
             unlessFiltered(tr("Nobody was asked in these months how likely they are to recommend the shop. Bring in survey answers, or note one with a customer.")));
    const auto apart = [this](ChartSpec spec, const QString &key) {
        spec.title = measureOf(key).name;
        spec.measure = measureOf(key).what;
        spec.caption.clear();
        return spec;
    };
    const bool chosen = request().trend.filtered();
    const bool bought = chosen || anybodyBought();
    const auto why = [bought](const QString &whyEmpty) { return bought && whyEmpty == u"none" ? u"elsewhere"_s : whyEmpty; };
    const QString sentence = chosen ? tr("No purchases of these customers in these months.")
                           : bought ? tr("Nobody bought in these months.")
                                    : tr("Who comes back shows once there are purchases. Bring in the orders of your till or web shop.");
    showSpec(card(u"retention"_s), apart(returnedSpec(set.churn), u"retention"_s), u"retention"_s, why(rapport::whyEmpty(set.churn.boughtAgain)), sentence);
    ChartSpec lost = apart(lostSpec(set.churn), u"churn"_s);
    lost.note = tr("Active: bought in the last %n days, the shop's own rhythm.", nullptr, set.churn.windowDays);
    showSpec(card(u"churn"_s), lost, u"churn"_s, why(set.churn.whyEmpty), sentence);
    showMeasure(u"advocacy"_s,
                unlessFiltered(tr("Who recommends the shop shows once customers bring others, or praise it in public. Bring in reviews, or note who sent whom.")),
                keptApartText(data().figures.keptApart(fromMonth(), {u"review"_s})));
    launch(this, showContracts());
}

QCoro::Task<> LoyaltySheet::showContracts()
{
    const QPointer<LoyaltySheet> guard(this);
    const TrendRequest asked = request().trend;
    const auto future = workspace().initiatives().contractLife(asked);
    const Result<ContractLife> life = co_await future;
    if (!guard || asked != request().trend || !life || !life->any)
        co_return;
    // The cards come with the first contract and stay.
    if (!card(u"contract_churn"_s)) {
        addCard(u"contract_churn"_s);
        addCard(u"contract_life"_s);
    }
    showMeasure(u"contract_churn"_s, tr("No contract ran in these months."));
    ChartSpec spec = contractLifeSpec(*life);
    ChartCard *lasting = card(u"contract_life"_s);
    if (life->steps.isEmpty()) {
        lasting->setEmpty(spec.title, life->contracts < metrics::fewest ? tr("%1 of the %2 contracts needed to say how long they last.").arg(life->contracts).arg(metrics::fewest)
                                                                        : tr("No contract has ended yet: how long they last shows once some do."));
        co_return;
    }
    lasting->setFootnote(workspace().profile().name);
    lasting->setCharts({spec});
}

} // namespace rapport
