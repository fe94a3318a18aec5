#include "models/exchange/dateformat.h"

#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> english{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                              u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array<QStringView, 12> german{u"januar", u"februar", u"märz",      u"april",   u"mai",      u"juni",
                                             u"juli",   u"august",  u"september", u"oktober", u"november", u"dezember"};

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Digits from `at` on, at most nine; -1 where there are none.
int takeNumber(QStringView text, qsizetype &at, int *digits)
{
    int value = 0;
    const qsizetype start = at;
    while (at < text.size() && isDigit(text.at(at)) && at - start < 9)
        value = value * 10 + (text.at(at++).unicode() - u'0');
    *digits = static_cast<int>(at - start);
    return at == start ? -1 : value;
}

QStringView takeWord(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && text.at(at).isLetter())
        ++at;
    return text.sliced(start, at - start);
}

void skip(QStringView text, qsizetype &at, QStringView letters)
{
    while (at < text.size() && letters.contains(text.at(at)))
        ++at;
}

struct ZoneName
{
    QStringView name;
    int seconds;
};

// Abbreviations are not unique in the world; these are the ones shop systems of Europe and North America print.
constexpr std::array<ZoneName, 17> zoneNames{{
    {u"Z", 0}, {u"UTC", 0}, {u"GMT", 0}, {u"WET", 0}, {u"BST", 3600}, {u"CET", 3600}, {u"MEZ", 3600}, {u"CEST", 7200}, {u"MESZ", 7200},
    {u"EST", -18000}, {u"EDT", -14400}, {u"CST", -21600}, {u"CDT", -18000}, {u"MST", -25200}, {u"MDT", -21600}, {u"PST", -28800}, {u"PDT", -25200},
}};

QTimeZone offsetZone(int seconds)
{
    return seconds == 0 ? QTimeZone::utc() : QTimeZone(seconds);
}

/// "Z", "+01:00", "+0100", "-5", "CET", "Europe/Berlin".
std::optional<QTimeZone> zoneFrom(QStringView text)
{
    for (const ZoneName &known : zoneNames) {
        if (text.compare(known.name, Qt::CaseInsensitive) == 0)
            return offsetZone(known.seconds);
    }
    if (text.startsWith(u"UTC") || text.startsWith(u"GMT"))
        text = text.sliced(3);
    const QChar sign = text.isEmpty() ? QChar() : text.at(0);
    if (sign == u'+' || sign == u'-' || sign == u'\u2212') {
        qsizetype at = 1;
        int digits = 0;
        int hours = takeNumber(text, at, &digits);
        int minutes = 0;
        if (digits == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (at < text.size() && text.at(at) == u':') {
            ++at;
            minutes = takeNumber(text, at, &digits);
        }
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || at != text.size())
            return std::nullopt;
        const int seconds = hours * 3600 + minutes * 60;
        return offsetZone(sign == u'+' ? seconds : -seconds);
    }
    if (text.contains(u'/')) {
        const QTimeZone zone(text.toUtf8());
        if (zone.isValid())
            return zone;
    }
    return std::nullopt;
}

} // namespace

int monthFromWord(QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (size_t month = 0; month < 12; ++month) {
        for (const QStringView name : {english.at(month), german.at(month)}) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                return static_cast<int>(month) + 1;
        }
    }
    if (word.compare(u"mrz", Qt::CaseInsensitive) == 0 || word.compare(u"maerz", Qt::CaseInsensitive) == 0)
        return 3;
    return word.compare(u"sept", Qt::CaseInsensitive) == 0 ? 9 : 0;
}

