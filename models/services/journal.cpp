#include "models/services/journal.h"

#include "models/services/entryrows.h"
#include "models/services/journalchange.h"
#include "models/services/scoring.h"
#include "storage/repos/templates.h"

namespace rapport {

using namespace Qt::StringLiterals;

QFuture<Result<InteractionId>> Journal::log(const InteractionDraft &draft)
{
    const Result<Interaction> row = entryRow(m_workspace, draft);
    if (!row)
        return refused<InteractionId>(row.error());
    return insertEntry(m_workspace, u"interaction.log"_s, *row,
                       [language = m_workspace.profile().language](Interaction &entry, const repos::RecordNames &record, Session &session) {
                           entry.mood = moodOf(entry, {record.languageOr(language), record.names, shopWordsIn(session)},
                                               repos::templateBody(session, entry.usedTemplate));
                       });
}

QFuture<Result<FeedbackId>> Journal::answer(const FeedbackDraft &draft)
{
    const Result<Feedback> row = entryRow(m_workspace, draft);
    if (!row)
        return refused<FeedbackId>(row.error());
    return insertEntry(m_workspace, u"feedback.answer"_s, *row,
                       [language = m_workspace.profile().language](Feedback &entry, const repos::RecordNames &record, Session &session) {
                           entry.mood = moodOf(feedbackText(entry.title, entry.comment), {record.languageOr(language), record.names, shopWordsIn(session)});
                       });
}

QFuture<Result<PurchaseId>> Journal::sell(const PurchaseDraft &draft)
{
    const Result<Purchase> row = entryRow(m_workspace, draft);
    if (!row)
        return refused<PurchaseId>(row.error());
    return insertEntry(m_workspace, u"purchase.sell"_s, *row, [](Purchase &, const repos::RecordNames &, Session &) {});
}

QFuture<Result<TaskId>> Journal::plan(const TaskDraft &draft)
{
    const Result<Task> row = entryRow(m_workspace, draft);
    if (!row)
        return refused<TaskId>(row.error());
    return insertEntry(m_workspace, u"task.plan"_s, *row, [](Task &, const repos::RecordNames &, Session &) {});
}

} // namespace rapport
