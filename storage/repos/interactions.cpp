#include "storage/repos/interactions.h"

#include "storage/failure.h"
#include "storage/repos/moodcolumns.h"

namespace rapport::repos {

namespace {

void index(Session &session, qint64 id, const QString &body)
{
    session.run(QStringLiteral("INSERT INTO interaction_search (rowid, body) VALUES (?, ?)"), id, body);
}

/// An index over external content has to be told the old words, or they stay in it for ever.
void unindex(Session &session, qint64 id, const QString &body)
{
    session.run(QStringLiteral("INSERT INTO interaction_search (interaction_search, rowid, body) VALUES ('delete', ?, ?)"), id, body);
}

Failure conflict(InteractionId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("interaction %1 was changed meanwhile").arg(id.value()), {}});
}

} // namespace

InteractionId insert(Session &session, const Interaction &row)
{
    const Mood &mood = row.mood;
    const qint64 id = session.run(
        QStringLiteral("INSERT INTO interaction (id, customer_id, kind, direction, occurred_at, day, month, day_only, body, body_original, "
                       "staff_id, topic_id, case_id, template_id, duration_s, wait_s, by_bot, pinned, "
                       "score, confidence, mixed, opening, closing, emotions, signals, language, engine_version, "
                       "corrected_score, corrected_by, corrected_at, external_key, version, batch_id, created_by, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, kindId(row.kind), directionId(row.direction), row.when.at, row.when.day, row.when.month, row.when.dayOnly,
        row.body, nullIfEmpty(row.bodyOriginal), row.staff, row.topic, row.caseId, row.usedTemplate, row.duration, row.wait, row.byBot, row.pinned,
        mood.score, withScore(mood, mood.confidence), mood.mixed, mood.opening, mood.closing, mood.emotions, mood.signalBits, mood.language,
        withScore(mood, mood.engineVersion), mood.corrected, mood.correctedBy, nullIfZero(mood.correctedAt), nullIfEmpty(row.externalKey),
        row.version, row.batch, row.createdBy, row.createdAt != 0 ? row.createdAt : row.when.at).inserted();
    index(session, id, row.body);
    return InteractionId(id);
}

void update(Session &session, const Interaction &stored, const Interaction &row)
{
    const Mood &mood = row.mood;
    const int changed = session.run(
        QStringLiteral("UPDATE interaction SET customer_id = ?, kind = ?, direction = ?, occurred_at = ?, day = ?, month = ?, day_only = ?, "
                       "body = ?, body_original = ?, staff_id = ?, topic_id = ?, case_id = ?, template_id = ?, duration_s = ?, wait_s = ?, "
                       "by_bot = ?, pinned = ?, score = ?, confidence = ?, mixed = ?, opening = ?, closing = ?, emotions = ?, signals = ?, "
                       "language = ?, engine_version = ?, corrected_score = ?, corrected_by = ?, corrected_at = ?, external_key = ?, "
                       "version = ?, batch_id = ?, created_by = ?, created_at = ? WHERE id = ? AND version = ?"),
        row.customer, kindId(row.kind), directionId(row.direction), row.when.at, row.when.day, row.when.month, row.when.dayOnly,
        row.body, nullIfEmpty(row.bodyOriginal), row.staff, row.topic, row.caseId, row.usedTemplate, row.duration, row.wait, row.byBot, row.pinned,
        mood.score, withScore(mood, mood.confidence), mood.mixed, mood.opening, mood.closing, mood.emotions, mood.signalBits, mood.language,
        withScore(mood, mood.engineVersion), mood.corrected, mood.correctedBy, nullIfZero(mood.correctedAt), nullIfEmpty(row.externalKey),
        row.version, row.batch, row.createdBy, row.createdAt, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
    if (stored.body != row.body) {
        unindex(session, stored.id.value(), stored.body);
        index(session, row.id.value(), row.body);
    }
}

void remove(Session &session, const Interaction &stored)
{
    unindex(session, stored.id.value(), stored.body);
    if (session.run(QStringLiteral("DELETE FROM interaction WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored.id);
}

std::optional<Interaction> find(Session &session, InteractionId id)
{
    Statement &row = session.run(
        QStringLiteral("SELECT id, customer_id, kind, direction, occurred_at, day, month, day_only, body, body_original, "
                       "staff_id, topic_id, case_id, template_id, duration_s, wait_s, by_bot, pinned, "
                       "score, confidence, mixed, opening, closing, emotions, signals, language, engine_version, "
                       "corrected_score, corrected_by, corrected_at, external_key, version, batch_id, created_by, created_at "
                       "FROM interaction WHERE id = ?"), id.value());
    std::optional<Interaction> found;
    if (row.next()) {
        Interaction &entry = found.emplace();
        entry.id = row.id<InteractionId>(0);
        entry.customer = row.id<CustomerId>(1);
        entry.kind = interactionKind(row.text(2)).value_or(InteractionKind::Note);
        entry.direction = direction(row.text(3)).value_or(Direction::None);
        entry.when = {row.integer(4), row.number(5), row.number(6), row.flag(7)};
        entry.body = row.text(8);
        entry.bodyOriginal = row.text(9);
        entry.staff = row.id<StaffId>(10);
        entry.topic = row.id<TopicId>(11);
        entry.caseId = row.id<CaseId>(12);
        entry.usedTemplate = row.id<TemplateId>(13);
        entry.duration = row.maybeNumber(14);
        entry.wait = row.maybeNumber(15);
        entry.byBot = row.flag(16);
        entry.pinned = row.flag(17);
        entry.mood = moodFrom(row, 18);
        entry.externalKey = row.text(30);
        entry.version = row.number(31);
        entry.batch = row.id<BatchId>(32);
        entry.createdBy = row.id<StaffId>(33);
        entry.createdAt = row.integer(34);
    }
    row.finish();
    return found;
}

} // namespace rapport::repos
