// What one press of Save keeps: an entry with what follows from it, and the matters it may belong to.
#include "models/services/entryrows.h"
#include "models/services/journal.h"
#include "models/services/journalchange.h"
#include "models/services/undoable.h"
#include "models/text/subjectline.h"
#include "storage/records/version.h"
#include "storage/repos/cases.h"
#include "storage/repos/templates.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPhrase = 200; ///< Of an entry, in the note of what was done: more fits no line.

constexpr int reopenDays = 30;

/// The rows of a draft, checked.
struct ContactRows
{
    std::optional<Interaction> talk;
    std::optional<Purchase> purchase;
    std::optional<Feedback> answer;
    std::optional<Task> followUp;

    [[nodiscard]] CustomerId customer() const { return talk ? talk->customer : purchase ? purchase->customer : answer->customer; }
    [[nodiscard]] StaffId staff() const { return talk ? talk->staff : purchase ? purchase->staff : answer->staff; }
    /// When it happened.
    [[nodiscard]] Moment when() const { return talk ? talk->when : purchase ? purchase->when : answer->when; }
    [[nodiscard]] qint64 createdAt() const { return talk ? talk->createdAt : purchase ? purchase->createdAt : answer->createdAt; }
    [[nodiscard]] QString step() const { return talk ? u"interaction.log"_s : purchase ? u"purchase.sell"_s : u"feedback.answer"_s; }
};

/// The row of one part of a draft, where there is that part; the first thing wrong with any of them.
template<class Draft, class Row>
void fill(const Workspace &workspace, const std::optional<Draft> &draft, std::optional<Row> &row, std::optional<Error> &error)
{
    if (!draft || error)
        return;
    const Result<Row> made = entryRow(workspace, *draft);
    if (made)
        row = *made;
    else
        error = made.error();
}

Result<ContactRows> rowsOf(const Workspace &workspace, const ContactDraft &draft)
{
    ContactRows rows;
    std::optional<Error> error;
    fill(workspace, draft.talk, rows.talk, error);
    fill(workspace, draft.purchase, rows.purchase, error);
    fill(workspace, draft.answer, rows.answer, error);
    fill(workspace, draft.followUp, rows.followUp, error);
    if (error)
        return *error;
    if (!rows.talk && !rows.purchase && !rows.answer)
        return invalid(u"text"_s, u"empty"_s);
    if (draft.matter.kind != MatterStep::Kind::None && draft.matter.solved && rows.when().at > rows.createdAt())
        return invalid(u"matter"_s, u"a plan solves nothing"_s);
    return rows;
}

template<class Row>
EntryKey store(Transaction &transaction, Row &row, repos::Totals &totals)
{
    row.id = repos::insert(transaction.session(), row);
    totals.add(row);
    const EntryKey key{EntryTableOf<Row>::value, row.id.value()};
    transaction.changes().inserted.append(key);
    return key;
}

ServiceCase openedCase(const ContactRows &rows, const MatterStep &step)
{
    const Moment when = rows.when();
    ServiceCase opened;
    opened.customer = rows.customer();
    opened.topic = rows.talk ? rows.talk->topic : TopicId();
    opened.subject = text::subjectOf(rows.talk ? rows.talk->body : rows.answer ? rows.answer->comment : rows.purchase->title);
    opened.openedAt = when.at;
    opened.openedDay = when.day;
    if (step.solved) {
        opened.resolvedAt = when.at;
        opened.resolvedDay = when.day;
        opened.confirmed = step.confirmed;
    }
    opened.createdBy = rows.staff();
    opened.createdAt = rows.createdAt();
    return opened;
}

/// The matter as the contact leaves it.
ServiceCase continuedCase(ServiceCase row, const Moment &when, const MatterStep &step)
{
    if (step.kind == MatterStep::Kind::Reopen && !repos::isOpen(row)) {
        row.reopenedAt = std::max(when.at, *row.resolvedAt + 1);
        row.confirmed = step.confirmed; // What was said of the solution before does not hold for what comes.
    }
    if (step.solved && repos::isOpen(row)) {
        // Never before it was opened again, or it would be open still.
        row.resolvedAt = row.reopenedAt ? std::max(when.at, *row.reopenedAt) : when.at;
        row.resolvedDay = when.day;
        row.confirmed = step.confirmed;
    } else if (step.kind == MatterStep::Kind::Continue && step.confirmed && !repos::isOpen(row)) {
        row.confirmed = step.confirmed;
    }
    return row;
}

