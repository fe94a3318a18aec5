#include "tests/kit/randomhands.h"

#include "models/services/customers.h"
#include "models/services/duplicates.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "storage/repos/shop.h"
#include "storage/repos/shopwords.h"

#include <numeric>

namespace rapport::testkit {

using namespace Qt::StringLiterals;

namespace {

template<class T>
bool accepted(const QFuture<Result<T>> &future)
{
    return soon(future).ok();
}

template<class Record>
Record one(RandomHands &hands, const QVector<Record> &records)
{
    return records.isEmpty() ? Record{} : records.at(hands.chance.upTo(static_cast<int>(records.size()) - 1));
}

CustomerDraft person(RandomHands &hands)
{
    Chance &chance = hands.chance;
    const QStringList first{u"Anna"_s, u"Jörg"_s, u"Vera"_s, u"Bo"_s};
    const QStringList last{u"Holm"_s, u"Solheim"_s, u"Weiß"_s};
    CustomerDraft draft;
    Customer &customer = draft.customer;
    customer.name = first.at(chance.upTo(3)) + u' ' + last.at(chance.upTo(2));
    customer.company = chance.oneIn(3) ? u"Mill %1"_s.arg(chance.upTo(9)) : QString();
    customer.remember = chance.oneIn(3) ? u"key %1"_s.arg(chance.upTo(9)) : QString();
    customer.warning = chance.oneIn(5) ? u"pays late"_s : QString();
    if (chance.oneIn(3))
        customer.tags = {u"tea"_s, u"tag %1"_s.arg(chance.upTo(9))};
    for (int i = chance.upTo(2); i > 0; --i)
        draft.phones.append(u"0451 555%1"_s.arg(100 + chance.upTo(60)));
    if (chance.oneIn(2))
        draft.emails.append(u"a%1@example.org"_s.arg(chance.upTo(40)));
    return draft;
}

bool create(RandomHands &hands)
{
    return accepted(hands.shop().customers().create(person(hands)));
}

bool update(RandomHands &hands)
{
    const CustomerId id = hands.customer();
    const int version = static_cast<int>(hands.number(u"SELECT version FROM customer WHERE id = ?"_s, id.value()));
    return accepted(hands.shop().customers().update(id, version, person(hands)));
}

bool tag(RandomHands &hands)
{
    QStringList tags;
    for (int i = hands.chance.upTo(3); i > 0; --i)
        tags.append(u"tag %1"_s.arg(hands.chance.upTo(9)));
    return accepted(hands.shop().customers().setTags(hands.customer(), tags));
}

bool consent(RandomHands &hands)
{
    return accepted(hands.shop().customers().setConsent(hands.customer(), hands.chance.oneIn(2) ? u"news"_s : u"calls"_s,
                                                        hands.chance.oneIn(2), u"phone"_s));
}

bool log(RandomHands &hands)
{
    Chance &chance = hands.chance;
    InteractionDraft draft;
    draft.customer = hands.customer();
    draft.kind = static_cast<InteractionKind>(chance.upTo(4));
    draft.direction = chance.oneIn(3) ? Direction::Out : Direction::In;
    draft.text = hands.text();
    draft.staff = hands.staff();
    draft.topic = TopicId(hands.any(u"topic"_s));
    if (!chance.oneIn(3))
        draft.at = hands.past();
    return accepted(hands.shop().journal().log(draft));
}

bool answer(RandomHands &hands)
{
    FeedbackDraft draft;
    draft.customer = hands.customer();
    draft.kind = hands.chance.oneIn(2) ? FeedbackKind::Nps : FeedbackKind::Review;
    draft.scale = draft.kind == FeedbackKind::Nps ? 10 : 5;
    draft.value = 1 + hands.chance.upTo(4);
    draft.title = hands.chance.oneIn(2) ? u"About the shop"_s : QString();
    draft.comment = hands.chance.oneIn(3) ? QString() : hands.text();
    draft.at = hands.past();
    return accepted(hands.shop().journal().answer(draft));
}

bool sell(RandomHands &hands)
{
    PurchaseDraft draft;
    draft.customer = hands.customer();
    draft.amountMinor = hands.chance.oneIn(8) ? -500 : 100 + hands.chance.upTo(9000);
    if (hands.chance.oneIn(6))
        draft.currency = u"USD"_s;
    if (hands.chance.oneIn(3))
        draft.items = {{u"bread"_s, 1000, draft.amountMinor - 50}, {u"bag"_s, 1000, 50}};
    draft.at = hands.past();
    return accepted(hands.shop().journal().sell(draft));
}

bool plan(RandomHands &hands)
{
    TaskDraft draft;
    draft.customer = hands.customer();
    draft.text = u"call about %1"_s.arg(hands.chance.upTo(99));
    draft.due = QDate(2026, 11, 1).addDays(hands.chance.upTo(60));
    draft.promised = hands.chance.oneIn(2);
    draft.staff = hands.staff();
    return accepted(hands.shop().journal().plan(draft));
}

bool done(RandomHands &hands)
{
    return accepted(hands.shop().journal().setTaskDone(TaskId(hands.any(u"task"_s)), hands.chance.oneIn(2)));
}

bool edit(RandomHands &hands)
{
    const InteractionId id(hands.any(u"interaction"_s));
    const int version = static_cast<int>(hands.number(u"SELECT version FROM interaction WHERE id = ?"_s, id.value()));
    return accepted(hands.shop().journal().edit(id, version, hands.text()));
}

bool correct(RandomHands &hands)
{
    const EntryTable table = hands.chance.oneIn(4) ? EntryTable::Feedback : EntryTable::Interaction;
    const EntryKey key{table, hands.any(table == EntryTable::Feedback ? u"feedback"_s : u"interaction"_s, u"score IS NOT NULL"_s)};
    const std::optional<int> score = hands.chance.oneIn(4) ? std::nullopt : std::optional<int>(hands.chance.upTo(2000) - 1000);
    return accepted(hands.shop().journal().correct(key, score, hands.staff(), score && hands.chance.oneIn(2) ? u"as always"_s : QString()));
}

bool remove(RandomHands &hands)
{
    static const QStringList tables{u"interaction"_s, u"feedback"_s, u"purchase"_s, u"task"_s};
    const int table = hands.chance.upTo(3);
    return accepted(hands.shop().journal().remove({static_cast<EntryTable>(table), hands.any(tables.at(table))}));
}

bool word(RandomHands &hands)
{
    const auto all = hands.shop().memory().shopWords();
    ShopWord word = hands.chance.oneIn(2) ? ShopWord{} : one(hands, *soon(all));
    if (word.id.isValid() && hands.chance.oneIn(2))
        return accepted(hands.shop().memory().remove(word.id));
    word.phrase = QStringList{u"the usual"_s, u"as always"_s, u"rye"_s, u"queue"_s}.at(hands.chance.upTo(3));
    word.weight = hands.chance.upTo(6000) - 3000;
    return accepted(hands.shop().memory().save(word));
}

bool merge(RandomHands &hands)
{
    MergeChoice choice;
    for (const MergeField field : mergeFields()) {
        if (hands.chance.oneIn(2))
            choice.fromGone.append(field);
    }
    const CustomerId kept = hands.customer();
    return accepted(hands.shop().duplicates().merge(kept, hands.customer(), choice));
}

bool unmerge(RandomHands &hands)
{
    return accepted(hands.shop().duplicates().unmerge(MergeId(hands.any(u"customer_merge"_s))));
}

bool distinct(RandomHands &hands)
{
    const CustomerId one = hands.customer();
    return accepted(hands.shop().duplicates().setDistinct(one, hands.customer()));
}

bool saveStaff(RandomHands &hands)
{
    Staff staff = hands.chance.oneIn(3) ? Staff{} : one(hands, *soon(hands.shop().shop().staff()));
    staff.name = u"Member %1"_s.arg(hands.chance.upTo(30));
    staff.active = hands.chance.oneIn(2);
    return accepted(hands.shop().shop().saveStaff(staff));
}

bool saveTopic(RandomHands &hands)
{
    Topic topic = hands.chance.oneIn(3) ? Topic{} : one(hands, *soon(hands.shop().shop().topics()));
    topic.name = u"Topic %1"_s.arg(hands.chance.upTo(30));
    return accepted(hands.shop().shop().saveTopic(topic));
}

bool profile(RandomHands &hands)
{
    ShopProfile profile = hands.shop().profile();
    profile.name = u"Shop %1"_s.arg(hands.chance.upTo(99));
    if (hands.chance.oneIn(3))
        profile.timezone = hands.chance.oneIn(2) ? u"Europe/Berlin"_s : u"America/New_York"_s;
    if (hands.chance.oneIn(3))
        profile.currency = hands.chance.oneIn(2) ? u"EUR"_s : u"USD"_s;
    const bool ok = accepted(hands.shop().shop().setProfile(profile));
    QCoreApplication::processEvents(); // The workspace adopts it by an event.
    return ok;
}

} // namespace

const QVector<RandomHands::Move> &RandomHands::moves()
{
    static const QVector<Move> all =
        QVector<Move>{{"create", 8, create},   {"update", 10, update},  {"tag", 8, tag},         {"consent", 6, consent},
                      {"log", 30, log},        {"answer", 12, answer},  {"sell", 14, sell},      {"plan", 8, plan},
                      {"done", 8, done},       {"edit", 10, edit},      {"correct", 5, correct}, {"remove", 14, remove},
                      {"word", 1, word},       {"merge", 2, merge},     {"unmerge", 2, unmerge}, {"distinct", 2, distinct},
                      {"staff", 3, saveStaff}, {"topic", 3, saveTopic}, {"profile", 1, profile}}
        + rarerMoves();
    return all;
}

QString RandomHands::move()
{
    m_shop.clock().set(m_shop.clock().now() + 1000);
    static const int total =
        std::accumulate(moves().cbegin(), moves().cend(), 0, [](int sum, const Move &move) { return sum + move.weight; });
    int at = chance.upTo(total - 1);
    for (const Move &move : moves()) {
        at -= move.weight;
        if (at < 0) {
            move.make(*this);
            return QString::fromLatin1(move.name);
        }
    }
    return {};
}

qint64 RandomHands::any(const QString &table, const QString &where)
{
    const qint64 last = number(u"SELECT max(id) FROM %1 WHERE id > ?"_s.arg(table), 0);
    const qint64 from = last > 0 ? 1 + chance.upTo(static_cast<int>(last) - 1) : 0;
    const qint64 found = number(u"SELECT id FROM %1 WHERE id >= ? AND %2 ORDER BY id LIMIT 1"_s.arg(table, where), from);
    return found > 0 ? found : number(u"SELECT max(id) FROM %1 WHERE id > ? AND %2"_s.arg(table, where), 0);
}

qint64 RandomHands::number(const QString &sql, qint64 id)
{
    return soon(shop().database().read([sql, id](Session &session) -> Result<qint64> { return session.scalar(sql, id); })).value();
}

QString RandomHands::text()
{
    static const QStringList words{u"late"_s,      u"great"_s, u"bread"_s, u"waited"_s,    u"again"_s, u"the usual"_s,
                                   u"as always"_s, u"rye"_s,   u"queue"_s, u"thank you"_s, u"not"_s,   u"bad"_s};
    QStringList picked;
    for (int i = 2 + chance.upTo(8); i >= 0; --i)
        picked << words.at(chance.upTo(static_cast<int>(words.size()) - 1));
    return picked.join(u' ');
}

} // namespace rapport::testkit
