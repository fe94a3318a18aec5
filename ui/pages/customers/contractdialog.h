#pragma once

#include "storage/error.h"
#include "storage/records/customercontract.h"

#include <QCoroTask>
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace rapport {

class Button;
class FieldProblem;
class MessageBar;
class Workspace;

/// A contract of a customer: what it is, since when, and its last day where it ended or is to end.
class ContractDialog : public QDialog
{
    Q_OBJECT

public:
    /// An id that is not set: a new one.
    ContractDialog(Workspace &workspace, const CustomerContract &contract, QWidget *parent = nullptr);

    [[nodiscard]] CustomerContract entered() const;

public Q_SLOTS:
    void accept() override;

private:
    void build();
    void tell(const Error &error);
    QCoro::Task<> store(CustomerContract contract);
    QCoro::Task<> remove();

    Workspace &m_workspace;
    const CustomerContract m_contract;
    MessageBar *m_messages;
    QLineEdit *m_title;
    QDateEdit *m_start;
    QCheckBox *m_ends;
    QDateEdit *m_end;
    FieldProblem *m_problem;
    Button *m_save;
};

} // namespace rapport
