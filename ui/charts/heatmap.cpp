#include "ui/charts/heatmap.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

constexpr double palest = 0.07; ///< Share of the colour at the low end: still a cell.
constexpr double gap = 2;
constexpr int scaleWidth = 120;

int headHeight()
{
    return lineHeight(TextStyle::Small) + 6;
}

int footHeight()
{
    return lineHeight(TextStyle::Small) + 12;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

} // namespace

int HeatMap::naturalHeight() const
{
    return headHeight() + static_cast<int>(m_spec.rows.size()) * size::row(TextStyle::Small, 1, 9) + footHeight();
}

HeatMap::Places HeatMap::places(const QRectF &area) const
{
    Places result;
    for (const QString &name : m_spec.rows)
        result.names = std::max<double>(result.names, lineWidth(name, TextStyle::Small));
    result.names = std::min(result.names, area.width() * 0.34);
    for (const QString &note : m_spec.rowNotes)
        result.notes = std::max<double>(result.notes, lineWidth(note, TextStyle::Small));
    const double left = result.names + space::s8 + (result.notes > 0 ? result.notes + space::s12 : 0);
    result.cells = area.adjusted(left, headHeight(), 0, -footHeight());
    const auto rows = static_cast<double>(std::max<qsizetype>(1, m_spec.rows.size()));
    // Few columns stay near their names; many share what there is.
    result.width = std::min(result.cells.width() / std::max(1, across()), static_cast<double>(size::scaled(110)));
    result.height = std::min(result.cells.height() / rows, static_cast<double>(size::row(TextStyle::Small, 1, 18)));
    return result;
}

QRectF HeatMap::partRect(int part, const QRectF &area) const
{
    if (part < 0 || part >= count() || m_spec.cells[part].absent)
        return {};
    const Places p = places(area);
    return QRectF(p.cells.left() + part % across() * p.width, p.cells.top() + part / across() * p.height, p.width, p.height);
}

QColor HeatMap::shade(double value, const Theme &theme) const
{
    const double range = m_spec.high - m_spec.low;
    const double share = m_spec.signedScale ? std::abs(value) / std::max(1e-12, m_spec.high) : range > 0 ? (value - m_spec.low) / range : 1;
    const QColor &ink = m_spec.signedScale && value < 0 ? theme.series2 : theme.series1;
    return mixed(ink, theme.surface, palest + (1 - palest) * std::clamp(share, 0.0, 1.0));
}

