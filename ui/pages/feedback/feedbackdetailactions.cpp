// What FeedbackDetail shows of an answer, and what is done about it.

#include "ui/pages/feedback/feedbackdetail.h"

#include "models/items/whendone.h"
#include "models/services/journal.h"
#include "models/workspace.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/templatepopup.h"
#include "ui/pages/feedback/answerview.h"
#include "ui/pages/feedback/beforelist.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/feedbacktext.h"
#include "ui/support/launch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectioncaption.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int followUpDays = 4;

/// Where the answer being written is kept.
QString draftKey(FeedbackId id)
{
    return u"feedback %1"_s.arg(id.value());
}

MomentText momentsOf(const Workspace &workspace)
{
    return {workspace.calendar(), workspace.clock().now(), workspace.profile().firstDayOfWeek};
}

} // namespace

void FeedbackDetail::setFeedback(FeedbackId id)
{
    if (id == m_id && m_loaded)
        return;
    saveNote();
    m_id = id;
    m_loaded = false;
    m_usedTemplate = {};
    m_scroll->setVisible(id.isValid());
    m_footBar->setVisible(id.isValid());
    m_follow->setKind(Chip::Kind::Offered);
    m_text->setPlainText(m_drafts->text(draftKey(id)));
    if (id.isValid())
        launch(this, load(id));
}

void FeedbackDetail::setStaff(StaffId staff)
{
    m_staff = staff;
    m_templates->setStaff(staff);
}

void FeedbackDetail::setWorkDays(const worklist::WorkDays &days)
{
    m_workDays = days;
    if (m_loaded)
        showHanding();
}

void FeedbackDetail::refresh()
{
    if (m_id.isValid())
        launch(this, load(m_id));
}

QCoro::Task<> FeedbackDetail::load(FeedbackId id)
{
    const QPointer<FeedbackDetail> self(this);
    const auto reading = m_workspace.inbox().detail(id);
    const Result<InboxDetail> detail = co_await reading;
    if (!self || id != m_id)
        co_return;
    if (detail)
        show(*detail);
    else if (detail.error().kind != Error::Kind::NotFound)
        Q_EMIT failed(errorText(detail.error(), tr("The answer could not be read")));
}

void FeedbackDetail::show(const InboxDetail &detail)
{
    const bool other = !m_loaded;
    m_detail = detail;
    m_loaded = true;
    showHead();
    m_view->setAnswer(detail, m_rules);
    showReply();
    showHanding(other);
    showFoot();
    const bool before = !detail.before.isEmpty();
    m_beforeCaption->setVisible(before);
    m_before->setVisible(before);
    m_before->setEntries(detail.before, momentsOf(m_workspace));
    if (other)
        m_scroll->ensureVisible(0, 0);
}

void FeedbackDetail::showHead()
{
    m_name->setText(whoseText(m_detail.row));
    m_when->setText(whenAndHow(m_detail.row, momentsOf(m_workspace)));
    m_open->setVisible(m_detail.row.feedback.customer.isValid());
}

void FeedbackDetail::showReply()
{
    const Feedback &row = m_detail.row.feedback;
    const bool person = row.customer.isValid();
    m_answerPart->setVisible(person || row.answeredAt != 0);
    m_reply->setVisible(row.answeredAt != 0);
    m_text->setVisible(person);
    m_templates->setCustomer(row.customer);
    Q_EMIT writable(person);
    m_answerCaption->setText(person ? tr("Your answer") : tr("Answered"));
    if (row.answeredAt == 0)
        return;
    const QString day = momentsOf(m_workspace).brief(m_workspace.calendar().at(m_detail.replyAt != 0 ? m_detail.replyAt : row.answeredAt));
    m_reply->setText(m_detail.reply.isEmpty() ? tr("Marked as answered, %1.", "day").arg(day) : tr("%1: %2", "day, what was written").arg(day, m_detail.reply.left(2000)));
}

