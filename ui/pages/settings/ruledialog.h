#pragma once

#include "storage/records/shop.h"
#include "storage/records/taskrule.h"

#include <QCoroTask>
#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rapport {

class Button;
class MessageBar;
class Workspace;

/// One of the shop's rules: when …, then a follow-up for … due in ….
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// A rule without an id is a new one.
    RuleDialog(Workspace &workspace, const TaskRule &rule, const QVector<Staff> &staff, const QStringList &tags, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void build(const QVector<Staff> &staff, const QStringList &tags);
    void show(const TaskRule &rule);
    void followKind(bool usual);
    void showSentence();
    [[nodiscard]] TaskRule entered() const;
    QCoro::Task<> store(TaskRule rule);
    QCoro::Task<> remove();

    Workspace &m_workspace;
    const TaskRule m_rule;
    TaskRule m_opened; ///< As the fields say it before anything is changed.
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLabel *m_before = nullptr;
    QSpinBox *m_amount;
    QComboBox *m_tag;
    QLineEdit *m_text;
    QComboBox *m_who;
    QSpinBox *m_due;
    QLabel *m_sentence;
    MessageBar *m_messages;
    Button *m_save;
};

} // namespace rapport
