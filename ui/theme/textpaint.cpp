#include "ui/theme/textpaint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

bool isDirectionControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
}

qreal widestDigit(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Baseline that centres a line of `metrics` in `rect`, on a whole pixel so that stems stay sharp.
qreal baseline(const QRectF &rect, const QFontMetricsF &metrics)
{
    return std::round(rect.y() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
}

qreal startX(const QRectF &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    if (alignment & Qt::AlignHCenter)
        return rect.x() + (rect.width() - width) / 2;
    return rect.x();
}

/// Breaks text into at most `maxLines` lines and hands each to `line(text)`; the last one is not yet elided and
/// holds all that is left.
template <typename Line>
int breakLines(const QString &text, TextStyle style, qreal width, int maxLines, Line line)
{
    const QString plain = plainLine(text);
    if (plain.isEmpty())
        return 0;
    QTextLayout layout(plain, textFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    while (count < maxLines) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(std::max(width, 1.0));
        ++count;
        const bool last = count == maxLines;
        line(last ? plain.mid(next.textStart()) : plain.mid(next.textStart(), next.textLength()).trimmed());
    }
    layout.endLayout();
    return count;
}

} // namespace

QString plainLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        if (isDirectionControl(c))
            continue;
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            // A no-break space is part of the text; everything else collapses.
            if (c == QChar::Nbsp) {
                line += c;
                space = false;
            } else {
                space = !line.isEmpty();
            }
            continue;
        }
        if (space)
            line += u' ';
        space = false;
        line += c;
    }
    return line;
}

qreal paintLine(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    QString line = plainLine(text);
    qreal width = metrics.horizontalAdvance(line);
    if (width > rect.width() + 0.5) {
        line = metrics.elidedText(line, elide, rect.width());
        width = metrics.horizontalAdvance(line);
    }
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QPointF(startX(rect, width, alignment), baseline(rect, metrics)), line);
    return width;
}

int lineWidth(const QString &text, TextStyle style)
{
    return static_cast<int>(std::ceil(QFontMetricsF(textFont(style)).horizontalAdvance(plainLine(text))));
}

int paintLines(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour, int maxLines)
{
    const int height = lineHeight(style);
    qreal y = rect.y();
    const int count = breakLines(text, style, rect.width(), maxLines, [&](const QString &line) {
        paintLine(painter, QRectF(rect.x(), y, rect.width(), height), line, style, colour);
        y += height;
    });
    return count * height;
}

int linesHeight(const QString &text, TextStyle style, int width, int maxLines)
{
    return breakLines(text, style, width, maxLines, [](const QString &) {}) * lineHeight(style);
}

void paintFigures(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                  Qt::Alignment alignment)
{
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    const qreal cell = widestDigit(metrics);
    qreal x = startX(rect, figuresWidth(text, style), alignment);
    const qreal y = baseline(rect, metrics);
    painter->setFont(font);
    painter->setPen(colour);
    for (const QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        if (c.isDigit()) {
            painter->drawText(QPointF(x + (cell - advance) / 2, y), QString(c));
            x += cell;
        } else {
            painter->drawText(QPointF(x, y), QString(c));
            x += advance;
        }
    }
}

qreal figuresWidth(const QString &text, TextStyle style)
{
    const QFontMetricsF metrics(textFont(style));
    const qreal cell = widestDigit(metrics);
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

} // namespace rapport
