#pragma once

#include "storage/records/ids.h"

#include <QString>

namespace rapport {

/// One run of an import, as it is kept so that it can be undone. Times: UTC epoch ms.
struct ImportBatch
{
    BatchId id;
    QString kind;      ///< "customers", "interactions", "feedback", "purchases", "reviews", "cases".
    QString fileName;  ///< Without its folder.
    QString options;   ///< JSON: mapping, formats.
    bool undone = false;
    int rows = 0;
    int created = 0;
    int updated = 0;
    int duplicates = 0;
    int rejected = 0;
    int customersCreated = 0;
    qint64 createdAt = 0;
    qint64 undoneAt = 0;
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

} // namespace rapport
