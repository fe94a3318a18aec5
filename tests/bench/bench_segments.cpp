#include "models/segments/segmentcompiler.h"
#include "models/services/segments.h"
#include "storage/database.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/segments.h"
#include "tests/kit/segmentshop.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

// How long it takes to count, and to list, who is in a segment of a shop with 100,000 customers, beside the same question asked of the
// tables without the index that holds a segment's columns: bench_segments [CUSTOMERS]. Medians of 9 after a warm-up.

namespace {

/// Customers with a summary, tags, answers and moods, spread over two years, straight into the file.
void fill(TemporaryShop &shop, int customers)
{
    const auto done = await(shop->database().write([customers](Transaction &transaction) -> Result<Done> {
        Session &session = transaction.session();
        const QString ids = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "_s;
        session.run(ids + u"INSERT INTO customer (id, name, company, address, birthday, language, name_key, search_key, created_at, updated_at, remember) "
                          "SELECT i, printf('Anna Holm %06d', i), CASE WHEN i % 7 THEN '' ELSE 'Holm & Sons' END, printf('Mill Lane %d', i) || char(10) || "
                          "CASE i % 5 WHEN 0 THEN '23552 Lübeck' ELSE '24103 Kiel' END, CASE WHEN i % 2 THEN '' ELSE printf('%d-%02d-%02d', 1940 + i % 60, 1 + i % 12, 1 + i % 28) END, "
                          "CASE WHEN i % 9 THEN 'en' ELSE 'de' END, printf('anna holm %06d', i), printf('  anna  holm  %06d', i), "
                          "1795348800000 - (abs(random()) % 1800) * 86400000, 0, 'likes rye bread' FROM n"_s, customers);
        session.run(u"INSERT INTO customer_summary (customer_id, last_contact_at, last_kind, last_text, conversations, mood, mood_at, purchases, spent_minor, last_purchase_day, "
                    "open_tasks) SELECT id, CASE WHEN id % 10 THEN 1795348800000 - (abs(random()) % 700) * 86400000 ELSE 0 END, 'call', "
                    "'Asked when the e-bike is ready and whether the brake pads could be replaced as well, because they squeal', 5, CASE WHEN id % 4 THEN abs(random()) % 1800 - 900 END, "
                    "1795348800000 - (abs(random()) % 700) * 86400000, abs(random()) % 30, abs(random()) % 500000, CASE WHEN id % 5 THEN 20079 + abs(random()) % 700 END, abs(random()) % 2 "
                    "FROM customer"_s);
        session.run(u"INSERT INTO tag (id, name) VALUES (1, 'Loyal')"_s);
        session.run(u"INSERT INTO customer_tag SELECT id, 1 FROM customer WHERE id % 10 = 3"_s);
        session.run(u"INSERT INTO consent (customer_id, purpose, given, given_at) SELECT id, 'calls', id % 3 > 0, 1 FROM customer WHERE id % 2"_s);
        session.run(u"INSERT INTO customer_mood_month SELECT c.id, 24311 + m.value, abs(random()) % 1800 - 900, 2 FROM customer c, json_each('[1,3,5,7,9,11]') m WHERE c.id % 2"_s);
        session.run(u"INSERT INTO feedback (customer_id, kind, occurred_at, day, month, value, scale, comment, created_at) SELECT c.id, CASE m.value WHEN 1 THEN 'csat' ELSE 'nps' END, "
                    "abs(random()) % 1795348800000, 1, 24300, CASE m.value WHEN 1 THEN 1 + abs(random()) % 5 ELSE abs(random()) % 11 END, CASE m.value WHEN 1 THEN 5 ELSE 10 END, "
                    "'It was fine, the bike runs again', 1 FROM customer c, json_each('[0,1,2]') m"_s);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

template<class Ask>
double median(Ask ask)
{
    (void)ask();
    std::array<double, 9> times{};
    for (double &time : times) {
        QElapsedTimer timer;
        timer.start();
        (void)ask();
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int customers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    TemporaryShop shop;
    fill(shop, customers);
    const std::pair<const char *, QString> questions[] = {
        {"not contacted for 30 days", definition(uR"({"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"})"_s)},
        {"unhappy lately", definition(uR"({"field": "mood", "op": "at_most", "value": "unhappy"}, {"field": "last_contact", "op": "within", "value": 60, "unit": "days"})"_s)},
        {"loyal and quiet", definition(uR"({"field": "purchases", "op": "at_least", "value": 5}, {"field": "last_purchase", "op": "not_within", "value": 3, "unit": "months"})"_s)},
        {"birthday this month", definition(uR"({"field": "birthday", "op": "this_month"})"_s)},
        {"tag", definition(uR"({"field": "tag", "op": "is", "value": "Loyal"})"_s)},
        {"nested", definition(uR"({"field": "last_contact", "op": "not_within", "value": 60, "unit": "days"}, {"any": [{"field": "spent", "op": "at_least", "value": 400000},
            {"field": "purchases", "op": "at_least", "value": 25}, {"field": "tag", "op": "is", "value": "Loyal"}]})"_s)},
        {"detractor who may be called", definition(uR"({"field": "nps", "op": "is", "value": "detractor"}, {"field": "consent", "op": "given", "value": "calls"})"_s)},
        {"mood falling", definition(uR"({"field": "mood", "op": "falling"})"_s)},
        {"address contains", definition(uR"({"field": "address", "op": "contains", "value": "kiel"})"_s)},
    };
    std::printf("%d customers; ms\n%-30s %9s %9s %9s %9s %11s\n", customers, "segment", "customers", "count", "first 50", "list", "plain scan");
    for (const auto &[name, json] : questions) {
        const SegmentContext context{shop->calendar(), TemporaryShop::noon};
        const repos::CustomerCondition condition = *compiled(SegmentDefinition::fromJson(json)->rule, context);
        qint64 found = 0;
        double count = 0;
        double first = 0;
        double whole = 0;
        double scan = 0;
        (void)await(shop->database().read([&](Session &session) -> Result<Done> {
            found = repos::countOf(session, condition);
            count = median([&] { return repos::countOf(session, condition); });
            repos::CustomerFilter filter;
            filter.condition = condition;
            first = median([&] { return repos::listedCustomers(session, filter, 50); });
            whole = median([&] { return repos::listedCustomers(session, filter); });
            const QString plain = u"SELECT count(*) FROM customer_summary s NOT INDEXED WHERE "_s + condition.sql();
            scan = median([&] {
                Statement &query = session.statement(plain).runList(condition.values());
                const bool any = query.next();
                query.finish();
                return any;
            });
            return Done{};
        }));
        std::printf("%-30s %9lld %9.1f %9.1f %9.1f %11.1f\n", name, static_cast<long long>(found), count, first, whole, scan);
    }
    return 0;
}
