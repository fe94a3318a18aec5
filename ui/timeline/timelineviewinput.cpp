// The half of TimelineView that deals with people: keys, mouse, menu, opening cards.
#include "ui/timeline/timelineview.h"

#include "ui/theme/icons.h"
#include "ui/theme/mirrored.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

bool TimelineView::isOpen(const QModelIndex &index) const
{
    return index.isValid() && m_open.contains(entryAt(index).key);
}

void TimelineView::setOpen(const QModelIndex &index, bool open)
{
    if (!index.isValid())
        return;
    const TimelineEntry entry = entryAt(index);
    if (!isSaid(entry) || open == m_open.contains(entry.key))
        return;
    if (open)
        m_open.insert(entry.key);
    else
        m_open.remove(entry.key);
    if (!open && m_editor && m_edited == entry.key)
        closeEditor(true);
    updateRow(index.row());
    wantTurns(index);
    if (open)
        scrollTo(index);
    updateAccessibility(index);
}

void TimelineView::wantTurns(const QModelIndex &index)
{
    const TimelineEntry entry = entryAt(index);
    if (entry.kind == u"chat"_s && m_open.contains(entry.key) && !m_delegate->hasTurns(entry.key))
        Q_EMIT turnsWanted(entry.key);
}

void TimelineView::closeAll()
{
    closeEditor(false);
    m_open.clear();
}

void TimelineView::updateRow(int row)
{
    remeasure(row);
    settle();
    viewport()->update();
}

void TimelineView::updateAccessibility(const QModelIndex &index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

QString TimelineView::spokenText(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_heights.count() ? rowAt(index.row())->spoken() : QString();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_heights.count();
    if (count == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return at(action == MoveEnd ? count - 1 : m_anchorRow);
    int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        --row;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        ++row;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MovePageUp:
    case MovePageDown: {
        // As far as a page of pixels goes, but always on.
        const bool down = action == MovePageDown;
        const int page = std::max(1, viewport()->height() - 40);
        int way = 0;
        while (way < page && (down ? row + 1 < count : row > 0)) {
            row += down ? 1 : -1;
            measure(row);
            way += m_heights.height(row);
        }
        break;
    }
    }
    return at(std::clamp(row, 0, count - 1));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && current.isValid()) {
            toggle(current);
            return;
        }
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        setOpen(current, event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Delete:
        if (current.isValid())
            Q_EMIT removeRequested(entryAt(current).key);
        return;
    case Qt::Key_E:
        if (event->modifiers() == Qt::NoModifier && current.isValid() && (m_delegate->canEdit(entryAt(current)) || entryAt(current).key.table == EntryTable::Task))
            Q_EMIT editRequested(entryAt(current));
        return;
    case Qt::Key_P:
        if (event->modifiers() == Qt::NoModifier)
            pin(current);
        return;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT negativeWanted();
            return;
        }
        break;
    case Qt::Key_M:
        if (event->modifiers() == Qt::NoModifier)
            correctScore(current);
        return;
    case Qt::Key_Up:
        if (current.isValid() && current.row() == 0) {
            Q_EMIT leftUpwards();
            return;
        }
        break;
    case Qt::Key_C:
        if (event->matches(QKeySequence::Copy) && current.isValid()) {
            copyText(entryAt(current));
            return;
        }
        break;
    default:
        break;
    }
    QAbstractItemView::keyPressEvent(event);
    // Only keys bring the current row into view: under the mouse nothing may move between press and release.
    if (currentIndex() != current)
        scrollTo(currentIndex());
}

void TimelineView::copyText(const TimelineEntry &entry)
{
    const QString text = saidText(entry);
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void TimelineView::keyboardSearch(const QString &)
{
    // Letters belong to no row here; the page's own keys take them.
}

QRect TimelineView::onScreen(const QRect &laidOut) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), laidOut);
}

int TimelineView::linkAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return -1;
    const QVector<OpenPart::Link> links = rowAt(index.row())->links();
    const int top = visualRect(index).top();
    const QPoint laidOut = mirroredPoint(viewport(), point);
    for (int i = 0; i < links.size(); ++i) {
        if (links.at(i).rect.translated(0, top).adjusted(-4, -2, 4, 2).contains(laidOut))
            return i;
    }
    return -1;
}

