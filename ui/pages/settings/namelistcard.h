#pragma once

#include "storage/error.h"
#include "ui/pages/settings/namelistsource.h"
#include "ui/pages/settings/settingscard.h"

class QLineEdit;
class QListView;

namespace rapport {

class Button;
class NameListModel;

/// Names to add, rename and take out of use. Nothing is ever deleted: entries keep who wrote them.
class NameListCard : public SettingsCard
{
    Q_OBJECT

public:
    /// Every word on the card, translated by the page.
    struct Texts
    {
        QString title;
        QString explanation;
        QString empty;       ///< Where there is no name yet.
        QString field;       ///< Accessible name of the field for a new one.
        QString placeholder;
        QString inactive;    ///< After a name that is out of use.
        QString deactivate;  ///< Button.
        QString activate;    ///< Button.
        QString taken;       ///< The name exists.
        QString added;       ///< "%1 added"
        QString changed;     ///< "%1 saved"
    };

    NameListCard(const NameListSource &source, const Texts &texts, Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    void failed(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void buildButtons();
    void load();
    void showNames(const QVector<NamedRecord> &names);
    void fitList();
    void add();
    void save(const NamedRecord &record);
    void toggleActive();
    void onSelected();
    [[nodiscard]] int currentRow() const;

    NameListSource m_source;
    Texts m_texts;
    NameListModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    QLineEdit *m_field;
    Button *m_add;
    Button *m_rename;
    Button *m_toggle;
    FieldProblem *m_problem;
    qint64 m_select = 0; ///< Whom to select when the list is here.
    bool m_stale = true;
};

} // namespace rapport
