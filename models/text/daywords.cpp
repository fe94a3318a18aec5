#include "models/text/daywords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

using Tense = DayMention::Tense;
using Names = QHash<QString, int>;

/// What a pattern found: a day and how it was meant; an invalid day: nothing after all.
struct Found
{
    QDate day;
    Tense tense = Tense::Date;
};

struct Pattern
{
    QRegularExpression expression;
    std::function<Found(const QRegularExpressionMatch &, QDate today)> read;
};

QString alternatives(const Names &names)
{
    QStringList words = names.keys();
    // Longest first: the first alternative that fits wins.
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.join(u'|');
}

/// Numbers 1 .. 12 in words, and the articles that stand for one.
const Names &numberWords()
{
    static const Names words{{u"a"_s, 1},     {u"an"_s, 1},     {u"one"_s, 1},         {u"two"_s, 2},   {u"three"_s, 3},
                             {u"four"_s, 4},  {u"five"_s, 5},   {u"six"_s, 6},         {u"seven"_s, 7}, {u"eight"_s, 8},
                             {u"nine"_s, 9},  {u"ten"_s, 10},   {u"a couple of"_s, 2}, {u"ein"_s, 1},   {u"einem"_s, 1},
                             {u"einer"_s, 1}, {u"zwei"_s, 2},   {u"drei"_s, 3},        {u"vier"_s, 4},  {u"fünf"_s, 5},
                             {u"sechs"_s, 6}, {u"sieben"_s, 7}, {u"acht"_s, 8},        {u"neun"_s, 9},  {u"zehn"_s, 10}};
    return words;
}

int numberOf(const QString &word)
{
    const auto found = numberWords().constFind(word);
    return found != numberWords().cend() ? *found : word.toInt();
}

QDate nextWeekday(QDate today, int weekday)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

QDate lastWeekday(QDate today, int weekday)
{
    const int back = (today.dayOfWeek() - weekday + 7) % 7;
    return today.addDays(back == 0 ? -7 : -back);
}

/// 1 Monday .. 7 Sunday by name.
Names weekdayNames(const QLocale &locale, bool brief)
{
    Names names{{u"monday"_s, 1},     {u"tuesday"_s, 2}, {u"wednesday"_s, 3}, {u"thursday"_s, 4},  {u"friday"_s, 5},
                {u"saturday"_s, 6},   {u"sunday"_s, 7},  {u"montag"_s, 1},    {u"dienstag"_s, 2},  {u"mittwoch"_s, 3},
                {u"donnerstag"_s, 4}, {u"freitag"_s, 5}, {u"samstag"_s, 6},   {u"sonnabend"_s, 6}, {u"sonntag"_s, 7}};
    if (!brief)
        return names;
    const std::array<QStringList, 7> shorter{{{u"mon"_s, u"mo"_s},
                                              {u"tue"_s, u"tues"_s, u"di"_s},
                                              {u"wed"_s, u"mi"_s},
                                              {u"thu"_s, u"thur"_s, u"thurs"_s, u"do"_s},
                                              {u"fri"_s, u"fr"_s},
                                              {u"sat"_s, u"sa"_s},
                                              {u"sun"_s, u"so"_s}}};
    for (int day = 1; day <= 7; ++day) {
        for (const QString &name : shorter.at(static_cast<std::size_t>(day - 1)))
            names.insert(name, day);
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            names.insert(locale.dayName(day, format).toLower().remove(u'.'), day);
    }
    return names;
}

/// 1 January .. 12 December by name.
Names monthNames(const QLocale &locale, bool brief)
{
    Names names;
    const std::array<QStringList, 12> words{{{u"january"_s, u"jan"_s, u"januar"_s, u"jänner"_s},
                                             {u"february"_s, u"feb"_s, u"februar"_s},
                                             {u"march"_s, u"mar"_s, u"märz"_s, u"mär"_s},
                                             {u"april"_s, u"apr"_s},
                                             {u"may"_s, u"mai"_s},
                                             {u"june"_s, u"jun"_s, u"juni"_s},
                                             {u"july"_s, u"jul"_s, u"juli"_s},
                                             {u"august"_s, u"aug"_s},
                                             {u"september"_s, u"sep"_s, u"sept"_s},
                                             {u"october"_s, u"oct"_s, u"oktober"_s, u"okt"_s},
                                             {u"november"_s, u"nov"_s},
                                             {u"december"_s, u"dec"_s, u"dezember"_s, u"dez"_s}}};
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : words.at(static_cast<std::size_t>(month - 1)))
            names.insert(name, month);
        if (brief) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                names.insert(locale.monthName(month, format).toLower().remove(u'.'), month);
        }
    }
    return names;
}

