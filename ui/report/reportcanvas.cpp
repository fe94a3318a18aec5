#include "ui/report/reportcanvas.h"

#include "models/text/directionsigns.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double bodySize = 9.5;
constexpr double smallSize = 8.5;
constexpr double footHeight = 24;

/// Ink of rules: light, but a copier keeps it.
const QColor ruleInk(150, 150, 150);

/// Inter's contextual forms of signs and brackets have no letter in the file's text: who copies or searches "−26" would find "26".
/// Without shaping they are plain glyphs; names in a script whose letters join keep theirs.
QFont fitFor(const QString &text, QFont font)
{
    constexpr char16_t firstJoining = 0x0590; // Hebrew; what needs no shaping and stands behind it loses nothing by having it.
    constexpr char16_t lastJoining = 0x1fff;
    for (const QChar letter : text) {
        if ((letter.unicode() >= firstJoining && letter.unicode() <= lastJoining) || letter.isSurrogate())
            return font;
    }
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

ReportCanvas::ReportCanvas(QPagedPaintDevice &device, const QString &footer)
    : m_device(device), m_footer(footer)
{
    if (!m_painter.begin(&device))
        return;
    const QSizeF points = device.pageLayout().paintRectPoints().size();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // From here on a unit is a point, whatever the device's resolution.
    m_painter.scale(m_painter.viewport().width() / points.width(), m_painter.viewport().height() / points.height());
    m_area = QRectF(0, 0, points.width(), points.height() - footHeight);
}

ReportCanvas::~ReportCanvas()
{
    if (active())
        finishPage();
}

QFont ReportCanvas::font(double size, bool strong)
{
    // Sizes in pixels of the scaled painter are points on paper.
    static const bool hasInter = QFontDatabase::families().contains(u"Inter"_s);
    QFont font(hasInter ? u"Inter"_s : u"Sans Serif"_s);
    font.setPixelSize(static_cast<int>(std::lround(size * 10)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

namespace {
/// Fonts are ten times as large as points, so that widths are measured finely; painting shrinks them again.
constexpr double fine = 10;

class Shrunk
{
public:
    explicit Shrunk(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.scale(1 / fine, 1 / fine);
    }
    ~Shrunk() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Shrunk)
    [[nodiscard]] static QRectF rect(const QRectF &points) { return {points.topLeft() * fine, points.size() * fine}; }

private:
    QPainter &m_painter;
};
} // namespace

void ReportCanvas::line(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const Shrunk shrunk(painter);
    const QString plain = withoutDirectionOverrides(text);
    const QFont fit = fitFor(plain, font);
    painter.setFont(fit);
    const QString shown = QFontMetricsF(fit).elidedText(plain, Qt::ElideRight, rect.width() * fine + 1);
    painter.drawText(Shrunk::rect(rect), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

double ReportCanvas::textHeight(const QString &text, const QFont &font, double width) const
{
    return QFontMetricsF(fitFor(text, font)).boundingRect(QRectF(0, 0, width * fine, 1e6), Qt::TextWordWrap, text).height() / fine;
}

void ReportCanvas::finishPage()
{
    const QRectF foot(m_area.left(), m_area.bottom() + 8, m_area.width(), footHeight - 8);
    m_painter.setPen(QColor(70, 70, 70));
    line(m_painter, foot, m_footer, font(smallSize));
    line(m_painter, foot, Words::tr("Page %1").arg(QLocale().toString(m_page)), font(smallSize), Qt::AlignRight);
}

void ReportCanvas::newPage()
{
    finishPage();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void ReportCanvas::ensure(double height)
{
    if (m_y > 0 && m_y + height > m_area.height())
        newPage();
}

void ReportCanvas::space(double height)
{
    m_y += height;
}

void ReportCanvas::title(const QString &text, const QString &below)
{
    m_painter.setPen(Qt::black);
    line(m_painter, QRectF(m_area.left(), m_y, m_area.width(), 30), text, font(22, true));
    m_y += 30;
    line(m_painter, QRectF(m_area.left(), m_y, m_area.width(), 16), below, font(bodySize + 0.5));
    m_y += 24;
}

void ReportCanvas::heading(const QString &text)
{
    ensure(60); // never alone at the foot
    m_y += m_y > 0 ? 12 : 0;
    m_painter.setPen(Qt::black);
    line(m_painter, QRectF(m_area.left(), m_y, m_area.width(), 18), text, font(12.5, true));
    m_y += 22;
}

void ReportCanvas::paragraph(const QString &given)
{
    const QString text = withoutDirectionOverrides(given);
    const QFont body = font(bodySize);
    const double height = textHeight(text, body, m_area.width());
    ensure(height);
    m_painter.setPen(Qt::black);
    const Shrunk shrunk(m_painter);
    m_painter.setFont(fitFor(text, body));
    m_painter.drawText(Shrunk::rect(QRectF(m_area.left(), m_y, m_area.width(), height + 4)), Qt::TextWordWrap, text);
    m_y += height + 4;
}

void ReportCanvas::bullets(const QStringList &lines, bool fine)
{
    constexpr double indent = 12;
    const QFont body = font(fine ? smallSize : bodySize);
    for (const QString &given : lines) {
        const QString text = withoutDirectionOverrides(given);
        const double height = textHeight(text, body, m_area.width() - indent);
        ensure(height);
        m_painter.setPen(Qt::black);
        line(m_painter, QRectF(m_area.left(), m_y, indent, 12), u"•"_s, body);
        const Shrunk shrunk(m_painter);
        m_painter.setFont(fitFor(text, body));
        m_painter.drawText(Shrunk::rect(QRectF(m_area.left() + indent, m_y, m_area.width() - indent, height + 4)), Qt::TextWordWrap, text);
        m_y += height + 3;
    }
}

void ReportCanvas::row(const QStringList &cells, const QVector<double> &widths, int rightFrom, bool strong)
{
    constexpr double height = 16;
    constexpr double between = 8;
    double x = m_area.left();
    m_painter.setPen(Qt::black);
    for (int i = 0; i < cells.size() && i < widths.size(); ++i) {
        const double width = widths[i] * m_area.width();
        line(m_painter, QRectF(x, m_y, width - (i + 1 < widths.size() ? between : 0), height), cells[i], font(smallSize, strong), i >= rightFrom ? Qt::AlignRight : Qt::AlignLeft);
        x += width;
    }
    m_y += height;
    m_painter.setPen(QPen(ruleInk, strong ? 0.8 : 0.3));
    m_painter.drawLine(QPointF(m_area.left(), m_y), QPointF(m_area.right(), m_y));
}

void ReportCanvas::table(const QStringList &head, const QVector<QStringList> &rows, const QVector<double> &widths, int rightFrom)
{
    constexpr double rowHeight = 17;
    ensure(3 * rowHeight);
    row(head, widths, rightFrom, true);
    for (const QStringList &cells : rows) {
        if (m_y + rowHeight > m_area.height()) {
            newPage();
            row(head, widths, rightFrom, true);
        }
        row(cells, widths, rightFrom, false);
    }
    m_y += 6;
}

void ReportCanvas::picture(double height, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    ensure(height);
    m_painter.save();
    paint(m_painter, QRectF(m_area.left(), m_y, m_area.width(), height));
    m_painter.restore();
    m_y += height;
}

} // namespace rapport
