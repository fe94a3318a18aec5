#include "models/services/search.h"

#include "models/text/names.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customersearch.h"

namespace rapport {

namespace {

void findCustomers(Session &session, const QString &text, int limit, SearchResult &result)
{
    QVector<CustomerId> ids = repos::bestMatches(session, text::searchWords(text), text::fold(text).simplified(), limit + 1);
    result.moreCustomers = ids.size() > limit;
    ids.resize(std::min<qsizetype>(limit, ids.size()));
    result.customers = repos::customerRows(session, ids);
}

} // namespace

QFuture<Result<SearchResult>> Search::find(const QString &text, int customers, int notes)
{
    return m_workspace.database().read([text = text.left(200), customers, notes](Session &session) -> Result<SearchResult> {
        SearchResult result;
        findCustomers(session, text, customers, result);
        Q_UNUSED(notes)
        return result;
    });
}

} // namespace rapport
