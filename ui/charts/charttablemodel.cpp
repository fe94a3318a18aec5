#include "ui/charts/charttablemodel.h"

namespace rapport {

namespace {
/// Months read from the left, figures stand at the right.
Qt::Alignment alignmentOf(int column)
{
    return column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter;
}
} // namespace

void ChartTableModel::setTable(const ChartTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(index.column()));
    if (role == Qt::DisplayRole)
        return m_table.rows.at(m_table.newestFirst ? m_table.rows.size() - 1 - index.row() : index.row()).value(index.column());
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(section));
    return role == Qt::DisplayRole ? QVariant(m_table.columns.value(section)) : QVariant();
}

} // namespace rapport
