#pragma once

#include "models/services/memory.h"
#include "storage/error.h"
#include "ui/pages/settings/settingscard.h"

#include <array>

class QLineEdit;
class QListView;
class QTimer;

namespace rapport {

class Button;
class Chip;
class ElidedLabel;
class FlowLayout;
class LinkButton;
class WordListModel;
class Workspace;

/// The shop's own words: a word or phrase and one of five moods, with what that changes in the texts that are here. Below, all
/// that was taught, by the shop or by corrections, to change and to take back.
class WordsCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit WordsCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildEditor();
    void buildList();
    void showWords();
    void fitList();
    void fitFaces();
    void chooseFace(int face);
    void askForEffect();
    void showEffect(const Result<WordEffect> &effect);
    void save();
    void onSaved(const Result<ShopWordId> &saved);
    void edit(int row);
    void stopEditing();
    void takeAway();
    void onSelected();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] ShopWord typed() const;

    Workspace &m_workspace;
    QLineEdit *m_field;
    FieldProblem *m_problem;
    QWidget *m_moods;
    std::array<Chip *, 5> m_faces{};
    int m_face = 3;
    ElidedLabel *m_effect;
    ElidedLabel *m_example;
    Button *m_save;
    LinkButton *m_cancel;
    WordListModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    Button *m_edit;
    Button *m_remove;
    QTimer *m_wait;      ///< A word that is being typed is asked about once.
    ShopWord m_edited;   ///< The word that is being changed; without id: a new one is typed.
    quint64 m_question = 0;
    QString m_select;    ///< Key to select when the list is here.
};

} // namespace rapport
