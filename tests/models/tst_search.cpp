#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/search.h"
#include "models/text/snippet.h"
#include "storage/database.h"
#include "tests/kit/temporaryshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;
using rapport::testkit::TemporaryShop;

namespace {

constexpr qint64 day = 86400000;

CustomerId customer(TemporaryShop &shop, const QString &name, const QString &phone = {})
{
    CustomerDraft draft;
    draft.customer.name = name;
    draft.phones = {phone};
    return *await(shop->customers().create(draft));
}

void note(TemporaryShop &shop, CustomerId id, const QString &text, qint64 at)
{
    InteractionDraft draft;
    draft.customer = id;
    draft.kind = InteractionKind::Call;
    draft.text = text;
    draft.at = at;
    const auto logged = await(shop->journal().log(draft));
    if (!logged)
        qFatal("%s", qPrintable(describe(logged.error())));
}

SearchResult search(TemporaryShop &shop, const QString &text, int customers = 8, int notes = 8)
{
    const auto result = await(shop->search().find(text, customers, notes));
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

QStringList who(const SearchResult &result)
{
    QStringList names;
    for (const CustomerRow &row : result.customers)
        names.append(row.name);
    return names;
}

QStringList snippets(const SearchResult &result)
{
    QStringList texts;
    for (const NoteHit &hit : result.notes)
        texts.append(hit.snippet);
    return texts;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatBeginSoComeFirst();
    void numbersThatEndSoComeFirst();
    void thereMayBeMore();
    void wordsInNotesAreFoundNewestFirst();
    void reviewsAndAnswersAreFoundToo();
    void editedAndRemovedNotesAreNotFoundByOldWords();
    void typedTextIsNeverSyntax_data();
    void typedTextIsNeverSyntax();
    void aSnippetShowsTheMatch_data();
    void aSnippetShowsTheMatch();
    void aBriefSaysWhatMatters();
    void aBriefOfANewCustomerIsEmpty();
};

void SearchTest::namesThatBeginSoComeFirst()
{
    TemporaryShop shop;
    const CustomerId last = customer(shop, u"Marianne Berger"_s);
    customer(shop, u"Anneliese Rot"_s);
    customer(shop, u"Anne"_s);
    note(shop, last, u"Called today"_s, TemporaryShop::noon);
    QCOMPARE(who(search(shop, u"anne"_s)), (QStringList{u"Anne"_s, u"Anneliese Rot"_s, u"Marianne Berger"_s}));
    QCOMPARE(who(search(shop, u"berger"_s)), QStringList{u"Marianne Berger"_s});
    QVERIFY(search(shop, u"  "_s).customers.isEmpty());
}

void SearchTest::numbersThatEndSoComeFirst()
{
    TemporaryShop shop;
    customer(shop, u"Ends"_s, u"0451 550142"_s);
    const CustomerId inside = customer(shop, u"Inside"_s, u"0451 014277"_s);
    note(shop, inside, u"Called today"_s, TemporaryShop::noon);
    QCOMPARE(who(search(shop, u"0142"_s)), (QStringList{u"Ends"_s, u"Inside"_s}));
    QCOMPARE(who(search(shop, u"+49 451 0142 77"_s)), QStringList{u"Inside"_s});
    QCOMPARE(who(search(shop, u"0451/550-142"_s)), QStringList{u"Ends"_s});
}

void SearchTest::thereMayBeMore()
{
    TemporaryShop shop;
    for (int i = 0; i < 4; ++i)
        note(shop, customer(shop, u"Anna %1"_s.arg(i)), u"Anna asked for tea"_s, TemporaryShop::noon);
    const SearchResult three = search(shop, u"anna"_s, 3, 3);
    QCOMPARE(three.customers.size(), 3);
    QCOMPARE(three.notes.size(), 3);
    QVERIFY(three.moreCustomers && three.moreNotes);
    const SearchResult four = search(shop, u"anna"_s, 4, 4);
    QCOMPARE(four.customers.size(), 4);
    QVERIFY(!four.moreCustomers && !four.moreNotes);
    QVERIFY(search(shop, u"anna"_s, 4, 0).notes.isEmpty());
}

void SearchTest::wordsInNotesAreFoundNewestFirst()
{
    TemporaryShop shop;
    const CustomerId anna = customer(shop, u"Anna Lind"_s);
    // Written in another order than they happened.
    note(shop, anna, u"The delivery was late again"_s, TemporaryShop::noon - 2 * day);
    note(shop, anna, u"Café delivery on Friday"_s, TemporaryShop::noon - 9 * day);
    note(shop, anna, u"Thanks for the quick delivery"_s, TemporaryShop::noon - day);
    const SearchResult found = search(shop, u"delivery"_s);
    QCOMPARE(snippets(found), (QStringList{u"Thanks for the quick delivery"_s, u"The delivery was late again"_s, u"Café delivery on Friday"_s}));
    QCOMPARE(found.notes.first().customerName, u"Anna Lind"_s);
    QCOMPARE(found.notes.first().entry.kind, u"call"_s);
    QVERIFY(found.customers.isEmpty());
    QCOMPARE(snippets(search(shop, u"late delivery"_s)), QStringList{u"The delivery was late again"_s});
    QCOMPARE(snippets(search(shop, u"deliv"_s)).size(), 3);
    QCOMPARE(snippets(search(shop, u"CAFE fri"_s)), QStringList{u"Café delivery on Friday"_s});
    QVERIFY(search(shop, u"elivery"_s).notes.isEmpty());
    QVERIFY(search(shop, u"d"_s).notes.isEmpty());
}

void SearchTest::reviewsAndAnswersAreFoundToo()
{
    TemporaryShop shop;
    FeedbackDraft review;
    review.customer = customer(shop, u"Anna Lind"_s);
    review.kind = FeedbackKind::Review;
    review.value = 5;
    review.scale = 5;
    review.title = u"Wonderful strings"_s;
    review.comment = u"They last for months"_s;
    QVERIFY(await(shop->journal().answer(review)).ok());
    const SearchResult found = search(shop, u"wonderful months"_s);
    QCOMPARE(found.notes.size(), 1);
    QCOMPARE(found.notes.first().entry.kind, u"review"_s);
    QCOMPARE(found.notes.first().snippet, u"Wonderful strings They last for months"_s);
}

void SearchTest::editedAndRemovedNotesAreNotFoundByOldWords()
{
    TemporaryShop shop;
    note(shop, customer(shop, u"Anna Lind"_s), u"The umbrella is broken"_s, TemporaryShop::noon);
    const EntryKey key = search(shop, u"umbrella"_s).notes.first().entry.key;
    QVERIFY(await(shop->journal().edit(InteractionId(key.id), 1, u"The parasol is broken"_s)).ok());
    QVERIFY(search(shop, u"umbrella"_s).notes.isEmpty());
    QCOMPARE(search(shop, u"parasol"_s).notes.size(), 1);
    QVERIFY(await(shop->journal().remove(key)).ok());
    QVERIFY(search(shop, u"parasol"_s).notes.isEmpty());
}

void SearchTest::typedTextIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"\"", u"tea\" OR \"x", u"tea*", u"tea OR coffee", u"NEAR(tea x)", u"body:tea", u"-tea", u"^tea", u"(tea", u"tea + x", u"?", u"%", u"'; DROP TABLE interaction; --"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    QTest::newRow("nul") << u"te"_s + QChar(0) + u"a"_s;
    QTest::newRow("emoji") << u"tea 😀"_s;
    QTest::newRow("long") << u"tea "_s.repeated(2000);
}

void SearchTest::typedTextIsNeverSyntax()
{
    QFETCH(QString, typed);
    TemporaryShop shop;
    note(shop, customer(shop, u"Anna Lind"_s), u"Likes coffee"_s, TemporaryShop::noon);
    // Neither an error nor the note with coffee, which only "OR" as an operator would find.
    QVERIFY(search(shop, typed).notes.isEmpty());
}

void SearchTest::aSnippetShowsTheMatch_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("snippet");
    const QString before = u"some words that stand before "_s.repeated(10);
    const QString after = u" and some that come after it"_s.repeated(10);
    QTest::newRow("short") << u"All fine."_s << u"fine"_s << u"All fine."_s;
    QTest::newRow("lines become one") << u"All\n\tfine."_s << u"fine"_s << u"All fine."_s;
    QTest::newRow("markup stays text") << u"<b>All</b> fine & well"_s << u"well"_s << u"<b>All</b> fine & well"_s;
    QTest::newRow("in the middle") << before + u"umbrella"_s + after << u"umbrella"_s << u"…words that stand before umbrella and some that come after it and some that"_s;
    QTest::newRow("no match shows the beginning") << u"one two three four five six seven eight nine ten eleven"_s + after << u"zebra"_s
                                                  << u"one two three four five six seven eight nine ten eleven and some that come after…"_s;
    QTest::newRow("no blank anywhere") << QString(500, u'x') << u"x"_s << QString(80, u'x') + u'…';
    QTest::newRow("empty") << QString() << u"x"_s << QString();
}

