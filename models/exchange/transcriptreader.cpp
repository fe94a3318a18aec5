#include "models/exchange/transcriptreader.h"

#include "models/exchange/transcriptline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesTried = 2000; ///< So many lines decide about the form.

/// Walks over the lines of a text without copying it.
class Lines
{
public:
    explicit Lines(const QString &text) : m_text(text) {}

    [[nodiscard]] bool next(QString &line)
    {
        if (m_at > m_text.size())
            return false;
        qsizetype end = m_text.indexOf(u'\n', m_at);
        if (end < 0)
            end = m_text.size();
        const qsizetype length = end - m_at - (end > m_at && m_text.at(end - 1) == u'\r' ? 1 : 0);
        line = m_text.sliced(m_at, length);
        line.remove(QChar(0));
        m_at = end + 1;
        ++m_number;
        return true;
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    int m_number = 0;
};

struct Tally
{
    std::array<int, chatForms> hits{};
    int lines = 0;
    QSet<QString> names; ///< Of lines that only have a name.
};

Tally tryForms(const QString &text)
{
    Tally tally;
    Lines lines(text);
    QString line;
    while (tally.lines < linesTried && lines.next(line)) {
        if (line.trimmed().isEmpty())
            continue;
        ++tally.lines;
        for (int form = 0; form < chatForms; ++form) {
            const std::optional<ChatLine> found = chatLine(line, static_cast<ChatForm>(form));
            tally.hits.at(static_cast<std::size_t>(form)) += found ? 1 : 0;
            if (found && form == static_cast<int>(ChatForm::Named))
                tally.names.insert(found->name);
        }
    }
    return tally;
}

/// The form that begins most lines; the earlier of the enumeration where two do.
std::optional<ChatForm> formOf(const QString &text)
{
    const Tally tally = tryForms(text);
    constexpr int named = static_cast<int>(ChatForm::Named);
    int best = -1;
    for (int form = 0; form < named; ++form) {
        const int hits = tally.hits.at(static_cast<std::size_t>(form));
        if (hits > 0 && (best < 0 || hits > tally.hits.at(static_cast<std::size_t>(best))))
            best = form;
    }
    if (best >= 0)
        return static_cast<ChatForm>(best);
    // Without a time any text with a colon looks like one: at least two people, and not too many.
    const int hits = tally.hits.at(named);
    const bool talk = tally.names.size() >= 2 && hits >= 2 * tally.names.size() - 1 && 2 * hits >= tally.lines;
    return talk ? std::optional(ChatForm::Named) : std::nullopt;
}

/// Messages that were taken back, as the programs of some countries say it.
bool isTakenBack(const QString &text)
{
    static const QSet<QString> known{u"this message was deleted"_s,
                                     u"you deleted this message"_s,
                                     u"diese nachricht wurde gelöscht"_s,
                                     u"du hast diese nachricht gelöscht"_s,
                                     u"ce message a été supprimé"_s,
                                     u"vous avez supprimé ce message"_s,
                                     u"se eliminó este mensaje"_s,
                                     u"eliminaste este mensaje"_s,
                                     u"questo messaggio è stato eliminato"_s,
                                     u"hai eliminato questo messaggio"_s,
                                     u"dit bericht is verwijderd"_s,
                                     u"je hebt dit bericht verwijderd"_s,
                                     u"mensagem apagada"_s,
                                     u"você apagou esta mensagem"_s,
                                     u"ta wiadomość została usunięta"_s,
                                     u"usunięto tę wiadomość"_s,
                                     u"null"_s};
    QString plain = text.left(80).trimmed().toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return known.contains(plain);
}

bool isPlaceholder(const QString &text)
{
    constexpr qsizetype longest = 160;
    if (text.size() > longest)
        return false;
    static const QRegularExpression bracketed(u"^<[^<>\\n]{3,80}>$"_s);
    static const QRegularExpression attached(u"^\\S+\\.\\w{2,5} \\([^()\\n]{3,40}\\)$"_s);
    return isTakenBack(text) || bracketed.match(text).hasMatch() || attached.match(text).hasMatch();
}

/// What WhatsApp adds to a message that was changed later.
void dropEdited(QString &text)
{
    if (!text.endsWith(u'>'))
        return;
    const qsizetype marked = text.lastIndexOf(u"\u200E<"_s);
    const qsizetype plain = text.lastIndexOf(u"<This message was edited>"_s);
    const qsizetype at = marked > 0 ? marked : plain;
    if (at > 0 && text.size() - at < 80)
        text = text.first(at).trimmed();
}

void finish(ChatMessage &message, bool marked)
{
    dropEdited(message.text);
    while (message.text.endsWith(u'\n') || message.text.endsWith(u' '))
        message.text.chop(1);
    if (message.name.isEmpty())
        message.kind = ChatMessage::Kind::Program;
    else if ((marked && message.text.size() < 160) || isPlaceholder(message.text))
        message.kind = ChatMessage::Kind::Placeholder;
}

QDate dateOf(const ChatDate &date, DayOrder order)
{
    if (date.yearFirst)
        return {date.first, date.second, date.third};
    const int year = date.third < 100 ? 2000 + date.third : date.third;
    return date.monthWord || order == DayOrder::DayFirst ? QDate(year, date.second, date.first) : QDate(year, date.first, date.second);
}

/// How well an order fits: every date exists, none lies ahead, none before the one above it.
struct Fit
{
    int wrong = 0;
    int ahead = 0;
    int backwards = 0;
};

Fit fitOf(const QVector<ChatDate> &dates, DayOrder order, QDate today)
{
    Fit fit;
    QDate before;
    for (const ChatDate &parts : dates) {
        const QDate date = dateOf(parts, order);
        fit.wrong += date.isValid() ? 0 : 1;
        fit.ahead += date.isValid() && today.isValid() && date > today.addDays(1) ? 1 : 0;
        fit.backwards += date.isValid() && before.isValid() && date < before ? 1 : 0;
        if (date.isValid())
            before = date;
    }
    return fit;
}

bool monthComesFirst(const QString &country)
{
    return country == u"US" || country == u"PH" || country == u"FM" || country == u"PW" || country == u"MH";
}

void decideOrder(ChatText &chat, const QVector<ChatDate> &dates, const ChatReading &how)
{
    const Fit day = fitOf(dates, DayOrder::DayFirst, how.today);
    const Fit month = fitOf(dates, DayOrder::MonthFirst, how.today);
    const auto rank = [](const Fit &fit) { return std::tuple(fit.wrong, fit.ahead, fit.backwards); };
    const bool same = rank(day) == rank(month);
    const bool told =
        std::any_of(dates.cbegin(), dates.cend(), [](const ChatDate &date) { return date.dots || date.yearFirst || date.monthWord; });
    const bool differs = std::any_of(dates.cbegin(), dates.cend(), [](const ChatDate &date) {
        return dateOf(date, DayOrder::DayFirst) != dateOf(date, DayOrder::MonthFirst);
    });
    chat.orderIsOpen = same && !told && differs;
    if (how.order)
        chat.order = *how.order;
    else if (!same)
        chat.order = rank(day) < rank(month) ? DayOrder::DayFirst : DayOrder::MonthFirst;
    else
        chat.order = !told && monthComesFirst(how.country) ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

/// Each message's day; one that does not exist is the day of the message before.
void giveDates(ChatText &chat, const QVector<ChatDate> &dates)
{
    QDate last;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QDate date = dateOf(dates.at(i), chat.order);
        if (date.isValid())
            last = date;
        if (last.isValid())
            chat.messages[i].date = last;
    }
    // Only the first ones can still be without a day.
    for (qsizetype i = chat.messages.size() - 2; i >= 0; --i) {
        if (!chat.messages.at(i).date)
            chat.messages[i].date = chat.messages.at(i + 1).date;
    }
}

} // namespace