/// Opens, continues, reopens or solves; the case the entry belongs to.
Result<CaseId> applyMatter(Transaction &transaction, const ContactRows &rows, const MatterStep &step, repos::Totals &totals)
{
    Session &session = transaction.session();
    if (step.kind == MatterStep::Kind::None)
        return CaseId();
    if (step.kind == MatterStep::Kind::Open) {
        ServiceCase opened = openedCase(rows, step);
        opened.id = repos::insert(session, opened);
        totals.add(opened);
        return opened.id;
    }
    const std::optional<ServiceCase> stored = repos::find(session, step.id);
    if (!stored || stored->customer != rows.customer())
        return Error{Error::Kind::NotFound, u"case"_s, QString::number(step.id.value()), {}};
    ServiceCase changed = continuedCase(*stored, rows.when(), step);
    if (changed != *stored) {
        changed.version = nextVersion(stored->version);
        totals.remove(*stored);
        repos::update(session, *stored, changed);
        totals.add(changed);
    }
    return stored->id;
}

void readMoods(Session &session, ContactRows &rows, const repos::RecordNames &record, const QString &shopLanguage)
{
    const sentiment::Context context{record.languageOr(shopLanguage), record.names, shopWordsIn(session)};
    if (rows.talk)
        rows.talk->mood = moodOf(*rows.talk, context, repos::templateBody(session, rows.talk->usedTemplate));
    if (rows.answer)
        rows.answer->mood = moodOf(feedbackText(rows.answer->title, rows.answer->comment), context);
}

Result<EntryKey> write(Transaction &transaction, ContactRows rows, const MatterStep &step, const QString &shopLanguage, UndoNote &note)
{
    Session &session = transaction.session();
    const std::optional<repos::RecordNames> record = repos::recordNames(session, rows.customer(), rows.staff());
    if (!record)
        return noCustomer(rows.customer());
    note.subject = record->shown;
    if (rows.talk)
        note.phrase = kindId(rows.talk->kind) + u' ' + rows.talk->body.left(longestPhrase).simplified();
    readMoods(session, rows, *record, shopLanguage);
    repos::Totals totals;
    const Result<CaseId> matter = applyMatter(transaction, rows, step, totals);
    if (!matter)
        return matter.error();
    QVector<EntryKey> keys;
    if (rows.talk) {
        if (matter->isValid())
            rows.talk->caseId = *matter;
        keys << store(transaction, *rows.talk, totals);
    }
    if (rows.purchase)
        keys << store(transaction, *rows.purchase, totals);
    if (rows.answer) {
        rows.answer->caseId = *matter;
        keys << store(transaction, *rows.answer, totals);
    }
    if (rows.followUp)
        keys << store(transaction, *rows.followUp, totals);
    transaction.changes().customers += totals.customers();
    transaction.changes().totals = true;
    totals.flush(session);
    return keys.constFirst();
}

} // namespace

QFuture<Result<EntryKey>> Journal::keep(const ContactDraft &draft)
{
    const Result<ContactRows> rows = rowsOf(m_workspace, draft);
    if (!rows)
        return refused<EntryKey>(rows.error());
    return undoable(m_workspace, rows->step(),
                    [rows = *rows, step = draft.matter, language = m_workspace.profile().language](
                        Transaction &transaction, UndoNote &note) { return write(transaction, rows, step, language, note); });
}

QFuture<Result<QVector<Matter>>> Journal::matters(CustomerId customer)
{
    const int since = m_workspace.calendar().at(m_workspace.clock().now()).day - reopenDays;
    return m_workspace.database().read([customer, since](Session &session) -> Result<QVector<Matter>> {
        QVector<Matter> matters;
        for (const repos::CaseNow &found : repos::casesOf(session, customer, since))
            matters.append({found.row, repos::isOpen(found.row), found.lastContactAt});
        return matters;
    });
}

} // namespace rapport
