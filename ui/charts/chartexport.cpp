#include "ui/charts/chartexport.h"

#include "models/exchange/csvcell.h"
#include "ui/charts/plot.h"
#include "ui/charts/trendchart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr int margin = 24;
constexpr int chartHeight = 320;
constexpr int pictureWidth = 960;
constexpr int gap = 8; ///< Between the parts of a picture.
constexpr int mostNoteLines = 4;
constexpr int sharpness = 2; ///< Pixels of a PNG per unit: it is printed and zoomed.

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe.append(exchange::csvCell(field));
    return safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

ChartExport::ChartExport(const QVector<ChartSpec> &charts, const ExportFrame &frame)
    : m_charts(charts), m_frame(frame)
{
}

ChartExport::ChartExport(std::shared_ptr<const Plot> plot, const ExportFrame &frame)
    : m_plot(std::move(plot)), m_frame(frame)
{
}

QString ChartExport::title() const
{
    return m_plot ? m_plot->head().title : m_charts.first().title;
}

QVector<ChartTable> ChartExport::tables() const
{
    if (m_plot)
        return {m_plot->head().table};
    QVector<ChartTable> result;
    for (const ChartSpec &chart : m_charts)
        result.append(chart.table);
    return result;
}

QString ChartExport::note() const
{
    return m_plot ? m_plot->head().note : m_charts.first().note;
}

QString ChartExport::changes() const
{
    if (m_plot || m_charts.first().changes.isEmpty())
        return {};
    QStringList said{m_charts.first().now};
    for (const ChartChange &change : m_charts.first().changes)
        said.append(change.against + u' ' + (change.verdict == Verdict::None ? change.change : verdictText(change.verdict, change.change)));
    return said.join(QStringLiteral("  ·  "));
}

QStringList ChartExport::counts() const
{
    QStringList lines;
    for (const ChartSpec &chart : m_charts) {
        const auto last = std::find_if(chart.points.rbegin(), chart.points.rend(), [](const ChartPoint &point) { return point.value && !point.unfinished; });
        if (last == chart.points.rend() || last->basis.isEmpty())
            continue;
        const QString told = Words::tr("%1: %2 (%3)", "a month, its figure, range and n").arg(last->title, last->figure, last->basis);
        lines.append(chart.caption.isEmpty() ? told : Words::tr("%1, %2", "a chart's name, what it says").arg(chart.caption, told));
    }
    return lines;
}

int ChartExport::headHeight() const
{
    return lineHeight(TextStyle::Heading) + (changes().isEmpty() ? 0 : lineHeight(TextStyle::Small) + gap / 2) + gap;
}

int ChartExport::bodyHeight() const
{
    return m_plot ? m_plot->naturalHeight() : lineHeight(TextStyle::Small) + gap / 2 + chartHeight;
}

int ChartExport::noteHeight() const
{
    return note().isEmpty() ? 0 : linesHeight(note(), TextStyle::Small, pictureWidth - 2 * margin, mostNoteLines) + gap / 2;
}

QSize ChartExport::pictureSize() const
{
    const int below = gap + noteHeight() + static_cast<int>(counts().size() + 1) * lineHeight(TextStyle::Small);
    return {pictureWidth, 2 * margin + headHeight() + bodyHeight() + below};
}

void ChartExport::paint(QPainter *painter) const
{
    const Theme &theme = Theme::light();
    const QSize size = pictureSize();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->fillRect(QRect(QPoint(), size), theme.surface);
    const double width = size.width() - 2 * margin;
    paintHead(painter, QRectF(margin, margin, width, lineHeight(TextStyle::Heading)));
    const QRectF body(margin, margin + headHeight(), width, bodyHeight());
    if (m_plot)
        m_plot->paintForFile(painter, body, theme);
    else
        paintCharts(painter, body);
    QRectF row(margin, body.bottom() + gap, width, lineHeight(TextStyle::Small));
    if (!note().isEmpty()) {
        paintLines(painter, QRectF(row.topLeft(), QSizeF(width, noteHeight())), note(), TextStyle::Small, theme.text2, mostNoteLines);
        row.translate(0, noteHeight());
    }
    for (const QString &line : counts()) {
        paintLine(painter, row, line, TextStyle::Small, theme.text2);
        row.translate(0, row.height());
    }
    paintLine(painter, row, m_frame.footnote, TextStyle::Small, theme.text3);
}

void ChartExport::paintHead(QPainter *painter, QRectF row) const
{
    const Theme &theme = Theme::light();
    const qreal titleWidth = paintLine(painter, row, title(), TextStyle::Heading, theme.text);
    // Words, not the card's badge: a file has no theme to follow, and a copier no colours.
    const qreal verdictWidth = m_frame.verdict.isEmpty() ? 0 : lineWidth(m_frame.verdict, TextStyle::Caption) + 12;
    const QString measure = m_plot ? m_plot->head().measure : m_charts.first().measure;
    paintLine(painter, row.adjusted(titleWidth + 12, 0, -verdictWidth, 0), measure, TextStyle::Small, theme.text2);
    paintLine(painter, row, m_frame.verdict, TextStyle::Caption, theme.text, Qt::AlignRight);
    row.translate(0, row.height() + gap / 2.0);
    row.setHeight(lineHeight(TextStyle::Small));
    paintLine(painter, row, changes(), TextStyle::Small, theme.text);
}

void ChartExport::paintCharts(QPainter *painter, const QRectF &area) const
{
    const Theme &theme = Theme::light();
    const auto count = static_cast<int>(m_charts.size());
    const double apart = 32;
    const double width = (area.width() - apart * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const QRectF caption(area.left() + i * (width + apart), area.top(), width, lineHeight(TextStyle::Small));
        paintLine(painter, caption, m_charts[i].caption, TextStyle::Small, theme.text2);
        if (!m_charts[i].caption.isEmpty())
            paintLine(painter, caption, m_charts[i].latest, TextStyle::Caption, theme.text, Qt::AlignRight);
        const QRectF place(caption.left(), caption.bottom() + gap / 2.0, width, chartHeight);
        QGraphicsScene scene;
        auto *chart = new TrendChart(theme);
        scene.addItem(chart);
        chart->setSpec(m_charts[i]);
        for (const ChartLayer layer : m_frame.hidden.value(i))
            chart->setHidden(layer, true);
        chart->resize(place.size());
        scene.setSceneRect(QRectF(QPointF(), place.size()));
        scene.render(painter, place, scene.sceneRect());
    }
}

QByteArray ChartExport::png() const
{
    QImage image(pictureSize() * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paint(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartExport::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect(QPoint(), pictureSize()));
    generator.setTitle(title());
    generator.setDescription(m_plot ? m_plot->head().spoken : m_charts.first().spoken);
    QPainter painter(&generator);
    paint(&painter);
    painter.end();
    return bytes;
}

QByteArray ChartExport::csv() const
{
    QString text(QChar(0xFEFF));
    for (const ChartTable &table : tables()) {
        if (text.size() > 1)
            text += QStringLiteral("\r\n");
        text += csvLine(table.rawColumns);
        for (const QStringList &row : table.raw)
            text += csvLine(row);
    }
    return text.toUtf8();
}

} // namespace rapport
