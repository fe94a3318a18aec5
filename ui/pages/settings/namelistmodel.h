#pragma once

#include "ui/pages/settings/namelistsource.h"

#include <QAbstractListModel>

namespace rapport {

/// Names one can rename in place. Those out of use say so after the name, in the colour of what explains.
class NameListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `inactive`: the words after a name that is out of use.
    explicit NameListModel(const QString &inactive, QObject *parent = nullptr);

    void setNames(const QVector<NamedRecord> &names);
    [[nodiscard]] const NamedRecord &name(int row) const { return m_names.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another name; the row changes when it is stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person typed another name for this one.
    void renamed(const rapport::NamedRecord &record);

private:
    QString m_inactive;
    QVector<NamedRecord> m_names;
};

} // namespace rapport