/// The day and month in the year that brings it nearest to today; invalid for a day that does not exist.
QDate nearest(int day, int month, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || qAbs(today.daysTo(date)) < qAbs(today.daysTo(best))))
            best = date;
    }
    return best;
}

QDate dated(int day, int month, const QString &year, QDate today)
{
    if (year.isEmpty())
        return nearest(day, month, today);
    const int number = year.toInt();
    return QDate(number < 100 ? 2000 + number : number, month, day);
}

/// The next such day of a month after today.
QDate nextDayOfMonth(int day, QDate today)
{
    for (int months = 0; months <= 2; ++months) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date > today)
            return date;
    }
    return {};
}

QDate spanFrom(QDate today, int count, const QString &unit, int sign)
{
    if (count < 1)
        return {};
    if (unit.startsWith(u"mon"))
        return today.addMonths(sign * count);
    return today.addDays(sign * count * (unit.startsWith(u"w") ? 7 : 1));
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

void addFixedWords(QVector<Pattern> &patterns)
{
    const auto add = [&patterns](const QString &words, int days, Tense tense) {
        patterns.append({expression(words), [days, tense](const QRegularExpressionMatch &, QDate today) {
                             return Found{today.addDays(days), tense};
                         }});
    };
    add(u"\\bday after tomorrow\\b|\\bübermorgen\\b"_s, 2, Tense::Ahead);
    add(u"\\bday before yesterday\\b|\\bvorgestern\\b"_s, -2, Tense::Past);
    add(u"\\btomorrow\\b|\\btmrw\\b"_s, 1, Tense::Ahead);
    add(u"(?<!guten )(?<!am )(?<!jeden )(?<!gestern )(?<!diesen )\\bmorgen\\b"_s, 1, Tense::Ahead);
    add(u"\\byesterday\\b|\\bgestern( morgen)?\\b|\\blast night\\b"_s, -1, Tense::Past);
    add(u"\\bthis morning\\b|\\bheute (morgen|früh|vormittag)\\b"_s, 0, Tense::Past);
    add(u"\\b(later )?today\\b|\\btonight\\b|\\bthis (afternoon|evening)\\b|\\bheute( nachmittag| abend| mittag| noch)?\\b"_s, 0,
        Tense::Today);
}

void addWeeks(QVector<Pattern> &patterns)
{
    const auto add = [&patterns](const QString &words, Tense tense, std::function<QDate(QDate)> day) {
        patterns.append({expression(words), [day = std::move(day), tense](const QRegularExpressionMatch &, QDate today) {
                             return Found{day(today), tense};
                         }});
    };
    add(u"\\bnext week\\b|\\b(nächste[rn]?|kommende[rn]?) woche\\b"_s, Tense::Ahead,
        [](QDate today) { return nextWeekday(today, Qt::Monday); });
    add(u"\\bafter the weekend\\b|\\bnach dem wochenende\\b"_s, Tense::Ahead, [](QDate today) { return nextWeekday(today, Qt::Monday); });
    add(u"\\b(the )?end of (the|this) week\\b|\\bende (der|dieser) woche\\b"_s, Tense::Ahead, [](QDate today) {
        return today.dayOfWeek() >= Qt::Friday ? nextWeekday(today, Qt::Friday) : today.addDays(Qt::Friday - today.dayOfWeek());
    });
    add(u"\\b(the )?end of (the|this) month\\b|\\bende (des|dieses) monats\\b|\\bmonatsende\\b"_s, Tense::Ahead,
        [](QDate today) { return QDate(today.year(), today.month(), today.daysInMonth()); });
    add(u"\\bnext month\\b|\\b(nächste[nr]?|kommende[nr]?) monats?\\b"_s, Tense::Ahead,
        [](QDate today) { return QDate(today.year(), today.month(), 1).addMonths(1); });
    add(u"\\blast week\\b|\\b(letzte|vergangene|vorige)[rn]? woche\\b"_s, Tense::Past, [](QDate today) { return today.addDays(-7); });
    add(u"\\blast month\\b|\\b(letzte|vergangene)[rn]? monats?\\b"_s, Tense::Past, [](QDate today) { return today.addMonths(-1); });
}

void addWeekdays(QVector<Pattern> &patterns, const Names &names)
{
    const QString days = alternatives(names);
    // "mondays" and "montags" are habits, not days.
    patterns.append(
        {expression(
             uR"(\b(?:(last|past|letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?)\s+)?(?:(next|coming|this|nächste[nrm]?|kommende[nrm]?|diese[nrm]?)\s+)?(%1)\b\.?(\s+next week|\s+in a week|\s+(?:nächste|kommende)[rn]? woche)?)"_s
                 .arg(days)),
         [names](const QRegularExpressionMatch &hit, QDate today) {
             const int weekday = names.value(hit.captured(3));
             if (!hit.captured(1).isEmpty())
                 return Found{lastWeekday(today, weekday), Tense::Past};
             if (!hit.captured(4).isEmpty())
                 return Found{nextWeekday(today, Qt::Monday).addDays(weekday - 1), Tense::Ahead};
             return Found{nextWeekday(today, weekday), hit.captured(2).isEmpty() ? Tense::Bare : Tense::Ahead};
         }});
}

void addSpans(QVector<Pattern> &patterns)
{
    const QString count = u"(\\d{1,3}|%1)"_s.arg(alternatives(numberWords()));
    const QString unit = u"(?:working |business )?(days?|weeks?|months?|tage?n?|wochen?|monate?n?|werktage?n?)\\b"_s;
    const auto span = [](int sign, Tense tense) {
        return [sign, tense](const QRegularExpressionMatch &hit, QDate today) {
            // Working days are counted as days: a day early is better than one late.
            return Found{spanFrom(today, numberOf(hit.captured(1)), hit.captured(2), sign), tense};
        };
    };
    patterns.append({expression(u"\\b(?:in|within|innerhalb von|binnen)\\s+%1\\s+%2"_s.arg(count, unit)), span(1, Tense::Ahead)});
    patterns.append({expression(u"\\b%1\\s+%2\\s+from (?:now|today)\\b"_s.arg(count, unit)), span(1, Tense::Ahead)});
    patterns.append({expression(u"\\b%1\\s+%2\\s+ago\\b"_s.arg(count, unit)), span(-1, Tense::Past)});
    patterns.append({expression(u"\\bvor\\s+%1\\s+%2"_s.arg(count, unit)), span(-1, Tense::Past)});
}

Found onDate(QDate date)
{
    return {date, Tense::Date};
}

Found onNextDay(const QRegularExpressionMatch &hit, QDate today)
{
    return {nextDayOfMonth(hit.captured(1).toInt(), today), Tense::Ahead};
}

void addDates(QVector<Pattern> &patterns, const Names &names)
{
    const QString months = alternatives(names);
    patterns.append({expression(uR"(\b(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(%1)\b\.?(?:,? (\d{4})\b)?)"_s.arg(months)),
                     [names](const QRegularExpressionMatch &hit, QDate today) {
                         return onDate(dated(hit.captured(1).toInt(), names.value(hit.captured(2)), hit.captured(3), today));
                     }});
    patterns.append({expression(uR"(\b(%1)\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?)"_s.arg(months)),
                     [names](const QRegularExpressionMatch &hit, QDate today) {
                         return onDate(dated(hit.captured(2).toInt(), names.value(hit.captured(1)), hit.captured(3), today));
                     }});
    patterns.append({expression(uR"(\b(\d{4})-(\d{2})-(\d{2})\b)"_s), [](const QRegularExpressionMatch &hit, QDate) {
                         return onDate(QDate(hit.captured(1).toInt(), hit.captured(2).toInt(), hit.captured(3).toInt()));
                     }});
    patterns.append(
        {expression(uR"((?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d))"_s), [](const QRegularExpressionMatch &hit, QDate today) {
             return onDate(dated(hit.captured(1).toInt(), hit.captured(2).toInt(), hit.captured(3), today));
         }});
    // A day of the month alone, where something is due by it.
    patterns.append(
        {expression(
             uR"(\b(?:by|until|till|on|before|from) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:time|try|attempt|floor|visit|call)\b| (?:of )?(?:%1)\b))"_s
                 .arg(months)),
         onNextDay});
    patterns.append({expression(uR"(\b(?:bis|am|ab|zum|spätestens) (\d{1,2})\.(?!\d)(?! ?(?:mal|versuch|stock|termin)| (?:%1)\b))"_s.arg(months)),
                     onNextDay});
}

bool monthComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat).toLower();
    return format.indexOf(u'm') < format.indexOf(u'd');
}

