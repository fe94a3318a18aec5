#pragma once

#include "models/services/customerquery.h"

#include <QCoroTask>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QListWidget;

namespace rapport {

class Button;
class MessageBar;
class SegmentButtons;
class Workspace;

/// What a customer agreed to and what not: a new word per purpose, with where and when it was said, over everything said so far.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts at `purpose`; an empty one starts at the first.
    ConsentDialog(Workspace &workspace, const CustomerBrief &brief, const QString &purpose, QWidget *parent = nullptr);

    /// What would be written down.
    [[nodiscard]] ConsentDraft draft() const;

Q_SIGNALS:
    /// A word was written down: for the status line.
    void noted(const QString &sentence);

private:
    [[nodiscard]] QWidget *buildForm(const QString &purpose);
    void showPurpose();
    void showHistory(const QVector<ConsentChange> &history);
    QCoro::Task<> load();
    QCoro::Task<> store(ConsentDraft draft);

    Workspace &m_workspace;
    CustomerId m_customer;
    QVector<Consent> m_consents;
    MessageBar *m_messages;
    QComboBox *m_purpose;
    SegmentButtons *m_answer;
    QComboBox *m_source;
    QDateEdit *m_said;
    Button *m_save;
    QListWidget *m_history;
};

} // namespace rapport
