// The half of Composer that reads what is typed and saves it.
#include "ui/composer/composer.h"

#include "models/sentiment/engine.h"
#include "models/services/memory.h"
#include "models/services/journal.h"
#include "models/workspace.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/valuebar.h"
#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/moneytext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QWidgetAction>

namespace rapport {

using namespace Qt::StringLiterals;

void Composer::readText()
{
    const QString text = m_text->toPlainText();
    sentiment::Reading reading;
    const bool said = speaker(draft()) == Direction::In;
    m_mood->setToolTip(said ? tr("How it reads so far") : tr("Only what customers say has a mood"));
    if (!text.trimmed().isEmpty() && m_kinds->current() != u"purchase"_s) {
        sentiment::Context context;
        context.language = m_workspace.profile().language;
        context.names = m_maskedNames;
        context.words = m_workspace.memory().words();
        reading = sentiment::Engine::shared().read(text, context);
        m_mood->setMood(said ? std::optional(reading.score) : std::nullopt, reading.mixed);
    } else {
        m_mood->setMood(std::nullopt);
    }
    offerTopic();
    offerFollowUp(reading, said);
}

void Composer::offerTopic()
{
    if (m_topicChip->kind() == Chip::Kind::Filter && m_topicChip->isVisibleTo(this))
        return; // Accepted: a later word does not change what a person chose.
    const QString text = m_text->toPlainText().left(4000);
    Topic found;
    for (const Topic &topic : m_topics) {
        // "Brakes" is also meant by "brake".
        QString word = topic.name;
        if (word.size() > 4 && word.endsWith(u's'))
            word.chop(1);
        if (topic.active && topic.id != m_refusedTopic && text.contains(word, Qt::CaseInsensitive) && word.size() > found.name.size())
            found = topic;
    }
    m_topic = found.id;
    m_topicChip->setText(tr("Topic: %1").arg(found.name));
    m_topicChip->setKind(Chip::Kind::Offered);
    m_topicChip->setVisible(found.id.isValid() && isConversation());
    m_topicChip->updateGeometry();
}

void Composer::offerFollowUp(const sentiment::Reading &reading, bool said)
{
    if (m_followChip->kind() == Chip::Kind::Filter && m_followChip->isVisibleTo(this))
        return;
    bool promised = false;
    for (const sentiment::SignalEvidence &evidence : reading.signals_)
        promised = promised || evidence.signal == sentiment::Signal::OurPromise;
    const ShopCalendar &calendar = m_workspace.calendar();
    const qint64 now = m_workspace.clock().now();
    m_hint = followUpHint(m_text->toPlainText(), calendar.local(now).date(), promised, said && reading.score <= -0.5);
    const bool offer = m_hint && isConversation() && m_hint->day != m_refusedDay;
    m_followChip->setVisible(offer);
    if (!offer)
        return;
    const MomentText moments(calendar, now, m_workspace.profile().firstDayOfWeek);
    const int day = ShopCalendar::dayNumber(m_hint->day);
    m_followChip->setText(tr("Follow up %1", "a day").arg(day == moments.today() + 1 ? tr("tomorrow") : moments.briefDay(day)));
    m_followChip->setToolTip(tr("%1 Click to accept, Delete to refuse").arg(m_hint->about));
    m_followChip->setKind(Chip::Kind::Offered);
    m_followChip->updateGeometry();
}

void Composer::setDirection(const QString &direction)
{
    m_direction = direction;
    const bool in = direction == u"in"_s;
    m_directionButton->setText(in ? tr("In", "from the customer") : tr("Out", "from us"));
    m_directionButton->setIconName(in ? u"call-incoming"_s : u"call-outgoing"_s);
    m_directionButton->setToolTip(in ? tr("The customer got in touch. Click if we did.") : tr("We got in touch. Click if the customer did."));
}

void Composer::setAt(qint64 at)
{
    m_at = at;
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    const Moment moment = m_workspace.calendar().at(at);
    m_dateButton->setText(at == 0 ? tr("Now") : moments.brief(moment));
    m_dateButton->setToolTip(at == 0 ? tr("When it happened: now. Click to choose another time.") : moments.absolute(moment));
}

void Composer::chooseDate()
{
    const qint64 now = m_workspace.clock().now();
    constexpr qint64 hour = 3'600'000;
    QMenu menu(this);
    const auto add = [this, &menu](const QString &text, qint64 at) {
        menu.addAction(text, this, [this, at] {
            setAt(at);
            edited();
        });
    };
    add(tr("Now"), 0);
    add(tr("An hour ago"), now - hour);
    add(tr("Yesterday"), now - 24 * hour);
    menu.addSeparator();
    auto *edit = new QDateTimeEdit(m_workspace.calendar().local(m_at == 0 ? now : m_at), &menu);
    edit->setTimeSpec(Qt::TimeZone);
    edit->setDateTime(m_workspace.calendar().local(m_at == 0 ? now : m_at));
    edit->setAccessibleName(tr("When it happened"));
    edit->setCalendarPopup(true);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(edit);
    menu.addAction(action);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &when) {
        // The field shows the shop's wall clock, whatever zone the machine is in.
        setAt(QDateTime(when.date(), when.time(), m_workspace.calendar().zone()).toMSecsSinceEpoch());
        edited();
    });
    menu.exec(m_dateButton->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    m_text->setFocus();
}

