#include "ui/composer/followuphint.h"

#include <QRegularExpression>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAbout = 80;

constexpr std::array weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array numbers{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

int numberOf(const QString &word)
{
    if (word == u"a"_s || word == u"an"_s)
        return 1;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (word == QLatin1String(numbers[i]))
            return static_cast<int>(i) + 1;
    }
    return word.toInt();
}

QDate nextWorkingDay(QDate today)
{
    const QDate next = today.addDays(1);
    return next.dayOfWeek() == Qt::Sunday ? next.addDays(1) : next;
}

QDate nextWeekday(QDate today, int weekday)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

bool looksAhead(const QString &sentence)
{
    static const QRegularExpression words(uR"(\b(will|'ll|shall|going to|call(ing)? (her |him |them )?back|follow up|remind|until|till|by|due|promised|needs?|wants?|please|pick(s|ing)? (it )?up|collects?|comes?|coming|ready|appointment|booked)\b)"_s);
    return words.match(sentence).hasMatch();
}

QDate weekdayIn(const QString &sentence, QDate today)
{
    static const QRegularExpression named(uR"(\b(last\s+)?(next\s+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)"_s);
    for (auto match = named.globalMatch(sentence); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        if (!hit.captured(1).isEmpty() || (hit.captured(2).isEmpty() && !looksAhead(sentence)))
            continue;
        for (std::size_t i = 0; i < weekdays.size(); ++i) {
            if (hit.captured(3) == QLatin1String(weekdays[i]))
                return nextWeekday(today, static_cast<int>(i) + 1);
        }
    }
    return {};
}

QDate spanIn(const QString &sentence, QDate today)
{
    static const QRegularExpression span(uR"(\bin (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month)s?\b)"_s);
    const QRegularExpressionMatch hit = span.match(sentence);
    if (!hit.hasMatch())
        return {};
    const int count = numberOf(hit.captured(1));
    if (count < 1)
        return {};
    if (hit.captured(2) == u"month"_s)
        return today.addMonths(count);
    return today.addDays(hit.captured(2) == u"week"_s ? 7 * count : count);
}

QDate dateIn(const QString &sentence, QDate today)
{
    static const QRegularExpression date(uR"(\b(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})(?:st|nd|rd|th)?)\b)"_s);
    const QRegularExpressionMatch hit = date.match(sentence);
    if (!hit.hasMatch())
        return {};
    const bool dayFirst = !hit.captured(1).isEmpty();
    const int day = hit.captured(dayFirst ? 1 : 4).toInt();
    const QString month = hit.captured(dayFirst ? 2 : 3);
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (month != QLatin1String(months[i]))
            continue;
        const QDate thisYear(today.year(), static_cast<int>(i) + 1, day);
        // Half a year back is meant as a memory, not as the coming year.
        if (thisYear.isValid() && thisYear > today)
            return thisYear;
        const QDate nextYear(today.year() + 1, static_cast<int>(i) + 1, day);
        return nextYear.isValid() && today.daysTo(nextYear) < 180 ? nextYear : QDate();
    }
    return {};
}

QDate dayIn(const QString &sentence, QDate today)
{
    static const QRegularExpression tomorrow(uR"(\btomorrow\b)"_s);
    static const QRegularExpression nextWeek(uR"(\bnext week\b)"_s);
    if (tomorrow.match(sentence).hasMatch())
        return today.addDays(1);
    if (const QDate span = spanIn(sentence, today); span.isValid())
        return span;
    if (const QDate date = dateIn(sentence, today); date.isValid())
        return date;
    if (const QDate weekday = weekdayIn(sentence, today); weekday.isValid())
        return weekday;
    return nextWeek.match(sentence).hasMatch() ? nextWeekday(today, Qt::Monday) : QDate();
}

QString aboutOf(const QString &sentence)
{
    const QString line = sentence.simplified();
    return line.size() <= longestAbout ? line : QString(line.left(longestAbout - 1).trimmed() + QChar(0x2026));
}

} // namespace

std::optional<FollowUpHint> followUpHint(const QString &text, QDate today, bool promised, bool upset)
{
    static const QRegularExpression sentenceEnd(uR"([.!?\n]+\s*)"_s);
    const QStringList sentences = text.left(4000).split(sentenceEnd, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        const QString folded = QString(sentence).replace(QChar(0x2019), u'\'').toLower();
        if (const QDate day = dayIn(folded, today); day.isValid())
            return FollowUpHint{day, aboutOf(sentence)};
    }
    if ((promised || upset) && !sentences.isEmpty())
        return FollowUpHint{nextWorkingDay(today), aboutOf(sentences.constLast())};
    return std::nullopt;
}

} // namespace rapport
