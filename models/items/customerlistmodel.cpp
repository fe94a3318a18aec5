#include "models/items/customerlistmodel.h"

#include "models/items/whendone.h"
#include "models/services/customers.h"
#include "models/workspace.h"

#include <algorithm>

namespace rapport {

namespace {

constexpr int screen = 50; ///< Rows that come with the first answer.
constexpr int keptRows = 4096;
constexpr int manyChanges = 200; ///< From here on reading the list anew costs less than following;
constexpr int manyInSegment = 8; ///< in a segment sooner: each place found asks all of its conditions.

/// For how long a change is placed again with later ones: an answer may show what is announced only after it.
constexpr qint64 recentMs = 2000;

} // namespace

CustomerListModel::CustomerListModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace), m_rows(keptRows)
{
    m_clock.start();
    connect(&workspace, &Workspace::changed, this, &CustomerListModel::onChanged);
}

CustomerListModel::~CustomerListModel() = default;

void CustomerListModel::setQuery(const CustomerQuery &query)
{
    m_query = query;
    load();
}

void CustomerListModel::load()
{
    const int generation = ++m_generation;
    m_loading = true;
    if (m_query.byRisk)
        return loadByRisk(generation);
    m_forecast.reset();
    whenDone(this, m_workspace.customers().find(m_query, screen), [this, generation](const Result<QVector<CustomerRow>> &rows) {
        if (generation != m_generation)
            return;
        if (!rows)
            return fail(rows.error());
        const bool all = rows->size() < screen;
        showFirst(*rows, all);
        if (all)
            return;
        whenDone(this, m_workspace.customers().list(m_query, 0), [this, generation](const Result<CustomerList> &list) {
            if (generation != m_generation)
                return;
            if (!list)
                return fail(list.error());
            showAll(*list);
        });
    });
}

void CustomerListModel::showFirst(const QVector<CustomerRow> &rows, bool all)
{
    QVector<CustomerId> ids;
    m_rows.clear();
    for (const CustomerRow &row : rows) {
        ids.append(row.id);
        keep(row);
    }
    resetTo(ids);
    if (all)
        finishLoading();
}

void CustomerListModel::showAll(const CustomerList &list)
{
    if (list.ids.size() >= m_ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), list.ids.cbegin())) {
        if (list.ids.size() > m_ids.size()) {
            beginInsertRows({}, static_cast<int>(m_ids.size()), static_cast<int>(list.ids.size()) - 1);
            m_ids = list.ids;
            endInsertRows();
        }
    } else {
        resetTo(list.ids);
    }
    finishLoading();
}

void CustomerListModel::resetTo(const QVector<CustomerId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_wanted.clear();
    m_pending.clear();
    endResetModel();
}

void CustomerListModel::finishLoading()
{
    m_loading = false;
    Q_EMIT loaded();
    follow();
}

void CustomerListModel::fail(const Error &error)
{
    m_loading = false;
    Q_EMIT failed(error);
}

void CustomerListModel::onChanged(const ChangeSet &changes)
{
    ++m_revision;
    if (m_generation == 0)
        return;
    // Where a customer belongs by risk no query can say: the list is read anew, and mostly is the same one.
    const bool segment = m_query.segment.isValid();
    const int many = segment ? manyInSegment : manyChanges;
    const bool anew = changes.everything || changes.customers.size() > many || (m_query.byRisk && !changes.customers.isEmpty()) || (segment && changes.settings);
    if (anew)
        return load();
    const qint64 now = m_clock.elapsed();
    m_recent.removeIf([&](const auto &entry) { return now - entry.value() > recentMs; });
    for (const CustomerId id : changes.customers)
        m_recent.insert(id, now);
    if (!changes.customers.isEmpty())
        follow();
}

void CustomerListModel::follow()
{
    // While the list is still coming, its end calls this again.
    if (m_loading || m_recent.isEmpty())
        return;
    const int generation = m_generation;
    const int revision = m_revision;
    whenDone(this, m_workspace.customers().places(m_query, m_recent.keys()), [this, generation, revision](const Result<CustomerPlaces> &places) {
        // The end of a load asks again.
        if (generation != m_generation || m_loading)
            return;
        if (!places)
            return fail(places.error());
        if (revision == m_revision)
            place(*places);
        else
            follow();
    });
}

void CustomerListModel::place(const CustomerPlaces &places)
{
    QSet<CustomerId> changed;
    QSet<CustomerId> gone;
    QVector<std::pair<qint64, CustomerId>> listed;
    for (qsizetype i = 0; i < places.ids.size(); ++i) {
        const CustomerId id = places.ids.at(i);
        changed.insert(id);
        if (places.places.at(i))
            listed.append({*places.places.at(i), id});
        else
            gone.insert(id);
    }
    std::sort(listed.begin(), listed.end());
    QVector<CustomerId> target = m_ids;
    target.removeIf([&](CustomerId id) { return changed.contains(id); });
    for (const auto &[at, id] : listed)
        target.insert(std::min<qsizetype>(at, target.size()), id);
    for (const CustomerRow &row : places.rows)
        keep(row);
    dropRows(gone);
    moveTowards(target, changed);
    announceRows(places.ids);
}

void CustomerListModel::dropRows(const QSet<CustomerId> &gone)
{
    for (const CustomerId id : gone) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
        m_rows.remove(id);
    }
}

/// Makes the list `target` by inserting and moving those that changed; the others are in its order already.
void CustomerListModel::moveTowards(const QVector<CustomerId> &target, const QSet<CustomerId> &changed)
{
    for (int row = 0; row < target.size();) {
        const CustomerId wanted = target.at(row);
        if (row < m_ids.size() && m_ids.at(row) == wanted) {
            ++row;
            continue;
        }
        const int from = rowOf(wanted);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, wanted);
            endInsertRows();
        } else if (changed.contains(m_ids.at(row))) {
            // It goes further down: one move of it instead of one of each row it leaves behind.
            const int to = static_cast<int>(std::min(target.indexOf(m_ids.at(row), row), m_ids.size() - 1));
            beginMoveRows({}, row, row, {}, to + 1);
            m_ids.move(row, to);
            endMoveRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
}

} // namespace rapport
