#include "models/text/followup.h"

#include "models/text/daywords.h"

#include <QRegularExpression>
#include <QStringList>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAbout = 80;
constexpr qsizetype longestText = 4000;

QDate nextOpenDay(QDate today, const worklist::WorkDays &open)
{
    const int number = static_cast<int>(QDate(1970, 1, 1).daysTo(today));
    return today.addDays(open.add(number, 1) - number);
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

/// A time of day named in a text, and where.
struct TimeMention
{
    QTime time;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Times of day: "3 pm", "15:30", "15 Uhr", and with a word before it "at 3", "gegen 15". Empty for a number that is none.
std::optional<TimeMention> timeOf(const QRegularExpressionMatch &hit)
{
    const QString before = hit.captured(u"before"_s);
    const QString half = hit.captured(u"half"_s).remove(u'.');
    const bool german = before == u"um" || before == u"gegen";
    const bool colon = hit.captured(u"sign"_s) == u":";
    // A bare number is a time only where the words go on as after one: not "at 3 euros".
    if (half.isEmpty() && !colon && (before.isEmpty() || hit.capturedStart(u"on"_s) < 0))
        return std::nullopt;
    const QString hours = hit.captured(u"hour"_s);
    int hour = hours.toInt();
    // "um 3 am Freitag" names no half of the day.
    const bool morning = half == u"am" && !german;
    if (half == u"pm" ? hour < 12 : !morning && hour >= 1 && hour <= 6 && hours.size() == 1)
        hour += 12;
    else if (morning && hour == 12)
        hour = 0;
    const QTime time(hour, hit.captured(u"minute"_s).toInt());
    if (!time.isValid())
        return std::nullopt;
    return TimeMention{time, hit.capturedStart(), hit.capturedStart() + hit.captured().size()};
}

/// The time that stands beside a day: "Friday at 3", "at 3 on Friday", "Freitag, 15 Uhr"; none that belongs to something else in
/// the sentence ("called at 3, will ring back Friday").
std::optional<QTime> timeBeside(const QString &sentence, const DayMention &day)
{
    static const QRegularExpression clock = words(
        uR"(\b(?:(?<before>at|around|about|um|gegen)\s+)?(?<![\d.:/-])(?<hour>\d{1,2})(?:(?<sign>[:.])(?<minute>\d{2}))?(?![\d/-]|[.:]\d)(?:\s*(?<half>a\.?m|p\.?m|uhr|o'clock)\b)?(?<on>(?=\s*(?:$|[.,;!?)])|\s+(?:on|to|about|for|and|or|when|if|with|regarding|then|sharp|tomorrow|today|this|next|\w+day|am|an|zurück|wieder|wegen|und|oder|zum?|\w+tag|mittwoch|morgen|heute)\b))?)"_s);
    constexpr qsizetype farthestBefore = 8;
    constexpr qsizetype farthestAfter = 20;
    const QString plain = folded(sentence);
    const qsizetype dayEnd = day.start + day.length;
    for (auto match = clock.globalMatch(plain); match.hasNext();) {
        const std::optional<TimeMention> mention = timeOf(match.next());
        if (!mention || (mention->start < dayEnd && mention->end > day.start))
            continue;
        const bool after = mention->start >= dayEnd;
        const QString between = after ? plain.sliced(dayEnd, mention->start - dayEnd) : plain.sliced(mention->end, day.start - mention->end);
        const bool near = between.size() <= (after ? farthestAfter : farthestBefore) && !between.contains(u',') && !between.contains(u';');
        if (near || (after && between.trimmed() == u","))
            return mention->time;
    }
    return std::nullopt;
}

/// The first day to come that a sentence names.
std::optional<DayMention> dayAhead(const QString &sentence, QDate today, bool ahead)
{
    for (const DayMention &mention : dayMentions(sentence, today)) {
        switch (mention.tense) {
        case DayMention::Tense::Past:
            break;
        case DayMention::Tense::Ahead:
            return mention;
        case DayMention::Tense::Date:
            if (mention.day > today)
                return mention;
            break;
        case DayMention::Tense::Today:
        case DayMention::Tense::Bare:
            if (ahead)
                return mention;
            break;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<FollowUp> followUpIn(const QString &text, QDate today, bool promised, bool upset, const worklist::WorkDays &open)
{
    const QStringList sentences = sentencesOf(text);
    QString promise; ///< The first sentence that makes one without a day.
    for (const QString &sentence : sentences) {
        const QString plain = folded(sentence).simplified();
        const bool broken = tellsOfABrokenPromise(plain);
        const bool ours = !broken && promisesSomething(plain);
        if (const std::optional<DayMention> day = dayAhead(sentence, today, ours || (!broken && looksAhead(plain))))
            return FollowUp{day->day, aboutOf(sentence), ours, timeBeside(sentence, *day)};
        if (ours && promise.isEmpty())
            promise = sentence;
    }
    if (sentences.isEmpty())
        return std::nullopt;
    if (!promise.isEmpty())
        return FollowUp{nextOpenDay(today, open), aboutOf(promise), true, {}};
    if (promised || upset)
        return FollowUp{nextOpenDay(today, open), aboutOf(sentences.constLast()), promised, {}};
    return std::nullopt;
}

} // namespace rapport::text
