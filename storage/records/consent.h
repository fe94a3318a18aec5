#pragma once

#include "storage/records/ids.h"

#include <QStringList>

namespace rapport {

/// What customers are asked consent for, as the ids in consent.purpose; a file may hold others of the shop's own. "calls": being
/// rung up; "email", "texts" (text messages), "post": being written to; "news", "surveys": what for; "storage": keeping their data
/// longer than needed for an order; "profiling": working out what they like.
[[nodiscard]] QStringList consentPurposes();

/// Where a word about consent came from, as the ids in consent.source; anything else is told in the shop's own words.
[[nodiscard]] QStringList consentSources();

/// One word about a purpose: the newest of a purpose is what stands as its Consent.
struct ConsentChange
{
    QString purpose;
    bool given = false;
    QString source;
    qint64 saidAt = 0;  ///< When the customer said it, UTC epoch ms.
    qint64 notedAt = 0; ///< When it was written down.
    friend bool operator==(const ConsentChange &, const ConsentChange &) = default;
};

} // namespace rapport
