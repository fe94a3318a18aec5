#include "models/templates/occasion.h"

#include "models/sentiment/reading.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace rapport::templates {

using namespace Qt::StringLiterals;

namespace {

// What tells more about the moment counts more.
constexpr int forSituation = 4;
constexpr int forTopic = 4;
constexpr int forMood = 2;
constexpr int forChannel = 1;

enum class Verdict { Unasked, Met, Broken };

Verdict verdict(bool asked, bool known, bool holds)
{
    if (!asked || !known)
        return Verdict::Unasked;
    return holds ? Verdict::Met : Verdict::Broken;
}

struct Verdicts
{
    Verdict mood;
    Verdict channel;
    Verdict situation;
    Verdict topic;
};

Verdicts judge(const ReplyTemplate &text, const Occasion &occasion)
{
    Verdicts all{};
    all.mood = verdict(text.moods != 0, occasion.mood.has_value(), occasion.mood && (text.moods & bitOf(moodStep(*occasion.mood))) != 0);
    all.channel =
        verdict(text.channels != 0, occasion.channel.has_value(), occasion.channel && (text.channels & bitOf(*occasion.channel)) != 0);
    // Situations are always known: none holds is an answer too.
    all.situation = verdict(text.situations != 0, true, (text.situations & occasion.situations) != 0);
    all.topic = verdict(text.topic.isValid(), occasion.topic.isValid(), text.topic == occasion.topic);
    return all;
}

int pointsOf(const Verdicts &all)
{
    return (all.mood == Verdict::Met ? forMood : 0) + (all.channel == Verdict::Met ? forChannel : 0)
           + (all.situation == Verdict::Met ? forSituation : 0) + (all.topic == Verdict::Met ? forTopic : 0);
}

bool holdsAll(const Verdicts &all)
{
    for (const Verdict one : {all.mood, all.channel, all.situation, all.topic}) {
        if (one == Verdict::Broken)
            return false;
    }
    return true;
}

/// Words without case and accents.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark())
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool beginsOne(const QStringList &words, const QString &start)
{
    return std::any_of(words.begin(), words.end(), [&start](const QString &word) { return word.startsWith(start); });
}

/// 0: not found; 4 where the name begins with what was typed, 3 where every word begins one of the name, 2 where the keywords are
/// needed, 1 where the text is.
int foundBy(const ReplyTemplate &text, const QStringList &search)
{
    const QStringList name = wordsOf(text.name);
    if (name.join(u' ').startsWith(search.join(u' ')))
        return 4;
    const QStringList keywords = wordsOf(text.keywords);
    int found = 3;
    for (const QString &word : search) {
        if (beginsOne(name, word))
            continue;
        if (beginsOne(keywords, word))
            found = std::min(found, 2);
        else if (beginsOne(wordsOf(text.body), word))
            found = 1;
        else
            return 0;
    }
    return found;
}

} // namespace

quint32 situationsOf(quint32 signalBits)
{
    using sentiment::Signal;
    const std::pair<Signal, Situation> meanings[] = {
        {Signal::Waited, Situation::Waited},
        {Signal::AskedAgain, Situation::AskedAgain},
        {Signal::ChargedWrongly, Situation::Refund},
        {Signal::WantsRefund, Situation::Refund},
        {Signal::ThreatensToLeave, Situation::MayLeave},
        {Signal::Recommends, Situation::Praise},
    };
    quint32 situations = 0;
    for (const auto &[signal, situation] : meanings) {
        if ((signalBits & bitOf(signal)) != 0)
            situations |= bitOf(situation);
    }
    return situations;
}

bool fits(const ReplyTemplate &text, const Occasion &occasion)
{
    return holdsAll(judge(text, occasion));
}

QVector<Offer> ranked(const QVector<ReplyTemplate> &templates, const Occasion &occasion, const QString &search)
{
    struct Ranked
    {
        Offer offer;
        int found = 0;
        bool ownLanguage = true;
    };
    const QStringList words = wordsOf(search);
    // A language the shop has nothing in is no reason to offer nothing.
    const bool spoken = std::any_of(templates.begin(), templates.end(),
                                    [&occasion](const ReplyTemplate &text) { return text.active && text.language == occasion.language; });
    QVector<Ranked> all;
    for (const ReplyTemplate &text : templates) {
        const int found = foundBy(text, words);
        if (!text.active || found == 0)
            continue;
        const Verdicts verdicts = judge(text, occasion);
        const bool own = !spoken || text.language.isEmpty() || text.language == occasion.language;
        all.append({{text, own && holdsAll(verdicts), pointsOf(verdicts)}, found, own});
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        const auto rank = [](const Ranked &one) { return std::tuple(one.ownLanguage, one.found, one.offer.fits, one.offer.met); };
        return rank(a) > rank(b);
    });
    QVector<Offer> offers;
    offers.reserve(all.size());
    for (const Ranked &one : std::as_const(all))
        offers.append(one.offer);
    return offers;
}

} // namespace rapport::templates
