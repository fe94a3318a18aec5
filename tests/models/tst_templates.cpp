#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "models/services/templates.h"
#include "models/templates/shippedtemplates.h"
#include "storage/database.h"
#include "tests/kit/temporaryshop.h"

#include <QFile>

using namespace rapport;
using namespace rapport::testkit;
using namespace rapport::templates;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

Facts ingridsFacts()
{
    Facts facts;
    facts.values = {{u"first_name"_s, u"Ingrid"_s},
                    {u"name"_s, u"Ingrid Solheim"_s},
                    {u"shop"_s, u"Kettenwerk"_s},
                    {u"last_purchase"_s, u"Rain {name} cover"_s}};
    facts.today = QDate(2026, 11, 22);
    return facts;
}

ReplyTemplate named(const QString &name, quint32 moods = 0, quint32 situations = 0)
{
    ReplyTemplate text;
    text.name = name;
    text.body = u"Text of "_s + name;
    text.moods = moods;
    text.situations = situations;
    return text;
}

QStringList names(const QVector<Offer> &offers)
{
    QStringList all;
    for (const Offer &offer : offers)
        all << offer.text.name;
    return all;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledIn_data();
    void placeholdersAreFilledIn();
    void whatIsMissingIsSeen();
    void misspeltPlaceholdersAreNamed();
    void theFittingOnesComeFirst();
    void aConditionThatBreaksBeatsOneThatHolds();
    void searchingReadsNamesKeywordsAndText();
    void theCustomersLanguageComesFirst();
    void everyShippedTemplateCanBeUsed_data();
    void everyShippedTemplateCanBeUsed();
    void aBrokenFileSaysWhere();
    void aNewShopHasThemAndBringsBackOnlyWhatIsMissing();
    void keepingRefusesWhatIsEmpty();
    void theDeskKnowsTheCustomer();
    void theOpeningFitsTheCustomer();
    void effectsComeWithTheirSize();
    void theFileUsesItsIndex();

private:
    CustomerId customer(TemporaryShop &shop, const QString &name, const QString &birthday = {});
};

void TestTemplates::placeholdersAreFilledIn_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *body, const char *text) { QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(text); };
    row("Hello {first_name},", "Hello Ingrid,");
    row("Hello {First_Name} and {name}", "Hello Ingrid and Ingrid Solheim");
    row("Hello {vorname}", "Hello Ingrid");
    row("Dear {company|customer},", "Dear customer,");
    row("Dear {company},", "Dear [company],");
    row("{company|}end", "end");
    row("by {date+2}", "by Tuesday, 24 November");
    row("on { date }", "on Sunday, 22 November");
    row("since {date-2}", "since Friday, 20 November");
    row("{{name}}", "{name}");
    // A value is never looked at again.
    row("{last_purchase}", "Rain {name} cover");
    row("{nonsense} {", "[nonsense] {");
    row("no placeholder", "no placeholder");
    row("", "");
}

void TestTemplates::placeholdersAreFilledIn()
{
    QFETCH(QString, body);
    QFETCH(QString, text);
    QCOMPARE(fillIn(body, ingridsFacts()).text, text);
}

void TestTemplates::whatIsMissingIsSeen()
{
    const Filled filled = fillIn(u"Hi {first_name}, {company} and {next_purchase}"_s, ingridsFacts());
    QCOMPARE(filled.text, u"Hi Ingrid, [company] and [next purchase]"_s);
    QCOMPARE(filled.gaps.size(), 2);
    QCOMPARE(filled.text.mid(filled.gaps.at(1).start, filled.gaps.at(1).length), u"[next purchase]"_s);
    Facts german = ingridsFacts();
    german.language = u"de"_s;
    QCOMPARE(fillIn(u"bis {datum+2}"_s, german).text, u"bis Dienstag, 24. November"_s);
}

void TestTemplates::misspeltPlaceholdersAreNamed()
{
    QCOMPARE(unknownPlaceholders(u"{firstname} {name} {date+3} {fristname|x} {firstname}"_s),
             (QStringList{u"firstname"_s, u"fristname"_s}));
    for (const QString &name : placeholderNames())
        QCOMPARE(unknownPlaceholders(u'{' + name + u'}'), QStringList());
}