void Composer::save()
{
    const QString why = whyNotReady();
    if (!why.isEmpty()) {
        if (!m_busy) {
            Q_EMIT noted(why);
            start();
        }
        return;
    }
    m_busy = true;
    updateSave();
    // On disk before anything is tried: if the program dies now, the text is still there.
    m_drafts.keep(m_customer, draft());
    m_drafts.flush();
    launch(this, submit(draft(), m_customer));
}

QCoro::Task<> Composer::submit(ComposerDraft draft, CustomerId customer)
{
    const QPointer<Composer> self(this);
    const std::optional<qint64> at = draft.at == 0 ? std::nullopt : std::optional(draft.at);
    const bool topicChosen = m_topicChip->isVisibleTo(this) && m_topicChip->kind() == Chip::Kind::Filter;
    const bool followUp = m_followChip->isVisibleTo(this) && m_followChip->kind() == Chip::Kind::Filter;
    const std::optional<FollowUpHint> hint = followUp ? m_hint : std::nullopt;
    std::optional<Error> error;

    if (draft.kind == u"purchase"_s) {
        PurchaseDraft purchase;
        purchase.customer = customer;
        purchase.amountMinor = parseMoney(draft.amount, m_workspace.profile().currency).value_or(0);
        purchase.title = draft.text.simplified();
        purchase.at = at;
        purchase.staff = m_staff;
        auto future = m_workspace.journal().sell(purchase);
        const auto result = co_await future;
        if (!result)
            error = result.error();
    } else if (draft.kind == u"survey"_s) {
        FeedbackDraft answer;
        answer.customer = customer;
        answer.kind = feedbackKind(draft.survey).value_or(FeedbackKind::Nps);
        answer.value = draft.value;
        answer.scale = draft.survey == u"nps"_s ? 10 : draft.survey == u"ces"_s ? 7 : 5;
        answer.wording = draft.survey == u"ces"_s ? u"2.0"_s : QString();
        answer.comment = draft.text.trimmed();
        answer.at = at;
        answer.staff = m_staff;
        auto future = m_workspace.journal().answer(answer);
        const auto result = co_await future;
        if (!result)
            error = result.error();
    } else {
        InteractionDraft interaction;
        interaction.customer = customer;
        interaction.kind = interactionKind(draft.kind).value_or(InteractionKind::Note);
        interaction.direction = speaker(draft);
        interaction.text = draft.text.trimmed();
        interaction.at = at;
        interaction.staff = m_staff;
        interaction.topic = topicChosen ? m_topic : TopicId();
        auto future = m_workspace.journal().log(interaction);
        const auto result = co_await future;
        if (!result)
            error = result.error();
    }
    if (!self)
        co_return;
    m_busy = false;
    updateSave();
    if (error) {
        Q_EMIT failed(errorText(*error, tr("The entry was not saved")));
        co_return;
    }
    accepted(draft, customer);
    if (hint)
        launch(this, plan(*hint, customer));
}

void Composer::accepted(const ComposerDraft &draft, CustomerId customer)
{
    // What was typed meanwhile, for this customer or another one, stays.
    if (m_drafts.draft(customer) == draft)
        m_drafts.forget(customer);
    if (m_customer == customer && this->draft() == draft) {
        ComposerDraft empty;
        empty.kind = draft.kind;
        showDraft(empty);
    }
    m_drafts.flush();
    Q_EMIT saved();
}

QCoro::Task<> Composer::plan(FollowUpHint hint, CustomerId customer)
{
    const QPointer<Composer> self(this);
    TaskDraft task;
    task.customer = customer;
    task.text = hint.about;
    task.due = hint.day;
    task.staff = m_staff;
    auto future = m_workspace.journal().plan(task);
    const auto result = co_await future;
    if (!self)
        co_return;
    if (!result)
        Q_EMIT failed(errorText(result.error(), tr("The entry was saved, its follow-up was not")));
}

} // namespace rapport
