#pragma once

#include "models/services/transcripts.h"

#include <QCoroTask>
#include <QObject>

namespace rapport {

class Workspace;

/// A chat on its way into the shop: its text is read, who speaks and whose chat it is are guessed and can be changed, what keeping it
/// would do is worked out anew after each change, and it is kept. Without widgets.
class ChatSession : public QObject
{
    Q_OBJECT

public:
    explicit ChatSession(Workspace &workspace, QObject *parent = nullptr);

    /// Whose chat it is where the chat does not say: the customer shown.
    void setSuggested(CustomerId customer) { m_suggested = customer; }
    void setWriter(StaffId writer) { m_draft.writer = writer; }

    /// Reads a chat; what was here before is forgotten.
    void setText(const QString &text);
    void setOrder(exchange::DayOrder order);
    void setDay(QDate day);
    void setSpeaker(qsizetype index, ChatRole role, StaffId staff);
    /// One of people().
    void setCustomer(CustomerId customer);
    /// Somebody a person looked for: one of people() from now on.
    void setCustomer(const CustomerRow &customer);
    void setNewCustomer(const QString &name);
    void keep();

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const exchange::ChatText &chat() const { return m_draft.chat; }
    [[nodiscard]] const QVector<exchange::ChatSpeaker> &speakers() const { return m_draft.speakers; }
    [[nodiscard]] const QVector<Staff> &staff() const { return m_staff; }
    /// Customers who may be meant, likeliest first.
    [[nodiscard]] const QVector<CustomerRow> &people() const { return m_people; }
    [[nodiscard]] const ChatDraft &draft() const { return m_draft; }
    /// Who wrote the chat by its own word, where that is not the customer chosen; empty where nothing speaks against them.
    [[nodiscard]] QString stranger() const;
    /// The one customer the chat names, where it names just one.
    [[nodiscard]] std::optional<CustomerRow> named() const;
    /// What keeping does; empty while that is worked out, or where it can't be done.
    [[nodiscard]] const std::optional<ChatOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] QVector<exchange::ChatConversation> conversations() const;

Q_SIGNALS:
    /// Another chat was read: everything is new.
    void read();
    /// Roles, days or the customer changed.
    void changed();
    void outcomeChanged();
    void kept(const rapport::ChatOutcome &outcome);
    void failed(const rapport::Error &error);

private:
    QCoro::Task<> readText(QString text, std::optional<exchange::DayOrder> order);
    QCoro::Task<> findPeople();
    QCoro::Task<> workOut();
    QCoro::Task<> write();
    void choosePerson();
    void change();

    Workspace &m_workspace;
    QString m_text;
    ChatDraft m_draft;
    QVector<Staff> m_staff;
    QVector<CustomerRow> m_people;
    QVector<CustomerId> m_named; ///< Those of them whom the chat names.
    std::optional<ChatOutcome> m_outcome;
    CustomerId m_suggested;
    int m_question = 0; ///< Answers about an earlier text are dropped ...
    int m_outlooks = 0; ///< ... and outcomes of an earlier draft.
    bool m_reading = false;
};

} // namespace rapport
