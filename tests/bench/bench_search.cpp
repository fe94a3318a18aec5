// How long a fragment takes to its first 50 customers, beside a plain LIKE scan of the same file.
//
//   bench_search [SHOP.rapport | CUSTOMERS]      (default: makes a shop of 100,000 customers)

#include "models/services/customers.h"
#include "models/services/search.h"
#include "models/text/names.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

constexpr std::array firstNames{u"Anna", u"Ben", u"Carla", u"David", u"Elif", u"Finn", u"Greta", u"Hannes", u"Ines", u"Jonas", u"Klara", u"Levent", u"Mia", u"Noor", u"Ole", u"Paula",
                                u"Ravi", u"Sofia", u"Tariq", u"Uta", u"Viktor", u"Wanda", u"Yusuf", u"Zoë", u"Łukasz", u"Søren", u"Amélie", u"Björn", u"Chiara", u"Dmitri"};
constexpr std::array starts{u"Ber", u"Schmi", u"Mül", u"Wag", u"Hof", u"Stein", u"Lin", u"Kow", u"Pe", u"Gar", u"San", u"Ja", u"Nor", u"Öz", u"Vo", u"Kra", u"Wei", u"Bau", u"Feld", u"Ro"};
constexpr std::array middles{u"ge", u"de", u"le", u"ner", u"man", u"al", u"er", u"o", u"cia", u"ti", u"der", u"se"};
constexpr std::array ends{u"r", u"mann", u"ski", u"sen", u"ez", u"berg", u"ova", u"ler", u"t", u"hausen", u"wald", u"ini"};

template<std::size_t N>
QString pick(QRandomGenerator &random, const std::array<const char16_t *, N> &list)
{
    return QString::fromUtf16(list.at(static_cast<std::size_t>(random.bounded(static_cast<int>(N)))));
}

Customer someone(QRandomGenerator &random, const text::PhoneNumbers &numbers)
{
    Customer customer;
    customer.firstName = pick(random, firstNames);
    customer.lastName = pick(random, starts) + pick(random, middles) + pick(random, ends);
    customer.name = customer.firstName + u' ' + customer.lastName;
    if (random.bounded(8) == 0)
        customer.company = pick(random, starts) + pick(random, ends) + u" GmbH"_s;
    const QString area = u"0451 0431 030 040 089 0221"_s.split(u' ').at(random.bounded(6));
    customer.contactPoints = {numbers.point(area + u' ' + QString::number(1000000 + random.bounded(9000000))),
                              text::emailPoint(text::fold(customer.firstName + u'.' + customer.lastName) + QString::number(random.bounded(1000)) + u"@example.org"_s)};
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    return customer;
}

/// Fills a shop in one transaction, as an import does; seconds.
double fill(Workspace &shop, int customers)
{
    QElapsedTimer timer;
    timer.start();
    auto done = shop.database().write([customers](Transaction &transaction) -> Result<Done> {
        QRandomGenerator random(42);
        const text::PhoneNumbers numbers(u"DE"_s);
        for (int i = 0; i < customers; ++i) {
            Customer customer = someone(random, numbers);
            repos::insert(transaction.session(), customer);
            transaction.session().run(u"UPDATE customer_summary SET last_contact_at = ?, last_text = ? WHERE customer_id = ?"_s, qint64(1700000000000) + random.bounded(90000000),
                                      u"Asked whether the order is ready and would like to be called back"_s, customer.id);
        }
        return Done{};
    });
    done.waitForFinished();
    if (!done.result())
        qFatal("%s", qPrintable(describe(done.result().error())));
    return static_cast<double>(timer.elapsed()) / 1000.0;
}

struct Group
{
    QString name;
    QStringList fragments;
};

QString piece(QRandomGenerator &random, const QString &text, int length)
{
    return text.size() <= length ? text : text.sliced(random.bounded(static_cast<int>(text.size()) - length + 1), length);
}

/// Fragments of what is in the shop, so that every shop is asked for its own people.
QVector<Group> groups(Workspace &shop, int each)
{
    QRandomGenerator random(7);
    auto listed = shop.customers().list({}, 0);
    listed.waitForFinished();
    const CustomerList everybody = *listed.result();
    QVector<CustomerId> some;
    for (int i = 0; i < each; ++i)
        some.append(everybody.ids.at(random.bounded(static_cast<int>(everybody.ids.size()))));
    auto read = shop.customers().rows(some);
    read.waitForFinished();
    QVector<Group> all{{u"one letter"_s, {}}, {u"two letters"_s, {}}, {u"three letters inside"_s, {}}, {u"four letters inside"_s, {}}, {u"whole word"_s, {}}, {u"two words"_s, {}},
                       {u"last four digits"_s, {}}, {u"three digits"_s, {}}, {u"number as written"_s, {}}, {u"number, international"_s, {}}, {u"e-mail"_s, {}}, {u"nobody"_s, {}}};
    const QVector<CustomerRow> rows = *read.result();
    const text::PhoneNumbers numbers(shop.profile().country);
    for (const CustomerRow &row : rows) {
        const QString word = row.name.section(u' ', -1);
        const QString digits = text::digitsOf(row.phone);
        const QString e164 = numbers.normalised(row.phone);
        const QStringList typed{word.left(1), word.left(2), piece(random, word, 3), piece(random, word, 4), word, QString(row.name.left(2) + u' ' + word.left(4)), digits.right(4), piece(random, digits, 3),
                                row.phone, QString(e164.left(3) + u" ("_s + e164.mid(3, 3) + u") "_s + e164.mid(6)), row.email.left(9), QString(u"xq"_s + word)};
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (!typed.at(i).trimmed().isEmpty())
                all[i].fragments.append(typed.at(i));
        }
    }
    return all;
}

