#pragma once

#include "models/services/worklist.h"
#include "storage/changeset.h"
#include "storage/records/shop.h"

#include <QCoroTask>
#include <QHash>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace rapport {

class BusyBar;
class Chip;
class Dialling;
class EmptyState;
class LinkButton;
class MessageBar;
class WorkDelegate;
class WorkDetail;
class WorklistModel;
class WorklistView;
class Workspace;

/// The Today page: what to do now, most urgent first, each line with its reason; beside it whom it is about.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Who works here now: whose "mine" is, and who did what.
    void setStaff(StaffId staff);
    /// Chooses a customer's line, where there is one.
    void showCustomer(CustomerId customer);
    [[nodiscard]] CustomerId currentCustomer() const;
    /// Small: what does not fit beside each other folds.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Lines for now and for today, for the rail.
    void dueCountChanged(int count);
    /// Open the customer.
    void customerActivated(rapport::CustomerId customer);
    /// Answer this score or review.
    void answerRequested(rapport::FeedbackId feedback);
    /// For the status line.
    void statusMessage(const QString &sentence);
    /// From an empty shop: bring in the customers there are already.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void connectList();
    void connectDetail();
    void arrange();
    /// Reads the list again after a moment of quiet.
    void wantList();
    QCoro::Task<> load();
    QCoro::Task<> loadStaff();
    QCoro::Task<> countCustomers();
    void take(const WorkDay &day);
    void onCurrentChanged();
    void onChanged(const ChangeSet &changes);
    void updateHead();
    void updateEmpty();
    void openStaffMenu();
    void explainOrder();

    void act();
    void finish();
    void snooze(QDate until);
    void openSnoozeMenu(QPoint at);
    void openAssignMenu(QPoint at);
    void openContextMenu(QPoint at);
    void chooseDay();
    void editTask(TaskId task);
    /// The first follow-up of the line chosen.
    [[nodiscard]] TaskId firstTask() const;
    /// Where a menu about the line chosen opens by key.
    [[nodiscard]] QPoint menuPlace() const;
    [[nodiscard]] QDate nextWorkDay() const;
    [[nodiscard]] QString nameOf(StaffId staff) const;
    /// Says where a change failed. `customer`: whose line leaves the list by it, where one does.
    QCoro::Task<> follow(QFuture<Result<void>> change, QString action, CustomerId customer = {});
    /// The line chosen; null where it is on its way out of the list already.
    [[nodiscard]] const worklist::Line *pendingLine() const;
    /// On to the next line that is still to be seen to, while the chosen one's end is being written.
    void moveOn();

    Workspace &m_workspace;
    WorklistModel *m_model;
    WorkDelegate *m_delegate;
    WorklistView *m_view;
    WorkDetail *m_detail;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageBar *m_messages;
    BusyBar *m_busy;
    QLabel *m_title;
    QLabel *m_finished;
    QVector<Chip *> m_groups;
    Chip *m_staffChip;
    LinkButton *m_order;
    QTimer *m_quiet;
    Dialling *m_dialling;
    QVector<Staff> m_staff;
    worklist::WorkDays m_workDays;
    StaffId m_me;
    Forecasts::Shop m_expected;
    CustomerId m_shown;  ///< Beside the list.
    CustomerId m_wanted; ///< To be chosen once the list is here.
    /// Whose line is on its way out of the list, and after which reading it will be gone; 0: not written yet.
    QHash<CustomerId, int> m_leaving;
    int m_lastRow = 0;   ///< Where the choice goes when the line chosen goes.
    int m_question = 0;
    bool m_loaded = false;
    bool m_stale = false;
    bool m_emptyShop = false;
};

} // namespace rapport
