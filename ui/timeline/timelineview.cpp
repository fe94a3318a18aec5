#include "ui/timeline/timelineview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/scoreeditor.h"
#include "ui/timeline/timelineaccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace rapport {

namespace {
constexpr int firstEstimate = 64; ///< Pixels of a row nobody has looked at.
constexpr int foot = 12;          ///< Air below the last row.
}

TimelineView::TimelineView(QWidget *parent)
    : QAbstractItemView(parent), m_delegate(new TimelineDelegate(this)), m_heights(firstEstimate), m_minute(new QTimer(this))
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(2 * lineHeight(TextStyle::Body));

    connect(ThemeManager::instance(), &ThemeManager::changed, this, &TimelineView::relayout);
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_delegate->forgetAll();
        viewport()->update();
    });
    m_minute->start(60'000);
}

TimelineView::~TimelineView() = default;

void TimelineView::setContext(const TimelineContext &context)
{
    m_delegate->setContext(context);
    relayout();
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    reset();
}

void TimelineView::relayout()
{
    m_delegate->forgetAll();
    m_heights.invalidateAll();
    settle();
    viewport()->update();
}

void TimelineView::reset()
{
    closeEditor(false);
    QAbstractItemView::reset();
    m_hovered = -1;
    m_delegate->forgetAll();
    m_heights.reset(rows(), firstEstimate);
    m_anchorRow = 0;
    m_anchorY = 0;
    settle();
    viewport()->update();
}

RowShape TimelineView::shapeOf(int row) const
{
    RowShape shape;
    // With the scroll bar's width: its coming and going moves nothing, and cards end where the composer below does.
    shape.width = width();
    const TimelineEntry entry = entryAt(at(row));
    const int today = context().calendar.at(context().clock->now()).day;
    // Plans for today and later stand on top of everything, without a day line: their day is in "due ...".
    const auto section = [today](const TimelineEntry &of) { return isPlanned(of) && of.when.day >= today ? -1 : of.when.day; };
    const int own = section(entry);
    const bool first = row == 0;
    const int above = first ? -2 : section(entryAt(at(row - 1)));
    shape.dayLine = own >= 0 && own != above;
    shape.threadUp = !first && !shape.dayLine;
    shape.threadDown = row + 1 < rows() && section(entryAt(at(row + 1))) == own;
    shape.open = m_open.contains(entry.key);
    if (m_editor && m_edited == entry.key)
        shape.editorHeight = m_editor->heightFor(cardInnerWidth(shape.width));
    return shape;
}

std::shared_ptr<const TimelineRow> TimelineView::rowAt(int row) const
{
    return m_delegate->row(at(row), shapeOf(row));
}

void TimelineView::measure(int row)
{
    if (!m_heights.isMeasured(row))
        m_heights.setHeight(row, rowAt(row)->height());
}

void TimelineView::remeasure(int row)
{
    if (row < 0 || row >= m_heights.count())
        return;
    m_heights.invalidate(row, 1);
    measure(row);
}

/// Measures from the anchor down to `y`; moves nothing above.
void TimelineView::measureDownTo(int y)
{
    int bottom = m_anchorY;
    for (int row = m_anchorRow; row < m_heights.count() && bottom < y; ++row) {
        measure(row);
        bottom += m_heights.height(row);
    }
}

/// Makes the anchor the first row that reaches into the viewport below `y`.
void TimelineView::measureUpTo(int y)
{
    while (m_anchorRow > 0 && m_anchorY > y) {
        measure(--m_anchorRow);
        m_anchorY -= m_heights.height(m_anchorRow);
    }
}

void TimelineView::settle()
{
    const int count = m_heights.count();
    const int visible = viewport()->height();
    m_settling = true;
    if (count == 0 || viewport()->width() <= 0) {
        verticalScrollBar()->setRange(0, 0);
        m_settling = false;
        return;
    }
    m_anchorRow = std::clamp(m_anchorRow, 0, count - 1);
    measureUpTo(0);
    if (m_anchorRow == 0 && m_anchorY > 0)
        m_anchorY = 0;
    measureDownTo(visible);

    // Never show nothing below the last row while there is something above the first.
    const auto end = m_heights.total() - m_heights.top(m_anchorRow) + m_anchorY + foot;
    if (end < visible) {
        m_anchorY += static_cast<int>(visible - end);
        measureUpTo(0);
        if (m_anchorRow == 0 && m_anchorY > 0)
            m_anchorY = 0;
        measureDownTo(visible);
    }
    // The anchor is the first visible row.
    while (m_anchorRow + 1 < count && m_anchorY + m_heights.height(m_anchorRow) <= 0) {
        m_anchorY += m_heights.height(m_anchorRow);
        measure(++m_anchorRow);
    }
    const auto total = m_heights.total() + foot;
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<std::int64_t>(0, total - visible)));
    verticalScrollBar()->setValue(static_cast<int>(m_heights.top(m_anchorRow) - m_anchorY));
    m_atTop = verticalScrollBar()->value() == 0;
    m_settling = false;
    placeEditor();
    fetchIfNear();
}

void TimelineView::fetchIfNear()
{
    if (!model() || !model()->canFetchMore(rootIndex()))
        return;
    const auto below = m_heights.total() - verticalOffset() - viewport()->height();
    if (below < 2LL * viewport()->height())
        model()->fetchMore(rootIndex());
}

