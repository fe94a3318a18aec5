#include "models/services/analysisreader.h"

#include "models/memory/phrases.h"
#include "models/metrics/phrasetally.h"
#include "models/sentiment/engine.h"
#include "storage/repos/activity.h"
#include "storage/repos/saidtexts.h"
#include "storage/repos/touches.h"

#include <QSet>

#include <cmath>

// The part of AnalysisReader about the way customers go, and the words they use on it.

namespace rapport {

namespace {

/// Texts whose words are looked at: enough for any phrase that matters, and read in well under a second.
constexpr int mostTexts = 20'000;
constexpr int longestPhrase = 3;
constexpr qsizetype mostPhrases = 24;

/// Whether what somebody said is a complaint: by what it asks for, not by how it reads.
bool isComplaint(quint32 signalBits)
{
    using sentiment::Signal;
    quint32 complaints = 0;
    for (const Signal signal : {Signal::AskedAgain, Signal::ChargedWrongly, Signal::WantsRefund, Signal::ThreatensToLeave})
        complaints |= 1U << static_cast<unsigned>(signal);
    return (signalBits & complaints) != 0;
}

metrics::Touchpoint pointOf(const repos::Touch &touch)
{
    using enum metrics::Touchpoint;
    if (touch.key.table == EntryTable::Purchase)
        return touch.refund ? Refund : Purchase;
    if (touch.key.table == EntryTable::Feedback)
        return touch.review ? Review : Survey;
    if (touch.kind == InteractionKind::Review)
        return Review;
    if (touch.direction == Direction::Out)
        return Reply;
    if (isComplaint(touch.signalBits))
        return Complaint;
    switch (touch.kind) {
    case InteractionKind::Visit:
        return Visit;
    case InteractionKind::Email:
        return Email;
    case InteractionKind::Chat:
        return Chat;
    case InteractionKind::Social:
        return Social;
    default:
        return Call;
    }
}

/// Words of the text that are somebody's name and written like one.
QStringList namesIn(const QString &text, const QSet<QString> &names)
{
    QStringList found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isUpper() || (at > 0 && text[at - 1].isLetter()))
            continue;
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetter() || text[end] == u'\'' || text[end] == u'-'))
            ++end;
        const QString word = text.mid(at, end - at);
        if (names.contains(word.toCaseFolded()))
            found.append(word);
        at = end;
    }
    return found;
}

/// Whether a phrase begins and ends with words that say something: "felt pushed", not "pushed into the".
bool standsAlone(const QString &phrase, const QString &language)
{
    const QStringView words(phrase);
    const QStringView first = words.left(phrase.indexOf(u' ') < 0 ? phrase.size() : phrase.indexOf(u' '));
    const QStringView last = words.mid(phrase.lastIndexOf(u' ') + 1);
    const sentiment::Engine &engine = sentiment::Engine::shared();
    return !engine.isCommonWord(first, language) && !engine.isCommonWord(last, language);
}

/// Whether a phrase by itself says nothing about the mood: one that does was what the mood was read from.
bool isNeutral(const QString &phrase)
{
    return std::abs(sentiment::Engine::shared().score(phrase)) < 0.05;
}

} // namespace

Result<metrics::Journey> AnalysisReader::journey(Session &session, qint64 now) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    constexpr qint64 msPerMinute = 60'000;
    metrics::JourneyBook book;
    repos::forEachTouch(session, *chosen, now, [&](const repos::Touch &touch) {
        metrics::StoryTouch point;
        point.customer = touch.customer.value();
        point.record = recordNumber(touch.key);
        point.minute = static_cast<qint32>(touch.at / msPerMinute);
        point.mood = touch.mood ? static_cast<qint16>(*touch.mood) : metrics::StoryTouch::silent;
        point.touchpoint = pointOf(touch);
        point.counted = touch.matches && touch.month >= m_request.fromMonth && touch.month <= m_request.toMonth;
        book.add(point);
    });
    return book.journey(repos::inactivityWindow(session), static_cast<qint32>(now / msPerMinute));
}

Result<QVector<metrics::Driver>> AnalysisReader::phrases(Session &session) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    const QSet<QString> names = repos::nameWords(session);
    metrics::PhraseTally tally;
    repos::forEachSaidText(session, *chosen, m_request.fromMonth, m_request.toMonth, mostTexts, [&](const repos::SaidText &said) {
        metrics::PhraseText text{said.customer.value(), said.at, recordNumber(said.key), said.mood, {}};
        for (const memory::Phrase &phrase : memory::phrasesOf(said.text, said.language, namesIn(said.text, names))) {
            if (phrase.words <= longestPhrase && standsAlone(phrase.key, said.language))
                text.phrases.append(phrase.key);
        }
        tally.add(text);
    });
    QVector<metrics::DriverInput> inputs = tally.inputs();
    inputs.removeIf([](const metrics::DriverInput &input) { return !isNeutral(input.id); });
    return metrics::tellingPhrases(metrics::drivers(inputs), mostPhrases);
}

} // namespace rapport
