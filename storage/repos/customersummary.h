#pragma once

#include "storage/records/customer.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

/// Counts of a summary row that change by adding.
struct SummaryChange
{
    int conversations = 0;
    int purchases = 0;
    int openTasks = 0;
    int openCases = 0;
};

/// The newest thing that happened with a customer, and the newest mood, read from the timeline's tables.
struct NewestEntries
{
    qint64 contactAt = 0;
    QString kind;
    QString text;
    std::optional<int> mood;
    bool moodMixed = false;
    std::optional<qint64> moodAt;
};
[[nodiscard]] NewestEntries newestEntries(Session &session, CustomerId customer);

/// Looks up the newest entry and mood again and adds the counts; makes the row where there is none. Nothing
/// happens for a customer who is gone.
void addToSummary(Session &session, CustomerId customer, const SummaryChange &change);

/// Looks up what was spent in `currency` and the last purchase day again.
void writeSpending(Session &session, CustomerId customer, const QString &currency);

/// The shop's currency: that of CustomerSummary::spentMinor.
[[nodiscard]] QString shopCurrency(Session &session);

/// The stored row; a row of nothing where there is none.
[[nodiscard]] CustomerSummary summary(Session &session, CustomerId customer);

} // namespace rapport::repos
