#include "ui/timeline/turnspart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QPainter>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TurnsPart)
};

constexpr qsizetype mostShown = 150;
constexpr int barWidth = 3;
constexpr int gap = 6; ///< Between turns of different people.

int indent()
{
    return barWidth + space::s8;
}

/// The part of a reading that lies in [start, end) of its text, moved to its beginning.
sentiment::Reading partOf(const sentiment::Reading &reading, qsizetype start, qsizetype end)
{
    sentiment::Reading part;
    for (const sentiment::Reason &reason : reading.reasons) {
        if (reason.span.start < start || reason.span.start + reason.span.length > end)
            continue;
        sentiment::Reason moved = reason;
        moved.span.start -= static_cast<int>(start);
        part.reasons.append(moved);
    }
    return part;
}

} // namespace

QString chatRoleText(ChatRole role)
{
    switch (role) {
    case ChatRole::Customer:
        return Words::tr("customer");
    case ChatRole::Staff:
        return Words::tr("shop");
    case ChatRole::Bot:
        return Words::tr("bot");
    case ChatRole::Program:
        break;
    }
    return {};
}

TurnsPart::TurnsPart(const QVector<ChatTurn> &turns, const sentiment::Reading &reading, const TimelineContext &context, int width)
    : m_width(width)
{
    const qsizetype over = handOverTurn(turns);
    if (over >= 0)
        m_handOver = Words::tr("%1 took over", "in a chat: a person goes on where a bot answered").arg(plainLine(turns.at(over).name));
    qsizetype said = 0; ///< Where the turn begins in what the customer said.
    for (qsizetype i = 0; i < turns.size() && i < mostShown; ++i) {
        const ChatTurn &turn = turns.at(i);
        sentiment::Reading marks;
        if (turn.role == ChatRole::Customer && turn.spoken) {
            marks = partOf(reading, said, said + turn.body.size());
            said += turn.body.size() + 1;
        }
        add(turn, marks, i == over, context);
    }
    if (turns.size() > mostShown) {
        m_rest = Words::tr("%n more turn(s)", nullptr, static_cast<int>(turns.size() - mostShown));
        m_height += gap + lineHeight(TextStyle::Small);
    }
}

void TurnsPart::add(const ChatTurn &turn, const sentiment::Reading &marks, bool takesOver, const TimelineContext &context)
{
    const QString time = context.moments().time(context.calendar.at(turn.at));
    const bool program = turn.role == ChatRole::Program;
    Turn laid{turn.role, {}, time, m_turns.empty() || turn.name != m_lastName || time != m_lastTime,
              takesOver, 0,  0,    MarkedText(turn.body, marks, m_width - indent())};
    laid.who = program ? QString() : Words::tr("%1, %2", "name, role in a chat").arg(plainLine(turn.name), chatRoleText(turn.role));
    if (takesOver)
        m_height += lineHeight(TextStyle::Small) + gap;
    laid.top = m_height + (laid.headed && !m_turns.empty() ? gap : 0);
    laid.textTop = laid.top + (laid.headed ? lineHeight(TextStyle::Small) : 0);
    m_height = laid.textTop + laid.text.height();
    m_lastName = turn.name;
    m_lastTime = time;
    m_turns.push_back(std::move(laid));
}

void TurnsPart::paint(QPainter *painter, const QPoint &at) const
{
    const Theme &theme = Theme::current();
    const int small = lineHeight(TextStyle::Small);
    for (const Turn &turn : m_turns) {
        const bool customer = turn.role == ChatRole::Customer;
        if (turn.takesOver) {
            const QRect line(at.x(), at.y() + turn.top - (turn.headed ? gap : 0) - small, m_width, small);
            const int words = lineWidth(m_handOver, TextStyle::Small) + 2 * space::s8;
            painter->fillRect(QRect(line.left(), line.center().y(), line.width(), 1), theme.line);
            painter->fillRect(QRect(line.center().x() - words / 2, line.top(), words, line.height()), theme.surface);
            paintLine(painter, line, m_handOver, TextStyle::Small, theme.text2, Qt::AlignHCenter);
        }
        // The customer's own words stand out: they are what is read.
        if (customer)
            painter->fillRect(QRect(at.x(), at.y() + turn.top, barWidth, turn.textTop - turn.top + turn.text.height()), theme.accent);
        const int left = at.x() + indent();
        if (turn.headed) {
            const QRect head(left, at.y() + turn.top, m_width - indent(), small);
            const qreal used =
                paintLine(painter, head.adjusted(0, 0, -space::s48, 0), turn.who, TextStyle::Caption, customer ? theme.text : theme.text2);
            paintLine(painter, head.adjusted(turn.who.isEmpty() ? 0 : static_cast<int>(used) + space::s8, 0, 0, 0), turn.time,
                      TextStyle::Small, theme.text3);
        }
        turn.text.paint(painter, QPointF(left, at.y() + turn.textTop),
                        customer                         ? theme.text
                        : turn.role == ChatRole::Program ? theme.text3
                                                         : theme.text2);
    }
    if (!m_rest.isEmpty())
        paintLine(painter, QRect(at.x() + indent(), at.y() + m_height - small, m_width - indent(), small), m_rest, TextStyle::Small,
                  theme.text3);
}

} // namespace rapport
