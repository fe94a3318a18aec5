#include "ui/pages/customers/timelinejumps.h"

#include "models/items/timelinemodel.h"
#include "models/services/journal.h"
#include "models/workspace.h"
#include "ui/pages/customers/timelinefilterbar.h"
#include "ui/support/launch.h"
#include "ui/timeline/timelineview.h"

#include <QCoroFuture>

#include <QPointer>

#include <algorithm>

namespace rapport {

namespace {
constexpr int negative = -50; ///< Thousandths: from here down a text reads unhappy.
}

TimelineJumps::TimelineJumps(Workspace &workspace, TimelineModel *model, TimelineView *view, TimelineFilterBar *filter)
    : QObject(view), m_workspace(workspace), m_model(model), m_view(view), m_filter(filter)
{
    connect(model, &TimelineModel::broughtIn, this, [this](const EntryKey &key) {
        if (m_view->showEntry(key))
            m_view->setFocus(Qt::ShortcutFocusReason);
    });
}

void TimelineJumps::show(const TimelineEntry &entry)
{
    if (m_filter->isActive())
        m_filter->clear();
    m_model->bringIn(entry.cursor());
}

void TimelineJumps::nextNegative()
{
    if (!m_searching && m_model->customer().isValid())
        launch(this, findNegative());
}

QCoro::Task<> TimelineJumps::findNegative()
{
    const QPointer<TimelineJumps> self(this);
    const CustomerId customer = m_model->customer();
    TimelineFilter filter = m_model->filter();
    filter.moodAtMost = std::min(filter.moodAtMost.value_or(negative), negative);
    // On from the one shown last only while it is still the current row: else a person went elsewhere meanwhile.
    const QModelIndex current = m_view->currentIndex();
    const bool goesOn = m_negative && current.isValid() && entryAt(current).cursor() == *m_negative;
    const std::optional<TimelineCursor> after = goesOn ? m_negative : std::nullopt;
    m_searching = true;
    auto future = m_workspace.journal().page(customer, filter, after, 1);
    const auto page = co_await future;
    if (!self)
        co_return;
    m_searching = false;
    if (!page || customer != m_model->customer())
        co_return;
    if (page->entries.isEmpty()) {
        Q_EMIT noted(goesOn ? tr("Nothing before it reads badly; N begins again with the newest.")
                            : tr("Nothing on this timeline reads badly."));
        m_negative.reset();
        co_return;
    }
    m_negative = page->entries.constFirst().cursor();
    m_model->bringIn(*m_negative);
}

} // namespace rapport
