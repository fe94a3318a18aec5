#include "ui/timeline/timelinerow.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRow)
};

/// "upset → pleased": how a text began and how it ended, where these are different moods; empty else, and where a person said what the
/// mood is.
QString moodTurnText(const Mood &mood)
{
    // Near a border a hair's breadth would change the word.
    constexpr int worthSaying = 150;
    if (!mood.opening || !mood.closing || mood.corrected || std::abs(*mood.opening - *mood.closing) < worthSaying)
        return {};
    const MoodBand opening = moodBand(*mood.opening / 1000.0);
    const MoodBand closing = moodBand(*mood.closing / 1000.0);
    return opening == closing ? QString() : Words::tr("%1 → %2", "mood at the beginning, at the end").arg(moodWord(opening), moodWord(closing));
}

constexpr int cardPadding = 12;
constexpr int cardGap = 8; ///< Below a card.
constexpr int closedLines = 2;

/// Answers and reviews are the customer's own words: they stand in quotes. Notes are ours.
QString closedText(const TimelineEntry &entry)
{
    const QString text = entry.title.isEmpty() ? entry.body
        : entry.body.isEmpty()                 ? entry.title
                                               : QString(entry.title + u" · "_s + entry.body);
    if (entry.key.table != EntryTable::Feedback)
        return text;
    return QCoreApplication::translate("TimelineRow", "“%1”", "a quotation").arg(text);
}

} // namespace

namespace {
/// The small pencil beside a mood.
int badgePencil()
{
    return size::scaled(12);
}
} // namespace

int timelineMargin()
{
    return space::s20;
}

namespace {
/// Where cards begin: after the time and mark columns.
int cardLeft()
{
    return timelineMargin() + size::scaled(40) + space::s8 + size::scaled(20) + space::s8;
}
} // namespace

int widestTimeline()
{
    return cardLeft() + size::scaled(size::widestText) + 2 * cardPadding + space::s4 + moodLaneWidth() + space::s12;
}

int cardInnerWidth(int width)
{
    const int left = cardLeft();
    const int widest = size::scaled(size::widestText) + 2 * cardPadding;
    return std::clamp(width - left - space::s4 - moodLaneWidth() - space::s12, 40, widest) - 2 * cardPadding;
}

int moodLaneLeft(int width)
{
    return cardLeft() + cardInnerWidth(width) + 2 * cardPadding + space::s4;
}

TimelineRow::TimelineRow(const TimelineEntry &entry, const RowShape &shape, const TimelineContext &context, const QVector<ChatTurn> *turns) : m_shape(shape)
{
    const MomentText moments = context.moments();
    m_card = isSaid(entry);
    m_planned = isPlanned(entry);
    m_late = m_planned && moments.isLate(entry.when);
    m_done = entry.key.table == EntryTable::Task && !m_planned;
    m_money = entry.key.table == EntryTable::Purchase;
    if (shape.dayLine) {
        m_dayTitle = moments.dayTitle(entry.when.day);
        m_dayNote = moments.dayNote(entry.when.day);
    }
    // A plan for another day has no day line: its day stands at the right, "due Sat 28".
    if (!m_planned || entry.when.day == moments.today())
        m_timeText = moments.time(entry.when);
    m_absolute = moments.absolute(entry.when);
    m_title = entryTitle(entry);
    m_value = entryValue(entry);
    // What a case is about is often how it began: then the text says it already.
    QString matter = context.matters.value(entry.key);
    if (entry.body.startsWith(matter))
        matter.clear();
    QStringList facts{entryFacts(entry, context.names), matter.isEmpty() ? QString() : Words::tr("Matter: %1").arg(plainLine(matter))};
    facts.removeAll(QString());
    m_facts = facts.join(u" · "_s);
    m_line = entryLine(entry);
    m_outcome = entryOutcome(entry, moments, context.calendar);
    m_icon = m_planned ? u"clock"_s : kindIcon(entry.kind, entry.direction);
    m_mood = moodScore(entry.mood);
    m_mixed = entry.mood.mixed && !entry.mood.corrected;
    m_pinned = entry.pinned;
    if (m_mood) {
        m_moodText = moodText(m_mood, m_mixed);
        m_moodTurn = moodTurnText(entry.mood);
    }
    QStringList spoken{entrySpoken(entry, context.names, moments, context.calendar), m_moodTurn, facts.size() > 1 ? facts.last() : QString(),
                       m_pinned ? Words::tr("pinned") : QString()};
    spoken.removeAll(QString());
    m_spoken = spoken.join(u", "_s);

    arrangeColumns(shape.dayLine ? size::dayLine() : 0);
    if (m_card)
        arrangeCard(entry, context, turns);
    else
        arrangeBare();
}

