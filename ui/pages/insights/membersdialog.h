#pragma once

#include "models/services/initiativeoutcome.h"
#include "storage/error.h"
#include "storage/records/customerrow.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QTreeWidget;

namespace rapport {

class Button;
class MessageBar;
class SegmentButtons;
class Workspace;

/// Who an initiative is for and who was left alone: names and ways to reach them, to work through or to save as a list.
class MembersDialog : public QDialog
{
    Q_OBJECT
public:
    MembersDialog(Workspace &workspace, const InitiativeOutcome &outcome, QWidget *parent = nullptr);

    /// The list shown as CSV: name, company, phone, e-mail.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    void customerActivated(rapport::CustomerId customer);
    /// Those it is for are to be shown in the list of customers.
    void tagActivated(const QString &tag);

private:
    void build();
    QCoro::Task<> read();
    void show(const QString &arm);
    void askWhere();
    void save(const QString &path);
    [[nodiscard]] const QVector<CustomerRow> &rows() const;

    Workspace &m_workspace;
    const InitiativeOutcome m_outcome;
    QVector<CustomerRow> m_treated;
    QVector<CustomerRow> m_alone;
    SegmentButtons *m_arms;
    QLabel *m_about;
    QTreeWidget *m_list;
    MessageBar *m_messages;
    Button *m_inList;
    Button *m_save;
};

} // namespace rapport
