#pragma once

#include "models/services/asking.h"
#include "storage/records/inboxrow.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QTimer;

namespace rapport {

class BusyBar;
class Button;
class Chip;
class EmptyState;
class FeedbackDelegate;
class InboxModel;
class SearchField;
class Workspace;

/// The left half of the Feedback page: which answers, and the list of them.
class FeedbackList : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackList(Workspace &workspace, QWidget *parent = nullptr);

    /// Names of departments for rows and filters.
    void setRules(const AskingRules &rules);
    /// Of the answer shown; not set: none.
    [[nodiscard]] FeedbackId current() const { return m_current; }
    /// Shows this answer; one that the filter hides makes it show all.
    void select(FeedbackId id);
    void focusList();
    /// Ctrl+F.
    void startSearch();
    [[nodiscard]] InboxModel *model() const { return m_model; }

Q_SIGNALS:
    /// Another answer is the current one; not set: the list is empty.
    void chosen(rapport::FeedbackId id);
    /// Enter or a double click: on to the answer's text.
    void entered();
    /// The Delete key: the current answer goes.
    void removeRequested();
    void counterRequested();
    void departmentsRequested();
    void setAsideRequested();
    /// A sentence for the message bar.
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void buildStates();
    void openFilterMenu();
    void apply(const InboxFilter &filter);
    void showFilter();
    void showCount();
    void updateEmpty();
    void pickUp();
    void onCurrentChanged(const QModelIndex &current);
    [[nodiscard]] bool isNarrowed() const;

    Workspace &m_workspace;
    AskingRules m_rules;
    InboxModel *m_model;
    FeedbackDelegate *m_delegate;
    QWidget *m_states;
    Button *m_filter;
    SearchField *m_search;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    BusyBar *m_busy;
    QTimer *m_typing;
    FeedbackId m_current;
    FeedbackId m_wanted;   ///< To be shown as soon as it is here.
    int m_row = 0;         ///< Where the current one stood: its neighbour is next when it leaves.
    bool m_selecting = false;
};

} // namespace rapport
