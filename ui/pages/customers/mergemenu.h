#pragma once

#include "storage/records/customermerge.h"

#include <QCoroTask>
#include <QObject>
#include <QVector>

class QMenu;

namespace rapport {

class Workspace;

/// The part of a customer's menu that tells who was merged into them, and separates them again.
class MergeMenu : public QObject
{
    Q_OBJECT

public:
    explicit MergeMenu(Workspace &workspace, QObject *parent = nullptr) : QObject(parent), m_workspace(workspace) {}

    /// Reads who was merged into the customer.
    void setCustomer(CustomerId id);
    /// Adds a section where there is anybody.
    void addTo(QMenu *menu);

Q_SIGNALS:
    void separated(const QString &sentence);
    void failed(const QString &sentence);

private:
    QCoro::Task<> load(CustomerId id);
    QCoro::Task<> separate(MergeId id);

    Workspace &m_workspace;
    CustomerId m_customer;
    QVector<CustomerMerge> m_merges;
};

} // namespace rapport
