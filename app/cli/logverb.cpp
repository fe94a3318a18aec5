#include "app/cli/logverb.h"

#include "app/cli/openshop.h"
#include "app/cli/wait.h"
#include "models/exchange/transcriptfile.h"
#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "models/services/transcripts.h"

#include <QFile>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

/// "2026-03-12", "2026-03-12T10:30", either with offset; without one it is the shop's wall clock.
Result<qint64> timeOf(const QString &text, const ShopCalendar &calendar)
{
    const QDate day = QDate::fromString(text, Qt::ISODate); // reads a prefix only
    QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        time = QDateTime(day, QTime(12, 0), calendar.zone());
    else if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), calendar.zone());
    if (!time.isValid())
        return badUse(u"--at takes a time such as 2026-03-12T10:30 or 2026-03-12T10:30+01:00, not \"%1\"."_s.arg(text));
    return time.toMSecsSinceEpoch();
}

template<class IdType>
Result<IdType> named(const QHash<IdType, QString> &names, const QString &name, const QString &what)
{
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it.value().compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return Error{Error::Kind::NotFound, {}, u"There is no %1 \"%2\"."_s.arg(what, name), {}};
}

Result<InteractionDraft> draftOf(const QCommandLineParser &parser, Workspace &shop, const QString &text)
{
    InteractionDraft draft;
    draft.text = text;
    const auto kind = interactionKind(parser.value(u"channel"_s));
    if (!kind)
        return badUse(u"--channel takes one of: call, visit, email, chat, social, review, note."_s);
    draft.kind = *kind;
    const QString side = parser.value(u"direction"_s);
    const auto way = direction(side.isEmpty() ? (*kind == InteractionKind::Note ? u"none"_s : u"in"_s) : side);
    if (!way)
        return badUse(u"--direction takes in, out or none."_s);
    draft.direction = *way;
    if (parser.isSet(u"at"_s)) {
        const Result<qint64> at = timeOf(parser.value(u"at"_s), shop.calendar());
        if (!at)
            return at.error();
        draft.at = *at;
    }
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    if (parser.isSet(u"staff"_s)) {
        const Result<StaffId> staff = named(wording->staff, parser.value(u"staff"_s), u"staff member"_s);
        if (!staff)
            return staff.error();
        draft.staff = *staff;
    }
    if (parser.isSet(u"topic"_s)) {
        const Result<TopicId> topic = named(wording->topics, parser.value(u"topic"_s), u"topic"_s);
        if (!topic)
            return topic.error();
        draft.topic = *topic;
    }
    return draft;
}

/// Keeps the chat in a file; prints what was new.
Result<void> keepChat(const QCommandLineParser &parser, Console &console)
{
    const Result<QString> text = exchange::chatFileText(parser.value(u"transcript"_s));
    if (!text)
        return text.error();
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const Result<CustomerId> customer = customerOf(shop, parser.positionalArguments().first());
    if (!customer)
        return customer.error();
    const auto person = wait(shop.customers().customer(*customer));
    const auto staff = wait(shop.shop().staff());
    if (!person || !staff)
        return person ? staff.error() : person.error();
    ChatDraft draft;
    draft.customer = *customer;
    draft.chat = wait(shop.transcripts().read(*text, std::nullopt));
    if (draft.chat.messages.isEmpty())
        return badUse(u"There is no chat in %1: each message should begin with a time and a name."_s.arg(parser.value(u"transcript"_s)));
    draft.speakers = exchange::chatSpeakers(draft.chat, {*staff, shop.profile().name, {person->name}});
    draft.day = shop.calendar().local(shop.clock().now()).date();
    if (parser.isSet(u"at"_s)) {
        const Result<qint64> at = timeOf(parser.value(u"at"_s), shop.calendar());
        if (!at)
            return at.error();
        draft.day = shop.calendar().local(*at).date();
    }
    const auto kept = wait(shop.transcripts().keep(draft));
    if (!kept)
        return kept.error();
    console.print(u"%1: conversations %2, continued %3, new turns %4, known turns %5, taken over by a person %6"_s.arg(kept->name)
                      .arg(kept->conversations).arg(kept->continued).arg(kept->newTurns).arg(kept->knownTurns).arg(kept->handedOver));
    return {};
}

} // namespace

void LogVerb::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CUSTOMER"_s, u"Id, other system's key, e-mail, phone number or name."_s);
    parser.addPositionalArgument(u"TEXT"_s, u"What was said; \"-\" reads it from standard input."_s);
    parser.addOptions({
        {u"channel"_s, u"call, visit, email, chat, social, review or note."_s, u"CHANNEL"_s},
        {u"direction"_s, u"in (default), out or none."_s, u"WAY"_s},
        {u"at"_s, u"When (default: now); without offset in the shop's time zone."_s, u"TIME"_s},
        {u"staff"_s, u"Who spoke with the customer."_s, u"NAME"_s},
        {u"topic"_s, u"One of the shop's topics."_s, u"NAME"_s},
        {u"transcript"_s, u"Keep this chat, turn by turn: WhatsApp's export, or lines such as \"14:05 Anna: text\"."_s, u"FILE"_s},
        {u"json"_s, u"The stored entry as one JSON object."_s},
    });
}

Result<void> LogVerb::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const bool chat = parser.isSet(u"transcript"_s);
    if (arguments.size() < (chat ? 1 : 2) || !parser.isSet(u"channel"_s))
        return badUse(u"Say who, how and what: rapport-cli log CUSTOMER --channel call TEXT."_s);
    if (chat && parser.value(u"channel"_s) != u"chat"_s)
        return badUse(u"--transcript goes with --channel chat."_s);
    if (chat)
        return keepChat(parser, console);
    QString text = arguments.mid(1).join(u' ');
    if (text == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return badUse(u"Standard input can't be read."_s);
        text = QString::fromUtf8(input.readAll());
    }
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    Result<InteractionDraft> draft = draftOf(parser, shop, text);
    if (!draft)
        return draft.error();
    const Result<CustomerId> customer = customerOf(shop, arguments.first());
    if (!customer)
        return customer.error();
    draft->customer = *customer;
    const auto logged = wait(shop.journal().log(*draft));
    if (!logged)
        return logged.error();
    if (!parser.isSet(u"json"_s)) {
        console.print(QString::number(logged->value()));
        return {};
    }
    const auto stored = wait(shop.journal().entries({EntryKey{EntryTable::Interaction, logged->value()}}));
    const auto wording = wordingOf(shop);
    if (!stored)
        return stored.error();
    if (!wording)
        return wording.error();
    console.print(toJson(stored->first(), *wording));
    return {};
}

} // namespace rapport::cli
