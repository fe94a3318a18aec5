#include "ui/pages/chat/chatcustomersearch.h"

#include "models/services/search.h"
#include "models/workspace.h"
#include "ui/commands/customerhit.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace rapport {

namespace {
constexpr int shown = 6;
}

void ChatCustomerSearch::ask(quint64 question, const QString &text)
{
    m_question = question;
    launch(this, find(question, text));
}

QCoro::Task<> ChatCustomerSearch::find(quint64 question, QString text)
{
    const QPointer<ChatCustomerSearch> self(this);
    const auto searching = m_workspace.search().find(text, shown, 0);
    const Result<SearchResult> result = co_await searching;
    if (!self || question != m_question)
        co_return;
    m_found = result ? result->customers : QVector<CustomerRow>();
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    QList<SearchHit> hits;
    for (const CustomerRow &row : std::as_const(m_found))
        hits << customerHit(row, moments, m_workspace.calendar());
    Q_EMIT found(question, hits);
}

void ChatCustomerSearch::open(const SearchHit &hit)
{
    const CustomerId wanted(hit.id.toLongLong());
    const auto row = std::find_if(m_found.cbegin(), m_found.cend(), [wanted](const CustomerRow &one) { return one.id == wanted; });
    if (row != m_found.cend())
        Q_EMIT chosen(*row);
}

} // namespace rapport