void HeatMap::paintCell(QPainter *painter, const QRectF &rect, const HeatCell &cell, const QString &text, const Theme &theme) const
{
    const QRectF box = rect.adjusted(0, 0, -gap, -gap);
    QColor ink = theme.text2;
    if (!cell.value) {
        painter->setPen(QPen(theme.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    } else if (cell.unfinished) {
        painter->setPen(QPen(theme.outline, 1, Qt::DotLine));
        painter->setBrush(theme.neutralTint);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        ink = theme.neutral;
    } else {
        const QColor fill = shade(*cell.value, theme);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(box, 3, 3);
        const QColor &dark = theme.dark ? theme.onAccent : theme.text;
        const QColor &light = theme.dark ? theme.text : theme.onAccent;
        ink = contrastRatio(dark, fill) >= contrastRatio(light, fill) ? dark : light;
    }
    if (!text.isEmpty())
        paintLine(painter, box, text, TextStyle::Small, ink, Qt::AlignHCenter);
}

QString HeatCell::*HeatMap::textThatFits(double width) const
{
    // All texts or none: some alone would look like the important ones.
    for (QString HeatCell::*const text : {&HeatCell::text, &HeatCell::brief}) {
        const bool fits = std::all_of(m_spec.cells.begin(), m_spec.cells.end(), [text, width](const HeatCell &cell) {
            return cell.absent || lineWidth(cell.*text, TextStyle::Small) + 4 <= width;
        });
        if (fits)
            return text;
    }
    return nullptr;
}

void HeatMap::paint(QPainter *painter, const QRectF &area, const Theme &theme, int current) const
{
    if (across() == 0)
        return;
    const Places p = places(area);
    int widest = 1;
    for (const QString &name : m_spec.columns)
        widest = std::max(widest, lineWidth(name, TextStyle::Small));
    // Names that would touch are left out evenly, unless eliding keeps them readable.
    const bool elided = widest > 60;
    const int step = elided ? 1 : static_cast<int>(std::ceil((widest + 6) / p.width));
    for (int column = 0; column < across(); column += step) {
        const QRectF slot(p.cells.left() + column * p.width, area.top(), p.width * step - gap, headHeight() - 4);
        paintLine(painter, slot, m_spec.columns[column], TextStyle::Small, theme.text2, step == 1 ? Qt::AlignHCenter : Qt::AlignLeft);
    }
    for (int row = 0; row < m_spec.rows.size(); ++row) {
        const QRectF line(area.left(), p.cells.top() + row * p.height, p.names, p.height - gap);
        paintLine(painter, line, m_spec.rows[row], TextStyle::Small, theme.text);
        if (p.notes > 0)
            paintFigures(painter, QRectF(line.right() + space::s8, line.top(), p.notes, line.height()), m_spec.rowNotes.value(row), TextStyle::Small, theme.text3);
    }
    QString HeatCell::*const text = textThatFits(p.width - gap);
    for (int part = 0; part < count(); ++part) {
        const HeatCell &cell = m_spec.cells[part];
        if (!cell.absent)
            paintCell(painter, partRect(part, area), cell, text ? cell.*text : QString(), theme);
    }
    if (current >= 0 && current < count()) {
        painter->setPen(QPen(theme.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(partRect(current, area).adjusted(0, 0, -gap, -gap), 3, 3);
    }
    paintScale(painter, QRectF(p.cells.left(), p.cells.top() + static_cast<double>(m_spec.rows.size()) * p.height + 4, p.cells.width(), footHeight() - 4), theme);
}

void HeatMap::paintScale(QPainter *painter, const QRectF &area, const Theme &theme) const
{
    const double line = lineHeight(TextStyle::Small);
    QRectF rest(area.left(), area.top(), area.width(), line);
    rest.setLeft(rest.left() + paintLine(painter, rest, m_spec.lowText, TextStyle::Small, theme.text2) + 8);
    constexpr int steps = 24;
    painter->setPen(Qt::NoPen);
    const double from = m_spec.signedScale ? -m_spec.high : m_spec.low;
    for (int i = 0; i < steps; ++i) {
        painter->setBrush(shade(from + (m_spec.high - from) * (i + 0.5) / steps, theme));
        painter->drawRect(QRectF(rest.left() + i * static_cast<double>(scaleWidth) / steps, rest.center().y() - 5, static_cast<double>(scaleWidth) / steps + 0.5, 10));
    }
    rest.setLeft(rest.left() + scaleWidth + 8);
    rest.setLeft(rest.left() + paintLine(painter, rest, m_spec.highText, TextStyle::Small, theme.text2) + 20);
    if (m_spec.greyText.isEmpty())
        return;
    painter->setPen(QPen(theme.outline, 1, Qt::DotLine));
    painter->setBrush(theme.neutralTint);
    painter->drawRoundedRect(QRectF(rest.left() + 0.5, rest.center().y() - 6, 18, 12), 3, 3);
    paintLine(painter, rest.adjusted(26, 0, 0, 0), m_spec.greyText, TextStyle::Small, theme.text2);
}

int HeatMap::step(int from, int key) const
{
    const int columns = across();
    if (columns == 0 || count() == 0)
        return -1;
    if (from < 0) {
        for (int part = 0; part < count(); ++part) {
            if (!m_spec.cells[part].absent)
                return part;
        }
        return -1;
    }
    int row = from / columns;
    int column = from % columns;
    const int rows = count() / columns;
    int best = from;
    // On to the next cell that is there, over those that are not.
    const auto walk = [&](int down, int right) {
        for (int r = row + down, c = column + right; r >= 0 && r < rows && c >= 0 && c < columns; r += down, c += right) {
            if (!m_spec.cells[r * columns + c].absent)
                return r * columns + c;
        }
        return best;
    };
    switch (key) {
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Home:
        column = -1;
        return walk(0, 1);
    case Qt::Key_End:
        column = columns;
        return walk(0, -1);
    default:
        return from;
    }
}

} // namespace rapport