void SearchTest::aSnippetShowsTheMatch()
{
    QFETCH(QString, body);
    QFETCH(QString, typed);
    QFETCH(QString, snippet);
    const QString made = text::snippet(body, text::noteWords(typed), 80);
    QVERIFY2(made.startsWith(snippet), qPrintable(made));
    QVERIFY(made.size() <= 83);
}

void SearchTest::aBriefSaysWhatMatters()
{
    TemporaryShop shop;
    const CustomerId anna = customer(shop, u"Anna Lind"_s);
    for (int i = 0; i < 15; ++i)
        note(shop, anna, u"I am very happy with number %1"_s.arg(i), TemporaryShop::noon - i * day);
    for (const int daysAgo : {50, 30, 16, 5}) {
        PurchaseDraft purchase;
        purchase.customer = anna;
        purchase.amountMinor = 1250;
        purchase.at = TemporaryShop::noon - daysAgo * day;
        QVERIFY(await(shop->journal().sell(purchase)).ok());
    }
    for (const int value : {3, 9}) {
        FeedbackDraft answer;
        answer.customer = anna;
        answer.value = value;
        answer.at = TemporaryShop::noon - (10 - value) * day;
        QVERIFY(await(shop->journal().answer(answer)).ok());
    }
    QVERIFY(await(shop->journal().plan({anna, u"Send the catalogue"_s, QDate(2026, 12, 4), true, {}})).ok());
    QVERIFY(await(shop->journal().plan({anna, u"Call back"_s, QDate(2026, 11, 25), false, {}})).ok());
    QVERIFY(await(shop->customers().setConsent(anna, u"news"_s, true, u"letter"_s)).ok());

    const CustomerBrief brief = *await(shop->customers().brief(anna));
    QCOMPARE(brief.customer.name, u"Anna Lind"_s);
    QCOMPARE(brief.summary.purchases, 4);
    QCOMPARE(brief.summary.openTasks, 2);
    QCOMPARE(brief.moods.size(), 12);
    QCOMPARE(brief.moods.first().body, u"I am very happy with number 0"_s);
    QCOMPARE(brief.openTasks.size(), 2);
    QCOMPARE(brief.openTasks.first().title, u"Call back"_s);
    QCOMPARE(brief.lastAnswers.size(), 1);
    QCOMPARE(brief.lastAnswers.first().value, 9);
    QCOMPARE(brief.consents.size(), 1);
    // Gaps of 20, 14 and 11 days.
    QCOMPARE(brief.usualGapDays, std::optional(14));
    QCOMPARE(brief.daysSincePurchase, std::optional(5));
}

void SearchTest::aBriefOfANewCustomerIsEmpty()
{
    TemporaryShop shop;
    const CustomerBrief brief = *await(shop->customers().brief(customer(shop, u"Anna Lind"_s)));
    QVERIFY(brief.moods.isEmpty() && brief.openTasks.isEmpty() && brief.lastAnswers.isEmpty());
    QVERIFY(!brief.usualGapDays && !brief.daysSincePurchase);
    QCOMPARE(await(shop->customers().brief(CustomerId(99))).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
