#pragma once

#include "models/workspace.h"
#include "storage/records/undostep.h"
#include "ui/mainwindow.h"
#include "ui/theme/icons.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace rapport {

class ChatDialog;
class CounterWindow;
class CustomerSearch;
class NewCustomerOffer;
class NoteSearch;
class Reminders;
class RuleKeeper;
struct Request;

/// Puts the parts together: the window, the shop it shows, the pages, the commands that belong to no page.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `clock` tells every shop opened here what time it is.
    explicit Desk(std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());
    ~Desk() override;

    void show() { m_window->show(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace *workspace() { return m_workspace.get(); }

    /// Shows the shop in this file; where it can't be opened, says why and leaves everything as it is.
    bool open(const QString &path);
    /// The person's own shop, or, where there is none yet, the three ways to begin.
    void openDefault(const QString &path);
    /// The sample shop, made first where it is missing.
    void openSample(const QString &path);
    /// The shop whose counter mode was on when the program ended; empty: none. Kept for this person on this machine.
    [[nodiscard]] static QString interruptedCounter();
    /// Goes on with that counter mode, without showing the window; where its file can't be opened, the window says why and shows
    /// no shop. False where the file is gone.
    bool resumeCounter();
    /// Whether the counter has the screen: then nothing else is shown or answered.
    [[nodiscard]] bool isAtCounter() const { return m_counter || m_counterWanted; }

    /// Comes to the front and does what another program asked for; nothing while the counter has the screen.
    void answer(const Request &request);
    /// Comes to the front of the screen.
    void raise();

Q_SIGNALS:
    /// A shop is open and its first page built.
    void opened();

private:
    void adopt(std::unique_ptr<Workspace> workspace);
    /// The shop that is shown, or a new, empty one of the person's own; null where that fails.
    Workspace *ensureShop();
    void addPages();
    void connectCommands();
    void connectSearch();
    void connectChats();
    void waitFor(QWidget *dialog, const Request &request);
    /// Whether somebody is in the middle of a text: what they type next belongs to whom they write about.
    [[nodiscard]] bool isWriting() const;
    /// Shows who called; not set: what the search finds for the number.
    void showCaller(CustomerId caller, const QString &number);
    /// Asks for a chat to be kept with the customer shown; null where there is no shop to keep it in.
    ChatDialog *keepChat();
    void watchUndo();
    void watchReading();
    void watchDay();
    void updateUndo();
    void showHistory();
    void chooseFile();
    void importFile();
    void startCounter();
    void leaveCounter();
    QCoro::Task<> enterCounter();
    void askAgain(const QString &problem);
    QCoro::Task<> countFeedback();
    void newCustomer(const QString &phone = {});
    void showCustomer(CustomerId id);
    void say(const Error &error, const QString &action);
    QCoro::Task<> makeSample(QString path);
    QCoro::Task<> undo(bool forward);
    /// What the status line says was done, and nothing that came after it.
    QCoro::Task<> undoShown();
    /// Says that the step stays, and why; where it would stay for good, with a way past it.
    void refuse(const Error &error, const UndoStep &step);
    QCoro::Task<> leave(UndoStep step);
    /// Shows a message in the window with something to do about it, in the place of the one before.
    void offer(Notice kind, const QString &sentence, const QString &action, std::function<void()> act);
    void showDone(const UndoStep &step);
    QCoro::Task<> call(QString number);
    QCoro::Task<> loadStaff();
    void chooseStaff(const QString &name);
    /// Who works here, as chosen last; empty: nobody.
    [[nodiscard]] static QString chosenStaff();

    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window; ///< Destroyed before the shop it shows.
    std::unique_ptr<CounterWindow> m_counter;
    bool m_counterWanted = false;         ///< On its way.
    bool m_makingSample = false;
    QString m_lastProblem;                ///< As said in the window.
    CustomerSearch *m_customerSearch;
    NoteSearch *m_noteSearch;
    NewCustomerOffer *m_newCustomer;
    RuleKeeper *m_rules;
    Reminders *m_reminders;
    UndoStep m_shown; ///< What the status line's Undo stands for.
    QTimer m_notice;
    QMetaObject::Connection m_waiting; ///< A request that waits for a dialog.
    QMetaObject::Connection m_early;   ///< A call that waits for a shop.
    std::function<void()> m_offered;   ///< What the action of the window's message does; goes with the message.
    QString m_ownPath;                    ///< Where a first customer or import makes a shop.
    QHash<QString, StaffId> m_staff;
};

} // namespace rapport
