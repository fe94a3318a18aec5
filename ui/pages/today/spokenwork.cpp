#include "ui/pages/today/spokenwork.h"

#include "models/items/worklistmodel.h"
#include "ui/delegates/workdelegate.h"

namespace rapport {

QVariant SpokenWork::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const bool line = index.data(WorklistModel::LineRole).toBool();
    return line ? m_delegate.text(index.row()).spoken
                : sectionText(static_cast<worklist::Section>(index.data(WorklistModel::SectionRole).toInt()));
}

} // namespace rapport
