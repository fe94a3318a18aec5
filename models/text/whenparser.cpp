#include "models/text/whenparser.h"

#include "models/text/daywords.h"

#include <QRegularExpression>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

/// "20 min ago", "an hour ago", "half an hour ago", "vor 2 Stunden", "in 30 minutes": minutes from now, negative before it.
std::optional<int> minutesFromNow(const QString &words)
{
    static const QString count = u"(half an|eine[rn]? halben|\\d{1,3}|an?|one|two|three|eine[rm]?|zwei|drei)"_s;
    static const QString unit = u"(m|mins?|minutes?|minuten?|h|hrs?|hours?|stunden?|std)\\.?"_s;
    static const QRegularExpression back(u"^%1 ?%2 ago$|^vor %1 ?%2$"_s.arg(count, unit));
    static const QRegularExpression ahead(u"^in %1 ?%2$"_s.arg(count, unit));
    const QRegularExpressionMatch before = back.match(words);
    const QRegularExpressionMatch after = ahead.match(words);
    if (!before.hasMatch() && !after.hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch &hit = before.hasMatch() ? before : after;
    const int first = hit.capturedLength(1) > 0 ? 1 : 3;
    const QString number = hit.captured(first);
    const bool hours = hit.captured(first + 1).startsWith(u'h') || hit.captured(first + 1).startsWith(u"st");
    int minutes = number.toInt() * (hours ? 60 : 1);
    if (number.contains(u"hal"))
        minutes = hours ? 30 : 0;
    else if (number.startsWith(u"two") || number.startsWith(u"zwei"))
        minutes = hours ? 120 : 2;
    else if (number.startsWith(u"three") || number.startsWith(u"drei"))
        minutes = hours ? 180 : 3;
    else if (number.startsWith(u'a') || number.startsWith(u"one") || number.startsWith(u"ein"))
        minutes = hours ? 60 : 1;
    return before.hasMatch() ? -minutes : minutes;
}

std::optional<QTime> clockTime(int hour, const QString &minute, const QString &half)
{
    if (half == u"pm" && hour < 12)
        hour += 12;
    else if (half == u"am" && hour == 12)
        hour = 0;
    const QTime time(hour, minute.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A time of day and nothing else: "14:00", "14.30", "2pm", "9 uhr", "at 9", "noon", "abend".
std::optional<QTime> timeIn(const QString &words)
{
    static const QRegularExpression clock(uR"(^(?:at |um |gegen )?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr|h)?$)"_s);
    static const QRegularExpression morning(u"^(in the |am )?(morning|früh|vormittag|morgen)$"_s);
    static const QRegularExpression noon(u"^(at |am )?(noon|mittag|midday)$"_s);
    static const QRegularExpression afternoon(u"^(in the |am )?(afternoon|nachmittag)$"_s);
    static const QRegularExpression evening(u"^(in the |am )?(evening|night|abend)$"_s);
    if (const QRegularExpressionMatch hit = clock.match(words); hit.hasMatch())
        return clockTime(hit.captured(1).toInt(), hit.captured(2), hit.captured(3));
    if (morning.match(words).hasMatch())
        return QTime(9, 0);
    if (noon.match(words).hasMatch())
        return QTime(12, 0);
    if (afternoon.match(words).hasMatch())
        return QTime(15, 0);
    return evening.match(words).hasMatch() ? std::optional(QTime(19, 0)) : std::nullopt;
}

/// The text around the day, without what only joins them.
QString restOf(const QString &words, const DayMention &day)
{
    static const QRegularExpression joints(u"^(on|am|the|den|der|,)$"_s);
    QStringList rest;
    for (const QString &word :
         QString(words.left(day.start) + u' ' + words.mid(day.start + day.length)).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!joints.match(word).hasMatch())
            rest << word;
    }
    return rest.join(u' ');
}

/// The time that a word for today or yesterday says with it: "this morning", "heute abend".
std::optional<QTime> timeWithin(const QString &mention)
{
    const QString last = mention.section(u' ', -1);
    if (last == u"tonight" || last == u"night")
        return QTime(19, 0);
    return mention.contains(u' ') && last.at(0).isLetter() ? timeIn(last) : std::nullopt;
}

/// A lone number of hours: only with something that says it is one.
bool isBareNumber(const QString &words)
{
    static const QRegularExpression number(u"^\\d{1,2}$"_s);
    return number.match(words).hasMatch();
}

} // namespace

std::optional<TypedMoment> parseMoment(const QString &text, const QDateTime &now, const QLocale &locale)
{
    const QString words = folded(text.simplified());
    if (words.isEmpty())
        return std::nullopt;
    if (words == u"now" || words == u"jetzt")
        return TypedMoment{now.date(), now.time()};
    if (const std::optional<int> minutes = minutesFromNow(words)) {
        const QDateTime then = now.addSecs(*minutes * 60);
        return TypedMoment{then.date(), then.time()};
    }
    const QVector<DayMention> days = typedDays(words, now.date(), locale);
    for (const DayMention &mention : days) {
        TypedMoment moment{mention.day, timeWithin(words.mid(mention.start, mention.length))};
        if (mention.tense == DayMention::Tense::Bare)
            moment.day = moment.day.addDays(-7);
        const QString rest = restOf(words, mention);
        if (rest.isEmpty())
            return moment;
        if (const std::optional<QTime> time = timeIn(rest)) {
            moment.time = time;
            return moment;
        }
    }
    if (const std::optional<QTime> time = timeIn(words); time && !isBareNumber(words))
        return TypedMoment{now.date(), time};
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        // A year of two digits is read as one of the last century.
        QDate date = locale.toDate(text.simplified(), format);
        if (date.isValid() && date.year() < 1970 && !text.contains(QString::number(date.year())))
            date = date.addYears(100);
        if (date.isValid())
            return TypedMoment{date, std::nullopt};
    }
    return std::nullopt;
}

} // namespace rapport::text
