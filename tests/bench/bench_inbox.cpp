// How long the inbox takes to its first page and to the first page of each filter, beside a scan without its indexes.
//
//   bench_inbox [ANSWERS]      (default: makes a shop of 100,000 answers)

#include "models/services/inbox.h"
#include "models/text/shopcalendar.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/inbox.h"
#include "storage/repos/totals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

constexpr int customers = 5'000;
constexpr int rounds = 15;
constexpr int screen = 100;
constexpr std::array words{u"late", u"wheel", u"friendly", u"waited", u"part", u"again", u"brake", u"thank", u"queue", u"repair", u"nobody", u"called"};

void fill(Workspace &shop, int answers)
{
    const ShopCalendar calendar = shop.calendar();
    auto done = shop.database().write([answers, calendar](Transaction &transaction) -> Result<Done> {
        Session &session = transaction.session();
        QRandomGenerator random(42);
        repos::Totals totals;
        for (int i = 0; i < customers; ++i) {
            Customer customer;
            customer.name = u"Customer %1"_s.arg(i);
            customer.nameKey = customer.name.toLower();
            customer.searchKey = u"  customer  %1"_s.arg(i);
            repos::insert(session, customer);
            totals.touch(customer.id);
        }
        for (int i = 0; i < answers; ++i) {
            Feedback row;
            row.customer = CustomerId(1 + random.bounded(customers));
            row.kind = static_cast<FeedbackKind>(random.bounded(4));
            row.scale = row.kind == FeedbackKind::Nps ? 10 : row.kind == FeedbackKind::Ces ? 7 : 5;
            row.value = 1 + random.bounded(row.scale);
            row.when = calendar.at(1'600'000'000'000 + qint64(i) * 1'900'000);
            for (int word = random.bounded(3) == 0 ? 0 : 12; word > 0; --word)
                row.comment += QString::fromUtf16(words.at(random.bounded(static_cast<int>(words.size())))) + u' ';
            if (random.bounded(10) != 0)
                row.answeredAt = row.when.at + 86'400'000;
            if (row.answeredAt != 0 && random.bounded(5) == 0) {
                row.department = departmentIds().at(random.bounded(4));
                row.toldBackAt = random.bounded(3) != 0 ? row.answeredAt + 86'400'000 : 0;
            }
            const FeedbackId id = repos::insert(session, row);
            if (!row.department.isEmpty())
                repos::setCare(session, id, {row.answeredAt, calendar.at(row.answeredAt).day, {}, {}, {}});
            totals.add(row);
        }
        totals.flush(session);
        return Done{};
    });
    done.waitForFinished();
    if (!done.result())
        qFatal("%s", qPrintable(describe(done.result().error())));
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// ms through the service and its thread, median.
double pageMs(Workspace &shop, const InboxFilter &filter, qsizetype &rows)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto page = shop.inbox().page(filter, std::nullopt, screen);
        page.waitForFinished();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        rows = page.result() ? page.result()->rows.size() : -1;
    }
    return median(times);
}

/// The same rows by a scan of the table and a sort.
double scanMs(Workspace &shop, const QString &condition)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto scan = shop.database().read([condition](Session &session) -> Result<int> {
            Statement &rows = session.run(u"SELECT * FROM feedback NOT INDEXED WHERE %1 ORDER BY occurred_at LIMIT 100"_s.arg(condition));
            int n = 0;
            while (rows.next())
                ++n;
            rows.finish();
            return n;
        });
        scan.waitForFinished();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int answers = app.arguments().value(1, u"100000"_s).toInt();
    QTemporaryDir folder;
    ShopProfile profile;
    profile.name = u"Benchmark"_s;
    auto shop = Workspace::create(folder.filePath(u"bench.rapport"_s), profile);
    if (!shop)
        return 1;
    fill(**shop, answers);
    struct Row
    {
        const char *name;
        InboxFilter filter;
        QString scan;
    };
    const auto with = [](InboxState state, auto change) {
        InboxFilter filter;
        filter.state = state;
        change(filter);
        return filter;
    };
    const QString waits = u"answered_at IS NULL AND (comment <> '' OR value * 10 <= scale * 6)"_s;
    const auto plain = [](InboxFilter &) {};
    const std::array rows{
        Row{"open", with(InboxState::Open, plain), waits},
        Row{"open, NPS", with(InboxState::Open, [](InboxFilter &f) { f.kinds = QStringList{u"nps"_s}; }), waits + u" AND kind = 'nps'"_s},
        Row{"open, a word", with(InboxState::Open, [](InboxFilter &f) { f.text = u"brake"_s; }), waits + u" AND comment LIKE '%brake%'"_s},
        Row{"all", with(InboxState::All, plain), u"true"_s},
        Row{"all, a rare word", with(InboxState::All, [](InboxFilter &f) { f.text = u"zeppelin"_s; }), u"comment LIKE '%zeppelin%'"_s},
        Row{"all, a common word", with(InboxState::All, [](InboxFilter &f) { f.text = u"late"_s; }), u"comment LIKE '%late%'"_s},
        Row{"all, a name", with(InboxState::All, [](InboxFilter &f) { f.text = u"customer 77"_s; }), u"customer_id IN (SELECT id FROM customer WHERE search_key LIKE '%  77%')"_s},
        Row{"answered", with(InboxState::Answered, plain), u"answered_at IS NOT NULL"_s},
        Row{"with a department", with(InboxState::HandedOn, [](InboxFilter &f) { f.department = u"product"_s; }), u"department = 'product'"_s},
        Row{"told back", with(InboxState::ToldBack, plain), u"told_back_at IS NOT NULL"_s},
        Row{"all, one old month", with(InboxState::All, [](InboxFilter &f) { f.fromDay = 18600; f.toDay = 18630; }), u"day BETWEEN 18600 AND 18630"_s},
    };
    out << u"First %1 of %2 answers, ms (median of %3), beside a scan and sort of the table:\n"_s.arg(screen).arg(answers).arg(rounds);
    for (const Row &row : rows) {
        qsizetype found = 0;
        const double ms = pageMs(**shop, row.filter, found);
        out << u"  %1 %2 ms   scan %3 ms   (%4 rows)\n"_s.arg(QLatin1String(row.name), -22).arg(ms, 7, 'f', 2).arg(scanMs(**shop, row.scan), 7, 'f', 2).arg(found);
    }
    QElapsedTimer timer;
    timer.start();
    auto count = shop.value()->inbox().count();
    count.waitForFinished();
    out << u"  what waits, counted    %1 ms   (%2)\n"_s.arg(double(timer.nsecsElapsed()) / 1e6, 7, 'f', 2).arg(count.result() ? count.result()->waiting : -1);
    return 0;
}
