#pragma once

#include <QIdentityProxyModel>

namespace rapport {

class CustomerDelegate;

/// The list's model with each row's words for screen readers: mood, name, date and what was said last.
class SpokenCustomers : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit SpokenCustomers(const CustomerDelegate &delegate, QObject *parent = nullptr) : QIdentityProxyModel(parent), m_delegate(delegate) {}

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const CustomerDelegate &m_delegate;
};

} // namespace rapport
