#pragma once

#include "storage/error.h"
#include "storage/records/shop.h"
#include "storage/records/template.h"
#include "ui/pages/settings/settingscard.h"

#include <QCoroTask>

class QLabel;
class QListView;

namespace rapport {

class Button;
class TemplateListModel;
class Workspace;

/// The shop's reply templates: all of them with when they fit, how often they were used and how moods went around that; add, change,
/// take out of use, remove, and bring in what the program comes with.
class TemplatesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TemplatesCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    void failed(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QCoro::Task<> load();
    void fitList();
    void onSelected();
    void edit(const ReplyTemplate &text);
    QCoro::Task<> toggleActive(ReplyTemplate text);
    QCoro::Task<> takeAway(ReplyTemplate text);
    void chooseLanguage();
    QCoro::Task<> addShipped(QString language);
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    TemplateListModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    Button *m_add;
    Button *m_edit;
    Button *m_toggle;
    Button *m_remove;
    Button *m_shipped;
    QVector<Topic> m_topics;
    TemplateId m_select; ///< To choose when the list is here.
    bool m_stale = true;
};

} // namespace rapport
