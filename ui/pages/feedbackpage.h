#pragma once

#include "models/services/asking.h"
#include "storage/changeset.h"

#include <QCoroTask>
#include <QWidget>

namespace rapport {

class FeedbackDetail;
class FeedbackList;
class MessageBar;
class Workspace;

/// The Feedback page: survey answers and reviews, what waits first, and what is done about each.
///
/// Keys: Enter goes to the answer's text, Ctrl+Enter saves it, Escape goes back to the list; Ctrl+D answered, Ctrl+T told back,
/// Ctrl+Shift+1 to 4 a department, Ctrl+Shift+F a follow-up, Ctrl+Shift+O the customer, Ctrl+F finds,
/// Delete in the list deletes.
class FeedbackPage : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackPage(Workspace &workspace, QWidget *parent = nullptr);

    void showFeedback(FeedbackId id);
    void setStaff(StaffId staff);
    /// What each department was handed in a month, and what became of it.
    void showDepartments();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void customerRequested(rapport::CustomerId customer);
    void counterRequested();
    /// For the status line.
    void statusMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKeys();
    void onChanged(const ChangeSet &changes);
    void askSetAside();
    QCoro::Task<> loadRules();
    QCoro::Task<> setAside(int day);

    Workspace &m_workspace;
    AskingRules m_rules;
    MessageBar *m_message;
    FeedbackList *m_list;
    FeedbackDetail *m_detail;
};

} // namespace rapport
