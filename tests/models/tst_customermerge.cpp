#include "models/services/customermerge.h"
#include "models/services/duplicates.h"
#include "models/services/journal.h"
#include "models/services/undojournal.h"
#include "storage/repos/merges.h"
#include "tests/kit/people.h"
#include "tests/kit/randompeople.h"
#include "tests/kit/randomrows.h"
#include "tests/kit/shopdump.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

QStringList everything(TemporaryShop &shop)
{
    return *await(shop->database().read([](Session &session) -> Result<QStringList> { return dump(session); }));
}

Result<UnmergeReport> unmerged(TemporaryShop &shop, MergeId id)
{
    return await(shop->duplicates().unmerge(id));
}

MergeId mergedNow(TemporaryShop &shop, CustomerId kept, CustomerId gone, const MergeChoice &choice = {})
{
    const auto id = await(shop->duplicates().merge(kept, gone, choice));
    return id ? *id : MergeId();
}

InteractionId logged(TemporaryShop &shop, CustomerId customer, const QString &text)
{
    InteractionDraft entry;
    entry.customer = customer;
    entry.kind = InteractionKind::Call;
    entry.text = text;
    return *await(shop->journal().log(entry));
}

int entriesOf(TemporaryShop &shop, CustomerId customer)
{
    return static_cast<int>((*await(shop->journal().page(customer, {}, std::nullopt, 100))).entries.size());
}

/// A shop full of random people and rows.
void fill(TemporaryShop &shop, int people, int rows)
{
    QVERIFY(await(shop->database().write([people, rows](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        Chance chance(7);
        Ledger ledger{session, chance, {}, {}, {}, {}, {}, {}};
        session.run(u"INSERT INTO initiative (id, name, starts_day, currency) VALUES (1, 'Spring letter', 20000, 'EUR')"_s);
        for (int i = 0; i < people; ++i)
            ledger.customers.append(addPerson(session, chance, i));
        repos::Totals totals;
        for (int i = 0; i < rows; ++i)
            ledger.anything(totals);
        for (const CustomerId id : std::as_const(ledger.customers)) {
            if (const CustomerId by = ledger.anybody(); by != id && chance.oneIn(3))
                session.run(u"UPDATE customer SET referred_by = ? WHERE id = ?"_s, by, id);
            if (chance.oneIn(3))
                session.run(u"INSERT INTO assessment (customer_id, day, listened, understood, cared, created_at) VALUES (?, 1, 1, 2, 3, 4)"_s, id);
            if (chance.oneIn(2))
                session.run(u"INSERT INTO contract (customer_id, starts_day, ends_day, created_at) VALUES (?, 20000, 20100, 0)"_s, id);
            // Both of a pair may have been drawn, on either side.
            if (chance.oneIn(2))
                session.run(u"INSERT INTO initiative_member (initiative_id, customer_id, arm) VALUES (1, ?, ?)"_s, id, chance.oneIn(2) ? u"treated"_s : u"alone"_s);
        }
        totals.flush(session);
        return Done{};
    })).ok());
}

/// Merges and separates random pairs; what is wrong after one of them.
QStringList randomPairs(Transaction &transaction, Chance &chance, const QStringList &before, int pairs)
{
    Session &session = transaction.session();
    QStringList problems;
    for (int pair = 0; pair < pairs && problems.isEmpty(); ++pair) {
        const int one = chance.upTo(39);
        const CustomerId kept(1 + one);
        const CustomerId gone(1 + (one + 1 + chance.upTo(38)) % 40);
        MergeChoice choice;
        for (const MergeField field : mergeFields()) {
            if (chance.oneIn(2))
                choice.fromGone.append(field);
        }
        const Result<CustomerMerge> merge = mergeCustomers(transaction, {kept, gone, choice, TemporaryShop::noon});
        if (!merge)
            return {describe(merge.error())};
        if (pair % 5 == 0)
            problems += repos::check(session);
        const Result<UnmergeReport> report = unmergeCustomers(transaction, merge->id, TemporaryShop::noon + 1);
        if (!report)
            return {describe(report.error())};
        if (!report->changedSince.isEmpty() || report->missing > 0 || report->stayed > 0)
            problems << u"something is said to have changed"_s;
        const QStringList after = dump(session);
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            if (before.value(i) != after.value(i))
                return problems << u"%1 into %2:"_s.arg(gone.value()).arg(kept.value()) << before.value(i) << after.value(i);
        }
        if (pair % 5 == 0)
            problems += repos::check(session);
    }
    return problems;
}

} // namespace

class CustomerMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeAndUnmergeLeaveTheFileAsItWas();
    void aChainComesApartInEitherOrder();
    void everythingIsUnited();
    void whatHappenedMeanwhileIsWellDefined();
    void aConversationInAReturningCaseGoesWithIt();
    void undoAndRedo();
    void conflictsAreReported();
    void whoWasMergedFurtherComesBackInOrder();
    void noIdIsHandedOutTwice();
    void everyTableThatHangsOnCustomersIsKnown();
    void notADuplicateIsRememberedAndUndone();
};

void CustomerMergeTest::mergeAndUnmergeLeaveTheFileAsItWas()
{
    TemporaryShop shop;
    fill(shop, 40, 400);
    Chance chance(11);
    const QStringList before = everything(shop);
    for (int round = 0; round < 40; ++round) {
        const QStringList problems = *await(shop->database().write([&](Transaction &transaction) -> Result<QStringList> { return randomPairs(transaction, chance, before, 25); }));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

void CustomerMergeTest::aChainComesApartInEitherOrder()
{
    TemporaryShop shop;
    fill(shop, 20, 200);
    for (const bool lastFirst : {true, false}) {
        const QStringList before = everything(shop);
        const MergeId one = mergedNow(shop, CustomerId(1), CustomerId(2), {mergeFields()});
        const MergeId two = mergedNow(shop, CustomerId(1), CustomerId(3), {mergeFields()});
        QVERIFY(one.isValid() && two.isValid());
        QCOMPARE(problemsOf(*shop), QStringList());
        QVERIFY(unmerged(shop, lastFirst ? two : one).ok());
        QCOMPARE(problemsOf(*shop), QStringList());
        QVERIFY(unmerged(shop, lastFirst ? one : two).ok());
        QCOMPARE(everything(shop), before);
    }
}

void CustomerMergeTest::everythingIsUnited()
{
    TemporaryShop shop;
    CustomerDraft first = draft(u"Anna Holm"_s, {u"0451 555-01"_s}, {u"anna@example.org"_s});
    first.customer.remember = u"likes rye"_s;
    first.customer.warning = u"slow payer"_s;
    first.customer.tags = {u"tea"_s};
    first.customer.birthday = u"1980-01-02"_s;
    CustomerDraft second = draft(u"Holm, Anni"_s, {u"+49 451 55501"_s, u"0451 777"_s});
    second.customer.remember = u"likes rye\nno calls before 10"_s;
    second.customer.warning = u"dog"_s;
    second.customer.tags = {u"loyal"_s};
    second.customer.birthday = u"1980-02-01"_s;
    second.customer.company = u"Holm & Sons"_s;
    const CustomerId kept = added(shop, first);
    const CustomerId gone = added(shop, second);
    QVERIFY(await(shop->customers().setConsent(kept, u"calls"_s, true, u"fair"_s)).ok());
    shop.clock().set(TemporaryShop::noon + 1000);
    QVERIFY(await(shop->customers().setConsent(gone, u"calls"_s, false, u"phone"_s)).ok());
    QVERIFY(await(shop->customers().setConsent(gone, u"news"_s, true, u"letter"_s)).ok());
    logged(shop, gone, u"Everything was great"_s);
    QVERIFY(mergedNow(shop, kept, gone, {{MergeField::Birthday}}).isValid());

    const CustomerBrief brief = *await(shop->customers().brief(kept));
    const Customer &customer = brief.customer;
    QCOMPARE(customer.name, u"Anna Holm"_s);
    QCOMPARE(customer.otherNames, u"Holm, Anni"_s);
    QCOMPARE(customer.birthday, u"1980-02-01"_s);
    QCOMPARE(customer.company, u"Holm & Sons"_s);
    QCOMPARE(customer.remember, u"likes rye\nno calls before 10"_s);
    QCOMPARE(customer.warning, u"slow payer; dog"_s);
    QCOMPARE(customer.tags, (QStringList{u"loyal"_s, u"tea"_s}));
    QCOMPARE(customer.contactPoints.size(), 3);
    QCOMPARE(brief.consents.size(), 2);
    QVERIFY(!brief.consents.first().given); // The later word.
    QCOMPARE(brief.summary.conversations, 1);
    QCOMPARE(await(shop->customers().customer(gone)).error().kind, Error::Kind::NotFound);
    QCOMPARE(found(shop, u"anni"_s), QStringList{u"Anna Holm"_s});
    QCOMPARE(found(shop, u"0451777"_s), QStringList{u"Anna Holm"_s});
    QCOMPARE(*await(shop->customers().count()), 1);
    const auto merges = *await(shop->duplicates().mergesInto(kept));
    QCOMPARE(merges.size(), 1);
    QCOMPARE(merges.first().goneName, u"Holm, Anni"_s);
}

void CustomerMergeTest::whatHappenedMeanwhileIsWellDefined()
{
    TemporaryShop shop;
    const CustomerId kept = added(shop, draft(u"Anna Holm"_s, {u"0451 555-01"_s}));
    CustomerDraft other = draft(u"Anni Holm"_s, {u"0451 777"_s});
    other.customer.company = u"Holm & Sons"_s;
    other.customer.tags = {u"loyal"_s};
    const CustomerId gone = added(shop, other);
    const InteractionId old = logged(shop, gone, u"Rye for Friday"_s);
    const InteractionId deleted = logged(shop, gone, u"Wrong number"_s);
    shop.clock().set(TemporaryShop::noon + 60000);
    const MergeId merge = mergedNow(shop, kept, gone, {{MergeField::Name}});

    shop.clock().set(TemporaryShop::noon + 120000);
    logged(shop, kept, u"Came by for cake"_s);
    QVERIFY(await(shop->journal().remove({EntryTable::Interaction, deleted.value()})).ok());
    Customer now = *await(shop->customers().customer(kept));
    CustomerDraft edit = draft(u"Anni Holm"_s, {u"0451 555-01"_s, u"0451 777"_s, u"0451 888"_s});
    edit.customer.company = u"Holm & Daughters"_s;
    edit.customer.tags = {u"loyal"_s, u"cake"_s};
    QVERIFY(await(shop->customers().update(kept, now.version, edit)).ok());

    const Result<UnmergeReport> report = unmerged(shop, merge);
    QVERIFY(report.ok());
    QCOMPARE(report->moved, 1);
    QCOMPARE(report->missing, 1);
    QCOMPARE(report->stayed, 1);
    QCOMPARE(report->changedSince, QStringList{u"company"_s});
    QCOMPARE(problemsOf(*shop), QStringList());
    now = *await(shop->customers().customer(kept));
    QCOMPARE(now.name, u"Anna Holm"_s);            // Taken from the other, untouched since: taken back.
    QCOMPARE(now.company, u"Holm & Daughters"_s);  // Changed since: stays.
    QCOMPARE(now.tags, QStringList{u"cake"_s});    // Given since: stays.
    QCOMPARE(now.contactPoints.size(), 2);
    QCOMPARE(now.contactPoints.last().raw, u"0451 888"_s);
    const Customer back = *await(shop->customers().customer(gone));
    QCOMPARE(back.name, u"Anni Holm"_s);
    QCOMPARE(back.tags, QStringList{u"loyal"_s});
    QCOMPARE(entriesOf(shop, kept), 1);
    QCOMPARE(entriesOf(shop, gone), 1);
    QVERIFY(old.isValid());
}

void CustomerMergeTest::aConversationInAReturningCaseGoesWithIt()
{
    TemporaryShop shop;
    const CustomerId kept = added(shop, draft(u"Anna Holm"_s));
    const CustomerId gone = added(shop, draft(u"Anni Holm"_s));
    sql(shop, u"INSERT INTO service_case (id, customer_id, opened_at, opened_day, created_at) VALUES (5, 2, 1, 1, 1)"_s);
    sql(shop, u"UPDATE customer_summary SET open_cases = 1 WHERE customer_id = 2"_s);
    const MergeId merge = mergedNow(shop, kept, gone);
    shop.clock().set(TemporaryShop::noon + 60000);
    InteractionDraft entry;
    entry.customer = kept;
    entry.text = u"Asked again about the cake"_s;
    entry.caseId = CaseId(5);
    QVERIFY(await(shop->journal().log(entry)).ok());
    const Result<UnmergeReport> report = unmerged(shop, merge);
    QVERIFY(report.ok());
    QCOMPARE(report->moved, 2);
    QCOMPARE(report->stayed, 0);
    QCOMPARE(entriesOf(shop, gone), 1);
    QCOMPARE(entriesOf(shop, kept), 0);
    QCOMPARE(problemsOf(*shop), QStringList());
}

void CustomerMergeTest::undoAndRedo()
{
    TemporaryShop shop;
    fill(shop, 10, 100);
    const QStringList apart = everything(shop);
    const MergeId merge = mergedNow(shop, CustomerId(4), CustomerId(9), {{MergeField::Name}});
    const QStringList one = everything(shop);
    shop.clock().set(TemporaryShop::noon + 60000);
    QVERIFY(unmerged(shop, merge).ok());
    QCOMPARE(everything(shop), apart);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(await(shop->undo().undo()).ok()); // The separation ...
        QCOMPARE(everything(shop), one);
        QVERIFY(await(shop->undo().undo()).ok()); // ... and the merge.
        QCOMPARE(everything(shop), apart);
        QVERIFY(!shop->undo().canUndo());
        QVERIFY(await(shop->undo().redo()).ok());
        QCOMPARE(everything(shop), one);
        QVERIFY(await(shop->undo().redo()).ok());
        QCOMPARE(everything(shop), apart);
    }
}

void CustomerMergeTest::conflictsAreReported()
{
    TemporaryShop shop;
    const CustomerId kept = added(shop, draft(u"Anna Holm"_s));
    const CustomerId gone = added(shop, draft(u"Anni Holm"_s));
    const CustomerId third = added(shop, draft(u"Bob"_s));
    sql(shop, u"UPDATE customer SET external_key = 'C' || id"_s);
    QCOMPARE(await(shop->duplicates().merge(kept, kept, {})).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(shop->duplicates().merge(kept, CustomerId(77), {})).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(shop->duplicates().merge(kept, gone, {}, 2, 1)).error().kind, Error::Kind::Conflict);
    const MergeId merge = mergedNow(shop, kept, gone);
    sql(shop, u"UPDATE customer SET external_key = 'C2' WHERE id = 3"_s);
    const QStringList before = everything(shop);
    const Result<UnmergeReport> taken = unmerged(shop, merge);
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    QCOMPARE(taken.error().reason, u"key-taken"_s);
    QCOMPARE(everything(shop), before);
    sql(shop, u"UPDATE customer SET external_key = NULL WHERE id = 3"_s);
    QVERIFY(unmerged(shop, merge).ok());
    QCOMPARE(unmerged(shop, merge).error().reason, u"not-merged"_s);
    QVERIFY(third.isValid());
}

void CustomerMergeTest::whoWasMergedFurtherComesBackInOrder()
{
    TemporaryShop shop;
    fill(shop, 10, 200);
    const QStringList before = everything(shop);
    const MergeId inner = mergedNow(shop, CustomerId(1), CustomerId(2));
    const MergeId outer = mergedNow(shop, CustomerId(3), CustomerId(1));
    QVERIFY(inner.isValid() && outer.isValid());
    const Result<UnmergeReport> early = unmerged(shop, inner);
    QCOMPARE(early.error().reason, u"kept-merged"_s);
    QVERIFY(!early.error().subject.isEmpty());
    QVERIFY(unmerged(shop, outer).ok());
    QVERIFY(unmerged(shop, inner).ok());
    QCOMPARE(everything(shop), before);
}

void CustomerMergeTest::noIdIsHandedOutTwice()
{
    TemporaryShop shop;
    const CustomerId kept = added(shop, draft(u"Anna Holm"_s));
    const CustomerId gone = added(shop, draft(u"Anni Holm"_s));
    const MergeId merge = mergedNow(shop, kept, gone);
    const CustomerId later = added(shop, draft(u"Bob"_s));
    QVERIFY(later != gone);
    QVERIFY(unmerged(shop, merge).ok());
    QCOMPARE((*await(shop->customers().customer(gone))).name, u"Anni Holm"_s);
}

void CustomerMergeTest::everyTableThatHangsOnCustomersIsKnown()
{
    // A table a merge does not know would lose its rows with the customer who goes. What is named here follows from
    // the record (points, tags, consents) or the totals (summary, moods).
    const QStringList followed{u"consent"_s, u"customer_contact_point"_s, u"customer_mood_month"_s, u"customer_summary"_s, u"customer_tag"_s};
    TemporaryShop shop;
    QStringList hanging = *await(shop->database().read([](Session &session) -> Result<QStringList> {
        QStringList tables;
        Statement &rows = session.run(u"SELECT DISTINCT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" = 'customer'"_s);
        while (rows.next())
            tables.append(rows.text(0));
        return tables;
    }));
    QStringList known = followed + repos::movedTables();
    hanging.sort();
    known.sort();
    QCOMPARE(hanging, known);
}

void CustomerMergeTest::notADuplicateIsRememberedAndUndone()
{
    TemporaryShop shop;
    const CustomerId one = added(shop, draft(u"Anna Holm"_s));
    const CustomerId other = added(shop, draft(u"Anna Holm"_s));
    const QStringList before = everything(shop);
    QVERIFY(await(shop->duplicates().setDistinct(other, one)).ok());
    QVERIFY(everything(shop) != before);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(everything(shop), before);
    QCOMPARE(await(shop->duplicates().setDistinct(one, one)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(CustomerMergeTest)
#include "tst_customermerge.moc"
