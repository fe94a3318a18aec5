#include "models/services/customers.h"
#include "models/services/search.h"
#include "models/text/names.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "tests/kit/temporaryshop.h"

#include <QRandomGenerator>

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;
using rapport::testkit::TemporaryShop;

/// A name thousands bear: found by any spelling, those lately in touch first, whichever way the search takes through the file.
class SearchManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thoseLatelyInTouchComeFirst_data();
    void thoseLatelyInTouchComeFirst();
    void aWholeNameComesBeforeLaterOnes();

private:
    [[nodiscard]] QStringList expected(const QString &beginning);
    [[nodiscard]] QStringList found(const QString &typed);

    TemporaryShop m_shop;
};

namespace {
constexpr int bearers = 4600; ///< More than are ever sorted.
constexpr int others = 3400;  ///< More than are looked through among those lately in touch.
constexpr int shown = 8;
} // namespace

void SearchManyTest::initTestCase()
{
    const auto written = await(m_shop->database().write([](Transaction &transaction) -> Result<Done> {
        for (int i = 0; i < bearers + others; ++i) {
            Customer customer;
            customer.name = (i < bearers ? u"Jörg Sørensen %1"_s : u"Anna Berg %1"_s).arg(i);
            customer.nameKey = text::nameKey(customer);
            customer.searchKey = text::searchKey(customer);
            customer.createdAt = customer.updatedAt = TemporaryShop::noon;
            repos::insert(transaction.session(), customer);
        }
        return Done{};
    }));
    QVERIFY(written.ok());
}

QStringList SearchManyTest::expected(const QString &beginning)
{
    return *await(m_shop->database().read([beginning](Session &session) -> Result<QStringList> {
        QStringList names;
        Statement &query = session.run(u"SELECT c.name FROM customer c JOIN customer_summary s ON s.customer_id = c.id WHERE c.name LIKE ? "
                                       "ORDER BY s.last_contact_at DESC, c.id DESC LIMIT ?"_s, QString(beginning + u'%'), shown);
        while (query.next())
            names.append(query.text(0));
        query.finish();
        return names;
    }));
}

QStringList SearchManyTest::found(const QString &typed)
{
    const auto result = await(m_shop->search().find(typed, shown, 0));
    QStringList names;
    for (const CustomerRow &row : result->customers)
        names.append(row.name);
    return names;
}

void SearchManyTest::thoseLatelyInTouchComeFirst_data()
{
    QTest::addColumn<bool>("lately");
    QTest::addColumn<QString>("typed");
    for (const bool lately : {true, false}) {
        for (const QString &typed : {u"j"_s, u"jö"_s, u"jo"_s, u"joer"_s, u"Jörg"_s, u"jörg sør"_s, u"soerensen"_s, u"Sørensen Jörg"_s})
            QTest::addRow("%s, %s", lately ? "in between" : "long ago", qPrintable(typed)) << lately << typed;
    }
}

void SearchManyTest::thoseLatelyInTouchComeFirst()
{
    QFETCH(bool, lately);
    QFETCH(QString, typed);
    // Long ago: everybody else was in touch later than the last of them.
    const auto written = await(m_shop->database().write([lately](Transaction &transaction) -> Result<Done> {
        QRandomGenerator random(5);
        for (int id = 1; id <= bearers + others; ++id) {
            const qint64 at = random.bounded(1'000'000) + (lately || id <= bearers ? 0 : 2'000'000);
            transaction.session().run(u"UPDATE customer_summary SET last_contact_at = ? WHERE customer_id = ?"_s, at, id).finish();
        }
        return Done{};
    }));
    QVERIFY(written.ok());
    const QStringList names = expected(u"Jörg"_s);
    QCOMPARE(names.size(), shown);
    const QStringList offered = found(typed);
    if (lately) {
        QCOMPARE(offered, names);
    } else {
        // Of so many who were not lately in touch the field offers some; the list below knows them all.
        QCOMPARE(offered.size(), shown);
        for (const QString &name : offered)
            QVERIFY2(name.startsWith(u"Jörg"_s), qPrintable(name));
    }
    // A list of them all is in the same order.
    CustomerQuery query;
    query.text = typed;
    const auto list = await(m_shop->customers().list(query, shown));
    QVERIFY(list.ok());
    const auto rows = await(m_shop->customers().rows(list->ids.first(shown)));
    QStringList listed;
    for (const CustomerRow &row : *rows)
        listed.append(row.name);
    QCOMPARE(listed, names);
}

void SearchManyTest::aWholeNameComesBeforeLaterOnes()
{
    QCOMPARE(found(u"Jörg Sørensen 7"_s).first(), u"Jörg Sørensen 7"_s);
}

QTEST_GUILESS_MAIN(SearchManyTest)
#include "tst_searchmany.moc"
