#pragma once

#include "models/services/customerquery.h"

#include <QAbstractListModel>

namespace rapport {

/// The shop's tags, each with how many bear it; a name can be changed in place.
class TagListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTags(const QVector<TagUse> &tags);
    [[nodiscard]] const QVector<TagUse> &tags() const { return m_tags; }
    [[nodiscard]] int rowOf(const QString &tag) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another name; the row changes when it is stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person typed another name for this one.
    void renamed(const QString &tag, const QString &name);

private:
    QVector<TagUse> m_tags;
};

} // namespace rapport
