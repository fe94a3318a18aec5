#pragma once

#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QStringList>
#include <QVector>

namespace rapport::repos {

/// What FTS5 is asked for: every word as a quoted phrase (never syntax), the last one also as a beginning where
/// `unfinished`. Empty where there is no word.
[[nodiscard]] QString noteExpression(const QStringList &words, bool unfinished);

/// Conversations and answers whose text holds the words, newest first. Looks at the 2,000 newest rows
/// that match in each table and orders only those: a word of every second note costs no more than a rare one.
[[nodiscard]] QVector<EntryKey> notesWith(Session &session, const QString &expression, int limit);

} // namespace rapport::repos
