#pragma once

#include "storage/changeset.h"
#include "storage/records/shop.h"

#include <QCoroTask>
#include <QWidget>

class QStackedWidget;

namespace rapport {

class CustomerDetail;
class CustomerListPane;
struct CustomerDraft;
class EmptyState;
class Workspace;
struct Customer;

/// The Customers page: the list and, beside it, the customer with brief, timeline and composer. On a small window the brief
/// folds over the timeline, and the list becomes a pane one goes back to.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Selects a customer, also one the list's filter hides.
    void showCustomer(CustomerId id);
    /// Narrows the list to a tag.
    void showTag(const QString &tag);
    [[nodiscard]] CustomerId currentCustomer() const;
    /// Ctrl+N: the cursor into the composer of the customer shown; without one, a new customer.
    void newEntry();
    /// One of Composer::commandIds().
    void performEntry(const QString &command);
    /// Ctrl+Shift+N. What is already known may be filled in.
    void newCustomer(const QString &name = {}, const QString &phone = {});
    /// Looks for customers who are in the shop twice.
    void findDuplicates();
    /// Writes those selected, or all the list shows, to a file.
    void exportList();
    /// Who works here now; kept with new entries.
    void setStaff(StaffId staff);
    /// Small: what does not fit beside each other folds.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// For the status line.
    void statusMessage(const QString &sentence);
    /// From an empty shop: bring in the customers there are already.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onChosen(CustomerId id);
    void onGone(CustomerId heir);
    void editCustomer(const Customer &customer);
    void explainEmpty(bool shop);
    void arrange();
    void showList(bool list);
    void onChanged(const ChangeSet &changes);
    QCoro::Task<> loadTags();
    QCoro::Task<> completeCustomer(CustomerId id, CustomerDraft typed);

    Workspace &m_workspace;
    CustomerListPane *m_list;
    QStackedWidget *m_right;
    CustomerDetail *m_detail;
    EmptyState *m_empty;
    bool m_narrow = false;
    bool m_emptyShop = false;
};

} // namespace rapport
