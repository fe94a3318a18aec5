#pragma once

#include "storage/database.h"
#include "storage/repos/interactions.h"
#include "storage/repos/totals.h"
#include "tests/kit/temporaryshop.h"

namespace rapport::testkit {

using namespace Qt::StringLiterals;

inline constexpr int november = 2026 * 12 + 10;
inline constexpr int october = november - 1;
inline constexpr int today = 20'779; ///< 2026-11-22

/// One conversation on a day; what is not said is as usual.
struct Talk
{
    int daysAgo = 30;
    qint64 customer = 1;
    InteractionKind kind = InteractionKind::Call;
    std::optional<int> duration = {};
    std::optional<int> wait = {};
    std::optional<int> opening = {};
    std::optional<int> closing = {};
    std::optional<int> mood = {};
    bool byBot = false;
    int staff = 1;
    int topic = 1;
    quint32 signalBits = 0;
};

inline void execute(TemporaryShop &shop, const QStringList &statements)
{
    const auto done = await(shop->database().write([statements](Transaction &transaction) -> Result<void> {
        for (const QString &text : statements)
            transaction.session().run(text);
        transaction.changes().everything = true;
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
    QCoreApplication::processEvents();
}

inline Moment momentOf(int daysAgo)
{
    const int day = today - daysAgo;
    return {day * 86'400'000LL + 36'000'000, day, ShopCalendar::monthNumber(ShopCalendar::date(day)), false};
}

/// Forty customers, two members of staff, two topics, one tag on the even ones.
inline void populate(TemporaryShop &shop)
{
    QStringList people{u"INSERT INTO tag (id, name) VALUES (1, 'Loyal')"_s, u"INSERT INTO staff (id, name) VALUES (1, 'Nora'), (2, 'Olaf')"_s,
                       u"INSERT INTO topic (id, name) VALUES (1, 'delivery'), (2, 'invoice')"_s};
    for (int id = 1; id <= 40; ++id) {
        people << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (%1, 'A', 'a', 'a', 0, 0)"_s.arg(id)
               << u"INSERT INTO customer_summary (customer_id) VALUES (%1)"_s.arg(id);
        if (id % 2 == 0)
            people << u"INSERT INTO customer_tag VALUES (%1, 1)"_s.arg(id);
    }
    execute(shop, people);
}

inline void talk(TemporaryShop &shop, const QVector<Talk> &talks)
{
    const auto done = await(shop->database().write([talks](Transaction &transaction) -> Result<void> {
        repos::Totals totals;
        for (const Talk &said : talks) {
            Interaction row;
            row.customer = CustomerId(said.customer);
            row.kind = said.kind;
            row.when = momentOf(said.daysAgo);
            row.body = u"Said so."_s;
            row.duration = said.duration;
            row.wait = said.wait;
            row.mood.score = said.mood ? said.mood : said.closing;
            row.mood.opening = said.opening;
            row.mood.closing = said.closing;
            row.mood.signalBits = said.signalBits;
            row.byBot = said.byBot;
            row.staff = StaffId(said.staff);
            row.topic = TopicId(said.topic);
            row.id = repos::insert(transaction.session(), row);
            totals.add(row);
        }
        totals.flush(transaction.session());
        transaction.changes().everything = true;
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
    QCoreApplication::processEvents();
}

} // namespace rapport::testkit
