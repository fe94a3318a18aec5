#include "models/services/journal.h"

#include "models/services/journalchange.h"
#include "storage/records/version.h"
#include "storage/repos/templates.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 1000; ///< Texts tried for how many follow.

repos::ReadText textOf(Session &session, const Interaction &row)
{
    const QString said = repos::saidInChat(session, row.id).value_or(row.body);
    return {{EntryTable::Interaction, row.id.value()}, row.customer, row.staff, row.when.month, row.direction == Direction::In, {}, said, row.mood,
            repos::templateBody(session, row.usedTemplate)};
}

repos::ReadText textOf(Session &, const Feedback &row)
{
    return {{EntryTable::Feedback, row.id.value()}, row.customer, row.staff, row.when.month, true, row.title, row.comment, row.mood, {}};
}

struct Wish
{
    std::optional<int> score;
    StaffId by;
    QString phrase;
    qint64 now = 0;
    QString language;
};

/// Fills in what the correction teaches; Invalid where the phrase is none of the text's.
template<class Row>
Result<void> teach(Session &session, const Row &stored, const Wish &wish, EntryChange<Row> &change)
{
    const repos::ReadText text = textOf(session, stored);
    change.taughtBefore = repos::lessonOf(session, text.key);
    if (!wish.score || wish.phrase.isEmpty())
        return Done{};
    const QStringList names = contextOf(session, text, wish.language, nullptr).names;
    const QString key = sentiment::ShopWords::normalised(wish.phrase);
    if (!memory::canTeach(wish.phrase, names) || !sentiment::ShopWords::normalised(saidIn(text)).contains(key))
        return invalid(u"phrase"_s, wish.phrase.left(80));
    std::optional<Lesson> lesson = lessonFrom(session, text, *wish.score, wish.phrase, wish.language);
    if (!lesson)
        return Done{};
    lesson->createdBy = wish.by;
    lesson->createdAt = wish.now;
    // The same once more is no new lesson.
    if (change.taughtBefore && change.taughtBefore->key == lesson->key && change.taughtBefore->wanted == lesson->wanted)
        lesson = change.taughtBefore;
    change.taughtAfter = lesson;
    return Done{};
}

template<class Row, class IdType>
Result<Correction> correctIn(Transaction &transaction, UndoNote &note, IdType id, const Wish &wish)
{
    Session &session = transaction.session();
    const std::optional<Row> stored = repos::find(session, id);
    if (!stored)
        return noEntry(id.value());
    EntryChange<Row> change{stored, stored, repos::recordNames(session, stored->customer, stored->staff).value_or(repos::RecordNames{}).shown};
    note.subject = change.subject;
    Mood &mood = change.after->mood;
    if (mood.corrected != wish.score) {
        mood.corrected = wish.score;
        mood.correctedAt = wish.score ? wish.now : 0;
        mood.correctedBy = wish.score ? wish.by : StaffId();
    }
    if (Result<void> taught = teach(session, *stored, wish, change); !taught)
        return taught.error();
    if (change.isEmpty()) {
        note.id.clear();
        return Correction{};
    }
    const EntryKey key = textOf(session, *stored).key;
    if (change.taughtBefore != change.taughtAfter) {
        const std::shared_ptr<const memory::Weights> before = weightsIn(session);
        const memory::Weights after = weightsWith(session, key, change.taughtAfter);
        const Lesson &lesson = change.taughtAfter ? *change.taughtAfter : *change.taughtBefore;
        note.phrase = lesson.phrase;
        note.followers = static_cast<int>(followersOf(session, lesson.key, *before, after, wish.language, key, mostCounted).texts.size());
    }
    change.after->version = nextVersion(stored->version);
    applyChange(transaction, change);
    return Correction{note.phrase, note.followers};
}

template<class Row, class IdType>
QFuture<Result<Correction>> corrected(Workspace &workspace, IdType id, const Wish &wish)
{
    return undoable(workspace, u"mood.correct"_s, [id, wish](Transaction &transaction, UndoNote &note) { return correctIn<Row>(transaction, note, id, wish); });
}

} // namespace

QFuture<Result<Correction>> Journal::correct(EntryKey key, std::optional<int> score, StaffId by, const QString &phrase)
{
    if (score && (*score < -1000 || *score > 1000))
        return refused<Correction>(invalid(u"score"_s, QString::number(*score)));
    const Wish wish{score, by, phrase, m_workspace.clock().now(), m_workspace.profile().language};
    switch (key.table) {
    case EntryTable::Interaction: return corrected<Interaction>(m_workspace, InteractionId(key.id), wish);
    case EntryTable::Feedback: return corrected<Feedback>(m_workspace, FeedbackId(key.id), wish);
    case EntryTable::Purchase:
    case EntryTable::Task: break;
    }
    return refused<Correction>(invalid(u"entry"_s, u"has no mood"_s));
}

} // namespace rapport
