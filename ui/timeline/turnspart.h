#pragma once

#include "models/sentiment/reading.h"
#include "storage/records/transcript.h"
#include "ui/timeline/markedtext.h"
#include "ui/timeline/timelinecontext.h"

#include <QRect>

#include <vector>

class QPainter;

namespace rapport {

/// The turns of a chat inside an open card: who, when, what; the customer's turns with their marks, everybody else's quieter;
/// a line where a person took over from a bot. Shows the first 150 turns and says how many follow.
class TurnsPart
{
public:
    /// `reading` is of saidByCustomer(turns): its spans are found again in the turns. `width` in pixels.
    TurnsPart(const QVector<ChatTurn> &turns, const sentiment::Reading &reading, const TimelineContext &context, int width);

    [[nodiscard]] int height() const { return m_height; }
    /// Where somebody took over, in words; empty where nobody did.
    [[nodiscard]] const QString &handOver() const { return m_handOver; }
    void paint(QPainter *painter, const QPoint &at) const;

private:
    struct Turn
    {
        ChatRole role = ChatRole::Customer;
        QString who;
        QString time;
        bool headed = false;    ///< Somebody else, or later: who and when stand above.
        bool takesOver = false; ///< The line of the hand-over stands above.
        int top = 0;
        int textTop = 0;
        MarkedText text;
    };

    void add(const ChatTurn &turn, const sentiment::Reading &marks, bool takesOver, const TimelineContext &context);

    std::vector<Turn> m_turns;
    QString m_handOver;
    QString m_rest; ///< "12 more turns".
    QString m_lastName;
    QString m_lastTime;
    int m_width;
    int m_height = 0;
};

/// What somebody is in a chat: "customer", "shop", "bot".
[[nodiscard]] QString chatRoleText(ChatRole role);

} // namespace rapport
