#include "ui/pages/insights/valuesheet.h"

#include "models/services/forecasts.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/forecastplot.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

ValueSheet::ValueSheet(Workspace &workspace, QWidget *parent)
    : MonthlySheet(u"value"_s, {u"revenue"_s, u"value"_s, u"forecast"_s, u"forecastcheck"_s}, workspace, parent)
{
}

void ValueSheet::display()
{
    const bool chosen = request().trend.filtered();
    const bool bought = chosen || anybodyBought();
    const QString sentence = chosen ? tr("No purchases of these customers in these months.")
                           : bought ? tr("Nobody bought in these months.")
                                    : tr("What customers are worth shows once there are purchases in %1.").arg(data().figures.currency);
    const ChartSpec revenue = revenueSpec(data().figures, fromMonth());
    const bool any = std::any_of(revenue.points.begin(), revenue.points.end(), [](const ChartPoint &point) { return point.value && *point.value != 0; });
    const QString noRevenue = request().trend.byEntry() ? u"not-for-this-filter"_s : bought ? u"elsewhere"_s : u"none"_s;
    showSpec(card(u"revenue"_s), revenue, {}, any ? QString() : noRevenue, sentence);
    const QString noValue = data().set.cltv.whyEmpty;
    showSpec(card(u"value"_s), valueSpec(data().set.cltv), u"cltv"_s, chosen && noValue == u"none" ? u"elsewhere"_s : noValue, sentence);
    launch(this, expect());
}

QCoro::Task<> ValueSheet::expect()
{
    const QPointer<ValueSheet> guard(this);
    // The last forecast at once; what purchases since change of it follows.
    const auto latestFuture = workspace().forecasts().latest();
    const auto nowFuture = workspace().forecasts().shop();
    const Result<Forecasts::Shop> latest = co_await latestFuture;
    if (guard)
        showForecast(latest);
    const Result<Forecasts::Shop> now = co_await nowFuture;
    if (guard && !(latest && now && *latest == *now))
        showForecast(now);
}

void ValueSheet::showForecast(const Result<Forecasts::Shop> &found)
{
    ChartCard *expected = card(u"forecast"_s);
    ChartCard *check = card(u"forecastcheck"_s);
    if (!found || (*found)->backtests.empty()) {
        check->setEmpty(tr("Earlier forecasts, and what happened"), tr("Once the shop has three months behind it in which customers came back, this shows how right a forecast of then would have been."));
    } else {
        check->setFootnote(workspace().profile().name);
        check->setPlot(std::make_shared<BarPlot>(forecastCheckSpec(**found)));
    }
    if (!found || !(*found)->totals || (*found)->verdict.gate == forecast::Gate::NotEnough) {
        expected->setEmpty(
            tr("What to expect"),
            tr("Not enough data to expect anything: at least %1 customers must have bought again.").arg(forecast::fewestRepeatBuyers));
        return;
    }
    expected->setFootnote(workspace().profile().name);
    BarSpec spec = forecastSpec(**found, data().figures.currency);
    spec.head.note = QStringList{spec.head.note, otherCurrenciesText(data().figures.otherCurrencies(data().figures.span.from))}.join(u' ').trimmed();
    if (request().trend.filtered())
        spec.head.note = QStringList{tr("Of all customers, whatever the filters."), spec.head.note}.join(u' ').trimmed();
    expected->setPlot(std::make_shared<BarPlot>(spec));
}

} // namespace rapport
