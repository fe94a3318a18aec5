#pragma once

#include "models/workspace.h"
#include "ui/mainwindow.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace rapport {

class CustomerSearch;
class NewCustomerOffer;
class NoteSearch;
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
    /// Comes to the front and does what another program asked for.
    void answer(const Request &request);

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
    void watchUndo();
    void watchReading();
    void updateUndo();
    void chooseFile();
    void importFile();
    void newCustomer(const QString &phone = {});
    void showCustomer(CustomerId id);
    void say(const Error &error, const QString &action);
    QCoro::Task<> makeSample(QString path);
    QCoro::Task<> undo(bool forward);
    QCoro::Task<> call(QString number);
    QCoro::Task<> loadStaff();
    void chooseStaff(const QString &name);
    /// Who works here, as chosen last; empty: nobody.
    [[nodiscard]] static QString chosenStaff();

    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window; ///< Destroyed before the shop it shows.
    CustomerSearch *m_customerSearch;
    NoteSearch *m_noteSearch;
    NewCustomerOffer *m_newCustomer;
    QTimer m_notice;
    QString m_ownPath;                    ///< Where a first customer or import makes a shop.
    QHash<QString, StaffId> m_staff;
};

} // namespace rapport
