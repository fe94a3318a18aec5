// The order by risk of CustomerListModel: the database knows no forecast, so the whole list is read and sorted here.

#include "models/items/customerlistmodel.h"
#include "models/items/whendone.h"
#include "models/services/customers.h"
#include "models/workspace.h"

#include <algorithm>

namespace rapport {

namespace {

/// Larger comes first: those at risk by how likely they stay away, then all others the same way, then who has no forecast.
double urgency(const forecast::CustomerForecast *row)
{
    if (!row || !row->noPurchase)
        return -1;
    return row->atRisk ? 2 + *row->noPurchase : *row->noPurchase;
}

} // namespace

void CustomerListModel::loadByRisk(int generation)
{
    ForecastRequest request;
    request.totals = false;
    whenDone(this, m_workspace.forecasts().latest(request), [this, generation](const Result<Forecasts::Shop> &shop) {
        if (generation != m_generation)
            return;
        if (!shop)
            return fail(shop.error());
        m_forecast = *shop;
        whenDone(this, m_workspace.customers().list(m_query, 0), [this, generation](const Result<CustomerList> &list) {
            if (generation != m_generation)
                return;
            if (!list)
                return fail(list.error());
            showByRisk(list->ids);
        });
    });
}

void CustomerListModel::showByRisk(QVector<CustomerId> ids)
{
    QVector<std::pair<double, CustomerId>> ranked;
    ranked.reserve(ids.size());
    for (const CustomerId id : ids)
        ranked.append({urgency(m_forecast->row(id.value())), id});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; i < ids.size(); ++i)
        ids[i] = ranked[i].second;
    m_rows.clear();
    if (ids != m_ids) {
        resetTo(ids);
    } else {
        // The same order: what is selected and where one has scrolled to stay.
        m_wanted.clear();
        m_pending.clear();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_ids.size()) - 1));
    }
    m_recent.clear();
    finishLoading();
}

} // namespace rapport
