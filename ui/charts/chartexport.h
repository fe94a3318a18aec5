#pragma once

#include "ui/charts/chartspec.h"

#include <QByteArray>
#include <QSize>
#include <QVector>

#include <memory>

namespace rapport {

class Plot;

/// What a card shows beside its charts.
struct ExportFrame
{
    QString verdict;  ///< "▲ +0.012 a month, real"; empty: none.
    QString footnote; ///< Shop, period, and whose figures they are.
    QVector<QVector<ChartLayer>> hidden; ///< By chart: what a person switched off.
};

/// A card's charts side by side as a picture or a table, for a file. Pictures are always in the light theme and say what the card says: title, what
/// is measured, verdict, changes and note, and below them what pointing would tell, the last full month's range and n.
class ChartExport
{
public:
    ChartExport(const QVector<ChartSpec> &charts, const ExportFrame &frame);
    ChartExport(std::shared_ptr<const Plot> plot, const ExportFrame &frame);

    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    /// UTF-8 with a byte order mark (spreadsheets ask for it), comma, CRLF; one block of rows a chart.
    [[nodiscard]] QByteArray csv() const;

private:
    void paint(QPainter *painter) const;
    [[nodiscard]] QSize pictureSize() const;

    void paintHead(QPainter *painter, QRectF row) const;
    void paintCharts(QPainter *painter, const QRectF &area) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;
    /// The last full month of each chart, with its range and n.
    [[nodiscard]] QStringList counts() const;
    [[nodiscard]] QString changes() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int bodyHeight() const;
    [[nodiscard]] int noteHeight() const;
    [[nodiscard]] QVector<ChartTable> tables() const;

    QVector<ChartSpec> m_charts;
    std::shared_ptr<const Plot> m_plot; ///< In place of charts.
    ExportFrame m_frame;
};

} // namespace rapport
