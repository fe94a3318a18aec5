#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>
#include <QVector>

#include <functional>

class QPagedPaintDevice;

namespace rapport {

/// Pages filled from top to bottom: headings, paragraphs, tables and pictures; what does not fit goes on the next page. Lengths are
/// points (1/72 inch). Black, greys and lines only: it must survive a photocopier. Texts are plain; what customers typed turns no line round.
class ReportCanvas
{
public:
    /// `footer` stands at the foot of every page, with the page's number.
    ReportCanvas(QPagedPaintDevice &device, const QString &footer);
    ~ReportCanvas();
    ReportCanvas(const ReportCanvas &) = delete;
    ReportCanvas &operator=(const ReportCanvas &) = delete;

    /// False where the device could not be painted on.
    [[nodiscard]] bool active() const { return m_painter.isActive(); }

    void title(const QString &text, const QString &below);
    void heading(const QString &text);
    void paragraph(const QString &text);
    /// `fine`: in the size of tables, for what is looked up rather than read.
    void bullets(const QStringList &lines, bool fine = false);
    /// `widths` are shares of the width; columns from `rightFrom` on are aligned right. The head is repeated on a new page.
    void table(const QStringList &head, const QVector<QStringList> &rows, const QVector<double> &widths, int rightFrom);
    /// Reserves a row of `height` points and lets `paint` fill it.
    void picture(double height, const std::function<void(QPainter &, const QRectF &)> &paint);
    void space(double height);
    /// A new page where less than `height` is left of this one.
    void ensure(double height);
    void newPage();
    /// Number of the page written on.
    [[nodiscard]] int page() const { return m_page; }

    /// Text of the report in points.
    [[nodiscard]] static QFont font(double size, bool strong = false);
    /// One line, elided at its end.
    static void line(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment = Qt::AlignLeft);

private:
    void finishPage();
    [[nodiscard]] double textHeight(const QString &text, const QFont &font, double width) const;
    void row(const QStringList &cells, const QVector<double> &widths, int rightFrom, bool strong);

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_footer;
    QRectF m_area;
    double m_y = 0;
    int m_page = 1;
};

} // namespace rapport
