#pragma once

#include "models/services/drafts.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// What happened with a customer: conversations, answers, purchases, follow-ups. The only writer of the
/// timeline's tables. Each write scores the text, keeps summary, totals and search index in the same
/// transaction and can be undone through the workspace's journal.
class Journal
{
public:
    explicit Journal(Workspace &workspace) : m_workspace(workspace) {}

    /// Invalid for an empty text, NotFound for an unknown customer. Only what the customer said gets a mood: neither
    /// our own words nor plans (`at` in the future) do.
    [[nodiscard]] QFuture<Result<InteractionId>> log(const InteractionDraft &draft);
    /// Invalid for a value outside its scale (NPS 0..10, others 1..scale) or a time in the future.
    [[nodiscard]] QFuture<Result<FeedbackId>> answer(const FeedbackDraft &draft);
    /// Invalid for a currency that is no ISO code, items that add up to something else, an amount above
    /// `largestAmountMinor`, a time in the future.
    [[nodiscard]] QFuture<Result<PurchaseId>> sell(const PurchaseDraft &draft);
    [[nodiscard]] QFuture<Result<TaskId>> plan(const TaskDraft &draft);
    /// All of it in one step that is taken back at once: the entry, the answer asked for with it, what it does to a matter, the
    /// follow-up. The key of the first row. Invalid as log(), answer(), sell() and plan(); "matter" for a plan that would solve
    /// one; NotFound, "case", for a matter that is not this customer's.
    [[nodiscard]] QFuture<Result<EntryKey>> keep(const ContactDraft &draft);
    /// What the customer came with and is not solved, and what was solved in the last month: open ones first, the newest
    /// contact first.
    [[nodiscard]] QFuture<Result<QVector<Matter>>> matters(CustomerId customer);
    [[nodiscard]] QFuture<Result<void>> setTaskDone(TaskId id, bool done);

    /// Changes the text of an interaction; the first version stays readable. Conflict by `version`.
    [[nodiscard]] QFuture<Result<void>> edit(InteractionId id, int version, const QString &text);
    /// What an interaction said before its first edit; empty where it was never edited. NotFound where it is gone.
    [[nodiscard]] QFuture<Result<QString>> firstText(InteractionId id);
    /// A person's word about the mood, -1000..1000; empty takes it back, with what it taught. For interactions and feedback.
    /// `phrase`: words of the text (one to four, see Memory::offer) that other texts follow by; empty: this text alone.
    /// `by`: who said it. Invalid for a phrase that no text could follow by or that is not in the text.
    [[nodiscard]] QFuture<Result<Correction>> correct(EntryKey key, std::optional<int> score, StaffId by = {}, const QString &phrase = {});
    [[nodiscard]] QFuture<Result<void>> remove(EntryKey key);

    /// What is due once a day and does not hurry: the shop's own inactivity window, where purchases changed since it
    /// was last estimated. Reads first, so that it waits for nobody where nothing is due. True where something changed.
    QFuture<Result<bool>> keepUp();

    /// A page of one customer's timeline, newest first, after the cursor.
    [[nodiscard]] QFuture<Result<TimelinePage>> page(CustomerId customer, const TimelineFilter &filter,
                                                     std::optional<TimelineCursor> after, int limit);
    /// Rows by key, whatever customer they belong to; the ones that are gone are left out. Any order.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> entries(const QVector<EntryKey> &keys);
    /// Those of the keys that belong on this customer's timeline under this filter. Any order.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> entries(const QVector<EntryKey> &keys, CustomerId customer, const TimelineFilter &filter);

private:
    Workspace &m_workspace;
};

} // namespace rapport
