#include "models/text/names.h"
#include "models/text/phone.h"
#include "storage/database.h"
#include "storage/repos/consents.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/customers.h"
#include "tests/kit/temporaryshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;

namespace {

Customer make(const QString &name, const QString &phone = {}, const QStringList &tags = {})
{
    Customer customer;
    customer.name = name;
    customer.tags = tags;
    if (!phone.isEmpty())
        customer.contactPoints = {text::PhoneNumbers(u"DE"_s).point(phone)};
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    customer.createdAt = customer.updatedAt = testkit::TemporaryShop::noon;
    return customer;
}

/// Runs `work` in one write transaction and fails the test where it throws.
template<class Work>
Result<Done> write(testkit::TemporaryShop &shop, Work work)
{
    return await(shop->database().write([work](Transaction &transaction) -> Result<Done> {
        work(transaction.session());
        return Done{};
    }));
}

QVector<qint64> matching(Session &session, const QString &phrase)
{
    QVector<qint64> ids;
    Statement &query = session.run(u"SELECT rowid FROM customer_search WHERE customer_search MATCH ? ORDER BY rowid"_s, QString(u'"' + phrase + u'"'));
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

/// FTS5's own comparison of an external-content index with its table; throws where they differ.
void checkIndex(Session &session)
{
    session.run(u"INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)"_s);
}

} // namespace

class CustomersRepoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerComesBackAsWritten();
    void aFamilySharesANumber();
    void aChangeMovesTheSearchEntry();
    void aStaleVersionIsRefused();
    void removalLeavesNothingBehind();
    void aCustomerWithHistoryIsNotRemoved();
    void anOldIdIsKept();
    void theSameKeyTwiceIsRefused();
    void consentsAreKeptPerPurpose();
};

void CustomersRepoTest::aCustomerComesBackAsWritten()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer customer = make(u"Noor Ødegård"_s, u"0451 555-01"_s, {u"Loyal"_s, u"Tea"_s});
        customer.firstName = u"Noor"_s;
        customer.birthday = u"--03-12"_s;
        customer.externalKey = u"C-17"_s;
        customer.remember = u"Prefers e-mail\nNo calls before ten"_s;
        repos::insert(session, customer);
        QVERIFY(customer.id.isValid());
        QVERIFY(repos::customerById(session, customer.id) == customer);
        QCOMPARE(repos::customerByExternalKey(session, u"C-17"_s).value(), customer.id.value());
        QVERIFY(!repos::customerByExternalKey(session, u"C-18"_s).isValid());
        QCOMPARE(repos::customersByNameKey(session, u"noor odegard"_s).size(), 1);
        QCOMPARE(session.scalar(u"SELECT count(*) FROM customer_summary"_s), 1);
        QVERIFY(!repos::customerById(session, CustomerId(99)));
    }).ok());
}

void CustomersRepoTest::aFamilySharesANumber()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer anna = make(u"Anna Lind"_s, u"0451 555-01"_s);
        Customer ben = make(u"Ben Lind"_s, u"+49 451 55501"_s);
        repos::insert(session, anna);
        repos::insert(session, ben);
        QCOMPARE(session.scalar(u"SELECT count(*) FROM contact_point"_s), 1);
        const QVector<CustomerId> family{anna.id, ben.id};
        QCOMPARE(repos::customersByContact(session, ContactKind::Phone, u"+4945155501"_s), family);
        repos::remove(session, anna.id);
        QCOMPARE(repos::customersByContact(session, ContactKind::Phone, u"+4945155501"_s), QVector<CustomerId>{ben.id});
        repos::remove(session, ben.id);
        QCOMPARE(session.scalar(u"SELECT count(*) FROM contact_point"_s), 0);
    }).ok());
}

void CustomersRepoTest::aChangeMovesTheSearchEntry()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s, u"0451 555-01"_s);
        repos::insert(session, customer);
        QCOMPARE(matching(session, u" li"_s).size(), 1);
        Customer changed = make(u"Anna Berg"_s, u"0451 777-02"_s, {u"New"_s});
        changed.id = customer.id;
        changed.version = 2;
        repos::replace(session, changed, 1);
        QCOMPARE(matching(session, u"lind"_s).size(), 0);
        QCOMPARE(matching(session, u"berg"_s).size(), 1);
        QCOMPARE(matching(session, u"77702"_s).size(), 1);
        QCOMPARE(session.scalar(u"SELECT count(*) FROM contact_point"_s), 1);
        QVERIFY(repos::customerById(session, customer.id) == changed);
        checkIndex(session);
    }).ok());
}