void FeedbackDetail::showHanding(bool other)
{
    const Feedback &row = m_detail.row.feedback;
    const QStringList ids = departmentIds();
    for (int i = 0; i < m_departments.size(); ++i) {
        Chip *chip = m_departments.at(i);
        chip->setText(departmentText(ids.at(i), m_rules));
        chip->setChecked(row.department == ids.at(i));
        chip->setToolTip(tr("Hands it to this department, once more takes it back (Ctrl+Shift+%1)").arg(i + 1));
        chip->updateGeometry();
    }
    m_note->setVisible(!row.department.isEmpty());
    if (other || !m_note->hasFocus())
        m_note->setText(m_detail.row.care.handedNote);
    const bool person = row.customer.isValid();
    m_followRow->setVisible(person);
    if (m_follow->kind() == Chip::Kind::Offered)
        m_follow->setText(tr("%1: %2", "day, follow-up").arg(momentsOf(m_workspace).briefDay(ShopCalendar::dayNumber(followUpDay())), followUpText()));
    m_follow->updateGeometry();
}

void FeedbackDetail::showFoot()
{
    const Feedback &row = m_detail.row.feedback;
    const bool person = row.customer.isValid();
    m_told->setVisible(person);
    m_told->setChecked(row.toldBackAt != 0);
    m_done->setText(row.answeredAt != 0 ? tr("Open again") : tr("Mark as answered"));
    const bool text = !m_text->toPlainText().trimmed().isEmpty();
    m_copy->setVisible(person);
    m_copy->setEnabled(text);
    m_mail->setVisible(person && !m_detail.email.isEmpty());
    m_send->setVisible(person);
    m_send->setEnabled(text && !m_busy);
    m_send->setToolTip(text ? tr("Keeps it on the customer's timeline and marks this as answered") : tr("Write the answer first"));
}

void FeedbackDetail::keepDraft()
{
    const QString text = m_text->toPlainText();
    m_drafts->keepText(draftKey(m_id), text);
    if (m_loaded)
        showFoot();
}

void FeedbackDetail::startAnswer()
{
    if (m_text->isVisibleTo(this)) {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(m_text);
    } else if (!m_departments.isEmpty()) {
        m_departments.first()->setFocus(Qt::ShortcutFocusReason);
    }
}

void FeedbackDetail::sendAnswer()
{
    if (m_busy || !m_loaded || !m_detail.row.feedback.customer.isValid() || m_text->toPlainText().trimmed().isEmpty())
        return;
    FeedbackReply reply;
    reply.feedback = m_id;
    reply.text = m_text->toPlainText().trimmed();
    reply.kind = m_detail.row.feedback.kind == FeedbackKind::Review ? InteractionKind::Social : InteractionKind::Email;
    reply.staff = m_staff;
    reply.usedTemplate = m_usedTemplate;
    m_busy = true;
    showFoot();
    // On disk before anything is tried: if the program dies now, the text is still there.
    if (!m_drafts->flush())
        Q_EMIT m_drafts->unwritable(m_drafts->path());
    launch(this, submit(reply));
}

QCoro::Task<> FeedbackDetail::submit(FeedbackReply reply)
{
    const QPointer<FeedbackDetail> self(this);
    const auto writing = m_workspace.inbox().answer(reply);
    const Result<InteractionId> written = co_await writing;
    if (!self)
        co_return;
    m_busy = false;
    if (!written) {
        showFoot();
        Q_EMIT failed(errorText(written.error(), tr("The answer was not saved")));
        co_return;
    }
    // What was typed meanwhile stays.
    if (m_drafts->text(draftKey(reply.feedback)).trimmed() == reply.text)
        m_drafts->keepText(draftKey(reply.feedback), {});
    m_drafts->flush();
    if (m_id == reply.feedback && m_text->toPlainText().trimmed() == reply.text)
        m_text->clear();
    showFoot();
    Q_EMIT left();
}

