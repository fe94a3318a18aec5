#pragma once

#include "models/worklist/workdays.h"
#include "storage/error.h"
#include "storage/records/shop.h"
#include "storage/records/taskrule.h"
#include "ui/pages/settings/settingscard.h"

#include <QCoroTask>

class QCheckBox;
class QLabel;

namespace rapport {

class Chip;
class Workspace;

/// The shop's rules for follow-ups, the days it is open, and whether the desktop reminds.
class RulesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit RulesCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDays();
    void buildReminders();
    QWidget *row(const TaskRule &rule);
    void showRules();
    void edit(const TaskRule &rule);
    void saveDays();
    QCoro::Task<> load();
    QCoro::Task<> store(TaskRule rule);

    Workspace &m_workspace;
    QVBoxLayout *m_rows;
    QVector<Chip *> m_days;
    QCheckBox *m_remind;
    QCheckBox *m_private;
    QVector<TaskRule> m_rules;
    QVector<Staff> m_staff;
    QStringList m_tags;
    bool m_stale = true;
};

} // namespace rapport
