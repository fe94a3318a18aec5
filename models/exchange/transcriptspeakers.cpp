#include "models/exchange/transcriptspeakers.h"

#include "models/text/names.h"
#include "models/text/phone.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestShop = 3; ///< One letter is no shop's name.
constexpr int messagesHeard = 30; ///< So many of each decide how somebody talks.

// Folded words of a name that say who it is.
constexpr std::array botWords{u"bot",       u"chatbot",   u"assistant", u"assistent", u"assistente", u"asistente", u"virtual",
                              u"automatic", u"automated", u"autoreply", u"answering", u"ki",         u"ai"};
constexpr std::array staffWords{u"you",      u"me",   u"ich",   u"du",      u"vous",        u"moi",      u"yo",      u"tu",
                                u"io",       u"ik",   u"jij",   u"agent",   u"support",     u"service",  u"team",    u"kundenservice",
                                u"staff",    u"shop", u"store", u"berater", u"mitarbeiter", u"operator", u"advisor", u"conseiller",
                                u"helpdesk", u"admin"};
constexpr std::array customerWords{u"customer", u"client",     u"visitor", u"guest",   u"user",  u"kunde",  u"kundin",
                                   u"besucher", u"besucherin", u"gast",    u"cliente", u"klant", u"klient", u"buyer"};

// How shops talk, and how customers do; folded.
constexpr std::array shopPhrases{u"how can i help",
                                 u"how may i help",
                                 u"can i help you",
                                 u"thank you for contacting",
                                 u"thanks for contacting",
                                 u"thank you for your patience",
                                 u"your order",
                                 u"we are sorry",
                                 u"we're sorry",
                                 u"i apologise",
                                 u"i apologize",
                                 u"let me check",
                                 u"anything else i can",
                                 u"your appointment",
                                 u"we are open",
                                 u"we have it",
                                 u"wie kann ich",
                                 u"ihre bestellung",
                                 u"ihr termin",
                                 u"vielen dank fur ihre",
                                 u"das tut uns leid",
                                 u"wir haben geoffnet",
                                 u"ich schaue nach",
                                 u"wir kummern uns",
                                 u"votre commande",
                                 u"comment puis-je",
                                 u"su pedido",
                                 u"en que puedo"};
constexpr std::array customerPhrases{
    u"my order",     u"i ordered", u"i bought",    u"do you have", u"when will",        u"are you open",      u"can i get",
    u"i would like", u"i want",    u"where is my", u"my bike",     u"meine bestellung", u"ich habe bestellt", u"ich hatte bestellt",
    u"haben sie",    u"habt ihr",  u"wann kommt",  u"ich mochte",  u"ich wollte",       u"ma commande",       u"mi pedido"};
constexpr std::array botPhrases{u"i am a virtual",  u"i'm a virtual",        u"virtual assistant",    u"i am a bot",
                                u"i'm a bot",       u"this is an automated", u"choose an option",     u"please select",
                                u"ich bin ein bot", u"virtueller assistent", u"automatische antwort", u"bitte wahlen sie"};

template<std::size_t N>
bool hasWord(const QStringList &words, const std::array<const char16_t *, N> &list)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const char16_t *word) { return words.contains(QStringView(word)); });
}

template<std::size_t N>
int countOf(const QString &text, const std::array<const char16_t *, N> &list)
{
    return static_cast<int>(
        std::count_if(list.cbegin(), list.cend(), [&](const char16_t *phrase) { return text.contains(QStringView(phrase)); }));
}

/// How somebody talks, added up over what was heard.
struct Manner
{
    int shop = 0;
    int customer = 0;
    int bot = 0;
    int heard = 0;
};

/// Words of a name without punctuation: "Rad-Haus (Support)" gives rad, haus, support.
QStringList wordsOf(const QString &name)
{
    QString plain = text::fold(name);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "anna" is Anna Holm, "Anna H." too; more words than the known name has are somebody else.
bool isSamePerson(const QStringList &said, const QString &known)
{
    const QStringList words = wordsOf(known);
    if (said.isEmpty() || words.isEmpty() || said.size() > words.size())
        return false;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const bool initial = i > 0 && said.at(i).size() == 1 && words.at(i).startsWith(said.at(i));
        if (said.at(i) != words.at(i) && !initial)
            return false;
    }
    return true;
}

class Guesses
{
public:
    Guesses(const ChatText &chat, const ChatAcquaintance &known) : m_known(known)
    {
        for (const ChatMessage &message : chat.messages)
            listen(message);
    }

