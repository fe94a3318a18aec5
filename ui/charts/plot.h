#pragma once

#include "ui/charts/chartspec.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace rapport {

/// What every picture in a card carries besides itself.
struct PlotHead
{
    QString id;      ///< objectName and file name.
    QString title;
    QString measure; ///< What is measured, beside the title.
    QString note;    ///< One sentence under it: what a reader must know.
    QString spoken;  ///< In a sentence or two, for screen readers.
    ChartTable table;
};

/// A picture made of parts one can point at (cells, bars), not bound to months. Knows no widget: the same plot is painted on
/// screen and, in the light theme, into a file.
class Plot
{
public:
    explicit Plot(const PlotHead &head) : m_head(head) {}
    virtual ~Plot() = default;
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    [[nodiscard]] const PlotHead &head() const { return m_head; }
    [[nodiscard]] virtual int count() const = 0;
    /// Height that shows every part readably.
    [[nodiscard]] virtual int naturalHeight() const = 0;
    /// `current` is the part pointed at; -1: none.
    virtual void paint(QPainter *painter, const QRectF &area, const Theme &theme, int current) const = 0;
    /// For a file, where nobody can point: with what pointing would say of each part, as far as there is room.
    virtual void paintForFile(QPainter *painter, const QRectF &area, const Theme &theme) const { paint(painter, area, theme, -1); }
    [[nodiscard]] virtual QRectF partRect(int part, const QRectF &area) const = 0;
    /// The part under a position; -1: none.
    [[nodiscard]] virtual int partAt(const QPointF &position, const QRectF &area) const;
    /// Title, figure, basis and what opening it shows; the other fields stay empty.
    [[nodiscard]] virtual const ChartPoint &said(int part) const = 0;
    /// Where an arrow key, Home or End leads from a part (-1: from outside); the part itself where there is nothing beyond.
    [[nodiscard]] virtual int step(int from, int key) const = 0;

private:
    PlotHead m_head;
};

} // namespace rapport
