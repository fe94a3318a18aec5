#include "models/services/initiatives.h"

#include "models/services/recorded.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/repos/initiatives.h"
#include "storage/repos/shopevents.h"

#include <algorithm>
#include <limits>

// The part of Initiatives about what is marked on the time axis.

namespace rapport {

using namespace Qt::StringLiterals;

QFuture<Result<QVector<ShopEvent>>> Initiatives::marks(int fromMonth, int toMonth)
{
    const int from = ShopCalendar::dayNumber(ShopCalendar::monthStart(fromMonth));
    const int to = ShopCalendar::dayNumber(ShopCalendar::monthStart(toMonth + 1)) - 1;
    return m_workspace.database().read([from, to](Session &session) -> Result<QVector<ShopEvent>> {
        QVector<ShopEvent> marks = repos::shopEvents(session, from, to);
        const QVector<Initiative> all = repos::initiatives(session);
        for (const Initiative &initiative : all) {
            if (initiative.startsDay >= from && initiative.startsDay <= to)
                marks.append({{}, initiative.startsDay, initiative.name, initiative.version});
        }
        std::stable_sort(marks.begin(), marks.end(), [](const ShopEvent &a, const ShopEvent &b) { return a.day < b.day; });
        return marks;
    });
}

QFuture<Result<QVector<ShopEvent>>> Initiatives::events()
{
    return m_workspace.database().read(
        [](Session &session) -> Result<QVector<ShopEvent>> { return repos::shopEvents(session, 0, std::numeric_limits<int>::max()); });
}

QFuture<Result<ShopEventId>> Initiatives::saveEvent(const ShopEvent &event)
{
    ShopEvent tidy = event;
    tidy.title = event.title.simplified();
    if (tidy.title.isEmpty())
        return refused<ShopEventId>({Error::Kind::Invalid, u"title"_s, {}, u"empty"_s});
    if (tidy.day < 0)
        return refused<ShopEventId>({Error::Kind::Invalid, u"day"_s, QString::number(tidy.day), u"range"_s});
    return undoable(m_workspace, tidy.id.isValid() ? u"event.change"_s : u"event.add"_s,
                    [tidy](Transaction &transaction, UndoNote &note) -> Result<ShopEventId> {
                        const ShopEventId id = repos::save(transaction.session(), tidy);
                        transaction.changes().settings = true;
                        note.subject = tidy.title;
                        return id;
                    });
}

QFuture<Result<void>> Initiatives::removeEvent(ShopEventId id)
{
    return undoable(m_workspace, u"event.remove"_s, [id](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<ShopEvent> before = repos::find(transaction.session(), id);
        if (!before)
            return Error{Error::Kind::NotFound, u"event"_s, QString::number(id.value()), {}};
        repos::remove(transaction.session(), id);
        transaction.changes().settings = true;
        note.subject = before->title;
        return Done{};
    });
}

} // namespace rapport
