#pragma once

#include "ui/charts/chartspec.h"
#include "ui/theme/badges.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace rapport {

class Button;
class ChangeLine;
class ChartTableModel;
class ElidedLabel;
class EmptyState;
class Plot;
class PlotView;
class TrendView;
class VerdictLabel;

/// A card with one chart or two, the same data as a table one key (T) away, and its way into files.
/// Empty, it says why and what to do.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(const QString &id, QWidget *parent = nullptr);

    /// At most two charts; the first one's title and measure head the card.
    void setCharts(const QVector<ChartSpec> &charts);
    /// A plot in place of charts by month; opened() then carries the plot's id and the part.
    void setPlot(std::shared_ptr<const Plot> plot);
    /// Instead of charts: one sentence why, one action (may be empty).
    void setEmpty(const QString &title, const QString &sentence, const QString &action = {});
    void setVerdict(Verdict verdict, const QString &change);
    /// What stands under a picture of the card in a file.
    void setFootnote(const QString &footnote) { m_footnote = footnote; }

    /// Never lower than this; a plot with many parts asks for more by itself.
    void setLeastHeight(int height);

    void showTable(bool table);
    [[nodiscard]] bool showsTable() const;
    /// Gives the first chart the focus.
    void focusChart();
    [[nodiscard]] const QVector<TrendView *> &views() const { return m_views; }
    [[nodiscard]] PlotView *plotView() const { return m_plotView; }
    /// What a file of that format ("png", "svg", "csv") holds.
    [[nodiscard]] QByteArray exported(const QString &format) const;

Q_SIGNALS:
    /// The records behind a month of the chart with this id were asked for.
    void opened(const QString &chart, int month);
    void actionTriggered();
    /// A file was written, or why it could not be.
    void exportDone(const QString &path);
    void exportFailed(const QString &path, const QString &reason);

private:
    struct Panel
    {
        QWidget *widget = nullptr;
        QLabel *caption = nullptr;
        QLabel *latest = nullptr;
    };

    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildCharts();
    [[nodiscard]] QWidget *buildTable();
    void showHead(const QString &title, const QString &measure, const QString &note);
    void showTable(int index, const ChartTable &table, const QString &name);
    [[nodiscard]] bool empty() const { return m_charts.isEmpty() && !m_plot; }
    void fitHeight();
    void fillMenu();
    void addLayers(QMenu *menu);
    void askWhere(const QString &format);
    void save(const QString &path, const QString &format);

    QString m_id;
    QString m_footnote;
    int m_leastHeight = 0;
    QVector<ChartSpec> m_charts;
    std::shared_ptr<const Plot> m_plot;
    QLabel *m_title;
    ElidedLabel *m_measure;
    VerdictLabel *m_verdict;
    Button *m_menuButton;
    ChangeLine *m_changes;
    QLabel *m_note;
    QStackedLayout *m_stack;
    QVector<Panel> m_panels;
    QVector<TrendView *> m_views;
    PlotView *m_plotView;
    QVector<ChartTableModel *> m_tables;
    QVector<QTableView *> m_tableViews;
    EmptyState *m_empty;
};

} // namespace rapport
