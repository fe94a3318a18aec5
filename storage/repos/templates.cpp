#include "storage/repos/templates.h"

#include "storage/failure.h"
#include "storage/records/version.h"

namespace rapport::repos {

namespace {

constexpr qint64 dayMs = 86'400'000;

QString columns()
{
    return QStringLiteral(
        "id, name, keywords, body, active, category, language, moods, channels, situations, topic_id, shipped_key, version");
}

ReplyTemplate templateFrom(const Statement &row)
{
    ReplyTemplate text;
    text.id = row.id<TemplateId>(0);
    text.name = row.text(1);
    text.keywords = row.text(2);
    text.body = row.text(3);
    text.active = row.flag(4);
    text.category = templateCategory(row.text(5)).value_or(TemplateCategory::Reply);
    text.language = row.text(6);
    text.moods = static_cast<quint32>(row.integer(7));
    text.channels = static_cast<quint32>(row.integer(8));
    text.situations = static_cast<quint32>(row.integer(9));
    text.topic = row.id<TopicId>(10);
    text.shippedKey = row.text(11);
    text.version = row.number(12);
    return text;
}

void expectOne(Session &session, int changed, TemplateId id)
{
    if (changed > 0)
        return;
    const bool there = session.scalar(QStringLiteral("SELECT count(*) FROM template WHERE id = ?"), id) > 0;
    throw Failure({there ? Error::Kind::Conflict : Error::Kind::NotFound, QStringLiteral("template"), QString::number(id.value()),
                   there ? QStringLiteral("version") : QString()});
}

struct MoodThen
{
    int score = 0;
    qint64 at = 0;
};

/// The customer's mood nearest to an instant, on one side of it, by what they said and what they answered.
std::optional<MoodThen> nearestMood(Session &session, CustomerId customer, qint64 at, bool after)
{
    std::optional<MoodThen> nearest;
    for (const auto &[table, said] : {std::pair(QStringLiteral("interaction"), QStringLiteral(" AND direction = 'in'")),
                                      std::pair(QStringLiteral("feedback"), QString())}) {
        const QString text =
            QStringLiteral("SELECT coalesce(corrected_score, score), occurred_at FROM %1 WHERE customer_id = ?%2 "
                           "AND coalesce(corrected_score, score) IS NOT NULL AND occurred_at %3 ? ORDER BY occurred_at %4, id %4 LIMIT 1")
                .arg(table, said, after ? QStringLiteral(">") : QStringLiteral("<"),
                     after ? QStringLiteral("ASC") : QStringLiteral("DESC"));
        Statement &row = session.run(text, customer, at);
        if (row.next()) {
            const MoodThen found{row.number(0), row.integer(1)};
            if (!nearest || (after ? found.at < nearest->at : found.at > nearest->at))
                nearest = found;
        }
        row.finish();
    }
    return nearest;
}

} // namespace

QVector<ReplyTemplate> templates(Session &session)
{
    QVector<ReplyTemplate> all;
    Statement &query = session.run(QStringLiteral("SELECT %1 FROM template ORDER BY active DESC, name, id").arg(columns()));
    while (query.next())
        all.append(templateFrom(query));
    return all;
}

std::optional<ReplyTemplate> find(Session &session, TemplateId id)
{
    Statement &query = session.run(QStringLiteral("SELECT %1 FROM template WHERE id = ?").arg(columns()), id.value());
    std::optional<ReplyTemplate> found;
    if (query.next())
        found = templateFrom(query);
    query.finish();
    return found;
}

QString templateBody(Session &session, TemplateId id)
{
    const std::optional<ReplyTemplate> used = id.isValid() ? find(session, id) : std::nullopt;
    return used ? used->body : QString();
}

TemplateId save(Session &session, const ReplyTemplate &text)
{
    if (!text.id.isValid()) {
        return TemplateId(session
                              .run(QStringLiteral("INSERT INTO template (name, keywords, body, active, category, language, moods, "
                                                  "channels, situations, topic_id, shipped_key) "
                                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                   text.name, text.keywords, text.body, text.active, categoryId(text.category), text.language, text.moods,
                                   text.channels, text.situations, text.topic, nullIfEmpty(text.shippedKey))
                              .inserted());
    }
    const int changed = session
                            .run(QStringLiteral("UPDATE template SET name = ?, keywords = ?, body = ?, active = ?, category = ?, language "
                                                "= ?, moods = ?, channels = ?, "
                                                "situations = ?, topic_id = ?, version = ? WHERE id = ? AND version = ?"),
                                 text.name, text.keywords, text.body, text.active, categoryId(text.category), text.language, text.moods,
                                 text.channels, text.situations, text.topic, nextVersion(text.version), text.id, text.version)
                            .changed();
    expectOne(session, changed, text.id);
    return text.id;
}

void remove(Session &session, const ReplyTemplate &stored)
{
    expectOne(session,
              session.run(QStringLiteral("DELETE FROM template WHERE id = ? AND version = ?"), stored.id, stored.version).changed(),
              stored.id);
}

bool hasShipped(Session &session, const QString &language, const QString &key)
{
    return session.scalar(QStringLiteral("SELECT count(*) FROM template WHERE language = ? AND shipped_key = ?"), language, key) > 0;
}

QVector<TemplateUse> templateUses(Session &session, int limit, int days)
{
    struct Written
    {
        TemplateId id;
        CustomerId customer;
        qint64 at = 0;
        std::optional<int> own;
    };
    QVector<Written> written;
    Statement &query = session.run(
        QStringLiteral("SELECT template_id, customer_id, occurred_at, CASE WHEN direction = 'in' THEN coalesce(corrected_score, score) END "
                       "FROM interaction WHERE template_id IS NOT NULL ORDER BY occurred_at DESC LIMIT ?"),
        limit);
    while (query.next())
        written.append({query.id<TemplateId>(0), query.id<CustomerId>(1), query.integer(2), query.maybeNumber(3)});
    query.finish();
    QVector<TemplateUse> uses;
    uses.reserve(written.size());
    for (const Written &use : std::as_const(written)) {
        TemplateUse found{use.id, use.own, {}};
        if (!found.before) {
            if (const auto before = nearestMood(session, use.customer, use.at, false))
                found.before = before->score;
        }
        if (const auto after = nearestMood(session, use.customer, use.at, true); after && after->at <= use.at + days * dayMs)
            found.after = after->score;
        uses.append(found);
    }
    return uses;
}

QString lastBought(Session &session, CustomerId customer, int today)
{
    Statement &query = session.run(QStringLiteral("SELECT title FROM purchase WHERE customer_id = ? AND day <= ? AND amount_minor > 0 "
                                                  "ORDER BY occurred_at DESC, id DESC LIMIT 1"),
                                   customer, today);
    QString title;
    if (query.next())
        title = query.text(0);
    query.finish();
    return title;
}

} // namespace rapport::repos
