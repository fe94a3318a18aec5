#pragma once

#include "models/services/drafts.h"
#include "storage/error.h"

#include <QCoroTask>
#include <QDialog>
#include <QHash>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QTimer;

namespace rapport {

class Button;
class FieldProblem;
class LinkButton;
class MessageBar;
class Workspace;

/// A new customer, or one that is to be changed. A name or a company is enough. What is wrong is said beside the field and
/// everything typed stays; a first Escape over changes only warns.
class CustomerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `customer`: a new one.
    CustomerDialog(Workspace &workspace, const std::optional<Customer> &customer, QWidget *parent = nullptr);

    /// Fills in what is known of somebody new, for example the number that was looked for.
    void suggest(const QString &name, const QString &phone);
    /// Puts what was typed for somebody new beside what is known of this customer: fills what is empty, adds numbers, addresses, tags and
    /// notes.
    void complete(const CustomerDraft &known);
    [[nodiscard]] CustomerDraft draft() const;

Q_SIGNALS:
    /// It was stored.
    void saved(rapport::CustomerId id);
    /// Somebody who is here already is to be shown instead.
    void openRequested(rapport::CustomerId id);
    /// It is somebody who is here already: what was typed belongs to them.
    void useRequested(rapport::CustomerId id, const rapport::CustomerDraft &typed);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget *buildForm();
    void addText(QFormLayout *form, QLineEdit *field, const QString &id, const QString &label, const QString &placeholder = {});
    void addLines(QFormLayout *form, QPlainTextEdit *field, const QString &id, const QString &label, const QString &placeholder, int lines);
    /// Room for what is wrong with a field, below it.
    void addProblem(QFormLayout *form, QWidget *field, const QString &id);
    QStringList fill(const Customer &customer);
    [[nodiscard]] bool isTyped() const;
    /// Somebody else saved first: what was not touched takes their version, and saving again works.
    void followChange(const Customer &stored);
    void tell(const Error &error);
    [[nodiscard]] QWidget *buildHint();
    void tellDuplicates();
    [[nodiscard]] FieldProblem *problemOf(const Error &error) const;
    QCoro::Task<> store(CustomerDraft draft);
    QCoro::Task<> lookForDuplicates(CustomerDraft draft);

    Workspace &m_workspace;
    std::optional<Customer> m_customer;
    MessageBar *m_messages;
    QWidget *m_hint;
    QLabel *m_duplicates; ///< Who is here already, and why it may be the same person.
    LinkButton *m_open;
    LinkButton *m_use;
    QTimer *m_quiet;
    QScrollArea *m_scroll;
    QHash<QString, FieldProblem *> m_problems; ///< By the field's id.
    CustomerId m_alike;
    QLineEdit *m_name;
    QLineEdit *m_company;
    QPlainTextEdit *m_phones;
    QPlainTextEdit *m_emails;
    QPlainTextEdit *m_address;
    QLineEdit *m_birthday;
    QComboBox *m_channel;
    QLineEdit *m_language;
    QPlainTextEdit *m_remember;
    QLineEdit *m_warning;
    QLineEdit *m_source;
    QLineEdit *m_tags;
    QLineEdit *m_otherNames;
    Button *m_save;
    QHash<const QWidget *, QString> m_filled; ///< What was filled in: what says whether something was typed.
    int m_question = 0; ///< Answers to an older look-up are dropped.
    bool m_busy = false;
};

} // namespace rapport
