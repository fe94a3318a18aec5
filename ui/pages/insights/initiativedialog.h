#pragma once

#include "models/services/initiativeoutcome.h"
#include "storage/result.h"

#include <QCoroTask>
#include <QDialog>
#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace rapport {

class Button;
class CustomerPicker;
class FieldProblem;
class MessageBar;
class Workspace;

/// A new initiative, or one that is to be changed: when, what it cost, for whom and how those came about. While it is filled in it says what could be
/// seen at all; what makes no sense is said beside its field, and everything typed stays.
class InitiativeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without `outcome`: a new one.
    InitiativeDialog(Workspace &workspace, const std::optional<InitiativeOutcome> &outcome, QWidget *parent = nullptr);

    [[nodiscard]] InitiativeDraft draft() const;

Q_SIGNALS:
    /// It was stored.
    void stored();

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget *buildForm();
    void addWhen(QFormLayout *form);
    void addWhom(QFormLayout *form);
    void addField(QFormLayout *form, const QString &id, const QString &label, QWidget *editor, QWidget *row = nullptr);
    void fill();
    void onEdited();
    void arrange();
    void clearProblems();
    void tell(const Error &error);
    [[nodiscard]] Result<void> checked(InitiativeDraft entered) const;
    QCoro::Task<> load();
    QCoro::Task<> foresee();
    QCoro::Task<> store(InitiativeDraft draft);

    Workspace &m_workspace;
    const std::optional<InitiativeOutcome> m_outcome;
    MessageBar *m_messages;
    QLineEdit *m_name;
    QDateEdit *m_start;
    QDateEdit *m_end;
    QCheckBox *m_ends;
    QLineEdit *m_cost;
    QSpinBox *m_margin;
    QComboBox *m_window;
    QComboBox *m_whom;
    CustomerPicker *m_picker;
    QRadioButton *m_half;
    QRadioButton *m_all;
    QLineEdit *m_tag;
    QPlainTextEdit *m_note;
    QLabel *m_prospect;
    Button *m_save;
    QTimer *m_quiet;
    QHash<QString, FieldProblem *> m_problems;
    InitiativeDraft m_before; ///< As it was filled in: what says whether something was typed.
    std::optional<InitiativeDraft> m_asked; ///< What m_prospect answers.
    int m_question = 0;       ///< Answers to an older one are dropped.
    bool m_busy = false;
    bool m_filling = false;
};

} // namespace rapport
