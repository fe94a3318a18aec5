#include "models/services/transcriptwriter.h"

#include "models/services/journalchange.h"
#include "models/services/scoring.h"
#include "storage/records/version.h"
#include "storage/repos/interactions.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/transcripts.h"

#include <QSet>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// What one conversation of the chat comes to.
struct Piece
{
    exchange::ChatConversation conversation; ///< With the turns kept before, where it goes on.
    InteractionId continues;                 ///< Not set: a new conversation.
    int newTurns = 0;
    int knownTurns = 0;
};

/// The known turns of the conversation this one goes on, and the new ones, by time.
QVector<ChatTurn> joined(const QVector<ChatTurn> &kept, const QVector<ChatTurn> &added)
{
    QVector<ChatTurn> turns = kept + added;
    std::stable_sort(turns.begin(), turns.end(), [](const ChatTurn &a, const ChatTurn &b) { return a.at < b.at; });
    return turns;
}

Piece pieceOf(Session &session, CustomerId customer, const exchange::ChatConversation &conversation, const ShopCalendar &calendar)
{
    Piece piece{conversation, {}, static_cast<int>(conversation.turns.size()), 0};
    if (!customer.isValid())
        return piece;
    const QHash<qint64, InteractionId> known = repos::knownTurns(session, customer, conversation.turns);
    if (known.isEmpty())
        return piece;
    QVector<ChatTurn> added;
    for (const ChatTurn &turn : conversation.turns) {
        const auto kept = known.constFind(turn.contentKey);
        if (kept == known.cend())
            added.append(turn);
        else
            piece.continues = *kept;
    }
    piece.newTurns = static_cast<int>(added.size());
    piece.knownTurns = static_cast<int>(conversation.turns.size() - added.size());
    if (!added.isEmpty()) {
        piece.conversation.turns = joined(repos::chatTurns(session, piece.continues), added);
        if (!conversation.when.dayOnly)
            piece.conversation.when = calendar.at(piece.conversation.turns.first().at);
    }
    return piece;
}

std::optional<int> moodThousandths(const QString &said, const sentiment::Context &context)
{
    const Mood mood = moodOf(said, context);
    return isUnread(mood) ? std::nullopt : mood.score;
}

/// Who of the shop spoke first, by the draft's speakers.
StaffId servedBy(const QVector<ChatTurn> &turns, const ChatDraft &draft)
{
    for (const ChatTurn &turn : turns) {
        if (turn.role != ChatRole::Staff)
            continue;
        for (const exchange::ChatSpeaker &speaker : draft.speakers) {
            if (speaker.name == turn.name && speaker.staff.isValid())
                return speaker.staff;
        }
    }
    return {};
}

bool hasBot(const QVector<ChatTurn> &turns)
{
    return std::any_of(turns.cbegin(), turns.cend(), [](const ChatTurn &turn) { return turn.role == ChatRole::Bot; });
}

/// The row as the turns make it.
void fill(Interaction &row, const Piece &piece, const ChatWriting &writing, const sentiment::Context &context)
{
    const QVector<ChatTurn> &turns = piece.conversation.turns;
    row.when = piece.conversation.when;
    row.body = exchange::chatBody(piece.conversation, writing.calendar);
    const QString said = saidByCustomer(turns);
    row.direction = said.trimmed().isEmpty() ? Direction::Out : Direction::In;
    row.byBot = hasBot(turns);
    if (!row.staff.isValid())
        row.staff = servedBy(turns, writing.draft);
    // What lies ahead of its keeping has no mood, as for every entry.
    row.mood = withCorrectionOf(row.mood, row.when.at > row.createdAt ? Mood() : moodOf(said, context));
}

Transcript transcriptOf(InteractionId id, const Piece &piece, const ChatWriting &writing, const sentiment::Context &context)
{
    const QVector<ChatTurn> &turns = piece.conversation.turns;
    const qsizetype over = handOverTurn(turns);
    Transcript transcript{id, writing.draft.chat.whatsapp, saidByCustomer(turns), over >= 0, {}, {}};
    if (over >= 0) {
        transcript.moodBefore = moodThousandths(saidByCustomer(turns, 0, over), context);
        transcript.moodAfter = moodThousandths(saidByCustomer(turns, over), context);
    }
    return transcript;
}

