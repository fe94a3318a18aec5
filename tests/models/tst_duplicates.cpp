#include "models/services/duplicates.h"
#include "models/text/nicknames.h"
#include "models/text/resemblance.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "tests/kit/people.h"
#include "tests/kit/randompeople.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

DuplicateReport searched(TemporaryShop &shop)
{
    return *await(shop->duplicates().find(std::make_shared<DuplicateProgress>()));
}

QStringList reasons(const Likeness &likeness)
{
    QStringList ids;
    for (const LikeReason reason : likeness.reasons)
        ids << reasonId(reason);
    return ids;
}

/// "1+2" of each pair found.
QStringList pairsOf(const DuplicateReport &report)
{
    QStringList pairs;
    for (const DuplicatePair &pair : report.pairs)
        pairs << u"%1+%2"_s.arg(pair.one.value()).arg(pair.other.value());
    pairs.sort();
    return pairs;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAlike_data();
    void wordsAreAlike();
    void namesAreCompared_data();
    void namesAreCompared();
    void twoSpellingsOfAnAddressAreOne_data();
    void twoSpellingsOfAnAddressAreOne();
    void aPairIsFoundOrNot_data();
    void aPairIsFoundOrNot();
    void nobodyIsMissedByNotComparingAll();
    void whatIsSharedByManySaysNothing();
    void notADuplicateIsNotOfferedAgain();
    void whoeverIsTypedMayBeHereAlready_data();
    void whoeverIsTypedMayBeHereAlready();
    void typedAndSearchedAgree();
};

void DuplicatesTest::wordsAreAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("measure");
    // The first three are Winkler's own examples.
    QTest::newRow("letters swapped") << u"martha"_s << u"marhta"_s << 0.961;
    QTest::newRow("letters missing") << u"dwayne"_s << u"duane"_s << 0.840;
    QTest::newRow("longer") << u"dixon"_s << u"dicksonx"_s << 0.813;
    QTest::newRow("same") << u"holm"_s << u"holm"_s << 1.0;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("one empty") << u""_s << u"xyz"_s << 0.0;
}

void DuplicatesTest::wordsAreAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, measure);
    QVERIFY(std::abs(text::jaroWinkler(one, other) - measure) < 0.001);
    QCOMPARE(text::jaroWinkler(other, one), text::jaroWinkler(one, other));
}

void DuplicatesTest::namesAreCompared_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("match");
    const int same = static_cast<int>(text::NameMatch::Same);
    const int similar = static_cast<int>(text::NameMatch::Similar);
    const int different = static_cast<int>(text::NameMatch::Different);
    QTest::newRow("case and accents") << u"Jörg WEISS"_s << u"Jorg Weiß"_s << same;
    QTest::newRow("first and last swapped") << u"Holm, Anna"_s << u"Anna Holm"_s << same;
    QTest::newRow("pet form") << u"Bob Smith"_s << u"Robert Smith"_s << same;
    QTest::newRow("two pet forms, swapped") << u"Smith Bobby"_s << u"Rob Smith"_s << same;
    QTest::newRow("title") << u"Dr. Anna Holm"_s << u"Anna Holm"_s << same;
    QTest::newRow("apostrophe") << u"Sean O'Brien"_s << u"Sean OBrien"_s << same;
    QTest::newRow("legal form") << u"Müller Bau GmbH"_s << u"Muller Bau"_s << same;
    QTest::newRow("misspelt") << u"Maria Schmidt"_s << u"Maria Schmitd"_s << similar;
    QTest::newRow("middle name") << u"Anna Maria Holm"_s << u"Anna Holm"_s << similar;
    QTest::newRow("initial") << u"A. Holm"_s << u"Anna Holm"_s << similar;
    QTest::newRow("first name only") << u"Anna"_s << u"Anna Holm"_s << similar;
    QTest::newRow("family") << u"Peter Holm"_s << u"Susan Holm"_s << different;
    QTest::newRow("short names") << u"Jan Lee"_s << u"Jon Lee"_s << different;
    QTest::newRow("initials say nothing") << u"A. H."_s << u"Anna Holm"_s << different;
    QTest::newRow("no name") << u""_s << u""_s << different;
}