void TestTemplates::theFittingOnesComeFirst()
{
    const QVector<ReplyTemplate> all{named(u"any"_s), named(u"bad"_s, bitOf(MoodStep::Upset) | bitOf(MoodStep::Unhappy)),
                                     named(u"good"_s, bitOf(MoodStep::Pleased)), named(u"waited"_s, 0, bitOf(Situation::Waited))};
    Occasion occasion;
    occasion.mood = -700;
    occasion.situations = bitOf(Situation::Waited);
    QCOMPARE(names(ranked(all, occasion)), (QStringList{u"waited"_s, u"bad"_s, u"any"_s, u"good"_s}));
    occasion = {};
    occasion.mood = 300;
    QCOMPARE(names(ranked(all, occasion)).mid(0, 2), (QStringList{u"good"_s, u"any"_s}));
    // Nothing is known: nothing speaks for or against a mood, but nobody waited.
    QVERIFY(!fits(all.at(3), Occasion()));
    QVERIFY(fits(all.at(1), Occasion()));
}

void TestTemplates::aConditionThatBreaksBeatsOneThatHolds()
{
    ReplyTemplate mail = named(u"mail"_s, bitOf(MoodStep::Upset));
    mail.channels = bitOf(InteractionKind::Email);
    Occasion occasion;
    occasion.mood = -700;
    occasion.channel = InteractionKind::Call;
    QVERIFY(!fits(mail, occasion));
    occasion.channel = InteractionKind::Email;
    QVERIFY(fits(mail, occasion));
    ReplyTemplate brakes = named(u"brakes"_s);
    brakes.topic = TopicId(3);
    occasion.topic = TopicId(4);
    QVERIFY(!fits(brakes, occasion));
    ReplyTemplate off = named(u"off"_s);
    off.active = false;
    QVERIFY(ranked({off}, occasion).isEmpty());
}

void TestTemplates::searchingReadsNamesKeywordsAndText()
{
    ReplyTemplate wait = named(u"Sorry for the delay"_s);
    wait.keywords = u"warten spät"_s;
    ReplyTemplate body = named(u"Other"_s);
    body.body = u"You had to wait."_s;
    const QVector<ReplyTemplate> all{body, wait};
    QCOMPARE(names(ranked(all, {}, u"sorry"_s)), QStringList{u"Sorry for the delay"_s});
    QCOMPARE(names(ranked(all, {}, u"spat"_s)), QStringList{u"Sorry for the delay"_s});
    QCOMPARE(names(ranked(all, {}, u"wa"_s)), (QStringList{u"Sorry for the delay"_s, u"Other"_s}));
    QCOMPARE(names(ranked(all, {}, u"del sor"_s)), QStringList{u"Sorry for the delay"_s});
    QVERIFY(ranked(all, {}, u"bicycle"_s).isEmpty());
}

void TestTemplates::theCustomersLanguageComesFirst()
{
    ReplyTemplate english = named(u"en"_s);
    english.language = u"en"_s;
    ReplyTemplate german = named(u"de"_s);
    german.language = u"de"_s;
    Occasion occasion;
    occasion.language = u"de"_s;
    QCOMPARE(names(ranked({english, german}, occasion)), (QStringList{u"de"_s, u"en"_s}));
    QVERIFY(!ranked({english, german}, occasion).at(1).fits);
    // Nothing in French: both will do.
    occasion.language = u"fr"_s;
    QVERIFY(ranked({english, german}, occasion).at(0).fits);
}

void TestTemplates::everyShippedTemplateCanBeUsed_data()
{
    QTest::addColumn<QString>("language");
    QVERIFY(shippedLanguages().contains(u"en"_s));
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTemplates::everyShippedTemplateCanBeUsed()
{
    QFETCH(QString, language);
    QFile file(u":/templates/%1.txt"_s.arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readTemplates(QString::fromUtf8(file.readAll()), language);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail + read.error().subject));
    QVERIFY(read->size() >= 25);
    QStringList keys;
    for (const ReplyTemplate &text : *read) {
        QVERIFY2(unknownPlaceholders(text.body).isEmpty(), qPrintable(text.name));
        QVERIFY2(!keys.contains(text.shippedKey), qPrintable(text.shippedKey));
        keys << text.shippedKey;
        // Of a customer about whom nothing is known, at most the name is missing; an opening is said to somebody.
        const Filled filled = fillIn(text.body, {{{u"name"_s, u"Ada"_s}, {u"shop"_s, u"Kettenwerk"_s}}, QDate(2026, 11, 22), language});
        QVERIFY2(filled.gaps.isEmpty(), qPrintable(text.name + filled.text));
        QVERIFY(!filled.text.contains(u" ,") && !filled.text.contains(u"  ") && !filled.text.contains(u"somebody at"));
    }
    // Every language has the same ones.
    QStringList english;
    for (const ReplyTemplate &text : shipped(u"en"_s))
        english << text.shippedKey;
    QCOMPARE(keys, english);
}

