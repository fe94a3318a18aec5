#pragma once

#include "app/gui/shopsearch.h"

namespace rapport {

/// Words in conversations and reviews for the search field, newest first.
class NoteSearch : public ShopSearch
{
    Q_OBJECT
public:
    using ShopSearch::ShopSearch;

    [[nodiscard]] QString heading() const override { return tr("In conversations"); }
    [[nodiscard]] bool looksInside() const override { return true; }

protected:
    [[nodiscard]] QFuture<Result<SearchResult>> look(Search &search, const QString &text) const override;
    [[nodiscard]] QList<SearchHit> hitsOf(const QString &text, const SearchResult &result, const MomentText &moments, const ShopCalendar &calendar) const override;
};

} // namespace rapport
