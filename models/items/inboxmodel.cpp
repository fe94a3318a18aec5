#include "models/items/inboxmodel.h"

#include "models/items/whendone.h"
#include "models/services/inbox.h"
#include "models/workspace.h"

#include <algorithm>

namespace rapport {

namespace {

/// More changed rows than this are not worth reading one by one.
constexpr qsizetype manyChanges = 200;

} // namespace

InboxModel::InboxModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &InboxModel::noticeChange);
}

void InboxModel::setFilter(const InboxFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_ready = false;
    m_reading = false;
    readFirst(pageSize);
}

void InboxModel::reload()
{
    m_wantsReload = true;
    readOn();
}

void InboxModel::noticeChange(const ChangeSet &changes)
{
    if (m_generation == 0)
        return;
    if (changes.everything || changes.settings)
        return reload();
    for (const auto *keys : {&changes.inserted, &changes.updated, &changes.removed}) {
        for (const EntryKey &key : *keys) {
            if (key.table == EntryTable::Feedback)
                m_pending.insert(key.id);
        }
    }
    // A customer may have another name now.
    for (const InboxRow &row : std::as_const(m_rows)) {
        if (row.feedback.customer.isValid() && changes.customers.contains(row.feedback.customer))
            m_pending.insert(row.feedback.id.value());
    }
    if (m_pending.size() > manyChanges)
        return reload();
    readOn();
}

void InboxModel::readOn()
{
    if (m_reading || m_generation == 0)
        return;
    if (m_wantsReload)
        readFirst(std::max(pageSize, static_cast<int>(m_rows.size())));
    else if (!m_pending.isEmpty())
        readPending();
    else if (m_wantsMore)
        readNext();
}

void InboxModel::goOn(quint64 generation)
{
    // Only now: whoever saw the rows move may have asked for more, or for another list.
    if (generation != m_generation)
        return;
    m_reading = false;
    readOn();
}

void InboxModel::readFirst(int rows)
{
    m_reading = true;
    // What changed until now is in the page.
    m_wantsReload = m_wantsMore = false;
    m_pending.clear();
    whenDone(this, m_workspace.inbox().page(m_filter, std::nullopt, rows), [this, generation = m_generation](const Result<InboxPage> &page) {
        if (generation != m_generation)
            return;
        if (page)
            showFirst(*page);
        else
            Q_EMIT failed(page.error());
        goOn(generation);
    });
}

void InboxModel::readNext()
{
    m_wantsMore = false;
    if (!m_more || m_rows.isEmpty())
        return;
    m_reading = true;
    whenDone(this, m_workspace.inbox().page(m_filter, m_rows.last().place(), pageSize), [this, generation = m_generation](const Result<InboxPage> &page) {
        if (generation != m_generation)
            return;
        if (page)
            append(*page);
        else
            Q_EMIT failed(page.error());
        goOn(generation);
    });
}

void InboxModel::readPending()
{
    m_reading = true;
    const QSet<qint64> asked = std::exchange(m_pending, {});
    QVector<FeedbackId> ids;
    for (const qint64 id : asked)
        ids.append(FeedbackId(id));
    whenDone(this, m_workspace.inbox().rows(ids, m_filter), [this, asked, generation = m_generation](const Result<QVector<InboxRow>> &found) {
        if (generation != m_generation)
            return;
        if (found)
            apply(asked, *found);
        else
            m_wantsReload = true;
        goOn(generation);
    });
}

void InboxModel::showFirst(const InboxPage &page)
{
    beginResetModel();
    m_rows = page.rows;
    m_more = page.more;
    m_places.clear();
    for (const InboxRow &row : std::as_const(m_rows))
        m_places.insert(row.feedback.id.value(), row.place());
    m_ready = true;
    endResetModel();
    Q_EMIT loaded();
}

void InboxModel::append(const InboxPage &page)
{
    // A row that was moved further down meanwhile may still stand in its old place.
    for (const InboxRow &row : page.rows)
        take(row.feedback.id.value());
    m_more = page.more;
    if (page.rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    m_rows += page.rows;
    for (const InboxRow &row : page.rows)
        m_places.insert(row.feedback.id.value(), row.place());
    endInsertRows();
}

void InboxModel::apply(const QSet<qint64> &asked, const QVector<InboxRow> &found)
{
    QSet<qint64> gone = asked;
    for (const InboxRow &row : found) {
        gone.remove(row.feedback.id.value());
        place(row);
    }
    for (const qint64 id : std::as_const(gone))
        take(id);
}

void InboxModel::place(const InboxRow &row)
{
    const int old = rowOf(row.feedback.id);
    if (old >= 0 && m_rows.at(old).place() == row.place()) {
        if (m_rows.at(old) == row)
            return;
        m_rows[old] = row;
        Q_EMIT dataChanged(index(old), index(old));
        return;
    }
    if (old >= 0)
        take(row.feedback.id.value());
    const int to = positionOf(row.place());
    // Below the last row read there are others in between: fetchMore() brings it in its turn.
    if (to == m_rows.size() && m_more)
        return;
    beginInsertRows({}, to, to);
    m_rows.insert(to, row);
    m_places.insert(row.feedback.id.value(), row.place());
    endInsertRows();
    partMayStartAt(to + 1);
}

void InboxModel::take(qint64 id)
{
    const int row = rowOf(FeedbackId(id));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_places.remove(id);
    endRemoveRows();
    partMayStartAt(row);
}

void InboxModel::partMayStartAt(int row)
{
    if (row < m_rows.size())
        Q_EMIT dataChanged(index(row), index(row), {PartStartRole});
}

int InboxModel::positionOf(const InboxPlace &place) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), place,
                                        [](const InboxRow &row, const InboxPlace &wanted) { return row.place().isBefore(wanted); });
    return static_cast<int>(found - m_rows.cbegin());
}

int InboxModel::rowOf(FeedbackId id) const
{
    const auto place = m_places.constFind(id.value());
    return place == m_places.cend() ? -1 : positionOf(*place);
}

bool InboxModel::startsPart(int row) const
{
    if (m_filter.state != InboxState::Open)
        return false;
    return row == 0 || m_rows.at(row - 1).part != m_rows.at(row).part;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case RowRole: return QVariant::fromValue(row);
    case PartStartRole: return startsPart(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{RowRole, "row"}, {PartStartRole, "partStart"}});
    return names;
}

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_wantsMore && m_ready;
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantsMore = true;
    readOn();
}

} // namespace rapport