void DuplicatesTest::namesAreCompared()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, match);
    QCOMPARE(static_cast<int>(text::compareNames(text::nameWords(one), text::nameWords(other))), match);
    QCOMPARE(static_cast<int>(text::compareNames(text::nameWords(other), text::nameWords(one))), match);
}

void DuplicatesTest::twoSpellingsOfAnAddressAreOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("German street") << u"Mühlenstraße 3\n23552 Lübeck"_s << u"Muhlenstr. 3, 23552 Lubeck"_s;
    QTest::newRow("English street") << u"12 Mill Street, York"_s << u"12 Mill St. York"_s;
}

void DuplicatesTest::twoSpellingsOfAnAddressAreOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!text::addressKey(one).isEmpty());
    QCOMPARE(text::addressKey(one), text::addressKey(other));
    QVERIFY(text::addressKey(u"Lübeck"_s).isEmpty());
}

void DuplicatesTest::aPairIsFoundOrNot_data()
{
    QTest::addColumn<CustomerDraft>("one");
    QTest::addColumn<CustomerDraft>("other");
    QTest::addColumn<QStringList>("because");
    const auto at = [](CustomerDraft draft, const QString &address, const QString &birthday = {}) {
        draft.customer.address = address;
        draft.customer.birthday = birthday;
        return draft;
    };
    const QString mill = u"Mill Lane 3\n23552 Lübeck"_s;
    QTest::newRow("phone in another notation, pet form") << draft(u"Bob Holm"_s, {u"0451 555-01"_s}) << draft(u"Holm, Robert"_s, {u"+49 (451) 55501"_s})
                                                         << QStringList{u"same-phone"_s, u"same-name"_s};
    QTest::newRow("phone without its country code") << draft(u"Bob Holm"_s, {u"+1 650 253 0000"_s}) << draft(u"Bob Holme"_s, {u"6502530000"_s})
                                                    << QStringList{u"same-phone"_s, u"similar-name"_s};
    QTest::newRow("mail in capitals") << draft(u"Anna Holm"_s, {}, {u"ANNA@example.org"_s}) << draft(u"A. Holm"_s, {}, {u"anna@example.org"_s})
                                      << QStringList{u"same-email"_s, u"similar-name"_s};
    QTest::newRow("address") << at(draft(u"Anna Holm"_s), mill) << at(draft(u"Anna Holms"_s, {u"0451 777"_s}), u"mill lane 3, 23552 lubeck"_s)
                             << QStringList{u"similar-name"_s, u"same-address"_s};
    QTest::newRow("birthday") << at(draft(u"Anna Holm"_s, {u"0451 777"_s}), {}, u"1980-01-02"_s) << at(draft(u"Anna Holm"_s), {}, u"1980-01-02"_s)
                              << QStringList{u"same-name"_s, u"same-birthday"_s};
    QTest::newRow("nothing else known of one") << draft(u"Anna Holm"_s) << draft(u"Holm Anna"_s, {u"0451 777"_s}) << QStringList{u"same-name"_s, u"nothing-against"_s};
    QTest::newRow("a namesake with a number of his own") << draft(u"Anna Holm"_s, {u"0451 888"_s}) << draft(u"Anna Holm"_s, {u"0451 777"_s}) << QStringList();
    QTest::newRow("a family on one number") << draft(u"Anna Holm"_s, {u"0451 555-01"_s}) << draft(u"Peter Holm"_s, {u"0451 555-01"_s}) << QStringList();
    const CustomerDraft clara = draft(u"Clara Holm"_s, {u"0451 555-01"_s}, {u"clara@example.org"_s});
    const CustomerDraft married = draft(u"Clara Berg"_s, {u"0451 555-01"_s}, {u"clara@example.org"_s});
    const CustomerDraft mailed = draft(u"Clara Holm"_s, {}, {u"clara@example.org"_s});
    QTest::newRow("day and month of the birthday swapped") << at(mailed, {}, u"1990-12-01"_s) << at(mailed, {}, u"1990-01-12"_s)
                                                           << QStringList{u"same-email"_s, u"same-name"_s};
    QTest::newRow("another birthday altogether") << at(mailed, {}, u"1990-12-01"_s) << at(mailed, {}, u"1964-05-23"_s) << QStringList();
    QTest::newRow("married, another surname") << at(clara, mill, u"1990-12-01"_s) << at(married, mill, u"1990-12-01"_s)
                                              << QStringList{u"same-phone"_s, u"same-email"_s, u"same-address"_s, u"same-birthday"_s};
    QTest::newRow("another surname, birthday not known") << at(clara, mill) << at(married, mill, u"1990-12-01"_s) << QStringList();
    QTest::newRow("twins") << at(clara, mill, u"1990-12-01"_s) << at(draft(u"Emil Holm"_s, {u"0451 555-01"_s}, {u"clara@example.org"_s}), mill, u"1990-12-01"_s)
                           << QStringList();
    QTest::newRow("mother and daughter") << at(draft(u"Anna Holm"_s, {u"0451 555-01"_s}), mill, u"1950-01-02"_s) << at(draft(u"Anna Holm"_s, {u"0451 555-01"_s}), mill, u"1980-03-04"_s)
                                         << QStringList();
}

