#include "ui/pages/chat/chatsession.h"

#include "models/services/customers.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/support/launch.h"

#include <QCoroFuture>

#include <QPointer>

#include <algorithm>

namespace rapport {

ChatSession::ChatSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void ChatSession::setText(const QString &text)
{
    m_text = text;
    m_draft.day = m_workspace.calendar().local(m_workspace.clock().now()).date();
    launch(this, readText(text, std::nullopt));
}

void ChatSession::setOrder(exchange::DayOrder order)
{
    if (order != m_draft.chat.order)
        launch(this, readText(m_text, order));
}

void ChatSession::setDay(QDate day)
{
    m_draft.day = day;
    change();
}

void ChatSession::setSpeaker(qsizetype index, ChatRole role, StaffId staff)
{
    m_draft.speakers[index].role = role;
    m_draft.speakers[index].staff = staff;
    change();
}

void ChatSession::setCustomer(CustomerId customer)
{
    m_draft.customer = customer;
    change();
}

void ChatSession::setCustomer(const CustomerRow &customer)
{
    if (std::none_of(m_people.cbegin(), m_people.cend(), [&](const CustomerRow &one) { return one.id == customer.id; }))
        m_people.prepend(customer);
    setCustomer(customer.id);
}

void ChatSession::setNewCustomer(const QString &name)
{
    m_draft.customer = {};
    m_draft.newName = name;
    change();
}

void ChatSession::change()
{
    m_outcome.reset();
    Q_EMIT changed();
    launch(this, workOut());
}

QVector<exchange::ChatConversation> ChatSession::conversations() const
{
    return exchange::chatConversations(m_draft.chat, m_draft.speakers, m_draft.day, m_workspace.calendar());
}

QCoro::Task<> ChatSession::readText(QString text, std::optional<exchange::DayOrder> order)
{
    const QPointer<ChatSession> self(this);
    const int question = ++m_question;
    m_reading = true;
    auto reading = m_workspace.transcripts().read(text, order);
    auto staffReading = m_workspace.shop().staff();
    const exchange::ChatText chat = co_await reading;
    if (!self)
        co_return;
    const Result<QVector<Staff>> staff = co_await staffReading;
    if (!self || question != m_question)
        co_return;
    m_reading = false;
    m_outcome.reset();
    // Another order of day and month is the same chat: what a person said about it stays.
    const bool sameChat = order.has_value();
    m_draft.chat = chat;
    const QDateTime now = m_workspace.calendar().local(m_workspace.clock().now());
    // What was said later in the day than it is now was said yesterday.
    if (!sameChat && chat.hasTimes() && !chat.hasDates() && *chat.messages.constLast().time > now.time())
        m_draft.day = now.date().addDays(-1);
    m_staff = staff ? *staff : QVector<Staff>();
    if (sameChat) {
        change();
        co_return;
    }
    m_people.clear();
    launch(this, findPeople());
}

QCoro::Task<> ChatSession::findPeople()
{
    const QPointer<ChatSession> self(this);
    const int question = m_question;
    QVector<CustomerRow> shown;
    if (m_suggested.isValid()) {
        auto reading = m_workspace.customers().rows({m_suggested});
        const Result<QVector<CustomerRow>> rows = co_await reading;
        if (!self)
            co_return;
        if (rows)
            shown = *rows;
    }
    QStringList known;
    for (const CustomerRow &row : std::as_const(shown))
        known << row.name;
    m_draft.speakers = exchange::chatSpeakers(m_draft.chat, {m_staff, m_workspace.profile().name, known});
    QStringList names;
    for (const exchange::ChatSpeaker &speaker : std::as_const(m_draft.speakers)) {
        if (speaker.role == ChatRole::Customer && names.size() < 3)
            names << speaker.name;
    }
    auto searching = m_workspace.transcripts().whoIsMeant(names);
    const Result<QVector<CustomerRow>> found = co_await searching;
    if (!self || question != m_question)
        co_return;
    m_named.clear();
    if (found) {
        m_people = *found;
        for (const CustomerRow &row : std::as_const(m_people))
            m_named << row.id;
    }
    for (const CustomerRow &row : std::as_const(shown)) {
        if (std::none_of(m_people.cbegin(), m_people.cend(), [&](const CustomerRow &one) { return one.id == row.id; }))
            m_people.append(row);
    }
    m_draft.newName = names.value(0);
    m_draft.newPhone = exchange::numberInName(m_draft.newName);
    choosePerson();
    Q_EMIT read();
    if (!m_draft.chat.messages.isEmpty())
        launch(this, workOut());
}

/// The one the chat names; the customer shown where several could be meant or nobody is found; else a new one.
void ChatSession::choosePerson()
{
    const bool shownIsMeant = m_suggested.isValid();
    const qsizetype found = m_people.size() - (shownIsMeant && !m_people.isEmpty() && m_people.last().id == m_suggested ? 1 : 0);
    if (found == 1)
        m_draft.customer = m_people.first().id;
    else
        m_draft.customer = shownIsMeant ? m_suggested : CustomerId();
}

QString ChatSession::stranger() const
{
    const auto chosen = std::find_if(m_people.cbegin(), m_people.cend(), [this](const CustomerRow &row) { return row.id == m_draft.customer; });
    if (chosen == m_people.cend() || m_named.contains(chosen->id))
        return {};
    const QString known = chosen->name + u' ' + chosen->company;
    QString first;
    for (const exchange::ChatSpeaker &speaker : std::as_const(m_draft.speakers)) {
        if (speaker.role != ChatRole::Customer)
            continue;
        if (!exchange::isAnotherName(speaker.name, known))
            return {};
        if (first.isEmpty())
            first = speaker.name;
    }
    return first;
}

std::optional<CustomerRow> ChatSession::named() const
{
    if (m_named.size() != 1)
        return {};
    const auto row = std::find_if(m_people.cbegin(), m_people.cend(), [this](const CustomerRow &one) { return one.id == m_named.constFirst(); });
    return row == m_people.cend() ? std::nullopt : std::optional(*row);
}

QCoro::Task<> ChatSession::workOut()
{
    const QPointer<ChatSession> self(this);
    const int outlook = ++m_outlooks;
    auto future = m_workspace.transcripts().preview(m_draft);
    const Result<ChatOutcome> outcome = co_await future;
    if (!self || outlook != m_outlooks)
        co_return;
    m_outcome = outcome ? std::optional<ChatOutcome>(*outcome) : std::nullopt;
    Q_EMIT outcomeChanged();
}

void ChatSession::keep()
{
    launch(this, write());
}

QCoro::Task<> ChatSession::write()
{
    const QPointer<ChatSession> self(this);
    auto future = m_workspace.transcripts().keep(m_draft);
    const Result<ChatOutcome> outcome = co_await future;
    if (!self)
        co_return;
    if (outcome)
        Q_EMIT kept(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace rapport
