#pragma once

#include "models/services/worklist.h"

#include <QCoroTask>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace rapport {

class Button;
class MessageBar;
class Workspace;

/// A follow-up: what, when, who, and whether the customer was told.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    TaskDialog(Workspace &workspace, TaskId task, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void build();
    void show(const Task &task);
    [[nodiscard]] TaskEdit entered() const;
    [[nodiscard]] bool isChanged() const;
    QCoro::Task<> load();
    QCoro::Task<> store(TaskEdit edit);

    Workspace &m_workspace;
    const TaskId m_id;
    Task m_task;
    TaskEdit m_opened; ///< As the fields say it before anything is changed.
    QLineEdit *m_text;
    QDateEdit *m_day;
    QCheckBox *m_timed;
    QTimeEdit *m_time;
    QComboBox *m_staff;
    QCheckBox *m_promised;
    MessageBar *m_messages;
    Button *m_save;
};

} // namespace rapport