    QVector<ChatSpeaker> decide()
    {
        QVector<qsizetype> open;
        for (qsizetype i = 0; i < m_speakers.size(); ++i) {
            if (!byName(m_speakers[i]))
                open.append(i);
        }
        byManner(open);
        return m_speakers;
    }

private:
    void listen(const ChatMessage &message)
    {
        if (message.kind == ChatMessage::Kind::Program)
            return;
        auto place = m_places.constFind(message.name);
        if (place == m_places.cend()) {
            place = m_places.insert(message.name, m_speakers.size());
            m_speakers.append({message.name, ChatRole::Customer, {}, 0});
            m_manners.append(Manner());
        }
        ++m_speakers[*place].messages;
        Manner &manner = m_manners[*place];
        if (message.kind != ChatMessage::Kind::Said || manner.heard >= messagesHeard)
            return;
        const QString text = text::fold(message.text.left(400));
        manner.shop += countOf(text, shopPhrases);
        manner.customer += countOf(text, customerPhrases);
        manner.bot += countOf(text, botPhrases);
        ++manner.heard;
    }

    /// False where the name says nothing.
    bool byName(ChatSpeaker &speaker) const
    {
        const QStringList words = wordsOf(speaker.name);
        for (const QString &customer : m_known.customers) {
            if (isSamePerson(words, customer) && words.size() > 1)
                return true;
        }
        if (!numberInName(speaker.name).isEmpty() || hasWord(words, customerWords))
            return true;
        if (hasWord(words, botWords)) {
            speaker.role = ChatRole::Bot;
            return true;
        }
        for (const Staff &member : m_known.staff) {
            if (isSamePerson(words, member.name)) {
                speaker.role = ChatRole::Staff;
                speaker.staff = member.id;
                return true;
            }
        }
        const QString shop = text::fold(m_known.shop).simplified();
        const QString name = text::fold(speaker.name).simplified();
        const bool isShop = !shop.isEmpty() && name.size() >= shortestShop && (name.contains(shop) || shop.startsWith(name));
        if (isShop || hasWord(words, staffWords)) {
            speaker.role = ChatRole::Staff;
            return true;
        }
        return std::any_of(m_known.customers.cbegin(), m_known.customers.cend(),
                           [&](const QString &customer) { return isSamePerson(words, customer); });
    }

    /// Those whose names say nothing: who talks most like a customer is one where none is known by name, the rest is the shop.
    void byManner(const QVector<qsizetype> &open)
    {
        const auto isKnown = [&](ChatRole role) {
            for (qsizetype i = 0; i < m_speakers.size(); ++i) {
                if (m_speakers.at(i).role == role && !open.contains(i))
                    return true;
            }
            return false;
        };
        const bool customerKnown = isKnown(ChatRole::Customer);
        const bool staffKnown = isKnown(ChatRole::Staff);
        qsizetype customer = -1;
        for (const qsizetype i : open) {
            m_speakers[i].role = m_manners.at(i).bot > 0             ? ChatRole::Bot
                                 : customerlike(i) > 0 && staffKnown ? ChatRole::Customer
                                                                     : ChatRole::Staff;
            // Who began comes first: customers come to the shop.
            if (m_speakers.at(i).role != ChatRole::Bot && (customer < 0 || customerlike(i) > customerlike(customer)))
                customer = i;
        }
        if (!customerKnown && customer >= 0)
            m_speakers[customer].role = ChatRole::Customer;
    }

    [[nodiscard]] int customerlike(qsizetype speaker) const { return m_manners.at(speaker).customer - m_manners.at(speaker).shop; }

    const ChatAcquaintance &m_known;
    QVector<ChatSpeaker> m_speakers;
    QVector<Manner> m_manners;
    QHash<QString, qsizetype> m_places;
};

} // namespace

bool isAnotherName(const QString &said, const QString &known)
{
    const QStringList words = wordsOf(said);
    const QStringList knownWords = wordsOf(known);
    // An initial tells nobody apart.
    return !hasWord(words, customerWords) && std::none_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return word.size() > 1 && knownWords.contains(word);
    });
}

QString numberInName(const QString &name)
{
    const bool phoneLike =
        std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit() || c.isSpace() || u"+()-./"_s.contains(c); });
    return phoneLike && text::digitsOf(name).size() >= 6 ? name.simplified() : QString();
}

QVector<ChatSpeaker> chatSpeakers(const ChatText &chat, const ChatAcquaintance &known)
{
    return Guesses(chat, known).decide();
}

} // namespace rapport::exchange