ChatText readChat(const QString &text, const ChatReading &how)
{
    ChatText chat;
    if (text.size() > longestChat) {
        chat.problem = ChatText::Problem::TooLarge;
        return chat;
    }
    const std::optional<ChatForm> form = formOf(text);
    if (!form) {
        chat.problem = text.trimmed().isEmpty() ? ChatText::Problem::Empty : ChatText::Problem::NoChat;
        return chat;
    }
    QVector<ChatDate> dates;
    bool marked = false;
    Lines lines(text);
    QString line;
    while (lines.next(line)) {
        if (std::optional<ChatLine> begun = chatLine(line, *form)) {
            if (!chat.messages.isEmpty())
                finish(chat.messages.last(), marked);
            if (chat.messages.size() >= mostMessages) {
                chat = {};
                chat.problem = ChatText::Problem::TooLarge;
                return chat;
            }
            marked = begun->marked;
            chat.messages.append({std::nullopt, begun->time, begun->name, begun->text, ChatMessage::Kind::Said, lines.number()});
            if (begun->date)
                dates.append(*begun->date);
        } else if (chat.messages.isEmpty()) {
            chat.linesBefore += line.trimmed().isEmpty() ? 0 : 1;
        } else {
            QString &said = chat.messages.last().text;
            if (!said.isEmpty())
                said += u'\n';
            said += line;
        }
    }
    finish(chat.messages.last(), marked);
    chat.problem = ChatText::Problem::None;
    chat.whatsapp = *form == ChatForm::Bracketed || *form == ChatForm::Dashed;
    // "Anna (14:05):" may have a day in some lines only; then none counts.
    if (!dates.isEmpty() && dates.size() == chat.messages.size()) {
        decideOrder(chat, dates, how);
        giveDates(chat, dates);
    }
    return chat;
}

} // namespace rapport::exchange
