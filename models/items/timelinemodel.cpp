#include "models/items/timelinemodel.h"

#include "models/clock.h"
#include "models/items/whendone.h"
#include "models/services/journal.h"
#include "models/workspace.h"

#include <algorithm>

namespace rapport {

namespace {

/// More changed rows than this are not worth reading one by one.
constexpr qsizetype manyChanges = 500;
/// On the way to an entry far down.
constexpr int bigPage = 1000;

/// Newest first: instant, id, table.
bool isBefore(const TimelineCursor &left, const TimelineCursor &right)
{
    return std::tie(left.at, left.key.id, left.key.table) > std::tie(right.at, right.key.id, right.key.table);
}

} // namespace

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &TimelineModel::noticeChange);
}

void TimelineModel::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_target.reset();
    ++m_generation;
    m_reading = false;
    if (!customer.isValid()) {
        clear();
        setState(State::Empty);
        return;
    }
    setState(State::Loading);
    readFirst(pageSize);
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_target.reset();
    if (!m_customer.isValid())
        return;
    ++m_generation;
    m_reading = false;
    setState(State::Loading);
    readFirst(pageSize);
}

void TimelineModel::reload()
{
    if (!m_customer.isValid())
        return;
    m_wantsReload = true;
    readOn();
}

void TimelineModel::bringIn(const TimelineCursor &place)
{
    if (!m_customer.isValid())
        return;
    m_target = place;
    readOn();
}

bool TimelineModel::isReadDownTo(const TimelineCursor &place) const
{
    return !m_more || (!m_entries.isEmpty() && !isBefore(m_entries.last().cursor(), place));
}

void TimelineModel::noticeChange(const ChangeSet &changes)
{
    if (!m_customer.isValid())
        return;
    if (changes.everything)
        return reload();
    if (!changes.customers.contains(m_customer))
        return;
    for (const auto *keys : {&changes.inserted, &changes.updated, &changes.removed}) {
        for (const EntryKey &key : *keys)
            m_pending.insert(key);
    }
    if (m_pending.size() > manyChanges)
        return reload();
    readOn();
}

void TimelineModel::readOn()
{
    if (m_reading || !m_customer.isValid())
        return;
    if (m_wantsReload)
        readFirst(std::max(pageSize, static_cast<int>(m_entries.size())));
    else if (!m_pending.isEmpty())
        readPending();
    else if (m_target && isReadDownTo(*m_target))
        Q_EMIT broughtIn(std::exchange(m_target, std::nullopt)->key);
    else if (m_target)
        readNext(bigPage);
    else if (m_wantsMore)
        readNext(pageSize);
}

void TimelineModel::goOn(quint64 generation)
{
    // Only now: whoever saw the rows move may have asked for more, from rows that were not all there yet, or
    // for another customer.
    if (generation != m_generation)
        return;
    m_reading = false;
    readOn();
}

void TimelineModel::readFirst(int rows)
{
    m_reading = true;
    // What changed until now is in the page.
    m_wantsReload = m_wantsMore = false;
    m_pending.clear();
    whenDone(this, m_workspace.journal().page(m_customer, m_filter, std::nullopt, rows), [this, generation = m_generation](const Result<TimelinePage> &page) {
        if (generation != m_generation)
            return;
        showFirst(page);
        goOn(generation);
    });
}

void TimelineModel::readNext(int rows)
{
    m_wantsMore = false;
    if (!m_more || m_entries.isEmpty())
        return;
    m_reading = true;
    const TimelineCursor after = m_entries.last().cursor();
    whenDone(this, m_workspace.journal().page(m_customer, m_filter, after, rows), [this, generation = m_generation](const Result<TimelinePage> &page) {
        if (generation != m_generation)
            return;
        if (page)
            append(*page);
        else
            m_target.reset();
        goOn(generation);
    });
}

void TimelineModel::readPending()
{
    m_reading = true;
    const QSet<EntryKey> asked = std::exchange(m_pending, {});
    const QVector<EntryKey> keys(asked.cbegin(), asked.cend());
    whenDone(this, m_workspace.journal().entries(keys, m_customer, m_filter), [this, asked, generation = m_generation](const Result<QVector<TimelineEntry>> &found) {
        if (generation != m_generation)
            return;
        if (found)
            apply(asked, *found);
        else
            m_wantsReload = true;
        goOn(generation);
    });
}

