#pragma once

#include "storage/records/timelineentry.h"
#include "ui/timeline/moodline.h"
#include "ui/timeline/openpart.h"
#include "ui/timeline/timelinecontext.h"

#include <QRect>

#include <memory>
#include <optional>

class QPainter;

namespace rapport {

/// How a row is to be laid out.
struct RowShape
{
    int width = 0;
    bool dayLine = false;  ///< A new day begins here.
    bool threadUp = false; ///< The thread line goes on to the row above, below.
    bool threadDown = false;
    bool open = false;
    int editorHeight = 0;  ///< Room for the editor of the score, in an open card.
    friend bool operator==(const RowShape &, const RowShape &) = default;
};

/// How a row looks at the moment.
struct RowState
{
    bool hovered = false;
    bool current = false;
    bool focused = false; ///< Current, and the view has the focus.
    int link = -1;        ///< Index of the hovered link.
    bool badge = false;   ///< The mood's badge is hovered.
};

/// One row of a timeline, laid out: texts, rectangles and height. Made once per (entry, shape), used for sizes, painting
/// and hit tests alike.
class TimelineRow
{
public:
    /// `turns`: of a chat, as far as they are read; may be null.
    TimelineRow(const TimelineEntry &entry, const RowShape &shape, const TimelineContext &context, const QVector<ChatTurn> *turns = nullptr);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const RowShape &shape() const { return m_shape; }
    /// Card or bare row, without day line and gap: what is hovered, clicked and ringed. Relative to the row.
    [[nodiscard]] QRect content() const { return m_content; }
    /// Head of the card: a click there opens and closes it.
    [[nodiscard]] QRect head() const { return m_head; }
    /// Links of the open card, relative to the row.
    [[nodiscard]] QVector<OpenPart::Link> links() const;
    /// Mood in words with the pencil beside it: a click corrects it. Empty without a mood.
    [[nodiscard]] const QRect &badge() const { return m_badge; }
    [[nodiscard]] QRect editorRect() const;
    /// Where the mood line passes, relative to the row; empty without a mood.
    [[nodiscard]] std::optional<MoodPoint> moodPoint() const;
    /// The time column: its tooltip is the absolute date.
    [[nodiscard]] QRect timeColumn() const { return m_time; }
    [[nodiscard]] const QString &absoluteDate() const { return m_absolute; }
    /// For screen readers.
    [[nodiscard]] QString spoken() const;
    /// Whether text is cut that opening would show.
    [[nodiscard]] bool canOpen() const { return m_card; }

    void paint(QPainter *painter, const QPoint &at, const RowState &state) const;

private:
    void arrangeColumns(int top);
    void arrangeCard(const TimelineEntry &entry, const TimelineContext &context, const QVector<ChatTurn> *turns);
    void arrangeBare();
    void paintDayLine(QPainter *painter, const QPoint &at) const;
    void paintThread(QPainter *painter, const QPoint &at) const;
    void paintHead(QPainter *painter, const QPoint &at, const RowState &state) const;
    void paintBare(QPainter *painter, const QPoint &at, const RowState &state) const;

    RowShape m_shape;
    QString m_dayTitle, m_dayNote, m_timeText, m_absolute, m_title, m_value, m_facts, m_line, m_outcome, m_moodText, m_moodTurn, m_icon, m_spoken;
    std::optional<double> m_mood;
    bool m_mixed = false;
    bool m_card = false;
    bool m_planned = false;
    bool m_late = false;
    bool m_done = false;
    bool m_money = false;
    bool m_pinned = false;
    QRect m_day, m_time, m_mark, m_content, m_head, m_badge;
    std::unique_ptr<MarkedText> m_text;
    std::unique_ptr<OpenPart> m_openPart;
    QPoint m_inside; ///< Top left of what stands below the head.
    int m_height = 0;
};

/// Left edge of the mood line's lane in a view `width` pixels wide.
[[nodiscard]] int moodLaneLeft(int width);

/// Width of what stands inside a card of a view `width` pixels wide.
[[nodiscard]] int cardInnerWidth(int width);

/// Width of a view in which cards are as wide as they get.
[[nodiscard]] int widestTimeline();

/// Left edge of what stands in the content column; the composer below aligns with the timeline by it.
[[nodiscard]] int timelineMargin();

} // namespace rapport
