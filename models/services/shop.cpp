#include "models/services/shop.h"

#include "models/services/undoable.h"
#include "models/text/regions.h"
#include "models/text/shopcalendar.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "storage/repos/settings.h"
#include "storage/repos/shop.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &field, const QString &reason, const QString &value)
{
    return {Error::Kind::Invalid, field, value.left(80), reason};
}

ShopProfile tidied(ShopProfile profile)
{
    profile.name = profile.name.simplified();
    profile.currency = profile.currency.trimmed().toUpper();
    profile.country = profile.country.trimmed().toUpper();
    profile.language = profile.language.trimmed().toLower();
    profile.timezone = profile.timezone.trimmed();
    return profile;
}

template<class Record>
auto saved(Workspace &workspace, const QString &what, Record record) -> QFuture<Result<decltype(record.id)>>
{
    using Answer = Result<decltype(record.id)>;
    record.name = record.name.simplified();
    if (record.name.isEmpty())
        return refused<decltype(record.id)>(invalid(u"name"_s, u"empty"_s, {}));
    return undoable(workspace, what + (record.id.isValid() ? u".change"_s : u".add"_s), [record](Transaction &transaction, UndoNote &note) -> Answer {
        note.subject = record.name;
        transaction.changes().settings = true;
        return repos::save(transaction.session(), record);
    });
}

} // namespace

Result<void> checkProfile(const ShopProfile &profile)
{
    const ShopProfile tidy = tidied(profile);
    if (tidy.name.isEmpty())
        return invalid(u"name"_s, u"empty"_s, {});
    if (!text::currencies().contains(tidy.currency))
        return invalid(u"currency"_s, u"unknown"_s, profile.currency);
    if (!tidy.timezone.isEmpty() && !text::isTimeZone(tidy.timezone))
        return invalid(u"timezone"_s, u"unknown"_s, profile.timezone);
    if (!text::countries().contains(tidy.country))
        return invalid(u"country"_s, u"unknown"_s, profile.country);
    if (!text::languages().contains(tidy.language))
        return invalid(u"language"_s, u"unknown"_s, profile.language);
    if (tidy.firstDayOfWeek < 1 || tidy.firstDayOfWeek > 7)
        return invalid(u"first_day"_s, u"unknown"_s, QString::number(profile.firstDayOfWeek));
    return Done{};
}

void followProfile(Transaction &transaction, const ShopProfile &before, const ShopProfile &after)
{
    Session &session = transaction.session();
    transaction.changes().settings = true;
    const bool otherZone = ShopCalendar(before.timezone).zone() != ShopCalendar(after.timezone).zone();
    if (otherZone) {
        const ShopCalendar calendar(after.timezone);
        repos::redate(session, {[&](qint64 at) { return calendar.at(at); }, [&](int day) { return calendar.on(ShopCalendar::date(day)); }});
    }
    // What customers spent is kept in the shop's currency.
    if (!otherZone && before.currency == after.currency)
        return;
    transaction.changes().everything = true;
    repos::rebuildTotals(session);
}

QFuture<Result<void>> Shop::setProfile(const ShopProfile &profile)
{
    if (Result<void> good = checkProfile(profile); !good)
        return refused<void>(good.error());
    const ShopProfile tidy = tidied(profile);
    QFuture<Result<void>> write = undoable(m_workspace, u"shop.profile"_s, [tidy](Transaction &transaction, UndoNote &note) -> Result<void> {
        const ShopProfile before = repos::profile(transaction.session());
        repos::setProfile(transaction.session(), tidy);
        note.subject = tidy.name;
        note.follow = [before, tidy](Transaction &written) { followProfile(written, before, tidy); };
        return Done{};
    });
    Workspace *workspace = &m_workspace;
    return andThen(std::move(write), [workspace, tidy](const Result<void> &written) {
        if (written)
            QMetaObject::invokeMethod(workspace, [workspace, tidy] { workspace->adoptProfile(tidy); }, Qt::QueuedConnection);
        return written;
    });
}

QFuture<Result<QVector<Staff>>> Shop::staff()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<Staff>> { return repos::staff(session); });
}

QFuture<Result<QVector<Topic>>> Shop::topics()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<Topic>> { return repos::topics(session); });
}

QFuture<Result<QStringList>> Shop::tags()
{
    return m_workspace.database().read([](Session &session) -> Result<QStringList> { return repos::tags(session); });
}

QFuture<Result<QVector<Segment>>> Shop::segments()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<Segment>> { return repos::segments(session); });
}

QFuture<Result<StaffId>> Shop::saveStaff(const Staff &staff)
{
    return saved(m_workspace, u"staff"_s, staff);
}

QFuture<Result<TopicId>> Shop::saveTopic(const Topic &topic)
{
    return saved(m_workspace, u"topic"_s, topic);
}

} // namespace rapport
