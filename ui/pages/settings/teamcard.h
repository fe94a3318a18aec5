#pragma once

#include "storage/error.h"
#include "ui/pages/settings/settingscard.h"

class QCheckBox;

namespace rapport {

class Workspace;

/// Whether the shop wants figures per member of staff; takes effect at once.
class TeamCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TeamCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    void failed(const rapport::Error &error);

private:
    void load();
    void save(bool shown);

    Workspace &m_workspace;
    QCheckBox *m_shown;
};

} // namespace rapport