void FeedbackDetail::copyText()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT noted(tr("The answer is on the clipboard. Save it here once it is sent."));
}

void FeedbackDetail::openMail()
{
    m_dialling->write(m_detail.row.feedback.customer, m_detail.email, m_text->toPlainText());
}

void FeedbackDetail::toggleAnswered()
{
    if (!m_loaded)
        return;
    // It may lead on to the next answer, where the words in the field would be wrong.
    saveNote();
    launch(this, report(m_workspace.inbox().setAnswered(m_id, m_detail.row.feedback.answeredAt == 0), tr("That was not saved")));
}

void FeedbackDetail::toggleToldBack()
{
    if (!m_loaded || !m_detail.row.feedback.customer.isValid())
        return;
    saveNote();
    launch(this, report(m_workspace.inbox().setToldBack(m_id, m_detail.row.feedback.toldBackAt == 0), tr("That was not saved")));
}

void FeedbackDetail::toggleDepartment(int number)
{
    const QString wanted = departmentIds().value(number);
    if (m_loaded && !wanted.isEmpty())
        handTo(m_detail.row.feedback.department == wanted ? QString() : wanted);
}

void FeedbackDetail::handTo(const QString &department)
{
    launch(this, report(m_workspace.inbox().handOn(m_id, department, department.isEmpty() ? QString() : m_note->text()), tr("It was not handed on")));
}

void FeedbackDetail::saveNote()
{
    const Feedback &row = m_detail.row.feedback;
    if (m_loaded && !row.department.isEmpty() && m_note->text().trimmed() != m_detail.row.care.handedNote)
        launch(this, report(m_workspace.inbox().handOn(m_id, row.department, m_note->text()), tr("The note was not saved")));
}

QCoro::Task<> FeedbackDetail::report(QFuture<Result<void>> change, QString action)
{
    const QPointer<FeedbackDetail> self(this);
    const Result<void> changed = co_await change;
    if (!self)
        co_return;
    if (!changed)
        Q_EMIT failed(errorText(changed.error(), action));
    refresh();
}

QString FeedbackDetail::followUpText() const
{
    return m_detail.row.feedback.answeredAt != 0 || !m_drafts->text(draftKey(m_id)).isEmpty() ? tr("Did the message reach them?") : tr("Call back about the answer");
}

QDate FeedbackDetail::followUpDay() const
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    return ShopCalendar::date(m_workDays.add(today + followUpDays, 0));
}

void FeedbackDetail::followUp()
{
    if (!m_loaded || !m_detail.row.feedback.customer.isValid() || m_follow->kind() != Chip::Kind::Offered)
        return;
    m_follow->setKind(Chip::Kind::Filter);
    m_follow->setChecked(true);
    launch(this, plan(m_detail.row.feedback.customer, followUpText(), followUpDay()));
}

QCoro::Task<> FeedbackDetail::plan(CustomerId customer, QString text, QDate day)
{
    const QPointer<FeedbackDetail> self(this);
    TaskDraft draft;
    draft.customer = customer;
    draft.text = text;
    draft.due = day;
    draft.staff = m_staff;
    const auto planning = m_workspace.journal().plan(draft);
    const Result<TaskId> planned = co_await planning;
    if (!self || planned)
        co_return;
    m_follow->setKind(Chip::Kind::Offered);
    Q_EMIT failed(errorText(planned.error(), tr("The follow-up was not planned")));
}

void FeedbackDetail::remove()
{
    if (m_loaded)
        launch(this, report(m_workspace.journal().remove({EntryTable::Feedback, m_id.value()}), tr("The answer was not deleted")));
}

void FeedbackDetail::openCustomer()
{
    if (m_loaded && m_detail.row.feedback.customer.isValid())
        Q_EMIT customerRequested(m_detail.row.feedback.customer);
}

} // namespace rapport
