// The part of Composer that reads what is typed and offers what follows from it.
#include "ui/composer/composer.h"

#include "models/sentiment/engine.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/scoring.h"
#include "models/services/worklist.h"
#include "models/templates/templatewords.h"
#include "models/workspace.h"
#include "ui/composer/contactfacts.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/matterchip.h"
#include "ui/composer/templatepopup.h"
#include "ui/support/momenttext.h"
#include "ui/support/readingtext.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>

#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr double readsBadly = -0.5;
constexpr qsizetype longestRead = 4000;

bool isOffered(const Chip *chip)
{
    return !chip->isHidden() && chip->kind() == Chip::Kind::Offered;
}

int thousandths(double score)
{
    return qBound(-1000, qRound(score * 1000), 1000);
}

} // namespace

void Composer::readText()
{
    const QString text = m_text->toPlainText();
    sentiment::Reading reading;
    sentiment::Reading theirs; // What is read of a conversation: without the shop's own words.
    bool spoke = false;
    const bool planned = m_facts->isPlanned();
    const bool said = speaker(draft()) == Direction::In && !planned;
    m_mood->setToolTip(said      ? tr("How it reads so far")
                       : planned ? tr("Planned: nothing was said yet")
                                 : tr("Only what customers say has a mood"));
    if (!text.trimmed().isEmpty() && m_kinds->current() != u"purchase"_s) {
        sentiment::Context context;
        context.language = m_workspace.profile().language;
        context.names = m_maskedNames;
        context.words = m_workspace.memory().words();
        reading = sentiment::Engine::shared().read(text, context);
        const QString words = said && m_usedTemplate.isValid() && m_shopText.id == m_usedTemplate
                                  ? templates::withoutTemplate(text, m_shopText.body)
                                  : text;
        theirs = words == text ? reading : sentiment::Engine::shared().read(words, context);
        spoke = said && !words.trimmed().isEmpty();
        const bool unread = spoke && isUnread(theirs);
        m_mood->setMood(spoke && !unread ? std::optional(theirs.score) : std::nullopt, theirs.mixed);
        if (unread)
            m_mood->setToolTip(notReadText(theirs.language));
    } else {
        m_mood->setMood(std::nullopt);
    }
    offerTopic();
    offerMatter();
    offerFollowUp(reading, spoke && theirs.score <= readsBadly);
    tellTemplates(theirs, spoke);
}

void Composer::offerTopic()
{
    if (m_facts->isPlanned()) {
        m_topicChip->hide();
        return;
    }
    if (isAccepted(m_topicChip)) {
        // A later word does not change what a person chose; the names may have come after it.
        for (const Topic &topic : std::as_const(m_topics)) {
            if (topic.id == m_topic)
                nameTopic(topic.name);
        }
        return;
    }
    const QString text = m_text->toPlainText().left(longestRead);
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
    nameTopic(found.name);
    m_topicChip->setKind(Chip::Kind::Offered);
    m_topicChip->setVisible(found.id.isValid() && isConversation(m_kinds->current()));
}

void Composer::nameTopic(const QString &name)
{
    m_topicChip->setText(tr("Topic: %1").arg(name));
    m_topicChip->updateGeometry();
}

TopicId Composer::topicSoFar() const
{
    return m_topicChip->isHidden() ? TopicId() : m_topic;
}

void Composer::offerMatter()
{
    const bool written = !m_text->toPlainText().trimmed().isEmpty();
    if (written && m_kinds->current() != u"note"_s && m_kinds->current() != u"purchase"_s)
        m_facts->matter()->suggest(topicSoFar(), m_workspace.clock().now(), speaker(draft()) == Direction::In);
    else
        m_facts->matter()->suggest({}, 0, false);
}

QCoro::Task<> Composer::loadWorkDays()
{
    const QPointer<Composer> self(this);
    const auto reading = m_workspace.worklist().workDays();
    const Result<worklist::WorkDays> days = co_await reading;
    if (!self || !days || *days == m_workDays)
        co_return;
    m_workDays = *days;
    readText();
}

void Composer::offerFollowUp(const sentiment::Reading &reading, bool upset)
{
    if (m_facts->isPlanned()) {
        m_followChip->hide();
        return;
    }
    if (isAccepted(m_followChip))
        return;
    bool promised = false;
    for (const sentiment::SignalEvidence &evidence : reading.signals_)
        promised = promised || evidence.signal == sentiment::Signal::OurPromise;
    const ShopCalendar &calendar = m_workspace.calendar();
    const qint64 now = m_workspace.clock().now();
    m_followUp = text::followUpIn(m_text->toPlainText(), calendar.local(now).date(), promised, upset,
                                   m_workDays);
    const bool offer = m_followUp && m_kinds->current() != u"purchase"_s && m_followUp->day != m_refusedDay;
    m_followChip->setVisible(offer);
    if (!offer)
        return;
    nameFollowUp();
    m_followChip->setKind(Chip::Kind::Offered);
}

