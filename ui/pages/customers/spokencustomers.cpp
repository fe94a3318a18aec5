#include "ui/pages/customers/spokencustomers.h"

#include "ui/delegates/customerdelegate.h"

namespace rapport {

QVariant SpokenCustomers::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return m_delegate.line(index.row()).spoken;
    return QIdentityProxyModel::data(index, role);
}

} // namespace rapport