void TimelineRow::arrangeColumns(int top)
{
    const int row = size::timelineRow();
    m_time = QRect(timelineMargin(), top, size::scaled(40), row);
    m_mark = QRect(m_time.right() + 1 + space::s8, top + (row - size::scaled(20)) / 2, size::scaled(20), size::scaled(20));
    m_content = QRect(cardLeft(), top, cardInnerWidth(m_shape.width) + 2 * cardPadding, row);
    m_day = QRect(timelineMargin(), 0, m_content.right() + 1 - timelineMargin(), top);
}

void TimelineRow::arrangeCard(const TimelineEntry &entry, const TimelineContext &context, const QVector<ChatTurn> *turns)
{
    const int inner = m_content.width() - 2 * cardPadding;
    const int head = lineHeight(TextStyle::Body);
    m_head = QRect(m_content.left(), m_content.top(), m_content.width(), head + 10);
    if (m_mood) {
        const int width = lineWidth(m_moodText, TextStyle::Caption) + space::s4 + badgePencil();
        m_badge = QRect(m_content.right() + 1 - cardPadding - width, m_content.top() + 5, width, head);
    }
    m_inside = QPoint(m_content.left() + cardPadding, m_content.top() + 6 + head);
    int inside = 0;
    if (m_shape.open) {
        m_inside += QPoint(0, 3);
        m_openPart = std::make_unique<OpenPart>(entry, context, inner, m_shape.editorHeight, turns);
        inside = m_openPart->height() + 6;
    } else {
        m_text = std::make_unique<MarkedText>(closedText(entry), inner, closedLines);
        inside = m_text->height();
    }
    m_content.setHeight(m_inside.y() - m_content.top() + inside + 6);
    m_height = m_content.bottom() + 1 + cardGap;
}

void TimelineRow::arrangeBare()
{
    m_head = m_content;
    m_height = m_content.bottom() + 1;
}

QVector<OpenPart::Link> TimelineRow::links() const
{
    QVector<OpenPart::Link> links = m_openPart ? m_openPart->links() : QVector<OpenPart::Link>();
    for (OpenPart::Link &link : links)
        link.rect.translate(m_inside);
    return links;
}

std::optional<MoodPoint> TimelineRow::moodPoint() const
{
    if (!m_mood)
        return {};
    return MoodPoint{m_mark.center().y(), *m_mood, m_mixed};
}

QRect TimelineRow::editorRect() const
{
    return m_openPart && !m_openPart->editorRect().isEmpty() ? m_openPart->editorRect().translated(m_inside) : QRect();
}

QString TimelineRow::spoken() const
{
    return m_openPart ? QString(m_spoken + u". "_s + m_openPart->spoken()) : m_spoken;
}

