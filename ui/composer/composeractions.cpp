// The part of Composer that saves.
#include "ui/composer/composer.h"

#include "models/services/journal.h"
#include "models/workspace.h"
#include "ui/composer/contactfacts.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/templatepopup.h"
#include "ui/composer/valuebar.h"
#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/moneytext.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>

#include <QLineEdit>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

Direction Composer::speaker(const ComposerDraft &draft) const
{
    if (draft.kind == u"note"_s || draft.kind == u"purchase"_s)
        return Direction::None;
    return goesBothWays(draft.kind) ? direction(draft.direction).value_or(Direction::In) : Direction::In;
}

QString Composer::whyNotReady() const
{
    if (m_busy)
        return tr("Saving…");
    const QString kind = m_kinds->current();
    if (const QString problem = m_facts->problem(); !problem.isEmpty())
        return problem;
    if (kind == u"survey"_s)
        return m_value->value() < 0 ? tr("Choose the value first") : QString();
    if (kind == u"purchase"_s) {
        if (m_amount->text().trimmed().isEmpty())
            return tr("Enter the amount first");
        return amountProblem();
    }
    if (m_facts->isAsked() && m_value->value() < 0)
        return tr("Choose the customer’s answer first, or take “Answer” away again (Alt+A)");
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Write what happened first") : QString();
}

QString Composer::amountProblem() const
{
    if (m_kinds->current() != u"purchase"_s || m_amount->text().trimmed().isEmpty() || parseMoney(m_amount->text(), m_workspace.profile().currency))
        return {};
    return tr("The amount is not readable: write it as 84.50");
}

bool Composer::tellProblem()
{
    if (m_facts->tellProblem())
        return true;
    m_amountProblem->setSentence(amountProblem());
    if (m_amountProblem->sentence().isEmpty())
        return false;
    m_amount->setFocus(Qt::OtherFocusReason);
    return true;
}

void Composer::save()
{
    m_templates->takeBack();
    const QString why = whyNotReady();
    if (!why.isEmpty()) {
        if (!m_busy && !tellProblem()) {
            Q_EMIT noted(why);
            start();
        }
        return;
    }
    // A plan that turned into the past while it was written: the person shall know before it is kept as something else.
    if (m_facts->tellPassed()) {
        Q_EMIT noted(m_facts->passedSentence());
        return;
    }
    const ComposerDraft draft = this->draft();
    m_busy = true;
    updateSave();
    // On disk before anything is tried: if the program dies now, the text is still there.
    m_drafts.keep(m_customer, draft);
    if (!m_drafts.flush())
        Q_EMIT m_drafts.unwritable(m_drafts.path());
    if (m_facts->isPlanned())
        launch(this, plan(draft, planned(draft)));
    else
        launch(this, submit(draft, contact(draft), m_customer));
}

ContactDraft Composer::contact(const ComposerDraft &draft) const
{
    const std::optional<qint64> at = draft.at == 0 ? std::nullopt : std::optional(draft.at);
    ContactDraft contact;
    if (draft.kind == u"purchase"_s) {
        PurchaseDraft &purchase = contact.purchase.emplace();
        purchase.customer = m_customer;
        purchase.amountMinor = parseMoney(draft.amount, m_workspace.profile().currency).value_or(0);
        purchase.title = draft.text.simplified();
        purchase.at = at;
        purchase.dayOnly = draft.dayOnly;
        purchase.staff = m_staff;
    } else if (draft.kind != u"survey"_s) {
        InteractionDraft &talk = contact.talk.emplace();
        talk.customer = m_customer;
        talk.kind = interactionKind(draft.kind).value_or(InteractionKind::Note);
        talk.direction = speaker(draft);
        talk.text = draft.text.trimmed();
        talk.at = at;
        talk.dayOnly = draft.dayOnly;
        talk.staff = m_staff;
        talk.topic = draft.topic;
        talk.duration = m_facts->took();
        talk.wait = m_facts->waited();
        talk.usedTemplate = draft.usedTemplate;
    }
    if (draft.kind == u"survey"_s || m_facts->isAsked()) {
        FeedbackDraft &answer = contact.answer.emplace();
        answer.customer = m_customer;
        answer.kind = feedbackKind(draft.survey).value_or(FeedbackKind::Nps);
        answer.value = draft.value;
        answer.scale = m_value->scale();
        answer.wording = draft.wording;
        // What was said stands in the conversation already.
        answer.comment = contact.talk ? QString() : draft.text.trimmed();
        answer.channel = contact.talk ? draft.kind : QString();
        answer.at = at;
        answer.dayOnly = draft.dayOnly;
        answer.staff = m_staff;
    }
    if (draft.followUp) {
        TaskDraft &task = contact.followUp.emplace();
        task.customer = m_customer;
        task.text = draft.followUp->about;
        task.due = draft.followUp->day;
        task.time = draft.followUp->time;
        task.promised = draft.followUp->promised;
        task.staff = m_staff;
    }
    if (draft.kind != u"purchase"_s)
        contact.matter = draft.matter;
    return contact;
}

TaskDraft Composer::planned(const ComposerDraft &draft) const
{
    const QDateTime when = m_workspace.calendar().local(draft.at);
    TaskDraft task;
    task.customer = m_customer;
    task.text = draft.text.trimmed();
    // A follow-up has no kind: where the words don't say what is planned, the kind does.
    const QString kind = kindText(draft.kind);
    if (draft.kind != u"note"_s && !task.text.contains(kind, Qt::CaseInsensitive))
        task.text = tr("%1: %2", "kind of contact, what is planned").arg(kind, task.text);
    task.due = when.date();
    if (!draft.dayOnly)
        task.time = when.time();
    task.staff = m_staff;
    return task;
}

QCoro::Task<> Composer::plan(ComposerDraft draft, TaskDraft task)
{
    const QPointer<Composer> self(this);
    const auto future = m_workspace.journal().plan(task);
    const Result<TaskId> kept = co_await future;
    if (!self)
        co_return;
    if (answered(kept ? std::nullopt : std::optional(kept.error())))
        accepted(draft, task.customer);
}

bool Composer::answered(const std::optional<Error> &problem)
{
    m_busy = false;
    updateSave();
    if (problem)
        Q_EMIT failed(errorText(*problem, tr("The entry was not saved")));
    return !problem;
}

QCoro::Task<> Composer::submit(ComposerDraft draft, ContactDraft contact, CustomerId customer)
{
    const QPointer<Composer> self(this);
    const auto future = m_workspace.journal().keep(contact);
    const Result<EntryKey> kept = co_await future;
    if (!self)
        co_return;
    if (answered(kept ? std::nullopt : std::optional(kept.error())))
        accepted(draft, customer);
}

void Composer::accepted(const ComposerDraft &draft, CustomerId customer)
{
    // What was typed meanwhile, for this customer or another one, stays; what it was typed behind is saved.
    ComposerDraft rest;
    rest.kind = draft.kind;
    const ComposerDraft now = m_customer == customer ? this->draft() : m_drafts.draft(customer);
    const bool more = now.text.size() > draft.text.size() && now.text.startsWith(draft.text) && !draft.text.isEmpty();
    if (more)
        rest.text = now.text.mid(draft.text.size()).trimmed();
    if (more || now == draft) {
        m_drafts.keep(customer, rest);
        if (m_customer == customer)
            showDraft(rest);
    }
    m_drafts.flush();
    Q_EMIT saved();
}

} // namespace rapport
