#include "app/gui/shopsearch.h"

#include "models/workspace.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

void ShopSearch::ask(quint64 question, const QString &text)
{
    launch(this, find(question, text));
}

QCoro::Task<> ShopSearch::find(quint64 question, QString text)
{
    QList<SearchHit> hits;
    if (m_workspace) {
        const QPointer<ShopSearch> guard(this);
        const QPointer<Workspace> shop(m_workspace);
        const auto looking = look(m_workspace->search(), text);
        const Result<SearchResult> result = co_await looking;
        if (!guard || !shop || shop != m_workspace)
            co_return;
        const MomentText moments(m_workspace->calendar(), m_workspace->clock().now(), m_workspace->profile().firstDayOfWeek);
        if (result)
            hits = hitsOf(text, *result, moments, m_workspace->calendar());
        else
            Q_EMIT failed(result.error());
    }
    Q_EMIT found(question, hits);
}

void ShopSearch::open(const SearchHit &hit)
{
    Q_EMIT chosen(CustomerId(hit.id.toLongLong()));
}

} // namespace rapport
