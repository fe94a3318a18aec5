#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/rescoring.h"
#include "models/services/shop.h"
#include "models/services/transcripts.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "storage/repos/interactions.h"
#include "storage/repos/transcripts.h"
#include "tests/kit/people.h"

#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString handedOver = u"13.11.26, 14:00 - Shop Bot: Hello! I am a virtual assistant.\n"
                           "13.11.26, 14:01 - Ingrid: This is terrible. Nobody answers and I am very angry.\n"
                           "13.11.26, 14:02 - Shop Bot: Please choose an option.\n"
                           "13.11.26, 14:05 - Jonas: Hi, I am so sorry. Your bike is a wreck, terrible, awful work of mine.\n"
                           "13.11.26, 14:07 - Ingrid: Thank you so much. You are wonderful, I am really happy now.\n"_s;

} // namespace

/// Chats are kept with the customers they are with.
class TranscriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChatIsKeptWithTheMoodOfTheCustomerAlone();
    void aHandOverIsKnownWithTheMoodsAroundIt();
    void theSameChatAgainAddsOnlyWhatIsNew();
    void aLongChatIsSeveralConversations();
    void aChatMayBringItsCustomer();
    void nothingIsKeptForNobody();
    void whoIsMeantIsFoundByNumberAndName();
    void aKeptChatIsReadAnewByTheCustomersTurns();
    void aChatGoesWithItsEntry();
    void aChatIsNotEdited();

private:
    ChatDraft drafted(const QString &text, CustomerId customer)
    {
        ChatDraft draft;
        draft.customer = customer;
        draft.day = QDate(2026, 11, 20);
        draft.chat = read(text);
        draft.speakers = exchange::chatSpeakers(draft.chat, {*await((*m_shop)->shop().staff()), u"Rad-Haus"_s, {}});
        return draft;
    }
    exchange::ChatText read(const QString &text)
    {
        const auto future = (*m_shop)->transcripts().read(text, std::nullopt);
        return await(future);
    }
    ChatOutcome keep(const ChatDraft &draft)
    {
        const auto kept = await((*m_shop)->transcripts().keep(draft));
        if (!kept)
            qFatal("%s", qPrintable(describe(kept.error())));
        return *kept;
    }
    QVector<TimelineEntry> timeline(CustomerId customer) { return (*await((*m_shop)->journal().page(customer, {}, std::nullopt, 50))).entries; }
    Interaction stored(InteractionId id)
    {
        return *await((*m_shop)->database().read([id](Session &session) -> Result<Interaction> { return *repos::find(session, id); }));
    }
    Transcript transcript(InteractionId id)
    {
        return *await((*m_shop)->database().read([id](Session &session) -> Result<Transcript> { return repos::transcript(session, id).value_or(Transcript{}); }));
    }
    QStringList problems()
    {
        return *await((*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
    }

    std::unique_ptr<TemporaryShop> m_shop;
    CustomerId m_ingrid;
    StaffId m_jonas;
};

void TranscriptsTest::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    m_ingrid = added(*m_shop, draft(u"Ingrid Solheim"_s, {u"0451 555 0142"_s}));
    Staff jonas;
    jonas.name = u"Jonas Berg"_s;
    m_jonas = *await((*m_shop)->shop().saveStaff(jonas));
}

void TranscriptsTest::aChatIsKeptWithTheMoodOfTheCustomerAlone()
{
    const ChatOutcome outcome = keep(drafted(u"14:05 Ingrid: Thank you, the bike is wonderful.\n14:07 Jonas: What a terrible, awful, horrible day here."_s, m_ingrid));
    QCOMPARE(outcome.conversations, 1);
    QCOMPARE(outcome.newTurns, 2);
    const QVector<TimelineEntry> entries = timeline(m_ingrid);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, u"chat"_s);
    QCOMPARE(entries.first().staff, m_jonas);
    QCOMPARE(entries.first().body, u"14:05 Ingrid: Thank you, the bike is wonderful.\n14:07 Jonas: What a terrible, awful, horrible day here."_s);
    QCOMPARE(transcript(outcome.newest).said, u"Thank you, the bike is wonderful."_s);
    QVERIFY(*entries.first().mood.score > 300);
    const QVector<ChatTurn> turns = *await((*m_shop)->transcripts().turns(outcome.newest, 100));
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.at(1).role, ChatRole::Staff);
    QCOMPARE(problems(), QStringList());
}

void TranscriptsTest::aHandOverIsKnownWithTheMoodsAroundIt()
{
    const ChatOutcome outcome = keep(drafted(handedOver, m_ingrid));
    QCOMPARE(outcome.handedOver, 1);
    QVERIFY(*outcome.opening < 0 && *outcome.closing > 0);
    const Transcript kept = transcript(outcome.newest);
    QVERIFY(kept.whatsapp && kept.handedOver);
    QVERIFY(*kept.moodBefore < -200);
    QVERIFY(*kept.moodAfter > 200);
    QVERIFY(stored(outcome.newest).byBot);
    // The shop's figures count it.
    constexpr int enough = 12; // One alone has no mean that says anything.
    for (int i = 1; i < enough; ++i)
        keep(drafted(handedOver, added(*m_shop, draft(u"Ingrid %1"_s.arg(i), {}))));
    const int november = 2026 * 12 + 10;
    const ServiceFigures figures = *await((*m_shop)->insight().service({november, november, {}, {}}));
    QCOMPARE(figures.handOver.n, enough);
    QCOMPARE(figures.handOver.hits, enough);
    QVERIFY(figures.moodBeforeHandOver.value.value_or(0) < -0.2);
    QVERIFY(figures.moodAfterHandOver.value.value_or(0) > 0.2);
}

