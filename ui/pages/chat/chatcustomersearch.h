#pragma once

#include "models/services/customerquery.h"
#include "ui/commands/searchprovider.h"

#include <QCoroTask>

namespace rapport {

class Workspace;

/// Finds the customer a chat belongs to, where its names do not lead there.
class ChatCustomerSearch : public SearchProvider
{
    Q_OBJECT

public:
    explicit ChatCustomerSearch(Workspace &workspace, QObject *parent = nullptr) : SearchProvider(parent), m_workspace(workspace) {}

    [[nodiscard]] QString heading() const override { return tr("Customers"); }
    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

Q_SIGNALS:
    void chosen(const rapport::CustomerRow &customer);

private:
    QCoro::Task<> find(quint64 question, QString text);

    Workspace &m_workspace;
    QVector<CustomerRow> m_found; ///< By the newest question.
    quint64 m_question = 0;
};

} // namespace rapport
