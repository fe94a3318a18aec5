#pragma once

#include "ui/pages/settings/settingscard.h"

class QLabel;

namespace rapport {

class ElidedLabel;
class Workspace;

/// Where the shop's file is, how large it is and how many customers are in it.
class FileCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit FileCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks at the file again.
    void refresh();

Q_SIGNALS:
    void statusMessage(const QString &sentence);

private:
    Workspace &m_workspace;
    ElidedLabel *m_place;
    QLabel *m_size;
    QLabel *m_customers;
};

} // namespace rapport
