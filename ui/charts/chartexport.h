#pragma once

#include "ui/charts/chartspec.h"

#include <QByteArray>
#include <QSize>
#include <QVector>

namespace rapport {

/// A card's charts side by side as a picture or a table, for a file. Pictures are always in the light theme, with the
/// card's title, what is measured, and `footnote` (period, shop) below.
class ChartExport
{
public:
    ChartExport(const QVector<ChartSpec> &charts, const QString &footnote);

    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    /// UTF-8 with a byte order mark (spreadsheets ask for it), comma, CRLF; one block of rows a chart.
    [[nodiscard]] QByteArray csv() const;

private:
    void paint(QPainter *painter) const;
    [[nodiscard]] QSize pictureSize() const;

    QVector<ChartSpec> m_charts;
    QString m_footnote;
};

} // namespace rapport
