#pragma once

#include "storage/database.h"
#include "tests/kit/temporaryshop.h"

namespace rapport::testkit {

/// The least a shop can be told: the id of a new member of staff.
inline QFuture<Result<qint64>> addStaff(Database &database, const QString &name)
{
    return database.write([name](Transaction &transaction) -> Result<qint64> {
        transaction.changes().settings = true;
        return transaction.session().run(QStringLiteral("INSERT INTO staff (name) VALUES (?)"), name).inserted();
    });
}

inline qint64 staffCount(Database &database)
{
    return await(database.read([](Session &session) -> Result<qint64> { return session.scalar(QStringLiteral("SELECT count(*) FROM staff")); })).value();
}

} // namespace rapport::testkit
