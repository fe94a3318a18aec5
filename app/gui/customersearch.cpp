#include "app/gui/customersearch.h"

#include "models/services/search.h"
#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/support/momenttext.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

namespace {

constexpr int shown = 8;

SearchHit hitOf(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar)
{
    SearchHit hit;
    hit.id = QString::number(row.id.value());
    hit.title = row.name;
    QStringList details;
    for (const QString &detail : {row.company, row.phone, row.email}) {
        if (!detail.isEmpty() && detail != row.name)
            details << detail;
    }
    hit.detail = details.join(QStringLiteral(" · "));
    if (row.summary.lastContactAt != 0)
        hit.trailing = moments.brief(calendar.at(row.summary.lastContactAt));
    hit.mark = row.summary.mood ? moodBand(*row.summary.mood / 1000.0, row.summary.moodMixed) : MoodBand::None;
    return hit;
}

} // namespace

void CustomerSearch::ask(quint64 question, const QString &text)
{
    launch(this, find(question, text));
}

QCoro::Task<> CustomerSearch::find(quint64 question, QString text)
{
    QList<SearchHit> hits;
    if (m_workspace) {
        const QPointer<CustomerSearch> guard(this);
        const QPointer<Workspace> shop(m_workspace);
        const auto looking = m_workspace->search().find(text, shown, 0);
        const Result<SearchResult> result = co_await looking;
        if (!guard || !shop || shop != m_workspace)
            co_return;
        const MomentText moments(m_workspace->calendar(), m_workspace->clock().now(), m_workspace->profile().firstDayOfWeek);
        if (result) {
            for (const CustomerRow &row : result->customers)
                hits << hitOf(row, moments, m_workspace->calendar());
        }
    }
    Q_EMIT found(question, hits);
}

void CustomerSearch::open(const SearchHit &hit)
{
    Q_EMIT chosen(CustomerId(hit.id.toLongLong()));
}

} // namespace rapport
