#pragma once

#include "app/gui/shopsearch.h"

namespace rapport {

/// For a number nobody has: a new customer, with the number filled in.
class NewCustomerOffer : public ShopSearch
{
    Q_OBJECT
public:
    using ShopSearch::ShopSearch;

    [[nodiscard]] QString heading() const override { return tr("Nobody has this number"); }
    void open(const SearchHit &hit) override;

    /// Whether a text is meant as a phone number rather than a year or an order.
    [[nodiscard]] static bool looksLikeNumber(const QString &text);

Q_SIGNALS:
    void accepted(const QString &phone);

protected:
    [[nodiscard]] QFuture<Result<SearchResult>> look(Search &search, const QString &text) const override;
    [[nodiscard]] QList<SearchHit> hitsOf(const QString &text, const SearchResult &result, const MomentText &moments, const ShopCalendar &calendar) const override;
};

} // namespace rapport