void CustomersRepoTest::aStaleVersionIsRefused()
{
    testkit::TemporaryShop shop;
    const auto stale = write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s);
        repos::insert(session, customer);
        repos::replace(session, customer, 7);
    });
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    const auto gone = write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s);
        customer.id = CustomerId(12);
        repos::replace(session, customer, 1);
    });
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void CustomersRepoTest::removalLeavesNothingBehind()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s, u"0451 555-01"_s, {u"Loyal"_s});
        repos::insert(session, customer);
        repos::putConsent(session, {{}, customer.id, u"news"_s, true, u"letter"_s, 5, 0});
        repos::remove(session, customer.id);
        repos::dropUnusedTags(session, {u"Loyal"_s});
        for (const char16_t *table : {u"customer", u"customer_summary", u"customer_tag", u"customer_contact_point", u"contact_point", u"consent", u"tag"})
            QCOMPARE(session.scalar(u"SELECT count(*) FROM "_s + QString::fromUtf16(table)), 0);
        QCOMPARE(matching(session, u"lind"_s).size(), 0);
        checkIndex(session);
    }).ok());
}

void CustomersRepoTest::aCustomerWithHistoryIsNotRemoved()
{
    testkit::TemporaryShop shop;
    const auto result = write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s);
        repos::insert(session, customer);
        session.run(u"INSERT INTO task (customer_id, body, occurred_at, day, created_at) VALUES (?, 'Call', 1, 1, 1)"_s, customer.id);
        repos::remove(session, customer.id);
    });
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
}

void CustomersRepoTest::anOldIdIsKept()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer first = make(u"Anna Lind"_s, u"0451 555-01"_s);
        repos::insert(session, first);
        repos::remove(session, first.id);
        Customer other = make(u"Ben Berg"_s, u"0451 777-02"_s);
        other.id = CustomerId(40);
        repos::insert(session, other);
        Customer back = first;
        repos::insert(session, back);
        QCOMPARE(back.id, first.id);
        // The point's old id went to somebody else meanwhile: the number counts, not its id.
        QCOMPARE(repos::customersByContact(session, ContactKind::Phone, u"+4945155501"_s), QVector<CustomerId>{first.id});
        QCOMPARE(repos::customersByContact(session, ContactKind::Phone, u"+4945177702"_s), QVector<CustomerId>{other.id});
    }).ok());
}

void CustomersRepoTest::theSameKeyTwiceIsRefused()
{
    testkit::TemporaryShop shop;
    const auto result = write(shop, [](Session &session) {
        for (int i = 0; i < 2; ++i) {
            Customer customer = make(u"Anna Lind"_s);
            customer.externalKey = u"C-17"_s;
            repos::insert(session, customer);
        }
    });
    QCOMPARE(result.error().kind, Error::Kind::Constraint);
}

void CustomersRepoTest::consentsAreKeptPerPurpose()
{
    testkit::TemporaryShop shop;
    QVERIFY(write(shop, [](Session &session) {
        Customer customer = make(u"Anna Lind"_s);
        repos::insert(session, customer);
        repos::putConsent(session, {{}, customer.id, u"news"_s, true, u"letter"_s, 5, 0});
        repos::putConsent(session, {{}, customer.id, u"news"_s, false, u"phone"_s, 5, 9});
        repos::putConsent(session, {{}, customer.id, u"calls"_s, true, {}, 6, 0});
        QCOMPARE(repos::consents(session, customer.id).size(), 2);
        const auto news = repos::consent(session, customer.id, u"news"_s);
        QVERIFY(news && !news->given);
        QCOMPARE(news->withdrawnAt, 9);
        repos::removeConsent(session, customer.id, u"news"_s);
        QVERIFY(!repos::consent(session, customer.id, u"news"_s));
    }).ok());
}

QTEST_GUILESS_MAIN(CustomersRepoTest)
#include "tst_customers.moc"
