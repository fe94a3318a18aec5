#include "models/exchange/words.h"

#include "models/exchange/headernames.h"

#include <QHash>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whether `key` is one of the words in a list parted by blanks.
bool isOneOf(const QString &key, QStringView words)
{
    const auto all = words.split(u' ');
    return std::any_of(all.begin(), all.end(), [&](QStringView word) { return word == key; });
}

struct ChannelWords
{
    InteractionKind kind;
    QStringView words;
};

constexpr ChannelWords channels[] = {
    {InteractionKind::Call, u"call calls phone phonecall telephone tel anruf telefon telefonat anrufe rueckruf callback hotline voice appel llamada"},
    {InteractionKind::Visit, u"visit instore store walkin inperson meeting besuch laden filiale vorort termin ladenbesuch counter appointment visite visita"},
    {InteractionKind::Email, u"email mail letter brief post courriel correo"},
    {InteractionKind::Chat, u"chat livechat whatsapp sms messenger message text signal telegram webchat nachricht imessage"},
    {InteractionKind::Social, u"social socialmedia facebook instagram twitter x linkedin tiktok youtube mastodon"},
    {InteractionKind::Review, u"review bewertung rezension google googlereview yelp trustpilot tripadvisor"},
    {InteractionKind::Note, u"note notes notiz memo internal intern vermerk comment kommentar"},
};

} // namespace

std::optional<InteractionKind> channelFromWord(const QString &word)
{
    const QString key = headerKey(word);
    for (const ChannelWords &channel : channels) {
        if (isOneOf(key, channel.words))
            return channel.kind;
    }
    return std::nullopt;
}

std::optional<Direction> directionFromWord(const QString &word)
{
    const QString key = headerKey(word);
    if (isOneOf(key, u"in inbound incoming received eingang eingehend ein received fromcustomer customer kunde von i entrant entrante"))
        return Direction::In;
    if (isOneOf(key, u"out outbound outgoing sent ausgang ausgehend aus tocustomer us shop agent an o sortant saliente"))
        return Direction::Out;
    if (isOneOf(key, u"none internal intern keine"))
        return Direction::None;
    return std::nullopt;
}

std::optional<bool> answerFromWord(const QString &word)
{
    const QString key = headerKey(word);
    if (isOneOf(key, u"yes y true 1 ja j wahr oui si sim solved confirmed geloest bestaetigt"))
        return true;
    if (isOneOf(key, u"no n false 0 nein falsch non nao unsolved notsolved unconfirmed notconfirmed ungeloest nichtgeloest unbestaetigt"))
        return false;
    return std::nullopt;
}

std::optional<FeedbackKind> surveyFromWord(const QString &word)
{
    const QString key = headerKey(word);
    if (isOneOf(key, u"nps netpromoterscore netpromoter recommendation weiterempfehlung"))
        return FeedbackKind::Nps;
    if (isOneOf(key, u"csat customersatisfaction satisfaction zufriedenheit kundenzufriedenheit customersatisfactionscore"))
        return FeedbackKind::Csat;
    if (isOneOf(key, u"ces customereffortscore customereffort effort aufwand"))
        return FeedbackKind::Ces;
    if (isOneOf(key, u"review bewertung rezension rating"))
        return FeedbackKind::Review;
    return std::nullopt;
}

} // namespace rapport::exchange