void DuplicatesTest::aPairIsFoundOrNot()
{
    QFETCH(CustomerDraft, one);
    QFETCH(CustomerDraft, other);
    QFETCH(QStringList, because);
    TemporaryShop shop;
    added(shop, one);
    added(shop, draft(u"Somebody Else"_s, {u"0451 99999"_s}));
    added(shop, other);
    const DuplicateReport report = searched(shop);
    QCOMPARE(report.customers, 3);
    if (because.isEmpty()) {
        QCOMPARE(pairsOf(report), QStringList());
        return;
    }
    QCOMPARE(pairsOf(report), QStringList{u"1+3"_s});
    QCOMPARE(reasons(report.pairs.first().likeness), because);
    QVERIFY(report.pairs.first().likeness.score >= likelyDuplicate);
}

void DuplicatesTest::nobodyIsMissedByNotComparingAll()
{
    TemporaryShop shop;
    const auto all = *await(shop->database().write([](Transaction &transaction) -> Result<QStringList> {
        Chance chance(5);
        QVector<LikenessTraits> people;
        for (int i = 0; i < 300; ++i)
            people.append(LikenessTraits(*repos::customerById(transaction.session(), addPerson(transaction.session(), chance, i))));
        QStringList pairs;
        for (int i = 0; i < people.size(); ++i) {
            for (int j = i + 1; j < people.size(); ++j) {
                if (likeness(people.at(i), people.at(j)).score >= likelyDuplicate)
                    pairs << u"%1+%2"_s.arg(i + 1).arg(j + 1);
            }
        }
        pairs.sort();
        return pairs;
    }));
    const DuplicateReport report = searched(shop);
    QVERIFY(all.size() > 100);
    QVERIFY2(report.tooCommon > 0 || pairsOf(report) == all, qPrintable(u"%1 instead of %2"_s.arg(report.pairs.size()).arg(all.size())));
    QVERIFY(report.compared < 300 * 299 / 2);
}

void DuplicatesTest::whatIsSharedByManySaysNothing()
{
    TemporaryShop shop;
    for (int i = 0; i < 70; ++i)
        added(shop, draft(u"Guest"_s, {u"0451 55501"_s}));
    const DuplicateReport report = searched(shop);
    QCOMPARE(report.pairs.size(), 0);
    QVERIFY(report.tooCommon > 0);
}

