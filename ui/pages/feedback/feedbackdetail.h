#pragma once

#include "models/services/asking.h"
#include "models/services/inbox.h"
#include "models/worklist/workdays.h"

#include <QCoroTask>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace rapport {

class AnswerView;
class BeforeList;
class Button;
class Chip;
class Dialling;
class DraftStore;
class ElidedLabel;
class GrowingText;
class SectionCaption;
class TemplatePopup;
class Workspace;

/// The right half of the Feedback page: one answer, what the shop writes back, who gets it, and what came before. What was
/// typed stays with its answer while others are looked at, and over a restart.
class FeedbackDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Not set: nothing is shown.
    void setFeedback(FeedbackId id);
    void setRules(const AskingRules &rules);
    void setStaff(StaffId staff);
    /// A follow-up is suggested for a day on which the shop is open.
    void setWorkDays(const worklist::WorkDays &days);
    /// Reads the answer anew; what is being typed stays.
    void refresh();
    /// The cursor into the answer.
    void startAnswer();

    // What the keys do.
    void toggleAnswered();
    void toggleToldBack();
    /// 0 <= number < 4, in the order of departmentIds(); once more takes it back.
    void toggleDepartment(int number);
    void followUp();
    void openCustomer();
    /// Deletes the answer; undo brings it back.
    void remove();

Q_SIGNALS:
    void customerRequested(rapport::CustomerId customer);
    /// Escape in the text: back to the list.
    void left();
    void noted(const QString &sentence);
    /// Whether there is somebody to write to.
    void writable(bool person);
    /// A sentence for the message bar.
    void failed(const QString &sentence);

private:
    QWidget *buildHead();
    QWidget *buildAnswer();
    QWidget *buildHanding();
    QWidget *buildFoot();
    void show(const InboxDetail &detail);
    void showHead();
    void showReply();
    /// `other`: another answer is shown than before, so that the note in the field is not its own.
    void showHanding(bool other = false);
    void showFoot();
    void keepDraft();
    void sendAnswer();
    void copyText();
    void openMail();
    void handTo(const QString &department);
    void saveNote();
    [[nodiscard]] QString followUpText() const;
    [[nodiscard]] QDate followUpDay() const;
    QCoro::Task<> load(FeedbackId id);
    QCoro::Task<> submit(FeedbackReply reply);
    QCoro::Task<> report(QFuture<Result<void>> change, QString action);
    QCoro::Task<> plan(CustomerId customer, QString text, QDate day);

    Workspace &m_workspace;
    AskingRules m_rules;
    worklist::WorkDays m_workDays;
    Dialling *m_dialling;
    StaffId m_staff;
    FeedbackId m_id;
    InboxDetail m_detail;
    DraftStore *m_drafts; ///< Unsent answers.
    bool m_loaded = false;
    bool m_busy = false;

    QScrollArea *m_scroll;
    QWidget *m_footBar;
    ElidedLabel *m_name;
    QLabel *m_when;
    Button *m_open;
    AnswerView *m_view;
    QWidget *m_answerPart;
    SectionCaption *m_answerCaption;
    GrowingText *m_text;
    TemplatePopup *m_templates;
    TemplateId m_usedTemplate; ///< Last put into the text.
    QLabel *m_reply;
    QVector<Chip *> m_departments;
    QLineEdit *m_note;
    QWidget *m_followRow;
    Chip *m_follow;
    SectionCaption *m_beforeCaption;
    BeforeList *m_before;
    QCheckBox *m_told;
    Button *m_remove;
    Button *m_done;
    Button *m_copy;
    Button *m_mail;
    Button *m_send;
};

} // namespace rapport