std::optional<DateParts> dateParts(QStringView cell)
{
    DateParts parts;
    qsizetype at = 0;
    QStringView word = takeWord(cell, at);
    if (!word.isEmpty() && monthFromWord(word) == 0) {
        if (word.size() < 2)
            return std::nullopt;
        skip(cell, at, u"., "); // A weekday before the date.
        word = takeWord(cell, at);
    }
    int digits = 0;
    if (!word.isEmpty()) {
        parts.monthWord = monthFromWord(word);
        parts.wordFirst = true;
        if (parts.monthWord == 0)
            return std::nullopt;
        skip(cell, at, u". -/");
        parts.first = takeNumber(cell, at, &parts.firstDigits);
        if (parts.first < 0)
            return std::nullopt;
        const qsizetype before = at;
        if (const QStringView ending = takeWord(cell, at); !ending.isEmpty() && ending.size() != 2) // 1st, 2nd
            at = before;
        skip(cell, at, u"., -/");
        parts.third = takeNumber(cell, at, &parts.thirdDigits);
    } else {
        parts.first = takeNumber(cell, at, &parts.firstDigits);
        if (parts.first < 0)
            return std::nullopt;
        if (parts.firstDigits == 8) {
            parts.compact = true;
            parts.rest = cell.sliced(at);
            return parts;
        }
        if (at >= cell.size())
            return std::nullopt;
        parts.separator = cell.at(at);
        const qsizetype before = at;
        skip(cell, at, u". -/,");
        if (at == before || at >= cell.size())
            return std::nullopt;
        if (cell.at(at).isLetter()) {
            parts.monthWord = monthFromWord(takeWord(cell, at));
            if (parts.monthWord == 0)
                return std::nullopt;
        } else {
            parts.second = takeNumber(cell, at, &digits);
            if (digits == 0 || digits > 2)
                return std::nullopt;
        }
        if (at >= cell.size() || !u". -/,"_s.contains(cell.at(at)))
            return std::nullopt;
        skip(cell, at, u". -/,");
        parts.third = takeNumber(cell, at, &parts.thirdDigits);
    }
    if (parts.third < 0 || parts.firstDigits > 4 || parts.thirdDigits > 4)
        return std::nullopt;
    parts.rest = cell.sliced(at);
    return parts;
}

std::optional<TimeParts> timeParts(QStringView rest)
{
    TimeParts parts;
    qsizetype at = 0;
    skip(rest, at, u", ");
    if (at < rest.size() && (rest.at(at) == u'T' || rest.at(at) == u't'))
        ++at;
    if (at >= rest.size())
        return parts;
    int digits = 0;
    int hour = takeNumber(rest, at, &digits);
    int minute = 0;
    int second = 0;
    int millis = 0;
    if (digits == 4 || digits == 6) { // 1015, 101530
        second = digits == 6 ? hour % 100 : 0;
        hour = digits == 6 ? hour / 100 : hour;
        minute = hour % 100;
        hour /= 100;
    } else if (digits == 1 || digits == 2) {
        if (at < rest.size() && (rest.at(at) == u':' || rest.at(at) == u'.')) {
            ++at;
            minute = takeNumber(rest, at, &digits);
        }
        if (at < rest.size() && (rest.at(at) == u':' || rest.at(at) == u'.')) {
            ++at;
            second = takeNumber(rest, at, &digits);
            if (at < rest.size() && (rest.at(at) == u'.' || rest.at(at) == u',')) {
                ++at;
                const int fraction = takeNumber(rest, at, &digits);
                const auto thousandths = [&] { return QStringView(rest).sliced(at - digits, qMin(digits, 3)).toInt(); };
                millis = fraction < 0 ? -1 : thousandths() * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
            }
        }
    } else {
        return std::nullopt;
    }
    QStringView tail = rest.sliced(at).trimmed();
    const bool half = tail.startsWith(u"AM", Qt::CaseInsensitive) || tail.startsWith(u"PM", Qt::CaseInsensitive);
    if (half && (tail.size() == 2 || !tail.at(2).isLetter())) { // Not "America/New_York".
        const bool afternoon = tail.at(0).toLower() == u'p';
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (afternoon ? 12 : 0);
        tail = tail.sliced(2).trimmed();
    } else if (tail.startsWith(u"Uhr", Qt::CaseInsensitive)) {
        tail = tail.sliced(3).trimmed();
    }
    const QTime time(hour, minute, second, millis);
    if (!time.isValid())
        return std::nullopt;
    parts.time = time;
    if (tail.isEmpty())
        return parts;
    const qsizetype bracket = tail.indexOf(u'['); // 2024-03-01T10:00+01:00[Europe/Berlin]
    const qsizetype comment = tail.indexOf(u'('); // Fri, 1 Mar 2024 10:00:00 +0100 (CET)
    const qsizetype end = bracket > 0 ? bracket : comment > 0 ? comment : tail.size();
    parts.zone = zoneFrom(tail.first(end).trimmed());
    return parts.zone ? std::optional(parts) : std::nullopt;
}

} // namespace rapport::exchange
