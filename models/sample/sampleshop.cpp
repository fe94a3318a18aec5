#include "models/sample/sampleshop.h"

#include "models/sample/biography.h"
#include "models/sample/guests.h"
#include "models/sample/samplechats.h"
#include "models/sample/samplehistory.h"
#include "models/sample/samplewriter.h"
#include "models/sample/templatehabits.h"
#include "models/services/segments.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/shop.h"
#include "storage/repos/templates.h"

#include <algorithm>

namespace rapport::sample {

namespace {

constexpr int largeShop = 10'000;
constexpr qint64 answersEach = 5;
constexpr qint64 purchasesEach = 10;
/// A large shop has one customer with a timeline this long.
constexpr qint64 longTimeline = 10'000;

/// Staff, topics, templates and segments.
Stage furnish(Session &session, const ShopCalendar &calendar, int today, const QString &currency)
{
    Stage stage{calendar, today, currency, {}, {}};
    for (const char *name : {"Nora", "Jonas", "Mehmet"}) {
        Staff staff;
        staff.name = QString::fromLatin1(name);
        stage.staff.insert(staff.name, repos::save(session, staff));
    }
    for (const char *name : {"Booking", "Repairs", "Brakes", "Waiting", "Advice", "Counter", "Invoice", "Orders", "Papers", "Fleet", "Praise"}) {
        Topic topic;
        topic.name = QString::fromLatin1(name);
        stage.topics.insert(topic.name, repos::save(session, topic));
    }
    // Beside those a new shop has, one of its own.
    ReplyTemplate ready;
    ready.name = QStringLiteral("Bike ready, with opening hours");
    ready.keywords = QStringLiteral("done, collect, pick up, hours");
    ready.body = QStringLiteral("Hello {first_name|there}, your bike is ready. We are open until half past six, on Saturdays until two.\n\n{staff|Your team}, {shop}");
    ready.language = QStringLiteral("en");
    repos::save(session, ready);
    for (const StartingSegment &starting : startingSegments())
        repos::save(session, Segment{{}, starting.name, starting.definition.toJson()});
    for (const char *tag : {"Loyal", "cargo bike", "e-bike"}) {
        Segment segment;
        segment.name = QString::fromLatin1(tag);
        segment.definition = QStringLiteral("{\"tag\": \"%1\"}").arg(segment.name);
        repos::save(session, segment);
    }
    return stage;
}

/// Hands rows out to customers by how long they stay, so that the sums come out exactly.
class Shares
{
public:
    Shares(const Options &options, const std::vector<Frame> &frames, int today) : m_today(today)
    {
        const auto count = static_cast<qint64>(frames.size());
        m_talks = options.interactions;
        m_long = options.interactions >= 10 * longTimeline ? longTimeline : 0;
        m_answers = count * answersEach;
        m_purchases = count * purchasesEach;
        for (const Frame &frame : frames)
            m_weights += weight(frame);
    }

    [[nodiscard]] Quota next(const Frame &frame)
    {
        const qint64 before = m_seen;
        m_seen += weight(frame);
        const auto share = [&](qint64 total) { return total * m_seen / m_weights - total * before / m_weights; };
        Quota quota{share(m_talks - m_long), share(m_answers), share(m_purchases)};
        if (before == 0)
            quota.talks += m_long;
        return quota;
    }

private:
    [[nodiscard]] qint64 weight(const Frame &frame) const { return std::max(30, std::min(frame.left, m_today) - frame.joined); }

    int m_today;
    qint64 m_talks = 0;
    qint64 m_long = 0;
    qint64 m_answers = 0;
    qint64 m_purchases = 0;
    qint64 m_weights = 0;
    qint64 m_seen = 0;
};

Result<Report> tellAll(Transaction &transaction, const Options &options, const ShopCalendar &calendar, int today, const QString &currency, Progress &progress)
{
    Session &session = transaction.session();
    if (!repos::listedCustomers(session, {}, 1).isEmpty())
        return Error{Error::Kind::Conflict, session.path(), QStringLiteral("the shop has customers already"), QStringLiteral("exists")};
    const int years = options.years > 0 ? options.years : options.customers >= largeShop ? 5 : 2;
    const int firstDay = today - years * 365;
    const Stage stage = furnish(session, calendar, today, currency);
    const Biography biography(stage, firstDay, options.seed);
    SampleWriter writer(session, calendar, templateKeys(session));

    const bool exact = options.interactions >= 0;
    const int cast = exact ? 0 : std::min(options.customers, biography.castSize());
    for (int i = 0; i < cast; ++i)
        writer.add(biography.cast(i));
    std::vector<Frame> frames;
    for (int i = cast; i < options.customers; ++i)
        frames.push_back(biography.frame(i));
    Shares shares(options, frames, today);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (progress.cancel)
            return Error{Error::Kind::Cancelled, {}, {}, {}};
        writer.add(biography.write(cast + static_cast<int>(i), frames[i], exact ? shares.next(frames[i]) : Quota{}));
        progress.customersDone = cast + static_cast<int>(i) + 1;
    }
    if (!exact) {
        const QVector<InboxRow> said = guests(calendar, today);
        for (const InboxRow &answer : said)
            writer.add(answer);
    }
    writer.finish();
    Report report = writer.report();
    if (!exact)
        report.interactions += keepChats(transaction, calendar, today, options.seed) + pinNotes(transaction, calendar, today);
    transaction.changes().everything = true;
    // Where so many rows are asked for, there are no others.
    if (!exact)
        report.purchases += addHistory(session, stage, options.seed);
    return report;
}

} // namespace

ShopProfile profile()
{
    ShopProfile shop;
    shop.name = QStringLiteral("Kettenwerk Bicycles");
    shop.currency = QStringLiteral("EUR");
    shop.timezone = QStringLiteral("Europe/Berlin");
    shop.country = QStringLiteral("DE");
    shop.sample = true;
    return shop;
}

QFuture<Result<Report>> fill(Workspace &workspace, const Options &options, std::shared_ptr<Progress> progress)
{
    const ShopCalendar calendar = workspace.calendar();
    const int today = calendar.at(workspace.clock().now()).day;
    const QString currency = workspace.profile().currency;
    return workspace.database().write([options, calendar, today, currency, progress](Transaction &transaction) {
        return tellAll(transaction, options, calendar, today, currency, *progress);
    });
}

} // namespace rapport::sample
