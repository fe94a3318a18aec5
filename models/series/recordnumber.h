#pragma once

#include "storage/records/timelineentry.h"

#include <QVector>

namespace rapport {

/// A timeline entry as one number, the way figures in memory carry the records behind them.
[[nodiscard]] inline qint64 recordNumber(const EntryKey &key)
{
    return key.id * 4 + static_cast<int>(key.table);
}
[[nodiscard]] inline EntryKey recordKey(qint64 number)
{
    return {static_cast<EntryTable>(number % 4), number / 4};
}
[[nodiscard]] inline QVector<EntryKey> recordKeys(const QVector<qint64> &numbers)
{
    QVector<EntryKey> keys;
    for (const qint64 number : numbers)
        keys.append(recordKey(number));
    return keys;
}

} // namespace rapport
