#pragma once

#include "models/services/customerquery.h"
#include "ui/commands/searchprovider.h"

#include <QCoroTask>

namespace rapport {

class Workspace;

/// Words in conversations and reviews for the search field, newest first.
class NoteSearch : public SearchProvider
{
    Q_OBJECT
public:
    using SearchProvider::SearchProvider;

    /// Not owned; null while no shop is open.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    [[nodiscard]] QString heading() const override { return tr("In conversations"); }
    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

Q_SIGNALS:
    void chosen(rapport::CustomerId customer);

private:
    QCoro::Task<> find(quint64 question, QString text);

    Workspace *m_workspace = nullptr;
};

} // namespace rapport
