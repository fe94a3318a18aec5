#pragma once

#include "models/services/likeness.h"
#include "storage/records/customerrow.h"
#include "storage/session.h"

#include <atomic>

namespace rapport {

/// How far a search is, read on any thread; setting `stopped` ends it early.
struct DuplicateProgress
{
    std::atomic<int> permille = 0;
    std::atomic<bool> stopped = false;
};

/// Two customers who may be one. The lower id is `one`.
struct DuplicatePair
{
    CustomerId one;
    CustomerId other;
    Likeness likeness;
};

struct DuplicateReport
{
    QVector<DuplicatePair> pairs; ///< Likeliest first.
    qint64 customers = 0;         ///< Looked at.
    qint64 compared = 0;          ///< Pairs that were weighed.
    int tooCommon = 0;            ///< Values so many customers share that they tell nobody apart: passed over.
};

/// Somebody in the shop who is like the one being typed.
struct Resembling
{
    CustomerRow row;
    Likeness likeness;
};

/// Looks over all customers for pairs of at least likelyDuplicate that nobody said are two people. Only customers who share a
/// phone number, an e-mail address, a postal address, a birthday or all words of the name are compared: the weights let
/// nobody else reach the mark. Runs on a read lane.
[[nodiscard]] DuplicateReport findDuplicates(Session &session, DuplicateProgress &progress);

/// Who is like this, likeliest first; from worthAWord on.
[[nodiscard]] QVector<Resembling> findResembling(Session &session, const Customer &typed, int limit);

} // namespace rapport
