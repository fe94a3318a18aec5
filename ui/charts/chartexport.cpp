#include "ui/charts/chartexport.h"

#include "models/exchange/csvcell.h"
#include "ui/charts/plot.h"
#include "ui/charts/trendchart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace rapport {

namespace {

constexpr int margin = 24;
constexpr int chartHeight = 320;
constexpr int pictureWidth = 960;
constexpr int sharpness = 2; ///< Pixels of a PNG per unit: it is printed and zoomed.

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe.append(exchange::csvCell(field));
    return safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

ChartExport::ChartExport(const QVector<ChartSpec> &charts, const QString &footnote)
    : m_charts(charts), m_footnote(footnote)
{
}

ChartExport::ChartExport(std::shared_ptr<const Plot> plot, const QString &footnote)
    : m_plot(std::move(plot)), m_footnote(footnote)
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

QSize ChartExport::pictureSize() const
{
    const int height = m_plot ? m_plot->naturalHeight() : chartHeight;
    return {pictureWidth, 2 * margin + 2 * lineHeight(TextStyle::Heading) + height + 2 * lineHeight(TextStyle::Small)};
}

void ChartExport::paint(QPainter *painter) const
{
    const Theme &theme = Theme::light();
    const QSize size = pictureSize();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->fillRect(QRect(QPoint(), size), theme.surface);
    QRectF row(margin, margin, size.width() - 2 * margin, lineHeight(TextStyle::Heading));
    const qreal titleWidth = paintLine(painter, row, title(), TextStyle::Heading, theme.text);
    const QString measure = m_plot ? m_plot->head().measure : m_charts.first().measure;
    paintLine(painter, row.adjusted(titleWidth + 12, 0, 0, 0), measure, TextStyle::Small, theme.text2);
    row.translate(0, lineHeight(TextStyle::Heading));
    if (m_plot)
        m_plot->paint(painter, QRectF(row.left(), row.top() + 8, row.width(), m_plot->naturalHeight()), theme, -1);
    else
        paintCharts(painter, row);
    const QRectF foot(margin, size.height() - margin - lineHeight(TextStyle::Small), row.width(), lineHeight(TextStyle::Small));
    paintLine(painter, foot, m_footnote, TextStyle::Small, theme.text3);
}

void ChartExport::paintCharts(QPainter *painter, const QRectF &row) const
{
    const Theme &theme = Theme::light();
    const auto count = static_cast<int>(m_charts.size());
    const double gap = 32;
    const double width = (row.width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const QRectF caption(row.left() + i * (width + gap), row.top(), width, lineHeight(TextStyle::Heading));
        paintLine(painter, caption, m_charts[i].caption, TextStyle::Small, theme.text2);
        paintLine(painter, caption, m_charts[i].latest, TextStyle::Caption, theme.text, Qt::AlignRight);
        const QRectF place(caption.left(), caption.bottom() + 4, width, chartHeight);
        QGraphicsScene scene;
        auto *chart = new TrendChart(theme);
        scene.addItem(chart);
        chart->setSpec(m_charts[i]);
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
