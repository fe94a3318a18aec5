#pragma once

#include "models/services/customerquery.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// The search field: customers by any fragment, and words in notes.
class Search
{
public:
    explicit Search(Workspace &workspace) : m_workspace(workspace) {}
    [[nodiscard]] QFuture<Result<SearchResult>> find(const QString &text, int customers = 8, int notes = 8);

private:
    Workspace &m_workspace;
};

} // namespace rapport
