#pragma once

#include "models/services/transcripts.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace rapport {

class Button;
class BusyBar;
class ChatPasteBox;
class ChatPreviewModel;
class ChatSession;
class ElidedLabel;
class MessageBar;
class SearchField;
class SegmentButtons;
class Workspace;

/// A chat from another program: pasted or opened, looked at, and kept with a customer. First a box for the text, then who speaks, the
/// turns as they were read, whose chat it is, and in words what keeping it does.
class ChatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: the customer on the screen, who is meant unless the chat says otherwise. `writer`: who works here.
    ChatDialog(Workspace &workspace, CustomerId shown, StaffId writer, QWidget *parent = nullptr);

    /// Reads a chat as if it had been pasted.
    void setText(const QString &text);
    /// The same from a file; what is wrong with it is said in the dialog.
    void openFile(const QString &path);

Q_SIGNALS:
    void kept(const rapport::ChatOutcome &outcome);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPastePage();
    [[nodiscard]] QWidget *buildChatPage();
    [[nodiscard]] QWidget *buildQuestions();
    void buildPeople();
    [[nodiscard]] QLayout *buildFoot();
    void connectSession();
    void chooseFile();
    void startAgain();
    void nameKeep(const QString &text);
    void showChat();
    void showSpeakers();
    void addSpeaker(int row);
    void showPeople();
    void showTurns();
    void showOutcome();
    void showDoubt();
    void chooseNamed();
    void onPerson();

    Workspace &m_workspace;
    ChatSession *m_session;
    QStackedWidget *m_pages;
    ChatPasteBox *m_paste;
    MessageBar *m_messages;
    ElidedLabel *m_facts;
    QWidget *m_orderRow;
    SegmentButtons *m_order;
    QWidget *m_dayRow;
    QDateEdit *m_day;
    QWidget *m_speakers;
    QGridLayout *m_speakerGrid;
    ChatPreviewModel *m_turns;
    QListView *m_view;
    SearchField *m_find;
    QComboBox *m_person;
    QLineEdit *m_newName;
    MessageBar *m_doubt;
    QLabel *m_outcome;
    Button *m_again;
    Button *m_keep;
    BusyBar *m_busy;
    bool m_filling = false; ///< Fields are set by us, not by a person.
};

} // namespace rapport
