#pragma once

#include "ui/charts/plot.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport {

/// One cell: a value between the map's ends, or none.
struct HeatCell
{
    std::optional<double> value;
    QString text;            ///< In the cell where it fits: "42 %".
    QString brief;           ///< In its place where only this fits in every cell: "42". Empty: there is nothing shorter.
    bool unfinished = false; ///< Its figure can still move: greyed.
    bool absent = false;     ///< Nothing belongs here: no cell is drawn, and none can be pointed at.
    ChartPoint said;
};

/// What a heat map shows.
struct HeatSpec
{
    PlotHead head;
    QStringList rows;
    QStringList rowNotes;   ///< Right of a row's name: its size. As long as rows, or empty.
    QStringList columns;
    QVector<HeatCell> cells; ///< Row by row.
    double low = 0;
    double high = 1;
    bool signedScale = false; ///< -high..high: two colours; the sign stands in the text as well.
    QString lowText;         ///< Ends of the scale below the map.
    QString highText;
    QString greyText;        ///< What greyed cells are; empty: not explained.
};

/// Rows and columns of shaded cells. Darker (on a light ground) or lighter (on a dark one) always means more, so that it reads in
/// black and white as well; a signed one says the sign in its text.
class HeatMap : public Plot
{
public:
    explicit HeatMap(const HeatSpec &spec) : Plot(spec.head), m_spec(spec) {}

    [[nodiscard]] const HeatSpec &spec() const { return m_spec; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_spec.cells.size()); }
    [[nodiscard]] int naturalHeight() const override;
    void paint(QPainter *painter, const QRectF &area, const Theme &theme, int current) const override;
    [[nodiscard]] QRectF partRect(int part, const QRectF &area) const override;
    [[nodiscard]] const ChartPoint &said(int part) const override { return m_spec.cells[part].said; }
    [[nodiscard]] int step(int from, int key) const override;

    /// The fill of a value, opaque.
    [[nodiscard]] QColor shade(double value, const Theme &theme) const;

private:
    struct Places
    {
        QRectF cells;
        double width = 0;
        double height = 0;
        double names = 0; ///< Width of the row names.
        double notes = 0;
    };
    [[nodiscard]] Places places(const QRectF &area) const;
    [[nodiscard]] int across() const { return static_cast<int>(m_spec.columns.size()); }
    /// Which of a cell's texts fits in all of them; null where none does.
    [[nodiscard]] QString HeatCell::*textThatFits(double width) const;
    void paintCell(QPainter *painter, const QRectF &rect, const HeatCell &cell, const QString &text, const Theme &theme) const;
    void paintScale(QPainter *painter, const QRectF &area, const Theme &theme) const;

    HeatSpec m_spec;
};

} // namespace rapport
