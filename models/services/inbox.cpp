#include "models/services/inbox.h"

#include "models/text/names.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/inbox.h"
#include "storage/repos/interactions.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/timeline.h"

#include <algorithm>

// What the inbox shows; its changes stand in inboxcare.cpp.

namespace rapport {

namespace {

constexpr int contactsBefore = 5;

/// First and last Moment::day of a month.
std::pair<int, int> daysOf(int month)
{
    return {ShopCalendar::dayNumber(ShopCalendar::monthStart(month)), ShopCalendar::dayNumber(ShopCalendar::monthStart(month + 1)) - 1};
}

InboxFilter withNameWords(InboxFilter filter)
{
    filter.nameWords = text::searchWords(filter.text);
    return filter;
}

void addPerson(Session &session, InboxDetail &detail)
{
    const CustomerId customer = detail.row.feedback.customer;
    const std::optional<repos::RecordNames> record = repos::recordNames(session, customer, detail.row.feedback.staff);
    if (!record)
        return;
    detail.names = record->names;
    detail.language = record->language;
    const QVector<ContactPoint> points = repos::contactPoints(session, customer);
    const auto email = std::find_if(points.cbegin(), points.cend(), [](const ContactPoint &point) { return point.kind == ContactKind::Email && !point.invalid; });
    if (email != points.cend())
        detail.email = email->normalised;
    repos::TimelineQuery query;
    query.customer = customer;
    const EntryKey own{EntryTable::Feedback, detail.row.feedback.id.value()};
    detail.before = repos::timelinePage(session, query, TimelineCursor{detail.row.feedback.when.at, own}, contactsBefore);
}

} // namespace

QFuture<Result<InboxPage>> Inbox::page(const InboxFilter &filter, std::optional<InboxPlace> after, int limit)
{
    return m_workspace.database().read([filter = withNameWords(filter), after, limit](Session &session) -> Result<InboxPage> {
        InboxPage page;
        // One more than asked for tells whether there are further ones.
        page.rows = repos::inboxPage(session, filter, after, limit + 1);
        page.more = page.rows.size() > limit;
        if (page.more)
            page.rows.resize(limit);
        return page;
    });
}

QFuture<Result<QVector<InboxRow>>> Inbox::rows(const QVector<FeedbackId> &ids, const InboxFilter &filter)
{
    return m_workspace.database().read([ids, filter = withNameWords(filter)](Session &session) -> Result<QVector<InboxRow>> { return repos::inboxRows(session, ids, filter); });
}

QFuture<Result<InboxCount>> Inbox::count()
{
    return m_workspace.database().read([](Session &session) -> Result<InboxCount> { return repos::inboxCount(session); });
}

QFuture<Result<InboxDetail>> Inbox::detail(FeedbackId id)
{
    return m_workspace.database().read([id, language = m_workspace.profile().language](Session &session) -> Result<InboxDetail> {
        InboxFilter all;
        all.state = InboxState::All;
        const QVector<InboxRow> rows = repos::inboxRows(session, {id}, all);
        if (rows.isEmpty())
            return Error{Error::Kind::NotFound, QStringLiteral("entry"), QString::number(id.value()), {}};
        InboxDetail detail;
        detail.row = rows.constFirst();
        addPerson(session, detail);
        if (detail.language.isEmpty())
            detail.language = language;
        if (const std::optional<Interaction> reply = repos::find(session, detail.row.care.answer)) {
            detail.reply = reply->body;
            detail.replyAt = reply->when.at;
        }
        return detail;
    });
}

QFuture<Result<QVector<DepartmentFigures>>> Inbox::departments(int month)
{
    return m_workspace.database().read([days = daysOf(month)](Session &session) -> Result<QVector<DepartmentFigures>> {
        const QVector<DepartmentFigures> found = repos::departmentFigures(session, days.first, days.second);
        QVector<DepartmentFigures> all;
        for (const QString &department : departmentIds()) {
            const auto known = std::find_if(found.cbegin(), found.cend(), [&](const DepartmentFigures &row) { return row.department == department; });
            all.append(known == found.cend() ? DepartmentFigures{department} : *known);
        }
        return all;
    });
}

QFuture<Result<QVector<InboxRow>>> Inbox::handedTo(const QString &department, int month)
{
    return m_workspace.database().read([department, days = daysOf(month)](Session &session) -> Result<QVector<InboxRow>> {
        return repos::handedTo(session, department, days.first, days.second);
    });
}

} // namespace rapport
