#include "models/text/followup.h"

#include "models/text/daywords.h"

#include <QRegularExpression>
#include <QStringList>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAbout = 80;
constexpr qsizetype longestText = 4000;

QDate nextWorkingDay(QDate today)
{
    const QDate next = today.addDays(1);
    return next.dayOfWeek() == Qt::Sunday ? next.addDays(1) : next;
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool looksAhead(const QString &sentence)
{
    static const QRegularExpression english = words(
        uR"(\b(will|'ll|shall|going to|call(ing)? (you |her |him |them )?back|follow up|remind|until|till|by|due|promised|needs?|wants?|please|pick(s|ing)? (it )?up|collects?|comes?|coming|ready|appointment|booked)\b)"_s);
    static const QRegularExpression german = words(
        uR"(\b(werden?|wird|wirst|will|wollen|soll(en)?|muss|müssen|bis|spätestens|fällig|braucht|brauchen|möchte|bitte|abhol\w*|holt|kommt|kommen|termin|fertig|bereit|rückruf|zurückrufen|anrufen|rufe|rufen|melden?|liefern|schicken?|bringen?|versprochen|zugesagt|erinner\w*|vereinbart)\b)"_s);
    return english.match(sentence).hasMatch() || german.match(sentence).hasMatch();
}

/// Somebody complains about a promise that was not kept.
bool tellsOfABrokenPromise(const QString &sentence)
{
    static const QRegularExpression broken = words(
        uR"(\b(you|they|he|she|was|were|been|had) (had )?promised\b|\bpromised (me|us)\b|\bsupposed to\b|\bshould have\b|\bnever\b|\bdid(n't| not)\b|\b(mir|uns) (.{0,60})?(versprochen|zugesagt)\b|\bhätten?\b|\bnicht (zurück|an)?gerufen\b|\bwieder nicht\b)"_s);
    return broken.match(sentence).hasMatch();
}

/// We say what we will do: in the first person, or without a subject as notes are written.
bool promisesSomething(const QString &sentence)
{
    static const QString deeds = u"(?:call|ring|phone|e-?mail|mail|write|send|text|check|look|ask|find|follow|let|arrange|order|fix|sort|"
                                 u"update|post|ship|replace|refund|credit|forward|bring|"
                                 "deliver|get|have|be in touch|repair|reserve|prepare|keep|come back|do it|try|book|drop|finish|offer)"_s;
    static const QRegularExpression first =
        words(uR"(\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\s+(?:\w+\s+)?%1\b)"_s.arg(deeds));
    static const QRegularExpression note = words(uR"((?:^|, |and |; |: |- )will (?:\w+\s+)?%1\b)"_s.arg(deeds));
    static const QRegularExpression back = words(
        uR"(\b(?:get|come) back to (?:you|her|him|them)\b|\b(?:call|ring|phone|write)(?:ing)? (?:(?:you|her|him|them) )?back\b|\bkeep (?:you|her|him|them) (?:posted|updated)\b)"_s);
    static const QRegularExpression promised = words(
        uR"(^(?:have |i |we )?promised\b|\b(?:i|we)(?:'ve| have)? promised\b|\bpromised (?:her|him|them|the customer)\b|\btold (?:her|him|them)(?: that)? (?:i|we)(?:'d|'ll| would| will)\b)"_s);
    static const QRegularExpression german = words(
        uR"(\b(?:ich|wir)\b.{0,40}\b(?:melden?|rufen?|schicken?|senden?|bringen?|liefere?n?|kümmere?n?|bestellen?|prüfen?|klären?|erstatten?|ersetzen?|reparieren?|geben? .{0,30}bescheid|werden?)\b|\b(?:melden?|rufen?|schicken?|senden?|bringen?|liefere?n?|kümmere?n?|bestellen?|prüfen?|klären?|erstatten?|ersetzen?|reparieren?|werden?) (?:ich|wir|uns|mich)\b|\brückruf\b|\bzurückrufen\b|\b(?:ihr|ihm|ihnen|der kundin|dem kunden) .{0,40}(?:versprochen|zugesagt)\b|\b(?:habe|haben|hab) .{0,40}(?:versprochen|zugesagt)\b|^(?:versprochen|zugesagt)\b)"_s);
    for (const QRegularExpression &expression : {first, note, back, promised, german}) {
        if (expression.match(sentence).hasMatch())
            return true;
    }
    return false;
}

/// Sentences; the points of dates and ordinals end none.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end = words(
        uR"((?<!\d)[.!?]+(?=\s|$)|(?<=\d)[!?]+(?=\s|$)|(?<=\d)\.(?=\s+(?!(?i:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]))\p{Lu}|$)|\n+)"_s);
    return text.left(longestText).split(end, Qt::SkipEmptyParts);
}

QString aboutOf(const QString &sentence)
{
    const QString line = sentence.simplified();
    return line.size() <= longestAbout ? line : QString(line.left(longestAbout - 1).trimmed() + QChar(0x2026));
}

/// The first day to come that a sentence names.
QDate dayAhead(const QString &sentence, QDate today, bool ahead)
{
    for (const DayMention &mention : dayMentions(sentence, today)) {
        switch (mention.tense) {
        case DayMention::Tense::Past:
            break;
        case DayMention::Tense::Ahead:
            return mention.day;
        case DayMention::Tense::Date:
            if (mention.day > today)
                return mention.day;
            break;
        case DayMention::Tense::Today:
        case DayMention::Tense::Bare:
            if (ahead)
                return mention.day;
            break;
        }
    }
    return {};
}

} // namespace

std::optional<FollowUp> followUpIn(const QString &text, QDate today, bool promised, bool upset)
{
    const QStringList sentences = sentencesOf(text);
    QString promise; ///< The first sentence that makes one without a day.
    for (const QString &sentence : sentences) {
        const QString plain = folded(sentence).simplified();
        const bool broken = tellsOfABrokenPromise(plain);
        const bool ours = !broken && promisesSomething(plain);
        if (const QDate day = dayAhead(sentence, today, ours || (!broken && looksAhead(plain))); day.isValid())
            return FollowUp{day, aboutOf(sentence), ours};
        if (ours && promise.isEmpty())
            promise = sentence;
    }
    if (sentences.isEmpty())
        return std::nullopt;
    if (!promise.isEmpty())
        return FollowUp{nextWorkingDay(today), aboutOf(promise), true};
    if (promised || upset)
        return FollowUp{nextWorkingDay(today), aboutOf(sentences.constLast()), promised};
    return std::nullopt;
}

} // namespace rapport::text