void TranscriptsTest::theSameChatAgainAddsOnlyWhatIsNew()
{
    const InteractionId first = keep(drafted(handedOver, m_ingrid)).newest;
    const ChatDraft again = drafted(handedOver, m_ingrid);
    const ChatOutcome nothing = *await((*m_shop)->transcripts().preview(again));
    QCOMPARE(nothing.newTurns, 0);
    QCOMPARE(nothing.knownTurns, 5);
    const int version = stored(first).version;
    keep(again);
    QCOMPARE(stored(first).version, version);

    const ChatDraft longer = drafted(handedOver + u"13.11.26, 14:09 - Jonas: Gladly.\n13.11.26, 14:10 - Ingrid: Goodbye\n"_s, m_ingrid);
    const ChatOutcome more = keep(longer);
    QCOMPARE(more.newTurns, 2);
    QCOMPARE(more.continued, 1);
    QCOMPARE(more.conversations, 0);
    QCOMPARE(more.newest, first);
    QCOMPARE(timeline(m_ingrid).size(), 1);
    QVERIFY(stored(first).body.endsWith(u"14:10 Ingrid: Goodbye"_s));
    QCOMPARE((*await((*m_shop)->transcripts().turns(first, 100))).size(), 7);
    // Of another customer it is new.
    const CustomerId other = added(*m_shop, draft(u"Ingrid Berg"_s, {}));
    QCOMPARE(keep(drafted(handedOver, other)).newTurns, 5);
    QCOMPARE(problems(), QStringList());
}

void TranscriptsTest::aLongChatIsSeveralConversations()
{
    const ChatOutcome outcome = keep(drafted(u"01.11.26, 14:05 - Ingrid: Hello\n05.11.26, 14:05 - Ingrid: Hello again\n06.11.26, 15:00 - Ingrid: And again"_s, m_ingrid));
    QCOMPARE(outcome.conversations, 3);
    QCOMPARE(timeline(m_ingrid).size(), 3);
}

void TranscriptsTest::aChatMayBringItsCustomer()
{
    ChatDraft chat = drafted(u"13.11.26, 14:05 - Lea: Is it ready?\n13.11.26, 14:06 - Jonas: Yes"_s, {});
    chat.newName = u"Lea Brandt"_s;
    chat.newPhone = u"0451 555 0199"_s;
    const ChatOutcome before = *await((*m_shop)->transcripts().preview(chat));
    QVERIFY(!before.customer.isValid());
    const ChatOutcome outcome = keep(chat);
    QVERIFY(outcome.customer.isValid());
    QCOMPARE(outcome.name, u"Lea Brandt"_s);
    QCOMPARE(found(*m_shop, u"5550199"_s), QStringList{u"Lea Brandt"_s});
    QCOMPARE(timeline(outcome.customer).size(), 1);
    QCOMPARE(problems(), QStringList());
}

void TranscriptsTest::nothingIsKeptForNobody()
{
    ChatDraft chat = drafted(handedOver, {});
    QCOMPARE(await((*m_shop)->transcripts().keep(chat)).error().subject, u"customer"_s);
    chat.customer = CustomerId(999);
    QCOMPARE(await((*m_shop)->transcripts().keep(chat)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await((*m_shop)->transcripts().keep(drafted(u"no chat"_s, m_ingrid))).error().kind, Error::Kind::Invalid);
}

void TranscriptsTest::whoIsMeantIsFoundByNumberAndName()
{
    const auto meant = [this](const QString &name) {
        QStringList names;
        const auto people = await((*m_shop)->transcripts().whoIsMeant({name}));
        for (const CustomerRow &row : *people)
            names << row.name;
        return names.join(u',');
    };
    QCOMPARE(meant(u"+49 451 5550142"_s), u"Ingrid Solheim"_s);
    QCOMPARE(meant(u"Ingrid"_s), u"Ingrid Solheim"_s);
    QCOMPARE(meant(u"Nobody"_s), QString());
    QCOMPARE(meant(u"I"_s), QString());
}

void TranscriptsTest::aKeptChatIsReadAnewByTheCustomersTurns()
{
    const InteractionId id = keep(drafted(handedOver, m_ingrid)).newest;
    const Interaction before = stored(id);
    const int moodBefore = *transcript(id).moodBefore;
    ShopWord word;
    word.phrase = u"very angry"_s;
    word.weight = 3000;
    QVERIFY(await((*m_shop)->memory().save(word)).ok());
    (*m_shop)->rescoring().start();
    QTRY_VERIFY(stored(id).mood.score != before.mood.score);
    QVERIFY(*transcript(id).moodBefore > moodBefore);
    // What the staff says weighs nothing, then as before.
    QVERIFY(*stored(id).mood.score > *before.mood.score);
    QCOMPARE(problems(), QStringList());
}

void TranscriptsTest::aChatGoesWithItsEntry()
{
    const InteractionId id = keep(drafted(handedOver, m_ingrid)).newest;
    QVERIFY(await((*m_shop)->journal().remove({EntryTable::Interaction, id.value()})).ok());
    const qint64 left = *await((*m_shop)->database().read([](Session &session) -> Result<qint64> { return session.scalar(u"SELECT count(*) FROM chat_turn"_s); }));
    QCOMPARE(left, 0);
}

void TranscriptsTest::aChatIsNotEdited()
{
    const InteractionId id = keep(drafted(handedOver, m_ingrid)).newest;
    QCOMPARE(await((*m_shop)->journal().edit(id, stored(id).version, u"other"_s)).error().detail, u"transcript"_s);
}

QTEST_GUILESS_MAIN(TranscriptsTest)
#include "tst_transcripts.moc"