InteractionId write(Transaction &transaction, const Piece &piece, const ChatWriting &writing, const QString &subject,
                    const sentiment::Context &context)
{
    Session &session = transaction.session();
    EntryChange<Interaction> change{std::nullopt, std::nullopt, subject, {}, {}};
    if (piece.continues.isValid()) {
        change.before = repos::find(session, piece.continues);
        change.after = change.before;
        change.after->version = nextVersion(change.before->version);
    } else {
        Interaction row;
        row.customer = writing.draft.customer;
        row.kind = InteractionKind::Chat;
        row.createdAt = writing.now;
        row.createdBy = writing.draft.writer;
        change.after = row;
    }
    fill(*change.after, piece, writing, context);
    applyChange(transaction, change);
    const InteractionId id = change.after->id;
    repos::put(session, transcriptOf(id, piece, writing, context), piece.conversation.turns);
    return id;
}

void count(ChatOutcome &outcome, const Piece &piece, const sentiment::Context &context)
{
    outcome.newTurns += piece.newTurns;
    outcome.knownTurns += piece.knownTurns;
    if (piece.newTurns == 0)
        return;
    ++(piece.continues.isValid() ? outcome.continued : outcome.conversations);
    outcome.handedOver += handOverTurn(piece.conversation.turns) >= 0 ? 1 : 0;
    const Mood mood = moodOf(saidByCustomer(piece.conversation.turns), context);
    if (!outcome.opening)
        outcome.opening = mood.opening;
    if (mood.closing)
        outcome.closing = mood.closing;
}

struct Known
{
    repos::RecordNames record;
    sentiment::Context context;
};

/// Names and words for reading what this customer says; empty where the customer is gone.
std::optional<Known> knownFor(Session &session, const ChatWriting &writing)
{
    Known known;
    if (writing.draft.customer.isValid()) {
        const std::optional<repos::RecordNames> record = repos::recordNames(session, writing.draft.customer);
        if (!record)
            return {};
        known.record = *record;
    } else {
        known.record.shown = writing.draft.newName.simplified();
    }
    known.context = {known.record.languageOr(writing.language), known.record.names, shopWordsIn(session)};
    return known;
}

} // namespace

Result<ChatOutcome> outcomeOf(Session &session, const ChatWriting &writing)
{
    const std::optional<Known> known = knownFor(session, writing);
    if (!known)
        return noCustomer(writing.draft.customer);
    ChatOutcome outcome;
    outcome.customer = writing.draft.customer;
    outcome.name = known->record.shown;
    for (const exchange::ChatConversation &conversation : writing.conversations)
        count(outcome, pieceOf(session, writing.draft.customer, conversation, writing.calendar), known->context);
    return outcome;
}

Result<ChatOutcome> writeChat(Transaction &transaction, const ChatWriting &writing)
{
    Session &session = transaction.session();
    const std::optional<Known> known = knownFor(session, writing);
    if (!known)
        return noCustomer(writing.draft.customer);
    ChatOutcome outcome;
    outcome.customer = writing.draft.customer;
    outcome.name = known->record.shown;
    for (const exchange::ChatConversation &conversation : writing.conversations) {
        const Piece piece = pieceOf(session, writing.draft.customer, conversation, writing.calendar);
        count(outcome, piece, known->context);
        if (piece.newTurns > 0)
            outcome.newest = write(transaction, piece, writing, known->record.shown, known->context);
    }
    return outcome;
}

void readHandOverAnew(Session &session, InteractionId interaction, const sentiment::Context &context)
{
    const std::optional<Transcript> kept = repos::transcript(session, interaction);
    if (!kept || !kept->handedOver)
        return;
    const QVector<ChatTurn> turns = repos::chatTurns(session, interaction);
    const qsizetype over = handOverTurn(turns);
    repos::setHandOverMoods(session, interaction, moodThousandths(saidByCustomer(turns, 0, over), context),
                            moodThousandths(saidByCustomer(turns, over), context));
}

} // namespace rapport
