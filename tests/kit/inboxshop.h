#pragma once

#include "models/services/inbox.h"
#include "models/services/journal.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "tests/kit/people.h"

namespace rapport::testkit {

inline constexpr qint64 inboxDayMs = 86'400'000;

[[nodiscard]] inline InboxFilter listOf(InboxState state)
{
    InboxFilter filter;
    filter.state = state;
    return filter;
}

/// A shop with two customers who answer what they are asked.
struct InboxShop
{
    TemporaryShop shop;
    CustomerId daniela = added(shop, draft(QStringLiteral("Daniela Ferreira"), {}, {QStringLiteral("daniela@example.org")}));
    CustomerId owen = added(shop, draft(QStringLiteral("Owen Achterberg")));

    [[nodiscard]] Inbox &inbox() { return shop->inbox(); }
    FeedbackId answer(CustomerId customer, FeedbackKind kind, int value, const QString &comment, int daysAgo = 0)
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.value = value;
        draft.scale = kind == FeedbackKind::Nps ? 10 : kind == FeedbackKind::Ces ? 7 : 5;
        draft.comment = comment;
        draft.at = shop.clock().now() - daysAgo * inboxDayMs;
        const auto id = await(shop->journal().answer(draft));
        if (!id)
            qFatal("an answer was refused");
        return *id;
    }
    [[nodiscard]] QStringList comments(const InboxFilter &filter)
    {
        QStringList found;
        const auto page = await(inbox().page(filter, std::nullopt, 100));
        if (!page)
            return {describe(page.error())};
        for (const InboxRow &row : page->rows)
            found.append(row.feedback.comment);
        return found;
    }
    [[nodiscard]] InboxRow row(FeedbackId id)
    {
        const auto detail = await(inbox().detail(id));
        return detail ? detail->row : InboxRow();
    }
    [[nodiscard]] Feedback stored(FeedbackId id) { return row(id).feedback; }
    [[nodiscard]] FeedbackCare care(FeedbackId id) { return row(id).care; }
    [[nodiscard]] QStringList problems()
    {
        const auto report = await(shop->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
        return report ? *report : QStringList{describe(report.error())};
    }
};

} // namespace rapport::testkit
