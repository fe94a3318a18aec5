#include "ui/pages/feedback/feedbackdelegate.h"

#include "models/items/inboxmodel.h"
#include "models/workspace.h"
#include "ui/support/plaintooltip.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rapport {

namespace {

constexpr int bar = 3;        ///< Accent bar at the left edge of the selected row.
constexpr int padding = 10;   ///< Above and below a row's lines.

int rowHeight()
{
    return 2 * lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + 2 * padding; // 76 at 100 %
}

int partHeight()
{
    return lineHeight(TextStyle::Caption) + space::s12;
}

} // namespace

FeedbackDelegate::FeedbackDelegate(const Workspace &workspace, const InboxModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_workspace(workspace), m_model(model)
{
}

FeedbackLine FeedbackDelegate::line(int row) const
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    return feedbackLine(m_model.row(row), m_rules, moments);
}

FeedbackDelegate::Layout FeedbackDelegate::layout(const QRect &rect, int row, const FeedbackLine &line) const
{
    const int body = lineHeight(TextStyle::Body);
    const int small = lineHeight(TextStyle::Small);
    Layout at;
    at.row = rect;
    if (m_model.startsPart(row)) {
        at.part = QRect(rect.left() + space::s24, rect.top(), rect.width() - space::s24 - space::s16, partHeight());
        at.row.setTop(rect.top() + partHeight());
    }
    const int left = at.row.left() + space::s24;
    const int top = at.row.top() + padding;
    const int first = size::scaled(76);
    at.value = QRect(left, top, first, body);
    at.kind = QRect(left, top + body, first, 2 * small);
    const int text = left + first + space::s12;
    const int right = at.row.right() + 1 - space::s16;
    const int date = lineWidth(line.date, TextStyle::Small);
    at.date = QRect(right - date, top, date, body);
    at.name = QRect(text, top, at.date.left() - space::s8 - text, body);
    at.mark = QRect(right - size::mark(), top + body + (body - size::mark()) / 2, size::mark(), size::mark());
    at.quote = QRect(text, top + body, at.mark.left() - space::s8 - text, body);
    at.facts = QRect(text, top + 2 * body, right - text, small);
    return at;
}

void FeedbackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Mirrored mirrored(painter, option.rect, option.direction);
    const FeedbackLine words = line(index.row());
    const Layout at = layout(option.rect, index.row(), words);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    if (!at.part.isEmpty()) {
        const bool waiting = m_model.row(index.row()).part == InboxPart::Waiting;
        paintLine(painter, at.part, waiting ? tr("Waiting for an answer, longest first") : tr("Answered, not yet told back"), TextStyle::Caption, theme.text2);
    }
    if (selected)
        painter->fillRect(at.row, focused ? theme.select : theme.hover);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(at.row, theme.hover);
    if (selected)
        painter->fillRect(QRect(at.row.left(), at.row.top(), bar, at.row.height()), focused ? theme.accent : theme.outline);

    const qreal number = paintLine(painter, at.value, words.value, TextStyle::Heading, theme.text);
    paintLine(painter, at.value.adjusted(static_cast<int>(number) + space::s4, 0, 0, 0), words.scale, TextStyle::Body, theme.text2);
    paintLines(painter, at.kind, words.kind, TextStyle::Small, theme.text2, 2);
    paintLine(painter, at.name, words.name, TextStyle::BodyStrong, theme.text);
    paintLine(painter, at.date, words.date, TextStyle::Small, theme.text3, Qt::AlignRight);
    if (words.quote.isEmpty())
        paintLine(painter, at.quote, tr("no words"), TextStyle::Body, theme.text3);
    else
        paintLine(painter, at.quote, words.quote, TextStyle::Body, theme.text);
    paintMoodMark(painter, at.mark, words.band);
    paintLine(painter, at.facts, words.facts, TextStyle::Small, theme.text2);
    if (focused && (option.state & QStyle::State_HasFocus) && keyboardInUse())
        paintFocusRing(painter, at.row, radius::badge);
}

QSize FeedbackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), rowHeight() + (m_model.startsPart(index.row()) ? partHeight() : 0)};
}

bool FeedbackDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const FeedbackLine words = line(index.row());
    const Layout at = layout(option.rect, index.row(), words);
    const bool cut = lineWidth(words.name, TextStyle::BodyStrong) > at.name.width() || lineWidth(words.quote, TextStyle::Body) > at.quote.width()
        || lineWidth(words.facts, TextStyle::Small) > at.facts.width();
    if (cut)
        QToolTip::showText(event->globalPos(), plainToolTip({words.name, words.quote.left(1000), words.facts}), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace rapport
