#pragma once

#include "storage/records/timelineentry.h"
#include "ui/support/readingtext.h"
#include "ui/timeline/markedtext.h"
#include "ui/timeline/timelinecontext.h"
#include "ui/timeline/turnspart.h"

#include <QRect>

#include <memory>

class QPainter;

namespace rapport {

/// The inside of an open card: the full text with its marks, the reasons as bars that add up to the score, the signals, what
/// its correction taught, and links to correct it or take that back. Laid out once for a width, painted at any place.
class OpenPart
{
public:
    enum class Action {
        Correct,  ///< Correct the mood of this text.
        TakeBack, ///< Take a correction back: this text's own, or the one this text follows.
        FirstVersion, ///< Read what it said before it was changed.
    };
    struct Link
    {
        Action action = Action::Correct;
        QString text;
        EntryKey entry; ///< The text whose correction is meant.
        QRect rect;     ///< Relative to the top left of the part.
    };

    /// Reads the text with the shared engine (microseconds) and lays everything out for `width` pixels.
    /// `editorHeight` > 0 leaves room at the foot for the editor of the score. `turns`: of a chat, shown in place of its text; may
    /// be null.
    OpenPart(const TimelineEntry &entry, const TimelineContext &context, int width, int editorHeight, const QVector<ChatTurn> *turns = nullptr);

    [[nodiscard]] int height() const { return m_height; }
    /// None while the score is being corrected.
    [[nodiscard]] const QVector<Link> &links() const { return m_links; }
    /// Where the editor of the score goes; empty without one.
    [[nodiscard]] QRect editorRect() const { return m_editor; }
    /// The reasons and signals in words, for screen readers.
    [[nodiscard]] QString spoken() const;

    /// `hovered`: index of the link under the mouse, or -1.
    void paint(QPainter *painter, const QPoint &at, int hovered) const;

    /// Text of the link.
    [[nodiscard]] static QString correctText();

private:
    struct SignalLine
    {
        QString icon;
        QString text;
    };

    void explain(const TimelineEntry &entry, const TimelineContext &context, const sentiment::Reading &reading);
    void tellMemory(const TimelineEntry &entry, const TimelineContext &context, const sentiment::Reading &reading);
    void collectSignals(const sentiment::Reading &reading);
    void arrange(int width, int editorHeight);
    void paintReasons(QPainter *painter, const QPoint &at) const;
    [[nodiscard]] int whyLeft(int width) const;
    [[nodiscard]] bool standsBelow(const ReasonLine &reason, int width) const;
    void paintSignals(QPainter *painter, const QPoint &at) const;
    void paintLinks(QPainter *painter, const QPoint &at, int hovered) const;
    int placeLinks(int top, int width);

    MarkedText m_text;
    std::unique_ptr<TurnsPart> m_turns; ///< In place of the text.
    QString m_whyTitle;
    QString m_whyNote;
    QString m_taught;  ///< What its correction taught; a line below the reasons.
    QVector<ReasonLine> m_reasons;
    QVector<SignalLine> m_signals;
    int m_largest = 1; ///< Hundredths of the largest reason.
    QRect m_textRect;
    QRect m_why;
    QRect m_signalBox;
    QRect m_taughtRect;
    QVector<Link> m_links;
    QRect m_editor;
    int m_rule = 0; ///< y of the hairline.
    int m_height = 0;
};

/// The text of an entry as it is shown: a title stands before the body.
[[nodiscard]] QString saidText(const TimelineEntry &entry);

} // namespace rapport
