#pragma once

#include "models/series/trends.h"
#include "ui/pages/insights/insightssheet.h"

namespace rapport {

struct ChartSpec;
class CardGrid;
class MetricStrip;

/// The shop at a glance: cards that compare three months with three, and the four series.
class OverviewSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit OverviewSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;
    void openPoint(const QString &chart, int month) override;

private:
    struct Data
    {
        TrendSet set;           ///< Of the charts.
        TrendSet compared;      ///< Of the cards: the months they compare.
        MonthlyFigures figures; ///< Of the cards.
    };

    void display();
    void showMetrics();
    void showCharts();
    void showCard(ChartCard *chart, const QVector<ChartSpec> &specs, const QString &whyEmpty, const QString &sentence);

    MetricStrip *m_strip;
    CardGrid *m_grid;
    Data m_data;
};

} // namespace rapport