void TestTemplates::aBrokenFileSaysWhere()
{
    const auto detail = [](const QString &text) {
        const auto read = readTemplates(text, u"en"_s);
        return read ? QString() : read.error().detail;
    };
    QCOMPARE(detail(u"[a]\nname: A\n---\nText"_s), QString());
    QVERIFY(detail(u"[a]\nname: A\nmoods: happy\n---\nText"_s).startsWith(u"line 3"));
    QVERIFY(detail(u"[a]\ncolour: red\n---\nText"_s).startsWith(u"line 2"));
    QVERIFY(detail(u"Text"_s).startsWith(u"line 1"));
    QVERIFY(detail(u"[a]\nname: A\n---\n"_s).contains(u"[a]"));
}

void TestTemplates::aNewShopHasThemAndBringsBackOnlyWhatIsMissing()
{
    TemporaryShop shop;
    auto all = await(shop->templates().all()).value();
    QCOMPARE(all.size(), shipped(u"en"_s).size());
    QVERIFY(await(shop->templates().remove(all.at(3).id)));
    ReplyTemplate changed = all.at(0);
    changed.body = u"Mine now"_s;
    QVERIFY(await(shop->templates().save(changed)));
    QCOMPARE(await(shop->templates().addShipped(u"en"_s)).value(), 1);
    QCOMPARE(await(shop->templates().addShipped(u"en"_s)).value(), 0);
    all = await(shop->templates().all()).value();
    QCOMPARE(all.size(), shipped(u"en"_s).size());
    QCOMPARE(all.at(0).body, u"Mine now"_s);
    QCOMPARE(await(shop->templates().addShipped(u"de"_s)).value(), static_cast<int>(shipped(u"de"_s).size()));
}

void TestTemplates::keepingRefusesWhatIsEmpty()
{
    TemporaryShop shop;
    ReplyTemplate text;
    text.name = u"  A   name "_s;
    QCOMPARE(await(shop->templates().save(text)).error().subject, u"text"_s);
    text.body = u" Hello \n"_s;
    const auto saved = await(shop->templates().save(text));
    QVERIFY(saved);
    text.name.clear();
    QCOMPARE(await(shop->templates().save(text)).error().subject, u"name"_s);
    const auto all = await(shop->templates().all()).value();
    const auto mine = std::find_if(all.begin(), all.end(), [&](const ReplyTemplate &one) { return one.id == *saved; });
    QCOMPARE(mine->name, u"A name"_s);
    QCOMPARE(mine->body, u"Hello"_s);
    ReplyTemplate late = *mine;
    late.body = u"First"_s;
    QVERIFY(await(shop->templates().save(late)));
    late.body = u"Second, by somebody who saw the old one"_s;
    QCOMPARE(await(shop->templates().save(late)).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(shop->templates().remove(TemplateId(999))).error().kind, Error::Kind::NotFound);
}

CustomerId TestTemplates::customer(TemporaryShop &shop, const QString &name, const QString &birthday)
{
    CustomerDraft draft;
    draft.customer.name = name;
    draft.customer.birthday = birthday;
    return await(shop->customers().create(draft)).value();
}

void TestTemplates::theDeskKnowsTheCustomer()
{
    TemporaryShop shop;
    const CustomerId ingrid = customer(shop, u"Ingrid Solheim"_s, u"1980-11-20"_s);
    const auto empty = await(shop->templates().desk(ingrid)).value();
    QCOMPARE(empty.occasion.situations, bitOf(Situation::FirstContact) | bitOf(Situation::Birthday));
    QCOMPARE(empty.facts.values.value(u"first_name"_s), u"Ingrid"_s);
    QVERIFY(!empty.occasion.mood);
    InteractionDraft talk;
    talk.customer = ingrid;
    talk.kind = InteractionKind::Call;
    talk.text = u"Waited 40 minutes on Saturday and nobody said a word. Furious."_s;
    talk.at = TemporaryShop::noon - dayMs;
    QVERIFY(await(shop->journal().log(talk)));
    PurchaseDraft bought;
    bought.customer = ingrid;
    bought.amountMinor = 4500;
    bought.title = u"Rain cover"_s;
    for (const int daysAgo : {110, 100, 90, 60}) {
        bought.at = TemporaryShop::noon - daysAgo * dayMs;
        QVERIFY(await(shop->journal().sell(bought)));
    }
    TaskDraft task;
    task.customer = ingrid;
    task.text = u"Call back"_s;
    task.due = QDate(2026, 11, 23);
    task.promised = true;
    QVERIFY(await(shop->journal().plan(task)));
    const auto desk = await(shop->templates().desk(ingrid)).value();
    QVERIFY(*desk.occasion.mood < -50);
    QCOMPARE(desk.occasion.situations,
             bitOf(Situation::Waited) | bitOf(Situation::Overdue) | bitOf(Situation::Promise));
    QCOMPARE(desk.facts.values.value(u"last_purchase"_s), u"Rain cover"_s);
    QCOMPARE(desk.facts.values.value(u"last_contact"_s), u"Saturday, 21 November"_s);
    QCOMPARE(await(shop->templates().desk(CustomerId(77))).error().kind, Error::Kind::NotFound);
    shop.clock().set(TemporaryShop::noon + dayMs); // Too long ago now to be asked about by name.
    QCOMPARE(await(shop->templates().desk(ingrid)).value().facts.values.value(u"last_purchase"_s), QString());
    // A surname alone is no first name.
    QCOMPARE(await(shop->templates().desk(customer(shop, u"Solheim"_s))).value().facts.values.value(u"first_name"_s), QString());
}

