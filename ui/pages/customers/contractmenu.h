#pragma once

#include "storage/records/customercontract.h"

#include <QObject>
#include <QVector>

#include <QCoroTask>

class QMenu;
class QWidget;

namespace rapport {

class Workspace;

/// The part of a customer's menu that tells their contracts, opens them and begins new ones.
class ContractMenu : public QObject
{
    Q_OBJECT

public:
    ContractMenu(Workspace &workspace, QWidget *parent);

    /// Reads the customer's contracts.
    void setCustomer(CustomerId id);
    void addTo(QMenu *menu);
    /// "Contract since 3 Mar 2025"; of those that run, or empty.
    [[nodiscard]] QString running() const;

Q_SIGNALS:
    /// The contracts were read.
    void loaded();

private:
    [[nodiscard]] QString textOf(const CustomerContract &contract) const;
    void open(const CustomerContract &contract);
    QCoro::Task<> load(CustomerId id);

    Workspace &m_workspace;
    QWidget *m_window;
    CustomerId m_customer;
    QVector<CustomerContract> m_contracts;
};

} // namespace rapport
