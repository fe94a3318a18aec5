#pragma once

#include "ui/charts/chartspec.h"

#include <QByteArray>
#include <QSize>
#include <QVector>

#include <memory>

namespace rapport {

class Plot;

/// A card's charts side by side as a picture or a table, for a file. Pictures are always in the light theme, with the
/// card's title, what is measured, and `footnote` (period, shop) below.
class ChartExport
{
public:
    ChartExport(const QVector<ChartSpec> &charts, const QString &footnote);
    ChartExport(std::shared_ptr<const Plot> plot, const QString &footnote);

    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    /// UTF-8 with a byte order mark (spreadsheets ask for it), comma, CRLF; one block of rows a chart.
    [[nodiscard]] QByteArray csv() const;

private:
    void paint(QPainter *painter) const;
    [[nodiscard]] QSize pictureSize() const;

    void paintCharts(QPainter *painter, const QRectF &area) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QVector<ChartTable> tables() const;

    QVector<ChartSpec> m_charts;
    std::shared_ptr<const Plot> m_plot; ///< In place of charts.
    QString m_footnote;
};

} // namespace rapport
