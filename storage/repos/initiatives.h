#pragma once

#include "storage/records/initiative.h"
#include "storage/session.h"

#include <QStringList>
#include <QVector>

namespace rapport::repos {

// Initiatives and who is counted in them. All throw Failure.

/// Newest start first.
[[nodiscard]] QVector<Initiative> initiatives(Session &session);
[[nodiscard]] std::optional<Initiative> find(Session &session, InitiativeId id);
/// Stores a new one; its id.
InitiativeId insert(Session &session, const Initiative &initiative);
/// Writes all columns where the stored version is `expectedVersion`: Conflict otherwise, NotFound where it is gone.
void update(Session &session, const Initiative &initiative, int expectedVersion);
/// Takes it and its members out; NotFound and Conflict as update().
void remove(Session &session, InitiativeId id, int expectedVersion);

/// By customer; somebody who was two when the draw was made may stand there twice.
[[nodiscard]] QVector<InitiativeMember> membersOf(Session &session, InitiativeId id);
void addMembers(Session &session, InitiativeId id, const QVector<InitiativeMember> &members);

/// Those of the customers who exist, each once, by id.
[[nodiscard]] QVector<CustomerId> existing(Session &session, const QVector<CustomerId> &ids);
/// Puts a tag on customers; a new name becomes a tag. Their records count as changed at `now` (UTC epoch ms).
void tagAll(Session &session, const QVector<CustomerId> &ids, const QString &tag, qint64 now);

/// Currencies other than `currency` in which somebody bought in [fromDay, beforeDay); of the members of an initiative only, or of all
/// where `id` is not set.
[[nodiscard]] QStringList otherCurrencies(Session &session, InitiativeId id, const QString &currency, int fromDay, int beforeDay);

} // namespace rapport::repos
