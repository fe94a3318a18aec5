// What it costs that a change can be taken back: the same note written with and without being recorded, in turns, on a file of
// its own; then taking all of them back one by one, and what the steps weigh in the file.
//
//   bench_undo [NOTES]         (1,000 of each unless told otherwise)

#include "models/services/journalchange.h"
#include "storage/database.h"
#include "tests/kit/randomhands.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

class Times
{
public:
    template<class Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] QString text()
    {
        std::sort(m_ms.begin(), m_ms.end());
        const auto at = [&](double share) { return m_ms.at(static_cast<std::size_t>(share * static_cast<double>(m_ms.size() - 1))); };
        return u"median %1 ms, 95 % below %2 ms"_s.arg(at(0.5), 0, 'f', 3).arg(at(0.95), 0, 'f', 3);
    }

private:
    std::vector<double> m_ms;
};

Interaction noteOf(testkit::TemporaryShop &shop, CustomerId customer, int number)
{
    Interaction row;
    row.customer = customer;
    row.kind = InteractionKind::Call;
    row.direction = Direction::In;
    row.body = u"Asked for %1 loaves of the dark one again, was glad that somebody remembered."_s.arg(number);
    row.createdAt = shop.clock().now() + number;
    row.when = shop->calendar().at(row.createdAt);
    return row;
}

Result<void> write(Transaction &transaction, const Interaction &row)
{
    EntryChange<Interaction> change{std::nullopt, row};
    change.after->mood = moodOf(row, {u"en"_s, {}, shopWordsIn(transaction.session())});
    applyChange(transaction, change);
    return Done{};
}

qint64 sizeOf(testkit::TemporaryShop &shop, const QString &sql)
{
    return *testkit::soon(shop->database().read([sql](Session &session) -> Result<qint64> { return session.scalar(sql); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int notes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    testkit::TemporaryShop shop;
    const CustomerId anna = testkit::addCustomer(*shop, u"Anna"_s);
    Times plain;
    Times recorded;
    for (int i = 0; i < notes; ++i) {
        const Interaction one = noteOf(shop, anna, 2 * i);
        const Interaction other = noteOf(shop, anna, 2 * i + 1);
        plain.measure(
            [&] { (void)testkit::soon(shop->database().write([one](Transaction &transaction) { return write(transaction, one); })); });
        recorded.measure([&] {
            (void)testkit::soon(undoable(*shop, u"interaction.log"_s, [other](Transaction &transaction, UndoNote &note) {
                note.subject = u"Anna"_s;
                return write(transaction, other);
            }));
        });
    }
    const qint64 bytes = sizeOf(shop, u"SELECT sum(length(changeset)) FROM undo_step"_s);
    Times undone;
    for (int i = 0; i < notes; ++i) {
        undone.measure([&] {
            if (const auto done = testkit::soon(shop->undo().undo()); !done)
                qFatal("%s", qPrintable(describe(done.error())));
        });
    }
    out << u"a note, not recorded     "_s << plain.text() << u"\na note, recorded         "_s << recorded.text()
        << u"\ntaking one back          "_s << undone.text() << u"\na step in the file       %1 bytes\n"_s.arg(bytes / notes);
    return 0;
}
