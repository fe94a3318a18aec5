#include "models/sample/samplechats.h"

#include "models/services/transcriptwriter.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"
#include "storage/repos/interactions.h"
#include "storage/repos/shop.h"
#include "storage/repos/totals.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace rapport::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int chatEvery = 6;    ///< One customer in so many has chatted,
constexpr int mostChats = 200; ///< but no more than so many.

struct Line
{
    int minute = 0;
    ChatRole role = ChatRole::Customer;
    QString text;
};
using Script = std::vector<Line>;

ChatRole roleOf(const QString &word)
{
    return word == u"bot" ? ChatRole::Bot : word == u"shop" ? ChatRole::Staff : ChatRole::Customer;
}

/// Reads resources/sample/chats.txt; a missing file is a defect and ends the program.
std::vector<Script> scripts()
{
    QFile file(u":/sample/chats.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("chats.txt is not compiled in");
    std::vector<Script> all(1);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        if (line == u"--"_s)
            all.emplace_back();
        else
            all.back().push_back({line.section(u' ', 0, 0).toInt(), roleOf(line.section(u' ', 1, 1)), line.section(u' ', 2)});
    }
    return all;
}

/// Ids in the order of their making: a list's order follows what happened last.
QVector<CustomerId> everybody(Session &session)
{
    QVector<CustomerId> ids = repos::listedCustomers(session, {});
    std::sort(ids.begin(), ids.end());
    return ids;
}

exchange::ChatText played(const Script &script, const QDateTime &begin, const Customer &customer, const QString &staff)
{
    exchange::ChatText chat;
    chat.problem = exchange::ChatText::Problem::None;
    for (const Line &line : script) {
        const QDateTime at = begin.addSecs(60LL * line.minute);
        exchange::ChatMessage message;
        message.date = at.date();
        message.time = at.time();
        message.name = line.role == ChatRole::Bot ? u"Shop Bot"_s : line.role == ChatRole::Staff ? staff : customer.name;
        message.text = QString(line.text).replace(u"{first}"_s, customer.firstName).replace(u"{staff}"_s, staff);
        chat.messages.append(message);
    }
    return chat;
}

} // namespace

qint64 keepChats(Transaction &transaction, const ShopCalendar &calendar, int today, quint64 seed)
{
    Session &session = transaction.session();
    const std::vector<Script> all = scripts();
    const QVector<Staff> staff = repos::staff(session);
    const QVector<CustomerId> ids = everybody(session);
    qint64 kept = 0;
    for (qsizetype i = 2; i < ids.size() && kept < mostChats; i += chatEvery) {
        const std::optional<Customer> customer = repos::customerById(session, ids.at(i));
        if (!customer || customer->name.isEmpty())
            continue;
        Random random = Random::of(seed, 7'000'000 + static_cast<quint64>(i));
        const Staff &member = random.pick(staff);
        const QDateTime begin(ShopCalendar::date(today - random.between(2, 330)), QTime(9, 0).addSecs(60 * random.between(0, 8 * 60)), calendar.zone());
        ChatWriting writing;
        writing.draft.customer = customer->id;
        writing.draft.chat = played(random.pick(all), begin, *customer, member.name);
        writing.draft.speakers = {{customer->name, ChatRole::Customer, {}, 0}, {member.name, ChatRole::Staff, member.id, 0}, {u"Shop Bot"_s, ChatRole::Bot, {}, 0}};
        writing.conversations = exchange::chatConversations(writing.draft.chat, writing.draft.speakers, {}, calendar);
        writing.calendar = calendar;
        writing.now = writing.conversations.constFirst().turns.constLast().at;
        writing.language = u"en"_s;
        if (const Result<ChatOutcome> outcome = writeChat(transaction, writing))
            kept += outcome->conversations;
    }
    return kept;
}

qint64 pinNotes(Transaction &transaction, const ShopCalendar &calendar, int today)
{
    static constexpr std::array notes{u"Key number 4711; the spare key hangs in the safe.", u"Frame number is on the old invoice, not under the bottom bracket.",
                                      u"The child seat was measured for 28 mm tube, keep the adapter.", u"Wants the old parts back, every time."};
    Session &session = transaction.session();
    const QVector<CustomerId> ids = everybody(session);
    repos::Totals totals;
    const auto count = std::min<qsizetype>(ids.size(), static_cast<qsizetype>(notes.size()));
    for (qsizetype i = 0; i < count; ++i) {
        Interaction note;
        note.customer = ids.at(i);
        note.kind = InteractionKind::Note;
        note.direction = Direction::None;
        note.when = calendar.at(QDateTime(ShopCalendar::date(today - 90), QTime(12, 0), calendar.zone()).toMSecsSinceEpoch());
        note.createdAt = note.when.at;
        note.body = QString::fromUtf16(notes.at(static_cast<std::size_t>(i)));
        note.pinned = true;
        note.id = repos::insert(session, note);
        totals.add(note);
    }
    totals.flush(session);
    return count;
}

} // namespace rapport::sample
