#include "ui/pages/settings/taglistmodel.h"

#include "ui/support/customertext.h"
#include "ui/theme/textpaint.h"

namespace rapport {

void TagListModel::setTags(const QVector<TagUse> &tags)
{
    if (tags == m_tags)
        return;
    beginResetModel();
    m_tags = tags;
    endResetModel();
}

int TagListModel::rowOf(const QString &tag) const
{
    for (int row = 0; row < m_tags.size(); ++row) {
        if (m_tags.at(row).name == tag)
            return row;
    }
    return -1;
}

int TagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TagUse &tag = m_tags.at(index.row());
    switch (role) {
    case Qt::EditRole:
        return tag.name;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 · %2", "tag, how many people bear it").arg(plainLine(tag.name), peopleText(tag.customers));
    default:
        return {};
    }
}

Qt::ItemFlags TagListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

bool TagListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty() || name == m_tags.at(index.row()).name)
        return false;
    Q_EMIT renamed(m_tags.at(index.row()).name, name);
    return true;
}

} // namespace rapport
