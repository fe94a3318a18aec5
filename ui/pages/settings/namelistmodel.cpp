#include "ui/pages/settings/namelistmodel.h"

#include "ui/theme/textpaint.h"
#include "ui/theme/theme.h"

namespace rapport {

NameListModel::NameListModel(const QString &inactive, QObject *parent) : QAbstractListModel(parent), m_inactive(inactive) {}

void NameListModel::setNames(const QVector<NamedRecord> &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    endResetModel();
}

int NameListModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_names.size(); ++row) {
        if (m_names.at(row).id == id)
            return row;
    }
    return -1;
}

int NameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant NameListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_names.size())
        return {};
    const NamedRecord &record = m_names.at(index.row());
    switch (role) {
    // A view shows it as it is given, and tooltips guess at markup.
    case Qt::ToolTipRole: return plainToolTip(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return record.active ? record.name : tr("%1 · %2", "name, out of use").arg(record.name, m_inactive);
    case Qt::EditRole: return record.name;
    case Qt::ForegroundRole: return record.active ? QVariant() : QVariant(Theme::current().text3);
    default: return {};
    }
}

Qt::ItemFlags NameListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool NameListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    NamedRecord record = m_names.at(index.row());
    const QString name = value.toString().simplified();
    if (name.isEmpty() || name == record.name)
        return false;
    record.name = name;
    Q_EMIT renamed(record);
    return true;
}

} // namespace rapport
