#include "models/services/initiatives.h"

#include "models/services/initiativereader.h"
#include "models/services/recorded.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/repos/initiatives.h"
#include "storage/repos/settings.h"
#include "storage/repos/shop.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 7;
constexpr int longestWindow = 3 * 365;
const QString marginKey = u"initiative.margin"_s;

Error invalid(const QString &field, const QString &reason, const QString &detail = {})
{
    return {Error::Kind::Invalid, field, detail, reason};
}

/// Which draw this is: another one every time, and the same again from what is stored.
qint64 seedAt(qint64 now, int startsDay)
{
    const quint64 mixed = (static_cast<quint64>(now) ^ (static_cast<quint64>(startsDay) << 44)) * 0x9E3779B97F4A7C15ULL;
    return static_cast<qint64>(mixed >> 1);
}

/// What a draft says about the initiative itself.
void fill(Initiative &initiative, const InitiativeDraft &draft)
{
    initiative.name = draft.name.simplified();
    initiative.endsDay = draft.endsDay;
    initiative.costMinor = draft.costMinor;
    initiative.note = draft.note.trimmed();
    initiative.margin = draft.margin;
    initiative.startsDay = draft.startsDay;
    initiative.windowDays = draft.windowDays;
}

QVector<InitiativeMember> membersFrom(const QVector<CustomerId> &customers, const std::optional<qint64> &seed)
{
    QVector<InitiativeMember> members;
    const QVector<bool> drawn =
        seed ? metrics::randomHalf(customers.size(), static_cast<quint64>(*seed)) : QVector<bool>(customers.size(), true);
    for (qsizetype i = 0; i < customers.size(); ++i)
        members.append({customers[i], drawn[i] ? Arm::Treated : Arm::Alone});
    return members;
}

QString basisOf(Session &session, const InitiativeDraft &draft)
{
    if (!draft.tag.isEmpty())
        return u"tag:"_s + draft.tag;
    const QVector<Segment> segments = draft.segment.isValid() ? repos::segments(session) : QVector<Segment>();
    for (const Segment &segment : segments) {
        if (segment.id == draft.segment)
            return u"segment:"_s + segment.name;
    }
    return draft.customers.isEmpty() ? u"everybody"_s : u"hand"_s;
}

/// Puts the tag on those it is done for.
void tagTreated(Transaction &transaction, const QVector<InitiativeMember> &members, const QString &tag, qint64 now)
{
    QVector<CustomerId> treated;
    for (const InitiativeMember &member : members) {
        if (member.arm == Arm::Treated)
            treated.append(member.customer);
    }
    repos::tagAll(transaction.session(), treated, tag, now);
    transaction.changes().customers += treated;
}

Result<Initiative> stored(Session &session, InitiativeId id, int version)
{
    const std::optional<Initiative> found = repos::find(session, id);
    if (!found)
        return Error{Error::Kind::NotFound, u"initiative"_s, QString::number(id.value()), {}};
    if (found->version != version)
        return Error{Error::Kind::Conflict, u"initiative"_s, found->name, u"version"_s};
    return *found;
}

} // namespace

int Initiatives::today() const
{
    return m_workspace.calendar().at(m_workspace.clock().now()).day;
}

Result<void> Initiatives::check(const InitiativeDraft &draft, int today)
{
    if (draft.name.simplified().isEmpty())
        return invalid(u"name"_s, u"empty"_s);
    if (draft.design == InitiativeDesign::Half && draft.startsDay < today)
        return invalid(u"start"_s, u"after-draw"_s);
    if (draft.endsDay && *draft.endsDay < draft.startsDay)
        return invalid(u"ends"_s, u"before-start"_s);
    if (draft.costMinor < 0)
        return invalid(u"cost"_s, u"negative"_s);
    if (draft.margin < 0 || draft.margin > 1000)
        return invalid(u"margin"_s, u"range"_s);
    if (draft.windowDays < week || draft.windowDays > longestWindow)
        return invalid(u"window"_s, u"range"_s);
    return Done{};
}

QFuture<Result<QVector<InitiativeOutcome>>> Initiatives::list()
{
    const Key key{today(), m_workspace.profile().currency};
    return m_list.answer(key, m_workspace.generation(), [&] {
        const InitiativeReader reader(SegmentContext{m_workspace.calendar(), m_workspace.clock().now()}, key.currency);
        return m_workspace.database().read(
            [reader](Session &session) -> Result<QVector<InitiativeOutcome>> { return reader.list(session); });
    });
}

QFuture<Result<InitiativeProspect>> Initiatives::prospect(const InitiativeDraft &draft)
{
    const InitiativeReader reader(SegmentContext{m_workspace.calendar(), m_workspace.clock().now()}, m_workspace.profile().currency);
    return m_workspace.database().read(
        [reader, draft](Session &session) -> Result<InitiativeProspect> { return reader.prospect(session, draft); });
}

