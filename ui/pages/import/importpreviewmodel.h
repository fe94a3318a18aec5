#pragma once

#include "models/exchange/importplan.h"

#include <QAbstractTableModel>

namespace rapport {

/// The first rows of a file as they would be read. Row 0 is the row in which columns are assigned to fields; the view puts
/// its combo boxes there.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ProblemRole = Qt::UserRole, ///< Why the cell can't be read, in words; empty.
        KnownRole,                  ///< bool: the customer is already here (on the first column that names one).
        UsedRole,                   ///< bool: the column goes into a field.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const exchange::ImportPlan &plan);
    void setPreview(const exchange::Preview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int namingColumn() const;

    exchange::ImportPlan m_plan;
    exchange::Preview m_preview;
};

} // namespace rapport