/// Wall clock and processor time of all threads: on a busy machine only the second one says what a search costs.
class Watch
{
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] double wall() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double processor() const { return 1000.0 * static_cast<double>(std::clock() - m_clock) / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_clock = std::clock();
};

struct Times
{
    std::vector<double> ms;
    void add(double value) { ms.push_back(value); }
    [[nodiscard]] double at(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms.empty() ? 0 : ms.at(static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1)));
    }
};

void line(const QString &name, Times &ours, Times &processor, double rows, Times &popup)
{
    out << name.leftJustified(24) << u"  median %1  p95 %2  processor %3  rows %4   search field: median %5  p95 %6\n"_s.arg(ours.at(0.5), 7, 'f', 2).arg(ours.at(0.95), 7, 'f', 2)
                                         .arg(processor.at(0.5), 6, 'f', 2).arg(rows, 5, 'f', 1).arg(popup.at(0.5), 7, 'f', 2).arg(popup.at(0.95), 7, 'f', 2);
    out.flush();
}

/// The same question put plainly: every row is looked at.
double scan(Session &session, const QString &fragment)
{
    const Watch watch;
    const QString like = u'%' + fragment + u'%';
    Statement &query = session.run(u"SELECT c.id, c.name, c.company, s.last_contact_at FROM customer c JOIN customer_summary s ON s.customer_id = c.id WHERE c.name LIKE ? OR c.company LIKE ? "
                                   "OR EXISTS (SELECT 1 FROM customer_contact_point l JOIN contact_point p ON p.id = l.contact_point_id WHERE l.customer_id = c.id AND p.raw LIKE ?) "
                                   "ORDER BY s.last_contact_at DESC LIMIT 50"_s, like, like, like);
    while (query.next())
        (void)query.text(1);
    query.finish();
    return watch.wall();
}

void measure(Workspace &shop)
{
    constexpr int each = 200;
    Times all;
    Times allProcessor;
    Times baseline;
    Session plain(shop.path(), Session::Mode::ReadOnly);
    const QVector<Group> asked = groups(shop, each);
    for (const Group &group : asked) {
        Times ours;
        Times processor;
        Times popup;
        double rows = 0;
        for (const QString &fragment : group.fragments) {
            const Watch watch;
            auto found = shop.customers().find({fragment, CustomerSort::LastContact, {}, {}, {}}, 50);
            found.waitForFinished();
            ours.add(watch.wall());
            all.add(watch.wall());
            processor.add(watch.processor());
            allProcessor.add(watch.processor());
            rows += static_cast<double>(found.result().value().size());
            const Watch popupWatch;
            shop.search().find(fragment, 8, 0).waitForFinished();
            popup.add(popupWatch.wall());
        }
        for (qsizetype i = 0; i < std::min<qsizetype>(3, group.fragments.size()); ++i)
            baseline.ms.push_back(scan(plain, group.fragments.at(i)));
        line(group.name, ours, processor, rows / static_cast<double>(std::max<qsizetype>(1, group.fragments.size())), popup);
    }
    Times wholeList;
    for (int i = 0; i < 5; ++i) {
        const Watch watch;
        shop.customers().list({}, 50).waitForFinished();
        wholeList.add(watch.wall());
    }
    out << u"\nall fragments            median %1 ms, p95 %2 ms, processor %3 ms (%4 searches)\n"_s.arg(all.at(0.5), 0, 'f', 2).arg(all.at(0.95), 0, 'f', 2)
               .arg(allProcessor.at(0.5), 0, 'f', 2).arg(all.ms.size());
    out << u"plain LIKE scan          median %1 ms (%2 searches)\n"_s.arg(baseline.at(0.5), 0, 'f', 2).arg(baseline.ms.size());
    out << u"all ids in order         median %1 ms\n"_s.arg(wholeList.at(0.5), 0, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString argument = app.arguments().value(1, u"100000"_s);
    bool isCount = false;
    const int customers = argument.toInt(&isCount);
    QTemporaryDir folder;
    ShopProfile profile;
    profile.name = u"Benchmark"_s;
    auto shop = isCount ? Workspace::create(folder.filePath(u"bench.rapport"_s), profile) : Workspace::open(argument);
    if (!shop) {
        out << describe(shop.error()) << u'\n';
        return 1;
    }
    if (isCount)
        out << u"%1 customers written in %2 s\n\n"_s.arg(customers).arg(fill(**shop, customers), 0, 'f', 2);
    out << u"First 50 customers for a fragment, in ms, through the service and its thread:\n"_s;
    measure(**shop);
    return 0;
}
