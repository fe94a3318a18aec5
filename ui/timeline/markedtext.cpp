#include "ui/timeline/markedtext.h"

#include "models/text/directionsigns.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace rapport {

namespace {

constexpr int longestShown = 20000;
constexpr int longestClosed = 600; ///< More never fits into two lines.

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QString displayText(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const char16_t u = c.unicode();
        if (u == u'\n')
            c = QChar::LineSeparator;
        else if (u == u'\t')
            c = u' ';
        else if (isDirectionOverride(c) || c.category() == QChar::Other_Control)
            c = QChar(0x200B);
    }
    return shown;
}

MarkedText::MarkedText(const QString &text, const sentiment::Reading &reading, int width, TextStyle style)
    : m_style(style), m_layout(std::make_unique<QTextLayout>(displayText(text.left(longestShown)), textFont(style))),
      m_cut(text.size() > longestShown)
{
    breakLines(width, 0);
    place(reading);
}

MarkedText::MarkedText(const QString &text, int width, int maxLines)
    : m_layout(std::make_unique<QTextLayout>(plainLine(text.left(longestClosed)), textFont(TextStyle::Body))),
      m_cut(text.size() > longestClosed)
{
    breakLines(width, maxLines);
}

void MarkedText::breakLines(int width, int maxLines)
{
    const int line = lineHeight(m_style);
    m_width = width;
    m_layout->setTextOption(wrapping());
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    int count = 0;
    int lastStart = 0;
    while (true) {
        QTextLine next = m_layout->createLine();
        if (!next.isValid())
            break;
        if (maxLines > 0 && count == maxLines) {
            m_cut = true;
            break;
        }
        next.setLineWidth(std::max(width, 1));
        next.setPosition(QPointF(0, count * line + (line - next.height()) / 2));
        lastStart = next.textStart();
        ++count;
    }
    m_layout->endLayout();
    if (maxLines > 0 && m_cut) {
        // The last line takes all that is left, elided; the layout is done again with that text.
        const QString text = m_layout->text();
        const QString last = QFontMetricsF(m_layout->font()).elidedText(text.mid(lastStart) + QChar(0x2026), Qt::ElideRight, width);
        const QString shown = text.left(lastStart) + last;
        m_layout = std::make_unique<QTextLayout>(shown, textFont(m_style));
        m_layout->setTextOption(wrapping());
        m_layout->setCacheEnabled(true);
        m_layout->beginLayout();
        for (int i = 0; i < count; ++i) {
            QTextLine next = m_layout->createLine();
            if (!next.isValid())
                break;
            next.setLineWidth(i == count - 1 ? width + 4 : width);
            next.setPosition(QPointF(0, i * line + (line - next.height()) / 2));
        }
        m_layout->endLayout();
    }
    m_height = count * line;
}

void MarkedText::place(const sentiment::Reading &reading)
{
    for (const sentiment::Reason &reason : reading.reasons) {
        const int end = reason.span.start + reason.span.length;
        if (reason.contribution == 0 || reason.span.length <= 0 || end > m_layout->text().size())
            continue;
        for (int i = 0; i < m_layout->lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = std::max(reason.span.start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            m_marks.append({QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()), reason.contribution < 0});
        }
    }
}

void MarkedText::paint(QPainter *painter, const QPointF &at, const QColor &colour) const
{
    const Theme &theme = Theme::current();
    const Upright upright(painter, QRectF(at, QSizeF(m_width, m_height)));
    // Lines may overlap by a pixel or two: all tints first, or one would cover the line under the words above it.
    for (const Mark &mark : m_marks)
        painter->fillRect(mark.box.translated(at).adjusted(-1, 0, 1, 1), mark.down ? theme.negativeTint : theme.positiveTint);
    for (const Mark &mark : m_marks) {
        const QRectF box = mark.box.translated(at).adjusted(-1, 0, 1, 1);
        const qreal y = std::round(box.bottom()) - 1;
        const QColor &ink = mark.down ? theme.negative : theme.positive;
        if (mark.down) {
            painter->fillRect(QRectF(box.left(), y, box.width(), 2), ink);
            continue;
        }
        for (qreal x = box.left(); x + 2 <= box.right(); x += 4)
            painter->fillRect(QRectF(x, y, 2, 2), ink);
    }
    painter->setPen(colour);
    m_layout->draw(painter, at);
}

} // namespace rapport
