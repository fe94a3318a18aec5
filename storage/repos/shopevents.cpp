#include "storage/repos/shopevents.h"

#include "storage/failure.h"
#include "storage/records/version.h"

namespace rapport::repos {

namespace {

ShopEvent read(const Statement &row)
{
    return {row.id<ShopEventId>(0), row.number(1), row.text(2), row.number(3)};
}

Failure gone(ShopEventId id, Error::Kind kind = Error::Kind::NotFound)
{
    return Failure({kind, QStringLiteral("event"), QString::number(id.value()), {}});
}

} // namespace

QVector<ShopEvent> shopEvents(Session &session, int fromDay, int toDay)
{
    QVector<ShopEvent> events;
    Statement &rows = session.run(
        QStringLiteral("SELECT id, day, title, version FROM shop_event WHERE day BETWEEN ? AND ? ORDER BY day, id"), fromDay, toDay);
    while (rows.next())
        events.append(read(rows));
    return events;
}

std::optional<ShopEvent> find(Session &session, ShopEventId id)
{
    Statement &row = session.run(QStringLiteral("SELECT id, day, title, version FROM shop_event WHERE id = ?"), id);
    std::optional<ShopEvent> found;
    if (row.first())
        found = read(row);
    row.finish();
    return found;
}

ShopEventId save(Session &session, const ShopEvent &event)
{
    if (!event.id.isValid())
        return ShopEventId(
            session.run(QStringLiteral("INSERT INTO shop_event (day, title) VALUES (?, ?)"), event.day, event.title).inserted());
    const int changed =
        session
            .run(QStringLiteral("UPDATE shop_event SET day = ?, title = ?, version = ? WHERE id = ? AND version = ?"), event.day,
                 event.title, nextVersion(event.version), event.id, event.version)
            .changed();
    if (changed == 0)
        throw gone(event.id, find(session, event.id) ? Error::Kind::Conflict : Error::Kind::NotFound);
    return event.id;
}

void remove(Session &session, ShopEventId id)
{
    if (session.run(QStringLiteral("DELETE FROM shop_event WHERE id = ?"), id).changed() == 0)
        throw gone(id);
}

} // namespace rapport::repos
