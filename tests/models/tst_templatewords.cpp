#include "models/services/templates.h"
#include "models/templates/placeholders.h"
#include "models/templates/templatewords.h"
#include "storage/repos/settings.h"
#include "tests/kit/memoryshop.h"

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString kind = u"Hello {first_name|there}, I'm so sorry this went wrong. {staff} will look after it by {date+2}.\nWe are terribly sorry!"_s;

QString filledIn()
{
    const templates::Facts facts{{{u"first_name"_s, u"Ingrid"_s}, {u"staff"_s, u"Nora"_s}}, QDate(2026, 11, 22), u"en"_s};
    return templates::fillIn(kind, facts).text;
}

} // namespace

/// The shop's own words in a note of what a customer said.
class TemplateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeft_data();
    void whatIsLeft();
    void longTextsAreDoneAtOnce();
    void kindWordsAreNotTheCustomersMood_data();
    void kindWordsAreNotTheCustomersMood();
    void readAnewItReadsTheSame();

private:
    static InteractionId note(MemoryShop &shop, const QString &text, TemplateId used)
    {
        InteractionDraft draft;
        draft.customer = shop.anna;
        draft.kind = InteractionKind::Call;
        draft.text = text;
        draft.usedTemplate = used;
        return await(shop->journal().log(draft)).value();
    }
    static TemplateId keep(MemoryShop &shop)
    {
        ReplyTemplate text;
        text.name = u"Sorry"_s;
        text.body = kind;
        return await(shop->templates().save(text)).value();
    }
};

void TemplateWordsTest::whatIsLeft_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("left");
    const QString all = filledIn();
    QTest::newRow("nothing else") << all << kind << QString();
    QTest::newRow("at the start") << all + u" She shouted."_s << kind << u"She shouted."_s;
    QTest::newRow("at the end") << u"She shouted.\n"_s + all << kind << u"She shouted."_s;
    QTest::newRow("in the middle") << u"She shouted. "_s + all + u"\nThen hung up."_s << kind << u"She shouted. \n\nThen hung up."_s;
    QTest::newRow("twice") << all + u"\nNo.\n"_s + all << kind << u"No."_s;
    QTest::newRow("none used") << u"She shouted."_s << QString() << u"She shouted."_s;
    QTest::newRow("not there") << u"She shouted. "_s << kind << u"She shouted. "_s;
    QTest::newRow("one sentence edited") << u"Hello Ingrid, I'm sorry about the tyre. Nora will look after it by Monday.\nWe are terribly sorry!"_s << kind
                                         << u"Hello Ingrid, I'm sorry about the tyre. Nora"_s;
    QTest::newRow("one sentence left") << u"We are terribly sorry! She shouted."_s << kind << u"She shouted."_s;
    QTest::newRow("a placeholder first") << u"Ada, we are sorry. Awful."_s << u"{first_name}, we are sorry."_s << u"Ada\n Awful."_s;
    QTest::newRow("a line's end is no value") << u"Hello\nAwful service\n, we are sorry."_s << u"Hello {name}, we are sorry."_s
                                              << u"Hello\nAwful service\n, we are sorry."_s;
    QTest::newRow("part of a word") << u"unsorry is no word"_s << u"sorry"_s << u"unsorry is no word"_s;
    QTest::newRow("anybody's word") << u"Hi! Awful."_s << u"Hi! {name}"_s << u"Hi! Awful."_s;
    QTest::newRow("braces") << u"Take {two}, sorry. Awful."_s << u"Take {{two}}, sorry."_s << u"Awful."_s;
    QTest::newRow("hard blanks, other line ends") << u"So sorry.\nReally. Awful."_s << u"So\u00A0sorry.\r\nReally."_s << u"Awful."_s;
    QTest::newRow("only placeholders") << u"Ada Nora"_s << u"{name} {staff}"_s << u"Ada Nora"_s;
}

void TemplateWordsTest::whatIsLeft()
{
    QFETCH(QString, body);
    QFETCH(QString, words);
    QTEST(templates::withoutTemplate(body, words), "left");
}

void TemplateWordsTest::longTextsAreDoneAtOnce()
{
    const QString nearly = u"sorry sorry "_s.repeated(40'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(templates::withoutTemplate(nearly, u"sorry {a} sorry {b} sorry {c} sorry {d} never"_s), nearly);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TemplateWordsTest::kindWordsAreNotTheCustomersMood_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("angry") << u"She is furious, this was awful."_s;
    QTest::newRow("pleased") << u"She is happy now, lovely service."_s;
    QTest::newRow("nothing was said") << QString();
}

void TemplateWordsTest::kindWordsAreNotTheCustomersMood()
{
    QFETCH(QString, said);
    MemoryShop shop;
    const TemplateId sorry = keep(shop);
    const Mood alone = said.isEmpty() ? Mood() : shop.moodOf(shop.say(said));
    const InteractionId first = note(shop, QString(filledIn() + u'\n' + said).trimmed(), sorry);
    const EntryKey key{EntryTable::Interaction, first.value()};
    QCOMPARE(shop.moodOf(key), alone);
    // Another text of the same entry is read alike, and so are words that only look like the template's.
    const int version = await(shop->journal().entries({key})).value().first().version;
    QVERIFY(await(shop->journal().edit(first, version, QString(said + u"\n\n"_s + filledIn()).trimmed())).ok());
    QCOMPARE(shop.moodOf(key), alone);
    const EntryKey own{EntryTable::Interaction, note(shop, filledIn(), {}).value()};
    QVERIFY(shop.moodOf(own).score);
}

void TemplateWordsTest::readAnewItReadsTheSame()
{
    MemoryShop shop;
    const TemplateId sorry = keep(shop);
    const EntryKey angry{EntryTable::Interaction, note(shop, filledIn() + u" She is furious, this was awful."_s, sorry).value()};
    const EntryKey plain = shop.say(u"Sorry, this went wrong."_s);
    const Mood before = shop.moodOf(angry);
    QVERIFY(*before.score < 0);
    // A word that stands in the template only.
    const int other = shop.scoreOf(plain);
    QVERIFY(shop.save(u"went wrong"_s, 2500).ok());
    QVERIFY(shop.scoreOf(plain) != other);
    QCOMPARE(shop.moodOf(angry), before);
    // Another engine: everything is read.
    QVERIFY(await(shop->database().write([](Transaction &transaction) -> Result<void> {
        repos::setSetting(transaction.session(), u"reading.engine"_s, u"0"_s);
        return Done{};
    })).ok());
    shop->rescoring().start();
    shop.settle();
    QCOMPARE(shop.moodOf(angry), before);
    QCOMPARE(shop.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TemplateWordsTest)
#include "tst_templatewords.moc"
