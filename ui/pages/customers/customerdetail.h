#pragma once

#include "models/services/briefdetails.h"
#include "models/services/customerquery.h"
#include "storage/changeset.h"
#include "storage/records/shop.h"

#include <QCoroTask>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace rapport {

class BriefStrip;
class BusyBar;
class Composer;
class CustomerBriefPane;
class CustomerHeader;
class DraftStore;
class EmptyState;
class MessageBar;
class PinnedNotes;
class TimelineFilterBar;
class TimelineJumps;
class TimelineModel;
class TimelineView;
class WarningBanner;
class Workspace;

/// One customer: header, brief, timeline with its filters, composer.
class CustomerDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDetail(Workspace &workspace, QWidget *parent = nullptr);
    ~CustomerDetail() override;

    void showCustomer(CustomerId id);
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    /// Puts the cursor into the composer.
    void newEntry();
    /// One of Composer::commandIds().
    void performEntry(const QString &command);
    void startSearch();
    void focusHeader();
    void setBackVisible(bool visible);
    /// Beside the timeline, or folded over it.
    void setBriefFolded(bool folded);
    void setTags(const QStringList &tags);
    /// Who works here now.
    void setStaff(StaffId staff);
    void tell(const QString &sentence);
    [[nodiscard]] TimelineView *timeline() const { return m_view; }
    [[nodiscard]] const CustomerBrief &brief() const { return m_brief; }

Q_SIGNALS:
    void editRequested(const rapport::Customer &customer);
    void backRequested();
    /// Somebody who lives with the customer shown.
    void customerChosen(rapport::CustomerId customer);
    /// Whoever was to be shown is not there any more: was merged into `heir`, or, where that is not set, is gone.
    void gone(rapport::CustomerId heir);
    void tagChosen(const QString &tag);
    /// For the status line.
    void noted(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBody();
    void fitBrief();
    void connectTimeline();
    void applyContext();
    void showBrief(const CustomerBrief &brief);
    void updateTimelineState();
    void onChanged(const ChangeSet &changes);
    QCoro::Task<> loadBrief(CustomerId customer);
    QCoro::Task<> lookForHeir(CustomerId customer);
    void handDraftOver(CustomerId from, CustomerId to);
    QCoro::Task<> loadShop();
    QCoro::Task<> correct(EntryKey key, std::optional<int> score, QString phrase);
    QCoro::Task<> offer(EntryKey key, int score);
    QCoro::Task<> remove(EntryKey key);
    QCoro::Task<> setTaskDone(EntryKey key, bool done);
    QCoro::Task<> setPinned(EntryKey key, bool pinned);
    QCoro::Task<> loadTurns(EntryKey key);

    Workspace &m_workspace;
    CustomerId m_customer;
    CustomerBrief m_brief;
    BriefDetails m_details;
    QVector<Staff> m_staff;
    StaffId m_writer; ///< Who works here now.
    QVector<Topic> m_topics;
    int m_question = 0; ///< Answers about an earlier customer, or an earlier state of the same, are dropped.
    bool m_folded = false;

    DraftStore *m_drafts;
    TimelineModel *m_model;
    CustomerHeader *m_header;
    WarningBanner *m_warning;
    MessageBar *m_messages;
    BriefStrip *m_strip;
    CustomerBriefPane *m_briefPane;
    QScrollArea *m_briefScroll;
    TimelineFilterBar *m_filter;
    PinnedNotes *m_pinned;
    QStackedWidget *m_stack;
    TimelineView *m_view;
    EmptyState *m_empty;
    BusyBar *m_busy;
    TimelineJumps *m_jumps;
    Composer *m_composer;
    QVBoxLayout *m_column;
    QHBoxLayout *m_body;
};

} // namespace rapport
