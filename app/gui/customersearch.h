#pragma once

#include "app/gui/shopsearch.h"

namespace rapport {

/// Customers for the search field: any fragment of name, company, number or e-mail.
class CustomerSearch : public ShopSearch
{
    Q_OBJECT
public:
    using ShopSearch::ShopSearch;

    [[nodiscard]] QString heading() const override { return tr("Customers"); }

protected:
    [[nodiscard]] QFuture<Result<SearchResult>> look(Search &search, const QString &text) const override;
    [[nodiscard]] QList<SearchHit> hitsOf(const QString &text, const SearchResult &result, const MomentText &moments, const ShopCalendar &calendar) const override;
};

} // namespace rapport