void Composer::nameFollowUp()
{
    const ShopCalendar &calendar = m_workspace.calendar();
    const MomentText moments(calendar, m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    const int number = ShopCalendar::dayNumber(m_followUp->day);
    QString day = number == moments.today() + 1 ? tr("tomorrow") : number == moments.today() ? tr("today") : moments.briefDay(number);
    if (m_followUp->time) {
        const QDateTime at(m_followUp->day, *m_followUp->time, calendar.zone());
        day = tr("%1, %2", "day, time").arg(day, moments.time(calendar.at(at.toMSecsSinceEpoch())));
    }
    m_followChip->setText(m_followUp->promised ? tr("Promised: follow up %1", "a day").arg(day) : tr("Follow up %1", "a day").arg(day));
    m_followChip->setToolTip(plainToolTip(tr("%1 Click or Alt+Enter to accept, Delete to refuse").arg(m_followUp->about)));
    m_followChip->updateGeometry();
}

/// What a template would be written into: the customer's words above the cursor say more than their record.
void Composer::tellTemplates(const sentiment::Reading &reading, bool said)
{
    templates::Occasion moment;
    if (said) {
        // As long as nothing is said either way, the record tells more.
        if (sentiment::labelOf(reading.score) != sentiment::Label::Neutral)
            moment.mood = thousandths(reading.score);
        moment.situations = templates::situationsOf(reading.signalMask());
    }
    moment.channel = interactionKind(m_kinds->current());
    moment.topic = topicSoFar();
    m_templates->setOccasion(moment);
}

void Composer::acceptOffer()
{
    if (isOffered(m_followChip))
        m_followChip->click();
    else if (m_facts->matter()->isOffering())
        m_facts->matter()->accept();
    else if (isOffered(m_topicChip))
        m_topicChip->click();
    else
        Q_EMIT noted(tr("Nothing is offered right now."));
}

void Composer::refuseOffer()
{
    if (isOffered(m_followChip))
        refuseFollowUp();
    else if (m_facts->matter()->isOffering())
        m_facts->matter()->refuse();
    else if (isOffered(m_topicChip))
        refuseTopic();
}

void Composer::refuseTopic()
{
    m_refusedTopic = m_topic;
    m_topicChip->hide();
    offerMatter();
    m_text->setFocus();
}

void Composer::refuseFollowUp()
{
    m_refusedDay = m_followUp ? m_followUp->day : QDate();
    m_followChip->hide();
    m_text->setFocus();
}

QCoro::Task<> Composer::loadMatters(CustomerId customer)
{
    const QPointer<Composer> self(this);
    const auto future = m_workspace.journal().matters(customer);
    const Result<QVector<Matter>> matters = co_await future;
    if (!self || customer != m_customer || !matters)
        co_return;
    m_facts->matter()->setMatters(*matters);
    offerMatter();
}

QStringList Composer::commandIds()
{
    return {u"entry.accept"_s, u"entry.refuse"_s, u"entry.template"_s, u"entry.date"_s,   u"entry.took"_s,
            u"entry.timer"_s,  u"entry.waited"_s, u"entry.matter"_s,   u"entry.answer"_s, u"entry.direction"_s};
}

void Composer::perform(const QString &command)
{
    if (!isEnabled())
        return;
    if (command == u"entry.accept"_s)
        acceptOffer();
    else if (command == u"entry.refuse"_s)
        refuseOffer();
    else if (command == u"entry.template"_s)
        m_templates->openAtCursor();
    else if (command == u"entry.date"_s)
        m_facts->focusWhen();
    else if (command == u"entry.took"_s)
        m_facts->focusTook();
    else if (command == u"entry.timer"_s)
        m_facts->toggleStopwatch();
    else if (command == u"entry.waited"_s)
        m_facts->focusWaited();
    else if (command == u"entry.matter"_s)
        m_facts->matter()->openChoices();
    else if (command == u"entry.answer"_s)
        m_facts->toggleAsked();
    else if (command == u"entry.direction"_s)
        m_facts->toggleDirection();
}

} // namespace rapport
