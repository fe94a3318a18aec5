// How long the search for duplicates takes over a whole shop, beside comparing everybody with everybody, as measured on a
// sample and reckoned up; and how many of the customers entered twice are found.
//
//   bench_duplicates [SHOP.rapport | CUSTOMERS]      (default: makes a shop of 100,000 customers, 2 % of them twice)

#include "models/services/duplicatesearch.h"
#include "models/text/names.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSize = 1500;

QTextStream out(stdout);

QString syllables(QRandomGenerator &random, int count)
{
    static const QStringList all = u"ber ge mann ho lin sen ka ro mi ta vo we ner al du fa ki lo mo pe ri sa to ul za nor"_s.split(u' ');
    QString word;
    for (int i = 0; i < count; ++i)
        word += all.at(random.bounded(static_cast<int>(all.size())));
    return word.replace(0, 1, word.at(0).toUpper());
}

void finish(Customer &customer)
{
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
}

Customer someone(QRandomGenerator &random, const text::PhoneNumbers &numbers)
{
    static const QStringList firstNames = u"Robert Anna Thomas Maria Michael Katharina Stefan Elizabeth Noor Levent Ines Viktor"_s.split(u' ');
    Customer customer;
    customer.name = firstNames.at(random.bounded(static_cast<int>(firstNames.size()))) + u' ' + syllables(random, 3);
    customer.address = u"%1str. %2, 2355%3 Town"_s.arg(syllables(random, 3)).arg(1 + random.bounded(90)).arg(random.bounded(10));
    customer.contactPoints = {numbers.point(u"0451 "_s + QString::number(10000000 + random.bounded(90000000)))};
    finish(customer);
    return customer;
}

/// The same person, entered by somebody else.
Customer again(QRandomGenerator &random, Customer customer, const text::PhoneNumbers &numbers)
{
    switch (random.bounded(3)) {
    case 0: customer.name = customer.name.section(u' ', 1) + u", "_s + customer.name.section(u' ', 0, 0); break;
    case 1: customer.name.remove(customer.name.size() - 2, 1); break;
    default: customer.name = customer.name.left(1) + u". "_s + customer.name.section(u' ', 1); break;
    }
    customer.id = {};
    if (random.bounded(2) == 0)
        customer.contactPoints = {numbers.point(u"+49-451/"_s + customer.contactPoints.first().raw.section(u' ', 1))};
    else
        customer.contactPoints.clear();
    finish(customer);
    return customer;
}

/// Makes a shop; gives the pairs entered twice.
QSet<std::pair<qint64, qint64>> fill(const QString &path, int customers)
{
    QSet<std::pair<qint64, qint64>> twice;
    ShopProfile profile;
    profile.country = u"DE"_s;
    auto shop = Workspace::create(path, profile);
    if (!shop)
        qFatal("%s", qPrintable(describe(shop.error())));
    auto done = (*shop)->database().write([customers, &twice](Transaction &transaction) -> Result<Done> {
        QRandomGenerator random(42);
        const text::PhoneNumbers numbers(u"DE"_s);
        for (int i = 0; i < customers; ++i) {
            Customer customer = someone(random, numbers);
            repos::insert(transaction.session(), customer);
            if (i % 50 != 0)
                continue;
            Customer second = again(random, customer, numbers);
            repos::insert(transaction.session(), second);
            twice.insert({customer.id.value(), second.id.value()});
            ++i;
        }
        return Done{};
    });
    done.waitForFinished();
    return twice;
}

/// Everybody with everybody over the first customers; seconds for one comparison.
double naive(Session &session)
{
    std::vector<LikenessTraits> people;
    for (qint64 id = 1; people.size() < sampleSize && id < 3 * sampleSize; ++id) {
        if (const std::optional<Customer> customer = repos::customerById(session, CustomerId(id)))
            people.emplace_back(*customer);
    }
    QElapsedTimer timer;
    timer.start();
    qint64 alike = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t j = i + 1; j < people.size(); ++j)
            alike += likeness(people[i], people[j]).score >= likelyDuplicate ? 1 : 0;
    }
    const double pairs = static_cast<double>(people.size()) * static_cast<double>(people.size() - 1) / 2;
    out << "naive: " << people.size() << " customers, " << pairs << " comparisons, " << alike << " alike, " << timer.elapsed() << " ms\n";
    return static_cast<double>(timer.nsecsElapsed()) / 1e9 / pairs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString argument = app.arguments().value(1, u"100000"_s);
    const QTemporaryDir folder;
    QString path = argument;
    QSet<std::pair<qint64, qint64>> twice;
    if (!QFile::exists(argument)) {
        path = folder.filePath(u"shop.rapport"_s);
        twice = fill(path, argument.toInt());
    }
    Session session(path, Session::Mode::ReadOnly);
    DuplicateProgress progress;
    QElapsedTimer timer;
    timer.start();
    const DuplicateReport report = findDuplicates(session, progress);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    out << "search: " << report.customers << " customers, " << report.compared << " comparisons, " << report.pairs.size() << " pairs, " << report.tooCommon
        << " values too common, " << seconds << " s\n";
    if (!twice.isEmpty()) {
        qsizetype found = 0;
        for (const DuplicatePair &pair : report.pairs)
            found += twice.contains({pair.one.value(), pair.other.value()}) ? 1 : 0;
        out << "entered twice: " << twice.size() << ", found " << found << ", others offered " << report.pairs.size() - found << '\n';
    }
    const double n = static_cast<double>(report.customers);
    const double each = naive(session);
    out << "everybody with everybody, reckoned: " << each * n * (n - 1) / 2 << " s\n";
    return 0;
}
