#pragma once

#include "models/series/trends.h"
#include "models/services/trendrequest.h"
#include "storage/changeset.h"
#include "storage/error.h"

#include <QCoroTask>
#include <QWidget>

class QGridLayout;
class QScrollArea;
class QTimer;

namespace rapport {

class BusyBar;
class ChartCard;
struct ChartSpec;
class FilterBar;
class MessageBar;
class MetricStrip;
class Workspace;

/// The shop by month: cards that compare, charts that show, and the records behind each point.
class InsightsPage : public QWidget
{
    Q_OBJECT
public:
    explicit InsightsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads everything anew, at once.
    void refresh();
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    /// "recommendation", "return", "value" or "mood".
    [[nodiscard]] ChartCard *card(const QString &id) const;

Q_SIGNALS:
    void customerActivated(rapport::CustomerId customer);
    /// The way out of an empty page.
    void importRequested();
    /// What is shown is up to date.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        TrendRequest request;
        TrendSet set;           ///< Of the charts.
        TrendSet compared;      ///< Of the cards: the months they compare.
        MonthlyFigures figures; ///< Of the cards.
    };

    [[nodiscard]] QWidget *buildContent();
    void buildCards();
    void markStale(const ChangeSet &changes);
    QCoro::Task<> load(int generation);
    QCoro::Task<> loadChoices();
    void display(const Shown &shown);
    void complain(const Error &problem);
    void showMetrics();
    void showCharts();
    void showCard(ChartCard *card, const QVector<ChartSpec> &specs, const QString &whyEmpty, const QString &sentence);
    /// The way out of an empty card: all customers, all months, or an import.
    void leaveEmpty();
    void openRecords(const QString &chart, int month);
    void arrange();

    Workspace &m_workspace;
    FilterBar *m_filters;
    MetricStrip *m_strip;
    QScrollArea *m_scroll;
    QWidget *m_charts;
    QGridLayout *m_grid;
    MessageBar *m_messages;
    BusyBar *m_busy;
    QTimer *m_quiet;
    QVector<ChartCard *> m_cards;
    Shown m_shown;
    int m_generation = 0;
    bool m_stale = true;
};

} // namespace rapport
