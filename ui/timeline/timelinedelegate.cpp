#include "ui/timeline/timelinedelegate.h"

#include "ui/theme/mirrored.h"
#include "ui/timeline/timelineroles.h"

#include <QPainter>

namespace rapport {

namespace {
constexpr int keptRows = 600;
}

TimelineEntry entryAt(const QModelIndex &index)
{
    return index.data(timelineEntryRole).value<TimelineEntry>();
}

TimelineDelegate::TimelineDelegate(QObject *parent) : QAbstractItemDelegate(parent), m_rows(keptRows) {}

void TimelineDelegate::setContext(const TimelineContext &context)
{
    m_context = context;
    forgetAll();
}

std::shared_ptr<const TimelineRow> TimelineDelegate::row(const QModelIndex &index, const RowShape &shape) const
{
    const TimelineEntry entry = entryAt(index);
    if (const Kept *kept = m_rows.object(entry.key); kept && kept->version == entry.version && kept->row->shape() == shape)
        return kept->row;
    auto made = std::make_shared<const TimelineRow>(entry, shape, m_context, turnsOf(entry.key));
    m_rows.insert(entry.key, new Kept{entry.version, made});
    return made;
}

const QVector<ChatTurn> *TimelineDelegate::turnsOf(const EntryKey &key) const
{
    const auto found = m_turns.constFind(key);
    return found == m_turns.cend() || found->isEmpty() ? nullptr : &*found;
}

void TimelineDelegate::setTurns(const EntryKey &key, const QVector<ChatTurn> &turns)
{
    m_turns.insert(key, turns);
    forget(key);
}

void TimelineDelegate::forget(const EntryKey &key)
{
    m_rows.remove(key);
}

void TimelineDelegate::forgetAll()
{
    m_rows.clear();
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowShape shape;
    shape.width = option.rect.width();
    RowState state;
    state.hovered = option.state & QStyle::State_MouseOver;
    state.current = option.state & QStyle::State_Selected;
    state.focused = state.current && (option.state & QStyle::State_HasFocus);
    const Mirrored mirrored(painter, option.rect, option.direction);
    row(index, shape)->paint(painter, option.rect.topLeft(), state);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowShape shape;
    shape.width = option.rect.width();
    return {shape.width, row(index, shape)->height()};
}

} // namespace rapport
