#pragma once

#include "storage/records/timelineentry.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <QSet>

#include <functional>

namespace rapport::repos {

/// What a customer said, with its mood.
struct SaidText
{
    EntryKey key;
    CustomerId customer;
    qint64 at = 0;    ///< UTC epoch ms.
    int mood = 0;     ///< Effective, thousandths.
    QString language; ///< ISO 639-1, may be empty.
    QString text;
};

/// The newest `most` texts of the months, of conversations and of answers each, newest month first. Throws Failure.
void forEachSaidText(Session &session, const EntryFilter &filter, int fromMonth, int toMonth, int most,
                     const std::function<void(const SaidText &)> &visit);

/// Every single word of the customers' and the staff's names, folded as Qt folds case: what no statistic may show.
[[nodiscard]] QSet<QString> nameWords(Session &session);

} // namespace rapport::repos
