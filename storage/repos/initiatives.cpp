#include "storage/repos/initiatives.h"

#include "storage/failure.h"
#include "storage/records/version.h"

#include <algorithm>

namespace rapport::repos {

namespace {

const QString columns = QStringLiteral("SELECT id, name, starts_day, ends_day, cost_minor, currency, note, design, basis, seed, margin, "
                                       "window_days, closed_day, tag, version, created_at "
                                       "FROM initiative");

QString designId(InitiativeDesign design)
{
    return design == InitiativeDesign::Half ? QStringLiteral("half") : QStringLiteral("chosen");
}

QString armId(Arm arm)
{
    return arm == Arm::Treated ? QStringLiteral("treated") : QStringLiteral("alone");
}

Initiative read(const Statement &row)
{
    Initiative initiative;
    initiative.id = row.id<InitiativeId>(0);
    initiative.name = row.text(1);
    initiative.startsDay = row.number(2);
    initiative.endsDay = row.maybeNumber(3);
    initiative.costMinor = row.integer(4);
    initiative.currency = row.text(5);
    initiative.note = row.text(6);
    initiative.design = row.text(7) == u"half" ? InitiativeDesign::Half : InitiativeDesign::Chosen;
    initiative.basis = row.text(8);
    initiative.seed = row.maybeInteger(9);
    initiative.margin = row.number(10);
    initiative.windowDays = row.number(11);
    initiative.closedDay = row.maybeNumber(12);
    initiative.tag = row.text(13);
    initiative.version = row.number(14);
    initiative.createdAt = row.integer(15);
    return initiative;
}

/// After a statement by id and version: why it changed nothing.
void expectOne(Session &session, int changed, InitiativeId id)
{
    if (changed > 0)
        return;
    const bool there = session.scalar(QStringLiteral("SELECT count(*) FROM initiative WHERE id = ?"), id) > 0;
    throw Failure({there ? Error::Kind::Conflict : Error::Kind::NotFound, QStringLiteral("initiative"), QString::number(id.value()),
                   there ? QStringLiteral("version") : QString()});
}

} // namespace

QVector<Initiative> initiatives(Session &session)
{
    QVector<Initiative> all;
    Statement &rows = session.run(columns + QStringLiteral(" ORDER BY starts_day DESC, id DESC"));
    while (rows.next())
        all.append(read(rows));
    return all;
}

std::optional<Initiative> find(Session &session, InitiativeId id)
{
    Statement &row = session.run(columns + QStringLiteral(" WHERE id = ?"), id);
    std::optional<Initiative> found;
    if (row.first())
        found = read(row);
    row.finish();
    return found;
}

InitiativeId insert(Session &session, const Initiative &initiative)
{
    return InitiativeId(session
                            .run(QStringLiteral("INSERT INTO initiative (name, starts_day, ends_day, cost_minor, currency, note, design, "
                                                "basis, seed, margin, window_days, closed_day, tag, "
                                                "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                 initiative.name, initiative.startsDay, initiative.endsDay, initiative.costMinor, initiative.currency,
                                 initiative.note, designId(initiative.design), initiative.basis, initiative.seed, initiative.margin,
                                 initiative.windowDays, initiative.closedDay, initiative.tag, initiative.createdAt)
                            .inserted());
}

void update(Session &session, const Initiative &initiative, int expectedVersion)
{
    const int changed =
        session
            .run(QStringLiteral("UPDATE initiative SET name = ?, starts_day = ?, ends_day = ?, cost_minor = ?, currency = ?, note = ?, "
                                "margin = ?, window_days = ?, "
                                "closed_day = ?, version = ? WHERE id = ? AND version = ?"),
                 initiative.name, initiative.startsDay, initiative.endsDay, initiative.costMinor, initiative.currency, initiative.note,
                 initiative.margin, initiative.windowDays, initiative.closedDay, nextVersion(expectedVersion), initiative.id, expectedVersion)
            .changed();
    expectOne(session, changed, initiative.id);
}

void remove(Session &session, InitiativeId id, int expectedVersion)
{
    expectOne(session, session.run(QStringLiteral("DELETE FROM initiative WHERE id = ? AND version = ?"), id, expectedVersion).changed(),
              id);
}

QVector<InitiativeMember> membersOf(Session &session, InitiativeId id)
{
    QVector<InitiativeMember> members;
    Statement &rows =
        session.run(QStringLiteral("SELECT customer_id, arm FROM initiative_member WHERE initiative_id = ? ORDER BY customer_id, arm"), id);
    while (rows.next())
        members.append({rows.id<CustomerId>(0), rows.text(1) == u"treated" ? Arm::Treated : Arm::Alone});
    return members;
}

void addMembers(Session &session, InitiativeId id, const QVector<InitiativeMember> &members)
{
    for (const InitiativeMember &member : members)
        session.run(QStringLiteral("INSERT INTO initiative_member (initiative_id, customer_id, arm) VALUES (?, ?, ?)"), id, member.customer,
                    armId(member.arm));
}

QVector<CustomerId> existing(Session &session, const QVector<CustomerId> &ids)
{
    QVector<CustomerId> found;
    for (const CustomerId id : ids) {
        if (session.scalar(QStringLiteral("SELECT count(*) FROM customer WHERE id = ?"), id) > 0)
            found.append(id);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void tagAll(Session &session, const QVector<CustomerId> &ids, const QString &tag, qint64 now)
{
    session.run(QStringLiteral("INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING"), tag);
    const TagId known(session.scalar(QStringLiteral("SELECT id FROM tag WHERE name = ?"), tag));
    for (const CustomerId id : ids) {
        if (session.run(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING"), id, known)
                .changed()
            > 0)
            session.run(QStringLiteral("UPDATE customer SET version = version + ?, updated_at = ? WHERE id = ?"), nextVersion(0), now, id);
    }
}

QStringList otherCurrencies(Session &session, InitiativeId id, const QString &currency, int fromDay, int beforeDay)
{
    QStringList found;
    const QString members = id.isValid()
                                ? QStringLiteral(" AND customer_id IN (SELECT customer_id FROM initiative_member WHERE initiative_id = ?)")
                                : QString();
    QVariantList values{currency, fromDay, beforeDay};
    if (id.isValid())
        values.append(id.value());
    Statement &rows = session
                          .statement(QStringLiteral("SELECT DISTINCT currency FROM purchase WHERE currency <> ? AND day >= ? AND day < ?")
                                     + members + QStringLiteral(" ORDER BY currency"))
                          .runList(values);
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

} // namespace rapport::repos
