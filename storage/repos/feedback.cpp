#include "storage/repos/feedback.h"

#include "storage/failure.h"
#include "storage/repos/moodcolumns.h"

namespace rapport::repos {

namespace {

/// Answers without a word are in the index too: its own check wants a row for each.
void index(Session &session, qint64 id, const Feedback &row)
{
    session.run(QStringLiteral("INSERT INTO feedback_search (rowid, title, comment) VALUES (?, ?, ?)"), id, row.title, row.comment);
}

void unindex(Session &session, const Feedback &row)
{
    session.run(QStringLiteral("INSERT INTO feedback_search (feedback_search, rowid, title, comment) VALUES ('delete', ?, ?, ?)"),
                row.id.value(), row.title, row.comment);
}

Failure conflict(FeedbackId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("feedback %1 was changed meanwhile").arg(id.value()), {}});
}

} // namespace

FeedbackId insert(Session &session, const Feedback &row)
{
    const Mood &mood = row.mood;
    const qint64 id = session.run(
        QStringLiteral("INSERT INTO feedback (id, customer_id, kind, occurred_at, day, month, day_only, value, scale, wording, channel, source, "
                       "title, comment, comment_original, staff_id, topic_id, case_id, "
                       "score, confidence, mixed, opening, closing, emotions, signals, language, engine_version, "
                       "corrected_score, corrected_by, corrected_at, answered_at, external_key, version, batch_id, created_by, created_at, "
                       "told_back_at, department) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, kindId(row.kind), row.when.at, row.when.day, row.when.month, row.when.dayOnly, row.value, row.scale, row.wording,
        row.channel, row.source, row.title, row.comment, nullIfEmpty(row.commentOriginal), row.staff, row.topic, row.caseId,
        mood.score, withScore(mood, mood.confidence), mood.mixed, mood.opening, mood.closing, mood.emotions, mood.signalBits, mood.language,
        withScore(mood, mood.engineVersion), mood.corrected, mood.correctedBy, nullIfZero(mood.correctedAt), nullIfZero(row.answeredAt),
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt != 0 ? row.createdAt : row.when.at,
        nullIfZero(row.toldBackAt), row.department).inserted();
    index(session, id, row);
    return FeedbackId(id);
}

void update(Session &session, const Feedback &stored, const Feedback &row)
{
    const Mood &mood = row.mood;
    const int changed = session.run(
        QStringLiteral("UPDATE feedback SET customer_id = ?, kind = ?, occurred_at = ?, day = ?, month = ?, day_only = ?, value = ?, scale = ?, "
                       "wording = ?, channel = ?, source = ?, title = ?, comment = ?, comment_original = ?, staff_id = ?, topic_id = ?, case_id = ?, "
                       "score = ?, confidence = ?, mixed = ?, opening = ?, closing = ?, emotions = ?, signals = ?, "
                       "language = ?, engine_version = ?, corrected_score = ?, corrected_by = ?, corrected_at = ?, answered_at = ?, external_key = ?, "
                       "version = ?, batch_id = ?, created_by = ?, created_at = ?, told_back_at = ?, department = ? WHERE id = ? AND version = ?"),
        row.customer, kindId(row.kind), row.when.at, row.when.day, row.when.month, row.when.dayOnly, row.value, row.scale, row.wording,
        row.channel, row.source, row.title, row.comment, nullIfEmpty(row.commentOriginal), row.staff, row.topic, row.caseId,
        mood.score, withScore(mood, mood.confidence), mood.mixed, mood.opening, mood.closing, mood.emotions, mood.signalBits, mood.language,
        withScore(mood, mood.engineVersion), mood.corrected, mood.correctedBy, nullIfZero(mood.correctedAt), nullIfZero(row.answeredAt),
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt, nullIfZero(row.toldBackAt), row.department,
        stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
    if (stored.title != row.title || stored.comment != row.comment) {
        unindex(session, stored);
        index(session, row.id.value(), row);
    }
}

void remove(Session &session, const Feedback &stored)
{
    unindex(session, stored);
    if (session.run(QStringLiteral("DELETE FROM feedback WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored.id);
}

std::optional<Feedback> find(Session &session, FeedbackId id)
{
    Statement &row = session.run(
        QStringLiteral("SELECT id, customer_id, kind, occurred_at, day, month, day_only, value, scale, wording, channel, source, "
                       "title, comment, comment_original, staff_id, topic_id, case_id, "
                       "score, confidence, mixed, opening, closing, emotions, signals, language, engine_version, "
                       "corrected_score, corrected_by, corrected_at, answered_at, external_key, version, batch_id, created_by, created_at, "
                       "told_back_at, department FROM feedback WHERE id = ?"), id.value());
    std::optional<Feedback> found;
    if (row.next()) {
        Feedback &entry = found.emplace();
        entry.id = row.id<FeedbackId>(0);
        entry.customer = row.id<CustomerId>(1);
        entry.kind = feedbackKind(row.text(2)).value_or(FeedbackKind::Nps);
        entry.when = {row.integer(3), row.number(4), row.number(5), row.flag(6)};
        entry.value = row.number(7);
        entry.scale = row.number(8);
        entry.wording = row.text(9);
        entry.channel = row.text(10);
        entry.source = row.text(11);
        entry.title = row.text(12);
        entry.comment = row.text(13);
        entry.commentOriginal = row.text(14);
        entry.staff = row.id<StaffId>(15);
        entry.topic = row.id<TopicId>(16);
        entry.caseId = row.id<CaseId>(17);
        entry.mood = moodFrom(row, 18);
        entry.answeredAt = row.integer(30);
        entry.externalKey = row.text(31);
        entry.version = row.number(32);
        entry.batch = row.id<BatchId>(33);
        entry.createdBy = row.id<StaffId>(34);
        entry.createdAt = row.integer(35);
        entry.toldBackAt = row.integer(36);
        entry.department = row.text(37);
    }
    row.finish();
    return found;
}

} // namespace rapport::repos
