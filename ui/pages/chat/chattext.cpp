#include "ui/pages/chat/chattext.h"

#include "ui/theme/moodmark.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatText)
};

} // namespace

QString chatFactsText(const exchange::ChatText &chat)
{
    QStringList facts;
    if (chat.whatsapp)
        facts << Words::tr("WhatsApp");
    const int messages = static_cast<int>(chat.messages.size());
    facts << (messages == 1 ? Words::tr("1 message") : Words::tr("%n messages", nullptr, messages));
    if (chat.hasDates()) {
        const auto day = [](const exchange::ChatMessage &message) { return QLocale().toString(*message.date, QLocale::ShortFormat); };
        const QString first = day(chat.messages.first());
        const QString last = day(chat.messages.last());
        facts << (first == last ? first : Words::tr("%1 – %2", "first day, last day").arg(first, last));
    }
    if (chat.linesBefore > 0)
        facts << Words::tr("%n line(s) before the first message left out", nullptr, chat.linesBefore);
    return facts.join(u" · "_s);
}

QString chatProblemText(const exchange::ChatText &chat)
{
    switch (chat.problem) {
    case exchange::ChatText::Problem::None:
        return {};
    case exchange::ChatText::Problem::Empty:
        return Words::tr("There is no text in it.");
    case exchange::ChatText::Problem::TooLarge:
        return Words::tr(
            "This is more than a chat: it holds over 200,000 messages or 20 million letters. Leave older parts out and try again.");
    case exchange::ChatText::Problem::NoChat:
        break;
    }
    return Words::tr(
        "This does not look like a chat. Each message should begin with a time and a name (“14:05 Anna: …”), or at least with a name.");
}

QString chatOutcomeText(const ChatOutcome &outcome)
{
    if (outcome.newTurns == 0)
        return Words::tr("This chat is already here for %1, all of its messages.").arg(outcome.name);
    QStringList parts;
    if (outcome.conversations > 0) {
        parts << (outcome.conversations == 1
                      ? Words::tr("1 conversation is kept for %1.").arg(outcome.name)
                      : Words::tr("%n conversations are kept for %1.", nullptr, outcome.conversations).arg(outcome.name));
    }
    if (outcome.knownTurns > 0)
        parts << Words::tr("Partly here already: %n new message(s).", nullptr, outcome.newTurns);
    if (outcome.opening && outcome.closing) {
        const QString opening = moodWord(moodBand(*outcome.opening / 1000.0));
        const QString closing = moodWord(moodBand(*outcome.closing / 1000.0));
        parts << (opening == closing ? Words::tr("What the customer says reads %1.").arg(opening)
                                     : Words::tr("What the customer says begins %1 and ends %2.").arg(opening, closing));
    } else {
        parts << Words::tr("No mood: the customer says nothing in it, or its language is not read yet.");
    }
    if (outcome.handedOver > 0)
        parts << (outcome.handedOver == 1 ? Words::tr("A person took over from the bot.")
                                          : Words::tr("A person took over from the bot %n times.", nullptr, outcome.handedOver));
    return parts.join(u' ');
}

} // namespace rapport