void TimelineModel::showFirst(const Result<TimelinePage> &page)
{
    if (!page) {
        m_error = page.error();
        clear();
        setState(State::Failed);
        return;
    }
    beginResetModel();
    m_entries = page->entries;
    m_more = page->more;
    m_instants.clear();
    for (const TimelineEntry &entry : std::as_const(m_entries))
        m_instants.insert(entry.key, entry.when.at);
    endResetModel();
    setState(State::Ready);
}

void TimelineModel::append(const TimelinePage &page)
{
    // An entry that was moved further down meanwhile may still stand in its old place.
    for (const TimelineEntry &entry : page.entries)
        take(entry.key);
    m_more = page.more;
    if (page.entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    m_entries += page.entries;
    for (const TimelineEntry &entry : page.entries)
        m_instants.insert(entry.key, entry.when.at);
    endInsertRows();
}

void TimelineModel::apply(const QSet<EntryKey> &asked, const QVector<TimelineEntry> &found)
{
    QSet<EntryKey> gone = asked;
    for (const TimelineEntry &entry : found) {
        gone.remove(entry.key);
        place(entry);
    }
    for (const EntryKey &key : std::as_const(gone))
        take(key);
}

void TimelineModel::place(const TimelineEntry &entry)
{
    const int old = rowOf(entry.key);
    if (old >= 0 && m_entries.at(old).when.at == entry.when.at) {
        const bool dayMoved = m_entries.at(old).when.day != entry.when.day;
        m_entries[old] = entry;
        Q_EMIT dataChanged(index(old), index(old));
        if (dayMoved)
            dayMayStartAt(old + 1);
        return;
    }
    if (old >= 0)
        take(entry.key);
    const int row = positionOf(entry.cursor());
    // Below the last row read there are others in between: fetchMore() brings it in its turn.
    if (row == m_entries.size() && m_more)
        return;
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    m_instants.insert(entry.key, entry.when.at);
    endInsertRows();
    dayMayStartAt(row + 1);
}

void TimelineModel::take(EntryKey key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    m_instants.remove(key);
    endRemoveRows();
    dayMayStartAt(row);
}

void TimelineModel::clear()
{
    m_wantsReload = m_wantsMore = m_more = false;
    m_pending.clear();
    if (m_entries.isEmpty())
        return;
    beginResetModel();
    m_entries.clear();
    m_instants.clear();
    endResetModel();
}

void TimelineModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void TimelineModel::dayMayStartAt(int row)
{
    if (row < m_entries.size())
        Q_EMIT dataChanged(index(row), index(row), {DayStartRole});
}

int TimelineModel::positionOf(const TimelineCursor &cursor) const
{
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), cursor,
                                        [](const TimelineEntry &entry, const TimelineCursor &wanted) { return isBefore(entry.cursor(), wanted); });
    return static_cast<int>(place - m_entries.cbegin());
}

int TimelineModel::rowOf(EntryKey key) const
{
    const auto instant = m_instants.constFind(key);
    return instant == m_instants.cend() ? -1 : positionOf({*instant, key});
}

bool TimelineModel::startsDay(int row) const
{
    return row == 0 || m_entries.at(row - 1).when.day != m_entries.at(row).when.day;
}

bool TimelineModel::isPlanned(int row) const
{
    return m_entries.at(row).when.at > m_workspace.clock().now();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.body.isEmpty() ? entry.title : entry.body;
    case EntryRole: return QVariant::fromValue(entry);
    case KindRole: return entry.kind;
    case DayStartRole: return startsDay(index.row());
    case PlannedRole: return isPlanned(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{EntryRole, "entry"}, {KindRole, "kind"}, {DayStartRole, "dayStart"}, {PlannedRole, "planned"}});
    return names;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_wantsMore && m_state == State::Ready;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantsMore = true;
    readOn();
}

} // namespace rapport