void TimelineRow::paint(QPainter *painter, const QPoint &at, const RowState &state) const
{
    const Theme &theme = Theme::current();
    if (m_shape.dayLine)
        paintDayLine(painter, at);
    paintThread(painter, at);
    paintLine(painter, m_time.translated(at), m_timeText, TextStyle::Small, theme.text3, Qt::AlignRight);
    if (m_mood && m_card)
        paintMoodMark(painter, m_mark.translated(at), moodBand(*m_mood, m_mixed));
    else
        paintIcon(painter, m_mark.translated(at), m_icon, size::icon(), m_late ? theme.warn : theme.text2);

    if (!m_card) {
        paintBare(painter, at, state);
        return;
    }
    paintCard(painter, m_content.translated(at), state.focused);
    if (!state.focused && (state.hovered || state.current)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.outline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(m_content.translated(at)).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    paintHead(painter, at, state);
    if (m_openPart)
        m_openPart->paint(painter, at + m_inside, state.link);
    else
        m_text->paint(painter, at + m_inside, theme.text2);
}

void TimelineRow::paintDayLine(QPainter *painter, const QPoint &at) const
{
    const Theme &theme = Theme::current();
    QRect box = m_day.translated(at);
    box.setLeft(box.left() + static_cast<int>(paintLine(painter, box, m_dayTitle, TextStyle::Caption, theme.text2)) + space::s8);
    box.setLeft(box.left() + static_cast<int>(paintLine(painter, box, m_dayNote, TextStyle::Small, theme.text3)) + space::s8);
    if (box.width() > 0)
        painter->fillRect(QRect(box.left(), box.center().y() + 1, box.width(), 1), theme.line);
}

void TimelineRow::paintThread(QPainter *painter, const QPoint &at) const
{
    const Theme &theme = Theme::current();
    const int x = at.x() + m_mark.center().x();
    const int markTop = at.y() + m_mark.top() - 2;
    const int markBottom = at.y() + m_mark.bottom() + 4;
    const int rowTop = at.y() + m_content.top();
    if (m_shape.threadUp && markTop > rowTop)
        painter->fillRect(QRect(x, rowTop, 1, markTop - rowTop), theme.line);
    if (m_shape.threadDown)
        painter->fillRect(QRect(x, markBottom, 1, std::max(0, at.y() + m_height - markBottom)), theme.line);
}

void TimelineRow::paintHead(QPainter *painter, const QPoint &at, const RowState &state) const
{
    const Theme &theme = Theme::current();
    QRect line(m_content.left() + cardPadding, m_content.top() + 5, m_content.width() - 2 * cardPadding, lineHeight(TextStyle::Body));
    line.translate(at);
    if (m_mood) {
        const QRect badge = m_badge.translated(at);
        const int pencil = badgePencil();
        const QColor &ink = moodColour(moodBand(*m_mood, m_mixed));
        paintLine(painter, badge.adjusted(0, 0, -pencil - space::s4, 0), m_moodText, TextStyle::Caption, ink, Qt::AlignRight);
        paintIcon(painter, QRect(badge.right() + 1 - pencil, badge.top(), pencil, badge.height()), u"document-edit"_s, pencil,
                  state.badge ? theme.accent : theme.text3);
        if (state.badge)
            painter->fillRect(QRect(badge.left(), badge.bottom() - 1, badge.width() - pencil - space::s4, 1), ink);
        line.setRight(badge.left() - space::s12);
        // How it went is worth more than the last fact, but never more than half of the line.
        if (const int width = lineWidth(m_moodTurn, TextStyle::Small); !m_moodTurn.isEmpty() && 2 * width < line.width()) {
            paintLine(painter, line, m_moodTurn, TextStyle::Small, theme.text2, Qt::AlignRight);
            line.setRight(line.right() - width - space::s12);
        }
    }
    if (m_pinned) {
        paintIcon(painter, QRect(line.left(), line.top(), badgePencil(), line.height()), u"pin"_s, badgePencil(), theme.accent);
        line.setLeft(line.left() + badgePencil() + 6);
    }
    line.setLeft(line.left() + static_cast<int>(paintLine(painter, line, m_title, TextStyle::BodyStrong, theme.text)) + space::s8);
    if (!m_value.isEmpty())
        line.setLeft(line.left() + static_cast<int>(paintLine(painter, line, m_value, TextStyle::BodyStrong, theme.text)) + 5);
    paintLine(painter, line, m_facts, TextStyle::Small, theme.text2);
}

void TimelineRow::paintBare(QPainter *painter, const QPoint &at, const RowState &state) const
{
    const Theme &theme = Theme::current();
    const QRect box = m_content.translated(at);
    if (state.hovered || state.current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(box, radius::control, radius::control);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    if (state.focused)
        paintFocusRing(painter, box, radius::control);
    QRect line = box.adjusted(cardPadding, 0, -cardPadding, 0);
    if (!m_outcome.isEmpty()) {
        const TextStyle style = m_money ? TextStyle::Name : TextStyle::Caption;
        const int width = m_money ? static_cast<int>(figuresWidth(m_outcome, style)) + 1 : lineWidth(m_outcome, style);
        const QColor &ink = m_money ? theme.text : m_done ? theme.ok : theme.warn;
        if (m_money)
            paintFigures(painter, line, m_outcome, style, ink);
        else
            paintLine(painter, line, m_outcome, m_done ? TextStyle::Small : style, ink, Qt::AlignRight);
        line.setRight(line.right() - width - space::s12);
        if (!m_money) {
            const int icon = size::icon();
            paintIcon(painter, QRect(line.right() - icon + 6, line.top(), icon, line.height()), m_done ? u"dialog-ok-apply"_s : u"clock"_s, icon, ink);
            line.setRight(line.right() - icon - space::s4);
        }
    }
    line.setLeft(line.left() + static_cast<int>(paintLine(painter, line, m_title, TextStyle::Name, theme.text)) + space::s8);
    if (!m_value.isEmpty())
        line.setLeft(line.left() + static_cast<int>(paintLine(painter, line, m_value, TextStyle::BodyStrong, theme.text)) + 5);
    const int facts = m_facts.isEmpty() ? 0 : std::min(lineWidth(m_facts, TextStyle::Small), line.width() / 2);
    QRect words = line;
    words.setRight(words.right() - (facts > 0 ? facts + space::s8 : 0));
    line.setLeft(line.left() + static_cast<int>(paintLine(painter, words, m_line, TextStyle::Body, theme.text)) + (m_line.isEmpty() ? 0 : space::s8));
    paintLine(painter, line, m_facts, TextStyle::Small, theme.text2);
}

} // namespace rapport