bool TimelineView::hitsBadge(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return false;
    const QRect badge = rowAt(index.row())->badge();
    return !badge.isEmpty() && badge.translated(0, visualRect(index).top()).adjusted(-4, -4, 8, 4).contains(mirroredPoint(viewport(), point));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index.isValid() ? entryAt(index).key : EntryKey{};
    QAbstractItemView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid() || entryAt(index).key != m_pressed)
        return;
    if (const int link = linkAt(point); link >= 0) {
        follow(rowAt(index.row())->links().at(link), index);
        return;
    }
    if (hitsBadge(point)) {
        correctScore(index);
        return;
    }
    const auto row = rowAt(index.row());
    const QPoint inside = mirroredPoint(viewport(), point) - QPoint(0, visualRect(index).top());
    if (isOpen(index) ? row->head().contains(inside) : row->content().contains(inside))
        toggle(index);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Each click of it has done its work already.
    mousePressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void TimelineView::hover(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    const int row = index.isValid() ? index.row() : -1;
    const int link = row >= 0 ? linkAt(point) : -1;
    const bool badge = row >= 0 && hitsBadge(point);
    if (row == m_hovered && link == m_hoveredLink && badge == m_badgeHovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0 && changed < m_heights.count())
            viewport()->update(visualRect(at(changed)));
    }
    m_hovered = row;
    m_hoveredLink = link;
    m_badgeHovered = badge;
    const bool card = row >= 0 && rowAt(row)->canOpen();
    viewport()->setCursor(link >= 0 || card ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        if (m_hovered < m_heights.count())
            viewport()->update(visualRect(at(m_hovered)));
        m_hovered = m_hoveredLink = -1;
        m_badgeHovered = false;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid())
            return true;
        const auto row = rowAt(index.row());
        const int top = visualRect(index).top();
        if (mirroredPoint(viewport(), help->pos()).x() <= row->content().left())
            QToolTip::showText(help->globalPos(), row->absoluteDate(), viewport(), onScreen(row->timeColumn().translated(0, top)));
        else if (hitsBadge(help->pos()))
            QToolTip::showText(help->globalPos(), tr("Correct the mood (M)"), viewport(), onScreen(row->badge().translated(0, top)));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!index.isValid())
        return;
    const QPersistentModelIndex kept(index);
    const TimelineEntry entry = entryAt(index);
    QMenu menu(this);
    if (isSaid(entry)) {
        menu.addAction(isOpen(index) ? tr("Close") : tr("Open"), this, [this, kept] { toggle(kept); });
        addMoodActions(menu, kept);
    }
    if (m_delegate->canEdit(entry))
        menu.addAction(themedIcon(u"document-edit"_s), entry.edited ? tr("Change the text, see the first version…") : tr("Change the text…"), this,
                       [this, entry] { Q_EMIT editRequested(entry); });
    if (entry.key.table == EntryTable::Interaction)
        menu.addAction(themedIcon(u"pin"_s), entry.pinned ? tr("No longer pinned\tP") : tr("Pin above the timeline\tP"), this, [this, kept] { pin(kept); });
    if (entry.key.table == EntryTable::Task) {
        const bool done = entry.doneAt != 0;
        menu.addAction(themedIcon(u"document-edit"_s), tr("Change the follow-up…"), this, [this, entry] { Q_EMIT editRequested(entry); });
        menu.addAction(themedIcon(u"dialog-ok-apply"_s), done ? tr("Open again") : tr("Mark as done"), this,
                       [this, entry, done] { Q_EMIT taskDoneRequested(entry.key, !done); });
    }
    if (!saidText(entry).isEmpty())
        menu.addAction(themedIcon(u"edit-copy"_s), tr("Copy the text"), this, [this, entry] { copyText(entry); });
    menu.addSeparator();
    menu.addAction(themedIcon(u"edit-delete"_s), tr("Delete"), this, [this, entry] { Q_EMIT removeRequested(entry.key); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).topLeft() + QPoint(100, 30)) : event->globalPos());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_heights.count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(at(m_anchorRow));
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    if (selectionModel())
        selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

} // namespace rapport
