#include "ui/theme/textpaint.h"

#include "models/text/directionsigns.h"
#include "ui/theme/mirrored.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QStaticText>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rapport {

namespace {

bool isDirectionControl(QChar c)
{
    return isDirectionOverride(c) || c == QChar(0x200E) || c == QChar(0x200F);
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

/// A line that was shaped once: shaping costs more than painting, and lists paint the same lines again and again.
struct ShapedLine
{
    QStaticText glyphs;
    qreal width = 0;
    qreal ascent = 0; ///< Of this line: another script's font may reach higher.
};

struct LineKey
{
    QString text;
    TextStyle style;
    int percent; ///< Text size, so that a switch never shows old glyphs.
    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed = 0) { return qHashMulti(seed, key.text, int(key.style), key.percent); }
};

const ShapedLine &shaped(const QString &line, TextStyle style)
{
    // Counted in characters: some four megabytes at most. GUI thread only, like all painting here.
    static QCache<LineKey, ShapedLine> cache(60'000);
    const LineKey key{line, style, static_cast<int>(textScale() * 100)};
    if (const ShapedLine *known = cache.object(key))
        return *known;
    auto *entry = new ShapedLine;
    const QFont font = textFont(style);
    QTextLayout layout(line, font);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid()) {
        only.setLineWidth(std::numeric_limits<int>::max() / 256);
        entry->width = only.naturalTextWidth();
        entry->ascent = only.ascent();
    }
    layout.endLayout();
    entry->glyphs.setTextFormat(Qt::PlainText);
    entry->glyphs.setPerformanceHint(QStaticText::AggressiveCaching);
    entry->glyphs.setText(line);
    entry->glyphs.prepare({}, font);
    cache.insert(key, entry, static_cast<int>(line.size()) + 8);
    return *entry;
}

/// The part of a text that can matter on `width` pixels (no character is narrower than one): a megabyte in one
/// row must not take seconds to shape.
QString head(const QString &text, qreal width)
{
    const auto limit = static_cast<qsizetype>(std::max(width, 0.0)) + 64;
    if (text.size() <= limit)
        return text;
    const auto start = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
    QString part = text.mid(start, limit);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part;
}

/// As head, from both ends: for texts that elide in the middle.
QString headAndTail(const QString &text, qreal width)
{
    const auto limit = static_cast<qsizetype>(std::max(width, 0.0)) + 64;
    if (text.size() <= 2 * limit)
        return text;
    QString tail = text.right(limit);
    if (tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return head(text, width) + tail;
}

/// Breaks text into at most `maxLines` lines and hands each to `line(text)`; the last one is not yet elided and
/// holds all that is left.
template <typename Line>
int breakLines(const QString &text, TextStyle style, qreal width, int maxLines, Line line)
{
    const QString plain = plainLine(head(text, width * maxLines));
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

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

qreal paintLine(QPainter *painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    const QString line = plainLine(elide == Qt::ElideMiddle ? headAndTail(text, rect.width()) : head(text, rect.width()));
    if (line.isEmpty())
        return 0;
    const ShapedLine *glyphs = &shaped(line, style);
    // Half a pixel is rounding, not too long.
    if (glyphs->width > rect.width() + 0.5) {
        const QString fitting = metrics.elidedText(line, elide, rect.width());
        if (fitting.isEmpty())
            return 0;
        glyphs = &shaped(fitting, style);
    }
    const QPointF start(startX(rect, glyphs->width, alignment), baseline(rect, metrics) - glyphs->ascent);
    const Upright upright(painter, QRectF(start, QSizeF(glyphs->width, 0)));
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawStaticText(start, glyphs->glyphs);
    return glyphs->width;
}

int lineWidth(const QString &text, TextStyle style)
{
    // Wider than any screen is wide enough.
    const QString line = plainLine(head(text, 8000));
    return line.isEmpty() ? 0 : static_cast<int>(std::ceil(shaped(line, style).width));
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
    const qreal width = figuresWidth(text, style);
    qreal x = startX(rect, width, alignment);
    const Upright upright(painter, QRectF(x, rect.y(), width, 0));
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
