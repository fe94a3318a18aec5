#include "models/services/transcripts.h"

#include "models/services/customerentry.h"
#include "models/services/journalchange.h"
#include "models/services/transcriptwriter.h"
#include "models/services/undoable.h"
#include "models/text/names.h"
#include "models/text/phone.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"
#include "storage/repos/transcripts.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Everything that stands in a closure is copied into it: the workspace belongs to its thread.
ChatWriting writingOf(Workspace &workspace, const ChatDraft &draft)
{
    return {draft, exchange::chatConversations(draft.chat, draft.speakers, draft.day, workspace.calendar()), workspace.calendar(),
            workspace.clock().now(), workspace.profile().language};
}

Result<Customer> newCustomer(Workspace &workspace, const ChatDraft &draft)
{
    CustomerDraft entered;
    entered.customer.name = draft.newName.simplified();
    entered.customer.source = u"chat"_s;
    if (!draft.newPhone.isEmpty())
        entered.phones << draft.newPhone;
    const qint64 now = workspace.clock().now();
    Result<Customer> made = customerFrom(entered, workspace.profile().country, workspace.calendar().local(now).date());
    if (made) {
        made->createdAt = made->updatedAt = now;
        made->createdBy = draft.writer;
    }
    return made;
}

std::optional<Error> refusal(const ChatDraft &draft)
{
    if (draft.chat.messages.isEmpty())
        return invalid(u"chat"_s, u"empty"_s);
    if (!draft.chat.hasDates() && !draft.day.isValid())
        return invalid(u"day"_s, u"no date"_s);
    if (!draft.customer.isValid() && draft.newName.trimmed().isEmpty())
        return invalid(u"customer"_s, u"empty"_s);
    return {};
}

} // namespace

QFuture<exchange::ChatText> Transcripts::read(const QString &text, std::optional<exchange::DayOrder> order) const
{
    exchange::ChatReading how;
    how.order = order;
    how.country = m_workspace.profile().country;
    how.today = m_workspace.calendar().local(m_workspace.clock().now()).date();
    return QtConcurrent::run([text, how] { return exchange::readChat(text, how); });
}

QFuture<Result<QVector<CustomerRow>>> Transcripts::whoIsMeant(const QStringList &names, int limit)
{
    return m_workspace.database().read(
        [names, limit, country = m_workspace.profile().country](Session &session) -> Result<QVector<CustomerRow>> {
            QVector<CustomerId> ids;
            const auto add = [&ids](const QVector<CustomerId> &more) {
                for (const CustomerId id : more) {
                    if (!ids.contains(id))
                        ids.append(id);
                }
            };
            const text::PhoneNumbers numbers(country);
            for (const QString &name : names) {
                if (const QString number = exchange::numberInName(name); !number.isEmpty())
                    add(repos::customersByContact(session, ContactKind::Phone, numbers.normalised(number)));
            }
            for (const QString &name : names) {
                repos::CustomerFilter filter;
                filter.words = text::searchWords(name);
                // A single short word would mean half the shop.
                if (ids.size() < limit && !filter.words.isEmpty() && name.simplified().size() >= 3)
                    add(repos::listedCustomers(session, filter, limit));
            }
            ids.resize(std::min<qsizetype>(ids.size(), limit));
            return repos::customerRows(session, ids);
        });
}

QFuture<Result<ChatOutcome>> Transcripts::preview(const ChatDraft &draft)
{
    if (const std::optional<Error> wrong = refusal(draft))
        return refused<ChatOutcome>(*wrong);
    return m_workspace.database().read(
        [writing = writingOf(m_workspace, draft)](Session &session) -> Result<ChatOutcome> { return outcomeOf(session, writing); });
}

QFuture<Result<ChatOutcome>> Transcripts::keep(const ChatDraft &draft)
{
    if (const std::optional<Error> wrong = refusal(draft))
        return refused<ChatOutcome>(*wrong);
    std::optional<Customer> fresh;
    if (!draft.customer.isValid()) {
        Result<Customer> made = newCustomer(m_workspace, draft);
        if (!made)
            return refused<ChatOutcome>(made.error());
        fresh = *made;
    }
    return undoable(
        m_workspace, u"chat.keep"_s,
        [writing = writingOf(m_workspace, draft), fresh](Transaction &transaction, UndoNote &note) mutable -> Result<ChatOutcome> {
            if (fresh) {
                repos::insert(transaction.session(), *fresh);
                writing.draft.customer = fresh->id;
                transaction.changes().customers.append(fresh->id);
                transaction.changes().customersAddedOrRemoved = true;
            }
            Result<ChatOutcome> kept = writeChat(transaction, writing);
            if (kept) {
                note.subject = kept->name;
                if (kept->newTurns == 0 && !fresh)
                    note.id.clear();
            }
            return kept;
        });
}

QFuture<Result<QVector<ChatTurn>>> Transcripts::turns(InteractionId interaction, int limit)
{
    return m_workspace.database().read(
        [interaction, limit](Session &session) -> Result<QVector<ChatTurn>> { return repos::chatTurns(session, interaction, limit); });
}

} // namespace rapport