void addSlashes(QVector<Pattern> &patterns, bool monthFirst, bool yearNeeded)
{
    const auto read = [monthFirst](const QRegularExpressionMatch &hit, QDate today) {
        const int one = hit.captured(1).toInt();
        const int two = hit.captured(2).toInt();
        return onDate(dated(monthFirst ? two : one, monthFirst ? one : two, hit.captured(3), today));
    };
    patterns.append(
        {expression(uR"((?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))%1(?![\d/]))"_s.arg(yearNeeded ? QString() : u"?"_s)), read});
}

/// Only in a field of its own does a lone number mean a day.
void addLoneDays(QVector<Pattern> &patterns)
{
    patterns.append(
        {expression(uR"(^(?:the |am )?(\d{1,2})(?:\.|st|nd|rd|th)(?=$| ))"_s), [](const QRegularExpressionMatch &hit, QDate today) {
             const int day = hit.captured(1).toInt();
             QDate best;
             for (int months = -1; months <= 1; ++months) {
                 const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
                 const QDate date(first.year(), first.month(), day);
                 if (date.isValid() && (!best.isValid() || qAbs(today.daysTo(date)) < qAbs(today.daysTo(best))))
                     best = date;
             }
             return onDate(best);
         }});
    patterns.append({expression(uR"(^(\d{1,2})\.(\d{1,2})(?=$| ))"_s), [](const QRegularExpressionMatch &hit, QDate today) {
                         return onDate(nearest(hit.captured(1).toInt(), hit.captured(2).toInt(), today));
                     }});
}

