#include "ui/pages/import/importpreviewmodel.h"

#include "ui/support/importtext.h"
#include "ui/theme/textpaint.h"

namespace rapport {

using namespace Qt::StringLiterals;

void ImportPreviewModel::setPlan(const exchange::ImportPlan &plan)
{
    const bool sameColumns = plan.columns == m_plan.columns;
    if (!sameColumns)
        beginResetModel();
    m_plan = plan;
    if (!sameColumns) {
        m_preview = {};
        endResetModel();
    }
}

void ImportPreviewModel::setPreview(const exchange::Preview &preview)
{
    const auto before = m_preview.rows.size();
    const auto after = preview.rows.size();
    if (after > before)
        beginInsertRows({}, static_cast<int>(before) + 1, static_cast<int>(after));
    else if (after < before)
        beginRemoveRows({}, static_cast<int>(after) + 1, static_cast<int>(before));
    m_preview = preview;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plan.columns.isEmpty() ? 0 : static_cast<int>(m_preview.rows.size()) + 1;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.columns.size());
}

int ImportPreviewModel::namingColumn() const
{
    for (const QString &field : {u"name"_s, u"customer"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"customer_id"_s, u"id"_s, u"email"_s, u"phone"_s}) {
        const QVector<int> columns = m_plan.mapping.value(field).columns;
        if (!columns.isEmpty())
            return columns.constFirst();
    }
    return 0;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == UsedRole) {
        return std::any_of(m_plan.mapping.cbegin(), m_plan.mapping.cend(),
                           [&](const exchange::FieldSource &source) { return source.columns.contains(index.column()); });
    }
    if (index.row() == 0)
        return {};
    const exchange::Preview::Row &row = m_preview.rows.at(index.row() - 1);
    const exchange::Preview::Cell cell = row.cells.value(index.column());
    const bool naming = index.column() == namingColumn();
    const QString problem = !cell.problem.isEmpty() ? cell.problem
        : naming && (row.problem == "no-customer"_L1 || row.problem == "several-customers"_L1 || row.problem.startsWith("too-"_L1)) ? row.problem : QString();
    switch (role) {
    case Qt::DisplayRole: return cell.text.isEmpty() && !problem.isEmpty() ? problemText(problem) : plainLine(cell.text);
    case Qt::ToolTipRole: return problem.isEmpty() ? plainToolTip(cell.text) : plainToolTip(problemText(problem));
    case Qt::AccessibleTextRole: {
        QString spoken = cell.text;
        if (!problem.isEmpty())
            spoken += u", "_s + problemText(problem);
        if (naming && row.known)
            spoken += u", "_s + tr("already here");
        return spoken;
    }
    case ProblemRole: return problem.isEmpty() ? QString() : problemText(problem);
    case KnownRole: return naming && row.known;
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return plainLine(m_plan.columns.value(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace rapport
