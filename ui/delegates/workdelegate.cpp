#include "ui/delegates/workdelegate.h"

#include "models/items/worklistmodel.h"
#include "models/workspace.h"
#include "ui/support/plaintooltip.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rapport {

namespace {
constexpr int bar = 3; ///< Accent bar at the left edge of the selected row.
constexpr int nameColumn = 200;
constexpr int actionColumn = 104;
constexpr int actionsFrom = 660; ///< A narrower list leaves the action to the pane beside it and the keys.
constexpr int narrowName = 150;
} // namespace

WorkDelegate::WorkDelegate(const Workspace &workspace, const WorklistModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_workspace(workspace), m_model(model)
{}

WorkText WorkDelegate::text(int row) const
{
    const worklist::Line *line = m_model.lineAt(row);
    if (!line)
        return {};
    return workText(*line, MomentText(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek));
}

QRect WorkDelegate::actionRect(const QRect &row) const
{
    if (row.width() < size::scaled(actionsFrom))
        return {};
    const int width = size::scaled(actionColumn);
    return {row.right() - space::s24 - width + 1, row.top() + (row.height() - size::button()) / 2, width, size::button()};
}

WorkDelegate::Layout WorkDelegate::layout(const QRect &row, const WorkText &text) const
{
    const int body = lineHeight(TextStyle::Body);
    const int small = lineHeight(TextStyle::Small);
    const int top = row.top() + (row.height() - body - small) / 2;
    Layout at;
    at.action = actionRect(row);
    const int mark = size::scaled(20);
    at.mark = QRect(row.left() + space::s24, row.top() + (row.height() - mark) / 2, mark, mark);
    const int name = size::scaled(at.action.isEmpty() ? narrowName : nameColumn);
    const int left = at.mark.right() + 1 + space::s12;
    at.name = QRect(left, top, name - space::s8, body);
    at.category = QRect(left, top + body, name - space::s8, small);
    const int right = at.action.isEmpty() ? row.right() - space::s16 : at.action.left() - space::s12;
    const int when = lineWidth(text.when, TextStyle::Caption);
    at.when = QRect(right - when, row.top(), when, row.height());
    const int reason = left + name;
    // Lines of a text stop at a width that can be read at a glance.
    const int width = std::min(at.when.left() - space::s12 - reason, size::scaled(size::widestText));
    at.headline = QRect(reason, top, width, body);
    at.detail = QRect(reason, top + body, width, small);
    return at;
}

void WorkDelegate::paintCaption(QPainter *painter, const QRect &rect, const QString &words) const
{
    const Theme &theme = Theme::current();
    const QRect line(rect.left() + space::s24, rect.bottom() + 1 - size::dayLine(), rect.width() - 2 * space::s24, size::dayLine());
    const qreal used = paintLine(painter, line, words, TextStyle::Caption, theme.text2);
    painter->fillRect(QRectF(line.left() + used + space::s8, line.center().y(), line.width() - used - space::s8, 1), theme.line);
}

void WorkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Mirrored mirrored(painter, option.rect, option.direction);
    const WorkText words = text(index.row());
    if (words.name.isEmpty() && !index.data(WorklistModel::LineRole).toBool()) {
        paintCaption(painter, option.rect, sectionText(static_cast<worklist::Section>(index.data(WorklistModel::SectionRole).toInt())));
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus();
    if (selected || hovered)
        painter->fillRect(option.rect, selected && focused ? theme.select : theme.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), bar, option.rect.height()), focused ? theme.accent : theme.outline);
    const Layout at = layout(option.rect, words);
    paintMoodMark(painter, at.mark, words.band);
    paintLine(painter, at.name, words.name, TextStyle::BodyStrong, theme.text);
    paintLine(painter, at.category, words.category, TextStyle::Small, theme.text2);
    paintLine(painter, at.headline, words.headline, TextStyle::Body, theme.text);
    paintLine(painter, at.detail, words.detail, TextStyle::Small, theme.text2);
    paintLine(painter, at.when, words.when, words.late ? TextStyle::Caption : TextStyle::Small, words.late ? theme.warn : theme.text2,
              Qt::AlignRight);
    if (!at.action.isEmpty()) {
        if (selected || hovered) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(theme.outline);
            painter->setBrush(selected ? theme.surface : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(QRectF(at.action).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
            painter->restore();
        }
        const int icon = size::icon();
        paintIcon(painter, QRect(at.action.left() + space::s8, at.action.top(), icon, at.action.height()), actionIcon(words.action), icon,
                  theme.text2);
        paintLine(painter, at.action.adjusted(space::s8 + icon + space::s8, 0, -space::s4, 0), actionText(words.action), TextStyle::Name,
                  theme.text);
    }
    if (focused && (option.state & QStyle::State_HasFocus) && keyboardInUse())
        paintFocusRing(painter, option.rect, radius::badge);
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool line = index.data(WorklistModel::LineRole).toBool();
    return {option.rect.width(), line ? size::workRow() : size::dayLine() + (index.row() > 0 ? space::s4 : 0)};
}

bool WorkDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !m_model.lineAt(index.row()))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !QStyle::visualRect(option.direction, option.rect, actionRect(option.rect)).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT actionTriggered(index);
    return true;
}

bool WorkDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const WorkText words = text(index.row());
    const Layout at = layout(option.rect, words);
    const bool cut = lineWidth(words.name, TextStyle::BodyStrong) > at.name.width()
                     || lineWidth(words.headline, TextStyle::Body) > at.headline.width()
                     || lineWidth(words.detail, TextStyle::Small) > at.detail.width()
                     || lineWidth(words.category, TextStyle::Small) > at.category.width();
    if (cut)
        QToolTip::showText(event->globalPos(), plainToolTip({words.name, words.category, words.headline, words.detail}), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace rapport