QVector<Pattern> patternsFor(const QLocale &locale, bool typed)
{
    QVector<Pattern> patterns;
    addFixedWords(patterns);
    addWeeks(patterns);
    addWeekdays(patterns, weekdayNames(locale, typed));
    addSpans(patterns);
    addDates(patterns, monthNames(locale, typed));
    addSlashes(patterns, monthComesFirst(locale), !typed);
    if (typed)
        addLoneDays(patterns);
    return patterns;
}

/// Made once for each locale: compiling expressions costs more than matching them.
const QVector<Pattern> &patternsOf(const QLocale &locale, bool typed)
{
    static thread_local QHash<QString, QVector<Pattern>> known;
    const QString key = locale.name() + (typed ? u'+' : u'-');
    auto found = known.find(key);
    if (found == known.end())
        found = known.insert(key, patternsFor(locale, typed));
    return *found;
}

QVector<DayMention> mentions(const QString &text, QDate today, const QVector<Pattern> &patterns)
{
    const QString words = folded(text);
    QVector<DayMention> found;
    for (const Pattern &pattern : patterns) {
        for (auto match = pattern.expression.globalMatch(words); match.hasNext();) {
            const QRegularExpressionMatch hit = match.next();
            const Found day = pattern.read(hit, today);
            if (day.day.isValid())
                found.append({day.day, day.tense, hit.capturedStart(), hit.capturedLength()});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DayMention &a, const DayMention &b) { return a.start != b.start ? a.start < b.start : a.length > b.length; });
    // What lies inside another mention is a part of it.
    QVector<DayMention> apart;
    for (const DayMention &mention : std::as_const(found)) {
        if (apart.isEmpty() || mention.start >= apart.constLast().start + apart.constLast().length)
            apart.append(mention);
    }
    return apart;
}

} // namespace

QString folded(const QString &text)
{
    return QString(text).replace(QChar(0x2019), u'\'').toLower();
}

QVector<DayMention> dayMentions(const QString &text, QDate today, const QLocale &locale)
{
    return mentions(text, today, patternsOf(locale, false));
}

QVector<DayMention> typedDays(const QString &text, QDate today, const QLocale &locale)
{
    return mentions(text, today, patternsOf(locale, true));
}

} // namespace rapport::text