void DuplicatesTest::notADuplicateIsNotOfferedAgain()
{
    TemporaryShop shop;
    const CustomerId one = added(shop, draft(u"Anna Holm"_s, {u"0451 55501"_s}));
    const CustomerId other = added(shop, draft(u"Anna Holm"_s, {u"0451 55501"_s}));
    QCOMPARE(searched(shop).pairs.size(), 1);
    QVERIFY(await(shop->duplicates().setDistinct(other, one)).ok());
    QCOMPARE(searched(shop).pairs.size(), 0);
    shop.reopen();
    QCOMPARE(searched(shop).pairs.size(), 0);
}

void DuplicatesTest::whoeverIsTypedMayBeHereAlready_data()
{
    QTest::addColumn<CustomerDraft>("typed");
    QTest::addColumn<QStringList>("because");
    CustomerDraft company;
    company.customer.company = u"Holm and Sons Ltd"_s;
    company.customer.address = u"Mill Lane 3, 23552 Lübeck"_s;
    QTest::newRow("name") << draft(u"Robert Holm"_s) << QStringList{u"same-name"_s};
    QTest::newRow("pet form, swapped") << draft(u"Holm Bobby"_s) << QStringList{u"same-name"_s};
    QTest::newRow("phone, somebody else's name") << draft(u"Peter"_s, {u"0451/55501"_s}) << QStringList{u"same-phone"_s};
    QTest::newRow("phone and a bit of the name") << draft(u"Rob"_s, {u"0049 451 555 01"_s}) << QStringList{u"same-phone"_s, u"similar-name"_s};
    QTest::newRow("mail") << draft(u""_s, {}, {u"BOB@example.org"_s}) << QStringList{u"same-email"_s};
    QTest::newRow("company and address") << company << QStringList{u"same-name"_s, u"same-address"_s};
    QTest::newRow("half a number") << draft(u""_s, {u"0451"_s}) << QStringList();
    QTest::newRow("half a mail") << draft(u""_s, {}, {u"bob"_s}) << QStringList();
    QTest::newRow("somebody new") << draft(u"Noor Lind"_s, {u"0451 888"_s}) << QStringList();
}

void DuplicatesTest::whoeverIsTypedMayBeHereAlready()
{
    QFETCH(CustomerDraft, typed);
    QFETCH(QStringList, because);
    TemporaryShop shop;
    added(shop, draft(u"Robert Holm"_s, {u"+49 451 55501"_s}, {u"bob@example.org"_s}));
    CustomerDraft firm;
    firm.customer.company = u"Holm & Sons"_s;
    firm.customer.address = u"Mill Lane 3\n23552 Lubeck"_s;
    added(shop, firm);
    const auto alike = *await(shop->duplicates().resembling(typed));
    QCOMPARE(alike.isEmpty() ? QStringList() : reasons(alike.first().likeness), because);
}

void DuplicatesTest::typedAndSearchedAgree()
{
    const auto born = [](const QString &name, const QString &day) {
        CustomerDraft person = draft(name, {u"0451 55501"_s}, {u"holm@example.org"_s});
        person.customer.birthday = day;
        return person;
    };
    const QVector<CustomerDraft> people{born(u"Clara Holm"_s, u"1990-12-01"_s), born(u"Clara Holm"_s, u"1990-01-12"_s), born(u"Clara Berg"_s, u"1990-12-01"_s),
                                        born(u"Emil Holm"_s, u"1990-12-01"_s), born(u"Clara Holm"_s, u"1962-07-30"_s)};
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (qsizetype j = i + 1; j < people.size(); ++j) {
            const CustomerDraft &typed = people.at(j);
            TemporaryShop shop;
            added(shop, people.at(i));
            const auto alike = *await(shop->duplicates().resembling(typed));
            // The number is known, whoever has it.
            QCOMPARE(alike.size(), 1);
            added(shop, typed);
            const DuplicateReport report = searched(shop);
            QCOMPARE(alike.first().likeness.score >= likelyDuplicate, report.pairs.size() == 1);
            if (!report.pairs.isEmpty())
                QCOMPARE(alike.first().likeness, report.pairs.first().likeness);
        }
    }
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
