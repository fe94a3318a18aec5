#pragma once

#include "models/services/search.h"
#include "ui/commands/searchprovider.h"
#include "ui/support/momenttext.h"

#include <QCoroTask>

namespace rapport {

class Workspace;

/// What the search field finds in the open shop; every hit leads to a customer, there already or new.
class ShopSearch : public SearchProvider
{
    Q_OBJECT
public:
    using SearchProvider::SearchProvider;

    /// Not owned; null while no shop is open.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

Q_SIGNALS:
    void chosen(rapport::CustomerId customer);
    /// There are no hits because looking for them did not work.
    void failed(const rapport::Error &error);

protected:
    /// Asks for what this provider shows, and no more of it than fits.
    [[nodiscard]] virtual QFuture<Result<SearchResult>> look(Search &search, const QString &text) const = 0;
    [[nodiscard]] virtual QList<SearchHit> hitsOf(const QString &text, const SearchResult &result, const MomentText &moments,
                                                  const ShopCalendar &calendar) const = 0;

private:
    QCoro::Task<> find(quint64 question, QString text);

    Workspace *m_workspace = nullptr;
};

} // namespace rapport
