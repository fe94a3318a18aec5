#pragma once

#include <QIdentityProxyModel>

namespace rapport {

class WorkDelegate;

/// The day's list with each row's words for screen readers.
class SpokenWork : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit SpokenWork(const WorkDelegate &delegate, QObject *parent = nullptr) : QIdentityProxyModel(parent), m_delegate(delegate) {}

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const WorkDelegate &m_delegate;
};

} // namespace rapport
