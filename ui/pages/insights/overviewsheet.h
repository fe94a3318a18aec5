#pragma once

#include "models/series/trends.h"
#include "ui/pages/insights/insightssheet.h"

#include <optional>

class QLabel;

namespace rapport {

struct ChartSpec;
class CardGrid;
class MetricStrip;

/// The shop at a glance: a card for every figure there is, three months against three, and the four series.
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
        TrendSet wide;          ///< Of the cards and of what the charts are compared with.
        MonthlyFigures figures; ///< As wide, with the figures about service in; no months until they are read.
    };

    /// What was read before, for both requests; empty where any of it was not.
    [[nodiscard]] std::optional<Data> known(const TrendRequest &asked, const TrendRequest &wide) const;
    void display();
    void showMetrics();
    void showCharts();
    /// `key`: of MonthlyFigures, for what the first chart is compared with.
    void showCard(ChartCard *chart, QVector<ChartSpec> specs, const QString &key, const QString &whyEmpty, const QString &sentence);

    MetricStrip *m_strip;
    QLabel *m_missing; ///< The figures without a card.
    CardGrid *m_grid;
    Data m_data;
};

} // namespace rapport
