// The rows of CustomerListModel: what data() gives and how rows come in.

#include "models/items/customerlistmodel.h"
#include "models/items/whendone.h"
#include "models/services/customers.h"
#include "models/workspace.h"

#include <QMetaObject>

namespace rapport {

namespace {

constexpr int block = 64; ///< Rows asked for at once.

QVariant valueOf(const CustomerRow &row, int role)
{
    const CustomerSummary &summary = row.summary;
    switch (role) {
    case Qt::DisplayRole:
    case CustomerListModel::NameRole: return row.name;
    case CustomerListModel::CompanyRole: return row.company;
    case CustomerListModel::PhoneRole: return row.phone;
    case CustomerListModel::EmailRole: return row.email;
    case CustomerListModel::MoodRole: return summary.mood ? QVariant(*summary.mood) : QVariant();
    case CustomerListModel::MixedRole: return summary.moodMixed;
    case CustomerListModel::LastKindRole: return summary.lastKind;
    case CustomerListModel::LastTextRole: return summary.lastText;
    case CustomerListModel::LastContactRole: return summary.lastContactAt;
    case CustomerListModel::OpenTasksRole: return summary.openTasks;
    case CustomerListModel::OpenCasesRole: return summary.openCases;
    case CustomerListModel::PurchasesRole: return summary.purchases;
    case CustomerListModel::SpentRole: return summary.spentMinor;
    default: return {};
    }
}

} // namespace

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    const CustomerId id = index.isValid() ? idAt(index.row()) : CustomerId();
    if (!id.isValid())
        return {};
    if (role == IdRole)
        return QVariant::fromValue(id);
    const CustomerRow *row = m_rows.object(id);
    if (!row)
        want(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    return row ? valueOf(*row, role) : QVariant();
}

QHash<int, QByteArray> CustomerListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "customerId"}, {LoadedRole, "loaded"}, {NameRole, "name"}, {CompanyRole, "company"}, {PhoneRole, "phone"}, {EmailRole, "email"},
                  {MoodRole, "mood"}, {MixedRole, "mixed"}, {LastKindRole, "lastKind"}, {LastTextRole, "lastText"}, {LastContactRole, "lastContact"},
                  {OpenTasksRole, "openTasks"}, {OpenCasesRole, "openCases"}, {PurchasesRole, "purchases"}, {SpentRole, "spent"}});
    return names;
}

int CustomerListModel::rowOf(CustomerId id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

CustomerId CustomerListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : CustomerId();
}

std::optional<CustomerRow> CustomerListModel::customerAt(int row) const
{
    const CustomerRow *found = m_rows.object(idAt(row));
    return found ? std::optional(*found) : std::nullopt;
}

void CustomerListModel::keep(const CustomerRow &row) const
{
    m_rows.insert(row.id, new CustomerRow(row));
}

/// Asks for the block around a row, once the caller is done: a view asks for many rows in one paint.
void CustomerListModel::want(int row) const
{
    if (m_pending.contains(m_ids.at(row)))
        return;
    const bool scheduled = !m_wanted.isEmpty();
    const int first = row - row % block;
    const int end = static_cast<int>(std::min<qsizetype>(first + block, m_ids.size()));
    for (int i = first; i < end; ++i) {
        const CustomerId id = m_ids.at(i);
        if (m_rows.contains(id) || m_pending.contains(id))
            continue;
        m_pending.insert(id);
        m_wanted.append(id);
    }
    if (!scheduled)
        QMetaObject::invokeMethod(const_cast<CustomerListModel *>(this), &CustomerListModel::fetchWanted, Qt::QueuedConnection);
}

void CustomerListModel::fetchWanted()
{
    const QVector<CustomerId> ids = std::exchange(m_wanted, {});
    if (ids.isEmpty())
        return;
    const int generation = m_generation;
    const int revision = m_revision;
    whenDone(this, m_workspace.customers().rows(ids), [this, ids, generation, revision](const Result<QVector<CustomerRow>> &rows) {
        if (generation != m_generation)
            return;
        for (const CustomerId id : ids)
            m_pending.remove(id);
        if (!rows)
            return fail(rows.error());
        for (const CustomerRow &row : *rows) {
            if (revision == m_revision || !m_rows.contains(row.id))
                keep(row);
        }
        announceRows(ids);
    });
}

/// One signal for each run of rows that follow one another.
void CustomerListModel::announceRows(const QVector<CustomerId> &ids)
{
    int next = 0;
    for (qsizetype i = 0; i < ids.size();) {
        // Blocks come in the order of the list: the row after the last one is nearly always the right one.
        const int first = idAt(next) == ids.at(i) ? next : rowOf(ids.at(i));
        if (first < 0) {
            ++i;
            continue;
        }
        next = first;
        while (i < ids.size() && idAt(next) == ids.at(i)) {
            ++next;
            ++i;
        }
        Q_EMIT dataChanged(index(first), index(next - 1));
    }
}

} // namespace rapport
