#include "models/metrics/survival.h"

#include "models/metrics/distributions.h"
#include "models/metrics/proportion.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rapport::metrics {

QVector<Contract> joined(QVector<Contract> contracts)
{
    std::sort(contracts.begin(), contracts.end(), [](const Contract &a, const Contract &b) { return a.startDay < b.startDay; });
    QVector<Contract> spells;
    for (const Contract &contract : std::as_const(contracts)) {
        if (spells.isEmpty() || (spells.last().endDay && *spells.last().endDay < contract.startDay)) {
            spells.append(contract);
            continue;
        }
        Contract &spell = spells.last();
        if (spell.endDay && contract.endDay)
            spell.endDay = std::max(*spell.endDay, *contract.endDay);
        else
            spell.endDay.reset();
    }
    return spells;
}

ContractCount contractsEnded(const QVector<Contract> &contracts, int fromDay, int beforeDay)
{
    ContractCount count;
    for (const Contract &contract : contracts) {
        if (contract.startDay >= fromDay || (contract.endDay && *contract.endDay <= fromDay))
            continue;
        ++count.active;
        // An end is the first day without: on the first of the next month the last day was in this one.
        count.ended += contract.endDay && *contract.endDay <= beforeDay ? 1 : 0;
    }
    return count;
}

Estimate contractChurn(const QVector<Contract> &contracts, int fromDay, int beforeDay)
{
    const ContractCount count = contractsEnded(contracts, fromDay, beforeDay);
    return share(count.ended, count.active);
}

QVector<SurvivalStep> survival(const QVector<Contract> &contracts, int asOfDay)
{
    struct Count
    {
        qint64 ended = 0;
        qint64 cutOff = 0;
    };
    std::map<int, Count> days;
    qint64 atRisk = 0;
    for (const Contract &contract : contracts) {
        if (contract.startDay > asOfDay)
            continue;
        const bool ended = contract.endDay && *contract.endDay <= asOfDay;
        const int length = std::max(0, (ended ? *contract.endDay : asOfDay) - contract.startDay);
        Count &count = days[length];
        ++(ended ? count.ended : count.cutOff);
        ++atRisk;
    }
    QVector<SurvivalStep> steps;
    double share = 1;
    double greenwood = 0;
    for (const auto &[day, count] : days) {
        if (count.ended > 0) {
            const double n = static_cast<double>(atRisk);
            const double d = static_cast<double>(count.ended);
            share *= (n - d) / n;
            greenwood += n > d ? d / (n * (n - d)) : 0;
            SurvivalStep step{day, share, share, share, atRisk, count.ended};
            if (share > 0 && share < 1) {
                const double half = z95 * std::sqrt(greenwood) / std::abs(std::log(share));
                step.low = std::pow(share, std::exp(half));
                step.high = std::pow(share, std::exp(-half));
            }
            steps.append(step);
        }
        atRisk -= count.ended + count.cutOff;
    }
    return steps;
}

} // namespace rapport::metrics
