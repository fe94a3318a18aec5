#include "ui/composer/growingtext.h"

#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace rapport {

namespace {
constexpr int mostLines = 6;
}

GrowingText::GrowingText(QWidget *parent) : PlainText(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::adjustHeight);
}

QSize GrowingText::sizeHint() const
{
    // QPlainTextEdit lays its lines out by the font's own spacing.
    const int around = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {200, std::max(size::search(), m_lines * fontMetrics().lineSpacing() + around)};
}

void GrowingText::adjustHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        blockBoundingGeometry(block); // lays the block out
        lines += std::max(1, block.layout()->lineCount());
    }
    lines = std::clamp(lines, 1, mostLines);
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
    const bool scrolls = document()->lineCount() > mostLines || lines == mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (!scrolls)
        verticalScrollBar()->setValue(0);
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        adjustHeight();
    }
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adjustHeight();
    // Grown to hold all of it: what the smaller field had scrolled away comes back.
    if (m_lines < mostLines)
        verticalScrollBar()->setValue(0);
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_escaped || document()->isEmpty()) {
            m_escaped = false;
            Q_EMIT left();
        } else {
            m_escaped = true;
            Q_EMIT escapedOnce();
        }
        return;
    }
    m_escaped = false;
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace rapport
