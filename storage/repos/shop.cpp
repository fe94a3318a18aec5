#include "storage/repos/shop.h"

#include "storage/failure.h"
#include "storage/records/version.h"

namespace rapport::repos {

namespace {

template<class Record>
QVector<Record> named(Session &session, const QString &table)
{
    QVector<Record> records;
    Statement &query = session.run(QStringLiteral("SELECT id, name, active, version FROM %1 ORDER BY active DESC, name").arg(table));
    while (query.next()) {
        Record record;
        record.id = decltype(record.id)(query.integer(0));
        record.name = query.text(1);
        record.active = query.flag(2);
        record.version = query.number(3);
        records.append(record);
    }
    return records;
}

/// After an UPDATE by id and version: why it changed nothing.
void expectOne(Session &session, int changed, const QString &table, qint64 id)
{
    if (changed > 0)
        return;
    const bool there = session.scalar(QStringLiteral("SELECT count(*) FROM ") + table + QStringLiteral(" WHERE id = ?"), id) > 0;
    throw Failure({there ? Error::Kind::Conflict : Error::Kind::NotFound, table, QString::number(id), there ? QStringLiteral("version") : QString()});
}

void expectFreeName(Session &session, const QString &table, const QString &name, qint64 id)
{
    if (session.scalar(QStringLiteral("SELECT count(*) FROM ") + table + QStringLiteral(" WHERE name = ? AND id <> ?"), name, id) > 0)
        throw Failure({Error::Kind::Conflict, QStringLiteral("name"), name, QStringLiteral("exists")});
}

template<class Record>
auto saveNamed(Session &session, const QString &table, const Record &record)
{
    using IdType = decltype(record.id);
    expectFreeName(session, table, record.name, record.id.value());
    if (!record.id.isValid())
        return IdType(session.run(QStringLiteral("INSERT INTO %1 (name, active) VALUES (?, ?)").arg(table), record.name, record.active).inserted());
    const int changed = session.run(QStringLiteral("UPDATE %1 SET name = ?, active = ?, version = ? WHERE id = ? AND version = ?").arg(table), record.name,
                                    record.active, nextVersion(record.version), record.id, record.version).changed();
    expectOne(session, changed, table, record.id.value());
    return record.id;
}

} // namespace

QVector<Staff> staff(Session &session) { return named<Staff>(session, QStringLiteral("staff")); }
QVector<Topic> topics(Session &session) { return named<Topic>(session, QStringLiteral("topic")); }
StaffId save(Session &session, const Staff &staff) { return saveNamed(session, QStringLiteral("staff"), staff); }
TopicId save(Session &session, const Topic &topic) { return saveNamed(session, QStringLiteral("topic"), topic); }

QVector<Segment> segments(Session &session)
{
    QVector<Segment> all;
    Statement &query = session.run(QStringLiteral("SELECT id, name, definition, version FROM segment ORDER BY name"));
    while (query.next())
        all.append({query.id<SegmentId>(0), query.text(1), query.text(2), query.number(3)});
    return all;
}

QStringList tags(Session &session)
{
    QStringList names;
    Statement &query = session.run(QStringLiteral("SELECT name FROM tag ORDER BY name"));
    while (query.next())
        names.append(query.text(0));
    return names;
}

SegmentId save(Session &session, const Segment &segment)
{
    expectFreeName(session, QStringLiteral("segment"), segment.name, segment.id.value());
    if (!segment.id.isValid())
        return SegmentId(session.run(QStringLiteral("INSERT INTO segment (name, definition) VALUES (?, ?)"), segment.name, segment.definition).inserted());
    const int changed = session.run(QStringLiteral("UPDATE segment SET name = ?, definition = ?, version = ? WHERE id = ? AND version = ?"), segment.name,
                                    segment.definition, nextVersion(segment.version), segment.id, segment.version).changed();
    expectOne(session, changed, QStringLiteral("segment"), segment.id.value());
    return segment.id;
}

} // namespace rapport::repos
