#pragma once

#include "models/services/customerquery.h"
#include "ui/commands/searchprovider.h"

#include <QCoroTask>

namespace rapport {

class Workspace;

/// Customers for the search field: any fragment of name, company, number or e-mail.
class CustomerSearch : public SearchProvider
{
    Q_OBJECT
public:
    using SearchProvider::SearchProvider;

    /// Not owned; null while no shop is open.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    [[nodiscard]] QString heading() const override { return tr("Customers"); }
    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

Q_SIGNALS:
    void chosen(rapport::CustomerId customer);

private:
    QCoro::Task<> find(quint64 question, QString text);

    Workspace *m_workspace = nullptr;
};

} // namespace rapport
