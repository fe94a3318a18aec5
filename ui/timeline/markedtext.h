#pragma once

#include "models/sentiment/reading.h"
#include "ui/theme/typography.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace rapport {

/// A customer's text laid out as it stands, in plain text, with the words that moved its score marked: tint and a solid
/// 2 px line under what pulled down, tint and dots under what lifted. Or, closed, its first lines with an ellipsis.
class MarkedText
{
public:
    /// The whole text (at most its first 20,000 characters) for `width` pixels.
    MarkedText(const QString &text, const sentiment::Reading &reading, int width, TextStyle style = TextStyle::Body);
    /// The first `maxLines` lines; line breaks count as spaces.
    MarkedText(const QString &text, int width, int maxLines);

    [[nodiscard]] int height() const { return m_height; }
    /// Whether something of the text is not shown.
    [[nodiscard]] bool isCut() const { return m_cut; }
    void paint(QPainter *painter, const QPointF &at, const QColor &colour) const;

private:
    struct Mark
    {
        QRectF box; ///< Relative to the text.
        bool down = false;
    };

    void breakLines(int width, int maxLines);
    void place(const sentiment::Reading &reading);

    TextStyle m_style = TextStyle::Body;
    std::unique_ptr<QTextLayout> m_layout;
    QVector<Mark> m_marks;
    int m_width = 0;
    int m_height = 0;
    bool m_cut = false;
};

/// Customers' text for a layout of several lines: as long as before, so that spans stay right, but without control
/// characters and direction overrides; line ends become line separators.
[[nodiscard]] QString displayText(const QString &text);

} // namespace rapport
