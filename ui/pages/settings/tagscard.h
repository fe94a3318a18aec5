#pragma once

#include "models/services/customerquery.h"
#include "storage/error.h"
#include "storage/result.h"
#include "ui/pages/settings/settingscard.h"

class QListView;

namespace rapport {

class Button;
class TagListModel;
class Workspace;

/// The shop's tags: renamed everywhere at once, made one by giving one the other's name, taken off everybody. All of it can be undone.
class TagsCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TagsCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    void failed(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showTags(const QVector<TagUse> &tags);
    void fitList();
    void rename(const QString &tag, const QString &name);
    void remove();
    void onSelected();

    Workspace &m_workspace;
    TagListModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    Button *m_rename;
    Button *m_remove;
    QString m_select; ///< Whom to select when the list is here.
    bool m_stale = true;
};

} // namespace rapport