QFuture<Result<QVector<InitiativeMember>>> Initiatives::members(InitiativeId id)
{
    return m_workspace.database().read(
        [id](Session &session) -> Result<QVector<InitiativeMember>> { return repos::membersOf(session, id); });
}

QFuture<Result<int>> Initiatives::usualMargin()
{
    return m_workspace.database().read([](Session &session) -> Result<int> {
        constexpr int half = 500;
        bool known = false;
        const int margin = repos::setting(session, marginKey).toInt(&known);
        return known ? std::clamp(margin, 0, 1000) : half;
    });
}

QFuture<Result<InitiativeId>> Initiatives::create(const InitiativeDraft &draft)
{
    if (const Result<void> good = check(draft, today()); !good)
        return refused<InitiativeId>(good.error());
    const qint64 now = m_workspace.clock().now();
    const QString currency = m_workspace.profile().currency;
    const InitiativeReader reader(SegmentContext{m_workspace.calendar(), now}, currency);
    return undoable(m_workspace, u"initiative.create"_s,
                    [draft, now, currency, reader](Transaction &transaction, UndoNote &note) -> Result<InitiativeId> {
                        Session &session = transaction.session();
                        const Result<QVector<CustomerId>> customers = reader.whom(session, draft);
                        if (!customers)
                            return customers.error();
                        const bool half = draft.design == InitiativeDesign::Half;
                        if (customers->size() < (half ? fewestDrawn : metrics::fewest))
                            return invalid(u"whom"_s, u"too-few"_s, QString::number(customers->size()));
                        Initiative initiative;
                        fill(initiative, draft);
                        initiative.currency = currency;
                        initiative.design = draft.design;
                        initiative.basis = basisOf(session, draft);
                        initiative.tag = draft.tagTreated.simplified();
                        initiative.createdAt = now;
                        if (half)
                            initiative.seed = seedAt(now, draft.startsDay);
                        initiative.id = repos::insert(session, initiative);
                        const QVector<InitiativeMember> members = membersFrom(*customers, initiative.seed);
                        repos::addMembers(session, initiative.id, members);
                        if (!initiative.tag.isEmpty())
                            tagTreated(transaction, members, initiative.tag, now);
                        repos::setSetting(session, marginKey, QString::number(draft.margin));
                        transaction.changes().settings = true;
                        note.subject = initiative.name;
                        return initiative.id;
                    });
}

QFuture<Result<void>> Initiatives::update(InitiativeId id, int version, const InitiativeDraft &draft)
{
    const int now = today();
    return undoable(m_workspace, u"initiative.update"_s,
                    [id, version, draft, now](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const Result<Initiative> before = stored(transaction.session(), id, version);
                        if (!before)
                            return before.error();
                        InitiativeDraft wanted = draft;
                        wanted.design = before->design;
                        const bool begun = before->startsDay < now;
                        // A draw made in time stays one: only moving the start behind today is none.
                        if (begun && wanted.design == InitiativeDesign::Half)
                            wanted.design = InitiativeDesign::Chosen;
                        if (const Result<void> good = check(wanted, now); !good)
                            return good.error();
                        if (begun && draft.startsDay != before->startsDay)
                            return invalid(u"start"_s, u"started"_s);
                        if (begun && draft.windowDays != before->windowDays)
                            return invalid(u"window"_s, u"started"_s);
                        Initiative initiative = *before;
                        fill(initiative, draft);
                        repos::update(transaction.session(), initiative, version);
                        repos::setSetting(transaction.session(), marginKey, QString::number(draft.margin));
                        transaction.changes().settings = true;
                        note.subject = initiative.name;
                        return Done{};
                    });
}

QFuture<Result<void>> Initiatives::setClosed(InitiativeId id, int version, bool closed)
{
    const int now = today();
    return undoable(m_workspace, closed ? u"initiative.close"_s : u"initiative.reopen"_s,
                    [id, version, closed, now](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const Result<Initiative> before = stored(transaction.session(), id, version);
                        if (!before)
                            return before.error();
                        if (closed && before->startsDay > now)
                            return invalid(u"start"_s, u"not-started"_s);
                        Initiative initiative = *before;
                        initiative.closedDay = closed ? std::optional(now) : std::nullopt;
                        repos::update(transaction.session(), initiative, version);
                        transaction.changes().settings = true;
                        note.subject = initiative.name;
                        return Done{};
                    });
}

QFuture<Result<void>> Initiatives::remove(InitiativeId id, int version)
{
    return undoable(m_workspace, u"initiative.remove"_s, [id, version](Transaction &transaction, UndoNote &note) -> Result<void> {
        const Result<Initiative> before = stored(transaction.session(), id, version);
        if (!before)
            return before.error();
        repos::remove(transaction.session(), id, version);
        transaction.changes().settings = true;
        note.subject = before->name;
        return Done{};
    });
}

} // namespace rapport