void TestTemplates::theOpeningFitsTheCustomer()
{
    TemporaryShop shop;
    const CustomerId ingrid = customer(shop, u"Ingrid Solheim"_s);
    const auto first = await(shop->templates().openingFor(ingrid)).value();
    QVERIFY2(first.text.contains(u"I don't think we have met"), qPrintable(first.text));
    InteractionDraft talk;
    talk.customer = ingrid;
    talk.kind = InteractionKind::Call;
    talk.text = u"Waited 40 minutes and nobody said a word. Very angry."_s;
    QVERIFY(await(shop->journal().log(talk)));
    const auto waited = await(shop->templates().openingFor(ingrid)).value();
    QCOMPARE(waited.text,
             u"Hello Ingrid Solheim, you had to wait too long last time, and I am sorry about that. What can I do for you now?"_s);
    QVERIFY(waited.id.isValid());
    // A shop that took its openings out of use gets none.
    const auto all = await(shop->templates().all()).value();
    for (ReplyTemplate text : all) {
        text.active = false;
        QVERIFY(await(shop->templates().save(text)));
    }
    QCOMPARE(await(shop->templates().openingFor(ingrid)).value(), OpeningLine());
}

void TestTemplates::effectsComeWithTheirSize()
{
    TemporaryShop shop;
    const TemplateId sorry = await(shop->templates().all()).value().constFirst().id;
    const auto talk = [&](CustomerId id, int hour, const QString &text, Direction direction) {
        InteractionDraft draft;
        draft.customer = id;
        draft.kind = InteractionKind::Email;
        draft.direction = direction;
        draft.text = text;
        draft.at = TemporaryShop::noon - 10 * dayMs + hour * 3'600'000LL;
        if (direction == Direction::Out)
            draft.usedTemplate = sorry;
        QVERIFY(await(shop->journal().log(draft)));
    };
    for (int i = 0; i < 12; ++i) {
        const CustomerId id = customer(shop, u"Customer %1"_s.arg(i));
        talk(id, 0, u"This is a bad disappointment."_s, Direction::In);
        talk(id, 1, u"I am sorry."_s, Direction::Out);
        // Two never answer.
        if (i < 10)
            talk(id, 2, i % 2 == 0 ? u"Thank you, very kind."_s : u"Good, thanks."_s, Direction::In);
        if (i == 8) {
            const Effect few = await(shop->templates().effects()).value().value(sorry);
            QCOMPARE(few.change.n, 9);
            QCOMPARE(few.change.why, u"fewer-than-10"_s);
            QVERIFY(!few.change.value);
        }
    }
    const Effect effect = await(shop->templates().effects()).value().value(sorry);
    QCOMPARE(effect.uses, 12);
    QCOMPARE(effect.change.n, 10);
    QVERIFY(effect.change.value && *effect.change.value > 0.3);
    QVERIFY(*effect.change.low < *effect.change.value && *effect.change.value < *effect.change.high);
}

void TestTemplates::theFileUsesItsIndex()
{
    TemporaryShop shop;
    const auto plan = await(shop->database().read([](Session &session) -> Result<QString> {
        QString lines;
        Statement &query = session.run(
            u"EXPLAIN QUERY PLAN SELECT template_id, customer_id, occurred_at FROM interaction WHERE template_id = 4 ORDER BY occurred_at"_s);
        while (query.next())
            lines += query.text(3) + u'\n';
        return lines;
    }));
    QVERIFY2(plan->contains(u"interaction_template"), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