void TimelineView::scrollContentsBy(int, int dy)
{
    if (m_settling)
        return;
    const int value = verticalScrollBar()->value();
    const int visible = viewport()->height();
    if (std::abs(dy) >= visible) {
        // A jump: only the place counts; what is there is measured from its top down (or up from the very end).
        const bool toEnd = value == verticalScrollBar()->maximum();
        m_anchorRow = toEnd ? m_heights.count() - 1 : std::max(0, m_heights.rowAt(value));
        if (m_anchorRow < 0)
            return;
        if (toEnd)
            measure(m_anchorRow);
        m_anchorY = toEnd ? visible - foot - m_heights.height(m_anchorRow) : static_cast<int>(m_heights.top(m_anchorRow) - value);
        settle();
        viewport()->update();
        return;
    }
    const int before = m_anchorRow;
    m_anchorY += dy;
    const int expected = m_anchorY;
    settle();
    // What was visible moved by dy as a whole unless an end stopped it.
    const int reached = static_cast<int>(m_heights.top(before) - m_heights.top(m_anchorRow)) + m_anchorY;
    viewport()->scroll(0, dy + reached - expected);
    placeEditor();
    if (viewport()->underMouse())
        hover(viewport()->mapFromGlobal(QCursor::pos()));
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    if (!m_settling)
        settle();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_heights.invalidateAll();
    QAbstractItemView::resizeEvent(event);
    settle();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Mirrored mirrored(&painter, viewport());
    const int count = m_heights.count();
    if (count == 0)
        return;
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() || (m_editor && m_editor->isAncestorOf(focusWidget()));
    paintMoods(&painter, event->rect());
    int y = m_anchorY;
    for (int row = m_anchorRow; row < count && y < event->rect().bottom() + 1; ++row) {
        measure(row);
        const int height = m_heights.height(row);
        if (y + height > event->rect().top()) {
            RowState state;
            state.hovered = row == m_hovered;
            state.current = current.isValid() && current.row() == row;
            state.focused = state.current && focused;
            state.link = state.hovered ? m_hoveredLink : -1;
            state.badge = state.hovered && m_badgeHovered;
            rowAt(row)->paint(&painter, QPoint(0, y), state);
        }
        y += height;
    }
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    const auto y = m_heights.top(index.row()) - m_heights.top(m_anchorRow) + m_anchorY;
    return {0, static_cast<int>(y), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const int count = m_heights.count();
    int y = m_anchorY;
    for (int row = m_anchorRow; row < count && y <= point.y(); ++row) {
        if (point.y() < y + m_heights.height(row))
            return at(row);
        y += m_heights.height(row);
    }
    return {};
}

int TimelineView::firstVisibleRow() const
{
    return m_heights.count() > 0 ? m_anchorRow : -1;
}

int TimelineView::measuredRows() const
{
    int measured = 0;
    for (int row = 0; row < m_heights.count(); ++row)
        measured += m_heights.isMeasured(row) ? 1 : 0;
    return measured;
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    measure(index.row());
    const QRect rect = visualRect(index);
    const int visible = viewport()->height();
    int y = rect.top();
    if (hint == PositionAtTop || (hint == EnsureVisible && (rect.top() < 0 || rect.height() > visible)))
        y = 0;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.bottom() >= visible))
        y = visible - rect.height();
    else if (hint == PositionAtCenter)
        y = (visible - rect.height()) / 2;
    if (y == rect.top())
        return;
    m_anchorRow = index.row();
    m_anchorY = y;
    settle();
    viewport()->update();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool follow = m_atTop && start == 0;
    m_heights.insert(start, end - start + 1);
    if (start <= m_anchorRow && m_heights.count() > end - start + 1)
        m_anchorRow += end - start + 1;
    if (m_hovered >= start)
        m_hovered = -1;
    // The rows beside gain or lose a day line or a thread.
    for (const int beside : {start - 1, end + 1}) {
        if (beside >= 0 && beside < m_heights.count())
            m_heights.invalidate(beside, 1);
    }
    if (follow) {
        m_anchorRow = 0;
        m_anchorY = 0;
    }
    QAbstractItemView::rowsInserted(parent, start, end);
    settle();
    viewport()->update();
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    for (int row = start; row <= end; ++row) {
        const EntryKey key = entryAt(at(row)).key;
        m_open.remove(key);
        m_delegate->forget(key);
        if (m_editor && m_edited == key)
            closeEditor(true);
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_heights.remove(start, count);
    if (start + count <= m_anchorRow)
        m_anchorRow -= count;
    else if (start <= m_anchorRow)
        m_anchorRow = start;
    m_hovered = -1;
    for (const int beside : {start - 1, start}) {
        if (beside >= 0 && beside < m_heights.count())
            m_heights.invalidate(beside, 1);
    }
    // The model still has the rows: lay out once it does not.
    QMetaObject::invokeMethod(this, [this] {
        settle();
        viewport()->update();
    }, Qt::QueuedConnection);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const EntryKey key = entryAt(at(row)).key;
        m_delegate->forget(key);
        m_delegate->forgetTurns(key);
        wantTurns(at(row));
    }
    const int last = std::min(bottomRight.row() + 1, m_heights.count() - 1);
    m_heights.invalidate(topLeft.row(), last - topLeft.row() + 1);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    settle();
    viewport()->update();
}

} // namespace rapport
