#include "app/gui/notesearch.h"

#include "models/services/search.h"
#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/support/momenttext.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

namespace {
constexpr int shown = 5;
} // namespace

void NoteSearch::ask(quint64 question, const QString &text)
{
    launch(this, find(question, text));
}

QCoro::Task<> NoteSearch::find(quint64 question, QString text)
{
    QList<SearchHit> hits;
    if (m_workspace) {
        const QPointer<NoteSearch> guard(this);
        const QPointer<Workspace> shop(m_workspace);
        const auto looking = m_workspace->search().find(text, 0, shown);
        const Result<SearchResult> result = co_await looking;
        if (!guard || !shop || shop != m_workspace)
            co_return;
        const MomentText moments(m_workspace->calendar(), m_workspace->clock().now(), m_workspace->profile().firstDayOfWeek);
        for (const NoteHit &note : result ? result->notes : QVector<NoteHit>()) {
            SearchHit hit;
            hit.id = QString::number(note.entry.customer.value());
            hit.title = note.customerName;
            hit.detail = note.snippet;
            hit.trailing = moments.brief(note.entry.when);
            const std::optional<int> mood = note.entry.mood.effective();
            hit.mark = mood ? moodBand(*mood / 1000.0, note.entry.mood.mixed) : MoodBand::None;
            hits << hit;
        }
    }
    Q_EMIT found(question, hits);
}

void NoteSearch::open(const SearchHit &hit)
{
    Q_EMIT chosen(CustomerId(hit.id.toLongLong()));
}

} // namespace rapport
